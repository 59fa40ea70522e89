//! Whoever is no officer reaches no function of the desk, by whatever way: commands that they are not shown, suggestions,
//! the command on messages, buttons, menus and forms of every screen of the desk, forged and old ones.
//!
//! An officer walks through the desk until every kind of press that the program knows was seen; others then press the same.

mod sealing;
mod walk;

use std::collections::BTreeSet;

use pathways_desk::{Desk, Settings};
use pathways_tests::project::root;
use pathways_tests::stand_in::{
    Bot, Member, OTHER_SERVER, Person, SERVER, Seen, StandIn, TOKEN, Where, permissions,
};
use serde_json::{Value, json};

use sealing::{Sealed, seal};
use walk::Found;

/// The officers' role.
const ROLE: u64 = 7001;
const FOR_OFFICERS: &str = "This is for the partnership's officers only.";
const NOT_FOR_YOU: &str = "I did not make this button for you, so I will not follow it.";
const TOO_OLD: &str = "This button is too old.";

/// A desk with questions, an officer, and others.
struct Scene {
    discord: StandIn,
    bot: Bot,
    officer: Person,
    message: pathways_tests::stand_in::Written,
}

impl Scene {
    async fn new() -> Self {
        let discord = StandIn::start().await;
        let bot = discord.bot(&format!("officer_roles = [\"{ROLE}\"]")).await;
        let officer = discord.member("Olu", Member { permissions: 0, roles: vec![5, ROLE] });
        let message =
            discord.person("Ann").writes(&discord, Where::Channel, "How long is Executive Coaching?").await;
        Self { discord, bot, officer, message }
    }

    /// Everybody who is no officer, with how they came to be none.
    fn others(&self) -> Vec<(&'static str, Person)> {
        let admin = Member { permissions: permissions::ADMINISTRATOR, roles: vec![ROLE] };
        let manager =
            Member { permissions: permissions::MANAGE_SERVER | permissions::ADMINISTRATOR, roles: vec![5] };
        vec![
            ("a member without the role", self.discord.person("Ben")),
            ("an administrator without the role", self.discord.member("Cat", manager)),
            ("a former officer", self.officer.becomes(Member { permissions: 0, roles: vec![5] })),
            (
                "the officer, as administrator of another server",
                self.officer.in_server(OTHER_SERVER).becomes(admin.clone()),
            ),
            ("the officer, alone with the bot", self.officer.alone()),
            (
                "an administrator of another server",
                self.discord.person("Dot").in_server(OTHER_SERVER).becomes(admin),
            ),
            ("somebody alone with the bot", self.discord.person("Eve").alone()),
        ]
    }

    /// Everything that the desk holds.
    fn kept(&self) -> String {
        let desk = Desk::open(&self.bot.store(), Settings::default()).unwrap();
        let audit: Vec<String> = desk.audit(10_000).unwrap().iter().map(ToString::to_string).collect();
        format!("{}\n{:#?}", audit.join("\n"), desk.questions(None).unwrap())
    }
}

#[tokio::test]
async fn officers_commands_do_nothing_for_anybody_else() {
    let scene = Scene::new().await;
    let discord = &scene.discord;
    let (before, mut tried) = (scene.kept(), 0);
    let commands = discord.commands_of(Some(SERVER));
    assert!(commands.len() >= 4, "{commands:?}");
    for (who, person) in scene.others() {
        for command in &commands {
            let name = command["name"].as_str().unwrap();
            if command["type"] == 3 {
                refused(who, FOR_OFFICERS, person.tries_on_message(discord, name, &scene.message).await);
                tried += 1;
                continue;
            }
            for (path, options) in paths(command) {
                let given = options.iter().filter(|option| option["required"] == true);
                let given: serde_json::Map<String, Value> =
                    given.map(|option| (option["name"].as_str().unwrap().to_owned(), json!("x"))).collect();
                refused(who, FOR_OFFICERS, person.tries_hidden(discord, &path, given.into()).await);
                tried += 1;
                for option in options.iter().filter(|option| option["autocomplete"] == true) {
                    let option = option["name"].as_str().unwrap();
                    let suggested = person.completes(discord, &path, option, "a").await;
                    assert!(suggested.is_empty(), "{who} was suggested something for /{path} {option}");
                    assert!(!scene.officer.completes(discord, &path, option, "a").await.is_empty());
                    tried += 1;
                }
            }
        }
    }
    assert_eq!(scene.kept(), before);
    println!("{tried} commands and suggestions tried");
    assert!(tried > 70, "{tried}");
}

#[tokio::test]
async fn presses_of_every_screen_of_the_desk_do_nothing_for_anybody_else() {
    let scene = Scene::new().await;
    let discord = &scene.discord;
    let mut found = walk::everywhere(discord, &scene.officer, &scene.message).await;
    found.extend(turned_pages(&scene, &found).await);
    let on_desk: Vec<(&Found, Sealed)> = found
        .iter()
        .map(|found| (found, Sealed::read(&found.id)))
        .filter(|(_, sealed)| sealed.is_of_the_desk())
        .collect();
    let seen: BTreeSet<&str> = on_desk.iter().flat_map(|(_, sealed)| sealed.names(&steps())).collect();
    let known: BTreeSet<&str> = steps().iter().flat_map(|(_, names)| names.clone()).collect();
    assert_eq!(seen, known, "an officer's walk meets every kind of press");

    let before = scene.kept();
    let mut tried = 0;
    for (who, person) in scene.others() {
        let is_the_officer = person.id() == scene.officer.id();
        for (found, sealed) in &on_desk {
            // What was made for the officer is nobody else's ...
            let said = if is_the_officer { FOR_OFFICERS } else { NOT_FOR_YOU };
            refused(who, said, found.pressed_by(discord, &person, &found.id).await);
            // ... and if it were theirs, it would give them no right.
            let theirs = seal(TOKEN, sealed.made, &sealed.press, person.id());
            refused(who, FOR_OFFICERS, found.pressed_by(discord, &person, &theirs).await);
            tried += 2;
        }
    }
    assert_eq!(scene.kept(), before);
    println!("{} presses of {} kinds, tried {tried} times", on_desk.len(), known.len());
}

#[tokio::test]
async fn forged_and_old_presses_do_nothing_for_an_officer_either() {
    let scene = Scene::new().await;
    let (discord, officer) = (&scene.discord, &scene.officer);
    let found = walk::everywhere(discord, officer, &scene.message).await;
    let (before, mut tried) = (scene.kept(), 0);
    let mut kinds = BTreeSet::new();
    for found in &found {
        let sealed = Sealed::read(&found.id);
        assert_eq!(
            seal(TOKEN, sealed.made, &sealed.press, officer.id()),
            found.id,
            "the test seals as the bot does"
        );
        let other_token =
            seal("OTAwMQ.Stand1.the-token-of-another-bot", sealed.made, &sealed.press, officer.id());
        refused("another bot's", NOT_FOR_YOU, found.pressed_by(discord, officer, &other_token).await);
        let yesterday = seal(TOKEN, sealed.made - 24 * 3600, &sealed.press, officer.id());
        refused("yesterday's", TOO_OLD, found.pressed_by(discord, officer, &yesterday).await);
        tried += 2;
        if kinds.insert(sealed.press.get(..2).map(<[u8]>::to_vec)) {
            for changed in sealing::each_bit_changed(&found.id) {
                refused("a changed", NOT_FOR_YOU, found.pressed_by(discord, officer, &changed).await);
                tried += 1;
            }
        }
    }
    for nonsense in ["", "AskInPrivate", "desk:save:1", &"A".repeat(100), "ÄÖÜ"] {
        let pressed = officer.presses_raw(discord, &found[0].seen, nonsense).await;
        refused("nonsense", NOT_FOR_YOU, pressed);
        tried += 1;
    }
    assert_eq!(scene.kept(), before);
    println!("{tried} forged or old presses");
    assert!(tried > 1000, "{tried}");
}

/// The presses that turn pages of what fills one page here: sealed as the bot seals them, and followed for the officer.
async fn turned_pages(scene: &Scene, found: &[Found]) -> Vec<Found> {
    let steps = steps();
    let claim = found.iter().find(|found| Sealed::read(&found.id).names(&steps) == ["Claim"]).unwrap();
    let sealed = Sealed::read(&claim.id);
    let (of_questions, names) = steps.iter().find(|(_, names)| names.contains(&"Page")).unwrap();
    assert_eq!(sealed.press[1], *of_questions);
    let page = names.iter().position(|name| *name == "Page").unwrap() as u8;
    let of_a_question = [&sealed.press[..sealed.press.len() - 1], &[page, 0]].concat();
    let (report, _) = steps.iter().find(|(_, names)| names == &["Report"]).unwrap();
    let mut pages = Vec::new();
    for (press, shows) in
        [(of_a_question, "**Question"), (vec![sealed.press[0], *report, 0], "**What was asked")]
    {
        let id = seal(TOKEN, sealed.made, &press, scene.officer.id());
        let turned = Found { id, ..claim.clone() };
        let seen = turned.pressed_by(&scene.discord, &scene.officer, &turned.id).await.unwrap();
        assert!(seen.content.starts_with(shows), "{seen}");
        pages.push(turned);
    }
    pages
}

#[track_caller]
fn refused(who: &str, said: &str, pressed: Result<Seen, String>) {
    let seen = pressed.unwrap_or_else(|why| panic!("{who}: {why}"));
    assert!(seen.content.starts_with(said), "{who}: {said:?} expected, and there is\n{seen}");
    assert!(seen.ephemeral && seen.custom_ids().is_empty() && seen.modal.is_none(), "{who}:\n{seen}");
}

/// Every way of using a command: its path and its options.
fn paths(command: &Value) -> Vec<(String, Vec<Value>)> {
    let name = command["name"].as_str().unwrap();
    let options = command["options"].as_array().cloned().unwrap_or_default();
    let (parts, own): (Vec<Value>, Vec<Value>) = options.into_iter().partition(|option| option["type"] == 1);
    if parts.is_empty() {
        return vec![(name.to_owned(), own)];
    }
    let path = |part: &Value| {
        let options = part["options"].as_array().cloned().unwrap_or_default();
        (format!("{name} {}", part["name"].as_str().unwrap()), options)
    };
    parts.iter().map(path).collect()
}

/// The officers' presses that the program knows, by their number, each with the names of what it may be.
fn steps() -> Vec<(u8, Vec<&'static str>)> {
    static SOURCE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        std::fs::read_to_string(root().join("bot/src/discord/press.rs")).unwrap()
    });
    let steps = variants(&SOURCE, "DeskStep");
    let of_a_question = variants(&SOURCE, "QuestionStep");
    let names = |name: &'static str| if name == "Question" { of_a_question.clone() } else { vec![name] };
    steps.iter().enumerate().map(|(number, name)| (number as u8, names(name))).collect()
}

fn variants(source: &'static str, of: &str) -> Vec<&'static str> {
    let (_, after) = source.split_once(&format!("pub enum {of} {{\n")).unwrap();
    let (body, _) = after.split_once("\n}").unwrap();
    let lines = body.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.map(|line| line.split(['(', ',', ' ']).next().unwrap()).filter(|name| !name.is_empty()).collect()
}
