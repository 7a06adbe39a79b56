//! A table as a file.

use crate::take_away::csv;

use crate::web::clock;
use crate::web::state::State;
use crate::web::ui::element::{Element, button};
use crate::web::ui::save_button::{NewFile, save_button};

/// The button that saves rows, of which the first is the head, as `passerelle-<what>-<day>.csv`; below it
/// stands what became of that. `title` tells it from other such buttons.
pub fn save_table(
    state: State,
    what: &'static str,
    title: &str,
    rows: Vec<Vec<String>>,
) -> Element {
    let texts = super::texts(state);
    let file = move || NewFile {
        name: format!("passerelle-{what}-{}.csv", clock::today()),
        media_type: "text/csv;charset=utf-8",
        content: csv(rows.iter().map(Vec::as_slice)),
    };
    let act = button("button")
        .attr("data-testid", ["save-", what].concat())
        .attr("aria-label", texts.save_of.with([title]))
        .child(texts.save);
    save_button(act, file, &texts.saved, texts.save_failed).class("save no-print")
}
