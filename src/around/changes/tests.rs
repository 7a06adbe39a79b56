use std::collections::BTreeMap;

use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::*;
use crate::dataset::parse;

/// From here on, members are those of projects.
const OF_PROJECTS: usize = 27;

/// A member of the format, two values that it may have as JSON, and under which name people are told.
const MEMBERS: [(&str, &str, &str, Member); 33] = [
    (
        "name",
        r#""AMO""#,
        r#"{"fr": "AMO", "nl": "Dienst"}"#,
        Member::Name,
    ),
    ("category", r#""amo""#, r#""epn""#, Member::Sort),
    ("summary", r#""Aide""#, r#""Écoute""#, Member::Description),
    (
        "description",
        r#""Long""#,
        r#""Plus long""#,
        Member::Description,
    ),
    ("audience_text", r#""Tous""#, r#""Jeunes""#, Member::ForWhom),
    (
        "audiences",
        r#"["families"]"#,
        r#"["pupils"]"#,
        Member::ForWhom,
    ),
    (
        "levels",
        r#"["college"]"#,
        r#"["college", "lycee"]"#,
        Member::ForWhom,
    ),
    (
        "address.street",
        r#""1 rue A""#,
        r#""2 rue A""#,
        Member::Address,
    ),
    (
        "address.postal_code",
        r#""86000""#,
        r#""86001""#,
        Member::Address,
    ),
    (
        "address.locality",
        r#""Poitiers""#,
        r#""Niort""#,
        Member::Address,
    ),
    (
        "address.commune_code",
        r#""86194""#,
        r#""79191""#,
        Member::Territory,
    ),
    (
        "position_precision",
        r#""street""#,
        r#""exact""#,
        Member::Position,
    ),
    (
        "contact.phone",
        r#""05 36 49 00 01""#,
        r#""05 36 49 00 02""#,
        Member::Phone,
    ),
    (
        "contact.email",
        r#""a@example.org""#,
        r#""b@example.org""#,
        Member::Email,
    ),
    (
        "contact.website",
        r#""https://a.example""#,
        r#""https://b.example""#,
        Member::Website,
    ),
    (
        "themes",
        r#"["dropout"]"#,
        r#"["dropout", "wellbeing"]"#,
        Member::Themes,
    ),
    ("sources", r#"["a"]"#, r#"["b"]"#, Member::Sources),
    (
        "updated",
        r#""2026-01""#,
        r#""2026-11-22""#,
        Member::Revised,
    ),
    (
        "organiser",
        r#""public""#,
        r#""subsidised""#,
        Member::Organiser,
    ),
    (
        "services",
        r#"["library"]"#,
        r#"["listening"]"#,
        Member::Services,
    ),
    (
        "opening_hours",
        r#""Mo 09:00-12:00""#,
        r#""Tu 09:00-12:00""#,
        Member::Hours,
    ),
    (
        "opening_hours_text",
        r#""le matin""#,
        r#""le soir""#,
        Member::Hours,
    ),
    ("open_when_schools_close", "true", "false", Member::Closures),
    ("digital.wifi", "true", "false", Member::Equipment),
    ("wheelchair", "true", "false", Member::Wheelchair),
    ("fee", r#""free""#, r#""5 €""#, Member::Fee),
    (
        "serves.area_codes",
        r#"["86"]"#,
        r#"["79"]"#,
        Member::Territory,
    ),
    (
        "school.name",
        r#""Collège A""#,
        r#""Collège B""#,
        Member::ForWhom,
    ),
    ("programme", r#""nefle""#, r#""other""#, Member::Programme),
    ("step", r#""filed""#, r#""funded""#, Member::Programme),
    ("year", "2025", "2026", Member::Programme),
    ("remarkable", "true", "false", Member::Programme),
    (
        "partners",
        r#"["par-001"]"#,
        r#"["par-002"]"#,
        Member::Partners,
    ),
];

/// A feature in which each member has its first value (1), its second one (2), or none.
fn feature(id: &str, is_project: bool, choices: &[u8]) -> Value {
    let kind = if is_project { "project" } else { "partner" };
    let mut properties = json!({"kind": kind, "name": "A"});
    for ((path, first, second, _), choice) in MEMBERS.into_iter().zip(choices) {
        let mut at = &mut properties;
        for name in path.split('.') {
            at = &mut at[name];
        }
        match choice {
            1 => *at = serde_json::from_str(first).unwrap(),
            2 => *at = serde_json::from_str(second).unwrap(),
            _ => {}
        }
    }
    let geometry = json!({"type": "Point", "coordinates": [0.34, 46.58]});
    json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
}

fn dataset(features: &[Value]) -> Dataset {
    let head = json!({"version": 1, "id": "made"});
    let file = json!({"type": "FeatureCollection", "passerelle": head, "features": features});
    parse(file.to_string().as_bytes()).unwrap().0
}

fn ids<'a>(records: &[&'a Record]) -> Vec<&'a str> {
    records.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn records_come_go_and_change() {
    let feature = |id: &str, phone: &str| {
        let contact = json!({"phone": phone});
        json!({"id": id, "properties": {"kind": "partner", "name": id, "contact": contact}})
    };
    let old = [
        feature("a", "05 36 49 00 01"),
        feature("b", ""),
        feature("c", ""),
    ];
    let new = [
        feature("d", ""),
        feature("c", ""),
        feature("a", "05 36 49 00 02"),
    ];
    let (old, new) = (dataset(&old), dataset(&new));
    let changes = Changes::between(&old, &new);
    assert_eq!(ids(&changes.added), ["d"]);
    assert_eq!(ids(&changes.gone), ["b"]);
    let [change] = &changes.changed[..] else {
        panic!("{:?}", changes.changed);
    };
    assert_eq!(change.members, [Member::Phone]);
    let phone = |it: &Record| it.contact.phone.clone();
    assert_eq!(phone(change.before).as_deref(), Some("05 36 49 00 01"));
    assert_eq!(phone(change.after).as_deref(), Some("05 36 49 00 02"));
}

#[test]
fn what_only_moves_in_the_file_is_no_change() {
    let [a, b] = ["a", "b"].map(|it| feature(it, false, &[1; OF_PROJECTS]));
    let (old, new) = (dataset(&[a.clone(), b.clone()]), dataset(&[b, a]));
    assert!(Changes::between(&old, &new).is_empty());
    assert!(Changes::between(&old, &old).is_empty());
}

#[test]
fn sources_that_get_other_numbers_are_the_same_sources() {
    let dataset = |names: &[&str], of_a: &str| {
        let source = |(n, name): (usize, &&str)| json!({"id": n.to_string(), "name": name});
        let sources: Vec<Value> = names.iter().enumerate().map(source).collect();
        let properties = json!({"kind": "partner", "name": "a", "sources": [of_a]});
        let file = json!({"passerelle": {"version": 1, "sources": sources},
            "features": [{"id": "a", "properties": properties}]});
        parse(file.to_string().as_bytes()).unwrap().0
    };
    let old = dataset(&["Ville", "Région"], "1");
    assert!(Changes::between(&old, &dataset(&["Blog", "Ville", "Région"], "2")).is_empty());
    // The number is the same, and somebody else says so.
    let other = dataset(&["Région", "Ville"], "1");
    let changes = Changes::between(&old, &other);
    assert_eq!(changes.changed[0].members, [Member::Sources]);
}

#[test]
fn what_stands_for_a_commune_does_not_move_by_being_rounded() {
    let dataset = |latitude: f64, precision: &str| {
        let feature = json!({"id": "a", "geometry": {"type": "Point", "coordinates": [0.34, latitude]},
            "properties": {"kind": "partner", "name": "a", "position_precision": precision}});
        dataset(&[feature])
    };
    let is_moved = |from: (f64, &str), to: (f64, &str)| {
        let (old, new) = (dataset(from.0, from.1), dataset(to.0, to.1));
        !Changes::between(&old, &new).is_empty()
    };
    assert!(!is_moved((46.5804, "commune"), (46.58, "commune")));
    assert!(is_moved((46.5804, "exact"), (46.58, "exact")));
    assert!(is_moved((46.582, "commune"), (46.58, "commune")));
    assert!(is_moved((46.58, "commune"), (46.58, "exact")));
}

#[test]
fn each_member_is_told_under_its_name() {
    for (n, (path, _, _, member)) in MEMBERS.iter().enumerate() {
        let with = |choice: u8| {
            let mut choices = vec![1; MEMBERS.len()];
            choices[n] = choice;
            dataset(&[feature("a", n >= OF_PROJECTS, &choices)])
        };
        let [unknown, first, second] = [0, 1, 2].map(with);
        for (old, new) in [(&first, &second), (&second, &first), (&unknown, &first)] {
            let changes = Changes::between(old, new);
            assert_eq!(changes.changed.len(), 1, "{path}");
            assert_eq!(changes.changed[0].members, [*member], "{path}");
        }
    }
}

#[test]
fn a_project_that_becomes_a_partner_is_of_another_sort() {
    let choices = vec![1; MEMBERS.len()];
    let [old, new] = [true, false].map(|it| dataset(&[feature("a", it, &choices)]));
    let changes = Changes::between(&old, &new);
    assert_eq!(changes.changed[0].members, [Member::Sort]);
}

#[test]
fn whoever_looks_again_changes_no_facts() {
    let mut choices = vec![1; MEMBERS.len()];
    let old = dataset(&[feature("a", false, &choices)]);
    // The sources and the date.
    choices[16..18].fill(2);
    let new = dataset(&[feature("a", false, &choices)]);
    assert!(Changes::between(&old, &new).changed[0].is_only_revised());
    choices[12] = 2;
    let new = dataset(&[feature("a", false, &choices)]);
    assert!(!Changes::between(&old, &new).changed[0].is_only_revised());
}

#[test]
fn what_is_kept_comes_first_then_names_in_their_order() {
    let feature = |(id, name): (&str, &str)| json!({"id": id, "properties": {"kind": "partner", "name": name}});
    let names = [("1", "Zoé"), ("2", "Étoile"), ("3", "abri"), ("4", "Zut")];
    let (old, new) = (dataset(&[]), dataset(&names.map(feature)));
    let changes = Changes::between(&old, &new).ordered(Language::Fr, &|id| id == "4");
    assert_eq!(ids(&changes.added), ["4", "3", "2", "1"]);
}

/// The records of the later version, made from those of the earlier one and the changes.
fn apply<'a>(changes: &Changes<'a>, old: &'a Dataset) -> BTreeMap<&'a str, &'a Record> {
    let mut records: BTreeMap<&str, &Record> = old.records.iter().map(by_id).collect();
    for gone in &changes.gone {
        records.remove(gone.id.as_str());
    }
    for change in &changes.changed {
        assert_eq!(records.get(change.before.id.as_str()), Some(&change.before));
    }
    let after = changes.changed.iter().map(|it| it.after);
    records.extend(changes.added.iter().copied().chain(after).map(by_id));
    records
}

fn a_dataset() -> impl Strategy<Value = Dataset> {
    // Mostly the same value, so that records often stay what they are.
    let choice = select(vec![1_u8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0]);
    let choices = proptest::collection::vec(choice, MEMBERS.len());
    let record = (prop::bool::weighted(0.2), choices);
    btree_map("[a-e]", record, 0..5).prop_map(|records| {
        let records = records.into_iter();
        let features = records.map(|(id, (is_project, it))| feature(&id, is_project, &it));
        dataset(&features.collect::<Vec<_>>())
    })
}

proptest! {
    #[test]
    fn the_changes_lead_from_one_version_to_the_other(old in a_dataset(), new in a_dataset()) {
        let changes = Changes::between(&old, &new);
        let expected: BTreeMap<&str, &Record> = new.records.iter().map(by_id).collect();
        prop_assert_eq!(apply(&changes, &old), expected);
        let back = Changes::between(&new, &old);
        prop_assert_eq!(ids(&back.added), ids(&changes.gone));
        prop_assert_eq!(ids(&back.gone), ids(&changes.added));
        prop_assert_eq!(back.changed.len(), changes.changed.len());
        prop_assert!(changes.changed.iter().all(|it| it.before != it.after));
        let ordered = changes.clone().ordered(Language::Fr, &|id| id < "c");
        prop_assert_eq!(apply(&ordered, &old), apply(&changes, &old));
    }
}
