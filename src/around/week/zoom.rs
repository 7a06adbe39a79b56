//! The records that a day is given to: those that the team has chosen for it, or else a project.
//!
//! Who chooses nothing still wants another project every day, and the same one as everybody else. So the
//! projects stand in the order of their ids, and each day goes on by the same number of places. That
//! number has no divisor in common with how many there are: all have their day before one has its second.

use crate::dataset::{Dataset, Localised, Record};
use crate::hours::Date;
use crate::sorting::sorted;

use super::dates::day_of;

/// A record of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom<'a> {
    /// The record.
    pub record: &'a Record,
    /// Why it is this one.
    pub why: Why<'a>,
}

/// Why a record is that of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why<'a> {
    /// The people behind the dataset have chosen it, with some words or none.
    Chosen(&'a Localised),
    /// It was its turn.
    Drawn,
}

/// The records of all days.
pub struct Zooms<'a> {
    dataset: &'a Dataset,
    /// The projects whose turn comes, in the order of their ids.
    turns: Vec<&'a Record>,
}

impl<'a> Zooms<'a> {
    /// Those of a dataset. Projects without a summary have nothing to show; those that the team gives a day
    /// need no turn, as long as there are others.
    pub fn of(dataset: &'a Dataset) -> Self {
        let tells = |it: &&Record| it.project().is_some() && !it.summary.is_empty();
        let is_chosen = |it: &&Record| dataset.highlights.iter().any(|by| by.record == it.id);
        let telling: Vec<_> = dataset.records.iter().filter(tells).collect();
        let others: Vec<_> = telling
            .iter()
            .copied()
            .filter(|it| !is_chosen(it))
            .collect();
        let turns = if others.is_empty() { telling } else { others };
        Self {
            dataset,
            turns: sorted(turns, |a, b| a.id.cmp(&b.id)),
        }
    }

    /// The records of a day: all that were chosen for it, or the one whose turn it is. Empty when no project
    /// tells anything of itself.
    pub fn on(&self, day: Date) -> Vec<Zoom<'a>> {
        let of_day = self.dataset.highlights.iter();
        let of_day = of_day.filter(|it| day_of(it.date) == Some(day));
        let chosen: Vec<_> = of_day
            .filter_map(|it| {
                Some(Zoom {
                    record: self.dataset.records.iter().find(|by| by.id == it.record)?,
                    why: Why::Chosen(&it.text),
                })
            })
            .collect();
        if !chosen.is_empty() {
            return chosen;
        }
        let drawn = turn(day, self.turns.len()).and_then(|it| self.turns.get(it));
        let drawn = drawn.map(|record| Zoom {
            record,
            why: Why::Drawn,
        });
        drawn.into_iter().collect()
    }
}

/// Which of `n` has its turn on a day; `None` of none.
fn turn(day: Date, n: usize) -> Option<usize> {
    let n_days = Date::new(2000, 1, 1).map(|it| day.days_after(it))?;
    let n = i64::try_from(n).ok().filter(|it| *it > 0)?;
    usize::try_from((i64::from(n_days) * stride(n)).rem_euclid(n)).ok()
}

/// By how many places each day goes on: far, so that neighbours in the file, which are often of one
/// school, are no neighbours in time.
fn stride(n: i64) -> i64 {
    let far = (n * 5 / 13).max(1);
    (far..n)
        .find(|it| greatest_common_divisor(*it, n) == 1)
        .unwrap_or(1)
}

fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 {
        a
    } else {
        greatest_common_divisor(b, a % b)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::dataset::parse;

    fn dataset(projects: &[String], highlights: &Value) -> Dataset {
        let feature = |id: &String| json!({"id": id, "properties": {"kind": "project", "name": id, "summary": "Un projet."}});
        let features: Vec<_> = projects.iter().map(feature).collect();
        let file =
            json!({"passerelle": {"version": 1, "highlights": highlights}, "features": features});
        parse(file.to_string().as_bytes()).unwrap().0
    }

    fn of(n: usize) -> Vec<String> {
        (0..n).map(|it| format!("prj-{it:03}")).collect()
    }

    fn day(text: &str) -> Date {
        day_of(text.parse().unwrap()).unwrap()
    }

    fn only<'a>(zooms: &Zooms<'a>, on: Date) -> &'a str {
        let found = zooms.on(on);
        assert_eq!(found.len(), 1);
        &found[0].record.id
    }

    #[test]
    fn what_was_chosen_comes_with_its_words() {
        let highlights = json!([
            {"date": "2026-11-25", "record": "prj-002", "text": {"fr": "Pour ses élèves."}},
            {"date": "2026-11-25", "record": "gone"},
            {"date": "2026-11", "record": "prj-003"},
        ]);
        let dataset = dataset(&of(9), &highlights);
        let zooms = Zooms::of(&dataset);
        let found = zooms.on(day("2026-11-25"));
        let words = Localised::french("Pour ses élèves.");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].record.id, "prj-002");
        assert_eq!(found[0].why, Why::Chosen(&words));
        assert_eq!(zooms.on(day("2026-11-24"))[0].why, Why::Drawn);
    }

    #[test]
    fn whom_the_team_gives_a_day_needs_no_turn() {
        let highlights = json!([{"date": "2026-11-25", "record": "prj-002"}]);
        let dataset = dataset(&of(4), &highlights);
        let zooms = Zooms::of(&dataset);
        for after in 1..30 {
            assert_ne!(only(&zooms, day("2026-11-25").plus(after)), "prj-002");
        }
    }

    #[test]
    fn one_project_has_every_day_and_none_has_none() {
        let only_one = dataset(&of(1), &json!([]));
        assert_eq!(only(&Zooms::of(&only_one), day("2026-11-25")), "prj-000");
        let none = dataset(&[], &json!([]));
        assert_eq!(Zooms::of(&none).on(day("2026-11-25")), []);
    }

    #[test]
    fn partners_and_projects_without_a_summary_have_no_turn() {
        let file = json!({"passerelle": {"version": 1}, "features": [
            {"id": "a", "properties": {"kind": "partner", "name": "A", "summary": "Un lieu."}},
            {"id": "b", "properties": {"kind": "project", "name": "B"}},
        ]});
        let dataset = parse(file.to_string().as_bytes()).unwrap().0;
        assert_eq!(Zooms::of(&dataset).on(day("2026-11-25")), []);
    }

    proptest! {
        #[test]
        fn all_have_their_day_before_one_has_its_second(n in 1usize..400, after in -9000i32..9000) {
            let first = day("2026-11-25").plus(after);
            let turns = (0..n).map(|it| turn(first.plus(i32::try_from(it).unwrap()), n).unwrap());
            let turns: Vec<_> = turns.collect();
            prop_assert_eq!(turns.iter().collect::<BTreeSet<_>>().len(), n);
        }

        #[test]
        fn the_order_of_the_file_does_not_matter(ids in Just(of(12)).prop_shuffle(), after in 0i32..500) {
            let on = day("2026-11-25").plus(after);
            let shuffled = dataset(&ids, &json!([]));
            let sorted = dataset(&of(12), &json!([]));
            prop_assert_eq!(only(&Zooms::of(&shuffled), on), only(&Zooms::of(&sorted), on));
        }
    }
}
