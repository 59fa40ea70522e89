//! The conversation as it stands, and what each action makes of it.

use pathways::catalogue::container;
use pathways::question::question;
use pathways::understand::conversation::Conversation;
use pathways::untranslated::ENGLISH;
use pathways::{Catalogue, Date, FactId};
use pathways_view::errors::{ERRORS_ID, field_of_link};
use pathways_view::guest::Program;
use pathways_view::heading::HEADING_ID;
use pathways_view::screen::{Act, Focus, GO_ON, Screen};
use pathways_view::wire::Setup;

use crate::page::{page, reply_id};
use crate::thinking::Thinking;

const CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// The view.
pub struct Ask {
    /// What replies.
    pub thinking: Thinking,
    /// The language of what is said, where it is not that of the page around it.
    pub replies_in: Option<&'static str>,
    /// What was understood so far.
    pub conversation: Conversation,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the heading.
    pub level: u8,
    /// What was said, the oldest first.
    pub turns: Vec<Turn>,
    /// What stands in the field.
    pub draft: String,
    /// Nothing stood in the field when it was sent.
    pub is_empty_error: bool,
}

/// A question with its reply.
pub struct Turn {
    /// What the person wrote or pressed.
    pub asked: String,
    /// The kind of the reply, as `pathways ask --jsonl` names it.
    pub kind: &'static str,
    /// The reply; lines are parted by line ends.
    pub says: String,
    /// What its question can be answered with where that is one of a list, to be sent as a message; "I'm not sure" last.
    pub answers: Vec<String>,
}

/// The one view of this module, once it was started.
#[derive(Default)]
pub struct Asking(pub Option<Ask>);

impl Program for Asking {
    fn start(&mut self, setup: Setup) -> Option<Screen> {
        self.0 = Ask::new(&setup);
        Some(self.0.as_ref()?.screen(None).and_go_on())
    }

    fn act(&mut self, _: &str, act: &Act) -> Option<Screen> {
        Some(self.0.as_mut()?.after(act))
    }
}

impl Ask {
    /// Before the first question, or `None` where the catalogue or the day given is none.
    fn new(setup: &Setup) -> Option<Self> {
        let bytes = if setup.catalogue.is_empty() { CATALOGUE } else { &setup.catalogue };
        let (catalogue, language) = container::mind(bytes).ok()?;
        // Of two files that belong together, one may have been replaced alone.
        if !setup.catalogue.is_empty() && language != setup.language {
            return None;
        }
        Some(Self {
            replies_in: (language != ENGLISH).then_some(ENGLISH),
            conversation: Conversation::new(&catalogue),
            thinking: Thinking::of(catalogue),
            as_of: Date::new(setup.year, setup.month, setup.day).ok()?,
            level: setup.heading_level,
            turns: Vec::new(),
            draft: String::new(),
            is_empty_error: false,
        })
    }

    /// What the view speaks from.
    pub fn catalogue(&self) -> &Catalogue {
        self.thinking.catalogue()
    }

    fn after(&mut self, act: &Act) -> Screen {
        let (verb, number) = act.act.split_once(':').unwrap_or((&act.act, ""));
        match verb {
            GO_ON if self.thinking.go_on() => Screen::default().and_go_on(),
            GO_ON => Screen::default(),
            "type" => {
                act.value.clone_into(&mut self.draft);
                self.screen(None)
            }
            "send" => {
                let message = std::mem::take(&mut self.draft);
                self.say(message.trim())
            }
            // One of the answers offered, or of the questions to begin with.
            "say" => self.say(&self.offered(number)),
            "again" => {
                self.conversation = Conversation::new(self.catalogue());
                self.turns.clear();
                self.is_empty_error = false;
                self.screen(Some(Focus::to(HEADING_ID)))
            }
            _ => self.screen(field_of_link(act)),
        }
    }

    fn say(&mut self, message: &str) -> Screen {
        self.is_empty_error = message.is_empty();
        if self.is_empty_error {
            return self.screen(Some(Focus::to(ERRORS_ID)));
        }
        let reply = self.thinking.mind().reply(&mut self.conversation, message, self.as_of);
        self.turns.push(Turn {
            asked: message.to_owned(),
            kind: reply.kind.name(),
            says: reply.text,
            answers: reply.ask_next.map_or_else(Vec::new, |fact| self.answers(fact)),
        });
        self.screen(Some(Focus::to(&reply_id(self.turns.len() - 1))))
    }

    fn answers(&self, asked: FactId) -> Vec<String> {
        let question = question(self.catalogue(), asked, self.conversation.answers());
        question.answers().map(str::to_owned).collect()
    }

    /// The text that a button offers, by its number; nothing where there is no such button.
    fn offered(&self, number: &str) -> String {
        let wording = &self.catalogue().wording;
        let examples = [wording.ask_example_1(), wording.ask_example_2(), wording.ask_example_3()];
        let number = number.parse().unwrap_or(usize::MAX);
        let offered = match self.turns.last() {
            Some(turn) => turn.answers.get(number).map(String::as_str),
            None => examples.get(number).copied(),
        };
        offered.map_or_else(String::new, str::to_owned)
    }

    fn screen(&self, focus: Option<Focus>) -> Screen {
        Screen { nodes: vec![page(self).into()], focus, ..Screen::default() }
    }
}
