//! What the page says, in the reader's language.
//!
//! # Layout
//! - `messages`: every text that a language must have; the texts are in `locales/`
//! - `names`: what values and conditions of a question are called
//! - `aliases`: by what other words they are searched
//!
//! Content of datasets falls back by itself: see [`crate::dataset::Localised`].

pub mod messages;
mod names;

#[path = "../../locales/aliases.rs"]
mod aliases;
#[path = "../../locales/fr/mod.rs"]
mod fr;

use crate::dataset::Language;

pub use aliases::aliases;
pub use messages::{Device, Messages};
pub use names::{Names, Phrase};

/// The languages that the page itself speaks, the reader's likeliest first.
pub const SPOKEN: [Language; 1] = [Language::Fr];

/// The texts for a reader of that language, in French when the page does not speak it.
pub fn messages(_language: Language) -> &'static Messages {
    &fr::MESSAGES
}
