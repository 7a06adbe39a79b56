//! A part of the base map around records, drawn in lines that paper can hold, with their numbers.

use crate::basemap::{BaseMap, DETAIL_ZOOM, Frame, LabelKind, Shape, Topology, labels};
use crate::dataset::Position;
use crate::dataset::decimal::fixed;
use crate::find::{Bounds, Point, side_px};

use super::clip::{Spot, Window};

/// The size of the drawing on a sheet, in its own pixels.
pub const SIZE_PX: (f64, f64) = (660.0, 400.0);

/// What is free around the marks.
const MARGIN_PX: f64 = 34.0;

/// The closest that the base map has something to show for.
const MOST_ZOOM: u8 = 11;

/// How close a single place is looked at: it and the towns around.
const ZOOM_OF_ONE: u8 = 10;

/// Half the height of a mark.
const MARK_PX: f64 = 10.0;

/// Half the height and width of the cross from which distances are measured.
pub const CROSS_PX: f64 = 17.0;

/// Where the drawing looks: which part of the map, and how large it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// How wide and how high it is drawn.
    size_px: (f64, f64),
    /// The side of the whole square of the map, in pixels.
    side_px: f64,
    left_px: f64,
    top_px: f64,
    /// The zoom of web maps at which that is drawn as large, or nearly so.
    pub zoom: u8,
}

impl Stretch {
    /// Around all of the positions, as large as on a sheet; `None` when there are none.
    pub fn around(positions: impl IntoIterator<Item = Position>) -> Option<Self> {
        Self::sized(positions, SIZE_PX)
    }

    /// The same, this wide and high.
    pub fn sized(
        positions: impl IntoIterator<Item = Position>,
        size_px: (f64, f64),
    ) -> Option<Self> {
        let bounds = Bounds::around(positions)?;
        let (min, max) = (
            Point::from(bounds.south_west),
            Point::from(bounds.north_east),
        );
        let (wide, high) = (max.x - min.x, min.y - max.y);
        let (width_px, height_px) = size_px;
        let most = if bounds.south_west == bounds.north_east {
            ZOOM_OF_ONE
        } else {
            MOST_ZOOM
        };
        let fitting =
            |room: f64, extent: f64| (room - 2.0 * MARGIN_PX) / extent.max(f64::MIN_POSITIVE);
        let side = fitting(width_px, wide)
            .min(fitting(height_px, high))
            .min(side_px(most));
        let zoom = (0..=most)
            .rev()
            .find(|it| side_px(*it) <= side)
            .unwrap_or_default();
        Some(Self {
            size_px,
            side_px: side,
            left_px: f64::midpoint(min.x, max.x) * side - width_px / 2.0,
            top_px: f64::midpoint(min.y, max.y) * side - height_px / 2.0,
            zoom,
        })
    }

    /// What is drawn, on the plane of the map.
    pub fn frame(&self) -> Frame {
        let at = |x_px: f64, y_px: f64| Point {
            x: (self.left_px + x_px) / self.side_px,
            y: (self.top_px + y_px) / self.side_px,
        };
        Frame {
            min: at(0.0, 0.0),
            max: at(self.size_px.0, self.size_px.1),
        }
    }

    /// What is drawn, on the Earth.
    pub fn bounds(&self) -> Option<Bounds> {
        let Frame { min, max } = self.frame();
        let corner = |x: f64, y: f64| {
            Point {
                x: x.clamp(0.0, 1.0),
                y: y.clamp(0.0, 1.0),
            }
            .position()
        };
        Bounds::around([corner(min.x, max.y)?, corner(max.x, min.y)?])
    }

    /// Where a point of the map is in the drawing, or would be.
    pub fn spot(&self, point: Point) -> Spot {
        (
            point.x * self.side_px - self.left_px,
            point.y * self.side_px - self.top_px,
        )
    }

    /// All of the drawing.
    fn window(&self) -> Window {
        Window {
            left: 0.0,
            top: 0.0,
            right: self.size_px.0,
            bottom: self.size_px.1,
        }
    }
}

/// A drawing, in pixels from its corner on the upper left. Paths are the `d` of SVG paths.
#[derive(Debug, Default, PartialEq)]
pub struct Excerpt {
    /// Land of any country.
    pub abroad: String,
    /// Land of the areas that the map is about.
    pub land: String,
    /// Lines around communes.
    pub communes: String,
    /// Rivers.
    pub rivers: String,
    /// Lakes.
    pub lakes: String,
    /// Lines between areas of a country.
    pub inner: String,
    /// Lines around countries.
    pub outer: String,
    /// Names, none over a mark.
    pub names: Vec<Written>,
    /// The records, in the order of their numbers.
    pub marks: Vec<Mark>,
    /// Where distances are measured from.
    pub origin: Option<Spot>,
    /// How long a distance is.
    pub scale: Scale,
}

/// A name on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The name.
    pub text: String,
    /// Its middle.
    pub at: Spot,
    /// The size of its letters.
    pub size_px: f64,
    /// Whether it is written in bold.
    pub is_bold: bool,
}

/// One or more records at a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Their numbers in the list, ascending.
    pub numbers: Vec<usize>,
    /// The numbers in short, or how many there are.
    pub text: String,
    /// The middle.
    pub at: Spot,
    /// Half of its width; half of its height is that of a single digit's mark.
    pub half_width_px: f64,
}

/// A bar as long as a distance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scale {
    /// The distance.
    pub km: u16,
    /// The bar.
    pub length_px: f64,
}

impl Excerpt {
    /// Draws what `stretch` looks at. `records` are numbers with their positions; `many` says how many
    /// records a mark stands for that has no room for their numbers.
    pub fn draw(
        stretch: &Stretch,
        map: &BaseMap,
        records: impl IntoIterator<Item = (usize, Position)>,
        origin: Option<Position>,
        many: impl Fn(usize) -> String,
    ) -> Self {
        let pen = Pen::new(stretch);
        let marks = marks(stretch, records, many);
        let origin = origin.map(|it| stretch.spot(it.into()));
        let mut drawing = Self {
            scale: scale(stretch),
            ..Self::default()
        };
        if let Some(base) = map.base.as_deref() {
            let (inner, outer) = base.area_lines();
            drawing.abroad = pen.areas(base, base.shapes("land"));
            drawing.land = pen.areas(base, base.shapes("areas"));
            drawing.rivers = pen.outlines(base, base.shapes("rivers"));
            drawing.lakes = pen.areas(base, base.shapes("lakes"));
            drawing.inner = pen.arcs(base, &inner);
            drawing.outer = pen.arcs(base, &outer);
            let mut all = vec![base];
            if stretch.zoom >= DETAIL_ZOOM {
                for detail in map.details_in(stretch.frame()) {
                    drawing
                        .communes
                        .push_str(&pen.outlines(detail, detail.shapes("communes")));
                    all.push(detail);
                }
            }
            drawing.names = names(stretch, &all, &marks, origin);
        }
        Self {
            marks,
            origin,
            ..drawing
        }
    }
}

impl Mark {
    fn of(numbers: Vec<usize>, at: Spot, many: &impl Fn(usize) -> String) -> Self {
        let text = in_short(&numbers).unwrap_or_else(|| many(numbers.len()));
        // The mean width of a digit at the size of marks, and what is free beside it.
        #[expect(clippy::cast_precision_loss, reason = "a few characters")]
        let half_width_px = (text.chars().count() as f64 * 3.4 + 5.0).max(MARK_PX);
        Self {
            numbers,
            text,
            at,
            half_width_px,
        }
    }

    fn room(&self) -> Window {
        let (x, y) = self.at;
        Window {
            left: x - self.half_width_px,
            top: y - MARK_PX,
            right: x + self.half_width_px,
            bottom: y + MARK_PX,
        }
    }
}

/// Ascending numbers with those that follow each other taken together: `1, 3–5`. `None` when that is
/// too long for a mark.
fn in_short(numbers: &[usize]) -> Option<String> {
    const MOST_CHARS: usize = 11;
    let mut text = String::new();
    for run in numbers.chunk_by(|a, b| *b == *a + 1) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        let run = match run {
            [first, second] => format!("{first}, {second}"),
            [first, .., last] => format!("{first}–{last}"),
            one => one.iter().map(ToString::to_string).collect(),
        };
        text.push_str(&run);
        if text.chars().count() > MOST_CHARS {
            return None;
        }
    }
    Some(text)
}

/// A mark for each record, and one for all whose marks would lie over each other.
fn marks(
    stretch: &Stretch,
    records: impl IntoIterator<Item = (usize, Position)>,
    many: impl Fn(usize) -> String,
) -> Vec<Mark> {
    let mut placed: Vec<Mark> = Vec::new();
    for (number, position) in records {
        let mut mark = Mark::of(vec![number], stretch.spot(position.into()), &many);
        while let Some(hit) = placed.iter().position(|it| it.room().overlaps(mark.room())) {
            mark = joined(placed.swap_remove(hit), mark, &many);
        }
        placed.push(mark);
    }
    placed.sort_by_key(|it| it.numbers.first().copied());
    placed
}

/// One mark in the middle of all records of both.
fn joined(a: Mark, b: Mark, many: &impl Fn(usize) -> String) -> Mark {
    #[expect(clippy::cast_precision_loss, reason = "no dataset holds 2^53 records")]
    let (weight_a, weight_b) = (a.numbers.len() as f64, b.numbers.len() as f64);
    let mean = |a: f64, b: f64| (a * weight_a + b * weight_b) / (weight_a + weight_b);
    let at = (mean(a.at.0, b.at.0), mean(a.at.1, b.at.1));
    let mut numbers = [a.numbers, b.numbers].concat();
    numbers.sort_unstable();
    Mark::of(numbers, at, many)
}

/// The names that have room, beside a mark where one lies over their place.
fn names(
    stretch: &Stretch,
    maps: &[&Topology],
    marks: &[Mark],
    origin: Option<Spot>,
) -> Vec<Written> {
    // Drawn larger than at its zoom, names are further apart, never nearer.
    let larger = stretch.side_px / side_px(stretch.zoom);
    let mut taken: Vec<Window> = marks.iter().map(Mark::room).collect();
    let whole = stretch.window();
    // The room of the scale, in the corner on the lower left.
    taken.push(Window {
        top: whole.bottom - 34.0,
        right: 210.0,
        ..whole
    });
    taken.extend(origin.map(|(x, y)| {
        Window {
            left: x,
            top: y,
            right: x,
            bottom: y,
        }
        .grown(CROSS_PX)
    }));
    let mut names = Vec::new();
    for label in labels(maps.iter().copied(), stretch.zoom) {
        let (x, y) = (
            label.x_px * larger - stretch.left_px,
            label.y_px * larger - stretch.top_px,
        );
        let beside = MARK_PX + label.size_px / 2.0 + 2.0;
        let further = beside + CROSS_PX - MARK_PX;
        for y in [y, y + beside, y - beside, y + further, y - further] {
            let room = Window {
                left: x - label.half_width_px,
                top: y - label.size_px / 2.0,
                right: x + label.half_width_px,
                bottom: y + label.size_px / 2.0,
            };
            if whole.holds(room.grown(3.0)) && !taken.iter().any(|it| it.overlaps(room)) {
                taken.push(room);
                names.push(Written {
                    text: label.text,
                    at: (x, y),
                    size_px: label.size_px,
                    is_bold: label.kind != LabelKind::Town,
                });
                break;
            }
        }
    }
    names
}

/// The longest round distance that is not too long a bar.
fn scale(stretch: &Stretch) -> Scale {
    const LONGEST_PX: f64 = 130.0;
    const EQUATOR_KM: f64 = 40_075.0;
    let frame = stretch.frame();
    let middle = Point {
        x: f64::midpoint(frame.min.x, frame.max.x),
        y: f64::midpoint(frame.min.y, frame.max.y),
    };
    let latitude = middle
        .position()
        .map_or(0.0, |it| it.latitude_deg().to_radians());
    let km_px = stretch.side_px / (EQUATOR_KM * latitude.cos());
    let bar = |km: u16| Scale {
        km,
        length_px: f64::from(km) * km_px,
    };
    let bars = [500, 200, 100, 50, 20, 10, 5, 2, 1].map(bar);
    let fits = |it: &Scale| it.length_px <= LONGEST_PX;
    bars.into_iter().find(fits).unwrap_or_else(|| bar(1))
}

/// Draws on a stretch of the map.
struct Pen<'a> {
    stretch: &'a Stretch,
    frame: Frame,
    window: Window,
}

impl<'a> Pen<'a> {
    fn new(stretch: &'a Stretch) -> Self {
        Self {
            stretch,
            frame: stretch.frame(),
            // Where areas are cut, their edge is beyond that of the drawing.
            window: stretch.window().grown(8.0),
        }
    }

    fn areas<'s>(&self, map: &Topology, shapes: impl Iterator<Item = &'s Shape>) -> String {
        let mut path = String::new();
        for part in self.parts(shapes) {
            let corners = self.window.area(self.spots(map.corners(part)));
            trace(&mut path, &corners);
            if !corners.is_empty() {
                path.push('z');
            }
        }
        path
    }

    fn outlines<'s>(&self, map: &Topology, shapes: impl Iterator<Item = &'s Shape>) -> String {
        let mut path = String::new();
        for part in self.parts(shapes) {
            self.line(&mut path, map.corners(part));
        }
        path
    }

    fn arcs(&self, map: &Topology, arcs: &[usize]) -> String {
        let mut path = String::new();
        let arcs = arcs.iter().filter_map(|it| map.arcs.get(*it));
        for arc in arcs.filter(|it| it.frame.touches(self.frame)) {
            self.line(&mut path, arc.points.iter().copied());
        }
        path
    }

    fn line(&self, path: &mut String, corners: impl Iterator<Item = Point>) {
        for piece in self.window.line(&self.spots(corners)) {
            trace(path, &piece);
        }
    }

    fn parts<'s>(
        &self,
        shapes: impl Iterator<Item = &'s Shape>,
    ) -> impl Iterator<Item = &'s Vec<i32>> {
        let frame = self.frame;
        shapes
            .filter(move |it| it.frame.touches(frame))
            .flat_map(|it| &it.parts)
    }

    /// Corners in pixels, without those that nobody could tell apart.
    fn spots(&self, corners: impl Iterator<Item = Point>) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::new();
        for spot in corners.map(|it| self.stretch.spot(it)) {
            let is_new = spots
                .last()
                .is_none_or(|it| (spot.0 - it.0).abs() + (spot.1 - it.1).abs() >= 0.7);
            if is_new {
                spots.push(spot);
            }
        }
        spots
    }
}

/// Adds a line through the corners.
fn trace(path: &mut String, corners: &[Spot]) {
    for (n, (x, y)) in corners.iter().enumerate() {
        path.push(if n == 0 { 'M' } else { 'L' });
        path.push_str(&fixed(*x, 1));
        path.push(' ');
        path.push_str(&fixed(*y, 1));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn at(longitude: f64, latitude: f64) -> Position {
        Position::new(longitude, latitude).unwrap()
    }

    fn base_map() -> BaseMap {
        let file = std::fs::read("public/basemap/base.json").unwrap();
        let base = Topology::read(&serde_json::from_slice(&file).unwrap()).unwrap();
        BaseMap {
            base: Some(Arc::new(base)),
            details: Vec::new(),
        }
    }

    fn drawn(records: &[Position]) -> Excerpt {
        let stretch = Stretch::around(records.iter().copied()).unwrap();
        let numbered = records
            .iter()
            .copied()
            .enumerate()
            .map(|(n, it)| (n + 1, it));
        Excerpt::draw(&stretch, &base_map(), numbered, None, |n| {
            format!("{n} fiches")
        })
    }

    const POITIERS: (f64, f64) = (0.34, 46.58);

    #[test]
    fn records_are_numbered_and_towns_are_named() {
        let poitiers = at(POITIERS.0, POITIERS.1);
        let drawing = drawn(&[poitiers, at(0.16, 46.3), poitiers]);
        let texts: Vec<_> = drawing.marks.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["1, 3", "2"]);
        assert!(
            drawing.names.iter().any(|it| it.text == "Poitiers"),
            "{:?}",
            drawing.names
        );
        assert!(!drawing.land.is_empty() && !drawing.rivers.is_empty());
    }

    #[test]
    fn a_single_place_is_in_the_middle_of_its_surroundings() {
        let drawing = drawn(&[at(4.87, 50.46)]);
        assert_eq!(drawing.marks[0].at, (SIZE_PX.0 / 2.0, SIZE_PX.1 / 2.0));
        assert_eq!(drawing.scale.km, 10);
    }

    #[test]
    fn without_the_base_map_the_marks_are_there() {
        let stretch = Stretch::around([at(POITIERS.0, POITIERS.1)]).unwrap();
        let records = [(1, at(POITIERS.0, POITIERS.1))];
        let drawing = Excerpt::draw(&stretch, &BaseMap::default(), records, None, |_| {
            String::new()
        });
        assert_eq!((drawing.marks.len(), drawing.land.as_str()), (1, ""));
    }

    #[test]
    fn numbers_that_follow_each_other_are_taken_together() {
        assert_eq!(in_short(&[1, 2, 3, 7]).as_deref(), Some("1–3, 7"));
        assert_eq!(in_short(&[4, 5]).as_deref(), Some("4, 5"));
        assert_eq!(in_short(&[10, 20, 30, 40]), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn every_record_is_on_the_map_once_and_no_mark_lies_over_another(
            places in vec((-1.5..6.0f64, 43.0..51.0f64), 1..60),
        ) {
            let places: Vec<_> = places.into_iter().map(|(x, y)| at(x, y)).collect();
            let stretch = Stretch::around(places.iter().copied()).unwrap();
            let records = places.iter().copied().enumerate();
            let drawing = Excerpt::draw(&stretch, &BaseMap::default(), records, None, |n| format!("{n} fiches"));
            let mut numbers: Vec<_> = drawing.marks.iter().flat_map(|it| it.numbers.clone()).collect();
            numbers.sort_unstable();
            prop_assert_eq!(numbers, (0..places.len()).collect::<Vec<_>>());
            for (n, mark) in drawing.marks.iter().enumerate() {
                let (x, y) = mark.at;
                let is_drawn = stretch.window().holds(Window { left: x, right: x, top: y, bottom: y });
                prop_assert!(is_drawn);
                for other in &drawing.marks[..n] {
                    prop_assert!(!mark.room().overlaps(other.room()));
                }
            }
        }
    }
}
