//! Reading TOML tables key by key, noting every problem with its place and going on, so that one run names them all.
//!
//! It knows TOML and nothing of programmes.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::catalogue::problem::{Problem, unknown};

/// One file of the catalogue.
#[derive(Clone, Copy)]
pub(crate) struct File<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    pub(crate) problems: &'a RefCell<Vec<Problem>>,
}

/// A piece of text with its place.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

impl File<'_> {
    /// Notes a problem at a place of this file.
    pub(crate) fn problem(&self, span: &Range<usize>, message: impl Into<String>) {
        self.problems.borrow_mut().push(Problem::at(self.path, self.text, span, message.into()));
    }

    /// The place of a part of a quoted text, where the text stands in the file as it reads.
    pub(crate) fn within(&self, text: &Text, part: Range<usize>) -> Range<usize> {
        match self.text.get(text.span.start + 1..text.span.end.saturating_sub(1)) {
            Some(inner) if inner == text.text => {
                text.span.start + 1 + part.start..text.span.start + 1 + part.end
            }
            _ => text.span.clone(),
        }
    }
}

/// A table being read. [`Table::finish`] names the keys that nobody asked for.
pub(crate) struct Table<'a> {
    pub(crate) file: File<'a>,
    table: &'a DeTable<'a>,
    /// What the table is, such as "programme".
    what: &'static str,
    /// Where to point for a key that is missing.
    pub(crate) span: Range<usize>,
    asked_for: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    /// The whole of a file that was parsed.
    pub(crate) fn of_file(file: File<'a>, table: &'a DeTable<'a>) -> Self {
        Self { file, table, what: "file", span: 0..0, asked_for: RefCell::default() }
    }

    fn nested(&self, what: &'static str, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Table(table) => {
                Some(Self { file: self.file, table, what, span: value.span(), asked_for: RefCell::default() })
            }
            other => {
                self.wrong_kind(value.span(), what, "a table", other);
                None
            }
        }
    }

    fn wrong_kind(&self, span: Range<usize>, key: &str, wanted: &str, found: &DeValue<'_>) {
        let found = match found {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number with a decimal point",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.file.problem(&span, format!("`{key}` is {found}; it has to be {wanted}"));
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let mut asked_for = self.asked_for.borrow_mut();
        if !asked_for.contains(&key) {
            asked_for.push(key);
        }
        self.table.get(key)
    }

    fn required(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.get(key);
        if value.is_none() {
            self.file.problem(&self.span, format!("this {} has no `{key}`; add one", self.what));
        }
        value
    }

    fn as_text(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Text> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => {
                Some(Text { text: text.clone().into_owned(), span: value.span() })
            }
            DeValue::String(_) => {
                self.file.problem(&value.span(), format!("`{key}` is empty; write it or leave the key out"));
                None
            }
            other => {
                self.wrong_kind(value.span(), key, "a text", other);
                None
            }
        }
    }

    /// A text that has to be there.
    pub(crate) fn text(&self, key: &'static str) -> Option<Text> {
        self.required(key).and_then(|value| self.as_text(key, value))
    }

    /// A text that has to be there; empty where it is not, which is noted as a problem.
    pub(crate) fn words(&self, key: &'static str) -> String {
        self.text(key).map_or_else(String::new, |text| text.text)
    }

    /// A text that may be left out.
    pub(crate) fn optional_text(&self, key: &'static str) -> Option<Text> {
        self.get(key).and_then(|value| self.as_text(key, value))
    }

    /// A text that may be left out; empty then.
    pub(crate) fn optional_words(&self, key: &'static str) -> String {
        self.optional_text(key).map_or_else(String::new, |text| text.text)
    }

    /// True or false; `otherwise` where the key is left out.
    pub(crate) fn truth(&self, key: &'static str, otherwise: bool) -> bool {
        match self.get(key).map(|value| (value.span(), value.get_ref())) {
            None => otherwise,
            Some((_, DeValue::Boolean(value))) => *value,
            Some((span, other)) => {
                self.wrong_kind(span, key, "true or false", other);
                otherwise
            }
        }
    }

    /// Whether a key is there at all.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A whole number within limits.
    pub(crate) fn number(&self, key: &'static str, allowed: std::ops::RangeInclusive<u32>) -> Option<u32> {
        let value = self.required(key)?;
        let DeValue::Integer(integer) = value.get_ref() else {
            self.wrong_kind(value.span(), key, "a whole number", value.get_ref());
            return None;
        };
        let number = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
        match number.filter(|number| allowed.contains(number)) {
            Some(number) => Some(number),
            None => {
                let (least, most) = allowed.into_inner();
                self.file.problem(
                    &value.span(),
                    format!("`{key}` is {}; allowed: {least} to {most}", integer.as_str()),
                );
                None
            }
        }
    }

    /// A day, written as a TOML date or as a text "YYYY-MM-DD".
    pub(crate) fn optional_date(&self, key: &'static str) -> Option<Date> {
        let value = self.get(key)?;
        let written = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.clone().into_owned(),
            other => {
                self.wrong_kind(value.span(), key, "a date such as 2027-04-19", other);
                return None;
            }
        };
        let date = written.parse::<Date>().ok();
        if date.is_none() || written.len() != 10 {
            self.file
                .problem(&value.span(), format!("`{key}` is {written:?}; write a date such as 2027-04-19"));
            return None;
        }
        date
    }

    /// A day that has to be there.
    pub(crate) fn date(&self, key: &'static str) -> Option<Date> {
        self.required(key)?;
        self.optional_date(key)
    }

    /// A list of texts; empty where the key is left out.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<Text> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_kind(value.span(), key, "a list of texts", value.get_ref());
            return Vec::new();
        };
        items.iter().filter_map(|item| self.as_text(key, item)).collect()
    }

    /// A list that has to be there, even if it is empty.
    pub(crate) fn required_texts(&self, key: &'static str) -> Vec<Text> {
        self.required(key);
        self.texts(key)
    }

    /// The tables under a key written as `[[key]]`.
    pub(crate) fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_kind(value.span(), key, "written with two brackets, [[..]]", value.get_ref());
            return Vec::new();
        };
        items.iter().filter_map(|item| self.nested(key, item)).collect()
    }

    /// The table under a key written as `[key]` or `key = { .. }`.
    pub(crate) fn optional_table(&self, key: &'static str) -> Option<Table<'a>> {
        self.get(key).and_then(|value| self.nested(key, value))
    }

    /// The table under a key, which has to be there.
    pub(crate) fn table(&self, key: &'static str) -> Option<Table<'a>> {
        self.required(key).and_then(|value| self.nested(key, value))
    }

    /// The line on which the table begins.
    pub(crate) fn line(&self) -> usize {
        Problem::at(self.file.path, self.file.text, &self.span, String::new()).line
    }

    /// Any value under a key that may be left out.
    pub(crate) fn optional_value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.get(key)
    }

    /// One of a fixed list of words.
    pub(crate) fn one_of<T: Copy>(&self, key: &'static str, allowed: &[(&'static str, T)]) -> Option<T> {
        let word = self.text(key)?;
        let found = allowed.iter().find(|(name, _)| *name == word.text).map(|(_, value)| *value);
        if found.is_none() {
            let names = allowed.iter().map(|(name, _)| *name);
            self.file.problem(&word.span, unknown(key, &word.text, names));
        }
        found
    }

    /// One of a fixed list of words, where the key is there.
    pub(crate) fn optional_one_of<T: Copy>(
        &self,
        key: &'static str,
        allowed: &[(&'static str, T)],
    ) -> Option<T> {
        self.get(key)?;
        self.one_of(key, allowed)
    }

    /// Every key with its value, for tables whose keys are data.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Text, &'a Spanned<DeValue<'a>>)> {
        self.table
            .iter()
            .map(|(key, value)| (Text { text: key.get_ref().clone().into_owned(), span: key.span() }, value))
    }

    /// Notes every key that nobody asked for.
    pub(crate) fn finish(self) {
        let allowed = self.asked_for.into_inner();
        for key in self.table.keys() {
            if !allowed.contains(&key.get_ref().as_ref()) {
                self.file.problem(
                    &key.span(),
                    unknown(&format!("key in this {}:", self.what), key.get_ref(), allowed.iter().copied()),
                );
            }
        }
    }
}
