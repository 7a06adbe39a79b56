//! The map with what lies on it: buttons, attribution, and hints.

use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::Position;
use crate::find::Frame;

use super::super::map::{MapControls, MapView, Marker, Target, Viewport, markers};
use super::super::reactive::memo;
use super::super::state::State;
use super::map_hint::map_hint;
use super::on_device::ready_mark;
use super::street_tiles::street_tiles;

/// Where the map looks before it knows better: France and Belgium.
const START: Frame = match Position::new(2.0, 47.2) {
    Some(centre) => Frame { centre, zoom: 5 },
    None => panic!("no such place"),
};

/// The map of the results.
#[component]
pub fn MapArea(
    /// As much of the base map as there is.
    base_map: RwSignal<BaseMap>,
    /// Tells that the page has other colours.
    redressed: Trigger,
    /// Where the device is, once it was asked.
    here: RwSignal<Option<Position>>,
    /// Hears of every move that has ended.
    #[prop(into)]
    on_view: Callback<Viewport>,
    /// Asks where the device is.
    #[prop(into)]
    on_locate: Callback<()>,
    /// Hears whether the visitor agrees to street tiles.
    #[prop(into)]
    on_streets: Callback<bool>,
) -> impl IntoView {
    let state = State::here();
    let selected = memo(move || state.query.with(|it| it.record.clone()));
    let drawn = memo(move || -> Vec<Marker> {
        let pins = state.pins.get();
        let (Some(viewport), selected) = (state.viewport.get(), selected.get()) else {
            return Vec::new();
        };
        state
            .with_names(|names| markers(names, &pins, viewport.padded(), selected.as_deref()))
            .unwrap_or_default()
    });
    let n_shown = memo(move || {
        let Some(viewport) = state.viewport.get() else {
            return 0;
        };
        state.pins.with(|pins| {
            pins.iter()
                .filter(|(pin, _)| viewport.bounds.contains(pin.position))
                .map(|(pin, _)| pin.n_members)
                .sum::<usize>()
        })
    });
    // In another language, the map is made anew where it was.
    let seen = state.viewport.get_untracked().map(|it| Frame {
        centre: it.centre,
        zoom: it.zoom,
    });
    let asked = || state.query.with_untracked(|it| it.frame);
    let start = seen.or_else(asked).unwrap_or(START);
    let texts = state.texts();
    let n_on_map = memo(move || state.results.get().on_map.count_ones(..));
    let is_in_view = memo(move || n_on_map.get() == 0 || n_shown.get() > 0);
    let outside = memo(move || texts.list.outside_map.of(n_on_map.get()));
    let tiles = memo(move || state.config.with(|it| it.tiles.first().cloned()));
    let streets = move || {
        let tiles = tiles.get().filter(|_| state.tiles_agreed.get())?;
        Some((tiles.url, tiles.max_zoom))
    };
    let attribution = memo(move || {
        let tiles = tiles.get().filter(|_| state.tiles_agreed.get());
        let of_tiles = tiles
            .map(|it| format!("{} · ", it.attribution))
            .unwrap_or_default();
        format!("{of_tiles}{} · Leaflet", texts.map.attribution)
    });
    let (hint, show_hint) = map_hint(state);
    let on_hint = state.is_framed.then(|| Callback::new(show_hint));
    let go = move |target: Target| Callback::new(move |()| state.target.set(Some(target)));
    view! {
        <section class="map-area">
            <MapView
                label=texts.map.label
                start=start
                markers=drawn
                n_shown=n_shown
                target=state.target
                base_map=base_map
                redressed=redressed
                streets=streets
                here=here
                here_name=texts.map.here
                on_hint=on_hint
                on_view=on_view
                on_open=move |pin| state.open_pin(&pin)
            />
            <MapControls
                texts=&texts.map
                on_zoom_in=go(Target::ZoomIn)
                on_zoom_out=go(Target::ZoomOut)
                on_fit=move |()| state.fit()
                on_locate=on_locate
            />
            <div class="map-notes">
                <button type="button" class="button" data-testid="outside" hidden=is_in_view on:click=move |_| state.fit()>
                    {outside}
                </button>
                {street_tiles(state, tiles, on_streets)}
            </div>
            {ready_mark(state)}
            {hint}
            <p class="attribution">{attribution}</p>
        </section>
    }
}
