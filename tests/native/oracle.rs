//! The same answers as `find`, found the slow and plain way: record after record, condition after
//! condition.

use std::collections::{BTreeMap, BTreeSet};

use passerelle::dataset::{Dataset, Position, Record, Term};
use passerelle::find::{Bounds, Facet, Near, Part, Question, fold};
use passerelle::hours::{Calendar, Hours, State, When, Zone};

/// What a question depends on beside itself.
#[derive(Clone)]
pub struct World<'a> {
    pub dataset: &'a Dataset,
    pub kept: &'a BTreeSet<String>,
    pub bounds: Bounds,
    /// Seconds since 1 January 1970, 0:00 UTC.
    pub now: i64,
}

impl World<'_> {
    /// The places in the dataset of the records that answer.
    pub fn hits(&self, question: &Question) -> Vec<usize> {
        let records = self.dataset.records.iter().enumerate();
        records
            .filter(|(_, it)| self.answers(it, question))
            .map(|(n, _)| n)
            .collect()
    }

    /// How many records would answer if the value were the only one chosen of its facet.
    pub fn count(&self, question: &Question, facet: Facet, value: &str) -> usize {
        let mut other = question.clone();
        other.chosen.insert(facet, [value.to_owned()].into());
        self.hits(&other).len()
    }

    /// Every value that some record has, with those that it belongs to.
    pub fn values(&self, facet: Facet) -> BTreeSet<String> {
        self.dataset
            .records
            .iter()
            .flat_map(|it| self.values_of(it, facet))
            .collect()
    }

    /// What lifting a condition would bring, where that is anything.
    pub fn reliefs(&self, question: &Question) -> BTreeMap<Vec<Part>, usize> {
        let mut conditions: BTreeMap<Option<Facet>, Vec<Vec<Part>>> = BTreeMap::new();
        for part in question.parts() {
            match &part {
                // All values of a facet are one condition.
                Part::Value(facet, _) => {
                    let parts = conditions
                        .entry(Some(*facet))
                        .or_insert_with(|| vec![Vec::new()]);
                    parts[0].push(part);
                }
                _ => conditions.entry(None).or_default().push(vec![part]),
            }
        }
        let lifted = conditions.into_values().flatten().map(|parts| {
            let mut wider = question.clone();
            for part in &parts {
                wider.remove(part);
            }
            let n_hits = self.hits(&wider).len();
            (parts, n_hits)
        });
        lifted.filter(|(_, n_hits)| *n_hits > 0).collect()
    }

    /// Where distances are measured from.
    pub fn origin(&self, question: &Question) -> Option<Position> {
        match question.near.as_ref()? {
            Near::Point(it) => Some(*it),
            Near::Place(_) => None,
            Near::Commune(code) => {
                let there = |it: &&Record| {
                    it.address.commune_code.as_ref() == Some(code) && it.place.is_some()
                };
                self.dataset.records.iter().find(there)?.position()
            }
        }
    }

    /// Whether a record is open then.
    pub fn opening(&self, record: &Record, when: When) -> State {
        let Some(partner) = record.partner() else {
            return State::Closed;
        };
        let address = &record.address;
        let (country, code) = (address.country.as_deref(), address.commune_code.as_deref());
        let hours = partner.opening_hours.as_deref().map(Hours::parse);
        let (Some(Ok(hours)), Some(zone)) = (hours, Zone::of(country, code)) else {
            return State::Unknown;
        };
        hours.at(when, zone.local(self.now), Calendar::of(country, code))
    }

    fn answers(&self, record: &Record, question: &Question) -> bool {
        let here = record.position();
        let is_near = || match (self.origin(question), question.radius_km) {
            (Some(origin), Some(km)) => {
                here.is_some_and(|it| it.distance_km(origin) <= f64::from(km))
            }
            _ => true,
        };
        let has_chosen = |(facet, chosen): (&Facet, &BTreeSet<String>)| {
            !self.values_of(record, *facet).is_disjoint(chosen)
        };
        fold(&question.text)
            .split_whitespace()
            .all(|it| self.says(record, it))
            && question.chosen.iter().all(has_chosen)
            && is_near()
            && question
                .open
                .is_none_or(|it| self.opening(record, it) != State::Closed)
            && (!question.favourites || self.kept.contains(&record.id))
            && (question.picked.is_empty() || question.picked.contains(&record.id))
            && (!question.in_frame || here.is_some_and(|it| self.bounds.contains(it)))
    }

    fn values_of(&self, record: &Record, facet: Facet) -> BTreeSet<String> {
        let terms = facet.terms(&self.dataset.taxonomy);
        let mut values = BTreeSet::new();
        for value in facet.values(record) {
            let mut next = Some(value.to_owned());
            while let Some(id) = next {
                next = terms
                    .iter()
                    .find(|it| it.id == id)
                    .and_then(|it| it.parent.clone());
                values.insert(id);
            }
        }
        values
    }

    /// Whether a word of the record begins so.
    fn says(&self, record: &Record, beginning: &str) -> bool {
        let address = &record.address;
        let mut texts: Vec<&str> = record.name.texts().collect();
        texts.extend(
            record
                .summary
                .texts()
                .chain(record.description.texts())
                .chain(record.audience_text.texts()),
        );
        texts.extend(record.project().and_then(|it| it.school.as_deref()));
        texts.extend(
            [&address.locality, &address.postal_code, &address.street]
                .into_iter()
                .flatten()
                .map(String::as_str),
        );
        for facet in [
            Facet::Category,
            Facet::Area,
            Facet::Theme,
            Facet::Service,
            Facet::Audience,
            Facet::Organiser,
            Facet::Programme,
            Facet::Level,
            Facet::Step,
        ] {
            let terms = facet.terms(&self.dataset.taxonomy);
            for id in self.values_of(record, facet) {
                texts.extend(terms.iter().filter(|it| it.id == id).flat_map(Self::names));
            }
        }
        texts
            .iter()
            .any(|it| fold(it).split(' ').any(|word| word.starts_with(beginning)))
    }

    fn names(term: &Term) -> Vec<&str> {
        term.label
            .texts()
            .chain(term.short.texts())
            .chain(term.aliases.iter().map(String::as_str))
            .collect()
    }
}
