//! White zones: communes with projects, and nobody of a role within 20 km.

use std::collections::BTreeSet;
use std::sync::Arc;

use passerelle::around::figures::WhiteZones;
use passerelle::dataset::{Kind, Record, parse};
use passerelle::find::Index;
use serde_json::{Value, json};

use crate::default_dataset;
use crate::figures::record;
use crate::made::{index, index_of};

#[test]
fn in_the_default_dataset_they_are_those_of_a_plain_walk() {
    let index = default_dataset::index();
    let dataset = index.dataset();
    let roles = dataset.roles.iter().map(|it| it.categories.clone());
    let categories = dataset
        .taxonomy
        .categories
        .iter()
        .map(|it| vec![it.id.clone()]);
    for categories in roles.chain(categories) {
        check(&index, &categories);
    }
}

/// Every commune with projects is a white zone exactly when a plain walk finds nobody within 20 km.
fn check(index: &Index, categories: &[String]) {
    let dataset = index.dataset();
    let everything: Vec<usize> = (0..dataset.records.len()).collect();
    let white = WhiteZones::of(index, &everything, categories);
    let is_wanted = |it: &&Record| {
        it.kind() == Kind::Partner
            && it
                .category
                .as_ref()
                .is_some_and(|it| categories.contains(it))
    };
    let partners: Vec<&Record> = dataset.records.iter().filter(is_wanted).collect();
    assert_eq!(white.n_partners, partners.len());
    // Every record of the default dataset has a position and a commune.
    let mut expected: BTreeSet<&str> = BTreeSet::new();
    let mut near: BTreeSet<&str> = BTreeSet::new();
    for record in &dataset.records {
        let (Kind::Project, Some(here)) = (record.kind(), record.position()) else {
            continue;
        };
        let code = record.address.commune_code.as_deref().unwrap();
        let is_near = |it: &&Record| it.position().is_some_and(|it| it.distance_km(here) <= 20.0);
        if partners.iter().any(is_near) {
            near.insert(code);
        }
        expected.insert(code);
    }
    assert_eq!(white.n_communes, expected.len());
    let found: BTreeSet<&str> = white
        .zones
        .iter()
        .filter_map(|it| it.commune_code.as_deref())
        .collect();
    assert_eq!(found, expected.difference(&near).copied().collect());
}

fn project(id: &str, commune: &str, at: impl Into<Option<(f64, f64)>>) -> Value {
    record(id, "project", commune, at.into(), json!({}))
}

fn listener(id: &str, commune: &str, at: impl Into<Option<(f64, f64)>>) -> Value {
    record(
        id,
        "partner",
        commune,
        at.into(),
        json!({"category": "amo"}),
    )
}

/// So many km north of Poitiers, of which a degree is 111.19 km.
fn north(km: f64) -> (f64, f64) {
    (0.34, 46.58 + km / (6371.0 * std::f64::consts::PI / 180.0))
}

/// The white zones of all projects: commune, projects, the next partner and the metres to it.
type Zones = Vec<(String, usize, Option<(String, u32)>)>;

fn zones(features: &[Value]) -> (Zones, WhiteZones) {
    let index = index(features);
    let hits: Vec<usize> = (0..features.len()).collect();
    let white = WhiteZones::of(&index, &hits, &["amo".to_owned()]);
    let id = |it: usize| index.record(it).unwrap().id.clone();
    let zones = white.zones.iter().map(|it| {
        let nearest = it.nearest.map(|it| (id(it.partner), it.metres));
        (it.name.clone(), it.projects.len(), nearest)
    });
    (zones.collect(), white)
}

#[test]
fn partners_of_a_narrower_category_are_near_too() {
    let file = json!({"type": "FeatureCollection",
    "passerelle": {"version": 1, "taxonomy": {"categories": [{"id": "amo"}, {"id": "mado", "parent": "amo"}]}},
    "features": [
        project("p", "86194", north(0.0)),
        record("a", "partner", "1", Some(north(1.0)), json!({"category": "mado"})),
    ]});
    let (dataset, _) = parse(file.to_string().as_bytes()).unwrap();
    let white = WhiteZones::of(&index_of(Arc::new(dataset)), &[0], &["amo".to_owned()]);
    assert_eq!((white.zones, white.n_partners), (vec![], 1));
}

#[test]
fn exactly_twenty_kilometres_are_near() {
    let (found, white) = zones(&[
        project("p", "86194", north(0.0)),
        listener("a", "1", north(20.0)),
    ]);
    assert_eq!((found, white.n_communes), (vec![], 1));
    let (found, _) = zones(&[
        project("p", "86194", north(0.0)),
        listener("a", "1", north(20.001)),
    ]);
    assert_eq!(
        found,
        [("Commune 86194".into(), 1, Some(("a".into(), 20_001)))]
    );
}

#[test]
fn a_partner_without_position_is_where_its_commune_is_or_a_doubt() {
    let far = project("p", "86194", north(0.0));
    // The commune's position is known by another record.
    let (found, white) = zones(&[far.clone(), listener("a", "86194", None)]);
    assert_eq!((found, white.doubts), (vec![], vec![]));
    let (found, white) = zones(&[far, listener("a", "99999", None)]);
    assert_eq!(found, [("Commune 86194".into(), 1, None)]);
    assert_eq!((white.doubts, white.n_partners), (vec![1], 1));
}

#[test]
fn a_commune_of_several_projects_is_one_zone() {
    let (found, white) = zones(&[
        project("p", "86194", north(0.0)),
        project("q", "86194", north(3.0)),
        project("r", "86194", None),
        listener("a", "1", north(30.0)),
    ]);
    // The project that is nearest to the partner counts.
    assert_eq!(
        found,
        [("Commune 86194".into(), 3, Some(("a".into(), 27_000)))]
    );
    assert_eq!(white.n_communes, 1);
}

#[test]
fn the_same_code_in_two_countries_is_two_communes() {
    let mut belgian = listener("a", "86194", None);
    belgian["properties"]["address"]["country"] = json!("BE");
    let (found, white) = zones(&[project("p", "86194", north(0.0)), belgian]);
    assert_eq!(found, [("Commune 86194".into(), 1, None)]);
    assert_eq!(white.doubts, [1]);
}

#[test]
fn without_any_partner_of_the_role_every_commune_is_a_zone() {
    let mut other = listener("a", "86194", north(0.0));
    other["properties"]["category"] = json!("epn");
    let (found, white) = zones(&[
        project("p", "86194", north(0.0)),
        project("q", "1", north(50.0)),
        other,
    ]);
    assert_eq!(
        found,
        [
            ("Commune 1".into(), 1, None),
            ("Commune 86194".into(), 1, None)
        ]
    );
    assert_eq!((white.n_partners, white.doubts), (0, vec![]));
}

#[test]
fn the_furthest_come_first_and_what_is_nowhere_is_counted_apart() {
    let (found, white) = zones(&[
        project("p", "86194", north(0.0)),
        project("q", "1", north(-50.0)),
        project("r", "2", None),
        listener("a", "3", north(25.0)),
    ]);
    assert_eq!(
        found,
        [
            ("Commune 1".into(), 1, Some(("a".into(), 75_000))),
            ("Commune 86194".into(), 1, Some(("a".into(), 25_000))),
        ]
    );
    assert_eq!((white.n_unplaced, white.n_communes), (1, 2));
}

#[test]
fn only_projects_that_answer_make_zones_but_any_partner_is_near() {
    let index = index(&[
        project("p", "86194", north(0.0)),
        project("q", "1", north(90.0)),
        listener("a", "86194", north(5.0)),
    ]);
    let white = WhiteZones::of(&index, &[0], &["amo".to_owned()]);
    assert_eq!((white.zones, white.n_communes), (vec![], 1));
}
