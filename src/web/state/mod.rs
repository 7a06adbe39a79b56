//! What the page knows, and the few ways in which it changes. Made once, handed down by context.
//!
//! # Layout
//! - `addresses`: of other pages; `keeping`: what is kept; `going`: to places, answers and records

mod addresses;
mod going;
mod keeping;

use leptos::prelude::*;

use crate::dataset::Language;
use crate::embed::Presentation;
use crate::favourites::Favourites;
use crate::find::{Context, Near, Part, Pins, Query, Question, Results};
use crate::i18n::{Messages, Names};
use crate::offline::Keeping;
use crate::places::{Gazetteer, Place};
use crate::suggest::{Suggestion, suggest};

use crate::web::clock;
use crate::web::config::Config;
use crate::web::language::Spoken;
pub use crate::web::load::{Load, Loaded, Progress};
use crate::web::map::{Target, Viewport};
use crate::web::measure;
use crate::web::more::Bring;
pub use crate::web::notice::Notice;
use crate::web::reactive::{memo, settable};
use crate::web::shared::Shared;

/// Every signal that views share. The query decides what is shown; the rest is what it is asked of.
#[derive(Clone, Copy)]
pub struct State {
    /// The whole of what the person asked.
    pub query: RwSignal<Query>,
    /// What the page was asked beside it: by a portal, once and for all.
    pub presentation: StoredValue<Presentation>,
    /// Whether the page stands in a frame of another one.
    pub is_framed: bool,
    /// Where the dataset is on its way.
    pub load: RwSignal<Load>,
    /// The webmaster's choices.
    pub config: RwSignal<Config>,
    /// What the map shows, as it reports it; `None` before it is drawn.
    pub viewport: RwSignal<Option<Viewport>>,
    /// Where the map is told to go. Setting it moves the map, also to where it was told before.
    pub target: RwSignal<Option<Target>>,
    /// What is kept.
    pub kept: RwSignal<Favourites>,
    /// Whether that is all that this browser keeps: what is stored could be read to its end, and stored since.
    pub is_kept_whole: StoredValue<bool>,
    /// What the person should be told once.
    pub notices: RwSignal<Vec<Notice>>,
    /// Whether the visitor agreed to the street tiles.
    pub tiles_agreed: RwSignal<bool>,
    /// What is kept on the device for use without a network.
    pub keeping: RwSignal<Keeping>,
    /// What time it is, in seconds since 1 January 1970, 0:00 UTC; told once a minute.
    pub now: RwSignal<i64>,
    /// Which records are wanted.
    pub question: Memo<Question>,
    /// The dataset, once it is there.
    pub loaded: Memo<Option<Shared<Loaded>>>,
    /// The places that can be chosen, as far as they were needed.
    pub gazetteer: RwSignal<Gazetteer>,
    /// The one of them that the question names.
    pub place: Memo<Option<Place>>,
    /// The answer to the question.
    pub results: Memo<Shared<Results>>,
    /// The answer that has been painted: for what need not be there in the same frame as the answer.
    pub painted: RwSignal<Shared<Results>>,
    /// The answer as the map groups it, as far as it can be seen and a bit more.
    pub pins: Memo<Shared<Pins>>,
    /// The language that the reader chose at some time, or else the browser's.
    pub own_language: RwSignal<Language>,
    /// The language that the reader should have: what the address says, or else their own.
    pub wanted_language: Memo<Language>,
    /// The languages that the page can speak.
    pub spoken: RwSignal<Spoken>,
    /// The reader's language: the one wanted, as soon as its texts are there.
    pub language: Memo<Language>,
    /// Brings in the second file of a dataset, for a page that needs it.
    pub bring_more: StoredValue<Option<Bring>>,
    /// Whether the map has reported the view that it started with.
    pub start_seen: StoredValue<bool>,
    changed_ms: StoredValue<Option<f64>>,
}

impl State {
    /// A fresh state for a query, presented in some way, in the language of these texts.
    pub fn new(
        query: Query,
        presentation: Presentation,
        is_framed: bool,
        texts: &'static Messages,
    ) -> Self {
        let query = settable(query);
        let load = settable(Load::Underway(Progress::default()));
        let kept = settable(Favourites::default());
        let viewport = settable(None::<Viewport>);
        let now = settable(clock::now());
        let question = memo(move || query.with(|it| it.question.clone()));
        let loaded = memo(move || {
            load.with(|it| match it {
                Load::Ready(loaded) => Some(loaded.clone()),
                Load::Underway(_) | Load::Failed(_) => None,
            })
        });
        let gazetteer = settable(Gazetteer::default());
        let place = memo(move || match question.get().near {
            Some(Near::Place(key)) => gazetteer.with(|it| it.by_key(&key)),
            _ => None,
        });
        let results = Memo::new(move |before: Option<&Shared<Results>>| {
            let (Some(loaded), question) = (loaded.get(), question.get()) else {
                return Shared::new(Results::default());
            };
            // Asked for only when the question needs them: a move of the map or a new favourite
            // changes no other answer.
            let kept = question
                .favourites
                .then(|| kept.with(|it| it.of(&loaded.index.dataset().id)));
            let bounds = question
                .in_frame
                .then(|| viewport.get())
                .flatten()
                .map(|it| it.bounds);
            let now = question.open.map(|_| now.get());
            let results = Shared::new(loaded.index.find(
                &question,
                Context {
                    kept: kept.as_ref(),
                    bounds,
                    place: place.with(|it| it.as_ref().map(|it| it.position)),
                    gazetteer: Some(&|name| gazetteer.with(|it| Some(it.named(name)?.position))),
                    now,
                },
            ));
            // Most minutes open and close nothing: the list stays where it is scrolled to.
            let same = before.filter(|it| now.is_some() && ***it == *results);
            same.cloned().unwrap_or(results)
        });
        let pins = memo(move || {
            let results = results.get();
            Shared::new(match (loaded.get(), viewport.get()) {
                (Some(loaded), Some(viewport)) => {
                    let seen = Some(viewport.surroundings());
                    loaded.index.pins(&results.on_map, viewport.zoom, seen)
                }
                _ => Pins::default(),
            })
        });
        let own_language = settable(texts.language);
        let wanted_language = memo(move || {
            query
                .with(|it| it.language)
                .unwrap_or_else(|| own_language.get())
        });
        let spoken = settable(Spoken::of(texts));
        let language = Memo::new(move |before: Option<&Language>| {
            let wanted = wanted_language.get();
            let is_there = spoken.with(|it| it.get(wanted).is_some());
            let before = before.copied().unwrap_or(texts.language);
            if is_there { wanted } else { before }
        });
        Self {
            query,
            presentation: StoredValue::new(presentation),
            is_framed,
            load,
            config: settable(Config::default()),
            viewport,
            target: settable(None),
            kept,
            is_kept_whole: StoredValue::new(true),
            notices: settable(Vec::new()),
            tiles_agreed: settable(false),
            keeping: settable(Keeping::default()),
            now,
            question,
            loaded,
            gazetteer,
            place,
            results,
            painted: settable(results.get_untracked()),
            pins,
            own_language,
            wanted_language,
            spoken,
            language,
            bring_more: StoredValue::new(None),
            start_seen: StoredValue::new(false),
            changed_ms: StoredValue::new(None),
        }
    }

    /// The state of the page that the calling view is in.
    pub fn here() -> Self {
        expect_context()
    }

    /// The texts for the reader. Plain values: another language builds the views anew.
    pub fn texts(self) -> &'static Messages {
        let language = self.language.get_untracked();
        self.spoken.with_untracked(|it| it.or_first(language))
    }

    /// Changes the query: the only way in which a view acts. What is locked stays as it is.
    pub fn change(self, change: impl FnOnce(&mut Query)) {
        self.changed_ms.set_value(Some(measure::now_ms()));
        self.query.update(|query| {
            change(query);
            self.presentation
                .with_value(|it| it.lock.apply(&mut query.question));
        });
    }

    /// Whether the visitor cannot take away this part of the question.
    pub fn is_locked(self, part: &Part) -> bool {
        self.presentation.with_value(|it| it.lock.holds(part))
    }

    /// Asks another question.
    pub fn ask(self, change: impl FnOnce(&mut Question)) {
        self.change(|it| it.ask(change));
    }

    /// When the change began that has not been measured yet; asking forgets it.
    pub fn take_change_ms(self) -> Option<f64> {
        self.changed_ms.try_update_value(Option::take).flatten()
    }

    /// Runs with what names things for the reader; `None` before the dataset is there.
    pub fn with_names<T>(self, name: impl FnOnce(Names) -> T) -> Option<T> {
        let loaded = self.loaded.get()?;
        let place = self.place.get();
        Some(name(Names {
            place: place.as_ref(),
            ..self.names(&loaded)
        }))
    }

    /// What the text of the question could mean. A keystroke does not wait for that: it follows the
    /// results that have been painted, whose question is the one of the moment.
    pub fn suggestions(self) -> Vec<Suggestion> {
        let (Some(loaded), results) = (self.loaded.get(), self.painted.get()) else {
            return Vec::new();
        };
        let all = self.question.with_untracked(|question| {
            self.gazetteer
                .with(|it| suggest(&loaded.index, it, question, &results))
        });
        let is_free = |it: &Suggestion| match it {
            Suggestion::Value(facet, id) => !self.is_locked(&Part::Value(*facet, id.clone())),
            Suggestion::Place { .. } => !self.is_locked(&Part::Near),
            Suggestion::Need(_) | Suggestion::Record(_) => true,
        };
        all.into_iter().filter(is_free).collect()
    }

    /// What names things of the dataset for the reader.
    pub fn names(self, loaded: &Loaded) -> Names<'_> {
        Names {
            index: &loaded.index,
            language: self.language.get_untracked(),
            messages: self.texts(),
            place: None,
        }
    }

    /// The id of the dataset that is shown; empty before it is there.
    pub fn dataset_id(self) -> String {
        self.loaded
            .with(|it| it.as_ref().map(|it| it.index.dataset().id.clone()))
            .unwrap_or_default()
    }

    /// The date of the data that are shown, for the reader; empty when it is not known.
    pub fn data_date(self) -> String {
        let updated = self.loaded.with(|it| it.as_ref()?.index.dataset().updated);
        let words = &self.texts().words;
        updated.map(|it| words.date(it)).unwrap_or_default()
    }

    /// Whether the dataset has a record of this id.
    pub fn knows(self, id: &str) -> bool {
        self.loaded
            .with(|it| it.as_ref().is_some_and(|it| it.index.idx_of(id).is_some()))
    }

    /// What is told has been heard.
    pub fn dismiss(self, notice: &Notice) {
        self.notices.update(|it| it.retain(|it| it != notice));
    }

    /// Tells something once.
    pub fn tell(self, notice: Notice) {
        self.notices.update(|it| {
            if !it.contains(&notice) {
                it.push(notice);
            }
        });
    }
}
