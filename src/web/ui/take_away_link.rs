//! The way to the page that prints and saves.

use leptos::prelude::*;

use super::super::address;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, element};

/// Leads to what is listed on a sheet, or to the open record alone. A frame of another page has no room
/// for a sheet.
pub fn take_away_link(state: State, is_of_record: bool) -> Element {
    let href = memo(move || {
        let mut query = state.query.get();
        if !is_of_record {
            query.record = None;
        }
        let seen = state.viewport.with(|it| it.map(|it| it.bounds));
        address::take_away(&query, seen)
    });
    let texts = &state.texts().list;
    let (target, words) = if state.is_framed {
        (Some("_blank"), texts.take_away_elsewhere)
    } else {
        (None, texts.take_away)
    };
    element("a")
        .class("link-button take-away")
        .attr("href", href)
        .attr("target", target)
        .attr("data-testid", "take-away")
        .child(words)
}
