//! What became of everything that was delivered: the figures of a fault report.

use std::fmt;

use super::StandIn;
use super::interactions::Kind;
use super::message::Message;

/// What became of one interaction.
#[derive(Clone, Debug)]
pub struct Account {
    /// What the person did.
    pub kind: Kind,
    /// Who did it.
    pub who: String,
    /// How often it was written to the bot's connection.
    pub deliveries: u32,
    /// The bot showed that it has it. One that was written to a connection which then broke may never have come through.
    pub arrived: bool,
    /// The first response said that the reply comes later.
    pub put_off: bool,
    /// First responses that were taken: never more than one.
    pub taken: u32,
    /// Further first responses, which were refused.
    pub again: u32,
    /// First responses that came too late.
    pub too_late: u32,
    /// Edits that were taken.
    pub edits: u32,
    /// Further messages.
    pub follow_ups: usize,
    /// The person finally sees a reply that is none of "thinking".
    pub is_final: bool,
}

impl Account {
    /// The bot has it, and the person has no reply.
    pub fn is_lost(&self) -> bool {
        self.arrived && !self.is_final
    }
}

/// What became of all.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    /// One for each interaction, oldest first.
    pub interactions: Vec<Account>,
    /// Direct messages that people got, by nonce; those without one are under "".
    pub direct_messages: Vec<(String, u32)>,
    /// Direct messages that people refused.
    pub direct_refused: u32,
    /// Sessions that the bot began.
    pub identifies: u32,
    /// Sessions that it took up again.
    pub resumes: u32,
    /// Requests that it made.
    pub requests: u64,
}

impl StandIn {
    /// What became of everything so far.
    pub fn accounts(&self) -> Accounts {
        let world = self.shared.world();
        let account = |known: &super::interactions::Interaction| Account {
            kind: known.kind,
            who: world.name(known.person).to_owned(),
            deliveries: known.deliveries,
            arrived: known.arrived,
            put_off: matches!(known.response, Some(5 | 6)),
            taken: known.taken,
            again: known.again,
            too_late: known.too_late,
            edits: known.edits,
            follow_ups: known.follow_ups.len(),
            is_final: known.is_final(&world),
        };
        Accounts {
            interactions: world.interactions.values().map(account).collect(),
            direct_messages: world
                .direct_by_nonce
                .iter()
                .map(|(nonce, count)| (nonce.clone(), *count))
                .collect(),
            direct_refused: world.direct_refused,
            identifies: world.identifies,
            resumes: world.resumes,
            requests: world.requests.values().sum(),
        }
    }

    /// Every message of the bot that stands somewhere, private ones included.
    pub fn all_that_the_bot_said(&self) -> Vec<String> {
        let world = self.shared.world();
        let said = world.messages.values().filter(|message| message.is_of_the_bot());
        said.map(|message: &Message| super::Seen::of_message(&world, message).to_string()).collect()
    }
}

impl Accounts {
    /// Interactions that were delivered.
    pub fn delivered(&self) -> usize {
        self.interactions.iter().filter(|account| account.deliveries > 0).count()
    }

    /// Interactions that the bot has and that have no reply.
    pub fn lost(&self) -> Vec<&Account> {
        self.interactions.iter().filter(|account| account.is_lost()).collect()
    }

    /// Direct messages that somebody got more than once.
    pub fn sent_twice(&self) -> u32 {
        let with_nonce = self.direct_messages.iter().filter(|(nonce, _)| !nonce.is_empty());
        with_nonce.map(|(_, count)| count.saturating_sub(1)).sum()
    }
}

impl fmt::Display for Accounts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |is: fn(&Account) -> bool| self.interactions.iter().filter(|account| is(account)).count();
        let lines = [
            ("interactions", self.interactions.len()),
            ("delivered", self.delivered()),
            ("delivered more than once", count(|account| account.deliveries > 1)),
            ("came through", count(|account| account.arrived)),
            ("with a final reply", count(|account| account.is_final)),
            ("lost", self.lost().len()),
            ("put off at first", count(|account| account.put_off)),
            ("responses refused as second", self.interactions.iter().map(|it| it.again as usize).sum()),
            ("responses refused as too late", self.interactions.iter().map(|it| it.too_late as usize).sum()),
            ("edits", self.interactions.iter().map(|it| it.edits as usize).sum()),
            ("further messages", self.interactions.iter().map(|it| it.follow_ups).sum()),
            ("direct messages", self.direct_messages.iter().map(|(_, count)| *count as usize).sum()),
            ("direct messages refused by people", self.direct_refused as usize),
            ("direct messages sent twice", self.sent_twice() as usize),
            ("sessions begun", self.identifies as usize),
            ("sessions taken up again", self.resumes as usize),
            ("requests", self.requests as usize),
        ];
        for (what, count) in lines {
            writeln!(formatter, "{count:>7}  {what}")?;
        }
        Ok(())
    }
}
