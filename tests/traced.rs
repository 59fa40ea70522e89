//! Every number, month and year of every reply comes from the catalogue, from the person, or from arithmetic on these.
//!
//! A reply is taken apart: each text of the catalogue that stands in it word for word is struck out, and so is each sentence
//! that this test works out for itself. A figure that is left was made up, unless the person said it.

mod person;
mod sources;
mod worked_out;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use pathways::understand::conversation::{Conversation, Mind};
use pathways::understand::lexicon::Meaning;
use pathways::understand::quantity::stated::figures;
use pathways::understand::reply::Reply;
use pathways_tests::scoring::{Half, Set};
use serde_json::Value;

use crate::project::{catalogue, root, thorough};

const AS_OF: Date = date(2026, 11, 22);

/// Made once: it takes longer than a thousand replies.
static MIND: LazyLock<Mind> = LazyLock::new(|| Mind::new(catalogue().catalogue.clone()));

/// A reply with what led to it.
struct Said<'a> {
    conversation: &'a Conversation,
    /// What the person has written so far.
    messages: &'a [String],
    reply: &'a Reply,
    as_of: Date,
}

impl Said<'_> {
    /// The programmes that the reply is about or names.
    fn programmes(&self) -> impl Iterator<Item = &pathways::Programme> {
        let programmes = MIND.catalogue().programmes.iter().enumerate();
        let is_meant = |(place, programme): &(usize, &pathways::Programme)| {
            self.reply.programmes.contains(&(*place as u16)) || self.reply.text.contains(&programme.name)
        };
        programmes.filter(is_meant).map(|(_, programme)| programme)
    }
}

/// The figures of a reply that come from nowhere.
fn unexplained(said: &Said<'_>) -> Vec<String> {
    let mut rest = tidy(&said.reply.text);
    let (worked_out, mut unexplained) = worked_out::sentences(said);
    let mut explained = worked_out;
    explained.extend(sources::texts(said));
    explained.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for text in explained.iter().filter(|text| !text.is_empty()) {
        rest = rest.replace(text.as_str(), " \u{2026} ");
    }
    let told = person::figures_of(said.messages);
    let left = figures(&rest).into_iter().filter(|figure| !told.contains(&figure.what));
    unexplained.extend(left.map(|figure| rest[figure.span].to_owned()));
    unexplained
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asks conversations, and fails with every figure of every reply, not just the last, that comes from nowhere.
fn trace<'c>(conversations: impl Iterator<Item = (Vec<String>, Date)> + 'c) -> usize {
    let (replies, wrong) = from_nowhere(conversations);
    assert!(wrong.is_empty(), "{} replies:\n{}", wrong.len(), wrong.join("\n"));
    replies
}

/// How many replies conversations get, and those with a figure that comes from nowhere.
fn from_nowhere<'c>(conversations: impl Iterator<Item = (Vec<String>, Date)> + 'c) -> (usize, Vec<String>) {
    let (mut replies, mut seen, mut wrong) = (0, HashSet::new(), Vec::new());
    for (turns, as_of) in conversations {
        let mut conversation = MIND.start();
        for (turn, message) in turns.iter().enumerate() {
            let reply = MIND.reply(&mut conversation, message, as_of);
            replies += 1;
            // The same reply to somebody who has told nothing is explained by the same.
            let is_new = seen.insert(reply.text.clone());
            if !is_new && conversation == MIND.start() {
                continue;
            }
            let said = Said { conversation: &conversation, messages: &turns[..=turn], reply: &reply, as_of };
            let from_nowhere = unexplained(&said);
            if !from_nowhere.is_empty() {
                wrong.push(format!("{:?}\n  {from_nowhere:?} in: {}", &turns[..=turn], reply.text));
            }
        }
    }
    (replies, wrong)
}

/// A message by itself.
fn alone(message: impl Into<String>) -> (Vec<String>, Date) {
    (vec![message.into()], AS_OF)
}

#[test]
fn replies_to_the_labelled_questions() {
    let sets: Vec<Set> = Set::files().unwrap().iter().map(|file| Set::read(file).unwrap()).collect();
    let of = |half: Half| {
        let lines = sets.iter().flat_map(|set| &set.lines);
        lines.filter(move |(its, _)| *its == half).map(|(_, line)| {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let turns = match line["turns"].as_array() {
                Some(turns) => turns.iter().map(text).collect(),
                None => vec![text(&line["text"])],
            };
            (turns, line["as_of"].as_str().map_or(AS_OF, |day| day.parse().unwrap()))
        })
    };
    assert!(trace(of(Half::Development)) > 500);
    // Of what is held back nothing is printed but the number.
    let (replies, wrong) = from_nowhere(of(Half::HeldBack));
    assert!(replies > 200 && wrong.is_empty(), "{} of {replies} replies that are held back", wrong.len());
}

#[test]
fn replies_in_the_recorded_conversations() {
    let recorded = fs::read_to_string(root().join("docs/conversations.md")).unwrap();
    let conversations = recorded.split("\n## ").skip(1).map(|conversation| {
        let messages = conversation.lines().filter_map(|line| line.strip_prefix("> "));
        // What begins with a slash is a command of the chat, not a message.
        (messages.filter(|message| !message.starts_with('/')).map(str::to_owned).collect(), AS_OF)
    });
    assert!(trace(conversations) > 10);
}

#[test]
fn replies_to_sentences_from_elsewhere_and_to_every_way_of_asking_every_faq() {
    let elsewhere = include_str!("questions/elsewhere.txt").lines().map(str::to_owned);
    let faqs = catalogue().catalogue.reference.faqs.iter().flat_map(|faq| faq.ask.clone());
    assert!(trace(elsewhere.chain(faqs).map(alone)) > 500);
}

/// Of so many ways of asking for a topic, one is asked of each programme in the everyday run: of the next programme the next.
const ONE_OF: usize = 24;

#[test]
fn replies_to_every_topic_asked_of_every_programme() {
    let catalogue = &catalogue().catalogue;
    let mut asks: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for phrase in &catalogue.reference.lexicon.phrases {
        if let Meaning::Topic(topic) = phrase.meaning
            && !phrase.weak
        {
            asks.entry(topic).or_default().push(&phrase.words);
        }
    }
    assert!(asks.len() > 50, "{} topics have words", asks.len());
    let each = if thorough() { 1 } else { ONE_OF };
    let mut questions = Vec::new();
    for (at, programme) in catalogue.programmes.iter().enumerate() {
        let names: Vec<&String> = std::iter::once(&programme.name).chain(&programme.also_known_as).collect();
        for asks in asks.values() {
            let first = (at % each).min(asks.len() - 1);
            let some = asks.iter().enumerate().skip(first).step_by(each);
            questions.extend(some.map(|(place, ask)| alone(format!("{ask} {}", names[place % names.len()]))));
        }
    }
    let replies = trace(questions.into_iter());
    assert!(replies >= asks.len() * catalogue.programmes.len(), "{replies} questions");
}

/// What is unexplained in a reply to a conversation when something of it is changed.
fn after(turns: &[&str], there: &str, instead: &str) -> Vec<String> {
    let mut conversation = MIND.start();
    let messages: Vec<String> = turns.iter().map(|turn| (*turn).to_owned()).collect();
    let mut replies: Vec<Reply> =
        messages.iter().map(|message| MIND.reply(&mut conversation, message, AS_OF)).collect();
    let mut reply = replies.pop().unwrap();
    assert!(reply.text.contains(there), "{there:?} is not in {}", reply.text);
    reply.text = reply.text.replacen(there, instead, 1);
    let (conversation, messages, reply) = (&conversation, &messages[..], &reply);
    unexplained(&Said { conversation, messages, reply, as_of: AS_OF })
}

#[test]
fn what_is_made_up_is_found() {
    let sessions = ["how many sessions does hexagon coaching have?"];
    assert_eq!(after(&sessions, "six sessions", "six sessions"), [""; 0]);
    assert_eq!(
        after(&sessions, "Source:", "In 17 groups, from May 2031. Source:"),
        ["17 groups", "May 2031"]
    );
    assert!(!after(&sessions, "There are six sessions", "There are seven sessions").is_empty());
    // A fact of another programme.
    assert!(!after(&sessions, "There are six sessions", "There are five sessions.").is_empty());

    let opens = ["when do applications open for improving our schools?"];
    assert_eq!(after(&opens, "January 2027", "January 2027"), [""; 0]);
    assert!(!after(&opens, "January 2027", "January 2028").is_empty());
    assert!(!after(&opens, "January 2027", "March 2027").is_empty());
    assert!(!after(&opens, "recruitment starts in January", "recruitment starts in October").is_empty());
    assert!(!after(&opens, "Published for 2024-25", "Published for 2025-26").is_empty());

    let depute = ["I'm a depute head, 20 months in post, my head backs me, headship next. TAH?"];
    assert_eq!(after(&depute, "22 March 2027", "22 March 2027"), [""; 0]);
    assert!(!after(&depute, "22 March 2027", "22 April 2027").is_empty());
    assert!(!after(&depute, "22 March 2027", "21 March 2027").is_empty());
    assert!(!after(&depute, "1 year 8 months", "1 year 9 months").is_empty());
    assert!(!after(&depute, "at least two years", "at least three years").is_empty());
}

#[test]
fn a_time_that_nobody_spoke_of_is_found() {
    let could_mean = |message: &str, months: (u16, u16)| {
        let range = pathways::MonthRange::between(months.0, months.1);
        person::could_mean(&[message.to_owned()], range, AS_OF)
    };
    assert!(could_mean("nearly five years in post", (54, 59)));
    assert!(could_mean("a depute since August 2023", (38, 39)));
    assert!(could_mean("in post since Easter", (6, 8)));
    assert!(could_mean("3 years and 2 months", (38, 38)));
    assert!(!could_mean("3 years and 2 months", (39, 39)));
    assert!(!could_mean("three years in post", (48, 59)));
    assert!(!could_mean("in post since Easter", (6, 9)));
    assert!(!could_mean("I'm a depute", (24, 35)));
}
