//! What a host does with a conversation beside handing it messages: it lets it expire, tells a reply with the answers to its
//! question, and changes by hand what was understood.
//!
//! There is no clock here: a host says how long ago the last message was.

use core::time::Duration;

use jiff::civil::Date;

use crate::answers::Answers;
use crate::question::{Input, question};
use crate::understand::compose;
use crate::understand::conversation::{Conversation, Mind};
use crate::understand::reply::Reply;

/// How long after its last message a conversation is forgotten.
pub const EXPIRES_AFTER: Duration = Duration::from_mins(15);

impl Mind {
    /// Starts a conversation anew where its last message is too long ago, and gives the sentence that says so. `None`
    /// where it has not expired, or where there was nothing to forget.
    pub fn start_anew_if_expired(
        &self,
        conversation: &mut Conversation,
        since_last: Duration,
    ) -> Option<String> {
        let anew = self.start();
        if since_last < EXPIRES_AFTER || *conversation == anew {
            return None;
        }
        *conversation = anew;
        let minutes = (EXPIRES_AFTER.as_secs() / 60) as u32;
        Some(self.catalogue.wording.chat_expired(minutes))
    }

    /// The text of a reply; where it leads to a question, with that and the answers to choose from.
    pub fn told(&self, conversation: &Conversation, reply: &Reply) -> String {
        let mut text = reply.text.clone();
        if let Some(fact) = reply.ask_next {
            let question = question(&self.catalogue, fact, &conversation.answers);
            if !text.contains(&question.heading) {
                text.push_str(&format!("\n{}", question.heading));
            }
            if !question.answers().all(|answer| text.contains(answer)) {
                if question.input == Input::YearsAndMonths && !question.hint.is_empty() {
                    text.push_str(&format!("\n{}", question.hint));
                }
                text.extend(question.answers().map(|answer| format!("\n- {answer}")));
            }
        }
        text
    }

    /// Changes what was understood of the person. The reply is the suggestion as it is now; its question is the one that
    /// the next message may answer.
    pub fn change(
        &self,
        conversation: &mut Conversation,
        as_of: Date,
        change: impl FnOnce(&mut Answers),
    ) -> Reply {
        change(&mut conversation.answers);
        let about = if conversation.suggesting { conversation.programmes.as_slice() } else { &[] };
        let reply = compose::suggest(&self.catalogue, &conversation.answers, about, as_of);
        conversation.pending = reply.ask_next;
        // Somebody of whom nothing is known, any more or yet, may as well be asking only how long a programme takes.
        conversation.suggesting = conversation.answers != Answers::none(&self.catalogue);
        reply
    }
}
