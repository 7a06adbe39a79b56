//! The way to the view that tells what has changed in the data.

use crate::around::{Route, Topic};

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, element};

/// Leads there, in words that fit where it stands.
pub fn changes_link(state: State, class: &str, words: &str) -> Element {
    let address = memo(move || state.around_address(&Route::of(Topic::Changes)));
    element("a")
        .class(class)
        .attr("href", address)
        .attr("data-testid", "see-changes")
        .child(words)
}
