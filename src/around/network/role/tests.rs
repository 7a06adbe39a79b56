//! Hand-made places around Namur (50.467, 4.867): a hundredth of a degree of latitude is 1.1 km.

use proptest::prelude::*;

use crate::dataset::Position;

use super::super::super::competence::{By, Ground};
use super::super::super::made::index;
use super::*;

const ROLES: &str = r#"{"version": 1, "roles": [
    {"id": "listening", "label": {"fr": "Écouter"}, "categories": ["saj", "amo"]},
    {"id": "reading", "label": {"fr": "Lire"}, "categories": ["library"]}]}"#;

/// A partner so many hundredths of a degree north of Namur.
fn partner(id: &str, category: &str, north: i32, more: &str) -> String {
    let latitude = 50.467 + f64::from(north) / 100.0;
    format!(
        r#"{{"id": "{id}", "geometry": {{"type": "Point", "coordinates": [4.867, {latitude}]}},
        "properties": {{"kind": "partner", "name": "{id}", "category": "{category}",
        "address": {{"country": "BE"}}{more}}}}}"#
    )
}

fn serving(area: &str) -> String {
    format!(r#", "serves": {{"area_codes": ["{area}"]}}"#)
}

fn namur() -> Spot {
    Spot {
        ground: Ground {
            country: Some("BE".into()),
            commune: Some("92094".into()),
            area: Some("92000".into()),
        },
        position: Position::new(4.867, 50.467),
    }
}

fn ids<'a>(partners: &[Called], index: &'a Index) -> Vec<&'a str> {
    let record = |it: &Called| index.record(it.idx).map(|it| it.id.as_str());
    partners.iter().filter_map(record).collect()
}

/// The ids of those that are shown in the first role.
#[track_caller]
fn check(features: &[String], expected: &[&str]) {
    let index = index(ROLES, &features.join(","));
    let roles = roles(&index, &namur());
    assert_eq!(ids(roles[0].shown(), &index), expected);
}

#[test]
fn a_far_service_that_serves_the_commune_comes_before_a_near_one() {
    let far = partner("far", "saj", 90, &serving("92000"));
    let near = partner("near", "saj", 1, "");
    let index = index(ROLES, &[near, far].join(","));
    let roles = roles(&index, &namur());
    let [first, second] = roles[0].shown() else {
        panic!("{roles:?}");
    };
    assert_eq!(ids(&[*first, *second], &index), ["far", "near"]);
    assert_eq!(first.reason, Reason::Serves(By::Area("92000")));
    assert!(first.km.unwrap() > 90.0);
    assert_eq!(second.reason, Reason::Unsaid);
}

#[test]
fn who_serves_only_others_comes_after_those_who_may_serve_this_place() {
    check(
        &[
            partner("of-liege", "saj", 1, &serving("62000")),
            partner("unsaid", "amo", 9, ""),
            partner("of-namur", "amo", 20, &serving("92000")),
        ],
        &["of-namur", "unsaid", "of-liege"],
    );
}

#[test]
fn an_empty_role_has_the_next_one_further_away() {
    let features = [
        partner("library", "library", 2, ""),
        partner("too-far", "amo", 80, ""),
        partner("next", "saj", 40, ""),
        partner("nearer-but-of-liege", "saj", 35, &serving("62000")),
    ];
    let index = index(ROLES, &features.join(","));
    let roles = roles(&index, &namur());
    let listening = &roles[0];
    assert!(listening.shown().is_empty());
    let next = listening.next().unwrap();
    assert_eq!(ids(&[*next], &index), ["next"]);
    assert!((44.0..45.0).contains(&next.km.unwrap()));
    assert_eq!(listening.n_more(), 2);
    assert_eq!((roles[1].n_around, roles[1].next()), (1, None));
}

#[test]
fn a_role_that_nobody_has_is_there_and_empty() {
    let index = index(ROLES, &partner("saj", "saj", 1, ""));
    let reading = &roles(&index, &namur())[1];
    assert_eq!(
        (reading.id, reading.shown(), reading.next()),
        ("reading", &[][..], None)
    );
    assert_eq!(reading.n_more(), 0);
}

#[test]
fn without_roles_each_category_is_one() {
    let head = r#"{"version": 1, "taxonomy": {"categories": [
        {"id": "amo", "label": {"fr": "AMO"}, "definition": {"fr": "Écoute"}}, {"id": "none"}, {"id": "saj"}]}}"#;
    let features = [partner("s", "saj", 1, ""), partner("a", "amo", 1, "")];
    let index = index(head, &features.join(","));
    let roles = roles(&index, &namur());
    let found: Vec<_> = roles.iter().map(|it| (it.id, it.partners.len())).collect();
    assert_eq!(found, [("amo", 1), ("saj", 1)]);
}

#[test]
fn without_roles_and_categories_there_is_none() {
    let index = index(r#"{"version": 1}"#, &partner("s", "saj", 1, ""));
    assert_eq!(roles(&index, &namur()), []);
}

#[test]
fn a_role_has_the_narrower_categories_too() {
    let head = r#"{"version": 1, "roles": [{"id": "r", "categories": ["help"]}],
        "taxonomy": {"categories": [{"id": "help"}, {"id": "amo", "parent": "help"}]}}"#;
    let index = index(head, &partner("a", "amo", 1, ""));
    assert_eq!(roles(&index, &namur())[0].n_around, 1);
}

#[test]
fn the_same_code_in_another_country_serves_nobody_here() {
    let french = partner("french", "saj", 1, &serving("92000")).replace("\"BE\"", "\"FR\"");
    let belgian = partner("belgian", "saj", 20, "");
    let index = index(ROLES, &[french, belgian].join(","));
    let roles = roles(&index, &namur());
    assert_eq!(ids(roles[0].shown(), &index), ["belgian", "french"]);
    assert_eq!(roles[0].shown()[1].reason, Reason::Abroad);
}

#[test]
fn a_partner_without_a_position_is_not_lost() {
    let nowhere = |id: &str, address: &str, more: &str| {
        format!(
            r#"{{"id": "{id}", "properties": {{"kind": "partner", "name": "{id}", "category": "saj",
            "address": {{"country": "BE"{address}}}{more}}}}}"#
        )
    };
    let features = [
        nowhere("nowhere", "", ""),
        nowhere("in-namur", r#", "commune_code": "92094""#, ""),
        nowhere("serves-namur", "", &serving("92000")),
        partner("near", "saj", 1, ""),
    ];
    let index = index(ROLES, &features.join(","));
    let listening = &roles(&index, &namur())[0];
    let expected = ["serves-namur", "near", "in-namur"];
    assert_eq!(ids(listening.shown(), &index), expected);
    assert_eq!(listening.n_more(), 1);
    assert_eq!(ids(&listening.partners, &index)[3], "nowhere");
}

#[test]
fn partners_at_the_same_distance_stand_by_name() {
    check(
        &[
            partner("Écho", "saj", 1, ""),
            partner("zèbre", "amo", 1, ""),
            partner("Abri", "amo", 1, ""),
        ],
        &["Abri", "Écho", "zèbre"],
    );
}

#[test]
fn of_several_at_the_same_point_none_is_the_nearest() {
    let nearest = |features: &[String]| {
        let index = index(ROLES, &features.join(","));
        let listening = &roles(&index, &namur())[0];
        let is_nearest = |it: &&Called| listening.is_nearest(it);
        let nearest: Vec<Called> = listening
            .partners
            .iter()
            .filter(is_nearest)
            .copied()
            .collect();
        ids(&nearest, &index).join(",")
    };
    let (a, b) = (partner("a", "saj", 2, ""), partner("b", "amo", 2, ""));
    let c = partner("c", "saj", 1, &serving("62000"));
    assert_eq!(nearest(&[a.clone(), b.clone()]), "");
    assert_eq!(nearest(&[a, b, c]), "c");
}

#[test]
fn from_a_point_nobody_is_known_to_serve_it() {
    let features = [
        partner("far", "saj", 20, &serving("92000")),
        partner("near", "saj", 1, &serving("62000")),
    ];
    let index = index(ROLES, &features.join(","));
    let point = Spot {
        ground: Ground::default(),
        ..namur()
    };
    let shown = &roles(&index, &point)[0];
    assert_eq!(ids(shown.shown(), &index), ["near", "far"]);
    assert!(shown.shown().iter().all(|it| it.reason == Reason::Unsaid));
}

#[test]
fn from_a_school_nobody_has_placed_those_of_its_area_are_around() {
    let in_area = partner("in-area", "saj", 50, "").replace(
        r#""country": "BE""#,
        r#""country": "BE", "area_code": "92000""#,
    );
    let features = [in_area, partner("elsewhere", "saj", 1, "")];
    let index = index(ROLES, &features.join(","));
    let unplaced = Spot {
        position: None,
        ..namur()
    };
    let shown = &roles(&index, &unplaced)[0];
    assert_eq!(ids(shown.shown(), &index), ["in-area"]);
}

prop_compose! {
    fn a_partner()(
        category in prop_oneof![Just("saj"), Just("amo"), Just("library"), Just("other")],
        north in -60i32..60,
        area in prop_oneof![Just(""), Just("92000"), Just("62000")],
        country in prop_oneof![Just("BE"), Just("FR")],
        is_placed: bool,
    ) -> (String, i32, String, String, bool) {
        let serves = if area.is_empty() { String::new() } else { serving(area) };
        (category.to_owned(), north, serves, country.to_owned(), is_placed)
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_nothing_is_there_twice_and_the_order_holds(
        partners in proptest::collection::vec(a_partner(), 0..25),
    ) {
        let features: Vec<String> = partners.iter().enumerate().map(|(n, it)| {
            let (category, north, serves, country, is_placed) = it;
            let text = partner(&format!("p{n}"), category, *north, serves);
            let text = text.replace("\"BE\"", &format!("\"{country}\""));
            if *is_placed { text } else { text.replace("\"geometry\"", "\"nowhere\"") }
        }).collect();
        let index = index(ROLES, &features.join(","));
        for role in roles(&index, &namur()) {
            let mut found: Vec<RecordIdx> = role.partners.iter().map(|it| it.idx).collect();
            found.sort_unstable();
            let has_role = |n: &usize| role.categories.contains(&partners[*n].0.as_str());
            let expected: Vec<RecordIdx> = (0..partners.len()).filter(has_role).collect();
            prop_assert_eq!(found, expected);
            let n_said = role.shown().len() + usize::from(role.next().is_some()) + role.n_more();
            prop_assert_eq!(n_said, role.partners.len());
            for pair in role.partners.windows(2) {
                prop_assert!(pair[0].is_around >= pair[1].is_around);
                if pair[0].is_around != pair[1].is_around {
                    continue;
                }
                prop_assert!(pair[0].reason.rank() <= pair[1].reason.rank());
                if pair[0].reason.rank() == pair[1].reason.rank() {
                    let km = |it: &Called| it.km.unwrap_or(f64::INFINITY);
                    prop_assert!(km(&pair[0]) <= km(&pair[1]));
                }
            }
        }
    }
}
