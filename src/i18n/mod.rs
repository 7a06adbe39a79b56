//! What the page says, in the reader's language.
//!
//! # Layout
//! - `messages`: every text that a language must have; the texts are in `locales/`, one folder a
//!   language, and the page reads them from a file made of that
//! - `text`: the kinds of text, and how numbers and words come into them; `texts`: how many are declared
//! - `wording`, `timetable`, `faults`: what is said by choosing among texts and putting them together
//! - `figures`: how languages write numbers
//! - `names`: what values and conditions of a question are called
//! - `around`, `take_away`: what only the pages beside the map say; `network`, `situation`, `week`,
//!   `resources`, `in_figures`, `changes`: what a view of them says
//! - `aliases`: by what other words they are searched
//!
//! Content of datasets falls back by itself: see [`crate::dataset::Localised`].

pub mod messages;
pub mod text;

pub mod around;
pub mod changes;
mod faults;
mod figures;
pub mod in_figures;
mod names;
pub mod network;
pub mod resources;
pub mod situation;
pub mod take_away;
mod texts;
mod timetable;
pub mod week;
mod wording;

#[path = "../../locales/aliases.rs"]
mod aliases;
#[path = "../../locales/de/mod.rs"]
mod de;
#[path = "../../locales/en/mod.rs"]
mod en;
#[path = "../../locales/fr/mod.rs"]
mod fr;
#[path = "../../locales/nl/mod.rs"]
mod nl;

use crate::dataset::Language;

pub use aliases::aliases;
pub use messages::{Device, Messages, TextsError};
pub use names::{Names, Phrase};

/// The texts as they are written in `locales/`. For native programs and tests: a page that called this
/// would hold every language, instead of reading the file of its own.
pub fn messages(language: Language) -> &'static Messages {
    match language {
        Language::Fr => &fr::MESSAGES,
        Language::Nl => &nl::MESSAGES,
        Language::De => &de::MESSAGES,
        Language::En => &en::MESSAGES,
    }
}

/// What a language is called by those who speak it.
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::Fr => "Français",
        Language::Nl => "Nederlands",
        Language::De => "Deutsch",
        Language::En => "English",
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
    use super::text::Part;
    use super::*;

    /// Every text of all pages, with its name.
    fn all(language: Language) -> Vec<(&'static str, &'static str)> {
        let mut all = messages(language).all();
        take_away::texts(language).list("", &mut all);
        in_figures::texts(language).list("", &mut all);
        around::texts(language).list("", &mut all);
        network::texts(language).list("", &mut all);
        situation::texts(language).list("", &mut all);
        week::texts(language).list("", &mut all);
        resources::texts(language).list("", &mut all);
        changes::texts(language).list("", &mut all);
        all
    }

    const OTHERS: [Language; 3] = [Language::Nl, Language::De, Language::En];

    #[test]
    fn no_french_is_left_in_another_language() {
        // Words that are spelt alike, and texts without words.
        let alike = [
            "Commune",
            "Contact",
            "Contacts (vCard)",
            "Ctrl",
            "Distance",
            "France",
            "Programme",
            "Situations",
            "Source",
            "Sources",
            "latitude",
            "longitude",
            "scanner",
            "sources",
            "type",
            "wifi",
            "{0} {1}",
            "{}",
            "{n} {}",
            "{n} fiche|{n} fiches",
        ];
        let french = all(Language::Fr);
        for language in OTHERS {
            for ((name, own), (_, french)) in all(language).iter().zip(&french) {
                assert!(!own.trim().is_empty(), "{language:?}: {name}");
                let is_alike = alike.contains(french);
                assert!(own != french || is_alike, "{language:?}: {name}: {own}");
            }
        }
    }

    #[test]
    fn marks_are_set_as_the_language_sets_them() {
        for language in OTHERS {
            for (name, own) in all(language) {
                for french in ["«", "»", " :", " ;", " ?", " !"] {
                    let plain = own.replace(['\u{A0}', '\u{202F}'], " ");
                    assert!(!plain.contains(french), "{language:?}: {name}: {own}");
                }
            }
        }
    }
}
