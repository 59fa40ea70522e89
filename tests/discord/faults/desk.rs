//! Questions that are passed on, claimed, answered, and told by direct message, while requests fail and Discord delivers half
//! of it twice: each change of the desk is made once, and everybody is told once.

use std::time::Duration;

use fastrand::Rng;
use futures_util::future::join_all;
use pathways_tests::stand_in::{Component, Person, Route, Seen};
use serde_json::json;

use super::staff::Somebody;
use super::{Trial, script};

/// How many people want to be told of the answer to each question.
const WAITING: usize = 3;
/// Questions, too unlike one another to be taken for the same, and their answers.
const QUESTIONS: [(&str, &str); 3] = [
    (
        "Will somebody mind my guide dog during the residential weekend?",
        "Yes. Tell the organiser beforehand.",
    ),
    ("May I claim train tickets as travel expenses?", "Keep the tickets. Your council pays them back."),
    ("Which laptop software must be installed beforehand?", "None. A browser is enough."),
];

/// One person who waits for an answer, and the text that they will be told.
struct Waiting {
    person: Person,
    answer: &'static str,
    takes_messages: bool,
}

/// The whole loop, for some questions at once.
pub async fn questions_are_answered(trial: &Trial, random: &mut Rng) {
    let discord = &trial.discord;
    let asks = QUESTIONS
        .iter()
        .flat_map(|(question, answer)| (0..WAITING).map(move |number| (*question, *answer, number)));
    let asks: Vec<_> = asks
        .map(|(question, answer, number)| {
            let person = discord.person(&format!("Asks {number}"));
            // One of them takes no direct messages.
            let takes_messages = number > 0;
            person.refuses_direct_messages(discord, !takes_messages);
            let somebody = Somebody { discord, person: person.clone(), random: random.fork() };
            async move {
                wants_to_be_told(somebody, question).await;
                Waiting { person, answer, takes_messages }
            }
        })
        .collect();
    let waiting = join_all(asks).await;
    trial.passed_on((QUESTIONS.len() * WAITING) as u32);
    for waiting in &waiting {
        discord.next_for(&waiting.person, Route::DirectChannel, &script::of_what_has_time(random)[..1]);
        discord.next_for(&waiting.person, Route::Message, &script::of_what_has_time(random));
    }
    let answers = QUESTIONS.iter().enumerate().map(|(number, (question, answer))| {
        let person = discord.officer(&format!("Officer {number}"));
        answers(trial, Somebody { discord, person, random: random.fork() }, question, answer)
    });
    join_all(answers).await;
    let takes = || waiting.iter().filter(|waiting| waiting.takes_messages);
    discord
        .until("everybody is told", |discord| {
            takes().all(|it| !it.person.direct_messages(discord).is_empty())
        })
        .await;
    for Waiting { person, answer, takes_messages } in &waiting {
        let mut somebody = Somebody { discord, person: person.clone(), random: random.fork() };
        // Whoever takes no direct messages reads it under a question of theirs, once a message was tried.
        let mut tries = 0;
        while !takes_messages && !somebody.asks("How long is Executive Coaching?").await.says(answer) {
            // That a message is refused may take the bot some tries, with waits between them.
            tokio::time::sleep(Duration::from_millis(50)).await;
            tries += 1;
            assert!(tries < 400, "{}: the answer was never told", trial.name);
        }
        let again = somebody.asks("How long is Executive Coaching?").await;
        assert!(!again.says(answer), "told once is enough: {again}");
        let told = person.direct_messages(discord);
        assert_eq!(told.iter().filter(|seen| seen.says(answer)).count(), usize::from(*takes_messages));
    }
}

async fn wants_to_be_told(mut somebody: Somebody<'_>, question: &str) {
    let discord = somebody.discord;
    let answer = somebody.asks("How long is Executive Coaching?").await;
    somebody.twice_perhaps();
    let window = somebody.person.presses(discord, &answer, "This did not answer me").await;
    somebody.twice_perhaps();
    let passed_on =
        somebody.person.fills_in(discord, &window, &[("What did you want to know?", question)]).await;
    somebody.twice_perhaps();
    let thanks = somebody.person.presses(discord, &passed_on, "Tell me when it is answered").await;
    assert!(thanks.says("direct message"), "{thanks}");
}

async fn answers(trial: &Trial, mut officer: Somebody<'_>, question: &str, answer: &str) {
    let discord = officer.discord;
    let list = officer.types("unanswered", json!({})).await;
    officer.twice_perhaps();
    let opened = officer.person.chooses(discord, &list, "Open one", &[question]).await;
    officer.twice_perhaps();
    let claimed = officer.person.presses(discord, &opened, "I am at it").await;
    assert!(claimed.says("It is yours now."), "{claimed}");
    let number = number_of(&claimed);
    officer.twice_perhaps();
    let window = officer.person.presses(discord, &claimed, "Answer it").await;
    officer.twice_perhaps();
    let draft = officer.person.fills_in(discord, &window, &[("The answer", answer)]).await;
    saves_twice(&mut officer, &draft).await;
    let who = format!("Discord user {}", officer.person.id());
    // One that answers nobody's question has nothing but its draft that could be used up.
    let asked = format!("A question of the officers': {question}");
    let window = officer.types("faq add", json!({ "question": asked })).await;
    officer.twice_perhaps();
    let draft = officer.person.fills_in(discord, &window, &[("The answer", answer)]).await;
    saves_twice(&mut officer, &draft).await;
    let mut audit = trial.audit.lock().unwrap();
    audit.push(format!("{who} added FAQ"));
    audit.push(format!("{who} claimed question {number}"));
    audit.push(format!("{who} answered question {number} with FAQ"));
}

/// They press twice, as people do when nothing seems to happen.
async fn saves_twice(officer: &mut Somebody<'_>, draft: &Seen) {
    let discord = officer.discord;
    let save = custom_id(draft, "Save");
    officer.meets_faults();
    let (first, second) = tokio::join!(
        officer.person.presses_raw(discord, draft, &save),
        officer.person.presses_raw(discord, draft, &save)
    );
    let is_saved = |text: &String| text.contains("is saved (change");
    let saved = [first.unwrap(), second.unwrap()]
        .iter()
        .any(|seen| is_saved(&seen.content) || seen.earlier.iter().any(is_saved));
    assert!(saved, "one of the two saves it: {}", discord.now(draft));
}

impl Somebody<'_> {
    fn twice_perhaps(&mut self) {
        if self.random.bool() {
            self.discord.delivers_twice(1);
        }
        self.meets_faults();
    }
}

fn number_of(seen: &Seen) -> String {
    let after = seen.content.split_once("**Question ").map_or("", |(_, rest)| rest);
    after.chars().take_while(char::is_ascii_digit).collect()
}

fn custom_id(seen: &Seen, wanted: &str) -> String {
    let is_it = |part: &&Component| matches!(part, Component::Button { label, .. } if label == wanted);
    match seen.rows.iter().flatten().find(is_it) {
        Some(Component::Button { custom_id: Some(id), .. }) => id.clone(),
        _ => panic!("there is no {wanted:?} in:\n{seen}"),
    }
}
