//! Keeps a record.

use leptos::prelude::*;

use super::super::reactive::memo;
use super::super::state::State;
use super::claim;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// A button that keeps the record of an id, or no longer. Its name is for those who do not see where
/// the button stands.
pub fn favourite_button(id: &str, name: &str) -> Element {
    let state = State::here();
    let name = state.texts().kept.keep_name.with([name]);
    button_of(state, id, kept(state, id)).attr("aria-label", name)
}

/// The same in words, which are part of its name, so that who speaks to a device can say them. `lang` is the
/// language of the record's name, where it is not the reader's.
pub fn favourite_with_words(id: &str, name: &str, lang: Option<&'static str>) -> Element {
    let state = State::here();
    let texts = &state.texts().kept;
    let is_kept = kept(state, id);
    let word = memo(move || {
        if is_kept.get() {
            texts.kept
        } else {
            texts.keep
        }
    });
    let name = element("span")
        .class("visually-hidden")
        .attr("lang", lang)
        .child([" ", name].concat());
    button_of(state, id, is_kept)
        .class("favourite with-words")
        .child(element("span").child(word))
        .child(name)
}

fn kept(state: State, id: &str) -> Memo<bool> {
    let id = id.to_owned();
    memo(move || state.is_kept(&id))
}

fn button_of(state: State, id: &str, is_kept: Memo<bool>) -> Element {
    let id = id.to_owned();
    button("favourite")
        .attr("data-testid", "favourite")
        .attr("aria-pressed", claim(is_kept))
        .on_click(move || state.toggle_kept(&id))
        .child(icon(Picture::Bookmark))
}
