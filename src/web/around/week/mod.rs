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
        .child(fresh(move || Some(events(beside, today.get()?))))
        .child(zoom(beside, today))
}

/// What takes place or else comes next or was last, and what there is besides.
fn events(beside: Beside, today: Date) -> Option<Element> {
    let state = beside.state;
    let texts = week::texts(state.language.get_untracked());
    let loaded = state.loaded.get()?;
    let dataset = loaded.index.dataset();
    let ordered = in_order(&dataset.events, today);
    let n_now = ordered.iter().filter(|(it, _)| *it <= Phase::Perhaps);
    let n_now = n_now.count();
    let (main, others) = ordered.split_at(n_now.max(1).min(ordered.len()));
    let nothing = match (ordered.is_empty(), n_now) {
        (true, _) => Some(texts.no_event),
        (false, 0) => Some(texts.nothing_running),
        _ => None,
    };
    let nothing = nothing.map(|it| {
        p(it)
            .class("nothing")
            .attr("data-testid", "nothing-running")
    });
    let show = |(phase, it): &(Phase, &Event)| happening(beside, &loaded, *phase, it, today);
    let main: Vec<_> = main.iter().map(show).collect();
    let show = |(phase, it): &(Phase, &Event)| in_short(beside, &loaded, *phase, it, today);
    let others: Vec<_> = others.iter().map(show).collect();
    let others = (!others.is_empty()).then(|| {
        element("section")
            .class("others")
            .child(element("h2").child(texts.others))
            .child(element("ul").child(others))
    });
    Some(
        element("div")
            .class("happenings")
            .child(nothing)
            .child(main)
            .child(others),
    )
}
