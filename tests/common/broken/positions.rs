//! Files in which one record stands nowhere on Earth, or not where it says.

use serde_json::json;

use super::records::left_out;
use super::{BrokenFile, changed};

pub fn files() -> Vec<BrokenFile> {
    let mut files = coordinates();
    files.extend(geometries());
    files
}

fn coordinates() -> Vec<BrokenFile> {
    let rows = [
        (
            "coordinates_are_swapped",
            "impossible_position",
            json!([46.58, 0.34]),
        ),
        ("coordinates_are_zero", "impossible_position", json!([0, 0])),
        (
            "coordinates_are_minus_zero",
            "impossible_position",
            json!([-0.0, 0.0]),
        ),
        (
            "longitude_is_impossible",
            "impossible_position",
            json!([190.5, 46.58]),
        ),
        (
            "latitude_is_impossible",
            "impossible_position",
            json!([0.34, 91]),
        ),
        (
            "coordinates_are_in_metres",
            "impossible_position",
            json!([497_000.0, 6_612_000.0]),
        ),
        (
            "position_is_in_another_country",
            "impossible_position",
            json!([-74.0, 40.71]),
        ),
        (
            "coordinates_are_texts",
            "wrong_form",
            json!(["0.34", "46.58"]),
        ),
        (
            "coordinates_are_nan_texts",
            "wrong_form",
            json!(["NaN", "NaN"]),
        ),
        ("coordinates_are_nulls", "wrong_form", json!([null, null])),
        (
            "coordinates_are_one_text",
            "wrong_form",
            json!("0.34,46.58"),
        ),
        (
            "coordinates_are_an_object",
            "wrong_form",
            json!({"lon": 0.34, "lat": 46.58}),
        ),
        (
            "coordinates_are_nested",
            "wrong_form",
            json!([[0.34, 46.58]]),
        ),
        ("one_coordinate", "not_a_point", json!([0.34])),
        (
            "four_coordinates",
            "not_a_point",
            json!([0.34, 46.58, 1, 2]),
        ),
    ];
    let in_belgium = json!({
        "geometry": {"coordinates": [50.46, 4.87]},
        "properties": {"address": {"country": "BE"}}
    });
    let swapped_in_belgium = (
        "coordinates_are_swapped_in_belgium",
        "impossible_position",
        in_belgium,
    );
    let nowhere = json!({
        "geometry": {"coordinates": [0, 0]},
        "properties": {"address": {"country": null}}
    });
    let zero_in_no_country = (
        "coordinates_are_zero_in_no_country",
        "impossible_position",
        nowhere,
    );
    rows.into_iter()
        .map(|(name, tells, it)| (name, tells, json!({"geometry": {"coordinates": it}})))
        .chain([swapped_in_belgium, zero_in_no_country])
        .map(|(name, tells, it)| left_out(name, tells, &changed(&it)))
        .collect()
}

fn geometries() -> Vec<BrokenFile> {
    let line = json!({"type": "LineString", "coordinates": [[0.3, 46.5], [0.4, 46.6]]});
    let ring = [[0.3, 46.5], [0.4, 46.6], [0.4, 46.5], [0.3, 46.5]];
    let several = json!({"type": "GeometryCollection", "geometries": []});
    let rows = [
        ("geometry_is_a_line", "not_a_point", line),
        (
            "geometry_is_an_area",
            "not_a_point",
            json!({"type": "Polygon", "coordinates": [ring]}),
        ),
        ("geometry_is_several", "not_a_point", several),
        (
            "geometry_is_points",
            "not_a_point",
            json!({"type": "MultiPoint", "coordinates": ring}),
        ),
        (
            "geometry_has_no_type",
            "not_a_point",
            json!({"coordinates": [0.34, 46.58]}),
        ),
        (
            "geometry_is_a_text",
            "wrong_form",
            json!("POINT(0.34 46.58)"),
        ),
        ("geometry_is_a_number", "wrong_form", json!(46.58)),
        (
            "geometry_is_a_list",
            "wrong_form",
            json!(["Point", [0.34, 46.58]]),
        ),
    ];
    let with = |geometry| {
        let mut feature = changed(&json!({}));
        feature["geometry"] = geometry;
        feature
    };
    rows.into_iter()
        .map(|(name, tells, it)| left_out(name, tells, &with(it)))
        .collect()
}
