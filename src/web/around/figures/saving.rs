//! A table as a file.

use leptos::prelude::*;

use crate::take_away::csv;

use crate::web::clock;
use crate::web::reactive::settable;
use crate::web::saving::save;
use crate::web::state::State;
use crate::web::ui::element::{Element, button, element};

/// The button that saves rows, of which the first is the head, as `passerelle-<what>-<day>.csv`; below it
/// stands what became of that. `title` tells it from other such buttons.
pub fn save_table(
    state: State,
    what: &'static str,
    title: &str,
    rows: Vec<Vec<String>>,
) -> Element {
    let texts = super::texts(state);
    let told = settable(String::new());
    let keep = move || {
        let name = format!("passerelle-{what}-{}.csv", clock::today());
        let content = csv(rows.iter().map(Vec::as_slice));
        told.set(match save(&name, "text/csv;charset=utf-8", &content) {
            Ok(()) => texts.saved.with([&name]),
            Err(error) => {
                leptos::logging::error!("{name}: {error:?}");
                texts.save_failed.to_owned()
            }
        });
    };
    let act = button("button")
        .attr("data-testid", ["save-", what].concat())
        .attr("aria-label", texts.save_of.with([title]))
        .on_click(keep)
        .child(texts.save);
    let told = element("p")
        .class("told")
        .attr("role", "status")
        .attr("data-testid", "told")
        .child(Memo::new(move |_| told.get()));
    element("div").class("save no-print").child(act).child(told)
}
