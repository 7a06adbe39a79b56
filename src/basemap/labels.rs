//! Which names fit on the map at a zoom, and where: the same for every tile, so that no name is cut.

use std::collections::HashMap;

use crate::find::{Point, side_px};
use crate::sorting::sorted;

use super::topology::{Name, Topology};

/// A name to write, in CSS pixels of the whole map at one zoom.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What is written.
    pub text: String,
    /// What it is the name of.
    pub kind: LabelKind,
    /// The middle of the text.
    pub x_px: f64,
    /// The middle of the text.
    pub y_px: f64,
    /// Half of its estimated width.
    pub half_width_px: f64,
    /// The size of its letters.
    pub size_px: f64,
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// A country.
    Country,
    /// A city of 100,000 or more.
    City,
    /// Any smaller place.
    Town,
}

/// Labels keep this much room around them.
const GAP_PX: f64 = 6.0;

/// The labels of a zoom: the more important first, none over another.
pub fn labels<'a>(topologies: impl Iterator<Item = &'a Topology> + Clone, zoom: u8) -> Vec<Label> {
    let mut wanted: Vec<Label> = Vec::new();
    if zoom <= LAST_COUNTRY_ZOOM {
        let countries = topologies.clone().flat_map(|it| &it.countries);
        wanted.extend(countries.map(|it| label(it, LabelKind::Country, zoom)));
    }
    let mut places: Vec<&Name> = topologies.flat_map(|it| &it.places).collect();
    places.retain(|it| match it.min_zoom {
        Some(min_zoom) => zoom >= min_zoom,
        None => it.population >= smallest_population(zoom),
    });
    let places = sorted(places, |a, b| {
        b.population
            .cmp(&a.population)
            .then_with(|| a.text.cmp(&b.text))
    });
    wanted.extend(places.into_iter().map(|it| {
        let kind = if it.population >= 100_000 {
            LabelKind::City
        } else {
            LabelKind::Town
        };
        label(it, kind, zoom)
    }));
    let mut taken = Taken::default();
    wanted.retain(|it| taken.take(it));
    wanted
}

/// Closer, a country is larger than the screen.
const LAST_COUNTRY_ZOOM: u8 = 6;

/// The inhabitants that a place needs to be named at a zoom, when its file does not say.
fn smallest_population(zoom: u8) -> u32 {
    match zoom {
        0..=4 => 900_000,
        5 => 200_000,
        6 => 90_000,
        7 => 40_000,
        8 => 15_000,
        9 => 5_000,
        10 => 1_500,
        11 => 400,
        _ => 0,
    }
}

fn label(name: &Name, kind: LabelKind, zoom: u8) -> Label {
    let size_px = match kind {
        LabelKind::Country => 16.0,
        LabelKind::City => 13.0,
        LabelKind::Town => 12.0,
    };
    let text = name.text.clone();
    // The mean width of a letter in the fonts that systems bring.
    let letter_em = 0.56;
    // Names are short: their length is exact in any number.
    #[expect(clippy::cast_precision_loss)]
    let half_width_px = text.chars().count() as f64 * letter_em * size_px / 2.0;
    let Point { x, y } = name.point;
    Label {
        text,
        kind,
        x_px: x * side_px(zoom),
        y_px: y * side_px(zoom),
        half_width_px,
        size_px,
    }
}

/// The room that labels have taken, by squares of the map.
#[derive(Default)]
struct Taken(HashMap<(i64, i64), Vec<[f64; 4]>>);

impl Taken {
    const SQUARE_PX: f64 = 128.0;

    /// Takes the label's room; whether it was free.
    fn take(&mut self, label: &Label) -> bool {
        let (half_width, half_height) =
            (label.half_width_px + GAP_PX, label.size_px / 2.0 + GAP_PX);
        let room = [
            label.x_px - half_width,
            label.y_px - half_height,
            label.x_px + half_width,
            label.y_px + half_height,
        ];
        let squares = squares(room);
        let is_hit = |other: &[f64; 4]| {
            let [left, top, right, bottom] = room;
            let [other_left, other_top, other_right, other_bottom] = *other;
            left < other_right && other_left < right && top < other_bottom && other_top < bottom
        };
        if squares
            .iter()
            .any(|it| self.0.get(it).is_some_and(|rooms| rooms.iter().any(is_hit)))
        {
            return false;
        }
        for square in squares {
            self.0.entry(square).or_default().push(room);
        }
        true
    }
}

fn squares([left, top, right, bottom]: [f64; 4]) -> Vec<(i64, i64)> {
    // At most 2^18 · 256 pixels a side: far below 2^63.
    #[expect(clippy::cast_possible_truncation)]
    let square = |px: f64| (px / Taken::SQUARE_PX).floor() as i64;
    (square(left)..=square(right))
        .flat_map(|column| (square(top)..=square(bottom)).map(move |row| (column, row)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Position;

    fn place(text: &str, longitude: f64, latitude: f64, population: u32) -> Name {
        Name {
            text: text.into(),
            point: Position::new(longitude, latitude).unwrap().into(),
            population,
            min_zoom: None,
        }
    }

    fn texts(places: Vec<Name>, zoom: u8) -> Vec<String> {
        let topology = Topology {
            places,
            ..Topology::default()
        };
        labels(std::iter::once(&topology), zoom)
            .into_iter()
            .map(|it| it.text)
            .collect()
    }

    #[test]
    fn of_two_names_in_one_place_the_larger_is_written() {
        let places = vec![
            place("Buxerolles", 0.35, 46.60, 10_000),
            place("Poitiers", 0.34, 46.58, 89_000),
        ];
        assert_eq!(texts(places.clone(), 9), ["Poitiers"]);
        assert_eq!(texts(places, 13), ["Poitiers", "Buxerolles"]);
    }

    #[test]
    fn villages_are_named_when_one_is_close() {
        let places = vec![place("Latillé", 0.08, 46.62, 1_500)];
        assert!(texts(places.clone(), 7).is_empty());
        assert_eq!(texts(places, 10), ["Latillé"]);
    }
}
