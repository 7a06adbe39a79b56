//! Made-up datasets are sound, tell that they are made up, and follow from their seed.

use std::collections::BTreeSet;
use std::fs;

use passerelle::dataset::{Dataset, Details, Language, parse};

use crate::program::{run, scratch};

/// What the program makes up, in a folder of that name.
fn generated(name: &str, n_records: &str, seed: &str) -> String {
    let out = scratch(name).join("made_up.json");
    run([
        "generate".as_ref(),
        n_records.as_ref(),
        "--seed".as_ref(),
        seed.as_ref(),
        "--out".as_ref(),
        out.as_os_str(),
    ])
    .ends(0);
    run(["check".as_ref(), out.as_os_str()]).ends(0);
    fs::read_to_string(out).unwrap()
}

#[track_caller]
fn sound(text: &str) -> Dataset {
    let (dataset, issues) = parse(text.as_bytes()).unwrap();
    assert_eq!(issues, []);
    dataset
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_one_does_not() {
    let text = generated("seed", "40", "7");
    assert_eq!(text, generated("seed_again", "40", "7"));
    assert_ne!(text, generated("other_seed", "40", "8"));
}

#[test]
fn a_made_up_dataset_is_sound_and_says_what_it_is() {
    let dataset = sound(&generated("sound", "600", "1"));
    assert_eq!(
        (dataset.records.len(), dataset.id.as_str()),
        (600, "generated-600")
    );
    let title = dataset.title.get(Language::Fr);
    assert!(title.contains("Données fabriquées"), "{title}");
    for record in &dataset.records {
        let name = record.name.get(Language::Fr);
        assert!(name.ends_with("(fabriqué)"), "{name}");
        assert_eq!(record.contact.phone, None, "nobody is to be called");
    }
}

#[test]
fn there_is_something_to_filter_by_and_to_ask_for() {
    let dataset = sound(&generated("varied", "600", "1"));
    let tally = dataset.tally();
    assert!(tally.list_only > 0 && tally.mapped > 500, "{tally:?}");
    let categories: BTreeSet<_> = dataset
        .records
        .iter()
        .filter_map(|it| it.category.as_ref())
        .collect();
    assert!(categories.len() > 10, "{categories:?}");
    let hours: BTreeSet<_> = dataset
        .records
        .iter()
        .filter_map(|it| match &it.details {
            Details::Partner(it) => it.opening_hours.as_ref(),
            Details::Project(_) => None,
        })
        .collect();
    assert!(
        (24..=72).contains(&hours.len()),
        "{} expressions",
        hours.len()
    );
}

#[test]
fn no_records_are_a_dataset_too() {
    assert_eq!(sound(&generated("none", "0", "1")).records, []);
}
