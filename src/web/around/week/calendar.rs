//! An event on its way into somebody's calendar.

use leptos::prelude::*;

use crate::around::week::ics;
use crate::dataset::{Dataset, Event};
use crate::hours::Date;
use crate::i18n::week;

use super::super::super::reactive::{memo, settable};
use super::super::super::saving::{file_name, save};
use super::super::super::ui::element::{Element, button, element};
use super::super::super::ui::icon::{picture, svg};
use super::super::super::ui::sheet::p;
use super::super::Beside;

/// The leaf of a calendar, as the lines of a square of 24.
const LEAF: &str = "M4 6h16v14H4zM4 10h16M8 3.500v5M16 3.500v5M12 12.500v5M9.500 15h5";

/// The button that saves an event for a calendar, and what came of it; why there is none, for an event
/// whose days are not known.
pub fn calendar(beside: Beside, dataset: &Dataset, event: &Event, today: Date) -> Element {
    let language = beside.state.language.get_untracked();
    let texts = week::texts(language);
    let Some(file) = ics(event, dataset, language, today) else {
        return p(texts.day_unknown).class("small");
    };
    let name = file_name(&event.id, "ics");
    let told = settable(String::new());
    let save = move || {
        told.set(match save(&name, "text/calendar;charset=utf-8", &file) {
            Ok(()) => texts.added.with([&name]),
            Err(error) => {
                leptos::logging::error!("{name}: {error:?}");
                texts.save_failed.to_owned()
            }
        });
    };
    let add = button("button")
        .attr("data-testid", "add-to-calendar")
        .on_click(save)
        .child(picture("icon", "0 0 24 24").child(svg("path").attr("d", LEAF)))
        .child(texts.add);
    let told = element("p")
        .class("told")
        .attr("role", "status")
        .attr("data-testid", "told")
        .child(memo(move || told.get()));
    element("div")
        .class("calendar no-print")
        .child(add)
        .child(told)
}
