//! `docs/accessibility.md` says of every criterion of RGAA 4.1 what speaks for it, and names no journey
//! that there is not.

use std::{collections::BTreeSet, fs, path::Path};

/// How many criteria each theme of RGAA 4.1 has.
const THEMES: [u32; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

fn rows() -> Vec<[String; 4]> {
    let text = fs::read_to_string("docs/accessibility.md").unwrap();
    let cells = |line: &str| {
        let cells: Vec<_> = line.split('|').map(|it| it.trim().to_owned()).collect();
        <[String; 6]>::try_from(cells).map(|[_, a, b, c, d, _]| [a, b, c, d])
    };
    let rows = text.lines().filter_map(|it| cells(it).ok());
    rows.filter(|it| it[0].starts_with(|it: char| it.is_ascii_digit()))
        .collect()
}

/// `4.1 to 4.7` and `4.8, 4.9` stand for all of them.
fn criteria(cell: &str) -> Vec<(u32, u32)> {
    let criterion = |it: &str| -> (u32, u32) {
        let (theme, number) = it.trim().split_once('.').unwrap();
        (theme.parse().unwrap(), number.parse().unwrap())
    };
    match cell.split_once(" to ") {
        Some((first, last)) => {
            let ((theme, first), (_, last)) = (criterion(first), criterion(last));
            (first..=last).map(|it| (theme, it)).collect()
        }
        None => cell.split(',').map(criterion).collect(),
    }
}

#[test]
fn every_criterion_stands_there_once() {
    let listed: Vec<_> = rows().iter().flat_map(|it| criteria(&it[0])).collect();
    let themes = (1..).zip(THEMES);
    let all: Vec<_> = themes
        .flat_map(|(theme, n)| (1..=n).map(move |it| (theme, it)))
        .collect();
    assert_eq!(all.len(), 106);
    assert_eq!(listed, all);
}

#[test]
fn every_criterion_says_what_speaks_for_it() {
    for [criterion, _, how, what] in rows() {
        let ways: BTreeSet<_> = how.split(", ").collect();
        let known = BTreeSet::from(["test", "manual", "none"]);
        assert!(ways.is_subset(&known), "{criterion}: {how}");
        assert!(!what.is_empty(), "{criterion}");
        assert!(
            !how.contains("manual") || what.contains('M'),
            "{criterion} names no manual check"
        );
    }
}

#[test]
fn every_journey_that_is_named_is_there() {
    let mut sources = String::new();
    for folder in ["tests/e2e", "tests/e2e/access"] {
        for entry in fs::read_dir(Path::new(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                sources += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let text = fs::read_to_string("docs/accessibility.md").unwrap();
    let named = text.split('`').skip(1).step_by(2);
    let journeys = named.map(|it| it.rsplit("::").next().unwrap_or(it));
    let is_journey = |it: &&str| it.contains('_') && !it.contains(['/', '.', ' ']);
    for journey in journeys.filter(is_journey) {
        assert!(
            sources.contains(&format!("async fn {journey}(")),
            "there is no journey {journey}"
        );
    }
}
