//! An officer's walk through the desk: whatever can be pressed on a screen is pressed, and so on with what comes of it, each
//! kind of press on each kind of screen once.

use std::collections::{BTreeSet, VecDeque};

use pathways_tests::stand_in::{Component, Person, Seen, StandIn, Written};
use serde_json::json;

/// More steps than a walk has.
const MOST: usize = 500;

/// How something is pressed.
#[derive(Clone, Debug)]
pub enum How {
    /// A button.
    Button,
    /// A menu, with what is chosen.
    Menu(String),
    /// A form, with its fields.
    Form(Vec<(String, String)>),
}

/// Something that can be pressed.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its custom id.
    pub id: String,
    /// How.
    pub how: How,
    /// Where it was seen.
    pub seen: Seen,
    /// What it says.
    pub label: String,
}

impl Found {
    /// Somebody presses it where it was seen, with this id.
    pub async fn pressed_by(&self, discord: &StandIn, person: &Person, id: &str) -> Result<Seen, String> {
        match &self.how {
            How::Button => person.presses_raw(discord, &self.seen, id).await,
            How::Menu(value) => person.chooses_raw(discord, &self.seen, id, &[value]).await,
            How::Form(fields) => {
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
                person.fills_in_raw(discord, &self.seen, id, &fields).await
            }
        }
    }

    /// The kind of press on the kind of screen.
    fn kind(&self) -> String {
        let first = self.seen.content.lines().next().unwrap_or_default();
        let letters: String = first.chars().filter(|c| c.is_alphabetic() || *c == ' ').take(24).collect();
        format!("{} / {letters}", self.label)
    }
}

/// Everything that can be pressed on the desk.
pub async fn everywhere(discord: &StandIn, officer: &Person, message: &Written) -> Vec<Found> {
    let ann = discord.person("Ann");
    for question in [
        "Will somebody mind my guide dog during the residential weekend?",
        "May I claim train tickets as travel expenses?",
        "Which laptop software must be installed beforehand?",
        "Are vegetarian lunches served on conference days?",
        "Do tutors wear badges that show their names?",
    ] {
        let answer =
            ann.types(discord, "ask", json!({ "question": "How long is Executive Coaching?" })).await;
        let window = ann.presses(discord, &answer, "This did not answer me").await;
        ann.fills_in(discord, &window, &[("What did you want to know?", question)]).await;
    }
    let mut walk = Walk::default();
    // Another officer is at one of the questions already.
    let other =
        discord.member("Pat", pathways_tests::stand_in::Member { permissions: 0, roles: vec![super::ROLE] });
    let list = other.types(discord, "unanswered", json!({})).await;
    let last = list.options("Open one").last().copied().unwrap_or_default().to_owned();
    let opened = other.chooses(discord, &list, "Open one", &[&last]).await;
    other.presses(discord, &opened, "I am at it").await;

    let list = officer.types(discord, "unanswered", json!({})).await;
    walk.sees(&officer.chooses(discord, &list, "Open one", &[&last]).await);
    walk.sees(&list);
    walk.sees(&officer.types(discord, "faq add", json!({ "question": "May I bring a friend?" })).await);
    walk.sees(&officer.types(discord, "faq list", json!({})).await);
    let faq = officer.completes(discord, "faq edit", "faq", "free").await.swap_remove(0).value;
    for command in ["faq edit", "faq remove", "faq history"] {
        walk.sees(&officer.types(discord, command, json!({ "faq": faq })).await);
    }
    walk.sees(&officer.types(discord, "desk report", json!({})).await);
    walk.sees(&officer.uses_on_message(discord, "Draft an answer", message).await);
    while let Some(next) = walk.next() {
        let seen = next.pressed_by(discord, officer, &next.id).await;
        walk.sees(&seen.unwrap_or_else(|why| panic!("{}: {why}", next.kind())));
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    kinds: BTreeSet<String>,
    waiting: VecDeque<Found>,
    found: Vec<Found>,
}

impl Walk {
    fn next(&mut self) -> Option<Found> {
        assert!(self.found.len() < MOST, "the walk does not end: {:?}", self.kinds);
        self.waiting.pop_front()
    }

    /// Notes what can be pressed here; what was not pressed on such a screen before is to be pressed.
    fn sees(&mut self, seen: &Seen) {
        for found in all_of(seen) {
            if self.kinds.insert(found.kind()) {
                self.waiting.push_back(found.clone());
                self.found.push(found);
            }
        }
    }
}

fn all_of(seen: &Seen) -> Vec<Found> {
    let found = |id: &str, label: &str, how| Found {
        id: id.to_owned(),
        how,
        seen: seen.clone(),
        label: label.to_owned(),
    };
    if let Some(modal) = &seen.modal {
        let fields = modal.fields.iter().map(|field| {
            let text = match field.custom_id.as_str() {
                "reason" => "Not about our programmes",
                "says" => "Ask your council's officer.",
                _ => field.value.as_str(),
            };
            (field.custom_id.clone(), text.to_owned())
        });
        return vec![found(&modal.custom_id, &modal.title, How::Form(fields.collect()))];
    }
    let parts = seen.rows.iter().flatten();
    parts
        .filter_map(|part| match part {
            Component::Button { label, custom_id: Some(id), .. } => Some(found(id, label, How::Button)),
            Component::Menu { custom_id, placeholder, options, .. } => {
                let value = options.first().map(|option| option.value.clone()).unwrap_or_default();
                Some(found(custom_id, placeholder, How::Menu(value)))
            }
            Component::Button { .. } => None,
        })
        .collect()
}
