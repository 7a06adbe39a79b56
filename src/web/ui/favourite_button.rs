//! Keeps a record.

use leptos::prelude::*;

use super::super::reactive::{derived, memo};
use super::super::state::State;
use super::claim;
use super::icon::{Picture, icon};

/// A button that keeps a record, or no longer.
#[component]
pub fn FavouriteButton(
    /// The id of the record.
    id: String,
    /// Its name, for those who do not see where the button stands.
    name: String,
    /// Whether the words stand beside the picture.
    #[prop(optional)]
    with_words: bool,
) -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().kept;
    let is_kept = {
        let id = id.clone();
        memo(move || state.is_kept(&id))
    };
    let word = derived(move || {
        if is_kept.get() {
            texts.kept
        } else {
            texts.keep
        }
    });
    view! {
        <button
            type="button"
            class="favourite"
            class:with-words=with_words
            data-testid="favourite"
            aria-pressed=claim(is_kept)
            aria-label=(texts.keep_name)(&name)
            on:click=move |_| state.toggle_kept(&id)
        >
            {icon(Picture::Bookmark)}
            {with_words.then(|| view! { <span>{word}</span> })}
        </button>
    }
}
