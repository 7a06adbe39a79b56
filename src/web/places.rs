//! Brings the gazetteer in, when somebody needs it.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::find::{Near, Part};
use crate::places::Gazetteer;

use super::edition;
use super::fetch;
use super::offline;
use super::reactive::{effect, memo, settable, spawn};
use super::state::State;

/// The files of the gazetteer: the region and Belgium, then all of France.
const FILES: [&str; 2] = ["near.txt", "france.txt"];

/// Brings places in. However many ask for a file, it is asked for once; when it does not come, the
/// next wish asks again.
#[derive(Clone, Copy)]
pub struct Places {
    state: State,
    /// Whether a place that the question names could not be looked for.
    pub is_lost: RwSignal<bool>,
    /// For each of [`FILES`]: its arrival, which is rejected when it failed.
    arrivals: StoredValue<[Option<js_sys::Promise>; FILES.len()], LocalStorage>,
}

impl Places {
    /// Nothing is asked for yet, except a place that the question of a link names.
    pub fn new(state: State) -> Self {
        let places = Self {
            state,
            is_lost: settable(false),
            arrivals: StoredValue::new_local([const { None }; FILES.len()]),
        };
        places.find_what_is_asked();
        places
    }

    /// Somebody is about to type a place, or has typed this: loads the places around, and all of
    /// France when the text is not the beginning of any of them.
    pub fn prepare(self, text: String) {
        /// Fewer letters begin too many names to tell.
        const FEWEST_LETTERS: usize = 3;
        spawn(async move {
            let is_there = self.load(0).await;
            if is_there
                && text.chars().count() >= FEWEST_LETTERS
                && !self.state.gazetteer.with_untracked(|it| it.knows(&text))
            {
                self.load(1).await;
            }
        });
    }

    /// Loads every place there is: for a position, which may be anywhere.
    pub fn prepare_all(self) {
        spawn(async move {
            for file in 0..FILES.len() {
                self.load(file).await;
            }
        });
    }

    /// Goes to the place of that name, wherever it is, or tells that there is none. Until the place is known, the
    /// view that asked may be gone.
    pub fn find(self, name: String, is_unknown: RwSignal<bool>, go: impl Fn(Near) + 'static) {
        let state = self.state;
        spawn(async move {
            let mut near = None;
            for file in 0..FILES.len() {
                self.load(file).await;
                near = near_named(state, &name);
                if near.is_some() {
                    break;
                }
            }
            is_unknown.set(near.is_none());
            if let Some(near) = near {
                go(near);
            }
        });
    }

    /// Loads whatever holds the place that the question names; one that is nowhere is dropped. A place
    /// that only the text speaks of is looked for around.
    fn find_what_is_asked(self) {
        let state = self.state;
        let is_spoken_of = memo(move || state.results.with(|it| it.lacks_place));
        effect(move || {
            if is_spoken_of.get() {
                self.prepare(String::new());
            }
        });
        let is_missing = memo(move || {
            let near = state.question.with(|it| it.near.clone());
            matches!(near, Some(Near::Place(_))) && state.place.with(Option::is_none)
        });
        effect(move || {
            if is_missing.get() {
                self.is_lost.set(false);
                spawn(async move {
                    let mut are_all_there = true;
                    for file in 0..FILES.len() {
                        if is_missing.get_untracked() {
                            are_all_there &= self.load(file).await;
                        }
                    }
                    self.is_lost
                        .set(!are_all_there && is_missing.get_untracked());
                    // What is not there for want of a network may be there tomorrow.
                    if are_all_there && is_missing.get_untracked() {
                        state.query.update(|it| it.question.remove(&Part::Near));
                    }
                });
            }
        });
    }

    /// Whether the file is there, once that is known.
    async fn load(self, file: usize) -> bool {
        let known = self
            .arrivals
            .with_value(|it| it.get(file).cloned().flatten());
        let arrival = known.unwrap_or_else(|| {
            let arrival = future_to_promise(self.fetch(file));
            self.keep(file, Some(arrival.clone()));
            arrival
        });
        let is_there = JsFuture::from(arrival).await.is_ok();
        if !is_there {
            self.keep(file, None);
        }
        is_there
    }

    fn keep(self, file: usize, arrival: Option<js_sys::Promise>) {
        self.arrivals.update_value(|it| {
            if let Some(slot) = it.get_mut(file) {
                *slot = arrival;
            }
        });
    }

    async fn fetch(self, file: usize) -> Result<JsValue, JsValue> {
        let file = FILES.get(file).copied().unwrap_or_default();
        let url = edition::address("places", file);
        let bytes = fetch::bytes(&url).await.map_err(|_| JsValue::UNDEFINED)?;
        let places = Gazetteer::parse(&bytes).map_err(|error| {
            leptos::logging::error!("{url}: {error}");
            offline::mend();
            JsValue::UNDEFINED
        })?;
        self.state.gazetteer.update(|it| it.merge(places));
        Ok(JsValue::UNDEFINED)
    }
}

/// The place of that name: of the gazetteer, or of a record.
fn near_named(state: State, name: &str) -> Option<Near> {
    let place = state.gazetteer.with_untracked(|it| it.named(name));
    place.map(|it| Near::Place(it.key)).or_else(|| {
        let loaded = state.loaded.get_untracked()?;
        let commune = loaded.index.commune_named(name)?;
        Some(Near::Commune(commune.code.clone()))
    })
}
