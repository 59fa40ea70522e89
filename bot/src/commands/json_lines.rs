//! JSON as it was written: keys in order and none lost, so that a key that is there twice is seen.

use pathways::profile::Given;
use serde_json::Value;

/// An object with its keys in the order written.
pub struct Object(pub Vec<(String, Written)>);

/// A value as it was written.
pub enum Written {
    /// An object.
    Object(Object),
    /// A list.
    List(Vec<Written>),
    /// Anything else.
    Plain(Value),
}

impl Written {
    /// The value as JSON.
    pub fn into_json(self) -> Value {
        match self {
            Self::Object(Object(keys)) => {
                Value::Object(keys.into_iter().map(|(key, value)| (key, value.into_json())).collect())
            }
            Self::List(items) => items.into_iter().map(Self::into_json).collect(),
            Self::Plain(value) => value,
        }
    }

    /// The value as a profile's.
    pub fn into_given(self) -> Given {
        match self {
            Self::Object(Object(keys)) => {
                Given::Table(keys.into_iter().map(|(key, value)| (key, value.into_given())).collect())
            }
            Self::Plain(Value::String(text)) => Given::Text(text),
            Self::Plain(Value::Bool(truth)) => Given::Truth(truth),
            Self::Plain(Value::Number(number)) => match number.as_i64() {
                Some(number) => Given::Number(number),
                None => Given::Other(number.to_string()),
            },
            Self::Plain(other) => Given::Other(other.to_string()),
            Self::List(items) => {
                let texts = items.iter().map(|item| match item {
                    Self::Plain(Value::String(text)) => Some(text.clone()),
                    _ => None,
                });
                match texts.collect::<Option<Vec<String>>>() {
                    Some(texts) => Given::List(texts),
                    None => {
                        let shown: Value = items.into_iter().map(Self::into_json).collect();
                        Given::Other(shown.to_string())
                    }
                }
            }
        }
    }
}

mod reading {
    //! serde's side of it.

    use std::fmt;

    use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
    use serde_json::Value;

    use super::{Object, Written};

    impl<'de> Deserialize<'de> for Object {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            match Written::deserialize(deserializer)? {
                Written::Object(object) => Ok(object),
                Written::List(_) | Written::Plain(_) => Err(D::Error::custom("found another value")),
            }
        }
    }

    impl<'de> Deserialize<'de> for Written {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(AnyValue)
        }
    }

    struct AnyValue;

    impl<'de> Visitor<'de> for AnyValue {
        type Value = Written;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON value")
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<Written, E> {
            Ok(Written::Plain(value.into()))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<Written, E> {
            Ok(Written::Plain(value.into()))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<Written, E> {
            Ok(Written::Plain(value.into()))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<Written, E> {
            Ok(Written::Plain(value.into()))
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<Written, E> {
            Ok(Written::Plain(value.into()))
        }

        fn visit_unit<E: Error>(self) -> Result<Written, E> {
            Ok(Written::Plain(Value::Null))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Written, A::Error> {
            let mut list = Vec::new();
            while let Some(item) = items.next_element()? {
                list.push(item);
            }
            Ok(Written::List(list))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut keys: A) -> Result<Written, A::Error> {
            let mut object = Vec::new();
            while let Some(entry) = keys.next_entry()? {
                object.push(entry);
            }
            Ok(Written::Object(Object(object)))
        }
    }
}
