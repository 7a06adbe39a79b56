//! What is kept of the dataset that is shown.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::State;

impl State {
    /// Whether a record is kept.
    pub fn is_kept(self, id: &str) -> bool {
        let dataset = self.dataset_id();
        self.kept.with(|it| it.has(&dataset, id))
    }

    /// How many kept records the dataset does not have any more, when what is kept is asked for.
    pub fn n_gone(self) -> usize {
        let is_asked_for = self.question.with(|it| it.favourites);
        if is_asked_for { self.gone().len() } else { 0 }
    }

    /// The ids of the kept records that the dataset does not have any more; none before it is there.
    pub fn gone(self) -> BTreeSet<String> {
        let Some(loaded) = self.loaded.get() else {
            return BTreeSet::new();
        };
        let mut kept = self.kept.with(|it| it.of(&loaded.index.dataset().id));
        kept.retain(|it| loaded.index.idx_of(it).is_none());
        kept
    }

    /// Keeps a record, or no longer.
    pub fn toggle_kept(self, id: &str) {
        let dataset = self.dataset_id();
        self.kept.update(|it| it.toggle(&dataset, id));
    }
}
