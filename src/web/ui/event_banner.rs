//! That an event takes place these days.

use leptos::prelude::*;

use crate::around::{Route, Topic};
use crate::dataset::Event;

use super::super::clock;
use super::super::focus::focus;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The first event of today that nobody has dismissed here, as the ids in `dismissed` tell, a line each;
/// with the way to what is done during it. `dismiss` hears of one that is dismissed now, and another one
/// waits for the next visit. A portal tells of its own.
pub fn event_banner(
    state: State,
    is_asked: Memo<bool>,
    dismissed: String,
    is_dismissed: RwSignal<bool>,
    dismiss: fn(&str),
) -> Element {
    // Its place among the events; beyond them when there is none.
    let running = memo(move || {
        // The day changes with the minute.
        state.now.track();
        let today = clock::today();
        let is_news = |it: &Event| it.is_on(today) && dismissed.lines().all(|by| by != it.id);
        let found = state
            .loaded
            .with(|it| it.as_ref()?.index.dataset().events.iter().position(is_news));
        let is_told = !state.is_framed && !is_dismissed.get();
        found.filter(|_| is_told).unwrap_or(usize::MAX)
    });
    let week = Route::of(Topic::Week);
    let href = memo(move || state.around_address(&week));
    fresh(move || {
        let loaded = state.loaded.get()?;
        let event = loaded.index.dataset().events.get(running.get())?;
        let (first, last) = event.days()?;
        let (texts, language) = (state.texts(), state.language.get_untracked());
        let id = event.id.clone();
        let dismiss = move || {
            dismiss(&id);
            is_dismissed.set(true);
            // The button that had the focus is gone.
            focus("#results");
        };
        let more = if event.actions.is_empty() {
            texts.page.event_more
        } else {
            texts.page.event_actions
        };
        let title = element("strong")
            .attr("lang", event.title.foreign(language))
            .child(event.title.get(language));
        let words = element("p")
            .child(texts.page.event_now)
            .child(" ")
            .child(title)
            .child([", ", &texts.words.days(first, last), ". "].concat())
            .child(element("a").attr("href", href).child(more));
        let hide = button("icon-button")
            .attr("aria-label", texts.page.event_hide)
            .attr("data-testid", "event-known")
            .on_click(dismiss)
            .child(icon(Picture::Close));
        let banner = element("div")
            .class("event")
            .attr("data-testid", "event")
            .attr("hidden", is_asked)
            .child(words)
            .child(hide);
        Some(banner)
    })
}
