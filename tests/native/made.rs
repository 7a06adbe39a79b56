//! Datasets and questions made for tests: small pools of words, so that values meet often.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use passerelle::dataset::{Dataset, Position, parse};
use passerelle::find::{Bounds, Facet, Index, Near, Question};
use passerelle::hours::{Part, Weekday, When};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

const NAMES: &[&str] = &[
    "Médiathèque",
    "École de devoirs",
    "L’Œuvre",
    "AMO Passages",
    "Zébulon",
    "école des Aînés",
];
const CATEGORIES: &[&str] = &["amo", "epn", "unexplained"];
const THEMES: &[&str] = &[
    "dropout",
    "early_signs",
    "first_absence",
    "wellbeing",
    "unexplained",
];
const SERVICES: &[&str] = &["homework_help", "library", "listening"];
const AUDIENCES: &[&str] = &["families", "pupils"];
const LEVELS: &[&str] = &["college", "lycee"];
const PRECISIONS: &[&str] = &["exact", "street", "commune"];
/// Some of them beyond what is understood, and one that depends on school holidays.
const HOURS: &[&str] = &[
    "Mo-Fr 09:00-12:00,14:00-17:00",
    "We 14:00-18:00; Sa[1,3] 09:00-12:00",
    "Mo-Su 08:00-20:00; PH off",
    "Mo-Fr 13:00-19:00; SH off",
    "sur rendez-vous",
];

/// Code, name, area, country, longitude, latitude.
const COMMUNES: &[(&str, &str, &str, &str, f64, f64)] = &[
    ("86194", "Poitiers", "86", "FR", 0.34, 46.58),
    ("86062", "Chasseneuil-du-Poitou", "86", "FR", 0.37, 46.65),
    ("62063", "Liège", "62000", "BE", 5.57, 50.63),
    ("92094", "Namur", "92000", "BE", 4.87, 50.46),
    ("97411", "Saint-Denis", "974", "FR", 55.45, -20.88),
];

/// A file with these features and a taxonomy three terms deep.
pub fn file(features: &[Value]) -> String {
    json!({
        "type": "FeatureCollection",
        "passerelle": {
            "version": 1,
            "id": "made-for-tests",
            "sources": [{"id": "made", "name": "Fabriqué pour les tests"}],
            "taxonomy": {
                "categories": [
                    {"id": "epn", "label": "Espace public numérique", "short": "EPN"},
                    {"id": "amo", "label": "AMO", "aliases": ["action en milieu ouvert"]}
                ],
                "themes": [
                    {"id": "wellbeing", "label": "Bien-être"},
                    {"id": "first_absence", "label": "Première absence", "parent": "early_signs"},
                    {"id": "dropout", "label": "Décrochage", "aliases": ["absentéisme"]},
                    {"id": "early_signs", "label": "Repérage", "parent": "dropout"}
                ],
                "services": [{"id": "library", "label": "Livres"}, {"id": "homework_help", "label": "Aide aux devoirs"}],
                "areas": [{"id": "86", "label": "Vienne (86)", "parent": "naq"}, {"id": "naq", "label": "Nouvelle-Aquitaine"},
                    {"id": "62000", "label": "Arrondissement de Liège"}]
            }
        },
        "features": features
    })
    .to_string()
}

/// The dataset of these features, all of which must be sound.
#[track_caller]
pub fn dataset(features: &[Value]) -> Dataset {
    let (dataset, issues) = parse(file(features).as_bytes()).unwrap();
    assert!(
        !issues.iter().any(passerelle::dataset::Issue::leaves_out),
        "{issues:?}"
    );
    dataset
}

/// The index of these features, all of which must be sound.
#[track_caller]
pub fn index(features: &[Value]) -> Index {
    index_of(Arc::new(dataset(features)))
}

/// The index of a dataset whose values nobody calls by other names.
pub fn index_of(dataset: Arc<Dataset>) -> Index {
    Index::new(dataset, |_, _| &[])
}

/// A partner of that name in a commune of the pool.
pub fn partner(id: &str, name: &str, commune_code: &str) -> Value {
    let commune = COMMUNES.iter().find(|it| it.0 == commune_code).unwrap();
    feature(
        id,
        commune,
        Some((0.0, 0.0)),
        json!({"kind": "partner", "name": name}),
    )
}

fn feature(
    id: &str,
    commune: &(&str, &str, &str, &str, f64, f64),
    shift_deg: Option<(f64, f64)>,
    mut properties: Value,
) -> Value {
    let (code, name, area, country, longitude, latitude) = commune;
    properties["address"] = json!({"locality": name, "commune_code": code, "area_code": area, "country": country, "street": "Rue Haute"});
    let geometry = shift_deg
        .map(|(x, y)| json!({"type": "Point", "coordinates": [longitude + x, latitude + y]}));
    json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
}

prop_compose! {
    fn common()(
        name in select(NAMES),
        summary in option::of(select(NAMES)),
        themes in subsequence(THEMES, 0..=2),
        levels in subsequence(LEVELS, 0..=2),
        audiences in subsequence(AUDIENCES, 0..=2),
        precision in option::of(select(PRECISIONS)),
    ) -> Value {
        json!({"name": name, "summary": summary, "themes": themes, "levels": levels, "audiences": audiences,
            "position_precision": precision, "sources": ["made"]})
    }
}

prop_compose! {
    fn a_partner()(
        common in common(),
        category in option::of(select(CATEGORIES)),
        services in subsequence(SERVICES, 0..=3),
        claims: [Option<bool>; 4],
        fee in option::of(select(&["free", "small"][..])),
        organiser in option::of(select(&["commune", "state"][..])),
        hours in option::of(select(HOURS)),
    ) -> Value {
        let [computers, wifi, wheelchair, open] = claims;
        with(common, json!({"kind": "partner", "category": category, "services": services,
            "digital": {"computers": computers, "wifi": wifi}, "wheelchair": wheelchair,
            "open_when_schools_close": open, "fee": fee, "organiser": organiser, "opening_hours": hours}))
    }
}

prop_compose! {
    fn a_project()(
        common in common(),
        programme in option::of(select(&["nefle", "other"][..])),
        step in option::of(select(&["project", "funding"][..])),
        school in option::of(select(NAMES)),
        year in option::of(2015u16..2027),
    ) -> Value {
        with(common, json!({"kind": "project", "programme": programme, "step": step, "year": year, "school": {"name": school}}))
    }
}

fn with(mut properties: Value, more: Value) -> Value {
    let Value::Object(more) = more else {
        unreachable!()
    };
    properties.as_object_mut().unwrap().extend(more);
    properties
}

prop_compose! {
    fn a_feature()(
        properties in prop_oneof![3 => a_partner(), 1 => a_project()],
        commune in select(COMMUNES),
        // Nowhere, at the town hall like most, or somewhere around it.
        shift_deg in prop_oneof![
            1 => Just(None),
            2 => Just(Some((0.0, 0.0))),
            2 => (-0.4..0.4f64, -0.4..0.4f64).prop_map(Some),
        ],
    ) -> Value {
        feature("", &commune, shift_deg, properties)
    }
}

/// Up to `most` sound records with ids of their own.
pub fn some_features(most: usize) -> impl Strategy<Value = Vec<Value>> {
    vec(a_feature(), 0..=most).prop_map(|mut features| {
        for (n, feature) in features.iter_mut().enumerate() {
            feature["id"] = json!(format!("made-{n}"));
        }
        features
    })
}

/// Up to `most` records in heaps of every size, a few without a position; nothing is known of them
/// but a category.
pub fn some_places(most: usize) -> impl Strategy<Value = Vec<Value>> {
    let offset_deg = || (-1.0..1.0f64, 0..7i32).prop_map(|(x, digits)| x * 10f64.powi(-digits));
    let point =
        (select(COMMUNES), offset_deg(), offset_deg()).prop_map(|(it, x, y)| [it.4 + x, it.5 + y]);
    let place = (
        option::weighted(0.9, point),
        1..4usize,
        option::of(select(CATEGORIES)),
    );
    vec(place, 0..=most).prop_map(move |places| {
        let one_each = places.into_iter().flat_map(|(point, n, category)| std::iter::repeat_n((point, category), n));
        let feature = |(n, (point, category)): (usize, (Option<[f64; 2]>, Option<&str>))| {
            let geometry = point.map(|it| json!({"type": "Point", "coordinates": it}));
            let properties = json!({"kind": "partner", "name": "Lieu", "category": category});
            json!({"type": "Feature", "id": n.to_string(), "geometry": geometry, "properties": properties})
        };
        one_each.take(most).enumerate().map(feature).collect()
    })
}

/// Ids of the records of [`some_features`].
pub fn some_kept() -> impl Strategy<Value = BTreeSet<String>> {
    btree_set((0..14u8).prop_map(|n| format!("made-{n}")), 0..8)
}

/// A rectangle that holds some of the communes of the pool.
pub fn some_bounds() -> impl Strategy<Value = Bounds> {
    let corner = || (-1.0..7.0f64, 45.0..52.0f64).prop_map(|(x, y)| Position::new(x, y).unwrap());
    (corner(), corner()).prop_map(|(a, b)| Bounds::around([a, b]).unwrap())
}

fn a_choice() -> impl Strategy<Value = BTreeMap<Facet, BTreeSet<String>>> {
    let values = [
        "partner",
        "project",
        "amo",
        "epn",
        "dropout",
        "early_signs",
        "first_absence",
        "wellbeing",
        "unexplained",
        "college",
        "families",
        "nefle",
        "FR",
        "BE",
        "86",
        "62000",
        "library",
        "listening",
        "wifi",
        "computers",
        "unknown",
        "yes",
        "no",
        "free",
        "exact",
        "commune",
        "none",
        "nothing_has_it",
    ];
    let values = values.map(str::to_owned).to_vec();
    btree_map(
        select(Facet::ALL.to_vec()),
        btree_set(select(values), 1..6),
        0..3,
    )
}

fn a_time() -> impl Strategy<Value = When> {
    let part_of_a_day = (select(&Weekday::ALL[..]), select(&Part::ALL[..]));
    prop_oneof![
        Just(When::Now),
        part_of_a_day.prop_map(|(day, part)| When::DayPart(day, part)),
    ]
}

/// A minute of the years 2024 to 2029, in seconds since 1 January 1970, 0:00 UTC.
pub fn some_moment() -> impl Strategy<Value = i64> {
    (0..6 * 365 * 24 * 60i64).prop_map(|minutes| 1_704_067_200 + 60 * minutes)
}

prop_compose! {
    /// A question of any kind.
    pub fn a_question()(
        words in vec(select(&["eco", "ÉCO", "dev", "œuv", "amo", "ouv", "zzz", "poi", "abs", "the"][..]), 0..3),
        asks_words in prop::bool::weighted(0.4),
        chosen in a_choice(),
        near in option::of(prop_oneof![
            select(&["86194", "62063", "99999"][..]).prop_map(|it| Near::Commune(it.to_owned())),
            (0.0..6.0f64, 46.0..51.0f64).prop_map(|(x, y)| Near::Point(Position::new(x, y).unwrap())),
        ]),
        radius_km in option::of(1u16..600),
        open in option::weighted(0.3, a_time()),
        favourites in prop::bool::weighted(0.2),
        picked in option::weighted(0.2, some_kept()),
        in_frame in prop::bool::weighted(0.2),
    ) -> Question {
        let text = if asks_words { words.join(" ") } else { String::new() };
        let radius_km = radius_km.filter(|_| near.is_some());
        let picked = picked.unwrap_or_default();
        Question { text, chosen, near, radius_km, open, favourites, picked, in_frame, sort: None }
    }
}
