//! Keeps a record.

use leptos::prelude::*;

use super::super::reactive::memo;
use super::super::state::State;
use super::claim;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// A button that keeps the record of an id, or no longer. Its name is for those who do not see where
/// the button stands.
pub fn favourite_button(id: &str, name: &str, with_words: bool) -> Element {
    let state = State::here();
    let texts = &state.texts().kept;
    let id = id.to_owned();
    let is_kept = {
        let id = id.clone();
        memo(move || state.is_kept(&id))
    };
    let word = memo(move || {
        if is_kept.get() {
            texts.kept
        } else {
            texts.keep
        }
    });
    button(if with_words {
        "favourite with-words"
    } else {
        "favourite"
    })
    .attr("data-testid", "favourite")
    .attr("aria-pressed", claim(is_kept))
    .attr("aria-label", texts.keep_name.with([name]))
    .on_click(move || state.toggle_kept(&id))
    .child(icon(Picture::Bookmark))
    .child(with_words.then(|| element("span").child(word)))
}
