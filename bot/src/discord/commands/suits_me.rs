//! `/suits-me`: the interview by menus, buttons and one form. Its answers travel in the custom ids.
//!
//! Which question comes next and what suits are the library's; this turns its questions into messages and back.

mod question_page;
mod results_page;

use pathways::entered_time::entered_time;
use pathways::fact::FactKind;
use pathways::interview::Interview;
use pathways::question::question;
use pathways::{Answer as Said, FactId};
use serenity::all::CreateCommand;

use super::command::{Answer, Audience, Command, Given, Running, no_suggestions};
use crate::discord::call::Named;
use crate::discord::press::{Packed, Press, Step};
use crate::discord::screen::Screen;
use crate::discord::words;
use crate::discord::world::Call;

/// The command.
pub const COMMAND: Command =
    Command { names: &["suits-me"], audience: Audience::Staff, register, run, suggest: no_suggestions };

/// The fields of the form for years and months.
const YEARS: &str = "years";
const MONTHS: &str = "months";
/// What the menu of a question sends for "I'm not sure", and that of councils for none. No value's id has a space.
const NOT_SURE: &str = "not sure";
const NO_COUNCIL: &str = "not said";

fn register() -> CreateCommand {
    CreateCommand::new("suits-me")
        .description("A few short questions, then which programmes suit you and why")
}

fn run(call: Call, _: Named) -> Running {
    Box::pin(async move { Answer::Screen(question_page::begin(&call)) })
}

/// The page to which an interview leads that was begun in a conversation.
pub fn go_on(call: &Call, interview: &Interview) -> Answer {
    Answer::Screen(next(call, interview))
}

/// Follows a press.
pub fn follow(call: &Call, step: Step, packed: &Packed, given: &Given) -> Answer {
    let catalogue = call.catalogue();
    if step == Step::Begin {
        return Answer::Screen(question_page::begin(call));
    }
    let Some(mut interview) = Interview::unpack(catalogue, &packed.0) else {
        return Answer::Screen(Screen::new(words::QUESTIONS_CHANGED));
    };
    let fact_of = |place: u8| (usize::from(place) < catalogue.facts.len()).then_some(FactId(place));
    let done = match step {
        Step::Begin => None,
        Step::Open(place) => fact_of(place).map(|fact| question_page::to_answer(call, &interview, fact)),
        Step::Choose(place) => fact_of(place).and_then(|fact| {
            let answer = match given.choice()? {
                NOT_SURE => None,
                value => Some(Said::Choice(catalogue.fact(fact).value(value)?)),
            };
            Some(answered(call, &mut interview, fact, answer))
        }),
        Step::NotSure(place) => fact_of(place).map(|fact| answered(call, &mut interview, fact, None)),
        Step::Tick(place) => fact_of(place).map(|fact| {
            let offered = question(catalogue, fact, interview.answers()).flags;
            let flags: Vec<(FactId, bool)> =
                offered.iter().map(|flag| (flag.fact, given.chosen.contains(&flag.id))).collect();
            again(call, &mut interview, fact, &flags);
            question_page::to_tick(call, &interview, fact)
        }),
        Step::Next(place) => fact_of(place).map(|fact| {
            let flags = flags_of(call, &interview, fact);
            again(call, &mut interview, fact, &flags);
            next(call, &interview)
        }),
        Step::EnterTime(place) => {
            let form = fact_of(place).map(|fact| question_page::time_form(call, &interview, fact));
            return form.map_or_else(changed, Answer::Form);
        }
        Step::TimeEntered(place) => fact_of(place).map(|fact| {
            let asked = question(catalogue, fact, interview.answers());
            match entered_time(&asked, &catalogue.wording, given.field(YEARS), given.field(MONTHS)) {
                Ok(answer) => answered(call, &mut interview, fact, Some(answer)),
                Err(errors) => question_page::with_errors(call, &interview, fact, &errors),
            }
        }),
        Step::Results(page) => Some(results_page::results_page(call, &interview, page)),
        Step::WhyChosen => given.choice().map(|id| results_page::why(call, &interview, id, 0)),
        Step::Why(place, page) => catalogue
            .evaluated()
            .nth(usize::from(place))
            .map(|(programme, _)| results_page::why(call, &interview, &programme.id, page)),
        Step::Change => given
            .choice()
            .and_then(|id| catalogue.fact_named(id))
            .map(|fact| question_page::to_answer(call, &interview, fact)),
        Step::Council => results_page::council(catalogue).and_then(|fact| {
            let answer = match given.choice()? {
                NO_COUNCIL => None,
                value => Some(Said::Choice(catalogue.fact(fact).value(value)?)),
            };
            interview.volunteer(fact, answer);
            Some(results_page::results_page(call, &interview, 0))
        }),
    };
    done.map_or_else(changed, Answer::Screen)
}

fn changed() -> Answer {
    Answer::Screen(Screen::new(words::QUESTIONS_CHANGED))
}

/// Takes an answer. Where it brings tick boxes they are shown first, else what comes next.
fn answered(call: &Call, interview: &mut Interview, fact: FactId, answer: Option<Said>) -> Screen {
    let flags = flags_of(call, interview, fact);
    interview.answer(call.catalogue(), fact, answer, &flags);
    if question(call.catalogue(), fact, interview.answers()).flags.is_empty() {
        next(call, interview)
    } else {
        question_page::to_tick(call, interview, fact)
    }
}

/// Gives the same answer to a question again, with its tick boxes.
fn again(call: &Call, interview: &mut Interview, fact: FactId, flags: &[(FactId, bool)]) {
    let answers = interview.answers();
    let answer = match answers.get(fact) {
        Some(answer) if !answers.is_not_sure(fact) => Some(answer),
        // "Not sure" with a range keeps the range.
        _ => None,
    };
    interview.answer(call.catalogue(), fact, answer, flags);
}

/// The tick boxes of a question's page as they are.
fn flags_of(call: &Call, interview: &Interview, fact: FactId) -> Vec<(FactId, bool)> {
    let offered = question(call.catalogue(), fact, interview.answers()).flags;
    offered.iter().map(|flag| (flag.fact, interview.answers().is_raised(flag.fact))).collect()
}

/// The next question, or the results.
fn next(call: &Call, interview: &Interview) -> Screen {
    match interview.next(call.catalogue()) {
        // A question that was answered comes again for a tick box that it did not offer before.
        Some(fact) if interview.answers().is_answered(fact) => question_page::to_tick(call, interview, fact),
        Some(fact) => question_page::to_answer(call, interview, fact),
        None => results_page::results_page(call, interview, 0),
    }
}

/// The custom id of a step.
fn id(call: &Call, step: Step, interview: &Interview) -> String {
    call.id(&Press::Interview(step, Packed(interview.pack(call.catalogue()))))
}

/// Whether a fact is a length of time.
fn is_time(call: &Call, fact: FactId) -> bool {
    matches!(call.catalogue().fact(fact).kind, FactKind::Months { .. })
}
