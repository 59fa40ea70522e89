//! Sentences under a small heading: what every card of a programme is made of.

use crate::heading::heading;
use crate::node::{Element, el, el_of};

/// The sentences under a heading, or nothing where there are none. One sentence alone is no list.
pub fn section(level: u8, title: &str, part: &str, sentences: &[String]) -> Option<Element> {
    let says = match sentences {
        [] => return None,
        [only] => el("p").with("part", part).text(only),
        several => {
            // Said to be a list, as one without bullets is none to VoiceOver.
            let mut list = el("ul").with("role", "list");
            for sentence in several {
                list = list.child(el("li").with("part", part).text(sentence));
            }
            list
        }
    };
    Some(el_of("div", "section").child(heading(level, "title", title)).child(says))
}
