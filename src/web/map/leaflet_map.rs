//! Leaflet: the only file that names it. One struct owns the map, its layers and its markers with
//! their event handles, and takes everything away when it is dropped.

use leaflet::{
    DivIconOptions, Evented, EventedHandle, GridLayer, GridLayerOptions, Icon, LatLng,
    LatLngBounds, Layer, Map, MapOptions, MarkerOptions, Point, TileLayer, TileLayerOptions,
};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, HtmlElement};

use crate::dataset::Position;
use crate::find::{Bounds, Frame};

use super::super::ui::element::{Element, element};
use super::super::ui::icon::svg;
use super::marker::{Look, Marker, cluster_side_px};
use super::{Target, Viewport};

#[wasm_bindgen]
extern "C" {
    // leaflet 0.5 makes an `L.Icon` where it should make an `L.DivIcon` (with wasm-bindgen ≥ 0.2.130).
    #[wasm_bindgen(js_namespace = L, js_name = divIcon)]
    fn div_icon(options: &DivIconOptions) -> Icon;

    // Not bound by the crate.
    #[wasm_bindgen(js_namespace = ["L", "control"], js_name = scale)]
    fn scale_control(options: &JsValue) -> leaflet::Control;

    #[wasm_bindgen(extends = leaflet::Marker)]
    type Drawn;
    #[wasm_bindgen(method, js_name = getElement)]
    fn element(this: &Drawn) -> Option<HtmlElement>;

    #[wasm_bindgen(extends = js_sys::Object)]
    type TileCoordinates;
    #[wasm_bindgen(method, getter)]
    fn x(this: &TileCoordinates) -> f64;
    #[wasm_bindgen(method, getter)]
    fn y(this: &TileCoordinates) -> f64;
    #[wasm_bindgen(method, getter)]
    fn z(this: &TileCoordinates) -> f64;
}

/// A square of 256 CSS pixels of the base map: column, row, zoom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// From the antimeridian, eastwards.
    pub column: i32,
    /// From the north, southwards.
    pub row: i32,
    /// As in [`Viewport`].
    pub zoom: u8,
}

/// The closest zoom at which fitting or approaching stops: closer, the base map is lines and names.
const CLOSE_ZOOM: f64 = 13.0;

/// What Leaflet asks for a tile, and hears that it is painted.
type DrawTile = Closure<dyn Fn(TileCoordinates, js_sys::Function) -> HtmlCanvasElement>;

/// A Leaflet map in an element, with everything on it.
pub struct LeafletMap {
    map: Map,
    element: HtmlElement,
    drawn: Vec<Placed>,
    streets: Option<TileLayer>,
    here: Option<leaflet::Marker>,
    _draw_tile: DrawTile,
    _on_view: EventedHandle<leaflet::Event>,
}

/// A marker on the map; its handles live as long as it is there.
struct Placed {
    marker: Marker,
    layer: leaflet::Marker,
    _on_open: EventedHandle<leaflet::Event>,
    _on_key: EventedHandle<leaflet::Event>,
}

/// The element holds a map already, or cannot hold one.
#[derive(Debug, thiserror::Error)]
#[error("Leaflet could not make a map: {0}")]
pub struct MapError(String);

impl LeafletMap {
    /// Makes a map in the element that starts with `frame`. `draw` gives the element of a tile of the
    /// base map, and calls the function with nothing and that element once it is painted; `on_view`
    /// hears of every move that has ended.
    pub fn new(
        element: &HtmlElement,
        frame: Frame,
        draw: impl Fn(Tile, js_sys::Function) -> HtmlCanvasElement + 'static,
        on_view: impl Fn(Viewport) + 'static,
    ) -> Result<Self, MapError> {
        let options = MapOptions::new();
        options.set_zoom_control(false);
        options.set_attribution_control(false);
        // Tiles are drawn at once; fading them in would make every redrawing flicker.
        options.set_fade_animation(false);
        options.set_min_zoom(3.0);
        options.set_max_zoom(f64::from(Frame::MAX_ZOOM));
        let map =
            Map::new_with_element(element, &options).map_err(|it| MapError(format!("{it:?}")))?;
        let draw_tile = DrawTile::new(move |at: TileCoordinates, tell: js_sys::Function| {
            // Leaflet counts tiles in small whole numbers.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let tile = Tile {
                column: at.x() as i32,
                row: at.y() as i32,
                zoom: at.z() as u8,
            };
            draw(tile, tell)
        });
        // By the number of arguments, Leaflet sees whether a tile is painted later.
        let length = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&length, &"value".into(), &2.into());
        let function: &js_sys::Object = draw_tile.as_ref().unchecked_ref();
        let _ = js_sys::Reflect::define_property(function, &"length".into(), &length);
        let base_options = GridLayerOptions::new();
        base_options.set_keep_buffer(1.0);
        base_options.set_update_when_zooming(false);
        let base = GridLayer::new_with_options(&base_options);
        // Setting a member of an object that Leaflet has just made cannot fail.
        let _ = js_sys::Reflect::set(&base, &"createTile".into(), draw_tile.as_ref());
        map.add_layer(&base);
        let seen = map.clone();
        let on_view = Evented::on_leaflet_event(&&map, "moveend", move |_: leaflet::Event| {
            if let Some(viewport) = viewport(&seen) {
                on_view(viewport);
            }
        });
        let scale_options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&scale_options, &"imperial".into(), &false.into());
        scale_control(&scale_options).add_to(&map);
        map.set_view(&lat_lng(frame.centre), f64::from(frame.zoom));
        Ok(Self {
            map,
            element: element.clone(),
            drawn: Vec::new(),
            streets: None,
            here: None,
            _draw_tile: draw_tile,
            _on_view: on_view,
        })
    }

    /// Whether it is on its way to another zoom. Leaflet does not hear of a target then.
    pub fn is_zooming(&self) -> bool {
        // The class that Leaflet's own styles go by.
        let moving = self.element.query_selector(".leaflet-zoom-anim");
        moving.is_ok_and(|it| it.is_some())
    }

    /// Moves the map.
    pub fn go(&self, target: Target, is_calm: bool) {
        let options = js_sys::Object::new();
        let is_animated = !is_calm && !matches!(target, Target::Start(_));
        let _ = js_sys::Reflect::set(&options, &"animate".into(), &is_animated.into());
        match target {
            Target::Fit(bounds) | Target::Start(bounds) => {
                // Room for the markers at the edges, but not half of a phone's map.
                let shorter = self
                    .element
                    .client_width()
                    .min(self.element.client_height());
                let padding = (shorter / 10).min(48);
                let padding = js_sys::Array::of2(&padding.into(), &padding.into());
                let _ = js_sys::Reflect::set(&options, &"padding".into(), &padding);
                let _ = js_sys::Reflect::set(&options, &"maxZoom".into(), &CLOSE_ZOOM.into());
                self.map
                    .fit_bounds_with_options(&lat_lng_bounds(bounds), &options);
            }
            Target::Show(frame) => {
                self.map.set_view_with_options(
                    &lat_lng(frame.centre),
                    f64::from(frame.zoom),
                    &options,
                );
            }
            Target::Approach(position) => {
                let zoom = self.map.get_zoom().max(11.0);
                self.map
                    .set_view_with_options(&lat_lng(position), zoom, &options);
            }
            Target::Reveal(position) => {
                let padding = js_sys::Array::of2(&64.into(), &64.into());
                let _ = js_sys::Reflect::set(&options, &"padding".into(), &padding);
                self.map
                    .pan_inside_with_options(&lat_lng(position), &options);
            }
            Target::ZoomIn => {
                self.map.zoom_in_with_options(1.0, &options);
            }
            Target::ZoomOut => {
                self.map.zoom_out_with_options(1.0, &options);
            }
        }
    }

    /// Shows these markers and no others. Those that did not change stay as they are.
    pub fn show(
        &mut self,
        mut wanted: Vec<Marker>,
        on_open: &(impl Fn(&Marker) + Clone + 'static),
    ) {
        let mut had_focus = false;
        // A screen has room for some hundred markers: looking through all of them is quick.
        self.drawn.retain(|placed| {
            let same = wanted.iter().position(|it| *it == placed.marker);
            if let Some(at) = same {
                wanted.remove(at);
            } else {
                had_focus |= has_focus(&placed.layer);
                self.map.remove_layer(&placed.layer);
            }
            same.is_some()
        });
        for marker in wanted {
            self.drawn.push(place(&self.map, marker, on_open.clone()));
        }
        if had_focus {
            // Whoever opened a cluster by a key goes on from the map, not from the top of the page.
            let _ = self.element.focus();
        }
    }

    /// Marks where the device is; `None` takes the mark away.
    pub fn mark_here(&mut self, position: Option<Position>, name: &str) {
        if let Some(old) = self.here.take() {
            self.map.remove_layer(&old);
        }
        self.here = position.map(|position| {
            let options = MarkerOptions::new();
            options.set_icon(icon("pin pin-here", None, 22.0));
            options.set_keyboard(false);
            options.set_interactive(false);
            let layer = leaflet::Marker::new_with_options(&lat_lng(position), &options);
            self.map.add_layer(&layer);
            describe(&layer, name, "img");
            layer
        });
    }

    /// Shows street tiles over the base map; `None` takes them away.
    pub fn show_streets(&mut self, source: Option<(&str, u8)>) {
        if let Some(old) = self.streets.take() {
            self.map.remove_layer(old.unchecked_ref::<Layer>());
        }
        self.streets = source.map(|(url, max_zoom)| {
            let options = TileLayerOptions::new();
            options.set_max_native_zoom(f64::from(max_zoom));
            options.set_max_zoom(f64::from(Frame::MAX_ZOOM));
            let layer = TileLayer::new_options(url, &options);
            self.map.add_layer(layer.unchecked_ref::<Layer>());
            layer
        });
    }

    /// The element has another size now.
    pub fn resized(&self) {
        self.map.invalidate_size(false);
    }
}

impl Drop for LeafletMap {
    fn drop(&mut self) {
        self.drawn.clear();
        self.map.remove();
    }
}

fn viewport(map: &Map) -> Option<Viewport> {
    let bounds = map.get_bounds();
    // A map that shows the Earth more than once reports longitudes beyond its edges.
    let position =
        |it: &LatLng| Position::new(it.lng().clamp(-180.0, 180.0), it.lat().clamp(-90.0, 90.0));
    let (south_west, north_east) = (
        position(&bounds.get_south_west())?,
        position(&bounds.get_north_east())?,
    );
    // Zooms lie between those of the options and are whole: no fractional zoom is allowed.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let zoom = map.get_zoom().round() as u8;
    Some(Viewport {
        bounds: Bounds {
            south_west,
            north_east,
        },
        centre: position(&map.get_center())?,
        zoom,
    })
}

fn place(map: &Map, marker: Marker, on_open: impl Fn(&Marker) + Clone + 'static) -> Placed {
    let options = MarkerOptions::new();
    options.set_icon(icon_of(&marker));
    options.set_title(marker.name.clone());
    options.set_rise_on_hover(true);
    if marker.is_selected {
        options.set_z_index_offset(1000.0);
    }
    let layer = leaflet::Marker::new_with_options(&lat_lng(marker.pin.position), &options);
    map.add_layer(&layer);
    describe(&layer, &marker.name, "button");
    let (clicked, opened) = (marker.clone(), on_open.clone());
    let on_click =
        Evented::on_leaflet_event(&layer, "click", move |_: leaflet::Event| opened(&clicked));
    let (pressed, opened) = (marker.clone(), on_open);
    let on_key = Evented::on_leaflet_event(&layer, "keydown", move |event: leaflet::Event| {
        // Leaflet makes no click of a key, but a button answers to Enter and to the space bar.
        let original = js_sys::Reflect::get(&event, &"originalEvent".into()).ok();
        let Some(original) = original.and_then(|it| it.dyn_into::<web_sys::KeyboardEvent>().ok())
        else {
            return;
        };
        if matches!(original.key().as_str(), "Enter" | " ") {
            original.prevent_default();
            opened(&pressed);
        }
    });
    Placed {
        marker,
        layer,
        _on_open: on_click,
        _on_key: on_key,
    }
}

/// Gives the marker's element its role and name: an icon made of shapes has none.
fn describe(layer: &leaflet::Marker, name: &str, role: &str) {
    if let Some(element) = layer.unchecked_ref::<Drawn>().element() {
        // Attribute names are constants that every browser accepts.
        let _ = element.set_attribute("role", role);
        let _ = element.set_attribute("aria-label", name);
    }
}

fn has_focus(layer: &leaflet::Marker) -> bool {
    let focused = leptos::prelude::document().active_element();
    let element = layer.unchecked_ref::<Drawn>().element();
    element.is_some_and(|it| focused.as_ref() == Some(it.as_ref()))
}

fn icon_of(marker: &Marker) -> Icon {
    let n = marker.pin.n_members;
    let (class, shape, side_px) = match marker.look {
        Look::Project => ("pin pin-project", outline(STAR), 36.0),
        Look::Partner => ("pin pin-partner", outline(HOUSE), 36.0),
        Look::Cluster => ("pin pin-cluster", number(n), cluster_side_px(n)),
        Look::Place => ("pin pin-place", number(n), cluster_side_px(n)),
    };
    let class = if marker.is_selected {
        format!("{class} is-selected")
    } else {
        class.to_owned()
    };
    icon(&class, Some(shape), side_px)
}

/// An icon around an element: Leaflet would take a text for markup, which the page forbids.
fn icon(class: &str, shape: Option<Element>, side_px: f64) -> Icon {
    let options = DivIconOptions::new();
    options.set_class_name(class.to_owned());
    options.set_icon_size(Point::new(side_px, side_px));
    if let Some(shape) = shape {
        // Setting a member of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&options, &"html".into(), &shape.node());
    }
    div_icon(&options)
}

fn number(n: usize) -> Element {
    element("b").child(n.to_string())
}

fn outline(path: &str) -> Element {
    svg("svg")
        .attr("viewBox", "0 0 36 36")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path))
}

const STAR: &str =
    "M18 2.5l4.7 9.9 10.8 1.4-7.9 7.5 2 10.7-9.6-5.2-9.6 5.2 2-10.7-7.9-7.5 10.8-1.4z";
const HOUSE: &str = "M18 3 4 15.5h3.5V31h8v-8.5h5V31h8V15.5H32z";

fn lat_lng(position: Position) -> LatLng {
    LatLng::new(position.latitude_deg(), position.longitude_deg())
}

fn lat_lng_bounds(bounds: Bounds) -> LatLngBounds {
    LatLngBounds::new(&lat_lng(bounds.south_west), &lat_lng(bounds.north_east))
}
