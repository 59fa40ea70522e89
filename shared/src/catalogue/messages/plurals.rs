//! Which numbers take which form in a language, by the plural rules of CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Numbers up to this are looked at to see which categories a language uses. Nothing here is counted that far.
const FAR: u32 = 1000;
/// Exact numbers that a form can be for are below this: the table repeats after a hundred.
const MOST_EXACT: u32 = 100;

/// The plural rules of a language.
pub(crate) struct Plurals {
    language: String,
    rules: PluralRules,
}

impl Plurals {
    /// The rules of a language, or `None` where CLDR has none for it.
    pub(crate) fn of(language: &str) -> Option<Self> {
        let full: LanguageIdentifier = language.parse().ok()?;
        // The rules of a region come before those of the language, as for Portuguese.
        let alone = LanguageIdentifier::from_parts(full.language, None, None, &[]);
        let rules = PluralRules::create(full, PluralRuleType::CARDINAL)
            .or_else(|_| PluralRules::create(alone, PluralRuleType::CARDINAL));
        Some(Self { language: language.to_owned(), rules: rules.ok()? })
    }

    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    fn name(&self, number: u32) -> &'static str {
        match self.rules.select(number) {
            Ok(PluralCategory::ZERO) => "zero",
            Ok(PluralCategory::ONE) => "one",
            Ok(PluralCategory::TWO) => "two",
            Ok(PluralCategory::FEW) => "few",
            Ok(PluralCategory::MANY) => "many",
            Ok(PluralCategory::OTHER) | Err(_) => "other",
        }
    }

    /// The categories that whole numbers of this language have, in the order of CLDR.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        let used = |name: &&str| *name == "other" || (0..FAR).any(|number| self.name(number) == *name);
        ["zero", "one", "two", "few", "many", "other"].into_iter().filter(used).collect()
    }

    /// How many numbers a form is for; 0 where it can be for none.
    pub(crate) fn numbers_of(&self, for_what: &str) -> usize {
        match for_what.parse::<u32>() {
            Ok(number) => usize::from(number < MOST_EXACT),
            // Where every other number has a category of its own, "other" is still for those with a fraction.
            Err(_) if for_what == "other" => FAR as usize,
            Err(_) => (0..FAR).filter(|number| self.name(*number) == for_what).count(),
        }
    }

    /// The place of the form for a number: the one for just this number, else for its category, else for all others.
    pub(crate) fn form(&self, forms: &[&str], number: u32) -> u8 {
        let place = |name: &str| forms.iter().position(|form| *form == name);
        let place =
            place(&number.to_string()).or_else(|| place(self.name(number))).or_else(|| place("other"));
        place.unwrap_or(0) as u8
    }
}

#[cfg(test)]
mod tests {
    use intl_pluralrules::{PluralRuleType, PluralRules};

    use super::Plurals;

    #[test]
    fn english_tells_one_from_others_and_gaelic_four_ways() {
        assert_eq!(Plurals::of("en-GB").unwrap().names(), ["one", "other"]);
        let gaelic = Plurals::of("gd").unwrap();
        assert_eq!(gaelic.names(), ["one", "two", "few", "other"]);
        let forms = ["one", "two", "few", "other"];
        let of = |number| forms[usize::from(gaelic.form(&forms, number))];
        assert_eq!(
            [0, 1, 2, 3, 10, 11, 12, 13, 19, 20, 101].map(of),
            ["other", "one", "two", "few", "few", "one", "two", "few", "few", "other", "other"]
        );
        assert!(Plurals::of("xx").is_none());
    }

    #[test]
    fn beyond_the_table_every_language_repeats_after_a_hundred() {
        for language in PluralRules::get_locales(PluralRuleType::CARDINAL) {
            let plurals = Plurals::of(&language.to_string()).unwrap();
            for number in 200..1000 {
                assert_eq!(plurals.name(number), plurals.name(100 + number % 100), "{language}: {number}");
            }
        }
    }
}
