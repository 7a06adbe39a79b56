//! Every text of the page, by where it stands. A language is one value of [`Messages`]: one that
//! lacks a text, or a place in a text, does not compile. The texts themselves are in `locales/`; what
//! is said by means of several of them is in `wording`, `timetable` and `faults`.

mod asking;
mod keeping;
mod page;
mod reporting;
mod showing;

use crate::dataset::Language;

use super::text::{Lines, Part, Text};
use super::texts::texts;

pub use asking::{Ask, Facets, Filters, Orders, Values};
pub use keeping::{Device, Kept};
pub use page::{Embed, Page, Words};
pub use reporting::{Faults, Forms, Report};
pub use showing::{Hours, List, Map, Sheet, Topics, Views};

texts! {
    /// All texts in one language, which the first member tells.
    Messages {
        language: Language,
        page: Page,
        ask: Ask,
        filters: Filters,
        list: List,
        hours: Hours,
        map: Map,
        sheet: Sheet,
        views: Views,
        kept: Kept,
        device: Device,
        embed: Embed,
        report: Report,
        faults: Faults,
        words: Words,
    }
}

/// Why a file is not that of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    /// Damaged, or something else altogether.
    #[error("the texts are not in UTF-8")]
    NotText,
    /// Cut off, or of another version.
    #[error("there are {found} whole texts instead of {expected}: run `make data`")]
    Number {
        /// How many lines there are that end.
        found: usize,
        /// How many texts a language has.
        expected: usize,
    },
}

impl Messages {
    /// The texts of a language from its file. Both stay in memory for good: a page reads each of its
    /// languages once.
    ///
    /// # Errors
    /// When the file does not hold as many texts as there are.
    pub fn read(language: Language, file: Vec<u8>) -> Result<&'static Self, TextsError> {
        let file = String::from_utf8(file).map_err(|_| TextsError::NotText)?;
        let (found, expected) = (file.matches('\n').count(), Self::N_TEXTS);
        if found != expected || !file.ends_with('\n') {
            return Err(TextsError::Number { found, expected });
        }
        let lines = file.leak().lines();
        let messages = Box::leak(Box::new(Self::EMPTY));
        messages.fill(&mut Lines { language, lines });
        Ok(messages)
    }

    /// The file of the language: one text a line.
    pub fn file(&self) -> String {
        self.all()
            .into_iter()
            .fold(String::new(), |file, (_, it)| file + it + "\n")
    }

    /// All texts, each with the name of its member.
    pub fn all(&self) -> Vec<(&'static str, Text)> {
        let mut all = Vec::with_capacity(Self::N_TEXTS);
        self.list("", &mut all);
        all
    }
}
