//! What officers answered, as those read it who waited for it.

use pathways::Catalogue;
use pathways::understand::compose::source_line;

use crate::discord::screen::small;

/// What a FAQ answers, with its source.
pub fn answer_of(catalogue: &Catalogue, faq: &str) -> Option<String> {
    let faq = catalogue.reference.faqs.iter().find(|known| known.id == faq)?;
    let source = source_line(catalogue, &faq.cited);
    Some(format!("{}\n{}", faq.says, small(&source)))
}
