//! The place that a view looks around from.

use crate::dataset::{PlaceKey, Position, Record};
use crate::find::{Index, Near};
use crate::places::{Gazetteer, Place};

use super::Ground;

/// Where somebody looks from, and what decides who is responsible there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// Its country, commune and area, as far as they are known.
    pub ground: Ground,
    /// Where distances are measured from; `None` when nobody knows.
    pub position: Option<Position>,
}

/// Digits of a NIS code, which names a municipality. The localities of Belgium have longer codes, of
/// `GeoNames`, and nobody says here which municipality they are in.
const NIS_LEN: usize = 5;

impl Spot {
    /// The place that a question is asked near to. `place` is what the gazetteer knows of it; `None` as
    /// long as it knows nothing, and for a commune that the dataset does not have either.
    pub fn near(near: &Near, place: Option<&Place>, index: &Index) -> Option<Self> {
        match near {
            Near::Point(position) => Some(Self {
                position: Some(*position),
                ..Self::default()
            }),
            Near::Commune(code) => Self::of_commune(code, index),
            Near::Place(_) => place.map(|it| Self::of_place(it, index)),
        }
    }

    /// Where a record is: without a position of its own, that of its commune.
    pub fn of_record(record: &Record, index: &Index) -> Self {
        let ground = Ground::of(&record.address);
        let of_commune = || {
            let same = Self::of_commune(ground.commune.as_deref()?, index)?;
            (same.ground.country == ground.country).then_some(same.position)?
        };
        Self {
            position: record.position().or_else(of_commune),
            ground,
        }
    }

    /// The commune of that code, as the same record has it that the index takes its name from.
    fn of_commune(code: &str, index: &Index) -> Option<Self> {
        let position = index.commune(code)?.position;
        let is_first = |it: &&Record| {
            let address = &it.address;
            address.commune_code.as_deref() == Some(code)
                && address.locality.is_some()
                && it.place.is_some()
        };
        let record = index.dataset().records.iter().find(is_first)?;
        Some(Self {
            ground: Ground::of(&record.address),
            position: Some(position),
        })
    }

    fn of_place(place: &Place, index: &Index) -> Self {
        let country = place.key.country();
        let commune = is_commune(&place.key).then(|| place.key.code().to_owned());
        let of_dataset = || {
            let same = Self::of_commune(commune.as_deref()?, index)?;
            (same.ground.country.as_deref() == Some(country)).then_some(same.ground.area)?
        };
        Self {
            ground: Ground {
                area: place.area_code.clone().or_else(of_dataset),
                country: Some(country.to_owned()),
                commune,
            },
            position: Some(place.position),
        }
    }
}

fn is_commune(key: &PlaceKey) -> bool {
    key.country() != "BE" || key.code().len() == NIS_LEN
}

/// The commune whose town hall or middle is the nearest, and how far away that is in km. It need not be
/// the one that the position is in.
pub fn nearest_commune(gazetteer: &Gazetteer, position: Position) -> Option<(Place, f64)> {
    let communes = gazetteer.places().filter(|it| is_commune(&it.key));
    let with_km = communes.map(|it| {
        let km = it.position.distance_km(position);
        (it, km)
    });
    with_km.min_by(|a, b| a.1.total_cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use crate::dataset::PlaceKey;

    use super::super::made::index;
    use super::*;

    fn records() -> Index {
        index(
            r#"{"version": 1}"#,
            r#"{"id": "a", "geometry": {"type": "Point", "coordinates": [4.33, 50.6]}, "properties": {"kind": "partner",
                "name": "A", "address": {"commune_code": "25072", "area_code": "25000", "locality": "Nivelles", "country": "BE"}}},
               {"id": "b", "properties": {"kind": "project", "name": "B",
                "address": {"commune_code": "25072", "area_code": "25", "locality": "Bouclans", "country": "FR"}}},
               {"id": "c", "properties": {"kind": "project", "name": "C",
                "address": {"commune_code": "25072", "locality": "Nivelles", "country": "BE"}}}"#,
        )
    }

    fn place(key: &str, area_code: Option<&str>) -> Place {
        Place {
            key: PlaceKey::from_word(key).unwrap(),
            name: "Nivelles".into(),
            other_name: None,
            postal_codes: Vec::new(),
            area_code: area_code.map(str::to_owned),
            position: Position::new(4.3, 50.5).unwrap(),
            population: 0,
        }
    }

    #[track_caller]
    fn check(spot: &Spot, country: Option<&str>, commune: Option<&str>, area: Option<&str>) {
        let ground = &spot.ground;
        let found = (&ground.country, &ground.commune, &ground.area);
        let found = (found.0.as_deref(), found.1.as_deref(), found.2.as_deref());
        assert_eq!(found, (country, commune, area));
    }

    #[test]
    fn a_commune_of_the_dataset_is_where_its_records_are() {
        let spot = Spot::near(&Near::Commune("25072".into()), None, &records()).unwrap();
        check(&spot, Some("BE"), Some("25072"), Some("25000"));
        assert_eq!(spot.position, Position::new(4.33, 50.6));
        assert_eq!(
            Spot::near(&Near::Commune("1".into()), None, &records()),
            None
        );
    }

    #[test]
    fn a_place_of_the_gazetteer_has_its_country_and_area() {
        let index = records();
        let check_place = |place: &Place, commune, area| {
            let near = Near::Place(place.key.clone());
            let spot = Spot::near(&near, Some(place), &index).unwrap();
            check(&spot, Some(place.key.country()), commune, area);
            assert_eq!(Spot::near(&near, None, &index), None);
        };
        check_place(
            &place("BE-25072", Some("25001")),
            Some("25072"),
            Some("25001"),
        );
        // Only the dataset knows in which area it is.
        check_place(&place("BE-25072", None), Some("25072"), Some("25000"));
        check_place(&place("FR-25072", None), Some("25072"), None);
        check_place(&place("BE-2783181", None), None, None);
    }

    #[test]
    fn a_point_is_in_no_commune() {
        let position = Position::new(4.3, 50.5).unwrap();
        let spot = Spot::near(&Near::Point(position), None, &records()).unwrap();
        check(&spot, None, None, None);
        assert_eq!(spot.position, Some(position));
    }

    #[test]
    fn the_nearest_commune_is_no_locality() {
        let file = "passerelle-places 1\nBE;;;;4000;50000\nLiège;Namur;Part of Liège\n\
            62063;30031;2690906\n4000;5000;\n567;867;570\n634;467;640\n200000;110000;0\n";
        let gazetteer = Gazetteer::parse(file.as_bytes()).unwrap();
        let position = Position::new(4.57, 50.634).unwrap();
        let (place, km) = nearest_commune(&gazetteer, position).unwrap();
        assert_eq!((place.key.word().as_str(), km < 1.0), ("BE-62063", true));
        assert_eq!(nearest_commune(&Gazetteer::default(), position), None);
    }

    #[test]
    fn a_record_without_a_position_is_in_its_commune_of_the_same_country() {
        let index = records();
        let spot = |id| Spot::of_record(index.record_of(id).unwrap(), &index);
        check(&spot("b"), Some("FR"), Some("25072"), Some("25"));
        assert_eq!(spot("b").position, None);
        assert_eq!(spot("c").position, Position::new(4.33, 50.6));
        assert_eq!(spot("a").position, Position::new(4.33, 50.6));
    }
}
