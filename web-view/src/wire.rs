//! What the widget's modules say to each other, as bytes.
//!
//! The modules of one build speak; a module of another build is refused before, by the hash that the script carries. Bytes
//! that do not read are no reason to stop: the reader gives an empty screen and says that it failed.

use pathways::compact::{Compact, Reader, compact_enum, compact_struct};

use crate::node::{ATTRIBUTES, Element, Node, TAGS};
use crate::screen::{Act, Effect, Focus, Screen};

/// What a module is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Request {
    /// Show a view from its beginning.
    Start(Setup),
    /// Show a view after an action: which view, and what was done.
    Act(String, Act),
}

/// What a view is started with.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Setup {
    /// Which view.
    pub view: String,
    /// The day of asking.
    pub year: i16,
    /// The day of asking.
    pub month: i8,
    /// The day of asking.
    pub day: i8,
    /// The level of the heading of each page, 1 to 4.
    pub heading_level: u8,
    /// Which programmes the host shows, as in its attributes `programmes` and `provider`.
    pub programmes: String,
    /// See `programmes`.
    pub provider: String,
    /// What the person has told us, packed; empty where nothing.
    pub answers: Vec<u8>,
    /// The catalogue to use; empty for the one that the module carries.
    pub catalogue: Vec<u8>,
    /// The language of the page around, as its tag; a catalogue that is given has to be in it.
    pub language: String,
}

/// The bytes of a value.
pub fn bytes_of(value: &impl Compact) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

/// The value of bytes, or `None` where they are not of one.
pub fn read<T: Compact>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader::new(bytes);
    let value = T::read(&mut reader);
    reader.finished().then_some(value)
}

impl Compact for Node {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Text(text) => {
                to.push(TEXT);
                text.write(to);
            }
            Self::Element(element) => {
                to.push(element.tag);
                element.key.write(to);
                element.attributes.write(to);
                element.children.write(to);
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let tag = from.byte();
        if tag == TEXT {
            return Self::Text(Compact::read(from));
        }
        let element = Element {
            tag,
            key: Compact::read(from),
            attributes: Compact::read(from),
            children: Compact::read(from),
        };
        let known = |(name, _): &(u8, String)| usize::from(*name) < ATTRIBUTES.len();
        if usize::from(tag) < TAGS.len() && element.attributes.iter().all(known) {
            return Self::Element(element);
        }
        from.fail();
        Self::Text(String::new())
    }
}

/// Stands where a tag would, for a text.
const TEXT: u8 = u8::MAX;

compact_struct!(Screen { nodes, focus, effects, status });
compact_struct!(Focus { id, in_view });
compact_struct!(Act { act, value });
compact_struct!(Setup {
    view,
    year,
    month,
    day,
    heading_level,
    programmes,
    provider,
    answers,
    catalogue,
    language
});

compact_enum!(Effect { Print, Copy(text), Save(name, kind, text), Warn(text), GoOn });
compact_enum!(Request { Start(setup), Act(view, act) });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::{button, el};

    #[test]
    fn a_screen_comes_back_as_it_was() {
        let screen = Screen {
            nodes: vec![
                el("section")
                    .with("data-page", "x")
                    .child(button("b", "button", "go").text("Go"))
                    .key("k")
                    .into(),
                Node::Text("text".to_owned()),
            ],
            focus: Some(Focus::to("pathways-heading")),
            effects: vec![
                Effect::Print,
                Effect::Copy("a".into()),
                Effect::Save("n".into(), "k".into(), "c".into()),
            ],
            status: "3 programmes".to_owned(),
        };
        assert_eq!(read::<Screen>(&bytes_of(&screen)), Some(screen));
        let setup = Setup { view: "programmes".into(), year: 2026, ..Setup::default() };
        let request = Request::Start(setup);
        assert_eq!(read::<Request>(&bytes_of(&request)), Some(request));
    }

    #[test]
    fn bytes_that_name_other_elements_or_end_early_do_not_read() {
        let element = el("p").text("x");
        let mut bytes = bytes_of(&vec![Node::Element(element)]);
        for length in 0..bytes.len() {
            assert_eq!(read::<Vec<Node>>(&bytes[..length]), None, "{length}");
        }
        bytes[1] = TAGS.len() as u8;
        assert_eq!(read::<Vec<Node>>(&bytes), None);
    }
}
