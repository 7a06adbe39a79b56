//! Records that a link names: what somebody kept elsewhere, or chose for somebody.

use leptos::prelude::*;

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// Offers to keep the records that the link names, which are listed below: nothing is kept unasked.
pub fn picked(state: State) -> Element {
    let new = memo(move || {
        let dataset = state.dataset_id();
        let picked = state.question.with(|it| it.picked.clone());
        let is_new = |id: &String| state.knows(id) && !state.kept.with(|it| it.has(&dataset, id));
        picked.into_iter().filter(is_new).collect::<Vec<_>>()
    });
    let texts = &state.texts().embed;
    let words = memo(move || texts.keep_picked.of(new.with(Vec::len)));
    let keep = move || {
        let dataset = state.dataset_id();
        let new = new.get_untracked();
        state
            .kept
            .update(|it| new.iter().for_each(|id| it.toggle(&dataset, id)));
    };
    let keep = button("button button-main")
        .attr("data-testid", "keep-picked")
        .on_click(keep)
        .child(icon(Picture::Bookmark))
        .child(words);
    element("div")
        .class("picked")
        .class_while("is-hidden", memo(move || new.with(Vec::is_empty)))
        .child(element("p").child(texts.picked))
        .child(keep)
}
