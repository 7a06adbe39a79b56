//! What the page says, in the reader's language.
//!
//! # Layout
//! - `messages`: every text that a language must have; the texts are in `locales/`, one folder a
//!   language
//! - `figures`: numbers, distances and dates, as far as languages share how they are made
//! - `names`: what values and conditions of a question are called
//! - `take_away`: what only the page for printing and saving says
//! - `aliases`: by what other words they are searched
//!
//! Content of datasets falls back by itself: see [`crate::dataset::Localised`].

pub mod messages;
mod names;
pub mod take_away;

#[path = "../../locales/aliases.rs"]
mod aliases;
#[path = "../../locales/de/mod.rs"]
mod de;
#[path = "../../locales/en/mod.rs"]
mod en;
#[path = "../../locales/figures.rs"]
mod figures;
#[path = "../../locales/fr/mod.rs"]
mod fr;
#[path = "../../locales/nl/mod.rs"]
mod nl;

use crate::dataset::Language;

pub use aliases::aliases;
pub use messages::{Device, Messages};
pub use names::{Names, Phrase};

/// The texts for a reader of that language.
pub fn messages(language: Language) -> &'static Messages {
    match language {
        Language::Fr => &fr::MESSAGES,
        Language::Nl => &nl::MESSAGES,
        Language::De => &de::MESSAGES,
        Language::En => &en::MESSAGES,
    }
}

/// The first language that the page speaks of those that a browser prefers, best first; French when
/// there is none.
pub fn preferred(tags: impl IntoIterator<Item = String>) -> Language {
    tags.into_iter()
        .find_map(|it| Language::from_tag(&it))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text that never changes, with its name.
    fn fixed(language: Language) -> Vec<(&'static str, &'static str)> {
        let of_all_pages = messages(language).fixed();
        [of_all_pages, take_away::texts(language).fixed()].concat()
    }

    const OTHERS: [Language; 3] = [Language::Nl, Language::De, Language::En];

    #[test]
    fn no_french_is_left_in_another_language() {
        // Words that are spelt alike.
        let alike = [
            "Contact",
            "Contacts (vCard)",
            "Distance",
            "Programme",
            "Sources",
        ];
        let french = fixed(Language::Fr);
        for language in OTHERS {
            for ((name, own), (_, french)) in fixed(language).iter().zip(&french) {
                assert!(!own.trim().is_empty(), "{language:?}: {name}");
                let is_alike = alike.contains(french);
                assert!(own != french || is_alike, "{language:?}: {name}: {own}");
            }
        }
    }

    #[test]
    fn marks_are_set_as_the_language_sets_them() {
        for language in OTHERS {
            for (name, own) in fixed(language) {
                for french in ["«", "»", " :", " ;", " ?", " !"] {
                    let plain = own.replace(['\u{A0}', '\u{202F}'], " ");
                    assert!(!plain.contains(french), "{language:?}: {name}: {own}");
                }
            }
        }
    }
}
