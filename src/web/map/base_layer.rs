//! Draws tiles of the base map on canvases.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

use crate::basemap::{BaseMap, DETAIL_ZOOM, Frame, Label, LabelKind, Shape, Topology, labels};
use crate::find::{Point, side_px};

use super::leaflet_map::Tile;

const TILE_PX: f64 = 256.0;

/// The colours of the base map.
#[derive(Default)]
pub struct Palette {
    sea: String,
    abroad: String,
    land: String,
    water: String,
    commune: String,
    area: String,
    border: String,
    country: String,
    name: String,
    halo: String,
}

impl Palette {
    /// The colours that the styles give to the map's element.
    pub fn of(element: &Element) -> Self {
        let style = window().get_computed_style(element).ok().flatten();
        let colour = |property| {
            let value = style.as_ref().map(|it| it.get_property_value(property));
            // A canvas draws on in the last colour where one is missing.
            value.and_then(Result::ok).unwrap_or_default()
        };
        Self {
            sea: colour("--map-sea"),
            abroad: colour("--map-abroad"),
            land: colour("--map-land"),
            water: colour("--map-water"),
            commune: colour("--map-commune"),
            area: colour("--map-area"),
            border: colour("--map-border"),
            country: colour("--map-country"),
            name: colour("--map-name"),
            halo: colour("--map-halo"),
        }
    }
}

/// The base map with what was worked out to draw it.
#[derive(Default)]
pub struct BaseLayer {
    /// What it is drawn in.
    pub palette: Palette,
    map: BaseMap,
    inner: Vec<usize>,
    outer: Vec<usize>,
    /// By zoom; never more than there are zooms.
    labels: RefCell<Vec<(u8, Rc<Vec<Label>>)>>,
}

impl BaseLayer {
    /// Takes over a base map of which more has been loaded.
    pub fn update(&mut self, map: BaseMap) {
        if self.map.base != map.base {
            (self.inner, self.outer) = map
                .base
                .as_ref()
                .map(|it| it.area_lines())
                .unwrap_or_default();
        }
        self.map = map;
        self.labels.borrow_mut().clear();
    }

    /// Paints a tile on a canvas that [`blank`] made.
    pub fn paint(&self, canvas: &HtmlCanvasElement, tile: Tile) {
        let context = canvas.get_context("2d").ok().flatten();
        let Some(context) = context.and_then(|it| it.dyn_into().ok()) else {
            return;
        };
        let scale = f64::from(canvas.width()) / TILE_PX;
        // A transformation of finite numbers cannot fail.
        let _ = CanvasRenderingContext2d::set_transform(&context, scale, 0.0, 0.0, scale, 0.0, 0.0);
        self.draw(&Brush::new(context, tile), tile.zoom);
    }

    fn draw(&self, brush: &Brush, zoom: u8) {
        let palette = &self.palette;
        brush.wash(&palette.sea);
        let Some(base) = self.map.base.as_deref() else {
            return;
        };
        brush.fill(base, base.shapes("land"), &palette.abroad);
        brush.outline(base, base.shapes("land"), &palette.area, 0.8);
        brush.fill(base, base.shapes("areas"), &palette.land);
        if zoom >= DETAIL_ZOOM {
            for detail in self.map.details_in(brush.frame) {
                brush.outline(detail, detail.shapes("communes"), &palette.commune, 1.0);
            }
        }
        brush.outline(
            base,
            base.shapes("rivers"),
            &palette.water,
            if zoom < 7 { 0.8 } else { 1.6 },
        );
        brush.fill(base, base.shapes("lakes"), &palette.water);
        brush.arcs(
            base,
            &self.inner,
            &palette.area,
            if zoom < 7 { 0.7 } else { 1.2 },
        );
        brush.arcs(
            base,
            &self.outer,
            &palette.border,
            if zoom < 7 { 1.0 } else { 1.6 },
        );
        for label in self.labels(zoom).iter() {
            brush.write(label, palette);
        }
    }

    fn labels(&self, zoom: u8) -> Rc<Vec<Label>> {
        let known = self
            .labels
            .borrow()
            .iter()
            .find(|(it, _)| *it == zoom)
            .cloned();
        if let Some((_, labels)) = known {
            return labels;
        }
        let details = self.map.details.iter().map(|(_, it)| it);
        let topologies = self
            .map
            .base
            .iter()
            .chain(details.filter(|_| zoom >= DETAIL_ZOOM))
            .map(std::sync::Arc::as_ref);
        let placed = Rc::new(labels(topologies, zoom));
        self.labels.borrow_mut().push((zoom, Rc::clone(&placed)));
        placed
    }
}

/// A canvas of the size of a tile.
#[expect(
    clippy::expect_used,
    reason = "every document makes canvas elements: the name is a constant"
)]
pub fn blank() -> HtmlCanvasElement {
    let canvas: HtmlCanvasElement = document()
        .create_element("canvas")
        .map(JsCast::unchecked_into)
        .expect("a document makes canvases");
    let density = window().device_pixel_ratio().clamp(1.0, 2.0);
    // 256 or 512 at most.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let side = (TILE_PX * density) as u32;
    canvas.set_width(side);
    canvas.set_height(side);
    canvas
}

/// Draws on one tile.
struct Brush {
    context: CanvasRenderingContext2d,
    side_px: f64,
    left_px: f64,
    top_px: f64,
    frame: Frame,
}

impl Brush {
    fn new(context: CanvasRenderingContext2d, tile: Tile) -> Self {
        let side_px = side_px(tile.zoom);
        let (left_px, top_px) = (
            f64::from(tile.column) * TILE_PX,
            f64::from(tile.row) * TILE_PX,
        );
        // Lines just beyond the edge reach in with half of their width.
        let margin_px = 4.0;
        let at = |x_px: f64, y_px: f64| Point {
            x: x_px / side_px,
            y: y_px / side_px,
        };
        let frame = Frame {
            min: at(left_px - margin_px, top_px - margin_px),
            max: at(left_px + TILE_PX + margin_px, top_px + TILE_PX + margin_px),
        };
        context.set_line_join("round");
        Self {
            context,
            side_px,
            left_px,
            top_px,
            frame,
        }
    }

    fn wash(&self, colour: &str) {
        self.context.set_fill_style_str(colour);
        self.context.fill_rect(0.0, 0.0, TILE_PX, TILE_PX);
    }

    fn fill<'a>(&self, topology: &Topology, shapes: impl Iterator<Item = &'a Shape>, colour: &str) {
        self.context.set_fill_style_str(colour);
        for shape in shapes.filter(|it| it.frame.touches(self.frame)) {
            self.trace(topology, shape);
            self.context
                .fill_with_canvas_winding_rule(web_sys::CanvasWindingRule::Evenodd);
        }
    }

    fn outline<'a>(
        &self,
        topology: &Topology,
        shapes: impl Iterator<Item = &'a Shape>,
        colour: &str,
        width_px: f64,
    ) {
        self.context.set_stroke_style_str(colour);
        self.context.set_line_width(width_px);
        for shape in shapes.filter(|it| it.frame.touches(self.frame)) {
            self.trace(topology, shape);
            self.context.stroke();
        }
    }

    fn arcs(&self, topology: &Topology, arcs: &[usize], colour: &str, width_px: f64) {
        self.context.set_stroke_style_str(colour);
        self.context.set_line_width(width_px);
        self.context.begin_path();
        let touched = arcs
            .iter()
            .filter_map(|it| topology.arcs.get(*it))
            .filter(|it| it.frame.touches(self.frame));
        for arc in touched {
            self.line(arc.points.iter().copied());
        }
        self.context.stroke();
    }

    fn trace(&self, topology: &Topology, shape: &Shape) {
        self.context.begin_path();
        for part in &shape.parts {
            self.line(topology.corners(part));
        }
    }

    /// Adds a line to the path, without the corners that nobody could tell apart.
    fn line(&self, corners: impl Iterator<Item = Point>) {
        let mut last: Option<(f64, f64)> = None;
        for corner in corners {
            let (x, y) = (
                corner.x * self.side_px - self.left_px,
                corner.y * self.side_px - self.top_px,
            );
            match last {
                None => self.context.move_to(x, y),
                Some((last_x, last_y)) if (x - last_x).abs() + (y - last_y).abs() < 0.7 => continue,
                Some(_) => self.context.line_to(x, y),
            }
            last = Some((x, y));
        }
    }

    fn write(&self, label: &Label, palette: &Palette) {
        let (x, y) = (label.x_px - self.left_px, label.y_px - self.top_px);
        let reach = label.half_width_px * 1.4;
        if x + reach < 0.0
            || x - reach > TILE_PX
            || y + label.size_px < 0.0
            || y - label.size_px > TILE_PX
        {
            return;
        }
        let (font, colour) = match label.kind {
            LabelKind::Country => ("600 16px system-ui, sans-serif", &palette.country),
            LabelKind::City => ("600 13px system-ui, sans-serif", &palette.name),
            LabelKind::Town => ("12px system-ui, sans-serif", &palette.name),
        };
        self.context.set_font(font);
        self.context.set_text_align("center");
        self.context.set_text_baseline("middle");
        self.context.set_stroke_style_str(&palette.halo);
        self.context.set_line_width(3.0);
        self.context.set_fill_style_str(colour);
        // Text that is refused (no font at all) leaves a map without names.
        let _ = self.context.stroke_text(&label.text, x, y);
        let _ = self.context.fill_text(&label.text, x, y);
    }
}
