//! What a map shows of any set of records, at any zoom.

use std::collections::HashMap;
use std::sync::Arc;

use fixedbitset::FixedBitSet;
use passerelle::dataset::Position;
use passerelle::find::{Bounds, Frame, Index, Pin, Point, RecordIdx, side_px};
use proptest::prelude::*;

use crate::made::{self, index, some_places};

/// Rounding on the way to the map and back: a hundredth of a millimetre.
const SLACK_KM: f64 = 1e-8;

fn all(index: &Index) -> FixedBitSet {
    (0..index.dataset().records.len()).collect()
}

/// The pins of everything, wherever it is, each with its members.
fn pins(index: &Index, zoom: u8) -> Vec<(Pin, Vec<RecordIdx>)> {
    let pins = index.pins(&all(index), zoom, None);
    pins.iter().map(|(pin, it)| (*pin, it.to_vec())).collect()
}

fn located(index: &Index) -> Vec<RecordIdx> {
    all(index)
        .ones()
        .filter(|it| index.record(*it).unwrap().place.is_some())
        .collect()
}

proptest! {
    #[test]
    fn every_located_record_is_in_exactly_one_pin(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let index = index(&features);
        let pins = pins(&index, zoom);
        for (pin, members) in &pins {
            prop_assert_eq!(pin.n_members, members.len());
            prop_assert_eq!(Some(&pin.first), members.iter().min());
        }
        let mut members: Vec<RecordIdx> = pins.into_iter().flat_map(|it| it.1).collect();
        members.sort_unstable();
        prop_assert_eq!(members, located(&index));
    }

    #[test]
    fn the_same_records_give_the_same_pins(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let dataset = Arc::new(made::dataset(&features));
        let once = made::index_of(Arc::clone(&dataset));
        let again = made::index_of(dataset);
        prop_assert_eq!(pins(&once, zoom), pins(&again, zoom));
    }

    #[test]
    fn a_pin_stands_among_its_members(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let index = index(&features);
        for (pin, members) in pins(&index, zoom) {
            for member in &members {
                prop_assert!(pin.bounds.contains(index.record(*member).unwrap().position().unwrap()));
            }
            prop_assert!(outside_km(&pin) < SLACK_KM, "{pin:?}");
        }
    }

    #[test]
    fn what_stands_at_one_place_is_in_one_pin(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let index = index(&features);
        let mut pin_of: HashMap<String, usize> = HashMap::new();
        for (n, (_, members)) in pins(&index, zoom).into_iter().enumerate() {
            for member in members {
                let place = format!("{:?}", index.record(member).unwrap().position());
                prop_assert_eq!(*pin_of.entry(place).or_insert(n), n);
            }
        }
    }

    #[test]
    fn what_a_pin_is_made_of_adds_up_to_its_members(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let index = index(&features);
        for (_, members) in pins(&index, zoom) {
            let mix = index.mix(&members);
            prop_assert_eq!(mix.iter().map(|(_, n)| n).sum::<usize>(), members.len());
            prop_assert!(mix.is_sorted_by_key(|(_, n)| std::cmp::Reverse(*n)));
        }
    }

    // More than that is not true: seen from farther away, there may now and then be one pin more.
    #[test]
    fn what_shares_a_square_of_64_pixels_is_in_one_pin(features in some_places(30), zoom in 0..=Frame::MAX_ZOOM) {
        let index = index(&features);
        let mut pin_of: HashMap<String, usize> = HashMap::new();
        for (n, (_, members)) in pins(&index, zoom).into_iter().enumerate() {
            for member in members {
                let point = Point::from(index.record(member).unwrap().position().unwrap());
                let square = |it: f64| (it * side_px(zoom) / 64.0).floor();
                let square = format!("{} {}", square(point.x), square(point.y));
                prop_assert_eq!(*pin_of.entry(square).or_insert(n), n);
            }
        }
    }
}

#[test]
fn pins_that_nobody_sees_are_spared() {
    let index = index(&[
        made::partner("a", "Poitiers", "86194"),
        made::partner("b", "Liège", "62063"),
    ]);
    let poitou = [(-0.5, 46.0), (1.0, 47.0)].map(|(x, y)| Position::new(x, y).unwrap());
    let seen = index.pins(&all(&index), 9, Bounds::around(poitou));
    assert_eq!(
        seen.iter().map(|(pin, _)| pin.first).collect::<Vec<_>>(),
        [0]
    );
}

/// How far the pin stands from the rectangle around its members.
fn outside_km(pin: &Pin) -> f64 {
    let (south_west, north_east) = (pin.bounds.south_west, pin.bounds.north_east);
    let longitude = pin
        .position
        .longitude_deg()
        .clamp(south_west.longitude_deg(), north_east.longitude_deg());
    let latitude = pin
        .position
        .latitude_deg()
        .clamp(south_west.latitude_deg(), north_east.latitude_deg());
    Position::new(longitude, latitude)
        .unwrap()
        .distance_km(pin.position)
}
