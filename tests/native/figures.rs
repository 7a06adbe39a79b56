//! The figures say what a plain count says: sums are those of the results, and no record is lost.

use std::collections::BTreeSet;
use std::sync::Arc;

use passerelle::around::figures::{About, Breakdown, Chart, Density, FACETS, PerKind, lines, rows};
use passerelle::dataset::{Dataset, Language, Record};
use passerelle::find::{Context, Facet, Index, Query, Question};
use passerelle::i18n::{Names, in_figures, messages};
use passerelle::take_away::csv;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::default_dataset;
use crate::made::{self, a_question, index, index_of, some_features, some_kept, some_moment};

fn count(dataset: &Dataset, hits: &[usize], holds: impl Fn(&Record) -> bool) -> PerKind {
    let mut count = PerKind::default();
    for idx in hits {
        let record = &dataset.records[*idx];
        if holds(record) {
            count.add(record.kind());
        }
    }
    count
}

fn sum(counts: impl Iterator<Item = PerKind>) -> PerKind {
    counts.fold(PerKind::default(), |a, b| PerKind {
        projects: a.projects + b.projects,
        partners: a.partners + b.partners,
    })
}

/// Whether the record has the value, or one that the taxonomy puts below it.
fn has(dataset: &Dataset, record: &Record, facet: Facet, wanted: &str) -> bool {
    let terms = facet.terms(&dataset.taxonomy);
    let parent = |id: &str| terms.iter().find(|it| it.id == id)?.parent.as_deref();
    let values = facet.values(record).into_iter();
    values
        .flat_map(|it| std::iter::successors(Some(it), |it| parent(it)))
        .any(|it| it == wanted)
}

/// Every figure of some hits against a plain count.
fn check(index: &Index, hits: &[usize]) {
    let dataset = index.dataset();
    let all = count(dataset, hits, |_| true);
    assert_eq!(all.records(), hits.len());
    for facet in FACETS {
        let breakdown = Breakdown::of(index, hits, facet);
        assert_eq!(breakdown.hits, all);
        for row in &breakdown.rows {
            let expected = count(dataset, hits, |it| has(dataset, it, facet, &row.id));
            assert_eq!(row.count, expected, "{facet:?} {}", row.id);
            assert!((1..=hits.len()).contains(&row.count.records()));
        }
        let stated = count(dataset, hits, |it| !facet.values(it).is_empty());
        assert_eq!(
            sum([stated, breakdown.unstated, breakdown.beside].into_iter()),
            all
        );
        let rows = sum(breakdown.top().map(|it| it.count));
        if facet == Facet::Theme {
            let again = rows.records() - stated.records();
            assert_eq!(breakdown.n_counted_again(), again);
        } else {
            assert_eq!(rows, stated, "{facet:?}");
            assert_eq!(breakdown.n_counted_again(), 0);
        }
        check_table(index, &breakdown);
    }
    let Some(density) = Density::of(index, hits) else {
        assert!(hits.iter().all(|it| index.position(*it).is_none()));
        return;
    };
    let squares = sum(density.squares.iter().map(|it| it.count));
    assert_eq!(sum([squares, density.unplaced].into_iter()), all);
    let names: BTreeSet<&String> = density.squares.iter().map(|it| &it.name).collect();
    assert_eq!(names.len(), density.squares.len());
    for square in &density.squares {
        let class = density.classes[square.class];
        assert!((class.fewest..=class.most).contains(&square.count.records()));
        assert!(square.left_px > 0.0 && square.top_px > 0.0);
        assert!(square.left_px + square.width_px < 400.0);
        assert!(square.top_px + square.height_px < 420.0);
        assert!(square.width_px > 0.0 && square.height_px > 0.0);
    }
}

/// The table, its bars and its file say what the breakdown says.
fn check_table(index: &Index, breakdown: &Breakdown) {
    let texts = in_figures::texts(Language::Fr);
    let names = Names {
        index,
        language: Language::Fr,
        messages: messages(Language::Fr),
        place: None,
    };
    let lines = lines(breakdown, names, texts);
    assert_eq!(lines.last().map(|it| it.count), Some(breakdown.hits));
    let chart = Chart::of(&lines);
    for bars in &chart.rows {
        let line = lines.iter().find(|it| it.name == bars.name).unwrap();
        for bar in &bars.bars {
            assert_eq!(bar.n, line.count.of(bar.kind));
        }
    }
    let rows = rows(breakdown, &lines, "Titre", texts);
    let file = csv(rows.iter().map(Vec::as_slice));
    let mut reader = ::csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
    let n_columns = reader.headers().unwrap().len();
    let read: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(read.len(), lines.len());
    for (row, line) in read.iter().zip(&lines) {
        let cell = |from_end: usize| row[n_columns - from_end].parse::<usize>().unwrap();
        assert_eq!(cell(3), line.count.projects);
        assert_eq!(cell(2), line.count.partners);
        assert_eq!(cell(1), line.count.records());
    }
}

proptest! {
    #[test]
    fn figures_are_those_of_a_plain_count(
        features in some_features(14),
        question in a_question(),
        kept in some_kept(),
        now in some_moment(),
    ) {
        let index = index_of(Arc::new(made::dataset(&features)));
        let context = Context { kept: Some(&kept), now: Some(now), ..Context::default() };
        check(&index, &index.find(&question, context).hits);
        check(&index, &index.find(&Question::default(), context).hits);
    }
}

#[test]
fn of_the_default_dataset_too() {
    let index = default_dataset::index();
    for query in [
        "",
        "kind=project",
        "category=amo",
        "q=devoirs",
        "area=86,33&theme=wellbeing",
    ] {
        let question = Query::from_address(query).question;
        check(&index, &index.find(&question, Context::default()).hits);
    }
}

#[test]
fn a_project_has_no_organiser_and_a_partner_no_step() {
    let index = index(&[
        record(
            "a",
            "project",
            "86194",
            Some((0.34, 46.58)),
            json!({"step": "funding"}),
        ),
        record(
            "b",
            "partner",
            "86194",
            None,
            json!({"organiser": "commune", "category": "amo"}),
        ),
        record("c", "partner", "86194", None, json!({})),
    ]);
    let parts = |facet| {
        let it = Breakdown::of(&index, &[0, 1, 2], facet);
        (it.rows.len(), it.unstated, it.beside)
    };
    let projects = PerKind {
        projects: 1,
        partners: 0,
    };
    let partners = |partners| PerKind {
        projects: 0,
        partners,
    };
    assert_eq!(parts(Facet::Organiser), (1, partners(1), projects));
    assert_eq!(parts(Facet::Category), (1, partners(1), projects));
    assert_eq!(parts(Facet::Step), (1, PerKind::default(), partners(2)));
    assert_eq!(parts(Facet::Programme), (0, projects, partners(2)));
    assert_eq!(
        parts(Facet::Theme),
        (
            0,
            PerKind {
                projects: 1,
                partners: 2
            },
            PerKind::default()
        )
    );
    let density = Density::of(&index, &[0, 1, 2]).unwrap();
    assert_eq!(density.unplaced, partners(2));
    assert_eq!(density.squares[0].name, "A1");
    assert_eq!(Density::of(&index, &[1, 2]), None);
}

#[test]
fn what_a_row_is_part_of_stands_in_the_file() {
    let themes = |themes: &[&str]| json!({"themes": themes});
    let index = index(&[
        record(
            "a",
            "project",
            "86194",
            None,
            themes(&["first_absence", "wellbeing"]),
        ),
        record("b", "project", "86194", None, themes(&["early_signs"])),
        record("c", "project", "86194", None, themes(&[])),
    ]);
    let breakdown = Breakdown::of(&index, &[0, 1, 2], Facet::Theme);
    assert_eq!(breakdown.n_counted_again(), 1);
    let texts = in_figures::texts(Language::Fr);
    let names = Names {
        index: &index,
        language: Language::Fr,
        messages: messages(Language::Fr),
        place: None,
    };
    let lines = lines(&breakdown, names, texts);
    assert_eq!(
        lines[0].of,
        About::Value {
            id: "dropout".into(),
            depth: 0
        }
    );
    let rows = rows(&breakdown, &lines, "Thème", texts);
    let rows: Vec<String> = rows.iter().map(|it| it.join(";")).collect();
    assert_eq!(
        rows,
        [
            "Thème;fait partie de;Projets;Partenaires;Ensemble",
            "Décrochage;;2;0;2",
            "Repérage;Décrochage;2;0;2",
            "Première absence;Repérage;1;0;1",
            "Bien-être;;1;0;1",
            "non précisé;;1;0;1",
            "Tous les résultats;;3;0;3",
        ]
    );
}

/// A record in a commune that is called like its code.
pub fn record(id: &str, kind: &str, commune: &str, at: Option<(f64, f64)>, more: Value) -> Value {
    let geometry = at.map(|(x, y)| json!({"type": "Point", "coordinates": [x, y]}));
    let mut properties = json!({
        "kind": kind, "name": id,
        "address": {"locality": format!("Commune {commune}"), "commune_code": commune, "country": "FR"},
    });
    let more = more.as_object().unwrap().clone();
    properties.as_object_mut().unwrap().extend(more);
    json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
}
