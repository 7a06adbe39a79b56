//! `<MapView>`: the map as a component.

use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::Position;
use crate::find::{Frame, Pin};

use super::super::reactive::effect;
use super::super::size_observer::SizeObserver;
use super::base_layer::Palette;
use super::leaflet_map::LeafletMap;
use super::manners::{Hint, be_polite};
use super::marker::Marker;
use super::tiles::Tiles;
use super::{Target, Viewport};

/// A map that fills its parent. It moves only to a new `target`, and reports where it is.
#[component]
pub fn MapView(
    /// The accessible name of the map.
    label: &'static str,
    /// Where the map starts.
    start: Frame,
    /// What to show, and no more.
    markers: Memo<Vec<Marker>>,
    /// How many records the markers within the visible rectangle stand for.
    n_shown: Memo<usize>,
    /// Where to go; every setting moves the map.
    target: RwSignal<Option<Target>>,
    /// As much of the base map as there is.
    base_map: RwSignal<BaseMap>,
    /// Tells that the page has other colours.
    redressed: Trigger,
    /// The street tiles to show, by address and closest zoom; reads signals.
    streets: impl Fn() -> Option<(String, u8)> + 'static,
    /// Where the device is.
    here: RwSignal<Option<Position>>,
    /// What to call that.
    here_name: &'static str,
    /// Whether wheel and finger belong to a page around this one; hears then why the map has not moved.
    on_hint: Option<Callback<Hint>>,
    /// Hears of every move that has ended.
    #[prop(into)]
    on_view: Callback<Viewport>,
    /// Hears of every marker that is clicked or pressed.
    #[prop(into)]
    on_open: Callback<Pin>,
) -> impl IntoView {
    let container = NodeRef::<Div>::new();
    let map = StoredValue::new_local(None::<LeafletMap>);
    let tiles = StoredValue::new_local(Tiles::default());
    let is_calm = prefers_reduced_motion();
    // Where to go once the map has come to rest.
    let waiting = StoredValue::new(None::<Target>);
    let go = move |target: Target| {
        map.try_with_value(|it| match it {
            Some(it) if it.is_zooming() => waiting.set_value(Some(target)),
            Some(it) => it.go(target, is_calm),
            None => {}
        });
    };

    // Before there is a tile to paint.
    effect(move || {
        redressed.track();
        if let Some(element) = container.get() {
            tiles.with_value(|it| it.recolour(Palette::of(&element)));
        }
    });
    effect(move || {
        let Some(element) = container.get() else {
            return;
        };
        let tiles = tiles.get_value();
        let draw = move |tile, tell| tiles.create(tile, tell);
        if let Some(on_hint) = on_hint {
            be_polite(&element, move |it| on_hint.run(it));
        }
        let on_view = move |it| {
            on_view.run(it);
            if let Some(target) = waiting.try_update_value(Option::take).flatten() {
                // Not within the event: it would come once more before its end.
                set_timeout(move || go(target), Duration::ZERO);
            }
        };
        match LeafletMap::new(&element, start, draw, on_view) {
            Ok(made) => map.set_value(Some(made)),
            Err(error) => leptos::logging::error!("{error}"),
        }
    });
    effect(move || {
        let markers = markers.get();
        let on_open = move |it: &Marker| on_open.run(it.pin);
        map.update_value(|it| {
            if let Some(it) = it {
                it.show(markers.clone(), &on_open);
            }
        });
    });
    effect(move || {
        if let Some(target) = target.get() {
            go(target);
        }
    });
    effect(move || tiles.with_value(|it| it.update(base_map.get())));
    effect(move || {
        let source = streets();
        let source = source
            .as_ref()
            .map(|(url, max_zoom)| (url.as_str(), *max_zoom));
        map.update_value(|it| it.iter_mut().for_each(|it| it.show_streets(source)));
    });
    effect(move || {
        let position = here.get();
        map.update_value(|it| {
            if let Some(it) = it {
                it.mark_here(position, here_name);
            }
        });
    });
    let observer = StoredValue::new_local(SizeObserver::new(move || {
        map.with_value(|it| it.iter().for_each(LeafletMap::resized));
    }));
    effect(move || {
        if let Some(element) = container.get() {
            observer.with_value(|it| it.iter().for_each(|it| it.observe(&element)));
        }
    });
    on_cleanup(move || map.set_value(None));

    view! {
        <div
            class="map"
            node_ref=container
            role="region"
            aria-label=label
            data-testid="map"
            data-shown=n_shown
        ></div>
    }
}

fn prefers_reduced_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|it| it.matches())
}
