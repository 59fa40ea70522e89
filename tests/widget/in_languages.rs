//! The widget in other languages than English: a made-up one, in which every text of the catalogue stands in brackets, so that
//! what is not in the catalogue is seen; and Gaelic, of which nothing is translated yet.

use std::sync::{Arc, LazyLock};

use pathways::catalogue::language::{Language, WidgetFiles};
use pathways::untranslated::{BEGINS, ENDS};
use pathways_view::node::Node;
use pathways_view::screen::{Act, Effect};

use super::in_process::{Widget, widget, widget_with};
use super::states::{all_acts, states};
use crate::project::catalogue;

static MADE_UP: LazyLock<Arc<WidgetFiles>> = LazyLock::new(|| {
    let catalogue = &catalogue().catalogue;
    Arc::new(WidgetFiles::of(catalogue, Some(&Language::pseudo(catalogue))))
});
static GAELIC: LazyLock<Arc<WidgetFiles>> = LazyLock::new(|| {
    let loaded = catalogue();
    Arc::new(WidgetFiles::of(
        &loaded.catalogue,
        loaded.languages.iter().find(|language| language.tag == "gd"),
    ))
});

/// What is done in every state, and what the browser is asked for on the way.
fn after(mut widget: Widget, acts: &[(String, String)]) -> (Widget, Vec<Effect>) {
    let mut asked = Vec::new();
    for (act, value) in acts {
        widget.act(&Act { act: act.clone(), value: value.clone() });
        for effect in widget.take_effects() {
            if matches!(effect, Effect::Copy(_)) && value != "waits" {
                widget.act(&Act::of(if value == "fails" { "not-copied" } else { "copied" }));
            }
            asked.push(effect);
        }
    }
    // A file for the calendar changes nothing on the page, so that no state is of it.
    if all_acts(&widget.nodes()).iter().any(|act| act == "calendar") {
        widget.act(&Act::of("calendar"));
        asked.extend(widget.take_effects());
    }
    (widget, asked)
}

/// Everything that people see or hear of a page, each with the language of its element where that is said.
fn said<'a>(nodes: &'a [Node], language: Option<&'a str>, all: &mut Vec<(Option<&'a str>, &'a str)>) {
    for node in nodes {
        match node {
            Node::Text(text) => all.push((language, text)),
            Node::Element(element) => {
                let language = element.attribute("lang").or(language);
                all.extend(element.attribute("aria-label").map(|label| (language, label)));
                said(&element.children, language, all);
            }
        }
    }
}

/// What stands in no brackets.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0_i32;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

#[test]
fn no_word_of_any_page_is_written_anywhere_but_in_the_catalogue() {
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for state in states() {
        let (widget, effects) = after(widget_with(&MADE_UP, |_| {}), &state.acts);
        let nodes = widget.nodes();
        let mut all = Vec::new();
        said(&nodes, None, &mut all);
        let mut whole = String::new();
        for (language, text) in &all {
            looked_at += 1;
            whole.push_str(text);
            // On the chart a text may go on in the next line.
            if whole.matches('[').count() > whole.matches(']').count() {
                continue;
            }
            // What people type is English, and so are the replies to it: they say so.
            if *language != Some("en-GB") && has_words(&outside_brackets(&whole)) {
                wrong.push(format!("{}: {whole}", state.name));
            }
            whole.clear();
        }
        assert!(whole.is_empty(), "{}: a text without an end: {whole}", state.name);
        for effect in &effects {
            if let Effect::Copy(letter) = effect
                && has_words(&outside_brackets(letter))
            {
                wrong.push(format!("{}: the letter: {}", state.name, outside_brackets(letter)));
            }
        }
    }
    assert!(looked_at > 2000, "{looked_at} texts");
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} texts\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_text_that_is_not_translated_is_english_and_says_so() {
    let (mut english, mut files) = (0, 0);
    for state in states() {
        let (in_gaelic, effects) = after(widget_with(&GAELIC, |_| {}), &state.acts);
        let (in_english, effects_in_english) = after(widget(|_| {}), &state.acts);
        assert_eq!(effects, effects_in_english, "{}: what is handed over reads the same", state.name);
        files += effects.iter().filter(|effect| matches!(effect, Effect::Save(..))).count();
        let (nodes, nodes_in_english) = (in_gaelic.nodes(), in_english.nodes());
        let (mut all, mut all_in_english) = (Vec::new(), Vec::new());
        said(&nodes, None, &mut all);
        said(&nodes_in_english, None, &mut all_in_english);
        for (language, text) in &all {
            assert!(!text.contains([BEGINS, ENDS]), "{}: {text:?} has marks", state.name);
            assert!(
                !has_words(text) || *language == Some("en-GB"),
                "{}: {text:?} is {language:?}",
                state.name
            );
            english += 1;
        }
        let joined = |all: &[(Option<&str>, &str)]| all.iter().map(|(_, text)| *text).collect::<String>();
        assert_eq!(joined(&all), joined(&all_in_english), "{}", state.name);
    }
    assert!(english > 2000 && files > 0, "{english} texts, {files} files");
}

#[test]
fn translators_see_what_is_not_translated_and_nobody_else_does() {
    let marked = |shows_untranslated| {
        let widget = widget_with(&GAELIC, |wanted| wanted.shows_untranslated = shows_untranslated);
        format!("{:?}", widget.nodes()).matches("untranslated").count()
    };
    assert!(marked(true) >= 3, "{}", marked(true));
    assert_eq!(marked(false), 0);
}
