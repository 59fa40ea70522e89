//! What is masked of a question before it is kept, and what stays.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use pathways::understand::conversation::Mind;

use crate::project::{catalogue, root};
use crate::whatever_is_typed::messages;

pub fn mind() -> &'static Mind {
    static MIND: LazyLock<Mind> = LazyLock::new(|| Mind::new(catalogue().catalogue.clone()));
    &MIND
}

fn check(examples: &[(&str, &str)]) {
    let wrong: Vec<String> = examples
        .iter()
        .filter_map(|(text, wanted)| {
            let masked = mind().mask(text);
            (masked.as_str() != *wanted)
                .then(|| format!("{text:?}\n  became {:?}\n  wanted {wanted:?}", masked.as_str()))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn addresses_and_numbers_are_masked() {
    check(&[
        ("mail me at jane.smith@glasgow.gov.uk please", "mail me at [e-mail] please"),
        ("Jane.O'Neill@ea.n-lanark.sch.uk?", "[e-mail]?"),
        ("send it to (j_smith99@gmail.com).", "send it to ([e-mail])."),
        ("my mail is jsmith @ school.sch.uk thanks", "my mail is [e-mail] thanks"),
        ("gw09smithjane@glow.sch.uk", "[e-mail]"),
        ("log in as gw09smithjane", "log in as [name]"),
        ("call 0141 123 4567", "call [phone]"),
        ("ring me on 07700 900123 after 4", "ring me on [phone] after 4"),
        ("+44 7700 900 123 is my mobile", "[phone] is my mobile"),
        ("+44(0)141 123 4567", "[phone]"),
        ("(0141) 123-4567 ext 89?", "[phone]?"),
        ("01698 123456 x12 is the office", "[phone] is the office"),
        ("phone 339 1234", "phone [phone]"),
        ("ext. 4412 for me", "ext. [phone] for me"),
        ("look at https://example.org/a?b=c for it", "look at [link] for it"),
        ("is it on www.glasgow.gov.uk?", "is it on [link]?"),
        ("see glowscotland.org.uk/news.", "see [link]."),
        ("ask <@123456789012345678> about TAH", "ask [name] about TAH"),
        ("<@!42>: when does it open", "[name]: when does it open"),
        ("@jsmith what is IOS", "[name] what is IOS"),
        ("I live in G12 8QQ, is that near", "I live in [number], is that near"),
        ("ML1 1AA", "[number]"),
        ("ml11aa to the venue", "[number] to the venue"),
        ("my GTCS number is 0123456", "my GTCS number is [number]"),
        ("employee 99887766 here", "employee [number] here"),
    ]);
}

#[test]
fn people_are_masked() {
    check(&[
        ("I'm Jane and I am a depute", "I'm [name] and I am a depute"),
        ("Hi, I'm Siobhan McAllister, PT in Glasgow", "Hi, I'm [name], PT in Glasgow"),
        ("my name is jane smith and I teach", "my name is [name] and I teach"),
        ("My name's Ewa, how long is TAH?", "My name's [name], how long is TAH?"),
        ("Can Mrs McGlinchey support me?", "Can [name] support me?"),
        ("ask mr smith about Hexagon", "ask [name] about Hexagon"),
        ("Dr. Brown is my head", "[name] is my head"),
        ("Miss Park told me to apply", "[name] told me to apply"),
        ("Should I ask Jane Smith about it?", "Should I ask [name] about it?"),
        ("ask jane about it", "ask [name] about it"),
        ("I spoke to Zbigniew Kowalski yesterday", "I spoke to [name] yesterday"),
        ("what did Priyanka say about cost", "what did [name] say about cost"),
        ("Is Jane's support enough?", "Is [name]'s support enough?"),
        ("How long is TAH? Thanks, Mòrag", "How long is TAH? Thanks, [name]"),
        ("When does it start?\n\nKind regards\nStewart Boyle", "When does it start?\n\nKind regards\n[name]"),
        ("what does it cost. cheers, dougie", "what does it cost. cheers, [name]"),
        ("Many thanks, J. Smith", "Many thanks, [name]"),
        ("Is it free?\nRuaridh", "Is it free?\n[name]"),
        ("Siobhan said I could apply", "[name] said I could apply"),
        ("Agnieszka said I could apply", "[name] said I could apply"),
        ("who is alison drever", "who is [name]"),
        ("does laura mason still sponsor it", "does [name] still sponsor it"),
        ("is J. R. Smith in charge", "is [name] in charge"),
        ("our head Anne-Marie Docherty agrees", "our head [name] agrees"),
        ("IS JANE SMITH THE OFFICER FOR GLASGOW", "IS [name] THE OFFICER FOR GLASGOW"),
        ("Does Alison Drever still run it?", "Does [name] still run it?"),
        ("Ludovic van der Berg leads us", "[name] leads us"),
        ("who's the head, Mark Brown or Grace Park", "who's the head, [name] or [name]"),
    ]);
}

#[test]
fn schools_are_masked() {
    check(&[
        ("I'm head of Hillhead Primary", "I'm head of [school]"),
        ("depute at St Mungo's Academy in Glasgow", "depute at [school] in Glasgow"),
        ("I teach at Our Lady of Lourdes Primary School", "I teach at [school]"),
        ("i work at hillhead primary", "i work at [school]"),
        ("i'm PT at holyrood secondary", "i'm PT at [school]"),
        ("Does Larkhall Academy count?", "Does [school] count?"),
        ("Bellshill Nursery Class lead", "[school] lead"),
        ("we are Sunnyside ELC", "we are [school]"),
        ("At St. Andrew's High School we have two deputes", "At [school] we have two deputes"),
        ("Head teacher, Balornock Family Centre", "Head teacher, [school]"),
    ]);
}

#[test]
fn what_is_of_this_world_stays() {
    for text in [
        "How long is Thinking About Headship?",
        "Does Improving Our Schools run in East Renfrewshire?",
        "I'm Head of Centre in an early years centre in Glasgow",
        "Is #ThinkHexagon for a Headteacher of five years?",
        "Who at the West Partnership or Education Scotland do I ask?",
        "When in March or April does it open?",
        "I'm a DHT in a primary, S1 2nd term",
        "Is it a high school or a primary school thing?",
        "Does my Head have to sign?",
        "I'm a PT of Maths in South Lanarkshire Council",
        "Is Into Headship the SCQF level 11 one for the GTCS?",
        "Is the Improving Our Departments / Faculties one for Faculty Heads?",
        "session 2024-25, 18 months, 2026-11-22, 12 places",
        "Can I do TAH, IOS and Hexagon in 2026 2027?",
        "Are there Leadership Learning Sets for Deputes in Inverclyde?",
        "May I apply in May?",
        "I miss the deadline every year",
        "is there a place where I can park",
        "Thanks, that helps. How long is it?",
        "Many thanks for the quick answer, what is IOC",
        "What is MS Teams used for?",
        "Is it on Zoom on Tuesday at 4pm?",
        "Why? Because I want to know. Where is it?",
        "Will Headteachers get supply cover?",
        "I'm Scottish and a Gaelic teacher",
        "My P7s and S3s, and class 2B",
        "what is the one called properly",
        "whit in the name ae the wee man is a WTA",
        "what do B G E and H T mean",
        "I am not in a mainstream secondary, I'm in a rural primary",
        "whts elc",
    ] {
        check(&[(text, text)]);
    }
}

#[test]
fn whatever_is_typed_is_masked_soon_and_once_is_enough() {
    let sets = ["everyday", "letters", "thumbs", "mixed", "chatter"];
    let lines =
        sets.map(|set| std::fs::read_to_string(root().join(format!("tests/questions/{set}.jsonl"))).unwrap());
    let questions = lines.iter().flat_map(|lines| lines.lines()).filter_map(|line| {
        serde_json::from_str::<serde_json::Value>(line).unwrap()["text"].as_str().map(str::to_owned)
    });
    let strange = messages::messages().into_iter().map(|(_, text)| text);
    for text in strange.chain(questions) {
        let started = Instant::now();
        let once = mind().mask(&text);
        assert!(
            started.elapsed() < Duration::from_secs(2),
            "{:?}: {}",
            started.elapsed(),
            once.shortened(80)
        );
        assert_eq!(mind().mask(once.as_str()), once);
    }
}
