//! The offer of street tiles, which come from somebody else's server.

use leptos::prelude::*;

use super::super::config::Tiles;
use super::super::state::State;
use super::fresh::fresh;

/// Asks before anything is loaded from another host; afterwards, offers to stop.
#[component]
pub fn StreetTiles(
    /// The tiles on offer; `None` when the webmaster offers none.
    #[prop(into)]
    tiles: Signal<Option<Tiles>>,
    /// The visitor's choice.
    #[prop(into)]
    on_choose: Callback<bool>,
) -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().map;
    let offer = move |tiles: &Tiles| {
        view! {
            <details class="streets" data-testid="streets">
                <summary>{(texts.tiles_offer)(&tiles.name)}</summary>
                <p>{(texts.tiles_note)(tiles.host())}</p>
                <button type="button" class="button" data-testid="streets-agree" on:click=move |_| on_choose.run(true)>
                    {texts.tiles_on}
                </button>
            </details>
        }
    };
    let stop = move || {
        view! {
            <button type="button" class="button streets" data-testid="streets-stop" on:click=move |_| on_choose.run(false)>
                {texts.tiles_off}
            </button>
        }
    };
    (
        fresh(move || {
            tiles
                .get()
                .filter(|_| !state.tiles_agreed.get())
                .map(|it| offer(&it))
        }),
        fresh(move || {
            tiles
                .get()
                .filter(|_| state.tiles_agreed.get())
                .map(|_| stop())
        }),
    )
}
