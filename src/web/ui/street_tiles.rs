//! The offer of street tiles, which come from somebody else's server.

use leptos::prelude::*;

use super::super::config::Tiles;
use super::super::state::State;
use super::element::{Element, button, element};
use super::fresh::fresh;

/// Asks before anything is loaded from another host; afterwards, offers to stop.
pub fn street_tiles(
    state: State,
    // The tiles on offer; `None` when the webmaster offers none.
    tiles: Memo<Option<Tiles>>,
    // The visitor's choice.
    on_choose: Callback<bool>,
) -> Element {
    let texts = &state.texts().map;
    let offer = move |tiles: &Tiles| {
        let agree = button("button")
            .attr("data-testid", "streets-agree")
            .on_click(move || on_choose.run(true))
            .child(texts.tiles_on);
        element("details")
            .class("streets")
            .attr("data-testid", "streets")
            .child(element("summary").child(texts.tiles_offer.with([&tiles.name])))
            .child(element("p").child(texts.tiles_note.with([tiles.host()])))
            .child(agree)
    };
    let stop = move || {
        button("button streets")
            .attr("data-testid", "streets-stop")
            .on_click(move || on_choose.run(false))
            .child(texts.tiles_off)
    };
    fresh(move || {
        let tiles = tiles.get()?;
        let is_agreed = state.tiles_agreed.get();
        Some(if is_agreed { stop() } else { offer(&tiles) })
    })
}
