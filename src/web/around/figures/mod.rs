//! The view `figures`: how many projects and partners answer the question, of what and where.
//!
//! # Layout
//! - `head`: the question, and how many answer it
//! - `breakdown`: a facet as `bars` and as a table; `density`: the map in squares; `white_zones`
//! - `table`: how tables look; `saving`: the same as a file

mod bars;
mod breakdown;
mod density;
mod head;
mod saving;
mod table;
mod white_zones;

use leptos::prelude::*;

use crate::around::figures::FACETS;
use crate::i18n::in_figures::{self, InFigures};

use super::Beside;
use crate::web::state::State;
use crate::web::ui::element::{Element, element};
use crate::web::ui::fresh::fresh;

/// The view.
pub fn figures(beside: Beside) -> Element {
    let state = beside.state;
    let breakdowns = fresh(move || {
        let loaded = state.loaded.get()?;
        let hits = state.results.get();
        let sections = FACETS.map(|it| breakdown::breakdown(state, &loaded, &hits.hits, it));
        Some(Vec::from(sections))
    });
    element("div")
        .class("figures")
        .attr("data-testid", "figures")
        .child(fresh(move || Some(head::head(state))))
        .child(breakdowns)
        .child(density::density(beside))
        .child(white_zones::white_zones(beside))
}

/// A part of the view with its heading.
fn part(title: &str) -> Element {
    let heading = element("h2").child(title);
    element("section").class("part").child(heading)
}

/// A drawing, and beside it or below it what says the same.
fn pair(drawing: Option<Element>, table: Element, save: Element) -> Element {
    let numbers = element("div").class("numbers").child(table).child(save);
    element("div").class("pair").child(drawing).child(numbers)
}

/// The texts of this view.
fn texts(state: State) -> &'static InFigures {
    in_figures::texts(state.language.get_untracked())
}
