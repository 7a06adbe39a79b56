//! What the page says, in the reader's language.
//!
//! # Layout
//! - `messages`: every text that a language must have; the texts are in `locales/`, one folder a
//!   language
//! - `figures`: numbers, distances and dates, as far as languages share how they are made
//! - `names`: what values and conditions of a question are called
//! - `aliases`: by what other words they are searched
//!
//! Content of datasets falls back by itself: see [`crate::dataset::Localised`].

pub mod messages;
mod names;

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
