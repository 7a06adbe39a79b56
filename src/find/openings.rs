//! When records are open. Those that say the same and go by the same clock are asked once.

use std::collections::HashMap;

use fixedbitset::FixedBitSet;

use crate::dataset::Record;
use crate::hours::{Calendar, Hours, Span, State, Status, Weekday, When, Zone};

use super::index::RecordIdx;

/// Hours, with the clock and the holidays of the place. Moments are seconds since 1 January 1970,
/// 0:00 UTC, whatever the clock of who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    hours: Hours,
    clock: Clock,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Clock {
    zone: Zone,
    calendar: Calendar,
}

impl Opening {
    /// Whether the place is open at the time that is asked for.
    pub fn at(&self, when: When, now: i64) -> State {
        let Clock { zone, calendar } = self.clock;
        self.hours.at(when, zone.local(now), calendar)
    }

    /// Whether it is open now, and until when.
    pub fn status(&self, now: i64) -> Status {
        let Clock { zone, calendar } = self.clock;
        self.hours.status(zone.local(now), calendar)
    }

    /// The hours of this week, as [`Hours::week_of`] gives them, and which of its days is today.
    pub fn week(&self, now: i64) -> ([Vec<Span>; 7], Weekday) {
        let Clock { zone, calendar } = self.clock;
        let today = zone.local(now).date;
        (self.hours.week_of(today, calendar), today.weekday())
    }
}

impl Clock {
    /// `None` where the clocks are not known.
    fn of(record: &Record) -> Option<Self> {
        let address = &record.address;
        let code = address.commune_code.as_ref().or(address.area_code.as_ref());
        let code = code.or(address.postal_code.as_ref()).map(String::as_str);
        let country = address.country.as_deref();
        Some(Self {
            zone: Zone::of(country, code)?,
            calendar: Calendar::of(country, code),
        })
    }
}

/// What all records of a group have in common.
enum Group {
    /// Projects: nowhere to go.
    NoPlace,
    /// Nothing is said that can be evaluated.
    Unsaid,
    Said(Opening),
}

const NO_PLACE: u32 = 0;
const UNSAID: u32 = 1;

/// The openings of all records.
pub(super) struct Openings {
    /// By record: its place in `groups`. Four bytes each: no dataset holds 2^32 records.
    group_of: Vec<u32>,
    groups: Vec<Group>,
}

/// Which records are open at a time.
pub(super) struct OpenThen {
    pub open: FixedBitSet,
    /// Those of which nobody here knows.
    pub unknown: FixedBitSet,
}

impl Openings {
    pub(super) fn of(&self, idx: RecordIdx) -> Option<&Opening> {
        match self.groups.get(*self.group_of.get(idx)? as usize)? {
            Group::Said(opening) => Some(opening),
            Group::NoPlace | Group::Unsaid => None,
        }
    }

    pub(super) fn are_known(&self) -> bool {
        self.groups.len() > UNSAID as usize + 1
    }

    pub(super) fn at(&self, when: When, now: i64) -> OpenThen {
        let state = |it: &Group| match it {
            Group::NoPlace => State::Closed,
            Group::Unsaid => State::Unknown,
            Group::Said(opening) => opening.at(when, now),
        };
        let states: Vec<State> = self.groups.iter().map(state).collect();
        let mut open = FixedBitSet::with_capacity(self.group_of.len());
        let mut unknown = open.clone();
        for (record, group) in self.group_of.iter().enumerate() {
            match states.get(*group as usize) {
                Some(State::Open) => open.insert(record),
                Some(State::Unknown) => unknown.insert(record),
                Some(State::Closed) | None => {}
            }
        }
        OpenThen { open, unknown }
    }
}

/// Openings on their way to an index: records are taken in one by one.
pub(super) struct OpeningsGatherer {
    openings: Openings,
    clocks: Vec<Clock>,
    /// By the place of the clock and the expression.
    places: HashMap<String, usize>,
}

impl Default for OpeningsGatherer {
    fn default() -> Self {
        Self {
            openings: Openings {
                group_of: Vec::new(),
                groups: vec![Group::NoPlace, Group::Unsaid],
            },
            clocks: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl OpeningsGatherer {
    pub(super) fn take(&mut self, record: &Record) {
        let group = match record.partner() {
            None => NO_PLACE,
            Some(partner) => partner
                .opening_hours
                .as_deref()
                .and_then(|it| self.group(it, Clock::of(record)?))
                .unwrap_or(UNSAID),
        };
        self.openings.group_of.push(group);
    }

    pub(super) fn finish(self) -> Openings {
        self.openings
    }

    fn group(&mut self, hours: &str, clock: Clock) -> Option<u32> {
        let n_clocks = self.clocks.len();
        let known = self.clocks.iter().position(|it| *it == clock);
        let at = known.unwrap_or(n_clocks);
        if at == n_clocks {
            self.clocks.push(clock);
        }
        let key = format!("{at} {hours}");
        let place = self.places.get(&key).copied().unwrap_or_else(|| {
            let place = match Hours::parse(hours) {
                Ok(hours) => {
                    self.openings
                        .groups
                        .push(Group::Said(Opening { hours, clock }));
                    self.openings.groups.len() - 1
                }
                Err(_) => UNSAID as usize,
            };
            self.places.insert(key, place);
            place
        });
        u32::try_from(place).ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{Context, Index, Query};
    use super::*;
    use crate::dataset::parse;

    /// Records by kind, hours, country and code of the commune; their ids are their places.
    fn index(records: &[(&str, &str, &str, &str)]) -> Index {
        let feature = |(n, it): (usize, &(&str, &str, &str, &str))| {
            let (kind, hours, country, code) = it;
            format!(
                r#"{{"id": "{n}", "properties": {{"kind": "{kind}", "name": "{n}", "opening_hours": "{hours}",
                "address": {{"country": "{country}", "commune_code": "{code}"}}}}}}"#
            )
        };
        let features: Vec<String> = records.iter().enumerate().map(feature).collect();
        let file = format!(
            r#"{{"passerelle": {{"version": 1}}, "features": [{}]}}"#,
            features.join(",")
        );
        let (dataset, issues) = parse(file.as_bytes()).unwrap();
        assert_eq!(dataset.records.len(), records.len(), "{issues:?}");
        Index::new(Arc::new(dataset), |_, _| &[])
    }

    /// Monday, 14 September 2026, 9:30 UTC: 11:30 in Poitiers, 13:30 in Saint-Denis de La Réunion.
    const NOW: i64 = 1_789_378_200;

    fn hits(index: &Index, address: &str, now: Option<i64>) -> (Vec<RecordIdx>, usize) {
        let context = Context {
            now,
            ..Context::default()
        };
        let results = index.find(&Query::from_address(address).question, context);
        (results.hits, results.n_unconfirmed)
    }

    #[test]
    fn each_place_goes_by_its_own_clock() {
        let morning = "Mo-Fr 09:00-12:00";
        let index = index(&[
            ("partner", morning, "FR", "86194"),
            ("partner", morning, "FR", "97411"),
            ("partner", morning, "BE", "62063"),
        ]);
        assert_eq!(hits(&index, "open=now", Some(NOW)), (vec![0, 2], 0));
        assert_eq!(hits(&index, "open=mo-morning", Some(NOW)).0, [0, 1, 2]);
    }

    #[test]
    fn what_nobody_knows_stays_and_comes_last() {
        let index = index(&[
            ("partner", "", "FR", "86194"),
            ("partner", "sur rendez-vous", "FR", "86194"),
            ("partner", "Mo 09:00-12:00", "CH", "1"),
            ("partner", "Mo-Fr 09:00-17:00; SH off", "FR", "86194"),
            ("partner", "Mo-Fr 09:00-12:00", "FR", "86194"),
            ("partner", "Tu 09:00-12:00", "FR", "86194"),
            ("project", "", "FR", "86194"),
        ]);
        let expected = (vec![4, 0, 1, 2, 3], 4);
        assert_eq!(hits(&index, "open=now", Some(NOW)), expected);
        assert!(index.opening(3).is_some() && index.opening(1).is_none());
    }

    #[test]
    fn without_a_clock_nothing_is_left_out() {
        let index = index(&[("project", "", "", ""), ("partner", "Tu off", "FR", "86")]);
        assert_eq!(hits(&index, "open=now", None), (vec![0, 1], 0));
    }

    #[test]
    fn those_who_say_the_same_are_one_group() {
        let index = index(&[
            ("partner", "Mo 09:00-12:00", "FR", "86194"),
            ("partner", "Mo 09:00-12:00", "FR", "17300"),
            ("partner", "Mo 09:00-12:00", "FR", "67482"),
            ("partner", "Mo 09:00-13:00", "FR", "17300"),
        ]);
        assert_eq!(index.openings.group_of, [2, 2, 3, 4]);
        assert!(index.knows_openings());
    }
}
