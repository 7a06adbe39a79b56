//! Keeps a record.

use leptos::prelude::*;

use super::super::reactive::memo;
use super::super::state::State;
use super::claim;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// A button that keeps the record of an id, or no longer. Its name is for those who do not see where
/// the button stands; words that can be seen are part of it, so that who speaks to a device can say them.
pub fn favourite_button(id: &str, name: &str, with_words: bool) -> Element {
    let state = State::here();
    let texts = &state.texts().kept;
    let id = id.to_owned();
    let is_kept = {
        let id = id.clone();
        memo(move || state.is_kept(&id))
    };
    let favourite = button("favourite")
        .attr("data-testid", "favourite")
        .attr("aria-pressed", claim(is_kept))
        .on_click(move || state.toggle_kept(&id))
        .child(icon(Picture::Bookmark));
    if !with_words {
        return favourite.attr("aria-label", texts.keep_name.with([name]));
    }
    let word = memo(move || {
        if is_kept.get() {
            texts.kept
        } else {
            texts.keep
        }
    });
    favourite
        .class("favourite with-words")
        .child(element("span").child(word))
        .child(
            element("span")
                .class("visually-hidden")
                .child([" ", name].concat()),
        )
}
