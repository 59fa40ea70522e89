//! Cutting a text into pages that Discord takes, where a reader would cut it.

use super::shape::{fitting, length};

/// The most of one page, in UTF-16 units: Discord takes 2,000 characters, and the line with the page's number comes on top.
const MOST_OF_A_PAGE: usize = 1900;

/// The pages of a text: at least one, none empty unless the text is, none too long. It is cut between paragraphs, else
/// between lines, sentences, words, and only a word that is longer than a page in its middle.
pub fn pages(text: &str) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while length(rest) > MOST_OF_A_PAGE {
        let most = fitting(rest, MOST_OF_A_PAGE);
        let room = &rest[..most];
        // A page that is nearly empty because a paragraph is long reads worse than one that is cut in the paragraph.
        let at = ["\n\n", "\n", ". ", " "]
            .iter()
            .filter_map(|between| room.rfind(between).map(|at| at + between.trim_end().len()))
            .find(|at| *at > most / 2)
            .unwrap_or(most);
        pages.push(rest[..at].trim_end().to_owned());
        rest = rest[at..].trim_start();
    }
    if !rest.is_empty() || pages.is_empty() {
        pages.push(rest.to_owned());
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_one_page_and_an_empty_one_too() {
        assert_eq!(pages("Hello"), ["Hello"]);
        assert_eq!(pages(""), [""]);
    }

    #[test]
    fn nothing_is_lost_and_no_page_is_too_long_whatever_the_text() {
        let word = "ünï💡";
        for text in [
            "A sentence of some words. ".repeat(400),
            "line\n".repeat(3000),
            format!("{}\n\n{}", "a ".repeat(1500), "b ".repeat(1500)),
            word.repeat(3000),
            "💡".repeat(950),
            "💡".repeat(951),
            format!("{}. {}", "x".repeat(1899), "y".repeat(1901)),
        ] {
            let pages = pages(&text);
            assert!(pages.iter().all(|page| length(page) <= MOST_OF_A_PAGE && !page.is_empty()));
            let without_space = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(without_space(&pages.concat()), without_space(&text));
        }
    }

    #[test]
    fn it_is_cut_between_paragraphs_where_it_can_be() {
        let text = format!("{}\n\n{}", "a".repeat(1500), "b. ".repeat(500));
        assert_eq!(pages(&text)[0], "a".repeat(1500));
    }
}
