//! The widget without a browser: its pages with the modules that show them, in one process.

mod in_languages;
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

#[test]
fn back_shows_the_results_of_the_answers_that_were_given_then() {
    let mut widget: Widget = widget(|_| {});
    let mut act = |act: &str, value: &str| {
        widget.act(&Act { act: act.to_owned(), value: value.to_owned() });
        (widget.step(), in_process::text(&widget.nodes()))
    };
    for (what, value) in
        [("start", ""), ("choose:5", ""), ("continue", ""), ("choose:2", ""), ("continue", "")]
    {
        act(what, value);
    }
    act("years", "4");
    let (first_step, first) = act("continue", "");
    let asked = pathways_tests::project::catalogue().catalogue.fact_named("headship_months").unwrap();
    act(&format!("change:{}", asked.0), "");
    act("years", "6");
    let (_, second) = act("continue", "");
    assert!(first.contains("4 years") && second.contains("6 years") && !second.contains("4 years"));
    widget.go_to(first_step);
    assert_eq!(in_process::text(&widget.nodes()), first);
}
