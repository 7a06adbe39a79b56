//! The tiles of the base map. They are painted one by one, in turns with the browser: on a slow phone
//! a screen of them takes half a second, in which the map is to go on following the finger.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::HtmlCanvasElement;

use crate::basemap::BaseMap;

use super::super::pause::Turns;
use super::base_layer::{BaseLayer, Palette, blank};
use super::leaflet_map::Tile;

/// All tiles that are on the map, and what is painted on them.
#[derive(Clone, Default)]
pub struct Tiles(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    layer: BaseLayer,
    tiles: Vec<Painted>,
    is_painting: bool,
}

/// A tile on the map.
struct Painted {
    tile: Tile,
    canvas: HtmlCanvasElement,
    /// Whether it shows less than there is, or other colours.
    is_old: bool,
    /// Tells the map that it is painted for the first time; `None` once that is told.
    tell: Option<js_sys::Function>,
}

impl Tiles {
    /// A canvas that the tile will be painted on; `tell` is called when it is.
    pub fn create(&self, tile: Tile, tell: js_sys::Function) -> HtmlCanvasElement {
        let canvas = blank();
        let mut inner = self.0.borrow_mut();
        inner.forget_those_that_left();
        inner.tiles.push(Painted {
            tile,
            canvas: canvas.clone(),
            is_old: true,
            tell: Some(tell),
        });
        drop(inner);
        self.paint();
        canvas
    }

    /// Paints all tiles again: there is more of the base map now.
    pub fn update(&self, map: BaseMap) {
        self.0.borrow_mut().layer.update(map);
        self.paint_again();
    }

    /// Paints all tiles again, in these colours.
    pub fn recolour(&self, palette: Palette) {
        self.0.borrow_mut().layer.palette = palette;
        self.paint_again();
    }

    fn paint_again(&self) {
        let mut inner = self.0.borrow_mut();
        inner.forget_those_that_left();
        inner.tiles.iter_mut().for_each(|it| it.is_old = true);
        drop(inner);
        self.paint();
    }

    fn paint(&self) {
        if std::mem::replace(&mut self.0.borrow_mut().is_painting, true) {
            return;
        }
        let tiles = self.clone();
        spawn_local(async move {
            let mut turns = Turns::begin();
            while let Some((canvas, tell)) = tiles.paint_next() {
                if let Some(tell) = tell {
                    // Whatever the map does with it, the tile is painted.
                    let _ = tell.call2(&JsValue::NULL, &JsValue::NULL, &canvas);
                }
                if turns.is_over() {
                    turns.pause().await;
                }
            }
        });
    }

    /// Paints the next old tile, and gives it with whom to tell; `None` when there is none.
    fn paint_next(&self) -> Option<(HtmlCanvasElement, Option<js_sys::Function>)> {
        let mut inner = self.0.borrow_mut();
        let Inner {
            layer,
            tiles,
            is_painting,
        } = &mut *inner;
        let Some(next) = tiles.iter_mut().find(|it| it.is_old) else {
            *is_painting = false;
            return None;
        };
        layer.paint(&next.canvas, next.tile);
        next.is_old = false;
        Some((next.canvas.clone(), next.tell.take()))
    }
}

impl Inner {
    /// A tile that is not told of yet may not be on the map yet.
    fn forget_those_that_left(&mut self) {
        self.tiles
            .retain(|it| it.tell.is_some() || it.canvas.is_connected());
    }
}
