//! A part of the base map around records, drawn in lines that paper can hold, with their numbers.
//!
//! # Layout
//! - `stretch`: which part of the map, and how large
//! - `pen`: lines as paths; `marks`: the numbers of records; `names`: those that have room; `scale`

mod marks;
mod names;
mod pen;
mod scale;
mod stretch;

use crate::basemap::{BaseMap, DETAIL_ZOOM};
use crate::dataset::Position;

use super::clip::Spot;
use pen::Pen;

pub use marks::Mark;
pub use names::Written;
pub use scale::Scale;
pub use stretch::{SIZE_PX, Stretch};

/// Half the height and width of the cross from which distances are measured.
pub const CROSS_PX: f64 = 17.0;

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
        let marks = marks::placed(stretch, records, many);
        let origin = origin.map(|it| stretch.spot(it.into()));
        let mut drawing = Self {
            scale: Scale::of(stretch),
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
            drawing.names = names::fitting(stretch, &all, &marks, origin);
        }
        Self {
            marks,
            origin,
            ..drawing
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::clip::Window;
    use super::*;
    use crate::basemap::Topology;

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
