use super::*;

/// The figures of a text in short: "6 session", "3. month", "month 3 2023", "2019-22".
fn check(text: &str, expected: &[&str]) {
    let short = |figure: &Figure| match &figure.what {
        What::Number { hundredths, noun } => {
            let number = *hundredths as f64 / 100.0;
            format!("{number} {noun}").trim().to_owned()
        }
        What::OneOf(unit) => format!("a {unit}"),
        What::Place { place, noun } => format!("{place}. {noun}").trim().to_owned(),
        What::Month(month, None) => format!("month {month}"),
        What::Month(month, Some(year)) => format!("month {month} {year}"),
        What::Years(from, to) if from == to => from.to_string(),
        What::Years(from, to) => format!("{from}-{to}"),
    };
    let found: Vec<String> = figures(text).iter().map(short).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn numbers_in_words_and_digits_with_what_they_count() {
    check("There are six sessions of two hours.", &["6 session", "2 hour"]);
    check("It lasts 14 months, for about 860 schools.", &["14 month", "860 school"]);
    check("five one-hour sessions", &["5 session"]);
    check("Each session is one hour long.", &["1 hour"]);
    check("The five-year lines, a two-hour talk", &["5 year", "2 hour"]);
    check("one early years set and two sets for headteachers", &["1 set", "2 set"]);
    check("Groups of six. At most eight people, in threes.", &["6", "8 person", "3"]);
    check("more than five; up to eight", &["5", "8"]);
    check(
        "twenty-five places, a hundred pupils, two hundred and ten heads",
        &["25 place", "100 pupil", "210 head"],
    );
    check("1,200 pupils and 2.5 hours and 2½ hours", &["1200 pupil", "2.5 hour", "2.5 hour"]);
    check("one and a half hours, half a day, half a dozen heads", &["1.5 hour", "0.5 day", "6 head"]);
    check("a few senior people, several heads, less, across", &[]);
}

#[test]
fn a_year_is_one_year_unless_it_is_a_rate() {
    check("It lasts a year. A year-long step, an hour each.", &["a year", "a year", "a hour"]);
    check("six sessions a year", &["6 session"]);
    check("An hour and a half, half a year.", &["1.5 hour", "0.5 year"]);
}

#[test]
fn both_ends_of_a_range_count_the_same() {
    check("15 to 20 hours", &["15 hour", "20 hour"]);
    check("from one and a half to two hours", &["1.5 hour", "2 hour"]);
    check("between four and six weeks", &["4 week", "6 week"]);
    check("one or two people", &["1 person", "2 person"]);
    check("three in the group and three one to one", &["3", "3", "1", "1"]);
}

#[test]
fn places_in_an_order() {
    check("your first month, a second session, the 3rd year", &["1. month", "2. session", "3. year"]);
    check("Speak to your headteacher first.", &["1."]);
    check("about a third of the pupils", &[]);
}

#[test]
fn months_and_years() {
    check("from March 2023 to May 2024", &["month 3 2023", "month 5 2024"]);
    check("It may have changed. March on. Each May. in june", &["month 3", "month 5", "month 6"]);
    check("5pm on Friday 17 June 2022", &["5 pm", "17 june", "month 6 2022"]);
    check("the 2019-22 plan, session 2020/21, the 2022 page", &["2019-2022", "2020-2021", "2022"]);
    check("In 2023 to 2024, 2019/2022", &["2023", "2024", "2019-2022"]);
}

#[test]
fn a_figure_stands_where_it_says() {
    let text = "Then – five one-hour sessions, in March 2023.";
    let spans: Vec<&str> = figures(text).iter().map(|figure| &text[figure.span.clone()]).collect();
    assert_eq!(spans, ["five one-hour sessions", "March 2023"]);
}
