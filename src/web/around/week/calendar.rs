//! An event on its way into somebody's calendar.

use leptos::prelude::*;

use crate::around::week::ics;
use crate::dataset::{Dataset, Event};
use crate::hours::Date;
use crate::i18n::week;

use super::super::super::saving::file_name;
use super::super::super::ui::element::{Element, button};
use super::super::super::ui::icon::{picture, svg};
use super::super::super::ui::save_button::{NewFile, save_button};
use super::super::super::ui::sheet::p;
use super::super::Beside;

/// The leaf of a calendar, as the lines of a square of 24.
const LEAF: &str = "M4 6h16v14H4zM4 10h16M8 3.500v5M16 3.500v5M12 12.500v5M9.500 15h5";

/// The button that saves an event for a calendar, and what came of it; why there is none, for an event
/// whose days are not known.
pub fn calendar(beside: Beside, dataset: &Dataset, event: &Event, today: Date) -> Element {
    let language = beside.state.language.get_untracked();
    let texts = week::texts(language);
    let Some(content) = ics(event, dataset, language, today) else {
        return p(texts.day_unknown).class("small");
    };
    let name = file_name(&event.id, "ics");
    let add = button("button")
        .attr("data-testid", "add-to-calendar")
        .child(picture("icon", "0 0 24 24").child(svg("path").attr("d", LEAF)))
        .child(texts.add);
    let file = move || NewFile {
        name: name.clone(),
        media_type: "text/calendar;charset=utf-8",
        content: content.clone(),
    };
    save_button(add, file, &texts.added, texts.save_failed).class("calendar no-print")
}
