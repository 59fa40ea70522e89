//! The chart: a line of time with where the person is, and for each programme that time changes what they would be told. It is
//! drawn, and the table under it says exactly the same.

use pathways::Verdict;
use pathways::months::Length;
use pathways::timeline::{Row, Span, Timeline};
use pathways::untranslated::{BEGINS, ENDS};
use pathways::wording::Wording;
use pathways_view::heading::heading;
use pathways_view::node::{Element, el, el_of};

/// The width of the drawing, in its own units; it scales with the text.
const WIDTH: u32 = 320;
/// Room at each side, so that the first and last numbers are not cut off.
const MARGIN: u32 = 8;
/// The height of a line of "you are here", of each programme, and of the part with the numbers.
const LINE: u32 = 14;
const ROW: u32 = 38;
const FOOT: u32 = 36;
/// The width that a letter of "you are here" takes at most, in tenths: a drawing cannot ask how wide its text is.
const LETTER: u32 = 66;

/// A chart with its table.
pub fn see_it(wording: &Wording, timeline: &Timeline, level: u8) -> Element {
    let title = [wording.see_heading(), ": ", &timeline.name].concat();
    el_of("div", "see-it")
        .with("part", "chart")
        .child(heading(level, "headline", &title))
        .child(el("p").text(wording.see_lead()))
        .child(drawing(wording, timeline))
        .child(legend(wording, timeline))
        .child(
            el_of("details", "as-table")
                .child(el("summary").with("part", "summary").text(wording.see_table()))
                .child(table(wording, timeline)),
        )
}

fn drawing(wording: &Wording, timeline: &Timeline) -> Element {
    let here_says = wrapped(&timeline.here_says, (WIDTH - 2 * MARGIN) * 10 / LETTER);
    let head = LINE * here_says.len() as u32 + 8;
    let height = head + ROW * timeline.rows.len() as u32 + FOOT;
    let id = |part: &str| ["pathways-chart-", part, "-", &timeline.fact.0.to_string()].concat();
    let (title_id, text_id) = (id("title"), id("text"));
    let mut svg = el_of("svg", "chart")
        .with("viewBox", &["0 0 ", &number(WIDTH), " ", &number(height)].concat())
        .with("role", "img")
        .with("focusable", "false")
        .with("aria-labelledby", &[&*title_id, " ", &text_id].concat())
        .child(el("title").with("id", &title_id).text(&timeline.name))
        .child(el("desc").with("id", &text_id).text(&in_words(wording, timeline)));
    for (place, row) in timeline.rows.iter().enumerate() {
        svg = svg.child(drawn_row(timeline, row, head + ROW * place as u32));
    }
    svg.child(axis(wording, timeline, height)).child(here(timeline, &here_says, head, height))
}

/// Everything that the drawing shows, in sentences.
fn in_words(wording: &Wording, timeline: &Timeline) -> String {
    let mut words = [&*timeline.here_says, "."].concat();
    for row in &timeline.rows {
        words.push_str(&[" ", &row.name, ":"].concat());
        for (place, span) in row.spans.iter().enumerate() {
            let parting = if place == 0 { " " } else { "; " };
            words.push_str(&[parting, &span.says, ", ", wording.headline(span.verdict)].concat());
        }
        words.push('.');
    }
    words
}

fn drawn_row(timeline: &Timeline, row: &Row, top: u32) -> Element {
    let name = text(MARGIN, top + 13, "chart-name", &row.name);
    let mut drawn = el("g").with("data-programme", &row.id).child(name);
    for span in &row.spans {
        let (from, to) = (at(timeline, span.from), end_at(timeline, span));
        let is_point = span.from == span.to;
        let shape = if is_point {
            // One single length has no width: a dot on the line.
            el("circle").with("cx", &number(from)).with("cy", &number(top + 24)).with("r", "5")
        } else {
            el("rect")
                .with("x", &number(from))
                .with("y", &number(top + 18))
                .with("width", &number(to.saturating_sub(from).max(1)))
                .with("height", "12")
        };
        drawn = drawn.child(
            shape
                .with("class", &["span ", span.verdict.name()].concat())
                .with("data-verdict", span.verdict.name())
                .with("data-from", &number(u32::from(span.from.0)))
                .with("data-to", &number(u32::from(span.to.0))),
        );
    }
    drawn
}

fn axis(wording: &Wording, timeline: &Timeline, height: u32) -> Element {
    let line = height - FOOT + 2;
    let mut axis = el_of("g", "axis").child(
        el("path")
            .with("d", &["M", &number(MARGIN), " ", &number(line), "H", &number(WIDTH - MARGIN)].concat()),
    );
    // Not so many numbers that they meet.
    let step = (timeline.years / 8 + 1).max(1);
    for year in (0..=timeline.years).step_by(usize::from(step)) {
        let x = at(timeline, Length::months(year * 12));
        let tick = ["M", &number(x), " ", &number(line), "v4"].concat();
        axis = axis
            .child(el("path").with("d", &tick))
            .child(text(x, line + 15, "chart-year", &year.to_string()).with("text-anchor", "middle"));
    }
    axis.child(text(WIDTH / 2, line + 28, "chart-unit", wording.see_axis()).with("text-anchor", "middle"))
}

/// Where the person is: a line where it is one length, a band where it is several, with the words above it.
fn here(timeline: &Timeline, says: &[String], head: u32, height: u32) -> Element {
    let (from, to) = (at(timeline, timeline.here.min), at(timeline, timeline.here.max.min(most(timeline))));
    let band = el("rect")
        .with("class", "here")
        .with("x", &number(from.saturating_sub(1)))
        .with("y", &number(head - 6))
        .with("width", &number((to - from).max(2)))
        .with("height", &number(height - FOOT + 8 - head));
    let mut here = el("g").child(band);
    for (line, words) in says.iter().enumerate() {
        // Over the middle of the band, as far as the drawing has room for them.
        let width = letters(words) * LETTER / 10;
        let most = (WIDTH - MARGIN).saturating_sub(width).max(MARGIN);
        let x = ((from + to) / 2).saturating_sub(width / 2).clamp(MARGIN, most);
        here = here.child(text(x, 12 + LINE * line as u32, "chart-here", words));
    }
    here
}

/// A text in lines of at most so many letters, but for words that are longer. What is not translated says so on every line.
fn wrapped(text: &str, most: u32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if letters(line) + 1 + letters(word) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let mut open = 0_usize;
    for line in &mut lines {
        let before = open;
        for letter in line.chars() {
            match letter {
                BEGINS => open += 1,
                ENDS => open = open.saturating_sub(1),
                _ => {}
            }
        }
        let marks = |mark: char, times: usize| std::iter::repeat_n(mark, times).collect::<String>();
        *line = [&*marks(BEGINS, before), line, &marks(ENDS, open)].concat();
    }
    lines
}

/// How many letters are seen of a text.
fn letters(text: &str) -> u32 {
    text.chars().filter(|letter| ![BEGINS, ENDS].contains(letter)).count() as u32
}

/// What each form of the bars means; only of those that are there.
fn legend(wording: &Wording, timeline: &Timeline) -> Element {
    let mut legend = el_of("ul", "chart-legend").with("role", "list");
    for verdict in Verdict::ALL {
        if timeline.rows.iter().flat_map(|row| &row.spans).any(|span| span.verdict == verdict) {
            let sample = el("rect")
                .with("class", &["span ", verdict.name()].concat())
                .with("x", "1")
                .with("y", "1")
                .with("width", "22")
                .with("height", "12");
            let drawn =
                el("svg").with("viewBox", "0 0 24 14").with("aria-hidden", "true").with("focusable", "false");
            legend = legend.child(el("li").child(drawn.child(sample)).text(wording.headline(verdict)));
        }
    }
    legend
}

fn table(wording: &Wording, timeline: &Timeline) -> Element {
    let mut head = el("tr");
    for title in [wording.see_programme(), wording.see_length(), wording.see_told(), wording.see_when()] {
        head = head.child(el("th").with("scope", "col").text(title));
    }
    let mut body = el("tbody");
    for row in &timeline.rows {
        for span in &row.spans {
            let is_now = timeline.here.meets(span.from, span.to);
            let when = if is_now { wording.see_now() } else { &span.when };
            let cells = el("tr")
                .with("data-programme", &row.id)
                .with("data-verdict", span.verdict.name())
                .with("data-from", &number(u32::from(span.from.0)))
                .with("data-to", &number(u32::from(span.to.0)));
            body = body.child(
                cells
                    .child(el("th").with("scope", "row").text(&row.name))
                    .child(el("td").text(&span.says))
                    .child(el("td").text(wording.headline(span.verdict)))
                    .child(el("td").text(when)),
            );
        }
    }
    el("table")
        .with("part", "table")
        .child(el("caption").text(&timeline.name).text(". ").text(&timeline.here_says).text("."))
        .child(el("thead").child(head))
        .child(body)
}

fn text(x: u32, y: u32, class: &str, words: &str) -> Element {
    el_of("text", class).with("x", &number(x)).with("y", &number(y)).text(words)
}

fn most(timeline: &Timeline) -> Length {
    Length::months(timeline.years * 12)
}

/// Where a length is on the line.
fn at(timeline: &Timeline, length: Length) -> u32 {
    MARGIN + u32::from(length.0.min(most(timeline).0)) * (WIDTH - 2 * MARGIN) / u32::from(most(timeline).0)
}

/// Where a stretch ends on the line: where the next one begins.
fn end_at(timeline: &Timeline, span: &Span) -> u32 {
    at(timeline, Length(span.to.0.saturating_add(1)))
}

fn number(number: u32) -> String {
    number.to_string()
}

#[cfg(test)]
mod tests {
    use pathways::untranslated::mark;

    use super::wrapped;

    #[test]
    fn a_text_is_wrapped_between_words() {
        assert_eq!(wrapped("You are here: 4 years", 30), ["You are here: 4 years"]);
        assert_eq!(wrapped("You are here: 4 years", 12), ["You are", "here: 4", "years"]);
        assert_eq!(wrapped("Accommodating", 5), ["Accommodating"]);
    }

    #[test]
    fn what_is_not_translated_is_so_on_every_line() {
        let text = ["Tha thu: ", &*mark("4 years 11 months")].concat();
        let lines = ["Tha thu: \u{e000}4\u{e001}", "\u{e000}years 11\u{e001}", "\u{e000}months\u{e001}"];
        assert_eq!(wrapped(&text, 10), lines);
    }
}
