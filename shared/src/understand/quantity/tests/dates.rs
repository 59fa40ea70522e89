//! Start dates and years in which somebody is, asked on 22 November 2026.

use super::*;

#[test]
fn start_dates_leave_open_every_possible_day() {
    check(&[
        ("since 2021", 58, 70),
        ("ever since 2021", 58, 70),
        ("head since 2024", 22, 34),
        ("started in 2021", 58, 70),
        ("from 2021 to now", 58, 70),
        ("I became head in 2021", 58, 70),
        ("took over as head in August 2021", 62, 63),
        ("since August 2021", 62, 63),
        ("since aug 21", 62, 63),
        ("since aug '21", 62, 63),
        ("since agust 2021", 62, 63),
        ("since Aug-21", 62, 63),
        ("since 8/2021", 62, 63),
        ("since 2021-08", 62, 63),
        ("from August 2021", 62, 63),
        ("since August", 2, 3),
        ("since last August", 2, 3),
        ("since December", 10, 11),
        ("since November", 0, 0),
        ("since this session", 2, 3),
        ("since last year", 10, 22),
        ("since last month", 0, 1),
        ("since the start of 2022", 55, 58),
        ("since early 2022", 54, 58),
        ("since 2019 or so", 76, 100),
        ("since October last year", 12, 13),
        ("since October of last year", 12, 13),
        ("appointed January this year", 9, 10),
        ("2021 to present", 58, 70),
        ("August 2021 - present", 62, 63),
        ("since the end of 2021", 58, 61),
        ("since session 2021-22", 51, 63),
        ("since 2021/22", 51, 63),
        ("since summer 2021", 62, 65),
        ("since 2021 or 2022", 46, 70),
        ("since about 2021", 52, 76),
        ("since 2026", 0, 10),
        ("since 16 August 2021", 63, 63),
        ("since the 16th of August 2021", 63, 63),
        ("since August 16th, 2021", 63, 63),
        ("since 16 aug 21", 63, 63),
        ("since 16/8/2021", 63, 63),
        ("since 16/08/21", 63, 63),
        ("since 16.8.2021", 63, 63),
        ("since 8/16/2021", 63, 63),
        ("since 2021-08-16", 63, 63),
        ("since 16 August", 3, 3),
        ("since August 16", 122, 123),
        ("started 5 October", 1, 1),
        ("since 1 Nov 2026", 0, 0),
    ]);
    assert!(quantities(&tokens("since 2021"), AS_OF)[0].since);
    check_none(&[
        "since 2027",
        "from August 2027",
        "from August",
        "starting in January",
        "from 2019 to 2022",
        "since 2019-2022",
        "since 31/2/2021",
        "since I was 30",
        "since 8/9",
        "since then",
        "my school was inspected in 2022",
    ]);
}

#[test]
fn the_first_year_is_not_over() {
    check(&[
        ("my first year", 0, 11),
        ("first year in post", 0, 11),
        ("1st year as head", 0, 11),
        ("my first full year", 0, 11),
        ("in my second year", 12, 23),
        ("third year", 24, 35),
        ("3rd yr", 24, 35),
        ("year 3 of headship", 24, 35),
        ("just finished my first year", 12, 23),
        ("my first month", 0, 0),
        ("my first week", 0, 0),
        ("it's day one", 0, 0),
        ("in the first two years of headship", 0, 23),
    ]);
    check_none(&[
        "first year pupils",
        "I teach first years",
        "the first programme",
        "here since my first year",
        "one day I'd like to be a head",
    ]);
}
