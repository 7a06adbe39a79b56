//! The ways of a person to a place, to answers or to a record, and of the map with them.

use leptos::prelude::*;

use super::{Loaded, State};
use crate::find::{Bounds, Near, Pin, RecordIdx, View};
use crate::suggest::Suggestion;
use crate::web::map::Target;
use crate::web::shared::Shared;

impl State {
    /// Asks for what a text could mean, and shows it.
    pub fn choose(self, suggestion: &Suggestion) {
        let Some(loaded) = self.loaded.get_untracked() else {
            return;
        };
        self.change(|it| suggestion.choose(it, &loaded.index));
        match suggestion {
            Suggestion::Record(idx) => self.reveal(*idx),
            _ => self.show_answers(),
        }
    }

    /// Asks for what is near a place, however far: where there is little, a limit would hide it.
    pub fn go_near(self, near: Near) {
        self.ask(|it| it.near = Some(near));
        self.show_answers();
    }

    /// Moves the map to everything that answers the question.
    pub fn fit(self) {
        self.fit_as(Target::Fit);
    }

    /// Moves the map to the answers that matter first: the nearest ones and the place they are near
    /// to, or all of them.
    pub fn show_answers(self) {
        const NEAREST: usize = 8;
        let Some(loaded) = self.loaded.get_untracked() else {
            return;
        };
        let results = self.results.get_untracked();
        let Some(origin) = results.origin else {
            return self.fit();
        };
        let mapped = results
            .hits
            .iter()
            .filter_map(|it| loaded.index.position(*it));
        let around = Bounds::around(mapped.take(NEAREST).chain([origin]));
        self.target.set(around.map(Target::Fit));
    }

    /// The same as [`Self::fit`], in a given way of moving.
    pub fn fit_as(self, way: impl FnOnce(Bounds) -> Target) {
        let (Some(loaded), results) = (self.loaded.get_untracked(), self.results.get_untracked())
        else {
            return;
        };
        let mapped = results.on_map.ones();
        if let Some(bounds) = Bounds::around(mapped.filter_map(|it| loaded.index.position(it))) {
            self.target.set(Some(way(bounds)));
        }
    }

    /// Opens the sheet of a record and lets the map show where it is.
    pub fn open(self, idx: RecordIdx) {
        let Some(loaded) = self.loaded.get_untracked() else {
            return;
        };
        let Some(record) = loaded.index.record(idx) else {
            return;
        };
        self.change(|it| it.open(&record.id));
        self.reveal(idx);
    }

    /// Lets the map show where a record is.
    fn reveal(self, idx: RecordIdx) {
        let position = |it: &Option<Shared<Loaded>>| it.as_ref()?.index.position(idx);
        if let Some(position) = self.loaded.with_untracked(position) {
            self.target.set(Some(Target::Reveal(position)));
        }
    }

    /// Opens what a pin stands for: its one record, the list of its place, or the map around it.
    pub fn open_pin(self, pin: &Pin) {
        match pin.n_members {
            1 => self.open(pin.first),
            _ if pin.is_one_place() => {
                let id = self
                    .loaded
                    .with_untracked(|it| Some(it.as_ref()?.index.record(pin.first)?.id.clone()));
                self.change(|it| {
                    it.record = None;
                    it.at = id;
                    it.view = View::Both;
                });
            }
            _ => self.target.set(Some(Target::Fit(pin.bounds))),
        }
    }
}
