//! The widget without a browser: its pages with the modules that show them, in one process.

mod in_languages;
pub mod in_process;
pub mod states;

use pathways_view::screen::{Act, Screen};
use pathways_view::shell::{Module, Modules};
use pathways_view::wire::Request;

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

/// A module that stops at the first thing that is done on it.
struct Stopping(in_process::InProcess);

impl Modules for Stopping {
    fn ask_for(&mut self, _: Module) {}

    fn catalogue(&self, module: Module) -> Vec<u8> {
        self.0.catalogue(module)
    }

    fn call(&mut self, module: Module, request: &Request) -> Option<Screen> {
        if matches!(request, Request::Act(..)) { None } else { self.0.call(module, request) }
    }
}

#[test]
fn a_module_that_stops_is_told_and_can_be_loaded_again() {
    for act in ["send", "go-on"] {
        let mut widget = in_process::shell(Stopping(in_process::InProcess::default()), |wanted| {
            wanted.views = "ask".to_owned();
        });
        assert!(in_process::text(&widget.nodes()).contains("Ask a question"));
        assert_eq!(widget.take_focus(), None, "the focus is the page's own until something is done");
        if act == "go-on" {
            assert!(widget.go_on());
        } else {
            widget.act(&Act::of(act));
            assert!(widget.take_focus().is_some(), "the form that had the focus has gone");
        }
        let notice = in_process::text(&widget.nodes());
        assert!(notice.contains("Try again") && !notice.contains("Your question"), "{notice}");
        widget.act(&Act::of("load-again"));
        assert!(widget.take_focus().is_some(), "the button that had the focus has gone");
        widget.loaded(Module::Ask, true);
        assert!(widget.take_focus().is_some(), "and so has the heading");
        assert!(in_process::text(&widget.nodes()).contains("Your question"), "it is there again");
    }
}
