//! Writing a FAQ: a form, then a look at it with what is wrong or contradicts the facts, then it is saved. What was written
//! and not saved yet is with the desk, so that a restart loses nothing.

use pathways::Catalogue;
use pathways::catalogue::officers::{Entry, EntrySource, MOST_OF_ANSWER, contradictions, id_for, problems};
use pathways_desk::{DeskError, Draft, QuestionId};

use super::{SAVED, done, in_full, sources_of};
use crate::discord::commands::command::{Answer, Given};
use crate::discord::commands::for_officers;
use crate::discord::commands::named;
use crate::discord::press::{DeskStep, Press, QuestionStep, Written};
use crate::discord::screen::{Button, Field, Form, Screen, escaped};
use crate::discord::world::Call;

const ASK: &str = "ask";
const SAYS: &str = "says";
const PROGRAMMES: &str = "programmes";
const TOPIC: &str = "topic";
const SOURCES: &str = "sources";

/// The most characters of the form's longest field; Discord takes no more.
const MOST_OF_WORDINGS: u16 = 4000;

/// The form of a FAQ, with what is there already.
pub fn to_write(call: &Call, written: Written, entry: &Entry) -> Answer {
    let asks = entry.ask.join("\n");
    if asks.encode_utf16().count() > usize::from(MOST_OF_WORDINGS) {
        return Answer::Screen(Screen::new(
            "This FAQ has more wordings than a form here can hold. Change it with `pathways faq edit` on the command line.",
        ));
    }
    let title = match (&written.faq, written.question) {
        (Some(_), _) => "Change a FAQ",
        (None, Some(_)) => "Answer a question",
        (None, None) => "Write a FAQ",
    };
    let fields = [
        Field::new(ASK, "Ways of asking it, one a line", MOST_OF_WORDINGS).long().holding(&asks),
        Field::new(SAYS, "The answer", MOST_OF_ANSWER as u16).long().holding(&entry.says),
        Field::new(PROGRAMMES, "Programmes, with commas (may be empty)", 400)
            .optional()
            .example("TAH, Executive Coaching")
            .holding(&entry.programmes.join(", ")),
        Field::new(TOPIC, "Topic (may be empty)", 60)
            .optional()
            .example("cost")
            .holding(entry.topic.as_deref().unwrap_or_default()),
        Field::new(SOURCES, "Document: section, one a line (may be empty)", 1000)
            .long()
            .optional()
            .example("Left empty, you are the source, with today's date")
            .holding(&sources_of(entry).join("\n")),
    ];
    Answer::Form(Form::new(title, call.id(&Press::Desk(DeskStep::Written(written))), fields))
}

/// Keeps what was written as a draft, and shows it.
pub async fn written(call: &Call, written: Written, given: &Given) -> Answer {
    let catalogue = call.catalogue();
    let lines = |name| given.field(name).lines().map(str::trim).filter(|line| !line.is_empty());
    let ask: Vec<String> = lines(ASK).map(str::to_owned).collect();
    let taken = |id: &str| catalogue.reference.faqs.iter().any(|faq| faq.id == id);
    let id = written.faq.unwrap_or_else(|| id_for(ask.first().map_or("", String::as_str), taken));
    let entry = Entry {
        id,
        refer: written.refer,
        says: given.field(SAYS).to_owned(),
        programmes: programmes(catalogue, given.field(PROGRAMMES)),
        topic: Some(given.field(TOPIC).to_owned()).filter(|topic| !topic.is_empty()),
        sources: lines(SOURCES).map(source).collect(),
        ask,
    };
    let draft = Draft { entry, question: written.question.map(QuestionId), expected: written.seen };
    let (officer, at) = (call.officer(), call.now);
    let kept = call.world.desk.with(move |desk| {
        // A new one must not take the place of another that somebody writes at the same time.
        let expected = draft.expected.map_or_else(|| desk.revision(), Ok)?;
        let draft = Draft { expected: Some(expected), ..draft };
        Ok((desk.keep_draft(&officer, &draft, at)?, draft))
    });
    match kept.await {
        Ok((id, draft)) => Answer::Screen(look(call, id, &draft)),
        Err(error) => for_officers::said(&error),
    }
}

/// The ids of programmes that are named with commas between; what names none stays as it is, to be told so.
fn programmes(catalogue: &Catalogue, text: &str) -> Vec<String> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let place = named::named(catalogue, part);
            place.map_or_else(|| part.to_owned(), |place| catalogue.programmes[usize::from(place)].id.clone())
        })
        .collect()
}

fn source(line: &str) -> EntrySource {
    let (document, section) = line.split_once(':').unwrap_or((line, ""));
    EntrySource { document: document.trim().to_owned(), section: section.trim().to_owned() }
}

/// A draft as it would be, with everything that speaks against it.
fn look(call: &Call, id: u64, draft: &Draft) -> Screen {
    let catalogue = call.world.minds.catalogue_as_read();
    let wrong = problems(catalogue, &draft.entry);
    let against = if wrong.is_empty() { contradictions(catalogue, &draft.entry) } else { Vec::new() };
    let list = |lead: &str, of: &[String]| {
        let lines: Vec<String> = of.iter().map(|line| format!("- {}", escaped(line))).collect();
        format!("**{lead}**\n{}\n\n", lines.join("\n"))
    };
    let press = |step| call.id(&Press::Desk(step));
    let (lead, save) = match (wrong.is_empty(), against.is_empty()) {
        (false, _) => (list("This cannot be saved yet", &wrong), None),
        (_, false) => (
            list("Look at this before you save: our facts say otherwise", &against),
            Some(Button::new("Save it all the same", press(DeskStep::Save(id)))),
        ),
        _ => (
            "**Is this right?** Nothing is saved yet.\n\n".to_owned(),
            Some(Button::leading("Save", press(DeskStep::Save(id)))),
        ),
    };
    let change = Button::new("Change it", press(DeskStep::Rewrite(id)));
    let away = Button::new("Throw it away", press(DeskStep::Drop(id)));
    Screen::new(&format!("{lead}{}", in_full(&draft.entry))).buttons(save.into_iter().chain([change, away]))
}

/// The form with a draft in it.
pub async fn rewrite(call: &Call, id: u64) -> Answer {
    match draft(call, id).await {
        Ok(Some(draft)) => {
            let in_catalogue =
                |faq: &String| call.catalogue().reference.faqs.iter().any(|known| known.id == *faq);
            let written = Written {
                faq: Some(draft.entry.id.clone()).filter(in_catalogue),
                seen: draft.expected,
                question: draft.question.map(|question| question.0),
                refer: draft.entry.refer,
            };
            to_write(call, written, &draft.entry)
        }
        Ok(None) => gone(),
        Err(error) => for_officers::said(&error),
    }
}

/// Saves a draft; with a question, that is answered by it, and whoever waits for it is told.
pub async fn save(call: &Call, id: u64) -> Answer {
    let (world, by, officer) = (call.world.clone(), call.by(), call.officer());
    // Read and used up in one piece of work, so that whoever presses twice saves once.
    let saved = call.world.desk.with(move |desk| {
        let Some(draft) = desk.draft(id, &officer)? else { return Ok(None) };
        let catalogue = world.minds.catalogue_as_read();
        let waiting = match draft.question {
            Some(question) => desk.question(question)?.map_or(0, |question| question.waiting),
            None => 0,
        };
        let change = match draft.question {
            Some(question) => {
                desk.answer_expecting(catalogue, question, &draft.entry, draft.expected, &by)?
            }
            None => desk.save(catalogue, &draft.entry, draft.expected, &by)?,
        };
        // What is saved is saved; a draft that stays is thrown away within a day.
        let _ = desk.drop_draft(id);
        Ok(Some((draft.entry.id, change.number, waiting)))
    });
    match saved.await {
        Ok(Some((faq, number, waiting))) => {
            call.world.to_tell.notify_one();
            let told = match waiting {
                0 => String::new(),
                1 => " One person asked to be told, and is being told now.".to_owned(),
                more => format!(" {more} people asked to be told, and are being told now."),
            };
            Answer::Screen(done(call, &faq, &format!("{}{told}", saved_as(&faq, number)), SAVED))
        }
        Ok(None) => saved_elsewhere(call).await,
        Err(error) => not_saved(call, id, &error),
    }
}

/// What is said where a draft is not there to be saved: another instance that was handed the same press may have saved it.
async fn saved_elsewhere(call: &Call) -> Answer {
    let by = call.by();
    match call.world.desk.with(move |desk| desk.done_for(&by)).await {
        Ok(Some(change)) => {
            Answer::Screen(done(call, &change.faq, &saved_as(&change.faq, change.number), SAVED))
        }
        Ok(None) => gone(),
        Err(error) => for_officers::said(&error),
    }
}

fn saved_as(faq: &str, number: u64) -> String {
    format!("“{faq}” is saved (change {number}).")
}

/// Why a draft was not saved, and ways on: what was written is still there.
fn not_saved(call: &Call, draft: u64, error: &DeskError) -> Answer {
    let press = |step| call.id(&Press::Desk(step));
    let mine = Button::new("Look at what I wrote", press(DeskStep::Rewrite(draft)));
    let on = match error {
        DeskError::Conflict { faq, .. } => {
            Some(Button::leading("Open it as it is now", press(DeskStep::Edit(faq.clone()))))
        }
        DeskError::Claimed { question, .. } => {
            Some(Button::new("Take it over", press(DeskStep::Question(question.0, QuestionStep::TakeOver))))
        }
        _ => None,
    };
    // Beside what was looked at: whatever went wrong, what was written is not lost.
    Answer::Beside(Screen::new(&for_officers::in_words(error)).buttons(on.into_iter().chain([mine])))
}

/// Throws a draft away.
pub async fn throw_away(call: &Call, id: u64) -> Answer {
    match draft(call, id).await {
        Ok(Some(_)) => match call.world.desk.with(move |desk| desk.drop_draft(id)).await {
            Ok(()) => Answer::Screen(Screen::new("It is thrown away. Nothing was changed.")),
            Err(error) => for_officers::said(&error),
        },
        Ok(None) => gone(),
        Err(error) => for_officers::said(&error),
    }
}

/// A draft, for the officer who wrote it.
async fn draft(call: &Call, id: u64) -> Result<Option<Draft>, pathways_desk::DeskError> {
    let officer = call.officer();
    call.world.desk.with(move |desk| desk.draft(id, &officer)).await
}

fn gone() -> Answer {
    Answer::Screen(Screen::new("This draft is gone: it was saved, thrown away, or is more than a day old."))
}
