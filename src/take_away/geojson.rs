//! Records as GeoJSON (RFC 7946), for programs that draw maps.

use serde_json::{Map, Number, Value};

use super::facts::Facts;

/// A collection with a feature for each record that has a position. How many have none stands in the
/// foreign member `without_position`, beside where the data come from.
pub fn collection(records: &[Facts], attribution: &str) -> String {
    let features: Vec<Value> = records.iter().filter_map(feature).collect();
    let n_without = records.len() - features.len();
    object([
        ("type", "FeatureCollection".into()),
        ("attribution", attribution.into()),
        ("without_position", n_without.into()),
        ("features", Value::Array(features)),
    ])
    .to_string()
}

/// `None` for a record that is nowhere.
fn feature(facts: &Facts) -> Option<Value> {
    let (latitude, longitude) = facts.coordinates.as_ref()?;
    let degrees = |it: &str| Some(Value::Number(Number::from_f64(it.parse().ok()?)?));
    let geometry = object([
        ("type", "Point".into()),
        // Longitude first.
        (
            "coordinates",
            Value::Array(vec![degrees(longitude)?, degrees(latitude)?]),
        ),
    ]);
    let said = [
        ("kind", facts.kind),
        ("name", &facts.name),
        ("category", &facts.sort),
        ("for_whom", &facts.for_whom),
        ("street", &facts.street),
        ("postal_code", &facts.postal_code),
        ("locality", &facts.locality),
        ("country", &facts.country_code),
        ("phone", &facts.phone),
        ("email", &facts.email),
        ("website", &facts.website),
        ("opening_hours", &facts.hours),
        ("position_precision", &facts.precision),
        ("updated", &facts.revised),
        ("sources", &facts.sources),
    ];
    let known = said.into_iter().filter(|(_, value)| !value.is_empty());
    let properties = object(known.map(|(name, value)| (name, value.into())));
    Some(object([
        ("type", "Feature".into()),
        ("id", facts.id.as_str().into()),
        ("geometry", geometry),
        ("properties", properties),
    ]))
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let members = members.into_iter().map(|(name, it)| (name.to_owned(), it));
    Value::Object(members.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;

    use super::*;

    fn facts(name: &str, coordinates: Option<(&str, &str)>) -> Facts {
        Facts {
            id: name.to_lowercase(),
            kind: "partner",
            name: name.to_owned(),
            coordinates: coordinates.map(|(a, b)| (a.to_owned(), b.to_owned())),
            ..Facts::default()
        }
    }

    #[test]
    fn a_point_is_longitude_then_latitude() {
        let file = collection(
            &[facts("A", Some(("46.58", "0.34"))), facts("B", None)],
            "IGN",
        );
        let read: Value = serde_json::from_str(&file).unwrap();
        assert_eq!(
            read["features"][0]["geometry"]["coordinates"],
            serde_json::json!([0.34, 46.58])
        );
        assert_eq!(read["features"][0]["properties"]["name"], "A");
        assert_eq!(read["features"].as_array().unwrap().len(), 1);
        assert_eq!(
            (&read["without_position"], &read["attribution"]),
            (&1.into(), &"IGN".into())
        );
    }

    proptest! {
        #[test]
        fn every_file_is_read_again(
            records in vec(("(?s).{0,20}", option::of((-90_000i32..=90_000, -180_000i32..=180_000))), 0..6),
            attribution in "(?s).{0,20}",
        ) {
            let degrees = |it: i32| (f64::from(it) / 1000.0).to_string();
            let all: Vec<Facts> = records
                .iter()
                .map(|(name, place)| Facts {
                    name: name.clone(),
                    coordinates: place.map(|(latitude, longitude)| (degrees(latitude), degrees(longitude))),
                    ..Facts::default()
                })
                .collect();
            let read: Value = serde_json::from_str(&collection(&all, &attribution)).unwrap();
            let placed: Vec<_> = records.iter().filter(|(_, place)| place.is_some()).collect();
            let features = read["features"].as_array().unwrap();
            prop_assert_eq!(features.len(), placed.len());
            for (feature, (name, place)) in features.iter().zip(placed) {
                let (latitude, longitude) = place.unwrap();
                let point = &feature["geometry"]["coordinates"];
                prop_assert_eq!(point[0].as_f64(), Some(f64::from(longitude) / 1000.0));
                prop_assert_eq!(point[1].as_f64(), Some(f64::from(latitude) / 1000.0));
                prop_assert_eq!(feature["properties"]["name"].as_str().unwrap_or_default(), name);
            }
        }
    }
}
