//! The reader never panics, leaves out only what it names, and lets nothing sound go with it.

use std::collections::BTreeSet;

use passerelle::dataset::{Dataset, DatasetError, Issue, Language, Reason, Spot, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::made::{self, file, partner, some_features};

/// What holds for whatever bytes.
#[track_caller]
fn check(bytes: &[u8]) -> Result<(Dataset, Vec<Issue>), DatasetError> {
    let read = parse(bytes);
    if let Ok((dataset, issues)) = &read {
        let tally = dataset.tally();
        assert_eq!(tally.read, tally.mapped + tally.list_only + tally.left_out);
        let places: Vec<usize> = issues
            .iter()
            .filter(|it| it.leaves_out())
            .map(place)
            .collect();
        let distinct: BTreeSet<usize> = places.iter().copied().collect();
        assert_eq!(
            (distinct.len(), places.len()),
            (tally.left_out, tally.left_out),
            "{issues:?}"
        );
        assert!(distinct.iter().all(|it| *it < tally.read));
        let ids: BTreeSet<&str> = dataset.records.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), dataset.records.len());
        assert!(
            dataset
                .records
                .iter()
                .all(|it| !it.id.is_empty() && !it.name.is_empty())
        );
    }
    read
}

/// The place of a record that is left out.
fn place(issue: &Issue) -> usize {
    match issue.place {
        Spot::Feature(n) => n,
        Spot::Head(_) => panic!("{issue:?} leaves no record out"),
    }
}

/// Any JSON value, a few levels deep, with a liking for words of the format.
fn any_json() -> impl Strategy<Value = Value> {
    let word = || {
        prop::sample::select(
            &[
                "fr", "id", "kind", "partner", "name", "type", "Point", "", "1",
            ][..],
        )
    };
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((word(), inner), 0..4).prop_map(|it| it
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

/// Every value within a value, itself included, by the path to it.
fn paths(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, it)| (name.clone(), it))
            .collect(),
        Value::Array(items) => (0..).map(|n: usize| n.to_string()).zip(items).collect(),
        _ => Vec::new(),
    };
    let mut paths = vec![String::new()];
    for (step, value) in below {
        paths.extend(
            self::paths(value)
                .into_iter()
                .map(|it| format!("/{step}{it}")),
        );
    }
    paths
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in vec(any::<u8>(), 0..300)) {
        let _ = check(&bytes);
    }

    #[test]
    fn no_json_is_too_strange(head in any_json(), features in any_json()) {
        let _ = check(json!({"passerelle": head, "features": features}).to_string().as_bytes());
        let head = json!({"version": 1, "sources": head, "taxonomy": {"themes": head}, "needs": head});
        let _ = check(json!({"passerelle": head, "features": [features]}).to_string().as_bytes());
    }

    #[test]
    fn no_flipped_byte_does_harm(features in some_features(4), flips in vec((any::<Index>(), 1u8..), 1..6)) {
        let mut bytes = file(&features).into_bytes();
        for (at, flip) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
        }
        let _ = check(&bytes);
    }

    #[test]
    fn no_replaced_value_does_harm(features in some_features(4), at: Index, other in any_json()) {
        let mut value: Value = serde_json::from_str(&file(&features)).unwrap();
        let paths = paths(&value);
        let path = &paths[at.index(paths.len())];
        *value.pointer_mut(path).unwrap() = other;
        let read = check(value.to_string().as_bytes());
        if path.starts_with("/features/") {
            let (dataset, _) = read.unwrap();
            prop_assert!(dataset.tally().left_out <= 1, "{path}");
        }
    }

    #[test]
    fn a_bad_record_takes_no_other_with_it(features in some_features(8), at: Index, bad in any_json()) {
        let alone = made::dataset(&features);
        let at = at.index(features.len() + 1);
        let mut with_bad = features.clone();
        with_bad.insert(at, bad);
        let (dataset, issues) = check(file(&with_bad).as_bytes()).unwrap();
        prop_assert_eq!(dataset.tally().left_out, 1);
        prop_assert_eq!(dataset.records, alone.records);
        prop_assert!(issues.iter().filter(|it| it.leaves_out()).all(|it| place(it) == at));
    }

    #[test]
    fn of_records_with_one_id_the_first_stays(features in some_features(6), again: Index) {
        prop_assume!(!features.is_empty());
        let again = again.index(features.len());
        let mut twice = features.clone();
        twice.push(features[again].clone());
        let (dataset, issues) = check(file(&twice).as_bytes()).unwrap();
        prop_assert_eq!(dataset.records, made::dataset(&features).records);
        let left_out = issues.iter().find(|it| it.leaves_out()).unwrap();
        prop_assert_eq!(&left_out.place, &Spot::Feature(features.len()));
        prop_assert_eq!(&left_out.reason, &Reason::DuplicateId { first: again });
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_told_to_be_cut_off() {
    let text = file(&[
        partner("a", "Médiathèque de l’Œuvre", "86194"),
        partner("b", "b", "62063"),
    ]);
    assert!(check(text.as_bytes()).is_ok());
    for end in 1..text.len() {
        let error = check(&text.as_bytes()[..end]).unwrap_err();
        assert_eq!(
            error,
            DatasetError::Truncated { line: 1 },
            "after {end} bytes: …{:?}",
            &text.as_bytes()[..end].last()
        );
    }
}

#[test]
fn lines_are_counted_from_the_first_of_the_file() {
    let error = parse(b"\n\n{\n nope").unwrap_err();
    assert!(
        matches!(error, DatasetError::NotJson { line: 4, .. }),
        "{error}"
    );
    assert_eq!(
        parse("\n{\"é".as_bytes()).unwrap_err(),
        DatasetError::Truncated { line: 2 }
    );
}

#[test]
fn a_term_or_source_says_null_or_nothing_where_it_knows_nothing() {
    let text = file(&[]).replace(
        "\"label\":\"AMO\"",
        "\"label\":{\"fr\":\"AMO\"},\"definition\":null,\"short\":\"\",\"parent\":[]",
    );
    let text = text.replace(
        "\"id\":\"made\"",
        "\"id\":\"made\",\"url\":\"\",\"retrieved\":\"\",\"published\":null",
    );
    let (dataset, issues) = parse(text.as_bytes()).unwrap();
    assert_eq!(issues, []);
    assert_eq!(dataset.taxonomy.categories.len(), 2);
    assert_eq!(
        (
            dataset.sources[0].url.as_ref(),
            dataset.sources[0].retrieved
        ),
        (None, None)
    );
}

#[test]
fn texts_of_the_head_do_not_act_on_the_text_around_them_either() {
    let text = file(&[])
        .replace("Fabriqué", "\u{202E}Fabriqué\u{200B}")
        .replace("absentéisme", "absent\u{2066}éisme");
    let (dataset, _) = parse(text.as_bytes()).unwrap();
    assert_eq!(dataset.sources[0].name, "Fabriqué pour les tests");
    assert_eq!(
        dataset
            .taxonomy
            .themes
            .iter()
            .find(|it| it.id == "dropout")
            .unwrap()
            .aliases,
        ["absentéisme"]
    );
}

#[test]
fn a_report_names_the_record_by_what_can_be_read_of_its_id() {
    let check = |id: Value, expected: Option<&str>| {
        let mut feature = partner("a", "A", "86194");
        feature["id"] = id;
        feature["properties"]["themes"] = json!("dropout");
        let (_, issues) = parse(file(&[feature]).as_bytes()).unwrap();
        assert_eq!(issues[0].id.as_deref(), expected);
    };
    check(json!("par-001"), Some("par-001"));
    check(json!("\u{202E}par-001 "), Some("par-001"));
    check(json!(""), None);
    check(json!(12), None);
}

#[test]
fn a_report_does_not_repeat_a_text_without_end() {
    let mut feature = partner("a", "A", "86194");
    feature["properties"]["themes"] = json!("très ".repeat(100_000));
    let (_, issues) = parse(file(&[feature]).as_bytes()).unwrap();
    assert!(serde_json::to_string(&issues[0]).unwrap().len() < 1000);
}

#[test]
fn a_text_that_is_known_in_french_only_is_written_as_a_plain_string() {
    use passerelle::dataset::{Localised, format::Properties};
    let check = |text: &str| {
        let name: Localised = serde_json::from_str(text).unwrap();
        let written = serde_json::to_string(&Properties {
            name: Some(name),
            ..Properties::default()
        })
        .unwrap();
        assert_eq!(written, format!("{{\"name\":{text}}}"));
    };
    check("\"École\"");
    check("{\"fr\":\"École\",\"nl\":\"School\"}");
    check("{\"de\":\"Schule\"}");
    assert_eq!(Localised::french("École").get(Language::En), "École");
}

#[test]
fn the_example_of_the_documentation_is_sound() {
    let text = include_str!("../../docs/dataset.md");
    let (_, example) = text.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("\n```").unwrap();
    let (dataset, issues) = check(example.as_bytes()).unwrap();
    assert_eq!(issues, []);
    assert_eq!((dataset.records.len(), dataset.needs.len()), (2, 1));
}
