//! The desk's database in memory, for tests: it shows that the interface is enough for any database.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::change::Recorded;
use crate::database::{Database, Note, Which, Whose, WishEnd, Write, Written};
use crate::error::DeskError;
use crate::question::{Question, QuestionId, State, Why};
use crate::report::Asked;
use crate::who::{By, Who};
use crate::wish::{Due, Forgotten};

/// A store that ends with the program.
#[derive(Clone, Default)]
pub(crate) struct InMemory {
    changes: Vec<(Recorded, Option<String>)>,
    questions: Vec<Question>,
    /// Questions that were pruned leave their number unused.
    last_question: u64,
    noted: Vec<(String, QuestionId, Timestamp)>,
    wishes: Vec<Wish>,
    last_wish: u64,
    drafts: Vec<(u64, String, Timestamp, String)>,
    last_draft: u64,
    counts: BTreeMap<(Date, String, String, String), u32>,
}

#[derive(Clone)]
struct Wish {
    id: u64,
    question: QuestionId,
    user: u64,
    at: Timestamp,
    refused: bool,
    leased: Option<Timestamp>,
}

impl InMemory {
    fn note_anew(&mut self, note: &Note<'_>) -> Option<QuestionId> {
        if self.questions.iter().map(|question| question.id.0).max().unwrap_or(0) != note.newest {
            return None;
        }
        let Some(group) = note.group else {
            self.last_question += 1;
            let id = QuestionId(self.last_question);
            self.questions.push(Question {
                id,
                wordings: vec![(note.wording.clone(), 1)],
                times: 1,
                first: note.at,
                last: note.at,
                why: note.why,
                state: State::Open,
                claimed_by: None,
                reason: None,
                faq: None,
                programmes: note.programmes.to_vec(),
                topic: note.topic.map(str::to_owned),
                waiting: 0,
                version: 0,
            });
            return Some(id);
        };
        let question = self.questions.iter_mut().find(|known| known.id == group)?;
        question.times += 1;
        question.last = question.last.max(note.at);
        if note.why == Why::Unhelpful {
            question.why = note.why;
        }
        if note.reopen && question.state == State::Answered {
            question.state = State::Open;
            question.claimed_by = None;
            question.version += 1;
        }
        let has_room = question.wordings.len() < note.most_wordings;
        match question.wordings.iter_mut().find(|(known, _)| known == note.wording) {
            Some((_, times)) => *times += 1,
            None if has_room => question.wordings.push((note.wording.clone(), 1)),
            None => {}
        }
        Some(group)
    }

    fn newest_of(&self, faq: &str) -> u64 {
        let of_faq = |line: &&(Recorded, _)| line.0.faq.as_ref().is_some_and(|(id, _)| id == faq);
        self.changes.iter().rev().find(of_faq).map_or(0, |line| line.0.number)
    }

    fn write_one(&mut self, write: &Write<'_>) -> Option<Written> {
        let By { who, at, key } = write.by;
        if let Some((before, _)) = self.changes.iter().find(|(_, known)| key.is_some() && known == key) {
            return Some(Written::Before(Box::new(before.clone())));
        }
        if write.faq.as_ref().is_some_and(|faq| self.newest_of(faq.id) != faq.newest) {
            return Some(Written::Overtaken);
        }
        if let Some(change) = &write.question {
            let there = self.questions.iter_mut().find(|known| known.id == change.id);
            let Some(question) = there.filter(|known| known.version == change.version) else {
                return Some(Written::Overtaken);
            };
            question.version += 1;
            question.state = change.state;
            question.claimed_by.clone_from(&change.claimed_by);
            question.reason.clone_from(&change.reason);
            question.faq.clone_from(&change.faq);
        }
        let recorded = Recorded {
            number: self.changes.last().map_or(0, |(last, _)| last.number) + 1,
            at: *at,
            who: who.clone(),
            act: write.act,
            faq: write.faq.as_ref().map(|faq| (faq.id.to_owned(), faq.says.clone())),
            question: write.question.as_ref().map(|question| question.id),
            reason: write.reason.map(str::to_owned),
        };
        self.changes.push((recorded, key.clone()));
        None
    }

    fn due_of(&self, wish: &Wish) -> Option<Due> {
        let question = self.questions.iter().find(|known| known.id == wish.question)?;
        let faq = question.faq.clone().filter(|_| question.state == State::Answered)?;
        let wording = most_often(question).wordings.first()?.0.clone();
        Some(Due { wish: wish.id, user: wish.user, question: wording, faq })
    }
}

/// A question with its wordings in order.
fn most_often(question: &Question) -> Question {
    let mut question = question.clone();
    question.wordings.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    question
}

impl Database for InMemory {
    fn revision(&self) -> Result<u64, DeskError> {
        let of_faqs = self.changes.iter().rev().find(|(line, _)| line.faq.is_some());
        Ok(of_faqs.map_or(0, |(line, _)| line.number))
    }

    fn recorded(&self, which: Which<'_>) -> Result<Vec<Recorded>, DeskError> {
        let newest_first = self.changes.iter().rev();
        let wanted = |(line, key): &&(Recorded, Option<String>)| match which {
            Which::NewestOfEachFaq => {
                line.faq.as_ref().is_some_and(|(id, _)| self.newest_of(id) == line.number)
            }
            Which::OfFaq(faq) => line.faq.as_ref().is_some_and(|(id, _)| id == faq),
            Which::OfRequest(wanted) => key.as_deref() == Some(wanted),
            Which::Newest(_) => true,
            Which::Between(from, before) => from <= line.at && line.at < before,
        };
        let most = if let Which::Newest(most) = which { most } else { usize::MAX };
        Ok(newest_first.filter(wanted).take(most).map(|(line, _)| line.clone()).collect())
    }

    fn write(&mut self, writes: &[Write<'_>]) -> Result<Written, DeskError> {
        let before = self.clone();
        let first = self.changes.len();
        for write in writes {
            if let Some(other) = self.write_one(write) {
                *self = before;
                return Ok(other);
            }
        }
        Ok(Written::Done(self.changes[first..].iter().map(|(line, _)| line.clone()).collect()))
    }

    fn questions(&self, whose: Whose) -> Result<Vec<Question>, DeskError> {
        let wanted = |question: &&Question| match whose {
            Whose::Of(state) => state.is_none_or(|state| question.state == state),
            Whose::One(id) => question.id == id,
        };
        let with_waiting = |question: &Question| {
            let waiting = self.wishes.iter().filter(|wish| wish.question == question.id).count() as u32;
            Question { waiting, ..most_often(question) }
        };
        let mut found: Vec<Question> = self.questions.iter().filter(wanted).map(with_waiting).collect();
        found.sort_by(|a, b| (b.times, b.last, a.id).cmp(&(a.times, a.last, b.id)));
        Ok(found)
    }

    fn note(&mut self, note: &Note<'_>) -> Result<Option<QuestionId>, DeskError> {
        let before = self.noted.iter().find(|(request, ..)| Some(request.as_str()) == note.request);
        if let Some((_, question, _)) = before {
            return Ok(Some(*question));
        }
        let id = self.note_anew(note);
        if let (Some(id), Some(request)) = (id, note.request) {
            self.noted.push((request.to_owned(), id, note.at));
        }
        Ok(id)
    }

    fn wish(&mut self, question: QuestionId, user: u64, at: Timestamp) -> Result<bool, DeskError> {
        if !self.questions.iter().any(|known| known.id == question) {
            return Ok(false);
        }
        if !self.wishes.iter().any(|wish| wish.question == question && wish.user == user) {
            self.last_wish += 1;
            self.wishes.push(Wish { id: self.last_wish, question, user, at, refused: false, leased: None });
        }
        Ok(true)
    }

    fn lease(&mut self, of: Option<u64>, now: Timestamp, until: Timestamp) -> Result<Vec<Due>, DeskError> {
        let wanted = |wish: &Wish| of.map_or(!wish.refused, |user| wish.refused && wish.user == user);
        let free = |wish: &&Wish| wanted(wish) && wish.leased.is_none_or(|leased| leased <= now);
        let due: Vec<Due> = self.wishes.iter().filter(free).filter_map(|wish| self.due_of(wish)).collect();
        for wish in &mut self.wishes {
            if due.iter().any(|due| due.wish == wish.id) {
                wish.leased = Some(until);
            }
        }
        Ok(due)
    }

    fn end_wish(&mut self, wish: u64, end: WishEnd) -> Result<(), DeskError> {
        if end == WishEnd::Told {
            self.wishes.retain(|known| known.id != wish);
        }
        for wish in self.wishes.iter_mut().filter(|known| known.id == wish) {
            wish.leased = None;
            wish.refused |= end == WishEnd::Refused;
        }
        Ok(())
    }

    fn waits(&self, user: u64) -> Result<bool, DeskError> {
        Ok(self.wishes.iter().any(|wish| wish.refused && wish.user == user))
    }

    fn keep_draft(&mut self, who: &Who, draft: &str, at: Timestamp) -> Result<u64, DeskError> {
        self.last_draft += 1;
        self.drafts.push((self.last_draft, who.kept(), at, draft.to_owned()));
        Ok(self.last_draft)
    }

    fn draft(&self, id: u64, who: &Who) -> Result<Option<String>, DeskError> {
        let found = self.drafts.iter().find(|(known, of, ..)| *known == id && *of == who.kept());
        Ok(found.map(|(.., draft)| draft.clone()))
    }

    fn drop_draft(&mut self, id: u64) -> Result<(), DeskError> {
        self.drafts.retain(|(known, ..)| *known != id);
        Ok(())
    }

    fn count(&mut self, counts: &[Asked]) -> Result<(), DeskError> {
        for asked in counts {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            let key = (asked.day, asked.kind.clone(), text(&asked.programme), text(&asked.topic));
            *self.counts.entry(key).or_default() += asked.times;
        }
        Ok(())
    }

    fn counts(&self, from: Date, to: Date) -> Result<Vec<Asked>, DeskError> {
        let kept = |text: &String| (!text.is_empty()).then(|| text.clone());
        let days = self.counts.iter().filter(|((day, ..), _)| from <= *day && *day <= to);
        let asked = days.map(|((day, kind, programme, topic), times)| Asked {
            day: *day,
            kind: kind.clone(),
            programme: kept(programme),
            topic: kept(topic),
            times: *times,
        });
        Ok(asked.collect())
    }

    fn forget(&mut self, user: u64) -> Result<Forgotten, DeskError> {
        let who = Who::Discord(user);
        let mut forgotten = Forgotten {
            wishes: self.wishes.iter().filter(|wish| wish.user == user).count(),
            drafts: self.drafts.iter().filter(|(_, of, ..)| *of == who.kept()).count(),
            ..Forgotten::default()
        };
        self.wishes.retain(|wish| wish.user != user);
        self.drafts.retain(|(_, of, ..)| *of != who.kept());
        for question in self.questions.iter_mut().filter(|known| known.claimed_by.as_ref() == Some(&who)) {
            question.claimed_by = (question.state != State::Open).then_some(Who::Forgotten);
            question.version += 1;
            forgotten.claims += 1;
        }
        for (line, _) in self.changes.iter_mut().filter(|(line, _)| line.who == who) {
            line.who = Who::Forgotten;
            forgotten.changes += 1;
        }
        Ok(forgotten)
    }

    fn drop_wishes(&mut self, question: QuestionId) -> Result<(), DeskError> {
        self.wishes.retain(|wish| wish.question != question);
        Ok(())
    }

    fn settle(&mut self) -> Result<(), DeskError> {
        Ok(())
    }

    fn prune(&mut self, questions: Timestamp, drafts: Timestamp) -> Result<usize, DeskError> {
        let all = |store: &Self| store.wishes.len() + store.questions.len() + store.drafts.len();
        let before = all(self);
        self.questions.retain(|question| question.last >= questions);
        let left: Vec<QuestionId> = self.questions.iter().map(|question| question.id).collect();
        self.wishes.retain(|wish| wish.at >= questions && left.contains(&wish.question));
        self.drafts.retain(|(_, _, at, _)| *at >= drafts);
        self.noted.retain(|(_, question, at)| *at >= drafts && left.contains(question));
        Ok(before - all(self))
    }
}
