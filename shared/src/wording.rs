//! Headlines, button texts and other wording of the product itself, as kept in `catalogue/messages/`.
//!
//! Every text has a name here, so that a missing one is found while loading and not by a reader. What says a number has a
//! form for each plural category of its language ([`Counted`]).

mod counted;

pub use counted::Counted;

use crate::compact::{Compact, Reader};
use crate::verdict::Verdict;

macro_rules! wording {
    (
        counted { $($(#[$counted_doc:meta])* $counted:ident($number:ident),)* }
        texts { $($(#[$doc:meta])* $name:ident $(($($place:ident),+))?,)* }
    ) => {
        /// The place of each text.
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "named as the functions that read them")]
        enum Place {
            $($name,)*
        }

        /// The place of each text that says a number.
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "named as the functions that read them")]
        enum CountedPlace {
            $($counted,)*
        }

        impl Wording {
            /// The name of every text that says no number, as of the function that reads it.
            pub const NAMES: &[&str] = &[$(stringify!($name),)*];

            /// The names of the places of each of [`Wording::NAMES`].
            #[cfg(feature = "load")]
            pub(crate) const PLACES: &[&[&str]] = &[$(&[$($(stringify!($place),)+)?],)*];

            /// The name of every text that says a number, with the name of the number.
            pub const COUNTED: &[(&str, &str)] = &[$((stringify!($counted), stringify!($number)),)*];

            $(
                $(#[$doc])*
                pub fn $name(&self) -> &str {
                    &self.texts[Place::$name as usize]
                }
            )*

            $(
                $(#[$counted_doc])*
                pub fn $counted(&self, $number: u32) -> String {
                    self.counted[CountedPlace::$counted as usize].with($number)
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
    counted: Vec<Counted>,
}

impl Compact for Wording {
    fn write(&self, to: &mut Vec<u8>) {
        self.texts.write(to);
        self.counted.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let (texts, counted): (Vec<String>, Vec<Counted>) = Compact::read(from);
        if texts.len() != Self::NAMES.len() || counted.len() != Self::COUNTED.len() {
            from.fail();
            return Self::default();
        }
        Self { texts, counted }
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self {
            texts: vec![String::new(); Self::NAMES.len()],
            counted: vec![Counted::default(); Self::COUNTED.len()],
        }
    }
}

wording! {
    counted {
        /// So many years.
        length_years(years),
        /// So many months.
        length_months(months),
        /// Chat: that it was quiet for so many minutes and everything is forgotten.
        chat_expired(minutes),
        /// All programmes: how many are shown.
        all_count(count),
    }
    texts {
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
        /// A reason where the person could not say.
        you_were_not_sure(what),
        /// When time will have met what is missing.
        not_yet_from(date),
        /// Said where nothing fits.
        nothing_fits,
        /// That this is a guide and who decides.
        decision_note,
        /// A month of the year.
        month_january,
        /// A month of the year.
        month_february,
        /// A month of the year.
        month_march,
        /// A month of the year.
        month_april,
        /// A month of the year.
        month_may,
        /// A month of the year.
        month_june,
        /// A month of the year.
        month_july,
        /// A month of the year.
        month_august,
        /// A month of the year.
        month_september,
        /// A month of the year.
        month_october,
        /// A month of the year.
        month_november,
        /// A month of the year.
        month_december,
        /// A day.
        date(day, month, year),
        /// A month of a certain year.
        month_of_year(month, year),
        /// When something usually happens, as its page puts it.
        month_as_said(month, says),
        /// Confirmed dates.
        opens_on(date),
        /// Confirmed dates.
        closes_on(date),
        /// Confirmed dates.
        closed_on(date),
        /// What usually happens in a month, which follows.
        usually_recruits(month),
        /// What usually happens in a month, which follows.
        usually_opens(month),
        /// What usually happens in a month, which follows.
        usually_closes(month),
        /// The next time by the pattern, and that it has to be checked.
        next_would_be(month),
        /// How old the facts are.
        published_for(title, session),
        /// Years and months.
        length_years_and_months(years, months),
        /// No whole month.
        length_less_than_a_month,
        /// Some days more than whole years and months.
        length_just_over(length),
        /// Where only the shortest is known.
        length_at_least(length),
        /// Where only the longest is known.
        length_at_most(length),
        /// Where both are known.
        length_between(from, to),
        /// The choice of not being sure, where a fact has no wording of its own for it.
        not_sure,
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
        /// Results: title of what is folded away of a programme.
        more_heading(name),
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
        /// Chat: the same for programmes.
        chat_not_said_for(name),
        /// Chat: that nothing was found that a question may be about.
        chat_not_found,
        /// Chat: the same for programmes.
        chat_not_found_for(name),
        /// Chat: before what is known of a programme, where a question about it was not understood.
        chat_what_is_known(name),
        /// Chat: that a reply comes back to the question that it left open.
        chat_back_to(name),
        /// Chat: before the things that a question could be about.
        chat_which,
        /// Chat: where what is typed stays.
        chat_private,
        /// Chat: before what was understood of the person.
        chat_understood,
        /// Chat: that nothing was understood of the person yet.
        chat_understood_nothing,
        /// Chat: before the sources of the last reply.
        chat_sources,
        /// Chat: where a reply comes from.
        chat_source_line(sources),
        /// Chat: a workstream of the partnership's plan.
        chat_workstream(name, year, says),
        /// Chat: the title of what officers answered.
        chat_officers_source,
        /// Chat: when officers wrote an answer.
        chat_answered_on(date),
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
        /// Chart: where the person is.
        see_here(length),
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
        /// Chart: one length.
        see_exactly(length),
        /// Chart: every shorter length.
        see_less_than(length),
        /// Chart: every length up to one.
        see_up_to(length),
        /// Chart: every length from one on.
        see_from(length),
        /// Chart: every longer length.
        see_more_than(length),
        /// Chart: two of these together.
        see_between(from, to),
        /// Chart: from when it would be so.
        see_from_day(date),
        /// Chart: that it is so now.
        see_now,
        /// What if: heading.
        if_heading,
        /// What if: what the switches do.
        if_lead,
        /// What if: the switch for a year.
        if_later,
        /// What if: a programme that would be judged otherwise.
        if_changes(name, now, then),
        /// What if: nothing would be judged otherwise.
        if_nothing,
        /// Letter: its first line.
        letter_title(date),
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
        /// Calendar: title of a reminder.
        calendar_check(name),
        /// Calendar: title of a day that an officer has confirmed.
        calendar_opens(name),
        /// Calendar: what a reminder says.
        calendar_says(name, date),
        /// All programmes: a source.
        source_in_words(title, year),
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
        /// All programmes: that nobody's fit is checked for an entry.
        all_not_checked,
        /// All programmes: heading of the sources.
        all_sources,
        /// All programmes: title of what is folded away.
        all_details(name),
        /// Chart: the length before the first day.
        see_no_time,
        /// Calendar: what a day that an officer has confirmed says.
        calendar_opens_says(name, date),
        /// All programmes: what an entry is.
        kind_programme,
        /// All programmes: what an entry is.
        kind_network,
        /// All programmes: what an entry is.
        kind_plan_item,
    }
}

impl Wording {
    /// The text of a name, to fill in while loading.
    pub fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        let place = Self::NAMES.iter().position(|known| *known == name)?;
        self.texts.get_mut(place)
    }

    /// The text that says a number of a name, to fill in while loading.
    pub fn counted_mut(&mut self, name: &str) -> Option<&mut Counted> {
        let place = Self::COUNTED.iter().position(|(known, _)| *known == name)?;
        self.counted.get_mut(place)
    }

    /// What `all_count` says of one, for a page that tells one from many itself.
    pub fn all_count_one(&self) -> &str {
        self.counted[CountedPlace::all_count as usize].form(1)
    }

    /// What `all_count` says of many, for a page that tells one from many itself.
    pub fn all_count_many(&self) -> &str {
        self.counted[CountedPlace::all_count as usize].form(2)
    }

    /// The months of the year, from January.
    pub fn month_names(&self) -> &[String] {
        let january = Place::month_january as usize;
        &self.texts[january..january + 12]
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
