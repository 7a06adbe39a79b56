//! That an event takes place these days.

use leptos::prelude::*;

use crate::around::{Route, Topic};

use super::super::address;
use super::super::clock;
use super::super::focus::focus;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::needs::is_asked;

/// The first event of today that is not `known` yet, with the way to what is done during it. Whoever
/// dismisses it is not told of it again: `remember` hears of all that are known then. A portal tells of
/// its own.
pub fn event_banner(
    state: State,
    known: RwSignal<String>,
    remember: impl Fn(&str) + Copy + 'static,
) -> Element {
    let running = memo(move || {
        // The day changes with the minute.
        state.now.track();
        let loaded = state.loaded.get().filter(|_| !state.is_framed)?;
        let (known, today) = (known.get(), clock::today());
        let is_news = |id: &str| known.lines().all(|it| it != id);
        let mut events = loaded.index.dataset().events.iter();
        events.position(|it| it.is_on(today) && is_news(&it.id))
    });
    let is_asked = is_asked(state);
    let week = Route::of(Topic::Week);
    let href = memo(move || state.query.with(|it| address::around(&week, it)));
    fresh(move || {
        let place = running.get()?;
        let loaded = state.loaded.get_untracked()?;
        let event = loaded.index.dataset().events.get(place)?;
        let (first, last) = event.days()?;
        let (texts, language) = (state.texts(), state.language.get_untracked());
        let id = event.id.clone();
        let dismiss = move || {
            known.update(|it| *it = [it, &id, "\n"].concat());
            known.with_untracked(|it| remember(it));
            // The button that had the focus is gone.
            focus("#results");
        };
        let more = match event.actions.is_empty() {
            true => texts.page.event_more,
            false => texts.page.event_actions,
        };
        let title = element("strong")
            .attr("lang", event.title.foreign(language))
            .child(event.title.get(language));
        let words = element("span")
            .child(texts.page.event_now)
            .child(" ")
            .child(title)
            .child([", ", &texts.words.days(first, last), "."].concat());
        let banner = element("p")
            .class("event")
            .attr("data-testid", "event")
            .attr("hidden", is_asked)
            .child(words)
            .child(element("a").attr("href", href).child(more))
            .child(
                button("link-button")
                    .attr("data-testid", "event-known")
                    .on_click(dismiss)
                    .child(texts.page.dismiss),
            );
        Some(banner)
    })
}
