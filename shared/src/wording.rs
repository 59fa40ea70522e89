//! Headlines, button texts and other wording of the product itself, as kept in `catalogue/wording.toml`.
//!
//! Every text has a name here, so that a missing one is found while loading and not by a reader.

use crate::compact::{Compact, Reader};
use crate::verdict::Verdict;

macro_rules! wording {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The place of each text.
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "named as the functions that read them")]
        enum Place {
            $($name,)*
        }

        impl Wording {
            /// The name of every text, as in the data.
            pub const NAMES: &[&str] = &[$(stringify!($name),)*];

            $(
                $(#[$doc])*
                pub fn $name(&self) -> &str {
                    &self.texts[Place::$name as usize]
                }
            )*
        }
    };
}

/// The wording of the product itself. A list with a function for each text, and not a field for each: the widget carries this,
/// and reading a hundred fields is a hundred pieces of code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wording {
    texts: Vec<String>,
    /// The months of the year, from January.
    pub month_names: Vec<String>,
}

impl Compact for Wording {
    fn write(&self, to: &mut Vec<u8>) {
        self.texts.write(to);
        self.month_names.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let (mut texts, month_names): (Vec<String>, Vec<String>) = Compact::read(from);
        if texts.len() != Self::NAMES.len() {
            from.fail();
            texts = vec![String::new(); Self::NAMES.len()];
        }
        Self { texts, month_names }
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self { texts: vec![String::new(); Self::NAMES.len()], month_names: Vec::new() }
    }
}

wording! {
    /// Headline of a verdict.
    headline_fits,
    /// Headline of a verdict.
    headline_fits_check,
    /// Headline of a verdict.
    headline_not_yet,
    /// Headline of a verdict.
    headline_ask,
    /// Headline of a verdict.
    headline_no_match,
    /// Headline of a verdict.
    headline_undecided,
    /// A reason where the person could not say; `{what}` is the fact.
    you_were_not_sure,
    /// When time will have met what is missing; `{date}`.
    not_yet_from,
    /// Said where nothing fits.
    nothing_fits,
    /// That this is a guide and who decides.
    decision_note,
    /// Confirmed dates; `{date}`.
    opens_on,
    /// Confirmed dates; `{date}`.
    closes_on,
    /// Confirmed dates; `{date}`.
    closed_on,
    /// What usually happens in a month, which follows.
    usually_recruits,
    /// What usually happens in a month, which follows.
    usually_opens,
    /// What usually happens in a month, which follows.
    usually_closes,
    /// The next time by the pattern, and that it has to be checked; `{month}`.
    next_would_be,
    /// How old the facts are; `{title}`, `{session}`.
    published_for,
    /// Start page: heading.
    start_heading,
    /// Start page: what the checker does and how long it takes.
    start_lead,
    /// Start page: where answers go.
    start_privacy,
    /// Start page: the button.
    start_button,
    /// Button: on to the next page.
    continue_button,
    /// Button: back to the page before.
    back_button,
    /// Heading of the list of errors.
    error_heading,
    /// Stands before an error, for those who do not see its colour.
    error_prefix,
    /// Title of the reason for asking.
    why_we_ask,
    /// Over the tick boxes of a page.
    tick_if_true,
    /// Label of the field for whole years.
    years_label,
    /// Label of the field for months.
    months_label,
    /// Error: neither years nor months given is the question's own error; this one is for a value that is no whole number.
    years_error,
    /// Error: months not a whole number from 0 to 11.
    months_error,
    /// Label of the choice of "I'm not sure" beside years and months.
    or_not_sure,
    /// Error: a time was given and "I'm not sure" was ticked as well.
    time_and_not_sure_error,
    /// Results: heading.
    results_heading,
    /// Results: heading of the reasons.
    why_heading,
    /// Results: heading of the open points.
    check_heading,
    /// Results: heading of the steps.
    steps_heading,
    /// Results: title of what is folded away of a programme; `{name}`.
    more_heading,
    /// Results: heading of the commitments.
    agree_heading,
    /// Results: heading of how to apply.
    apply_heading,
    /// Results: heading of what comes after.
    comes_next_heading,
    /// Results: heading of how fresh the facts are.
    freshness_heading,
    /// Results: heading of whom to ask.
    contacts_heading,
    /// Results: heading of the list of answers.
    answers_heading,
    /// Results: button beside an answer.
    change_button,
    /// Results: button that starts again.
    again_button,
    /// Results: label of the optional choice of employer.
    employer_label,
    /// Results: why the employer is asked, and that it need not be given.
    employer_hint,
    /// Results: the choice of not saying.
    employer_none,
    /// Results: button that takes the employer.
    employer_button,
    /// Names the section to assistive technology.
    section_label,
    /// Chat: hello.
    chat_hello,
    /// Chat: what it can help with.
    chat_help,
    /// Chat: after thanks.
    chat_thanks,
    /// Chat: goodbye.
    chat_goodbye,
    /// Chat: a kind hand-off to people.
    chat_care,
    /// Chat: what it cannot help with, and what it can.
    chat_out_of_scope,
    /// Chat: before a list.
    chat_list,
    /// Chat: before a list for certain people.
    chat_list_for,
    /// Chat: before the names of the councils.
    chat_councils,
    /// Chat: that the sources hold nothing on a topic, which stands before it.
    chat_not_said,
    /// Chat: the same for programmes; `{name}`.
    chat_not_said_for,
    /// Chat: that nothing was found that a question may be about.
    chat_not_found,
    /// Chat: the same for programmes; `{name}`.
    chat_not_found_for,
    /// Chat: before what is known of a programme, where a question about it was not understood; `{name}`.
    chat_what_is_known,
    /// Chat: that a reply comes back to the question that it left open; `{name}`.
    chat_back_to,
    /// Chat: before the things that a question could be about.
    chat_which,
    /// Chat: where what is typed stays.
    chat_private,
    /// Chat: that it was quiet for too long and everything is forgotten; `{minutes}`.
    chat_expired,
    /// Chat: before what was understood of the person.
    chat_understood,
    /// Chat: that nothing was understood of the person yet.
    chat_understood_nothing,
    /// Chat: before the sources of the last reply.
    chat_sources,
    /// Chat: that the last reply has no sources.
    chat_no_sources,
    /// Widget: names the buttons from view to view.
    views_label,
    /// Widget: the view of the check.
    view_check,
    /// Widget: the view of all programmes.
    view_programmes,
    /// Widget: the view in which people ask.
    view_ask,
    /// Widget: a part is on its way.
    loading,
    /// Widget: a part could not be had.
    not_loaded,
    /// Widget: what to do about it.
    not_loaded_hint,
    /// Widget: tries again to get a part.
    load_again_button,
    /// Widget: a text is on the clipboard.
    copied,
    /// Widget: a text could not be put on the clipboard, and is shown to be copied by hand.
    not_copied,
    /// Asking: heading.
    ask_heading,
    /// Asking: what can be asked.
    ask_lead,
    /// Asking: where what is typed stays.
    ask_private,
    /// Asking: over the questions to begin with.
    ask_examples_heading,
    /// Asking: a question to begin with.
    ask_example_1,
    /// Asking: a question to begin with.
    ask_example_2,
    /// Asking: a question to begin with.
    ask_example_3,
    /// Asking: stands before what the person asked, for those who do not see its place.
    ask_asked,
    /// Asking: stands before a reply, for those who do not see its place.
    ask_reply,
    /// Asking: names the answers to choose from.
    ask_answers,
    /// Asking: label of the field.
    ask_label,
    /// Asking: what not to type.
    ask_hint,
    /// Asking: button that sends.
    ask_button,
    /// Asking: nothing was typed.
    ask_empty_error,
    /// Asking: button that starts again.
    ask_again_button,
    /// Chart: heading.
    see_heading,
    /// Chart: what it shows.
    see_lead,
    /// Chart: where the person is; `{length}`.
    see_here,
    /// Chart: what the numbers on the line are.
    see_axis,
    /// Chart: title of the table that says the same.
    see_table,
    /// Chart: heading of the column of programmes.
    see_programme,
    /// Chart: heading of the column of lengths of time.
    see_length,
    /// Chart: heading of the column of verdicts.
    see_told,
    /// Chart: heading of the column of days.
    see_when,
    /// Chart: one length; `{length}`.
    see_exactly,
    /// Chart: every shorter length; `{length}`.
    see_less_than,
    /// Chart: every length up to one; `{length}`.
    see_up_to,
    /// Chart: every length from one on; `{length}`.
    see_from,
    /// Chart: every longer length; `{length}`.
    see_more_than,
    /// Chart: two of these together; `{from}`, `{to}`.
    see_between,
    /// Chart: from when it would be so; `{date}`.
    see_from_day,
    /// Chart: that it is so now.
    see_now,
    /// What if: heading.
    if_heading,
    /// What if: what the switches do.
    if_lead,
    /// What if: the switch for a year.
    if_later,
    /// What if: a programme that would be judged otherwise; `{name}`, `{now}`, `{then}`.
    if_changes,
    /// What if: nothing would be judged otherwise.
    if_nothing,
    /// Letter: its first line; `{date}`.
    letter_title,
    /// Letter: before who runs a programme.
    provider_heading,
    /// Taking away: heading.
    take_heading,
    /// Taking away: the button that prints.
    take_print,
    /// Taking away: the button that copies.
    take_copy,
    /// Taking away: the button that saves the calendar file.
    take_calendar,
    /// Taking away: what is in the calendar file.
    take_calendar_hint,
    /// Taking away: label of the text to copy by hand.
    take_text,
    /// Taking away: the name of the calendar file, without its ending.
    calendar_file,
    /// Calendar: title of a reminder; `{name}`.
    calendar_check,
    /// Calendar: title of a day that an officer has confirmed; `{name}`.
    calendar_opens,
    /// Calendar: what a reminder says; `{name}`, `{date}`.
    calendar_says,
    /// All programmes: a source; `{title}`, `{year}`.
    source_in_words,
    /// All programmes: heading.
    all_heading,
    /// All programmes: what the list is.
    all_lead,
    /// All programmes: heading of the filter.
    all_filter,
    /// All programmes: the choice of not filtering by a fact.
    all_anyone,
    /// All programmes: the button that filters.
    all_show,
    /// All programmes: how many are shown, where it is one.
    all_count_one,
    /// All programmes: how many are shown; `{count}`.
    all_count_many,
    /// All programmes: that nobody's fit is checked for an entry.
    all_not_checked,
    /// All programmes: heading of the sources.
    all_sources,
    /// All programmes: title of what is folded away; `{name}`.
    all_details,
    /// Chart: the length before the first day.
    see_no_time,
    /// Calendar: what a day that an officer has confirmed says; `{name}`, `{date}`.
    calendar_opens_says,
    /// All programmes: what an entry is.
    kind_programme,
    /// All programmes: what an entry is.
    kind_network,
    /// All programmes: what an entry is.
    kind_plan_item,
}

impl Wording {
    /// The text of a name, to fill in while loading.
    pub fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        let place = Self::NAMES.iter().position(|known| *known == name)?;
        self.texts.get_mut(place)
    }

    /// The headline that a person reads for a verdict.
    pub fn headline(&self, verdict: Verdict) -> &str {
        match verdict {
            Verdict::Fits => self.headline_fits(),
            Verdict::FitsCheck => self.headline_fits_check(),
            Verdict::NotYet => self.headline_not_yet(),
            Verdict::Ask => self.headline_ask(),
            Verdict::NoMatch => self.headline_no_match(),
            Verdict::Undecided => self.headline_undecided(),
        }
    }
}
