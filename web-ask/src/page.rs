//! The page of the conversation: what was said, and a field for what comes next.

use pathways_view::errors::{error_message, error_summary};
use pathways_view::heading::{heading, page_heading};
use pathways_view::node::{Element, button, el, el_of, paragraph};

use crate::view::{Ask, Turn};

const FIELD_ID: &str = "pathways-message";
const ERROR_ID: &str = "pathways-message-error";
const HINT_ID: &str = "pathways-message-hint";

/// The id of the reply of a turn, which focus is taken to.
pub fn reply_id(turn: usize) -> String {
    ["pathways-reply-", &turn.to_string()].concat()
}

/// The page.
pub fn page(ask: &Ask) -> Element {
    let wording = &ask.catalogue().wording;
    let mut page = el("section")
        .with("data-page", "ask")
        .with("aria-label", wording.view_ask())
        .child(page_heading(ask.level, wording.ask_heading()))
        .child(paragraph("lead", wording.ask_lead()))
        .child(paragraph("privacy", wording.ask_private()));
    if ask.is_empty_error {
        let error = (FIELD_ID, wording.ask_empty_error());
        page = page.child(error_summary(wording, std::iter::once(error), ask.level + 1));
    }
    if ask.turns.is_empty() {
        page = page.child(examples(ask));
    }
    for (place, turn) in ask.turns.iter().enumerate() {
        let is_last = place + 1 == ask.turns.len();
        page = page.child(said(ask, place, turn, is_last));
    }
    page = page.child(form(ask));
    if !ask.turns.is_empty() {
        page = page.child(button("button quiet", "button", "again").text(wording.ask_again_button()));
    }
    page
}

fn examples(ask: &Ask) -> Element {
    let wording = &ask.catalogue().wording;
    let mut list = el("ul").with("role", "list");
    let examples = [wording.ask_example_1(), wording.ask_example_2(), wording.ask_example_3()];
    for (place, example) in examples.into_iter().enumerate() {
        list = list.child(el("li").child(say_button(ask, place, example)));
    }
    el_of("div", "examples")
        .child(heading(ask.level + 1, "title", wording.ask_examples_heading()))
        .child(list)
}

/// A turn. Answers are offered for the last reply alone, since an earlier question is no longer open.
fn said(ask: &Ask, place: usize, turn: &Turn, is_last: bool) -> Element {
    let wording = &ask.catalogue().wording;
    let mut reply = el_of("div", "reply").with("id", &reply_id(place)).with("data-reply", turn.kind);
    reply = reply.child(el_of("span", "unseen").text(wording.ask_reply()).text(" "));
    let mut list: Option<Element> = None;
    for line in turn.says.lines().filter(|line| !line.trim().is_empty()) {
        match line.strip_prefix("- ") {
            Some(item) => {
                let so_far = list.take().unwrap_or_else(|| el("ul"));
                list = Some(so_far.child(in_its_language(ask, el("li").text(item))));
            }
            None => reply = reply.maybe(list.take()).child(in_its_language(ask, el("p").text(line))),
        }
    }
    reply = reply.maybe(list);
    if is_last && !turn.answers.is_empty() {
        let mut answers =
            el_of("ul", "answers-to-say").with("role", "list").with("aria-label", wording.ask_answers());
        for (place, answer) in turn.answers.iter().enumerate() {
            answers = answers.child(el("li").child(say_button(ask, place, answer)));
        }
        reply = reply.child(answers);
    }
    let asked = heading(ask.level + 1, "asked", "")
        .child(el_of("span", "unseen").text(wording.ask_asked()).text(" "))
        .child(in_its_language(ask, el("span").text(&turn.asked)));
    el_of("div", "turn").key(&place.to_string()).child(asked).child(reply)
}

fn say_button(ask: &Ask, place: usize, text: &str) -> Element {
    in_its_language(ask, button("say", "button", &["say:", &place.to_string()].concat()).text(text))
}

/// What is said, and what can be said, where the page around it is in another language.
fn in_its_language(ask: &Ask, element: Element) -> Element {
    element.with_some("lang", ask.replies_in)
}

fn form(ask: &Ask) -> Element {
    let wording = &ask.catalogue().wording;
    let described_by =
        if ask.is_empty_error { "pathways-message-hint pathways-message-error" } else { HINT_ID };
    let field = el("input")
        .with("type", "text")
        .with("autocomplete", "off")
        .with("maxlength", "500")
        .with("part", "input")
        .with_some("class", ask.is_empty_error.then_some("wrong"))
        .with("id", FIELD_ID)
        .with("name", "message")
        .with("value", &ask.draft)
        .with_some("aria-invalid", ask.is_empty_error.then_some("true"))
        .with("aria-describedby", described_by)
        .with("data-act", "type");
    let error = ask.is_empty_error.then(|| error_message(wording, ERROR_ID, wording.ask_empty_error()));
    let send =
        el_of("button", "button").with("type", "submit").with("part", "button").text(wording.ask_button());
    el_of("form", "asking")
        .key("form")
        .with("novalidate", "")
        .with("data-act", "send")
        .child(el("label").with("for", FIELD_ID).text(wording.ask_label()))
        .child(paragraph("hint", wording.ask_hint()).with("id", HINT_ID))
        .maybe(error)
        .child(el_of("div", "row").child(field).child(send))
}
