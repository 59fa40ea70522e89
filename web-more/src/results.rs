//! The results as they stand: what suits the person, what is shown beside it, and what each action makes of it.

use std::rc::Rc;

use pathways::calendar::calendar;
use pathways::letter::letter;
use pathways::offer::Offer;
use pathways::results::results;
use pathways::timeline::{Timeline, timelines};
use pathways::what_if::{Change, Switches, WhatIf, changes, switches};
use pathways::{Catalogue, Date, Interview};
use pathways_view::screen::{Act, Effect, Focus, Screen};

use crate::results_page::results_page;
use crate::take_away::TEXT_ID;

/// The results of a person.
pub struct Results {
    /// What the product knows.
    pub catalogue: Rc<Catalogue>,
    /// The day of asking.
    pub as_of: Date,
    /// The level of the page's heading.
    pub level: u8,
    /// Which programmes are shown.
    pub offer: Offer,
    /// What the person has told us.
    pub interview: Interview,
    /// What is said of it.
    pub told: pathways::results::Results,
    /// How time changes it.
    pub timelines: Vec<Timeline>,
    /// What else could change it.
    pub switches: Switches,
    /// Which of these are on.
    pub what_if: WhatIf,
    /// The calendar file, where there is anything to be reminded of.
    pub calendar: Option<String>,
    /// How far copying is.
    pub copying: Copying,
}

/// How far copying is.
pub enum Copying {
    /// Nobody asked.
    NotAsked,
    /// The text is on the clipboard.
    Done,
    /// The browser did not take the text: here it is.
    ByHand(String),
}

impl Results {
    /// The results of an interview.
    pub fn new(catalogue: Rc<Catalogue>, as_of: Date, level: u8, offer: Offer, interview: Interview) -> Self {
        let answers = interview.answers();
        let told = results(&catalogue, answers, as_of, &offer);
        Self {
            timelines: timelines(&catalogue, answers, as_of, &offer),
            switches: switches(&catalogue, answers, as_of, &offer),
            what_if: WhatIf::default(),
            calendar: calendar(&catalogue, &told, as_of),
            copying: Copying::NotAsked,
            catalogue,
            as_of,
            level,
            offer,
            interview,
            told,
        }
    }

    /// What is shown after an action.
    pub fn after(&mut self, act: &Act) -> Screen {
        let catalogue = self.catalogue.clone();
        let wording = &catalogue.wording;
        let mut effects = Vec::new();
        let mut status = String::new();
        let mut focus = None;
        match &*act.act {
            "if:later" => self.what_if.a_year_later ^= true,
            "if:brought" => self.what_if.brought_about ^= true,
            "print" => effects.push(Effect::Print),
            "copy" => effects.push(Effect::Copy(self.letter())),
            "copied" => {
                self.copying = Copying::Done;
                wording.copied().clone_into(&mut status);
            }
            "not-copied" => {
                self.copying = Copying::ByHand(self.letter());
                wording.not_copied().clone_into(&mut status);
                focus = Some(Focus::to(TEXT_ID));
            }
            "calendar" => {
                let name = [wording.calendar_file(), ".ics"].concat();
                let save =
                    |text: &String| Effect::Save(name, "text/calendar;charset=utf-8".into(), text.clone());
                effects.extend(self.calendar.as_ref().map(save));
            }
            _ => {}
        }
        if act.act.starts_with("if:") {
            status = match self.changes() {
                Some(changes) if changes.is_empty() => wording.if_nothing().to_owned(),
                changes => {
                    changes.into_iter().flatten().map(|change| change.says).collect::<Vec<_>>().join(" ")
                }
            };
        }
        Screen { effects, status, focus, ..self.screen() }
    }

    /// What is shown.
    pub fn screen(&self) -> Screen {
        Screen { nodes: vec![results_page(self).into()], ..Screen::default() }
    }

    /// What the switches that are on would change, or `None` where none is on.
    pub fn changes(&self) -> Option<Vec<Change>> {
        (self.what_if != WhatIf::default()).then(|| {
            changes(&self.catalogue, self.interview.answers(), self.as_of, &self.offer, self.what_if)
        })
    }

    fn letter(&self) -> String {
        letter(&self.catalogue, &self.interview, &self.told, self.as_of)
    }
}
