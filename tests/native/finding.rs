//! `find` answers what a plain walk over all records answers; and examples of what can be asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use passerelle::dataset::{Dataset, Language, Position};
use passerelle::find::{Bounds, Context, Facet, Near, Part, Query, Question, Relief, fold};
use passerelle::hours::State;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::made::{
    self, a_question, index, index_of, partner, some_bounds, some_features, some_kept, some_moment,
};
use crate::oracle::World;

prop_compose! {
    fn a_case()(
        features in some_features(14),
        question in a_question(),
        kept in some_kept(),
        bounds in some_bounds(),
        now in some_moment(),
    ) -> (Arc<Dataset>, Question, BTreeSet<String>, Bounds, i64) {
        (Arc::new(made::dataset(&features)), question, kept, bounds, now)
    }
}

proptest! {
    #[test]
    fn the_answer_is_that_of_a_plain_walk((dataset, question, kept, bounds, now) in a_case()) {
        let index = index_of(Arc::clone(&dataset));
        let context = context(&kept, bounds, now);
        let results = index.find(&question, context);
        let world = World { dataset: &dataset, kept: &kept, bounds, now };

        let expected = world.hits(&question);
        prop_assert_eq!(sorted(&results.hits), expected.clone());
        prop_assert_eq!(results.n_mapped, located(&dataset, &expected).len());

        let is_open = |n: &usize| question.open.is_none_or(|it| {
            world.opening(&dataset.records[*n], it) == State::Open
        });
        prop_assert!(results.hits.is_sorted_by_key(|it| !is_open(it)));
        prop_assert_eq!(results.n_unconfirmed, expected.iter().filter(|it| !is_open(it)).count());

        let anywhere = world.hits(&Question { in_frame: false, ..question.clone() });
        prop_assert_eq!(results.on_map.ones().collect::<Vec<_>>(), located(&dataset, &anywhere));

        for facet in Facet::ALL {
            let values = index.values(facet);
            let ids: BTreeSet<String> = values.iter().map(|it| it.id.clone()).collect();
            prop_assert_eq!(ids, world.values(facet));
            for (value, count) in values.iter().zip(results.counts.of(facet)) {
                prop_assert_eq!(*count, world.count(&question, facet, &value.id), "{:?} {}", facet, value.id);
            }
        }

        let reliefs = results.reliefs.iter().map(|it| (it.parts.clone(), it.n_hits));
        let expected = if expected.is_empty() { world.reliefs(&question) } else { BTreeMap::new() };
        prop_assert_eq!(reliefs.collect::<BTreeMap<_, _>>(), expected);
        prop_assert!(results.reliefs.is_sorted_by_key(|it| std::cmp::Reverse(it.n_hits)));
    }

    #[test]
    fn one_more_condition_keeps_the_others_in_their_order((dataset, question, kept, bounds, now) in a_case()) {
        let index = index_of(Arc::clone(&dataset));
        let context = context(&kept, bounds, now);
        let mut wider = question.clone();
        wider.chosen.clear();
        wider.favourites = false;
        wider.in_frame = false;
        let narrow = index.find(&question, context).hits;
        let mut wide = index.find(&wider, context).hits;
        wide.retain(|it| narrow.contains(it));
        prop_assert_eq!(narrow, wide);
    }

    #[test]
    fn the_nearest_come_first_then_the_alphabet((dataset, mut question, kept, bounds, now) in a_case()) {
        question.text.clear();
        question.open = None;
        let index = index_of(Arc::clone(&dataset));
        let world = World { dataset: &dataset, kept: &kept, bounds, now };
        let origin = world.origin(&question);
        let hits = index.find(&question, context(&kept, bounds, now)).hits;
        for pair in hits.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|n| {
                let record = &dataset.records[n];
                let km = origin.zip(record.position()).map(|(from, to)| from.distance_km(to));
                (km.unwrap_or(1e9), fold(record.name.get(Language::Fr)), n)
            });
            // Where they differ by less than a metre, either may come first.
            prop_assert!(a.0 < b.0 + 1e-3, "{a:?} {b:?}");
            let is_same = (a.0 - b.0).abs() == 0.0;
            prop_assert!(!is_same || (&a.1, a.2) < (&b.1, b.2), "{a:?} {b:?}");
        }
    }
}

fn context(kept: &BTreeSet<String>, bounds: Bounds, now: i64) -> Context<'_> {
    Context {
        kept: Some(kept),
        bounds: Some(bounds),
        now: Some(now),
        ..Context::default()
    }
}

fn sorted(hits: &[usize]) -> Vec<usize> {
    let mut hits = hits.to_vec();
    hits.sort_unstable();
    hits
}

fn located(dataset: &Dataset, hits: &[usize]) -> Vec<usize> {
    hits.iter()
        .copied()
        .filter(|it| dataset.records[*it].place.is_some())
        .collect()
}

/// Three partners and a project: two in Poitiers, one in Liège, one that nobody can place.
fn examples() -> Vec<Value> {
    let mut homework = partner("homework", "École de devoirs", "62063");
    homework["properties"]["services"] = json!(["homework_help"]);
    let mut office = partner("office", "Bureau", "86194");
    office["properties"]["category"] = json!("amo");
    office["properties"]["themes"] = json!(["first_absence"]);
    let project = json!({"type": "Feature", "id": "project", "geometry": null, "properties":
        {"kind": "project", "name": "Tremplin", "themes": ["dropout"], "school": {"name": "Collège Jean-Zay"}}});
    vec![
        homework,
        office,
        partner("books", "Médiathèque", "86194"),
        project,
    ]
}

/// What a link finds among the examples, in order. The third is kept; the map shows Poitou.
#[track_caller]
fn check(address: &str, expected: &[&str]) {
    let index = index(&examples());
    let kept = BTreeSet::from(["books".to_owned()]);
    let corner = |longitude, latitude| Position::new(longitude, latitude).unwrap();
    let bounds = Bounds::around([corner(-0.5, 46.0), corner(1.0, 47.0)]);
    let question = Query::from_address(address).question;
    let hits = index
        .find(
            &question,
            Context {
                kept: Some(&kept),
                bounds,
                ..Context::default()
            },
        )
        .hits;
    let ids: Vec<&str> = hits
        .iter()
        .map(|it| index.record(*it).unwrap().id.as_str())
        .collect();
    assert_eq!(ids, expected, "{address}");
}

#[test]
fn asking_nothing_finds_everything_in_the_order_of_names() {
    check("", &["office", "homework", "books", "project"]);
}

#[test]
fn words_are_found_without_case_or_accents_and_from_their_beginning() {
    check("q=ECOLE", &["homework"]);
    check("q=mediat", &["books"]);
    check("q=thèque", &[]);
    check("q=devoirs+liege", &["homework"]);
    check("q=les+devoirs+à+l'école", &["homework"]);
}

#[test]
fn words_are_found_in_the_taxonomy_and_in_the_name_of_the_school() {
    check("q=milieu+ouvert", &["office"]);
    check("q=vienne", &["office", "books"]);
    check("q=absentéisme", &["office", "project"]);
    check("q=jean+zay", &["project"]);
}

#[test]
fn a_word_in_the_name_counts_more_than_one_elsewhere() {
    let mut index_of = examples();
    index_of[1]["properties"]["summary"] = json!("Près de la médiathèque");
    let index = index(&index_of);
    let question = Question {
        text: "médiathèque".into(),
        ..Question::default()
    };
    assert_eq!(index.find(&question, Context::default()).hits, [2, 1]);
}

#[test]
fn values_of_one_facet_widen_and_facets_narrow() {
    check(
        "kind=project&kind=partner",
        &["office", "homework", "books", "project"],
    );
    check("service=homework_help,library", &["homework"]);
    check("kind=partner&country=FR", &["office", "books"]);
    check("category=amo&country=BE", &[]);
}

#[test]
fn a_wider_theme_finds_what_has_a_narrower_one() {
    check("theme=first_absence", &["office"]);
    check("theme=early_signs", &["office"]);
    check("theme=dropout", &["office", "project"]);
}

#[test]
fn near_a_place_the_nearest_come_first_and_those_without_position_last() {
    check("near=62063", &["homework", "office", "books", "project"]);
    check("near=46.6,0.3&radius=20", &["office", "books"]);
    check(
        "near=99999&radius=1",
        &["office", "homework", "books", "project"],
    );
}

#[test]
fn a_place_at_which_nothing_answers_is_one_to_be_near_to() {
    check("q=médiathèque+liège", &["books"]);
    check("q=liège+bureau", &["office"]);
    check("q=liège", &["homework"]);
    check("q=bureau+à+liège&sort=name", &["office"]);
    check("q=fanfare+liège", &[]);
}

#[test]
fn only_what_is_kept_or_what_the_map_shows() {
    check("favourites=1", &["books"]);
    check("in_map=1", &["office", "books"]);
    check("in_map=1&favourites=1&category=amo", &[]);
}

#[test]
fn where_nothing_is_found_the_answer_says_what_to_lift() {
    let index = index(&examples());
    let question = Query::from_address("q=tremplin&category=amo,epn&country=FR").question;
    let reliefs = index.find(&question, Context::default()).reliefs;
    assert_eq!(
        reliefs,
        [Relief {
            parts: vec![Part::Text],
            n_hits: 1
        }]
    );
}

#[test]
fn a_link_older_than_the_data_loses_only_what_is_gone() {
    let index = index(&examples());
    let mut question =
        Query::from_address("category=amo,closed_since&theme=gone&near=99999&radius=5").question;
    index.drop_unknown(&mut question);
    let mut expected = Question::default();
    expected.toggle(Facet::Category, "amo");
    assert_eq!(
        (question, expected.near.as_ref()),
        (expected.clone(), None::<&Near>)
    );
}
