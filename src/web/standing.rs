//! Where the reader is in the page, for when its views are built anew around them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::find::RecordIdx;

use super::reactive::{memo, settable};
use super::shared::Shared;
use super::state::State;

/// What views of the next language take over from those of the last.
#[derive(Clone, Copy)]
pub struct Stay {
    /// What the list shows: all answers, or those at one place.
    pub listed: Memo<Shared<Vec<RecordIdx>>>,
    /// How many rows of which list somebody has scrolled to.
    pub scrolled_to: RwSignal<(Option<Shared<Vec<RecordIdx>>>, usize)>,
    /// Whether the views are being built anew: nobody has opened anything then.
    pub is_underway: StoredValue<bool>,
}

impl Stay {
    /// For the page of a state.
    pub fn new(state: State) -> Self {
        let listed = memo(move || {
            let results = state.results.get();
            let at = state.query.with(|it| it.at.clone());
            match (at, state.loaded.get()) {
                (Some(id), Some(loaded)) => {
                    Shared::new(loaded.index.at_the_place_of(&id, &results.hits))
                }
                _ => Shared::new(results.hits.clone()),
            }
        });
        Self {
            listed,
            scrolled_to: settable((None, 0)),
            is_underway: StoredValue::new(false),
        }
    }

    /// That of the page that the calling view is in.
    pub fn here() -> Self {
        expect_context()
    }
}

/// Everything that scrolls by itself.
const SCROLLERS: [&str; 3] = [".list", ".sheet", ".filters-body"];

/// The groups of filters, which can be folded.
const GROUPS: &str = ".facet-group";

/// How far everything is scrolled, and which groups of filters stand open.
pub struct Standing {
    tops: [i32; SCROLLERS.len()],
    is_open: Vec<bool>,
}

impl Standing {
    /// As it is now.
    pub fn now() -> Self {
        Self {
            tops: SCROLLERS.map(|it| all(it).first().map_or(0, Element::scroll_top)),
            is_open: all(GROUPS)
                .iter()
                .map(|it| it.has_attribute("open"))
                .collect(),
        }
    }

    /// As it was, as far as the same parts are there.
    pub fn restore(&self) {
        for (group, is_open) in all(GROUPS).iter().zip(&self.is_open) {
            // The attribute's name is a constant that every browser accepts.
            let _ = group.toggle_attribute_with_force("open", *is_open);
        }
        for (selector, top) in SCROLLERS.into_iter().zip(self.tops) {
            for it in all(selector) {
                it.set_scroll_top(top);
            }
        }
    }
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    let nodes = (0..found.length()).filter_map(|n| found.get(n));
    nodes.map(JsCast::unchecked_into).collect()
}
