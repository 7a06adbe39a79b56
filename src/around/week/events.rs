//! Which events take place, are to come, are over.

use crate::dataset::Event;
use crate::hours::Date;
use crate::sorting::sorted;

use super::dates::bounds;

/// Where an event stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It takes place.
    Running,
    /// It may take place: only its month or its year is known, and that has come.
    Perhaps,
    /// It is to come.
    Coming,
    /// It is over.
    Over,
}

/// When an event can begin and when it can end: the first and the last day of each.
struct Stretch {
    begins: (Date, Date),
    ends: (Date, Date),
}

impl Stretch {
    /// `None` when there are no such days. An end before the beginning is a slip: then it is over on
    /// the first day.
    fn of(event: &Event) -> Option<Self> {
        let begins = bounds(event.start)?;
        let ends = event.known_end().and_then(bounds).unwrap_or(begins);
        Some(Self { begins, ends })
    }

    fn phase(&self, day: Date) -> Phase {
        if day < self.begins.0 {
            Phase::Coming
        } else if day > self.ends.1 {
            Phase::Over
        } else if day >= self.begins.1 && day <= self.ends.0 {
            Phase::Running
        } else {
            Phase::Perhaps
        }
    }
}

/// The events as one wants to read them on a day: what takes place, what may take place, what is to come,
/// the next one first, and what is over, the last one first.
pub fn in_order(events: &[Event], day: Date) -> Vec<(Phase, &Event)> {
    let staged = events.iter().filter_map(|it| {
        let stretch = Stretch::of(it)?;
        Some((stretch.phase(day), stretch, it))
    });
    let staged = sorted(staged.collect(), |(a_phase, a, _), (b_phase, b, _)| {
        let within = match a_phase {
            Phase::Over => b.ends.1.cmp(&a.ends.1),
            _ => a.begins.0.cmp(&b.begins.0),
        };
        a_phase.cmp(b_phase).then(within)
    });
    staged
        .into_iter()
        .map(|(phase, _, it)| (phase, it))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;

    use super::super::dates::{day_of, spelled};
    use super::*;
    use crate::dataset::{Localised, PartialDate};

    fn event(id: &str, start: &str, end: &str) -> Event {
        Event {
            id: id.to_owned(),
            title: Localised::french(id),
            start: start.parse().unwrap(),
            end: end.parse().ok(),
            url: None,
            description: Localised::default(),
            source: None,
            actions: Vec::new(),
        }
    }

    fn day(text: &str) -> Date {
        day_of(text.parse().unwrap()).unwrap()
    }

    #[track_caller]
    fn check(start: &str, end: &str, expected: &[(&str, Phase)]) {
        let events = [event("a", start, end)];
        for (on, phase) in expected {
            let found = in_order(&events, day(on));
            assert_eq!(found, [(*phase, &events[0])], "{start} to {end} on {on}");
        }
    }

    #[test]
    fn a_week_runs_from_its_first_day_to_its_last() {
        check(
            "2026-11-23",
            "2026-11-27",
            &[
                ("2026-11-22", Phase::Coming),
                ("2026-11-23", Phase::Running),
                ("2026-11-27", Phase::Running),
                ("2026-11-28", Phase::Over),
            ],
        );
    }

    #[test]
    fn without_an_end_it_is_over_on_the_first_day() {
        let expected = [("2026-11-23", Phase::Running), ("2026-11-24", Phase::Over)];
        check("2026-11-23", "", &expected);
        check("2026-11-23", "2026-11-20", &expected);
    }

    #[test]
    fn of_a_month_nobody_knows_the_day() {
        check(
            "2026-11",
            "",
            &[
                ("2026-10-31", Phase::Coming),
                ("2026-11-01", Phase::Perhaps),
                ("2026-11-30", Phase::Perhaps),
                ("2026-12-01", Phase::Over),
            ],
        );
        check(
            "2026-11-23",
            "2026-12",
            &[
                ("2026-11-30", Phase::Running),
                ("2026-12-01", Phase::Running),
                ("2026-12-02", Phase::Perhaps),
                ("2027-01-01", Phase::Over),
            ],
        );
    }

    #[test]
    fn what_is_now_comes_first_then_the_next_then_the_last() {
        let events = [
            event("long ago", "2024-11-18", ""),
            event("far", "2027-11", ""),
            event("this month", "2026-11", ""),
            event("last", "2025-11-17", "2025-11-21"),
            event("now", "2026-11-23", "2026-11-27"),
            event("next", "2026-12-01", ""),
        ];
        let found = in_order(&events, day("2026-11-25"));
        let ids: Vec<_> = found.iter().map(|(_, it)| it.id.as_str()).collect();
        let expected = ["now", "this month", "next", "far", "last", "long ago"];
        assert_eq!(ids, expected);
    }

    fn a_date() -> impl Strategy<Value = PartialDate> {
        (2025u16..2028, 1u8..13, 1u8..29, 0..3).prop_map(|(year, month, day, known)| PartialDate {
            year,
            month: (known > 0).then_some(month),
            day: (known > 1).then_some(day),
        })
    }

    proptest! {
        /// The map's banner asks `is_on`, this view the phase: both must say the same.
        #[test]
        fn whatever_is_on_a_day_runs_then(start in a_date(), end in option::of(a_date()), after in 0..1000) {
            let on = day("2025-01-01").plus(after);
            let event = Event { start, end, ..event("a", "2026", "") };
            let phase = in_order(std::slice::from_ref(&event), on).remove(0).0;
            let is_on = event.is_on(spelled(on));
            prop_assert_eq!(is_on, phase == Phase::Running && event.days().is_some());
        }
    }
}
