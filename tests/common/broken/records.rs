//! Files in which one record breaks a rule and two do not.

use serde_json::{Value, json};

use super::{BrokenFile, Expect, between, changed, dataset, sound};

pub fn files() -> Vec<BrokenFile> {
    let mut files = no_record_at_all();
    files.extend(required_members());
    files.extend(wrong_types());
    files.extend(written_by_hand());
    files
}

/// Made for tests: the record in the middle is left out for this reason.
pub fn left_out(name: &'static str, tells: &'static str, feature: &Value) -> BrokenFile {
    BrokenFile {
        name,
        bytes: between(feature),
        expect: Expect::Report {
            left_out: 1,
            shown: 2,
        },
        tells,
    }
}

fn no_record_at_all() -> Vec<BrokenFile> {
    vec![
        left_out("record_is_null", "wrong_form", &json!(null)),
        left_out("record_is_a_number", "wrong_form", &json!(7)),
        left_out("record_is_a_text", "wrong_form", &json!("par-001")),
        left_out("record_is_an_empty_list", "wrong_form", &json!([])),
        left_out(
            "record_is_a_list_of_its_members",
            "wrong_form",
            &json!(["between", null, {"kind": "partner", "name": "A"}]),
        ),
        left_out("record_is_an_empty_object", "missing", &json!({})),
        left_out(
            "no_properties",
            "missing",
            &json!({"type": "Feature", "id": "between", "geometry": null}),
        ),
        left_out(
            "properties_are_null",
            "missing",
            &changed(&json!({"properties": null})),
        ),
        left_out(
            "properties_are_a_text",
            "wrong_form",
            &changed(&json!({"properties": "partner"})),
        ),
        left_out(
            "properties_are_a_list",
            "wrong_form",
            &changed(&json!({"properties": ["partner", "A"]})),
        ),
    ]
}

fn required_members() -> Vec<BrokenFile> {
    let with_id = |id: Value| changed(&json!({"id": id}));
    let with_kind = |kind: Value| changed(&json!({"properties": {"kind": kind}}));
    let with_name = |name: Value| changed(&json!({"properties": {"name": name}}));
    vec![
        left_out(
            "no_id",
            "missing",
            &json!({"type": "Feature", "properties": {"kind": "partner", "name": "A"}}),
        ),
        left_out("id_is_null", "missing", &with_id(json!(null))),
        left_out("id_is_empty", "missing", &with_id(json!(""))),
        left_out(
            "id_is_invisible",
            "missing",
            &with_id(json!("\u{200B}\u{202E}\u{0}")),
        ),
        left_out("id_is_a_number", "wrong_form", &with_id(json!(12))),
        left_out("id_is_an_object", "wrong_form", &with_id(json!({"id": 1}))),
        left_out(
            "id_is_that_of_another",
            "duplicate_id",
            &with_id(json!("before")),
        ),
        left_out(
            "id_is_that_of_another_but_for_a_space",
            "duplicate_id",
            &with_id(json!(" before ")),
        ),
        left_out("no_kind", "missing", &with_kind(json!(null))),
        left_out("kind_is_empty", "missing", &with_kind(json!(""))),
        left_out(
            "kind_is_unknown",
            "unknown_kind",
            &with_kind(json!("school")),
        ),
        left_out(
            "kind_has_a_capital",
            "unknown_kind",
            &with_kind(json!("Partner")),
        ),
        left_out("kind_is_a_number", "wrong_form", &with_kind(json!(1))),
        left_out("no_name", "missing", &with_name(json!(null))),
        left_out("name_is_empty", "missing", &with_name(json!(""))),
        left_out("name_is_white_space", "missing", &with_name(json!(" \n\t"))),
        left_out(
            "name_is_invisible",
            "missing",
            &with_name(json!("\u{202E}\u{FEFF}\u{0}")),
        ),
        left_out(
            "name_is_in_no_known_language",
            "missing",
            &with_name(json!({"la": "Domus"})),
        ),
        left_out(
            "name_is_empty_in_every_language",
            "missing",
            &with_name(json!({"fr": "", "nl": null})),
        ),
        left_out("name_is_a_number", "wrong_form", &with_name(json!(7))),
        left_out("name_is_a_list", "wrong_form", &with_name(json!(["Entre"]))),
        left_out(
            "name_is_a_number_in_one_language",
            "wrong_form",
            &with_name(json!({"fr": 7})),
        ),
    ]
}

fn wrong_types() -> Vec<BrokenFile> {
    let rows = [
        ("summary_is_a_number", json!({"summary": 7})),
        ("description_is_a_list", json!({"description": ["a"]})),
        ("themes_are_a_text", json!({"themes": "dropout"})),
        ("themes_are_numbers", json!({"themes": [1, 2]})),
        ("themes_hold_lists", json!({"themes": ["dropout", []]})),
        ("levels_are_an_object", json!({"levels": {"college": true}})),
        ("audiences_are_true", json!({"audiences": true})),
        ("category_is_a_list", json!({"category": ["amo", "epn"]})),
        (
            "address_is_a_text",
            json!({"address": "1 rue Haute, Poitiers"}),
        ),
        (
            "address_is_a_list",
            json!({"address": ["1 rue Haute", "86000"]}),
        ),
        (
            "postal_code_is_a_number",
            json!({"address": {"postal_code": 86000}}),
        ),
        (
            "position_precision_is_unknown",
            json!({"position_precision": "roughly"}),
        ),
        ("contact_is_a_text", json!({"contact": "05 49 00 00 00"})),
        (
            "phone_is_a_number",
            json!({"contact": {"phone": 549_000_000}}),
        ),
        (
            "phone_is_a_list",
            json!({"contact": {"phone": ["05 49 00 00 00"]}}),
        ),
        ("sources_are_a_text", json!({"sources": "made"})),
        ("sources_are_objects", json!({"sources": [{"id": "made"}]})),
        ("updated_is_a_number", json!({"updated": 2026})),
        (
            "school_is_a_text",
            json!({"kind": "project", "school": "Collège"}),
        ),
        ("year_is_a_text", json!({"kind": "project", "year": "2023"})),
        ("year_is_negative", json!({"kind": "project", "year": -1})),
        (
            "year_is_huge",
            json!({"kind": "project", "year": 99_999_999_999_u64}),
        ),
        (
            "year_is_a_fraction",
            json!({"kind": "project", "year": 2023.5}),
        ),
        (
            "remarkable_is_a_text",
            json!({"kind": "project", "remarkable": "yes"}),
        ),
        (
            "partners_are_a_text",
            json!({"kind": "project", "partners": "par-001"}),
        ),
        (
            "services_are_an_object",
            json!({"services": {"library": 1}}),
        ),
        (
            "opening_hours_are_an_object",
            json!({"opening_hours": {"mo": "9-17"}}),
        ),
        (
            "schools_closed_is_a_number",
            json!({"open_when_schools_close": 1}),
        ),
        ("digital_is_a_text", json!({"digital": "wifi"})),
        ("digital_is_a_list", json!({"digital": [true, true]})),
        ("wifi_is_a_text", json!({"digital": {"wifi": "yes"}})),
        ("wheelchair_is_a_text", json!({"wheelchair": "no"})),
        ("fee_is_a_number", json!({"fee": 0})),
        ("serves_is_a_list", json!({"serves": [["86194"]]})),
        (
            "area_codes_are_numbers",
            json!({"serves": {"area_codes": [86]}}),
        ),
    ];
    rows.into_iter()
        .map(|(name, properties)| {
            left_out(
                name,
                "wrong_form",
                &changed(&json!({"properties": properties})),
            )
        })
        .collect()
}

/// What no JSON library would write.
fn written_by_hand() -> Vec<BrokenFile> {
    let text = String::from_utf8(between(&sound("between", "Entre les deux"))).unwrap_or_default();
    let with = |name, tells, part: &str, other: &str| BrokenFile {
        name,
        bytes: text.replacen(part, other, 1).into_bytes(),
        expect: Expect::Report {
            left_out: 1,
            shown: 2,
        },
        tells,
    };
    let deep = format!(
        "\"name\":{}\"x\"{}",
        "{\"fr\":".repeat(10_000),
        "}".repeat(10_000)
    );
    let twins = dataset(&[
        sound("a", "Un"),
        sound("b", "Deux"),
        sound("a", "Trois"),
        sound("a", "Quatre"),
    ]);
    let name = "\"name\":\"Entre les deux\"";
    let later_deep = format!(
        "{name},\"later\":{}1{}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let later_beyond = format!("{name},\"later\":-1e999");
    vec![
        with("longitude_is_beyond_numbers", "unreadable", "0.34", "1e999"),
        with(
            "unknown_member_is_beyond_numbers",
            "unreadable",
            name,
            &later_beyond,
        ),
        with(
            "half_a_surrogate_in_a_name",
            "unreadable",
            "Entre les deux",
            "\\ud800",
        ),
        with("name_is_10_000_deep", "unreadable", name, &deep),
        with(
            "unknown_member_is_10_000_deep",
            "unreadable",
            name,
            &later_deep,
        ),
        BrokenFile {
            name: "three_of_one_id",
            bytes: twins.to_string().into_bytes(),
            expect: Expect::Report {
                left_out: 2,
                shown: 2,
            },
            tells: "duplicate_id",
        },
    ]
}
