//! What people see beside the map: one part of the page a file, made of plain elements (`element`).
//! Views read signals and change the query; they never fetch, store or touch the address.

pub mod about;
mod changes_link;
pub mod chips;
pub mod combobox;
pub mod divider;
pub mod element;
pub mod embedded;
pub mod event_banner;
pub mod facet_group;
pub mod favourite_button;
pub mod filters;
pub mod fresh;
pub mod header;
pub mod hosts;
pub mod icon;
pub mod language_choice;
pub mod list;
pub mod map_area;
pub mod map_hint;
mod marked;
pub mod needs;
pub mod notices;
pub mod on_device;
pub mod opening_filter;
pub mod opening_status;
pub mod panel;
pub mod picked;
pub mod place_box;
mod related;
pub mod row;
pub mod save_button;
mod search_box;
pub mod sheet;
pub mod sheet_parts;
mod sort_choice;
pub mod street_tiles;
mod take_away_link;
pub mod waiting;
mod ways;
pub mod welcome;
pub mod within;

use leptos::prelude::*;

use super::reactive::memo;
use super::state::State;
use element::{Element, element};

/// Leads to the help, in the reader's language.
fn help_link(state: State) -> Element {
    let language = state.language.get_untracked();
    element("a")
        .attr("href", ["help/", language.code(), ".html"].concat())
        .child(state.texts().page.help)
}

/// A claim as ARIA spells it: `true` or `false`, never a bare attribute.
fn claim(it: Memo<bool>) -> Memo<&'static str> {
    memo(move || if it.get() { "true" } else { "false" })
}
