//! Every state of the widget: found by doing, from the first page on, everything that a page offers, and kept where there is
//! something on it that was not on that page before. Nothing is listed by hand, so a page that is added is found too.
//!
//! What is on a page is told apart by names of elements, classes, roles, parts, and which attributes there are; on the results by
//! which verdicts stand together, too. Words and numbers make no difference, or there would be as many states as people.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use pathways_view::node::{ATTRIBUTES, Element, Node};
use pathways_view::screen::Act;

use super::in_process::{Widget, widget};

/// A state, with how to get there from the first page.
#[derive(Clone, Debug)]
pub struct State {
    /// The view, the page, and what is special about it.
    pub name: String,
    /// What to do, one after the other.
    pub acts: Vec<(String, String)>,
}

/// What is typed into the fields of a length of time: the sorts of lengths that rules tell apart, and what is no length.
const TIMES: [(&str, &str); 5] = [("1", ""), ("2", "6"), ("5", "0"), ("6", "1"), ("", "")];
const WRONG_TIMES: [(&str, &str); 3] = [("2.5", ""), ("4", "12"), ("x", "x")];
/// What is typed as a question, one for each kind of reply.
const QUESTIONS: [&str; 7] = [
    "Hello",
    "How long is Thinking About Headship?",
    "What would suit me?",
    "Compare Executive Coaching and Hexagon",
    "Who won the football?",
    "I am at the end of my tether",
    "Which programmes are there?",
];

/// Every state, in the order in which they are found.
pub fn states() -> &'static [State] {
    static STATES: OnceLock<Vec<State>> = OnceLock::new();
    STATES.get_or_init(find_states)
}

fn find_states() -> Vec<State> {
    let mut found = Found::default();
    let start = found.note(&[]);
    walk_interview(&mut found, &start, 0);
    for tab in ["programmes", "ask"] {
        let there = vec![(format!("tab:{tab}"), String::new())];
        found.note(&there);
    }
    // From every state on, whatever else it offers: errors, tick boxes, switches, filters, replies. What is new is gone on from.
    let mut next = 0;
    while next < found.states.len() {
        let state = found.states[next].clone();
        next += 1;
        for more in offered(&at(&state.acts)) {
            let mut acts = state.acts.clone();
            acts.extend(more);
            if acts.len() < MOST_ACTS {
                found.note(&acts);
            }
        }
    }
    found.states
}

/// Longer than any way to a new form that there is.
const MOST_ACTS: usize = 24;

#[derive(Default)]
struct Found {
    states: Vec<State>,
    /// Page and kind of element.
    seen: BTreeSet<String>,
}

impl Found {
    /// Keeps the state that some acts lead to, where its form is new.
    fn note(&mut self, acts: &[(String, String)]) -> Vec<(String, String)> {
        let nodes = at(acts).nodes();
        let mut form = BTreeSet::new();
        nodes.iter().for_each(|node| add_form(node, &mut form));
        let page = page(&nodes);
        let new = form.into_iter().filter(|kind| self.seen.insert(format!("{page}: {kind}"))).count();
        if new > 0 {
            let mut name = String::new();
            nodes.iter().for_each(|node| add_name(node, &mut name));
            self.states.push(State { name: format!("{}{name}", self.states.len()), acts: acts.to_vec() });
        }
        acts.to_vec()
    }
}

/// The widget after some acts.
pub fn at(acts: &[(String, String)]) -> Widget {
    let mut widget = widget(|_| {});
    for (act, value) in acts {
        widget.act(&Act { act: act.clone(), value: value.clone() });
        // The browser would say so by itself.
        for effect in widget.take_effects() {
            if matches!(effect, pathways_view::screen::Effect::Copy(_)) && value != "waits" {
                widget.act(&Act::of(if value == "fails" { "not-copied" } else { "copied" }));
            }
        }
    }
    widget
}

/// Answers every question in every way, as far as the results.
fn walk_interview(found: &mut Found, acts: &[(String, String)], depth: usize) {
    let widget = at(acts);
    found.note(acts);
    if widget.shows_results() {
        return;
    }
    assert!(depth < 10, "an interview of more than ten pages: {acts:?}");
    let offers = all_acts(&widget.nodes());
    let has = |act: &str| offers.iter().any(|offer| offer == act);
    let mut ways: Vec<Vec<(String, String)>> = Vec::new();
    if has("start") {
        ways.push(vec![("start".into(), String::new())]);
    } else if has("years") {
        for (years, months) in TIMES {
            let mut way = vec![("years".into(), years.into()), ("months".into(), months.into())];
            if years.is_empty() {
                way = vec![("not-sure".into(), "true".into())];
            }
            way.push(("continue".into(), String::new()));
            ways.push(way);
        }
    } else {
        for offer in offers.iter().filter(|offer| offer.starts_with("choose:") || *offer == "not-sure") {
            ways.push(vec![(offer.clone(), String::new()), ("continue".into(), String::new())]);
        }
    }
    for way in ways {
        let mut acts = acts.to_vec();
        acts.extend(way);
        walk_interview(found, &acts, depth + 1);
    }
}

/// What a person can do on a page besides answering well, each as the acts that it takes.
fn offered(widget: &Widget) -> Vec<Vec<(String, String)>> {
    let one = |act: &str, value: &str| vec![(act.to_owned(), value.to_owned())];
    let mut ways = Vec::new();
    for act in all_acts(&widget.nodes()) {
        match act.split(':').next().unwrap_or_default() {
            "years" => {
                for (years, months) in WRONG_TIMES {
                    let mut way = one("years", years);
                    way.extend(one("months", months));
                    way.extend(one("continue", ""));
                    ways.push(way);
                }
                let mut both = one("years", "2");
                both.extend(one("not-sure", "true"));
                both.extend(one("continue", ""));
                ways.push(both);
            }
            "tick" => ways.push(one(&act, "true")),
            "copy" => {
                ways.push(one(&act, ""));
                ways.push(one(&act, "fails"));
            }
            "filter" => {
                for value in ["headteacher", "class_teacher", "secondary", "central"] {
                    let mut way = one(&act, value);
                    way.extend(one("show", ""));
                    ways.push(way);
                }
            }
            "choose-employer" => {
                let mut way = one(&act, "south-lanarkshire");
                way.extend(one("take-employer", ""));
                ways.push(way);
            }
            "type" => {
                for question in QUESTIONS {
                    let mut way = one(&act, question);
                    way.extend(one("send", ""));
                    ways.push(way);
                }
            }
            // Typing alone changes no form, and choosing is part of answering.
            "months" | "choose" | "not-sure" => {}
            _ => ways.push(one(&act, "")),
        }
    }
    ways
}

/// The page: its name, the question that it asks, the verdicts that stand on it.
fn page(nodes: &[Node]) -> String {
    let mut page = String::new();
    for node in nodes {
        if let Node::Element(element) = node {
            for name in ["data-page", "data-question"] {
                page.push_str(element.attribute(name).unwrap_or_default());
            }
            if element.attribute("class").is_some_and(|class| class.starts_with("group ")) {
                page.push_str(element.attribute("data-verdict").unwrap_or_default());
            }
            page.push_str(&self::page(&element.children));
        }
    }
    page
}

/// Everything that can be done on a page, in its order.
pub fn all_acts(nodes: &[Node]) -> Vec<String> {
    let mut acts = Vec::new();
    for node in nodes {
        if let Node::Element(element) = node {
            acts.extend(element.attribute("data-act").map(str::to_owned));
            acts.extend(all_acts(&element.children));
        }
    }
    acts
}

fn add_form(node: &Node, form: &mut BTreeSet<String>) {
    let Node::Element(element) = node else { return };
    let value = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
    let names: BTreeSet<&str> =
        element.attributes.iter().map(|(name, _)| ATTRIBUTES[usize::from(*name)]).collect();
    let kind = [
        "class",
        "role",
        "part",
        "type",
        "data-page",
        "data-question",
        "data-verdict",
        "data-reply",
        "aria-pressed",
    ]
    .map(value)
    .join("|");
    form.insert(format!("{}|{kind}|{names:?}", element.tag()));
    element.children.iter().for_each(|child| add_form(child, form));
}

fn add_name(node: &Node, name: &mut String) {
    let Node::Element(element) = node else { return };
    let told = |element: &Element, attribute| element.attribute(attribute).map(str::to_owned);
    for attribute in ["data-page", "data-question", "data-verdict", "data-reply", "id"] {
        let part = told(element, attribute).filter(|part| attribute != "id" || part == "pathways-errors");
        if let Some(part) = part
            && !name.contains(&part)
        {
            name.push('-');
            name.push_str(&part);
        }
    }
    element.children.iter().for_each(|child| add_name(child, name));
}

#[test]
fn the_states_are_found_and_reach_every_page_and_every_act() {
    let begun = std::time::Instant::now();
    let states = states();
    println!("{} states in {:?}", states.len(), begun.elapsed());
    let all: String = states.iter().map(|state| state.name.as_str()).collect();
    for fact in crate::project::catalogue().catalogue.facts.iter().filter(|fact| fact.ask) {
        assert!(all.contains(&fact.id), "no state asks {}", fact.id);
    }
    for page in ["start", "results", "programmes", "ask", "pathways-errors"] {
        assert!(all.contains(page), "no state has {page}");
    }
}
