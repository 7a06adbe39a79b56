//! Files that are hostile, clumsy or merely odd, of which every record must be shown.

use serde_json::{Value, json};

use super::{BrokenFile, between, changed, dataset, shown, sound, sound_text};

pub fn files() -> Vec<BrokenFile> {
    let mut files = hostile_texts();
    files.extend(too_much());
    files.extend(odd_members());
    files.extend(what_is_not_shown());
    files.extend(odd_heads());
    files.extend(odd_spellings());
    files
}

fn hostile_texts() -> Vec<BrokenFile> {
    let rows = [
        (
            "markup_in_every_text",
            "<img src=x onerror=alert(1)><b>&amp;{{7*7}}</b>",
        ),
        (
            "script_address_in_every_text",
            "javascript:alert(document.domain)",
        ),
        (
            "direction_marks_in_every_text",
            "a\u{202E}txt.exe\u{2066}\u{061C}b",
        ),
        (
            "zero_width_in_every_text",
            "pass\u{200B}er\u{2060}el\u{FEFF}le",
        ),
        (
            "control_characters_in_every_text",
            "a\u{0}b\u{7}c\u{1B}[2Jd\u{7F}e\u{9B}f",
        ),
    ];
    rows.map(|(name, text)| odd(name, "not_a_link", &every_text(text)))
        .into()
}

fn too_much() -> Vec<BrokenFile> {
    let ids: Vec<String> = (0..1000).map(|n| format!("theme-{n}")).collect();
    let rows = [
        (
            "name_of_1_mb",
            "",
            json!({"name": "Très long. ".repeat(90_000)}),
        ),
        (
            "name_without_a_space_of_1_mb",
            "",
            json!({"name": "W".repeat(1_000_000)}),
        ),
        (
            "name_of_piled_up_accents",
            "",
            json!({"name": format!("a{}", "\u{0301}".repeat(5000))}),
        ),
        (
            "themes_by_the_thousand",
            "unknown_term",
            json!({"themes": ids}),
        ),
        (
            "themes_hold_null",
            "",
            json!({"themes": ["dropout", null, ""]}),
        ),
    ];
    rows.map(|(name, tells, it)| odd(name, tells, &properties(&it)))
        .into()
}

fn odd_members() -> Vec<BrokenFile> {
    let prototypes = json!({"__proto__": {"kind": "project"}, "constructor": {"prototype": 1}});
    let ids = json!({"category": "__proto__", "themes": ["constructor"], "services": ["toString"]});
    let later = json!({"opening": {"rules": [[1, 2]]}, "rating": 1e300});
    let geometry = |geometry: Value| {
        let mut feature = changed(&json!({}));
        feature["geometry"] = geometry;
        feature
    };
    let nowhere = json!({"type": "Point", "coordinates": []});
    let in_the_air = json!({"type": "Point", "coordinates": [0.34, 46.58, 120]});
    vec![
        odd("members_like_prototypes", "", &properties(&prototypes)),
        odd("ids_like_prototypes", "unknown_term", &properties(&ids)),
        odd("members_of_a_later_version", "", &properties(&later)),
        odd(
            "every_member_is_null",
            "",
            &properties(&nothing(&json!(null))),
        ),
        odd(
            "every_member_is_an_empty_text",
            "",
            &properties(&nothing(&json!(""))),
        ),
        odd(
            "every_member_is_an_empty_list",
            "",
            &properties(&nothing(&json!([]))),
        ),
        odd("geometry_is_an_empty_text", "", &geometry(json!(""))),
        odd("geometry_is_a_point_without_place", "", &geometry(nowhere)),
        odd("position_has_an_altitude", "", &geometry(in_the_air)),
    ]
}

fn what_is_not_shown() -> Vec<BrokenFile> {
    let website = |address: &str| json!({"contact": {"website": address}});
    let rows = [
        (
            "website_is_a_script",
            "not_a_link",
            website("javascript:alert(1)"),
        ),
        (
            "website_is_data",
            "not_a_link",
            website("data:text/html,<script>"),
        ),
        (
            "website_has_no_scheme",
            "not_a_link",
            website("www.exemple.fr"),
        ),
        ("date_is_in_words", "not_a_date", json!({"updated": "hier"})),
        (
            "date_never_was",
            "not_a_date",
            json!({"updated": "2023-02-29"}),
        ),
        (
            "theme_is_unknown",
            "unknown_term",
            json!({"themes": ["droput"]}),
        ),
        (
            "source_is_unknown",
            "unknown_source",
            json!({"sources": ["mde"]}),
        ),
    ];
    rows.map(|(name, tells, it)| odd(name, tells, &properties(&it)))
        .into()
}

/// Made for tests: all three records are shown.
fn odd(name: &'static str, tells: &'static str, feature: &Value) -> BrokenFile {
    shown(name, tells, 3, between(feature))
}

fn properties(properties: &Value) -> Value {
    changed(&json!({"properties": properties}))
}

/// Every member that is not required.
fn nothing(value: &Value) -> Value {
    let names = [
        "summary",
        "description",
        "category",
        "themes",
        "levels",
        "audiences",
        "audience_text",
        "address",
        "position_precision",
        "contact",
        "sources",
        "updated",
        "school",
        "programme",
        "step",
        "year",
        "remarkable",
        "partners",
        "organiser",
        "services",
        "opening_hours",
        "opening_hours_text",
        "open_when_schools_close",
        "digital",
        "wheelchair",
        "fee",
        "serves",
    ];
    names
        .into_iter()
        .map(|it| (it.to_owned(), value.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// A record that says the same in every text that it has.
fn every_text(text: &str) -> Value {
    properties(&json!({
        "name": text, "summary": text, "description": {"fr": text, "nl": text, "de": text, "en": text},
        "audience_text": text, "category": text, "themes": [text], "levels": [text], "audiences": [text],
        "address": {"street": text, "postal_code": text, "locality": text},
        "contact": {"phone": text, "email": text, "website": text},
        "organiser": text, "services": [text], "opening_hours": text, "opening_hours_text": text, "fee": text
    }))
}

/// Heads of which a part is broken: the records do not suffer for it.
fn odd_heads() -> Vec<BrokenFile> {
    let with = |name, tells, head: &Value| {
        let mut file = dataset(&[sound("before", "Avant"), sound("after", "Après")]);
        for (member, value) in head.as_object().into_iter().flatten() {
            file["passerelle"][member] = value.clone();
        }
        shown(name, tells, 2, file.to_string())
    };
    let circle =
        json!({"themes": [{"id": "dropout", "parent": "b"}, {"id": "b", "parent": "dropout"}]});
    let chain: Vec<Value> = (0..5000)
        .map(|n| json!({"id": n.to_string(), "parent": (n + 1).to_string()}))
        .collect();
    let markup = "<script>alert(1)</script>";
    let licence = json!({"name": markup, "url": "javascript:x"});
    let rows = [
        ("title_is_a_number", "wrong_form", json!({"title": 7})),
        (
            "title_is_markup",
            "",
            json!({"title": markup, "licence": licence}),
        ),
        (
            "updated_is_in_words",
            "wrong_form",
            json!({"updated": "hier"}),
        ),
        (
            "licence_is_a_text",
            "wrong_form",
            json!({"licence": "Licence Ouverte"}),
        ),
        (
            "sources_of_the_file_are_a_text",
            "wrong_form",
            json!({"sources": "made"}),
        ),
        (
            "one_source_has_no_name",
            "wrong_form",
            json!({"sources": [{"id": "made"}]}),
        ),
        ("taxonomy_is_a_list", "wrong_form", json!({"taxonomy": [1]})),
        ("taxonomy_is_null", "", json!({"taxonomy": null})),
        (
            "one_term_is_a_text",
            "wrong_form",
            json!({"taxonomy": {"themes": ["dropout"]}}),
        ),
        ("terms_lead_in_a_circle", "", json!({"taxonomy": circle})),
        (
            "terms_lead_5_000_deep",
            "unknown_term",
            json!({"taxonomy": {"themes": chain}}),
        ),
        ("needs_are_a_number", "wrong_form", json!({"needs": 7})),
        (
            "needs_ask_nonsense",
            "",
            json!({"needs": [{"id": "n", "label": "N", "query": "=&&%ff"}]}),
        ),
        (
            "events_have_no_dates",
            "wrong_form",
            json!({"events": [{"id": "e", "title": "E"}]}),
        ),
        (
            "highlight_of_no_record",
            "",
            json!({"highlights": [{"date": "2026", "record": "gone"}]}),
        ),
        (
            "correction_is_a_text",
            "wrong_form",
            json!({"correction": "a@exemple.fr"}),
        ),
        ("file_has_no_id", "", json!({"id": null})),
    ];
    rows.into_iter()
        .map(|(name, tells, head)| with(name, tells, &head))
        .collect()
}

/// Sound files that are spelled in a way of their own.
fn odd_spellings() -> Vec<BrokenFile> {
    let text = sound_text();
    let deep = format!(
        "{{\"later\":{}{},",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let id_twice = text.replacen("\"id\":\"after\"", "\"id\":\"before\",\"id\":\"after\"", 1);
    let pretty = serde_json::to_string_pretty(&dataset(&[sound("a", "Un"), sound("b", "Deux")]))
        .unwrap_or_default();
    vec![
        shown("byte_order_mark", "", 2, format!("\u{FEFF}{text}")),
        shown("windows_line_ends", "", 2, pretty.replace('\n', "\r\n")),
        shown("white_space_around", "", 2, format!("\n\n\t {text} \n\n")),
        shown(
            "huge_number_in_an_unknown_member",
            "",
            2,
            text.replacen('{', "{\"later\":1e999999,", 1),
        ),
        shown(
            "unknown_member_100_000_deep",
            "",
            2,
            text.replacen('{', &deep, 1),
        ),
        shown("id_twice_in_a_record", "", 2, id_twice),
        shown("no_records", "", 0, dataset(&[]).to_string()),
    ]
}
