//! The week: what happens, and the project of a day.
//!
//! # Layout
//! - `happening`: an event with what is done during it; `calendar`: handing it over to a calendar
//! - `zoom`: the records of a day, and those of the week around it
//! - `pieces`: what these share

mod calendar;
mod happening;
mod pieces;
mod zoom;

use leptos::prelude::*;

use crate::around::week::{Phase, day_of, in_order};
use crate::dataset::Event;
use crate::hours::Date;
use crate::i18n::week;

use super::super::clock;
use super::super::reactive::memo;
use super::super::ui::element::{Element, element};
use super::super::ui::fresh::fresh;
use super::super::ui::sheet::p;
use super::Beside;
use happening::{happening, in_short};
use zoom::zoom;

/// The view.
pub fn week(beside: Beside) -> Element {
    let state = beside.state;
    // The day changes with the minute.
    let today = memo(move || {
        state.now.track();
        day_of(clock::today())
    });
    element("div")
        .class("week-view")
        .child(fresh(move || main(beside, today.get()?)))
        .child(zoom(beside, today))
        .child(fresh(move || others(beside, today.get()?)))
}

/// How many of the events, in their order, are shown with everything about them: those that take place, or
/// else the next one or the last.
fn n_main(ordered: &[(Phase, &Event)]) -> usize {
    let n_now = ordered.iter().filter(|(it, _)| *it <= Phase::Perhaps);
    n_now.count().max(1).min(ordered.len())
}

/// What takes place, or that nothing does and what comes next or was last.
fn main(beside: Beside, today: Date) -> Option<Element> {
    let state = beside.state;
    let texts = week::texts(state.language.get_untracked());
    let loaded = state.loaded.get()?;
    let ordered = in_order(&loaded.index.dataset().events, today);
    let nothing = match ordered.first() {
        None => Some(texts.no_event),
        Some((Phase::Coming | Phase::Over, _)) => Some(texts.nothing_running),
        Some((Phase::Running | Phase::Perhaps, _)) => None,
    };
    let nothing = nothing.map(|it| p(it).attr("data-testid", "nothing-running"));
    let shown = ordered.iter().take(n_main(&ordered));
    let shown = shown.map(|(phase, it)| happening(beside, &loaded, *phase, it, today));
    Some(
        element("div")
            .class("happenings")
            .child(nothing)
            .child(shown.collect::<Vec<_>>()),
    )
}

/// What there is besides.
fn others(beside: Beside, today: Date) -> Option<Element> {
    let state = beside.state;
    let texts = week::texts(state.language.get_untracked());
    let loaded = state.loaded.get()?;
    let ordered = in_order(&loaded.index.dataset().events, today);
    let others = ordered.iter().skip(n_main(&ordered));
    let others = others.map(|(phase, it)| in_short(beside, &loaded, *phase, it, today));
    let others: Vec<_> = others.collect();
    if others.is_empty() {
        return None;
    }
    Some(
        element("section")
            .class("others")
            .child(element("h2").child(texts.others))
            .child(element("ul").child(others)),
    )
}
