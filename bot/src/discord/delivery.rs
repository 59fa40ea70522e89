//! Handing over an answer, in time and once: within Discord's three seconds a first response, and what takes longer as a
//! change of it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use serenity::all::{
    CreateAutocompleteResponse, CreateInteractionResponse, CreateInteractionResponseMessage, Http,
    Interaction, InteractionId,
};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout_at};

use crate::discord::call::Done;
use crate::discord::commands::{Answer, Running};
use crate::discord::screen::Screen;
use crate::discord::sending::{self, Accepted, GivenUp};
use crate::discord::words;

/// How long an answer may take before Discord is told that it comes later.
const WAIT: Duration = Duration::from_secs(1);
/// How long Discord waits for a first response.
const LIMIT: Duration = Duration::from_millis(2900);
/// How long Discord is given to read a first response that travels in a body.
const BODY_IS_READ: Duration = Duration::from_secs(1);
/// How long a change of the first response is tried: an interaction's token lives 15 minutes.
const CHANGE_LIMIT: Duration = Duration::from_secs(14 * 60);

/// Where answers to one interaction go.
pub struct Delivery {
    http: Arc<Http>,
    interaction: InteractionId,
    token: String,
    came: Instant,
    first: First,
    pressed: Pressed,
}

/// How the first response travels.
pub enum First {
    /// By a request of ours.
    Request,
    /// As the body of the answer to Discord's own request.
    Body(oneshot::Sender<Value>),
}

/// What the answer may replace, or must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    /// A message that only this person sees.
    TheirMessage,
    /// Nothing.
    Nothing,
    /// It is no message at all: suggestions while somebody types.
    Typing,
}

impl Delivery {
    /// For an interaction that came just now.
    pub fn new(http: Arc<Http>, interaction: &Interaction, done: &Done, first: First) -> Self {
        let pressed = match done {
            Done::Pressed { in_private: true, .. } | Done::Sent { from_message: true, .. } => {
                Pressed::TheirMessage
            }
            Done::Typing(..) => Pressed::Typing,
            _ => Pressed::Nothing,
        };
        let token = interaction.token().to_owned();
        Self { http, interaction: interaction.id(), token, came: Instant::now(), first, pressed }
    }

    /// Does the work and hands over its answer. What goes wrong is said to the person in a sentence, and logged without
    /// what they wrote. `None` where the person did not get the answer.
    pub async fn of(self, work: Running) -> Option<Accepted> {
        let mut work = tokio::spawn(work);
        let fault = || Answer::Screen(Screen::new(words::FAULT));
        match timeout_at(self.came + WAIT, &mut work).await {
            Ok(answer) => {
                let answer = answer.unwrap_or_else(|_| fault());
                let response = self.response(&answer);
                self.respond(response).await.ok()
            }
            Err(_) if self.pressed == Pressed::Typing => {
                let nothing = self.response(&Answer::Suggestions(Vec::new()));
                self.respond(nothing).await.ok()
            }
            Err(_) => {
                let later = CreateInteractionResponseMessage::new().ephemeral(true);
                let (http, token, came) = (Arc::clone(&self.http), self.token.clone(), self.came);
                let in_body = matches!(self.first, First::Body(_));
                let told = self.respond(CreateInteractionResponse::Defer(later)).await;
                let answer = work.await.unwrap_or_else(|_| fault());
                let accepted = match told {
                    Ok(accepted) => accepted,
                    Err(why) if why.is_final() => return None,
                    // No word came back: Discord may have it all the same, and the person goes on waiting.
                    Err(_) => Accepted::FromUs,
                };
                let change = match &answer {
                    Answer::Screen(screen) | Answer::Beside(screen) => screen.change(),
                    // A form can only be a first response.
                    Answer::Form(_) | Answer::Suggestions(_) => Screen::new(words::FAULT).change(),
                };
                if in_body {
                    // Discord has to have read the body before there is something to change.
                    sleep(BODY_IS_READ).await;
                }
                match sending::change_response(&http, &token, &change, came + CHANGE_LIMIT).await {
                    Ok(()) => Some(accepted),
                    Err(why) => {
                        eprintln!("pathways: an answer that took long was not handed over: {why}");
                        None
                    }
                }
            }
        }
    }

    fn response(&self, answer: &Answer) -> CreateInteractionResponse {
        match answer {
            Answer::Screen(screen) if self.pressed == Pressed::TheirMessage => {
                CreateInteractionResponse::UpdateMessage(screen.answer())
            }
            Answer::Screen(screen) | Answer::Beside(screen) => {
                CreateInteractionResponse::Message(screen.answer())
            }
            Answer::Form(form) => CreateInteractionResponse::Modal(form.modal()),
            Answer::Suggestions(suggestions) => {
                let choices =
                    suggestions.iter().fold(CreateAutocompleteResponse::new(), |choices, (name, value)| {
                        choices.add_string_choice(name.as_str(), value.as_str())
                    });
                CreateInteractionResponse::Autocomplete(choices)
            }
        }
    }

    async fn respond(self, response: CreateInteractionResponse) -> Result<Accepted, GivenUp> {
        let sent = match self.first {
            First::Request => {
                let until = self.came + LIMIT;
                sending::first_response(&self.http, self.interaction, &self.token, &response, until).await
            }
            First::Body(body) => {
                let response = serde_json::to_value(&response).unwrap_or(Value::Null);
                let gone = || GivenUp::gone("Discord hung up");
                body.send(response).map(|()| Accepted::FromUs).map_err(|_| gone())
            }
        };
        if let Err(why) = &sent {
            eprintln!("pathways: an answer was not handed over: {why}");
        }
        sent
    }
}
