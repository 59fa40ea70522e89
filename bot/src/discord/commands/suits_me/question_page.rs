//! The pages of the interview that ask: a menu, a form for years and months, tick boxes.

use pathways::FactId;
use pathways::entered_time::FieldError;
use pathways::explain::answer_in_words;
use pathways::interview::Interview;
use pathways::question::{Input, Question, question};

use super::{MONTHS, NOT_SURE, YEARS, id, is_time, next};
use crate::discord::press::Step;
use crate::discord::screen::{Button, Choice, Field, Form, Menu, Screen, small};
use crate::discord::words;
use crate::discord::world::Call;

/// The first page.
pub fn begin(call: &Call) -> Screen {
    let wording = &call.catalogue().wording;
    let lead = format!("**{}**\n{}", wording.start_heading(), small(words::INTERVIEW_PRIVATE));
    next(call, &Interview::new(call.catalogue())).led_by(&lead)
}

/// A question to be answered, or answered anew.
pub fn to_answer(call: &Call, interview: &Interview, fact: FactId) -> Screen {
    let asked = question(call.catalogue(), fact, interview.answers());
    page(call, interview, &asked, "")
}

/// The same with what has to be put right.
pub fn with_errors(call: &Call, interview: &Interview, fact: FactId, errors: &[FieldError]) -> Screen {
    let wording = &call.catalogue().wording;
    let asked = question(call.catalogue(), fact, interview.answers());
    let says: Vec<&str> = errors.iter().map(|error| error.says.as_str()).collect();
    page(call, interview, &asked, &format!("**{}** {}\n", wording.error_prefix(), says.join(". ")))
}

fn page(call: &Call, interview: &Interview, asked: &Question, before: &str) -> Screen {
    let wording = &call.catalogue().wording;
    let place = asked.fact.0;
    let mut text = format!("{before}**{}**", asked.heading);
    if !asked.hint.is_empty() {
        text.push_str(&format!("\n{}", asked.hint));
    }
    if !asked.why.is_empty() {
        text.push_str(&format!("\n{}", small(&format!("{}: {}", wording.why_we_ask(), asked.why))));
    }
    let answers = interview.answers();
    let mut screen = Screen::new(&text);
    let mut buttons = Vec::new();
    if answers.is_answered(asked.fact) {
        // Choosing again what is chosen already tells nobody anything.
        buttons.push(Button::leading(wording.continue_button(), id(call, Step::Next(place), interview)));
    }
    match &asked.input {
        Input::Choice(values) => {
            let chosen = answers.choice(asked.fact).map(|value| value.0);
            let options = values.iter().map(|value| {
                Choice::new(&value.id, &value.label).hint(&value.hint).chosen(chosen == Some(value.value.0))
            });
            let not_sure = asked
                .not_sure
                .iter()
                .map(|label| Choice::new(NOT_SURE, label).chosen(answers.is_not_sure(asked.fact)));
            let menu = id(call, Step::Choose(place), interview);
            screen = screen.menu(Menu::new(words::CHOOSE_ONE, menu, options.chain(not_sure)));
        }
        Input::YearsAndMonths => {
            buttons.push(Button::leading(words::ENTER_TIME, id(call, Step::EnterTime(place), interview)));
            buttons.extend(
                asked
                    .not_sure
                    .iter()
                    .map(|label| Button::new(label, id(call, Step::NotSure(place), interview))),
            );
        }
    }
    screen.buttons(buttons.into_iter().chain(ways_out(call, interview, asked.fact)))
}

/// Back, and from the beginning.
fn ways_out(call: &Call, interview: &Interview, fact: FactId) -> Vec<Button> {
    let wording = &call.catalogue().wording;
    let before = interview.before(fact);
    let back =
        before.map(|before| Button::new(wording.back_button(), id(call, Step::Open(before.0), interview)));
    let again = before.map(|_| {
        Button::new(wording.again_button(), id(call, Step::Begin, &Interview::new(call.catalogue())))
    });
    back.into_iter().chain(again).collect()
}

/// The tick boxes of a question that is answered.
pub fn to_tick(call: &Call, interview: &Interview, fact: FactId) -> Screen {
    let wording = &call.catalogue().wording;
    let asked = question(call.catalogue(), fact, interview.answers());
    let answer = answer_in_words(call.catalogue(), interview.answers(), fact);
    let text = format!(
        "**{}**\n{answer}\n\n{}. Then press {}.",
        asked.heading,
        wording.tick_if_true(),
        wording.continue_button()
    );
    let options = asked
        .flags
        .iter()
        .map(|flag| Choice::new(&flag.id, &flag.label).chosen(interview.answers().is_raised(flag.fact)));
    let menu = id(call, Step::Tick(fact.0), interview);
    let go_on = id(call, Step::Next(fact.0), interview);
    let change = id(call, Step::Open(fact.0), interview);
    let mut buttons =
        vec![Button::leading(wording.continue_button(), go_on), Button::new(words::OTHER_ANSWER, change)];
    buttons.extend(ways_out(call, interview, fact));
    Screen::new(&text).menu(Menu::of_several(wording.tick_if_true(), menu, options)).buttons(buttons)
}

/// The form for years and months, with what was entered before.
pub fn time_form(call: &Call, interview: &Interview, fact: FactId) -> Form {
    let wording = &call.catalogue().wording;
    let asked = question(call.catalogue(), fact, interview.answers());
    let known =
        interview.answers().months(fact).filter(|_| is_time(call, fact)).and_then(|range| range.single());
    let count = known.map(|length| (length.whole_months() / 12, length.whole_months() % 12));
    let field = |name, label: &str, value: Option<u16>| {
        let value = value.map_or_else(String::new, |value| value.to_string());
        Field::new(name, label, 20).optional().holding(&value)
    };
    Form::new(
        &asked.heading,
        id(call, Step::TimeEntered(fact.0), interview),
        [
            field(YEARS, wording.years_label(), count.map(|(years, _)| years)),
            field(MONTHS, wording.months_label(), count.map(|(_, months)| months)),
        ],
    )
}
