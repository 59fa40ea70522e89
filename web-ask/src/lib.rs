//! Asking in a browser: the mind as a WebAssembly module, for the view of the widget in which people type.
//!
//! It hands messages to `pathways` and its replies back, as plain texts and lists. It words nothing, reads no clock, stores
//! nothing and sends nothing. It is a module of its own because it is far larger than the checker: a page loads it when
//! somebody opens that view, and not before.
//!
//! ```js
//! const mind = new Mind();
//! const conversation = mind.start();
//! const reply = mind.reply(conversation, "How long is TAH?", 2026, 11, 22);
//! show(reply.kind, reply.text, reply.answers);
//! ```

use pathways::catalogue::Catalogue;
use pathways::question::question;
use pathways::understand::conversation;
use pathways::{Date, FactId};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// What replies to messages. Making one takes the longest, so a page makes one and keeps it.
#[wasm_bindgen]
pub struct Mind {
    mind: conversation::Mind,
}

/// What was understood so far.
#[wasm_bindgen]
pub struct Conversation {
    conversation: conversation::Conversation,
}

/// A reply to a message.
#[wasm_bindgen]
pub struct Reply {
    kind: &'static str,
    text: String,
    fact: String,
    answers: Vec<String>,
}

#[wasm_bindgen]
impl Mind {
    /// Makes a mind of the catalogue that the module carries.
    ///
    /// # Errors
    /// A sentence for the console where the catalogue is of another build.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Self, JsValue> {
        let catalogue = Catalogue::from_compact(CATALOGUE)
            .map_err(|_| JsValue::from_str("the catalogue is of another build; build again"))?;
        Ok(Self { mind: conversation::Mind::new(catalogue) })
    }

    /// A conversation in which nothing was said yet. A page that is left long enough starts one anew.
    pub fn start(&self) -> Conversation {
        Conversation { conversation: self.mind.start() }
    }

    /// The reply to a message, on the day given.
    ///
    /// # Errors
    /// A sentence for the console where the day is not in the calendar.
    pub fn reply(
        &self,
        conversation: &mut Conversation,
        message: &str,
        year: i16,
        month: i8,
        day: i8,
    ) -> Result<Reply, JsValue> {
        let as_of =
            Date::new(year, month, day).map_err(|_| JsValue::from_str("today is not in the calendar"))?;
        let conversation = &mut conversation.conversation;
        let reply = self.mind.reply(conversation, message, as_of);
        Ok(Reply {
            kind: reply.kind.name(),
            text: reply.text,
            fact: reply.ask_next.map_or_else(String::new, |fact| self.mind.catalogue().fact(fact).id.clone()),
            answers: reply.ask_next.map_or_else(Vec::new, |fact| self.answers(fact, conversation)),
        })
    }

    fn answers(&self, asked: FactId, conversation: &conversation::Conversation) -> Vec<String> {
        let question = question(self.mind.catalogue(), asked, conversation.answers());
        question.answers().map(str::to_owned).collect()
    }
}

#[wasm_bindgen]
impl Reply {
    /// What kind of reply it is, as `pathways ask --jsonl` names it.
    #[wasm_bindgen(getter)]
    pub fn kind(&self) -> String {
        self.kind.to_owned()
    }

    /// What a person reads; lines are parted by line ends.
    #[wasm_bindgen(getter)]
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// The fact that its question asks, or nothing where it ends with none.
    #[wasm_bindgen(getter)]
    pub fn fact(&self) -> String {
        self.fact.clone()
    }

    /// What its question can be answered with where that is one of a list, to be sent as a message; "I'm not sure" last.
    #[wasm_bindgen(getter)]
    pub fn answers(&self) -> Vec<String> {
        self.answers.clone()
    }
}
