//! Which language the page speaks, and its texts, which come in a file of their own.

use leptos::prelude::*;

use crate::dataset::Language;
use crate::i18n::{Messages, TextsError, preferred};

use super::fetch::{self, FetchError};
use super::focus::focus;
use super::reactive::spawn;
use super::state::{Notice, State};
use super::storage::{self, Key};
use super::ui::language_choice;
use super::{address, edition, offline};

/// Why the texts of a language are not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// Their file did not arrive.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// Their file is damaged.
    #[error(transparent)]
    Texts(#[from] TextsError),
}

/// The languages whose texts have come in: one at least.
#[derive(Clone)]
pub struct Spoken {
    first: &'static Messages,
    others: Vec<&'static Messages>,
}

impl Spoken {
    /// One language.
    pub fn of(first: &'static Messages) -> Self {
        let others = Vec::new();
        Self { first, others }
    }

    /// The texts of a language; `None` when they are not there.
    pub fn get(&self, language: Language) -> Option<&'static Messages> {
        let mut all = [self.first].into_iter().chain(self.others.iter().copied());
        all.find(|it| it.language == language)
    }

    /// The texts of a language, or those that were there first.
    pub fn or_first(&self, language: Language) -> &'static Messages {
        self.get(language).unwrap_or(self.first)
    }
}

/// The language that the page begins with. `early.js` finds the same.
pub fn first() -> Language {
    address::read().language.unwrap_or_else(own)
}

/// The language that the visitor chose earlier, or else the one that the browser prefers.
pub fn own() -> Language {
    let chosen = storage::get(Key::Language).ok().flatten();
    let chosen = chosen.and_then(|it| Language::from_tag(&it));
    let preferred = || {
        let tags = window().navigator().languages();
        preferred(tags.iter().filter_map(|it| it.as_string()))
    };
    chosen.unwrap_or_else(preferred)
}

/// Brings the texts of a language in.
pub async fn texts(language: Language) -> Result<&'static Messages, LanguageError> {
    let url = edition::address("texts", &[language.code(), ".txt"].concat());
    // However it is named, a damaged one would stay in the browser's cache.
    let file = fetch::arrived(&url, fetch::ask(&url)).await?;
    Ok(Messages::read(language, file).inspect_err(|_| offline::mend())?)
}

/// Makes the page able to speak a language.
pub async fn learn(state: State, language: Language) -> Result<(), LanguageError> {
    if state.spoken.with_untracked(|it| it.get(language).is_none()) {
        let texts = texts(language).await.inspect_err(|error| {
            leptos::logging::error!("{}: {error}", language.code());
        })?;
        state.spoken.update(|it| it.others.push(texts));
    }
    Ok(())
}

/// Brings another language in and changes to it, unless the reader has meanwhile chosen yet another; where
/// it does not come, the choice is `refused`.
pub fn choose(state: State, refused: Trigger, language: Language, change: impl FnOnce() + 'static) {
    spawn(async move {
        let outcome = learn(state, language).await;
        if language_choice::chosen() != Some(language) {
            return;
        }
        if outcome.is_ok() {
            for it in Language::ALL {
                state.dismiss(&Notice::LanguageMissing(it));
            }
            change();
        } else {
            refused.notify();
            request_animation_frame(|| focus(language_choice::CHOICE));
            state.tell(Notice::LanguageMissing(language));
        }
    });
}
