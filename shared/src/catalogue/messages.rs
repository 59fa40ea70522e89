//! Reading a file of messages: Fluent, as far as it is used here. That is text, `{ $place }`, and one selector on a number.
//!
//! It knows the syntax and what a message has to have; which messages there have to be is for [`super::load`] and
//! [`super::language`] to say.

mod plurals;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;

pub(crate) use plurals::Plurals;

use crate::catalogue::problem::{Problem, unknown};
use crate::catalogue::reader::{File, Text};
use crate::wording::Counted;

/// How the message for a file begins that cannot be parsed.
pub(crate) const NOT_FLUENT: &str = "this is not Fluent";

const WHAT_IS_USED: &str =
    "only text, places such as { $date }, and one selector on a number with { $number -> ... } are used here";

/// One message of a file.
pub(crate) struct Message<'a> {
    /// Its key.
    pub(crate) key: Text,
    /// What it says.
    pub(crate) value: Value,
    /// The lines of the comment directly above it.
    pub(crate) comments: Vec<&'a str>,
    /// The message as it is written, without its comment.
    pub(crate) source: &'a str,
}

/// What a message says.
pub(crate) enum Value {
    /// The same for every number.
    Text(Words),
    /// A form for each kind of number.
    Counted {
        /// The name of the number.
        number: Text,
        /// The forms, each with what it is for.
        forms: Vec<(Text, Words)>,
    },
    /// Something that is not used here, which is noted.
    Refused,
}

/// A text in the form in which the product fills it, `{place}`.
#[derive(Default)]
pub(crate) struct Words {
    pub(crate) text: String,
    places: Vec<Text>,
}

/// What a message may and has to have.
pub(crate) struct Declared<'d> {
    /// The names of its places.
    pub(crate) places: Vec<&'d str>,
    /// The name of the number that its form depends on.
    pub(crate) number: Option<&'d str>,
}

/// A message that was checked against what it has to have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Checked {
    Text(String),
    Counted(Counted),
}

/// Reads the messages of a file, noting what is not Fluent, what is not used here and what is there twice.
pub(crate) fn messages<'a>(file: File<'a>) -> Vec<Message<'a>> {
    let (resource, errors) = match parse(file.text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        file.problem(&error.pos, format!("{NOT_FLUENT}: {}", error.kind));
    }
    let reading = Reading { file };
    let begins: Vec<usize> = resource.body.iter().filter_map(|entry| reading.begin(entry)).collect();
    let mut messages: Vec<Message<'a>> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = reading.text(message.id.name);
                if let Some(attribute) = message.attributes.first() {
                    let span = reading.text(attribute.id.name).span;
                    file.problem(&span, format!("`{}` has an attribute; {WHAT_IS_USED}", key.text));
                }
                let Some(pattern) = &message.value else { continue };
                let value = reading.value(&key, pattern).unwrap_or(Value::Refused);
                if messages.iter().any(|known| known.key.text == key.text) {
                    file.problem(&key.span, format!("message {:?} is there twice; take one out", key.text));
                    continue;
                }
                let end = begins.iter().copied().find(|begin| *begin > key.span.start);
                let source = file.text[key.span.start..end.unwrap_or(file.text.len())].trim_end();
                let comments =
                    message.comment.as_ref().map_or_else(Vec::new, |comment| comment.content.clone());
                messages.push(Message { key, value, comments, source });
            }
            Entry::Term(term) => {
                let span = reading.text(term.id.name).span;
                file.problem(&span, format!("this is a term; {WHAT_IS_USED}"));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// Where the parts of a file are: the parser gives slices of it and no places.
#[derive(Clone, Copy)]
struct Reading<'a> {
    file: File<'a>,
}

impl<'a> Reading<'a> {
    fn text(&self, slice: &str) -> Text {
        let start = (slice.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        let start = start.min(self.file.text.len());
        Text { text: slice.to_owned(), span: start..(start + slice.len()).min(self.file.text.len()) }
    }

    /// Where an entry begins, with its comment.
    fn begin(&self, entry: &Entry<&str>) -> Option<usize> {
        let first = match entry {
            Entry::Message(message) => match &message.comment {
                Some(comment) => comment.content.first()?,
                None => &message.id.name,
            },
            Entry::Term(term) => &term.id.name,
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                comment.content.first()?
            }
            Entry::Junk { content } => content,
        };
        let place = self.text(first).span.start;
        Some(self.file.text[..place].rfind('\n').map_or(0, |line_end| line_end + 1))
    }

    fn value(&self, key: &Text, pattern: &Pattern<&'a str>) -> Option<Value> {
        let is_select = |element: &PatternElement<&str>| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        };
        let Some(place) = pattern.elements.iter().position(is_select) else {
            return Some(Value::Text(self.words(key, &pattern.elements)?));
        };
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } =
            &pattern.elements[place]
        else {
            return None;
        };
        let InlineExpression::VariableReference { id } = selector else {
            self.refuse(key, selector);
            return None;
        };
        let (before, after) = (&pattern.elements[..place], &pattern.elements[place + 1..]);
        let forms: Option<Vec<(Text, Words)>> = variants
            .iter()
            .map(|variant| {
                // What stands around the selector belongs to every form.
                let mut words = self.words_of(key, before)?;
                words.add(self.words_of(key, &variant.value.elements)?);
                words.add(self.words_of(key, after)?);
                Some((self.for_what(key, variant), words.tidy()))
            })
            .collect();
        Some(Value::Counted { number: self.text(id.name), forms: forms? })
    }

    fn for_what(&self, key: &Text, variant: &Variant<&str>) -> Text {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
        let for_what = self.text(name);
        if variant.default != (*name == "other") {
            let message = format!(
                "the form of `{}` with the star is for [{name}]; write *[other], and no star elsewhere",
                key.text
            );
            self.file.problem(&for_what.span, message);
        }
        for_what
    }

    fn words(&self, key: &Text, elements: &[PatternElement<&str>]) -> Option<Words> {
        self.words_of(key, elements).map(Words::tidy)
    }

    fn words_of(&self, key: &Text, elements: &[PatternElement<&str>]) -> Option<Words> {
        let mut words = Words::default();
        for element in elements {
            match element {
                PatternElement::TextElement { value } => words.text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::VariableReference { id } => {
                        words.text.push_str(&["{", id.name, "}"].concat());
                        words.places.push(self.text(id.name));
                    }
                    // For a text that begins with a sign that means something to Fluent.
                    InlineExpression::StringLiteral { value } if !value.contains(['\\', '{', '}']) => {
                        words.text.push_str(value);
                    }
                    other => {
                        self.refuse(key, other);
                        return None;
                    }
                },
                PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
                    self.refuse(key, selector);
                    return None;
                }
            }
        }
        Some(words)
    }

    fn refuse(&self, key: &Text, found: &InlineExpression<&str>) {
        let (what, slice) = match found {
            InlineExpression::StringLiteral { value } => ("a text in quotation marks", *value),
            InlineExpression::NumberLiteral { value } => ("a number", *value),
            InlineExpression::FunctionReference { id, .. } => ("a function", id.name),
            InlineExpression::MessageReference { id, .. } => ("another message", id.name),
            InlineExpression::TermReference { id, .. } => ("a term", id.name),
            InlineExpression::VariableReference { id } => ("a second selector", id.name),
            InlineExpression::Placeable { .. } => ("a place within a place", ""),
        };
        let span = if slice.is_empty() { key.span.clone() } else { self.text(slice).span };
        self.file.problem(&span, format!("`{}` has {what} in braces; {WHAT_IS_USED}", key.text));
    }
}

impl Words {
    fn add(&mut self, more: Self) {
        self.text.push_str(&more.text);
        self.places.extend(more.places);
    }

    /// A line may be broken for whoever writes; people read one line.
    fn tidy(mut self) -> Self {
        if self.text.contains('\n') {
            self.text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        self
    }
}

impl Message<'_> {
    /// The message where it has what it has to have; everything else is noted.
    pub(crate) fn check(
        &self,
        file: File<'_>,
        declared: &Declared<'_>,
        plurals: &Plurals,
    ) -> Option<Checked> {
        match (&self.value, declared.number) {
            (Value::Text(words), number) => {
                let sound = self.check_places(file, words, &declared.places, number, true);
                let text = words.text.clone();
                match number {
                    Some(_) => sound.then(|| Checked::Counted(Counted::new(vec![text], |_| 0))),
                    None => sound.then_some(Checked::Text(text)),
                }
            }
            (Value::Refused, _) => None,
            (Value::Counted { number, .. }, None) => {
                let message = format!(
                    "`{}` has a selector on ${}, but says no number that its form could depend on; write one text",
                    self.key.text, number.text
                );
                file.problem(&number.span, message);
                None
            }
            (Value::Counted { number, .. }, Some(name)) if number.text != name => {
                let message = format!(
                    "`{}` has a selector on ${}; its form depends on ${name}: write {{ ${name} -> ... }}",
                    self.key.text, number.text
                );
                file.problem(&number.span, message);
                None
            }
            (Value::Counted { forms, .. }, Some(name)) => {
                let mut sound = true;
                for (for_what, words) in forms {
                    let numbers = plurals.numbers_of(&for_what.text);
                    if numbers == 0 {
                        let message = format!(
                            "no number of {} is [{}]; allowed: {}, and whole numbers from 0 to 99",
                            plurals.language(),
                            for_what.text,
                            plurals.names().join(", ")
                        );
                        file.problem(&for_what.span, message);
                        sound = false;
                    }
                    // A form for one number may say it in words, or leave it out.
                    sound &= self.check_places(file, words, &declared.places, Some(name), numbers > 1);
                }
                let names: Vec<&str> = forms.iter().map(|(for_what, _)| for_what.text.as_str()).collect();
                let texts = forms.iter().map(|(_, words)| words.text.clone()).collect();
                sound.then(|| Checked::Counted(Counted::new(texts, |number| plurals.form(&names, number))))
            }
        }
    }

    fn check_places(
        &self,
        file: File<'_>,
        words: &Words,
        places: &[&str],
        number: Option<&str>,
        says_number: bool,
    ) -> bool {
        let allowed: Vec<&str> = places.iter().copied().chain(number).collect();
        let mut sound = true;
        for place in &words.places {
            if !allowed.contains(&place.text.as_str()) {
                let what = format!("place in `{}`:", self.key.text);
                let message = match allowed.is_empty() {
                    true => format!("unknown {what} \"{}\"; it has none", place.text),
                    false => unknown(&what, &place.text, allowed.iter().copied()),
                };
                file.problem(&place.span, message);
                sound = false;
            }
        }
        for name in places.iter().copied().chain(number.filter(|_| says_number)) {
            if !words.places.iter().any(|place| place.text == name) {
                let message = format!(
                    "`{}` does not say {{ ${name} }}; people would not read it: put it in",
                    self.key.text
                );
                file.problem(&self.key.span, message);
                sound = false;
            }
        }
        sound
    }

    /// What it says on one line, as it is written.
    pub(crate) fn on_one_line(&self) -> String {
        let value = self.source.split_once('=').map_or("", |(_, value)| value);
        value.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Notes a problem at the beginning of a file.
pub(crate) fn problem_of_file(file: File<'_>, message: String) {
    file.problems.borrow_mut().push(Problem::at(file.path, "", &(0..0), message));
}
