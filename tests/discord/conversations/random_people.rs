//! Random people play the interview; the results page gives the verdicts that `pathways match` gives for all of them.

use pathways_tests::stand_in::Component;
use serde_json::{Map, Value, json};

use super::results;
use crate::discord::scene::{Scene, matched};
use crate::discord::talk::Talk;
use crate::project::catalogue;

const PEOPLE: usize = 60;
const TICK: &str = "Tick any that are true for you";

#[tokio::test]
async fn sixty_random_people_get_the_verdicts_of_the_command_line() {
    let scene = Scene::begin().await;
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let (mut profiles, mut seen) = (Vec::new(), Vec::new());
    for number in 0..PEOPLE {
        let mut person = scene.staff(&format!("Person {number}"));
        profiles.push(play(&mut person, &mut random).await);
        seen.push(results::read(&person.turns_all_pages().await));
    }
    let matched = matched(&profiles);
    let mut count = std::collections::BTreeMap::new();
    for ((profile, seen), matched) in profiles.iter().zip(&seen).zip(&matched) {
        assert_eq!(*seen, results::suggested(matched), "{profile}");
        assert_eq!(matched["ask_next"], Value::Null, "{profile}");
        for verdict in seen.values() {
            *count.entry(verdict.clone()).or_insert(0) += 1;
        }
    }
    println!("{PEOPLE} people, verdicts: {count:?}");
    assert_eq!(count.len(), 5, "every verdict comes up: {count:?}");
    scene.end().await;
}

/// Plays one interview and gives what was answered, as `pathways match` takes it.
async fn play(person: &mut Talk<'_>, random: &mut fastrand::Rng) -> Value {
    let catalogue = &catalogue().catalogue;
    let (mut profile, mut not_sure) = (Map::new(), Vec::new());
    person.types("suits-me").await;
    for _ in 0..40 {
        if person.seen.content.contains("**What suits you**") {
            profile.insert("not_sure".to_owned(), not_sure.into());
            return profile.into();
        }
        let heading = person.seen.content.lines().rfind(|line| line.starts_with("**")).unwrap();
        let heading = heading.trim_matches('*').to_owned();
        let fact = catalogue.facts.iter().find(|fact| {
            fact.question == heading || fact.question_for.iter().any(|other| other.question == heading)
        });
        let fact = fact.unwrap_or_else(|| panic!("nothing is asked by {heading:?}:\n{}", person.seen));
        if menu(person, TICK).is_some() {
            let ticked: Vec<String> =
                options(person, TICK).into_iter().filter(|_| random.u8(..) < 60).collect();
            let labels: Vec<&str> = ticked.iter().map(String::as_str).collect();
            for label in &labels {
                let flag = catalogue.facts.iter().find(|flag| {
                    flag.beside
                        .iter()
                        .any(|beside| beside.label == *label && catalogue.fact(beside.question).id == fact.id)
                });
                profile.insert(flag.unwrap().id.clone(), true.into());
            }
            person.chooses_all(TICK, &labels).await.presses("Continue").await;
        } else if menu(person, "Choose one").is_some() {
            let labels = options(person, "Choose one");
            let label = random.choice(&labels).unwrap();
            match fact.values().iter().find(|value| value.label == *label) {
                Some(value) => drop(profile.insert(fact.id.clone(), value.id.clone().into())),
                None => not_sure.push(fact.id.clone()),
            }
            person.answers(label).await;
        } else if random.u8(..) < 40 {
            not_sure.push(fact.id.clone());
            person.presses("I'm not sure").await;
        } else {
            let months = *random.choice(&[0_u16, 11, 23, 24, 25, 59, 60, 61, 119, 300]).unwrap();
            profile.insert(fact.id.clone(), json!(months));
            person.enters(&(months / 12).to_string(), &(months % 12).to_string()).await;
        }
    }
    panic!("the interview does not end:\n{}", person.seen);
}

fn menu<'seen>(person: &'seen Talk<'_>, wanted: &str) -> Option<&'seen Component> {
    let is_it =
        |part: &&Component| matches!(part, Component::Menu { placeholder, .. } if placeholder == wanted);
    person.seen.rows.iter().flatten().find(is_it)
}

fn options(person: &Talk<'_>, menu: &str) -> Vec<String> {
    person.seen.options(menu).into_iter().map(str::to_owned).collect()
}
