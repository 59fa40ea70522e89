//! The results page, read back as verdicts, to be compared with what `pathways match` says.

use std::collections::BTreeMap;

use pathways::Verdict;
use serde_json::Value;

use crate::discord::scene::matched;
use crate::discord::talk::Talk;
use crate::project::catalogue;

/// Verdicts by programme.
pub type Verdicts = BTreeMap<String, String>;

/// What the pages of results say of each programme.
pub fn read(pages: &[String]) -> Verdicts {
    let catalogue = &catalogue().catalogue;
    let headline = |line: &str| {
        let line = line.strip_prefix("**")?.strip_suffix("**")?;
        Verdict::ALL.into_iter().find(|verdict| catalogue.wording.headline(*verdict) == line)
    };
    let id = |name: &str| {
        let programme = catalogue.programmes.iter().find(|programme| programme.name == name);
        programme.unwrap_or_else(|| panic!("no programme is called {name:?}")).id.clone()
    };
    let mut verdict = None;
    let mut read = Verdicts::new();
    for line in pages.iter().flat_map(|page| page.lines()) {
        if let Some(of) = headline(line) {
            verdict = Some(of);
            continue;
        }
        let Some(of) = verdict.filter(|_| !line.is_empty() && !line.starts_with("-# ")) else { continue };
        let named: Vec<&str> = match line.strip_prefix("- ") {
            Some(card) => card.split(": ").take(1).collect(),
            None => line.split(", ").collect(),
        };
        for name in named {
            assert!(read.insert(id(name), of.name().to_owned()).is_none(), "{name} is there twice");
        }
    }
    read
}

/// What `pathways match` says of a person, of the programmes that hosts suggest.
pub fn suggested(answer: &Value) -> Verdicts {
    let suggested = |id: &str| catalogue().catalogue.programme(id).is_some_and(|programme| programme.suggest);
    let verdicts = answer["verdicts"].as_object().unwrap_or_else(|| panic!("{answer}"));
    let of = |(id, verdict): (&String, &Value)| (id.clone(), verdict.as_str().unwrap().to_owned());
    verdicts.iter().filter(|(id, _)| suggested(id)).map(of).collect()
}

impl Talk<'_> {
    /// Answers the questions in whatever order they come, up to the results: a part of each question with its answer, years and
    /// months as "4/11". No box is ticked.
    pub async fn answers_whatever_is_asked(&mut self, answers: &[(&str, &str)]) -> &mut Self {
        for _ in 0..2 * answers.len() + 1 {
            let heading = self.seen.content.lines().next().unwrap_or_default().to_owned();
            if heading == "**What suits you**" {
                return self;
            }
            if self.seen.buttons().contains(&"Continue") {
                self.presses("Continue").await;
                continue;
            }
            let answer = answers.iter().find(|(part, _)| heading.contains(part)).map(|(_, answer)| *answer);
            match answer.unwrap_or_else(|| panic!("no answer to {heading}")) {
                time if time.contains('/') => {
                    let (years, months) = time.split_once('/').unwrap();
                    self.enters(years, months).await;
                }
                choice => drop(self.answers(choice).await),
            }
        }
        self
    }

    /// The results page gives the verdicts that `pathways match` gives for this person.
    pub async fn reads_what_is_matched(&mut self, profile: Value) -> &mut Self {
        let pages = self.turns_all_pages().await;
        let matched = matched(&[profile]);
        assert_eq!(read(&pages), suggested(&matched[0]), "in:\n{}", self.seen);
        assert_eq!(matched[0]["ask_next"], Value::Null, "something is left to be asked");
        self
    }

    /// Every programme of the results is explained; the results come back unchanged.
    pub async fn reads_every_why(&mut self) -> Vec<String> {
        const WHY: &str = "Why? Choose a programme";
        let results = self.seen.to_string();
        let programmes: Vec<String> = self.seen.options(WHY).into_iter().map(str::to_owned).collect();
        let mut explained = Vec::new();
        for programme in programmes {
            self.chooses(WHY, &programme).await;
            let text = self.turns_all_pages().await.join("\n");
            assert!(text.starts_with(&format!("**{programme}**\n")), "{text}");
            for heading in ["**Why**", "**Is it running?**", "**Who to ask**"] {
                assert!(text.contains(heading), "{heading} is not in:\n{text}");
            }
            explained.push(text);
            self.presses("Back to the results").await;
            assert_eq!(self.seen.to_string(), results);
        }
        explained
    }
}
