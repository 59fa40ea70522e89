//! The widget without a browser: its pages with the modules that show them, in one process.

pub mod in_process;
pub mod states;

use pathways_view::screen::Act;

use in_process::{Widget, widget};

#[test]
fn a_headteacher_walks_to_results() {
    let mut widget: Widget = widget(|_| {});
    widget.act(&Act::of("start"));
    for answer in ["choose:5", "continue", "choose:2", "continue", "years=4", "months=11", "continue"] {
        let (act, value) = answer.split_once('=').unwrap_or((answer, ""));
        widget.act(&Act { act: act.to_owned(), value: value.to_owned() });
    }
    let text = in_process::text(&widget.nodes());
    assert!(widget.shows_results() && text.contains("Executive Coaching"), "{text}");
}
