//! Says of every text on a page which language it is in, where a catalogue is not translated in full.
//!
//! Texts come with marks round what is English for want of a translation ([`pathways::untranslated`]). Here the marks go, and the
//! element says `lang` instead: a reader's voice must not speak one language as another. Nothing else on the page changes.

use pathways::untranslated::{ENGLISH, pieces, shown, untranslated};

use crate::node::{Element, Node, el, name_of};
use crate::screen::Effect;

/// How a page is told.
pub struct Told<'a> {
    /// The language of what is translated, as its tag.
    pub language: &'a str,
    /// Whether people see what is not translated.
    pub shows_untranslated: bool,
}

impl Told<'_> {
    /// Tells the language of every text.
    pub fn tell(&self, nodes: &mut [Node]) {
        // An English catalogue has no marks, and no other language in it.
        if self.language == ENGLISH {
            return;
        }
        for node in nodes {
            if let Node::Element(element) = node {
                self.tell_element(element, false);
            }
        }
    }

    /// `around`: whether what is around the element is in English.
    fn tell_element(&self, element: &mut Element, around: bool) {
        let (mut own, mut is_labelled) = (around, false);
        for (name, value) in &mut element.attributes {
            match name_of(*name) {
                // It knows better.
                "lang" => return,
                "aria-label" => {
                    (own, *value) = untranslated(value);
                    is_labelled = true;
                }
                "value" => *value = shown(value),
                _ => {}
            }
        }
        let text_alone = matches!(&element.children[..], [Node::Text(_)]);
        if let [Node::Text(text)] = &element.children[..]
            && !is_labelled
        {
            own = untranslated(text).0;
        }
        if own != around {
            element.set("lang", self.tag(own));
        }
        if own && text_alone && self.shows_untranslated {
            element.add_class(UNTRANSLATED);
        }
        // Within these there can be no elements.
        let is_plain = ["option", "title", "desc", "textarea"].contains(&element.tag());
        let inner = if element.tag() == "text" { "tspan" } else { "span" };
        for child in std::mem::take(&mut element.children) {
            match child {
                Node::Text(text) if is_plain => element.children.push(Node::Text(shown(&text))),
                Node::Text(text) => {
                    for (is_english, piece) in pieces(&text) {
                        let stands_out = is_english && self.shows_untranslated && !text_alone;
                        if is_english == own && !stands_out {
                            element.children.push(Node::Text(piece));
                            continue;
                        }
                        let mut part = el(inner).with("lang", self.tag(is_english)).text(&piece);
                        if is_english && self.shows_untranslated {
                            part.add_class(UNTRANSLATED);
                        }
                        element.children.push(part.into());
                    }
                }
                Node::Element(mut child) => {
                    self.tell_element(&mut child, own);
                    element.children.push(child.into());
                }
            }
        }
    }

    fn tag(&self, is_english: bool) -> &str {
        if is_english { ENGLISH } else { self.language }
    }
}

/// The class of what people are to see as not translated.
const UNTRANSLATED: &str = "untranslated";

/// A letter or a file is text alone: there the marks go, and nothing takes their place.
pub fn clean(effect: &mut Effect) {
    match effect {
        Effect::Print | Effect::GoOn => {}
        Effect::Copy(text) | Effect::Save(_, _, text) | Effect::Warn(text) => *text = shown(text),
    }
}

#[cfg(test)]
mod tests {
    use pathways::untranslated::mark;

    use super::*;

    fn told(element: Element, shows_untranslated: bool) -> Element {
        let mut nodes = vec![Node::Element(element)];
        Told { language: "gd", shows_untranslated }.tell(&mut nodes);
        let Some(Node::Element(element)) = nodes.pop() else { unreachable!() };
        element
    }

    #[test]
    fn what_is_translated_stays_as_it_is() {
        let page = el("section").with("aria-label", "Roghainn").child(el("p").text("Tòisich"));
        assert_eq!(told(page.clone(), true), page);
    }

    #[test]
    fn a_text_that_is_not_translated_says_so_on_its_element() {
        let english = el("p").text(&mark("Start"));
        assert_eq!(told(english.clone(), false), el("p").text("Start").with("lang", "en-GB"));
        let seen = el("p").text("Start").with("lang", "en-GB").with("class", UNTRANSLATED);
        assert_eq!(told(english, true), seen);
    }

    #[test]
    fn a_part_that_is_not_translated_is_an_element_of_its_own() {
        let page = told(el("p").text(&["Tòisich: ", &*mark("Start")].concat()), false);
        assert_eq!(page, el("p").text("Tòisich: ").child(el("span").with("lang", "en-GB").text("Start")));
        let drawn = told(el("text").text(&["Bliadhna ", &*mark("now")].concat()), false);
        assert_eq!(drawn, el("text").text("Bliadhna ").child(el("tspan").with("lang", "en-GB").text("now")));
    }

    #[test]
    fn within_english_what_is_translated_says_so() {
        let page = el("section").with("aria-label", &mark("Checker")).child(el("p").text("Tòisich"));
        let wanted =
            el("section").with("aria-label", "Checker").child(el("p").text("Tòisich").with("lang", "gd"));
        assert_eq!(told(page, false), wanted.with("lang", "en-GB"));
    }

    #[test]
    fn what_holds_text_alone_gets_no_elements_and_what_says_its_language_keeps_it() {
        let option = told(el("option").with("value", "x").text(&["Gach ", &*mark("role")].concat()), true);
        assert_eq!(option, el("option").with("value", "x").text("Gach role"));
        let reply = el("p").with("lang", "en-GB").text("A reply.");
        assert_eq!(told(reply.clone(), true), reply);
    }

    #[test]
    fn an_english_catalogue_is_not_looked_through() {
        let mut nodes = vec![Node::Element(el("p").text("Start"))];
        let before = nodes.clone();
        Told { language: ENGLISH, shows_untranslated: true }.tell(&mut nodes);
        assert_eq!(nodes, before);
    }

    #[test]
    fn a_letter_has_no_marks() {
        let mut effect = Effect::Copy(["A: ", &*mark("b")].concat());
        clean(&mut effect);
        assert_eq!(effect, Effect::Copy("A: b".to_owned()));
    }
}
