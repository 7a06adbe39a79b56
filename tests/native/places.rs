//! The gazetteer's files keep what `data/places/README.md` promises.

use std::collections::BTreeSet;

use passerelle::places::{Gazetteer, Place};

use crate::program::data_folder;

fn read(name: &str) -> Gazetteer {
    let path = data_folder().join("../public/places").join(name);
    Gazetteer::parse(&std::fs::read(path).unwrap()).unwrap()
}

/// How many places of a country there are.
fn n_of(country: &str, places: &[Place]) -> usize {
    let in_country = places.iter().filter(|it| it.key.country() == country);
    in_country.count()
}

/// West, south, east, north of the country's parts: mainland with Corsica, Antilles, Guiana, Réunion, Mayotte.
fn boxes(country: &str) -> &'static [[f64; 4]] {
    match country {
        "BE" => &[[2.5, 49.45, 6.41, 51.51]],
        "FR" => &[
            [-5.2, 41.3, 9.6, 51.1],
            [-61.9, 14.3, -60.7, 16.6],
            [-54.7, 2.1, -51.6, 5.8],
            [55.2, -21.4, 55.9, -20.8],
            [45.0, -13.1, 45.3, -12.6],
        ],
        _ => &[],
    }
}

#[track_caller]
fn check(places: &[Place]) {
    let keys: BTreeSet<String> = places.iter().map(|it| it.key.word()).collect();
    assert_eq!(keys.len(), places.len(), "a key stands for two places");
    for it in places {
        let (longitude, latitude) = (it.position.longitude_deg(), it.position.latitude_deg());
        let is_inside = |[west, south, east, north]: &[f64; 4]| {
            (*west..=*east).contains(&longitude) && (*south..=*north).contains(&latitude)
        };
        assert!(boxes(it.key.country()).iter().any(is_inside), "{it:?}");
        let n_digits = if it.key.country() == "FR" { 5 } else { 4 };
        let is_postal =
            |it: &String| it.len() == n_digits && it.bytes().all(|it| it.is_ascii_digit());
        assert!(it.postal_codes.iter().all(is_postal), "{it:?}");
        assert_eq!(it.name, it.name.trim());
        assert_ne!(it.name, "");
    }
}

#[test]
fn the_first_file_holds_nouvelle_aquitaine_and_belgium() {
    let places: Vec<Place> = read("near.txt").places().collect();
    check(&places);
    assert_eq!((n_of("FR", &places), n_of("BE", &places)), (4_293, 2_256));
    let municipalities = places
        .iter()
        .filter(|it| it.key.country() == "BE" && it.key.code().len() == 5);
    assert_eq!(municipalities.count(), 564);
}

#[test]
fn the_second_file_holds_all_of_france() {
    let places: Vec<Place> = read("france.txt").places().collect();
    check(&places);
    assert_eq!((n_of("FR", &places), n_of("BE", &places)), (34_870, 0));
    let overseas = places.iter().filter(|it| it.key.code().starts_with("97"));
    assert_eq!(overseas.count(), 129);
}

#[test]
fn both_together_hold_every_place_once() {
    let mut both = read("near.txt");
    both.merge(read("france.txt"));
    let places: Vec<Place> = both.places().collect();
    check(&places);
    assert_eq!((n_of("FR", &places), n_of("BE", &places)), (34_870, 2_256));
    let saint_denis = both.named("Saint-Denis (93)").unwrap();
    assert_eq!(saint_denis.key.word(), "FR-93066");
    assert_eq!(both.suggest("ajaccio (2a)", 1)[0].key.word(), "FR-2A004");
    assert_eq!(both.suggest("lyon", 1)[0].postal_codes.len(), 9);
    for text in [
        "Lyon 3e",
        "lyon 3",
        "69003",
        "lyon 3ème arrondissement",
        "Lyon 9",
    ] {
        let lyon = both.suggest(text, 3);
        assert_eq!(lyon.len(), 1, "{text}");
        assert_eq!(lyon[0].key.word(), "FR-69123", "{text}");
    }
    assert_eq!(both.named("paris 15").unwrap().key.word(), "FR-75056");
    assert_eq!(both.named("Marseille 16e").unwrap().key.word(), "FR-13055");
    assert_eq!(both.named("Lyon 10"), None);
}
