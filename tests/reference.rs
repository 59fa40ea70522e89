//! The rulings a second time, written out by hand and by brute force: every completion of every missing fact is tried,
//! month by month. It shares no code with the evaluation that it is held against and knows nothing of the catalogue.

use jiff::ToSpan;
use jiff::civil::Date;
use pathways::profile::Given;

pub const ROLES: [&str; 11] = [
    "class_teacher",
    "lead_teacher",
    "principal_teacher",
    "faculty_head",
    "depute_headteacher",
    "headteacher",
    "depute_head_of_centre",
    "head_of_centre",
    "education_officer",
    "support_staff",
    "other",
];
pub const SECTORS: [&str; 6] = ["early_years", "primary", "secondary", "asl", "all_through", "central"];
pub const REMITS: [&str; 2] = ["subject", "pastoral"];
pub const NEXT_ROLES: [&str; 3] = ["headteacher", "depute_headteacher", "other"];
pub const SUPPORTS: [&str; 3] = ["yes", "not_yet", "no"];
pub const EMPLOYERS: [&str; 10] = [
    "east-dunbartonshire",
    "east-renfrewshire",
    "glasgow-city",
    "inverclyde",
    "north-lanarkshire",
    "renfrewshire",
    "south-lanarkshire",
    "west-dunbartonshire",
    "other_council",
    "independent",
];

/// The facts by number, in an order of their own.
pub const FACTS: [&str; 14] = [
    "role",
    "sector",
    "remit",
    "leadership_months",
    "headship_months",
    "next_role",
    "headteacher_support",
    "employer",
    "acting",
    "not_started",
    "holds_standard",
    "time_away",
    "mixed_posts",
    "small_department",
];
const ROLE: usize = 0;
const SECTOR: usize = 1;
const REMIT: usize = 2;
const LEAD: usize = 3;
const HEAD: usize = 4;
const NEXT: usize = 5;
const SUPPORT: usize = 6;
const EMPLOYER: usize = 7;
const ACTING: usize = 8;
const NOT_STARTED: usize = 9;
const STANDARD: usize = 10;
const AWAY: usize = 11;
const MIXED: usize = 12;
const SMALL: usize = 13;

/// The longest time in months that is tried where nothing limits it.
const LONG: i32 = 75;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Value {
    Word(&'static str),
    Months(i32),
    Since(Date),
    Flag(bool),
}

pub type Person = [Value; 14];

/// What is possible for each fact of a profile.
pub struct Profile {
    possible: Vec<Vec<Value>>,
    given: [bool; 14],
    not_sure: [bool; 14],
    as_of: Date,
}

fn words(all: &[&'static str]) -> Vec<Value> {
    all.iter().map(|word| Value::Word(word)).collect()
}

fn word(all: &[&'static str], found: &str) -> Value {
    Value::Word(all.iter().find(|word| **word == found).expect("the profile was made from these"))
}

impl Profile {
    /// Reads a profile that is known to be good.
    pub fn read(profile: &[(String, Given)], as_of: Date) -> Self {
        let months: Vec<Value> = (0..=LONG).map(Value::Months).collect();
        let mut read = Self {
            possible: vec![
                words(&ROLES),
                words(&SECTORS),
                words(&REMITS),
                months.clone(),
                months,
                words(&NEXT_ROLES),
                words(&SUPPORTS),
                words(&EMPLOYERS[..1]),
                vec![Value::Flag(false)],
                vec![Value::Flag(false)],
                vec![Value::Flag(false)],
                vec![Value::Flag(false)],
                vec![Value::Flag(false)],
                vec![Value::Flag(false)],
            ],
            given: [false; 14],
            not_sure: [false; 14],
            as_of,
        };
        let lists: [&[&'static str]; 8] =
            [&ROLES, &SECTORS, &REMITS, &[], &[], &NEXT_ROLES, &SUPPORTS, &EMPLOYERS];
        for (key, given) in profile {
            let place = FACTS.iter().position(|fact| fact == key);
            // A start date that was read before says more than a count.
            let dated = place.is_some_and(|place| matches!(read.possible[place][0], Value::Since(_)));
            match (place, given) {
                (Some(_), Given::Number(_) | Given::Table(_)) if dated => {}
                (Some(place), Given::Text(text)) => read.give(place, vec![word(lists[place], text)]),
                (Some(place), Given::Truth(truth)) => read.give(place, vec![Value::Flag(*truth)]),
                (Some(place), Given::Number(count)) => read.give(place, vec![Value::Months(*count as i32)]),
                (Some(place), Given::Table(bounds)) => {
                    let bound = |name: &str| {
                        bounds.iter().find_map(|(key, value)| match value {
                            Given::Number(count) if key == name => Some(*count as i32),
                            _ => None,
                        })
                    };
                    let least = bound("min").unwrap_or(0);
                    let most = bound("max").unwrap_or(LONG.max(least));
                    read.give(place, (least..=most).map(Value::Months).collect());
                }
                (None, Given::Text(date)) => {
                    let place = if key == "leadership_since" { LEAD } else { HEAD };
                    read.give(place, vec![Value::Since(date.parse().unwrap())]);
                }
                _ => {}
            }
        }
        for (_, given) in profile.iter().filter(|(key, _)| key == "not_sure") {
            let Given::List(names) = given else { continue };
            for name in names {
                let place = FACTS.iter().position(|fact| fact == name).unwrap();
                read.not_sure[place] = true;
                if read.given[place] {
                    continue;
                }
                match place {
                    NEXT => read.give(NEXT, vec![Value::Word("other")]),
                    EMPLOYER => read.possible[place] = words(&EMPLOYERS),
                    ACTING.. => read.possible[place] = vec![Value::Flag(false), Value::Flag(true)],
                    _ => {}
                }
            }
        }
        read
    }

    fn give(&mut self, place: usize, values: Vec<Value>) {
        self.possible[place] = values;
        self.given[place] = true;
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum State {
    Met,
    Check,
    Unsettled,
    Time,
    Action,
    Unmet,
}
use State::{Action, Check, Met, Time, Unmet, Unsettled};

/// A complete person on the day of asking.
pub struct Asked<'a> {
    person: &'a Person,
    as_of: Date,
}

impl Asked<'_> {
    fn is(&self, fact: usize, words: &[&str]) -> bool {
        matches!(self.person[fact], Value::Word(word) if words.contains(&word))
    }

    fn flag(&self, fact: usize) -> bool {
        self.person[fact] == Value::Flag(true)
    }

    fn compare(&self, fact: usize, months: i32) -> std::cmp::Ordering {
        match self.person[fact] {
            Value::Months(count) => count.cmp(&months),
            Value::Since(since) => self.as_of.cmp(&since.checked_add(months.months()).unwrap()),
            Value::Word(_) | Value::Flag(_) => unreachable!("a length of time"),
        }
    }

    fn head_of_something(&self) -> bool {
        self.is(ROLE, &["headteacher", "head_of_centre"])
    }

    fn employer(&self) -> State {
        if self.is(EMPLOYER, &["other_council", "independent"]) { Unsettled } else { Met }
    }
}

/// The evaluated programmes, each with the facts that its rows name and the states of its requirements.
pub type States = fn(&Asked<'_>) -> Vec<State>;
pub const PROGRAMMES: [(&str, &[usize], States); 10] = [
    (
        "thinking-about-headship",
        &[ROLE, LEAD, SUPPORT, NEXT, EMPLOYER, ACTING, STANDARD, AWAY, MIXED],
        thinking_about_headship,
    ),
    ("executive-coaching", &[ROLE, HEAD, EMPLOYER, ACTING, NOT_STARTED, AWAY, MIXED], executive_coaching),
    ("thinkhexagon-coaching", &[ROLE, HEAD, EMPLOYER, ACTING, AWAY, MIXED], thinkhexagon),
    ("leadership-learning-sets", &[ROLE, EMPLOYER, ACTING, NOT_STARTED], learning_sets),
    (
        "improving-our-departments-faculties",
        &[ROLE, SECTOR, REMIT, EMPLOYER, ACTING, SMALL],
        departments_faculties,
    ),
    ("improving-our-schools", &[ROLE, SECTOR, EMPLOYER], schools),
    ("improving-our-classrooms", &[ROLE, EMPLOYER], classrooms),
    ("virtual-leadership-networks", &[ROLE, EMPLOYER], networks),
    ("leadership-mentoring", &[ROLE, EMPLOYER], mentoring),
    ("developing-leadership-through-partnership", &[ROLE], through_partnership),
];

fn thinking_about_headship(asked: &Asked<'_>) -> Vec<State> {
    let acting = asked.flag(ACTING);
    let role = if asked
        .is(ROLE, &["lead_teacher", "education_officer", "head_of_centre", "depute_head_of_centre"])
        || asked.is(ROLE, &["headteacher"]) && acting
    {
        Unsettled
    } else if asked.is(ROLE, &["faculty_head"]) {
        Check
    } else if asked.is(ROLE, &["depute_headteacher", "principal_teacher"]) {
        if acting { Check } else { Met }
    } else {
        Unmet
    };
    let leadership = if asked.flag(AWAY) {
        Unsettled
    } else if asked.compare(LEAD, 24).is_lt() {
        Time
    } else if asked.flag(MIXED) {
        Check
    } else {
        Met
    };
    let support = match asked.person[SUPPORT] {
        Value::Word("yes") => Met,
        Value::Word("not_yet") => Action,
        _ => Unmet,
    };
    let next = if asked.is(NEXT, &["headteacher"]) { Met } else { Unsettled };
    let standard = if asked.flag(STANDARD) { Unsettled } else { Met };
    vec![role, leadership, support, next, standard, asked.employer()]
}

fn heads_of_both_kinds(asked: &Asked<'_>) -> State {
    if asked.is(ROLE, &["depute_head_of_centre"]) {
        Unsettled
    } else if !asked.head_of_something() {
        Unmet
    } else if asked.flag(NOT_STARTED) {
        Unsettled
    } else if asked.flag(ACTING) {
        Check
    } else {
        Met
    }
}

/// The requirement on headship for those whom it means something to: states under, at and over sixty months.
fn headship(asked: &Asked<'_>, under: State, over: State) -> State {
    if !asked.head_of_something() {
        return Met;
    }
    if asked.flag(AWAY) || asked.flag(MIXED) {
        return Unsettled;
    }
    match asked.compare(HEAD, 60) {
        std::cmp::Ordering::Less => under,
        std::cmp::Ordering::Equal => Unsettled,
        std::cmp::Ordering::Greater => over,
    }
}

fn executive_coaching(asked: &Asked<'_>) -> Vec<State> {
    vec![heads_of_both_kinds(asked), headship(asked, Met, Unmet), asked.employer()]
}

fn thinkhexagon(asked: &Asked<'_>) -> Vec<State> {
    let role = match asked.person[ROLE] {
        Value::Word("headteacher") if asked.flag(ACTING) => Check,
        Value::Word("headteacher") => Met,
        Value::Word("head_of_centre") => Unsettled,
        _ => Unmet,
    };
    vec![role, headship(asked, Time, Met), asked.employer()]
}

fn learning_sets(asked: &Asked<'_>) -> Vec<State> {
    vec![heads_of_both_kinds(asked), asked.employer()]
}

fn departments_faculties(asked: &Asked<'_>) -> Vec<State> {
    let role = if !asked.is(ROLE, &["principal_teacher", "faculty_head"]) {
        Unmet
    } else if asked.flag(ACTING) {
        Check
    } else {
        Met
    };
    let sector = match asked.person[SECTOR] {
        Value::Word("secondary") => Met,
        Value::Word("asl" | "all_through") => Unsettled,
        _ => Unmet,
    };
    let pastoral = asked.is(ROLE, &["principal_teacher"]) && asked.is(REMIT, &["pastoral"]);
    let remit = if pastoral { Unsettled } else { Met };
    let size = if asked.flag(SMALL) { Unsettled } else { Met };
    vec![role, sector, remit, size, asked.employer()]
}

fn schools(asked: &Asked<'_>) -> Vec<State> {
    let through_the_head = [
        "depute_headteacher",
        "principal_teacher",
        "faculty_head",
        "lead_teacher",
        "class_teacher",
        "support_staff",
    ];
    let role = if asked.is(ROLE, &["headteacher"]) {
        Met
    } else if asked.is(ROLE, &through_the_head) {
        Check
    } else {
        Unmet
    };
    let sector = match asked.person[SECTOR] {
        Value::Word("primary") => Met,
        Value::Word("asl" | "all_through") => Unsettled,
        _ => Unmet,
    };
    vec![role, sector, asked.employer()]
}

fn classrooms(asked: &Asked<'_>) -> Vec<State> {
    let role = match asked.person[ROLE] {
        Value::Word("class_teacher") => Check,
        Value::Word("lead_teacher") => Unsettled,
        _ => Unmet,
    };
    vec![role, asked.employer()]
}

fn networks(asked: &Asked<'_>) -> Vec<State> {
    let role = match asked.person[ROLE] {
        Value::Word("lead_teacher" | "education_officer") => Unsettled,
        Value::Word("class_teacher" | "support_staff" | "other") => Unmet,
        _ => Met,
    };
    vec![role, asked.employer()]
}

fn mentoring(asked: &Asked<'_>) -> Vec<State> {
    vec![if asked.head_of_something() { Unsettled } else { Unmet }, asked.employer()]
}

fn through_partnership(asked: &Asked<'_>) -> Vec<State> {
    let may = ["class_teacher", "lead_teacher", "principal_teacher", "faculty_head", "depute_headteacher"];
    vec![if asked.is(ROLE, &may) { Unsettled } else { Unmet }]
}

fn of_states(states: &[State]) -> &'static str {
    let any = |state| states.contains(&state);
    if any(Unmet) {
        "no_match"
    } else if any(Unsettled) {
        "ask"
    } else if any(Time) || any(Action) {
        "not_yet"
    } else if any(Check) {
        "fits_check"
    } else {
        "fits"
    }
}

/// The verdict on a complete person, after what their role implies.
fn judge(profile: &Profile, states: States, mut person: Person) -> &'static str {
    if !profile.given[SECTOR] {
        match person[ROLE] {
            Value::Word("head_of_centre" | "depute_head_of_centre") => {
                person[SECTOR] = Value::Word("early_years")
            }
            Value::Word("education_officer") => person[SECTOR] = Value::Word("central"),
            _ => {}
        }
    }
    of_states(&states(&Asked { person: &person, as_of: profile.as_of }))
}

/// Calls `visit` with every choice of values for `facts`.
fn every_choice(profile: &Profile, facts: &[usize], person: &mut Person, visit: &mut dyn FnMut(&mut Person)) {
    match facts.split_first() {
        None => visit(person),
        Some((fact, rest)) => {
            for value in &profile.possible[*fact] {
                person[*fact] = *value;
                every_choice(profile, rest, person, visit);
            }
        }
    }
}

fn first(profile: &Profile) -> Person {
    std::array::from_fn(|fact| profile.possible[fact][0])
}

fn open(profile: &Profile, reads: &[usize], not_sure: bool) -> Vec<usize> {
    let open = reads.iter().copied().filter(|fact| profile.possible[*fact].len() > 1);
    open.filter(|fact| profile.not_sure[*fact] == not_sure).collect()
}

/// The verdict by the rulings' own words on missing and unsure facts.
pub fn verdict(profile: &Profile, (_, reads, states): (&str, &[usize], States)) -> &'static str {
    let (unsure, missing) = (open(profile, reads, true), open(profile, reads, false));
    let mut all: Vec<&'static str> = Vec::new();
    let mut varies_over_missing = false;
    every_choice(profile, &unsure, &mut first(profile), &mut |person| {
        let mut of_choice: Vec<&'static str> = Vec::new();
        every_choice(profile, &missing, person, &mut |person| {
            let verdict = judge(profile, states, *person);
            if !of_choice.contains(&verdict) {
                of_choice.push(verdict);
            }
        });
        varies_over_missing |= of_choice.len() > 1;
        for verdict in of_choice {
            if !all.contains(&verdict) {
                all.push(verdict);
            }
        }
    });
    match all.as_slice() {
        [verdict] => verdict,
        _ if varies_over_missing => "undecided",
        _ => "ask",
    }
}

/// Whether asking a fact can change the verdict on this programme: two of its values differ for some choice of the rest.
pub fn can_change(profile: &Profile, (_, reads, states): (&str, &[usize], States), fact: &str) -> bool {
    let fact = FACTS.iter().position(|name| *name == fact).expect("a fact of the rulings");
    if !reads.contains(&fact) || profile.not_sure[fact] {
        return false;
    }
    let rest: Vec<usize> =
        reads.iter().copied().filter(|other| *other != fact && profile.possible[*other].len() > 1).collect();
    let mut changes = false;
    every_choice(profile, &rest, &mut first(profile), &mut |person| {
        if changes {
            return;
        }
        let mut seen = None;
        for value in &profile.possible[fact] {
            person[fact] = *value;
            let verdict = judge(profile, states, *person);
            changes |= *seen.get_or_insert(verdict) != verdict;
        }
    });
    changes
}
