//! Every command, in one table that holds its name, its registration and its run; and what presses lead to.
//!
//! Officers' commands and presses pass one gate, here: no command checks by itself who may use it.

mod about;
mod ask;
mod command;
mod compare;
mod dates;
mod desk;
mod draft_an_answer;
mod faq;
mod for_officers;
mod named;
mod programme;
mod reading;
mod suits_me;
mod unanswered;

use serenity::all::{CreateCommand, InstallationContext, InteractionContext, Permissions};

use crate::discord::call::{Done, Officers};
use crate::discord::press::Press;
use crate::discord::screen::Screen;
use crate::discord::sealed::{FOR_ANYBODY, NotFollowed};
use crate::discord::words;
use crate::discord::world::Call;

use command::{Command, Given};

pub use ask::{in_a_channel, reply};
pub use command::{Answer, Audience, Running};

/// All commands.
pub const COMMANDS: [Command; 10] = [
    suits_me::COMMAND,
    ask::COMMAND,
    programme::COMMAND,
    compare::COMMAND,
    dates::COMMAND,
    about::COMMAND,
    faq::COMMAND,
    unanswered::COMMAND,
    draft_an_answer::COMMAND,
    desk::COMMAND,
];

/// The commands of an audience as Discord is told of them.
pub fn registrations(audience: Audience, officers: &Officers) -> Vec<CreateCommand> {
    let of_audience = COMMANDS.iter().filter(|command| command.audience == audience);
    of_audience
        .map(|command| match audience {
            Audience::Staff => (command.register)()
                .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
                .contexts(vec![
                    InteractionContext::Guild,
                    InteractionContext::BotDm,
                    InteractionContext::PrivateChannel,
                ]),
            // Where officers have roles, who sees the command is for the server to say; who may use it is not.
            Audience::Officers if officers.have_roles() => (command.register)(),
            Audience::Officers => (command.register)().default_member_permissions(Permissions::MANAGE_GUILD),
        })
        .collect()
}

/// Answers what somebody did.
pub async fn answer(call: Call, done: Done) -> Answer {
    match done {
        Done::Command(named) => match command(&named.name) {
            Some(command) if may(&call, command.audience) => (command.run)(call, named).await,
            Some(_) => Answer::Screen(Screen::new(words::FOR_OFFICERS)),
            None => Answer::Screen(Screen::new(words::NO_SUCH_COMMAND)),
        },
        Done::Typing(named, option, typed) => {
            let allowed = command(&named.name).filter(|command| may(&call, command.audience));
            Answer::Suggestions(
                allowed.map_or_else(Vec::new, |command| (command.suggest)(&call, &option, &typed)),
            )
        }
        Done::Pressed { id, chosen, .. } => followed(call, &id, Given { chosen, fields: Vec::new() }).await,
        Done::Sent { id, fields, .. } => followed(call, &id, Given { chosen: Vec::new(), fields }).await,
    }
}

async fn followed(call: Call, id: &str, given: Given) -> Answer {
    let read = call.world.seal.read(id, call.who.id, call.now);
    // A button in a channel is for anybody, so it is sealed for nobody.
    let read = read.or_else(|why| match call.world.seal.read(id, FOR_ANYBODY, call.now) {
        Ok(Press::AskInPrivate) => Ok(Press::AskInPrivate),
        _ => Err(why),
    });
    match read {
        Ok(Press::Interview(step, packed)) => suits_me::follow(&call, step, &packed, &given),
        Ok(Press::Ask(step)) => ask::follow(call, step, given).await,
        Ok(Press::Read(what, page)) => reading::show(&call, &what, page),
        Ok(Press::AskInPrivate) => ask::form(&call),
        Ok(Press::Desk(_)) if !may(&call, Audience::Officers) => {
            Answer::Screen(Screen::new(words::FOR_OFFICERS))
        }
        Ok(Press::Desk(step)) => desk::follow(call, step, given).await,
        Err(NotFollowed::Expired) => Answer::Screen(Screen::new(words::EXPIRED)),
        Err(NotFollowed::Forged) => Answer::Screen(Screen::new(words::FORGED)),
    }
}

fn may(call: &Call, audience: Audience) -> bool {
    audience == Audience::Staff || call.who.is_officer
}

fn command(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.names.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_there_once_and_is_what_is_registered() {
        let mut names: Vec<&str> = COMMANDS.iter().flat_map(|command| command.names).copied().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        for command in &COMMANDS {
            let registered = serde_json::to_value((command.register)()).unwrap();
            let name = registered["name"].as_str().unwrap();
            let options = registered["options"].as_array().cloned().unwrap_or_default();
            let mut with_subcommands: Vec<String> = options
                .iter()
                .filter(|option| option["type"] == 1)
                .map(|option| format!("{name} {}", option["name"].as_str().unwrap()))
                .collect();
            if with_subcommands.is_empty() {
                with_subcommands.push(name.to_owned());
            }
            assert_eq!(with_subcommands, command.names);
        }
    }
}
