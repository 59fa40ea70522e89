//! What officers answered, as those read it who waited for it.

use pathways::Catalogue;
use pathways::understand::compose::source_line;

use crate::discord::screen::{escaped, small};

/// What a FAQ answers, under the question as officers have it, with its source. Nobody's own words are shown to another.
pub fn answer_of(catalogue: &Catalogue, faq: &str) -> Option<String> {
    let faq = catalogue.reference.faqs.iter().find(|known| known.id == faq)?;
    let source = source_line(catalogue, &faq.cited);
    let asked = faq.ask.first().map_or_else(String::new, |ask| format!("“{}”\n\n", escaped(ask)));
    Some(format!("{asked}{}\n{}", faq.says, small(&source)))
}
