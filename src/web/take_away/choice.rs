//! What is on the sheet, and what it is called.

use leptos::prelude::*;

use crate::find::{Query, RecordIdx};
use crate::i18n::Messages;
use crate::i18n::take_away::{self, TakeAway};
use crate::take_away::{Facts, Stretch, handed_on};

use super::super::map::Viewport;
use super::super::reactive::memo;
use super::super::shared::Shared;
use super::super::standing::Stay;
use super::super::state::{Loaded, State};
use super::super::{address, clock};

/// The records that the address asks for.
#[derive(Clone, Copy)]
pub struct Choice {
    /// What it is asked of.
    pub state: State,
    /// The records in their order; `None` before the dataset is there.
    pub records: Memo<Option<Shared<Vec<RecordIdx>>>>,
}

/// Some words, and the language that they are in when it is not the reader's.
pub struct Title {
    pub words: String,
    pub lang: Option<&'static str>,
}

impl Choice {
    pub fn new(state: State) -> Self {
        let listed = Stay::new(state).listed;
        let records = memo(move || {
            let loaded = state.loaded.get()?;
            let opened = state.query.with(|it| it.record.clone());
            Some(match opened {
                Some(id) => Shared::new(loaded.index.idx_of(&id).into_iter().collect()),
                None => listed.get(),
            })
        });
        Self { state, records }
    }

    /// Whether the address asks for one record rather than for all that answer a question.
    pub fn is_of_one(self) -> bool {
        self.state.query.with(|it| it.record.is_some())
    }

    /// The texts of the page that prints and saves, and those that it shares with the map.
    pub fn texts(self) -> (&'static TakeAway, &'static Messages) {
        (
            take_away::texts(self.state.language.get_untracked()),
            self.state.texts(),
        )
    }

    /// The dataset and the records; `None` before they are there.
    pub fn loaded(self) -> Option<(Shared<Loaded>, Shared<Vec<RecordIdx>>)> {
        self.state.loaded.get().zip(self.records.get())
    }

    /// The name of the record, or the question as a sentence; `None` before the dataset is there.
    pub fn title(self) -> Option<Title> {
        let state = self.state;
        let (texts, messages) = self.texts();
        let loaded = state.loaded.get()?;
        let in_own_language = |words: &str| Title {
            words: words.to_owned(),
            lang: None,
        };
        if let Some(id) = state.query.with(|it| it.record.clone()) {
            let language = state.language.get_untracked();
            return Some(match loaded.index.record_of(&id) {
                Some(record) => Title {
                    words: record.name.get(language).to_owned(),
                    lang: record.name.foreign(language),
                },
                None => in_own_language(messages.sheet.gone),
            });
        }
        let question = state.question.get();
        if question.favourites && question.parts().len() == 1 {
            return Some(in_own_language(texts.kept_title));
        }
        let phrases = state.with_names(|names| names.sentence(&question))?;
        let mut words = String::new();
        for phrase in phrases {
            match (words.is_empty(), phrase.joiner) {
                (true, _) => {}
                (false, "") => words.push_str(", "),
                (false, joiner) => words.extend([" ", joiner, " "]),
            }
            words.push_str(&phrase.words);
        }
        if words.is_empty() {
            return Some(in_own_language(messages.list.everything));
        }
        Some(in_own_language(&capitalised(&words)))
    }

    /// What is known of each record.
    pub fn facts(self) -> Vec<Facts> {
        let Some((loaded, records)) = self.loaded() else {
            return Vec::new();
        };
        let (texts, _) = self.texts();
        let names = self.state.names(&loaded);
        let now = clock::now();
        let facts = |it: &RecordIdx| Facts::of(*it, names, texts, now);
        records.iter().filter_map(facts).collect()
    }

    /// The part of the map that shows all records and the place that distances are measured from.
    pub fn stretch(self) -> Option<Stretch> {
        let (loaded, records) = self.loaded()?;
        let positions = records.iter().filter_map(|it| loaded.index.position(*it));
        let positions: Vec<_> = positions.collect();
        // The place alone is nothing to see.
        let origin = self.state.results.with(|it| it.origin);
        let origin = origin.filter(|_| !positions.is_empty() && !self.is_of_one());
        Stretch::around(positions.into_iter().chain(origin))
    }

    /// The same, as a map of the page would report it.
    pub fn viewport(self) -> Option<Viewport> {
        let stretch = self.stretch()?;
        let bounds = stretch.bounds()?;
        Some(Viewport {
            bounds,
            centre: bounds.south_west,
            zoom: stretch.zoom,
        })
    }

    /// The query that shows somebody else the same.
    pub fn handed_on(self) -> Query {
        let state = self.state;
        let kept = state.kept.with(|it| it.of(&state.dataset_id()));
        state.query.with(|it| handed_on(it, &kept))
    }

    /// The link to that.
    pub fn link(self) -> String {
        address::map_link(&self.handed_on())
    }
}

/// The words with a capital letter at their beginning.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
