//! A page as a tree of elements and texts.
//!
//! Which elements and attributes there can be is listed here, so that bytes from another module can name nothing else.

/// An element or a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// A text.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// A place in [`TAGS`].
    pub tag: u8,
    /// Tells it from its siblings when the page changes; empty where its place does.
    pub key: String,
    /// Its attributes: a place in [`ATTRIBUTES`], and the value.
    pub attributes: Vec<(u8, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// The elements that a page may have.
pub const TAGS: &[&str] = &[
    "div",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "li",
    "span",
    "button",
    "section",
    "form",
    "fieldset",
    "legend",
    "input",
    "label",
    "details",
    "summary",
    "article",
    "dl",
    "dt",
    "dd",
    "select",
    "option",
    "a",
    "nav",
    "slot",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "textarea",
    "svg",
    "title",
    "desc",
    "g",
    "rect",
    "line",
    "path",
    "circle",
    "text",
    "tspan",
    "figure",
    "figcaption",
    "ol",
    "strong",
];

/// The attributes that an element may have. Beyond those of HTML there is `data-act`: what the person does by pressing,
/// choosing, typing in or sending the element (see [`crate::screen::Act`]).
pub const ATTRIBUTES: &[&str] = &[
    "id",
    "class",
    "part",
    "type",
    "name",
    "value",
    "checked",
    "for",
    "role",
    "tabindex",
    "lang",
    "hidden",
    "href",
    "open",
    "novalidate",
    "inputmode",
    "autocomplete",
    "maxlength",
    "selected",
    "scope",
    "rows",
    "readonly",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-invalid",
    "aria-current",
    "aria-hidden",
    "aria-pressed",
    "aria-live",
    "data-act",
    "data-page",
    "data-question",
    "data-verdict",
    "data-programme",
    "data-answer",
    "data-view",
    "data-tab",
    "data-from",
    "data-to",
    "viewBox",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "width",
    "height",
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "text-anchor",
    "preserveAspectRatio",
    "focusable",
    "data-reply",
];

/// The place of a name in a list of names. Pages are written in this repository, so a name that is not there is a mistake
/// that the first test to show the page finds.
fn place(names: &[&str], name: &str) -> u8 {
    names.iter().position(|known| *known == name).expect("the name is in the list") as u8
}

/// The name of an attribute, by its place in [`ATTRIBUTES`].
pub fn name_of(place: u8) -> &'static str {
    ATTRIBUTES.get(usize::from(place)).copied().unwrap_or_default()
}

/// An element with nothing in it.
pub fn el(tag: &str) -> Element {
    Element { tag: place(TAGS, tag), key: String::new(), attributes: Vec::new(), children: Vec::new() }
}

/// An element of a class.
pub fn el_of(tag: &str, class: &str) -> Element {
    el(tag).with("class", class)
}

/// A paragraph of a class.
pub fn paragraph(class: &str, text: &str) -> Element {
    el_of("p", class).text(text)
}

impl Element {
    /// With an attribute.
    #[inline(never)]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// With an attribute, or without where there is no value.
    pub fn with_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With an attribute that is there or not.
    pub fn with_if(self, name: &str, is_there: bool) -> Self {
        if is_there { self.with(name, "") } else { self }
    }

    /// With a key.
    pub fn key(mut self, key: &str) -> Self {
        key.clone_into(&mut self.key);
        self
    }

    /// With a text after what is in it.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// With an element after what is in it.
    #[inline(never)]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With an element after what is in it, where there is one.
    pub fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// With nodes after what is in it.
    pub fn nodes(mut self, nodes: Vec<Node>) -> Self {
        self.children.extend(nodes);
        self
    }

    /// Puts an attribute on it that it has not got.
    pub fn set(&mut self, name: &str, value: &str) {
        self.attributes.push((place(ATTRIBUTES, name), value.to_owned()));
    }

    /// Puts it into one more class.
    pub fn add_class(&mut self, class: &str) {
        match self.attributes.iter_mut().find(|(name, _)| name_of(*name) == "class") {
            Some((_, classes)) => *classes = [&**classes, " ", class].concat(),
            None => self.set("class", class),
        }
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let place = place(ATTRIBUTES, name);
        self.attributes.iter().find(|(of, _)| *of == place).map(|(_, value)| value.as_str())
    }

    /// The name of the element.
    pub fn tag(&self) -> &'static str {
        TAGS[usize::from(self.tag)]
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

/// A button that acts.
pub fn button(class: &str, part: &str, act: &str) -> Element {
    el_of("button", class).with("type", "button").with("part", part).with("data-act", act)
}
