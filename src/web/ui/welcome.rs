//! What one should know on a first visit.

use leptos::prelude::*;

use super::super::focus::focus;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::help_link;

/// How the page is used, in three sentences, until somebody says that they know. Then `on_known` hears
/// of it.
pub fn welcome(
    state: State,
    is_newcomer: RwSignal<bool>,
    on_known: impl Fn() + 'static,
) -> Element {
    let texts = state.texts();
    let dismiss = move || {
        is_newcomer.set(false);
        on_known();
        // The button that had the focus is gone.
        focus("#results");
    };
    let dismiss = button("button")
        .attr("data-testid", "welcome-known")
        .on_click(dismiss)
        .child(texts.page.dismiss);
    let actions = element("p")
        .class("welcome-actions")
        .child(dismiss)
        .child(help_link(state));
    // Not before what stands above it is there, which would push it down.
    let is_hidden = memo(move || !is_newcomer.get() || state.loaded.with(Option::is_none));
    element("section")
        .class("welcome")
        .class_while("is-hidden", is_hidden)
        .attr("data-testid", "welcome")
        .attr("aria-labelledby", "welcome-title")
        .child(
            element("h2")
                .attr("id", "welcome-title")
                .child(texts.page.welcome_title),
        )
        .child(element("p").child(texts.page.welcome))
        .child(actions)
}
