//! A dataset made ready for questions: everything that does not depend on what is asked.

use std::sync::Arc;

use fixedbitset::FixedBitSet;

use crate::dataset::{Dataset, Language, Position, Record, Term};

use super::mercator::{Bounds, Point};
use super::query::{Near, Question};
use super::search::Words;
use super::{Facet, fold::fold};
use crate::sorting::{order, sorted};

/// The place of a record in [`Dataset::records`].
pub type RecordIdx = usize;

/// Everything that can be computed before a question is asked. Built once for a dataset.
pub struct Index {
    dataset: Arc<Dataset>,
    /// The records in the order of their ids.
    by_id: Vec<RecordIdx>,
    /// In the order of [`Facet::ALL`].
    facets: [Vec<Value>; Facet::ALL.len()],
    pub(super) points: Vec<Option<Point>>,
    pub(super) located: FixedBitSet,
    /// The rank of each record in the order of names.
    pub(super) name_rank: Vec<u32>,
    pub(super) words: Words,
    /// In the order of their codes.
    communes: Vec<Commune>,
}

/// One value of a facet, and the records that have it.
pub struct Value {
    /// Its id, as in addresses and datasets.
    pub id: String,
    /// How many wider terms it stands below: 0 at the top.
    pub depth: usize,
    pub(super) records: FixedBitSet,
}

/// A commune that records of the dataset are in.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// INSEE or NIS.
    pub code: String,
    /// As the records write it.
    pub name: String,
    /// The code of its département or arrondissement, when a record says so.
    pub area_code: Option<String>,
    /// The position of one of its records.
    pub position: Position,
}

impl Index {
    /// Makes a dataset ready.
    pub fn new(dataset: Arc<Dataset>) -> Self {
        let records = &dataset.records;
        let points: Vec<_> = records
            .iter()
            .map(|it| it.position().map(Point::from))
            .collect();
        Self {
            by_id: places_by(records, |it| &it.id),
            facets: Facet::ALL.map(|it| values(it, &dataset)),
            located: (0..points.len())
                .filter(|n| points.get(*n).is_some_and(Option::is_some))
                .collect(),
            name_rank: name_ranks(records),
            words: Words::new(&dataset),
            communes: communes(records),
            points,
            dataset,
        }
    }

    /// What it was made from.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The record of that place.
    pub fn record(&self, idx: RecordIdx) -> Option<&Record> {
        self.dataset.records.get(idx)
    }

    /// The place of the record of that id.
    pub fn idx_of(&self, id: &str) -> Option<RecordIdx> {
        let id_at = |idx: &RecordIdx| self.record(*idx).map(|it| it.id.as_str());
        let at = self.by_id.binary_search_by(|it| id_at(it).cmp(&Some(id)));
        self.by_id.get(at.ok()?).copied()
    }

    /// The record of that id.
    pub fn record_of(&self, id: &str) -> Option<&Record> {
        self.record(self.idx_of(id)?)
    }

    /// The values of a facet that at least one record has, in the order in which people read them.
    pub fn values(&self, facet: Facet) -> &[Value] {
        self.facets.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    /// What explains a value. `None` for values that the page names itself, or that nobody explains.
    pub fn term(&self, facet: Facet, id: &str) -> Option<&Term> {
        facet
            .terms(&self.dataset.taxonomy)
            .iter()
            .find(|it| it.id == id)
    }

    /// The rectangle around those of the records that have a position; `None` when none has.
    pub fn bounds(&self, records: &[RecordIdx]) -> Option<Bounds> {
        Bounds::around(records.iter().filter_map(|it| self.record(*it)?.position()))
    }

    /// The communes of the dataset's records that have a position, in the order of their codes.
    pub fn communes(&self) -> impl Iterator<Item = &Commune> {
        self.communes.iter()
    }

    /// The commune of that code.
    pub fn commune(&self, code: &str) -> Option<&Commune> {
        let at = self
            .communes
            .binary_search_by(|it| it.code.as_str().cmp(code));
        self.communes.get(at.ok()?)
    }

    /// Where distances of a question are measured from. `None` when it names no place, or one that
    /// is not known here.
    pub fn origin(&self, question: &Question) -> Option<Position> {
        match question.near.as_ref()? {
            Near::Point(position) => Some(*position),
            Near::Commune(code) => self.commune(code).map(|it| it.position),
        }
    }

    /// Takes values away that no record has and places that are not known: a link may be older
    /// than the data.
    pub fn drop_unknown(&self, question: &mut Question) {
        question.chosen.retain(|facet, chosen| {
            chosen.retain(|id| self.values(*facet).iter().any(|it| it.id == *id));
            !chosen.is_empty()
        });
        if question.near.is_some() && self.origin(question).is_none() {
            question.near = None;
            question.radius_km = None;
        }
    }
}

/// The values of a facet in reading order: that of the taxonomy, or the facet's own; then by id.
fn values(facet: Facet, dataset: &Dataset) -> Vec<Value> {
    let terms = facet.terms(&dataset.taxonomy);
    let parent = |id: &&str| terms.iter().find(|it| it.id == *id)?.parent.as_deref();
    let wider = |id| std::iter::successors(Some(id), parent);
    // A list, not a map: a facet has as many values as people can read.
    let mut values: Vec<Value> = Vec::new();
    for (n, record) in dataset.records.iter().enumerate() {
        for id in facet.values(record).into_iter().flat_map(wider) {
            if !values.iter().any(|it| it.id == id) {
                values.push(Value {
                    id: id.to_owned(),
                    depth: wider(id).count() - 1,
                    records: FixedBitSet::with_capacity(dataset.records.len()),
                });
            }
            if let Some(value) = values.iter_mut().find(|it| it.id == id) {
                value.records.insert(n);
            }
        }
    }
    let ordered = reading_order(terms);
    let ordered: Vec<&str> = ordered
        .iter()
        .map(String::as_str)
        .chain(facet.fixed_order().iter().copied())
        .collect();
    let rank = |it: &Value| ordered.iter().position(|id| *id == it.id);
    sorted(values, |a, b| {
        let ranks = (rank(a).unwrap_or(usize::MAX), rank(b).unwrap_or(usize::MAX));
        ranks.0.cmp(&ranks.1).then_with(|| a.id.cmp(&b.id))
    })
}

/// The ids of the terms, each wider one right before the narrower ones, otherwise as they stand.
/// Circles are none: the reader of datasets breaks them.
fn reading_order(terms: &[Term]) -> Vec<String> {
    fn below(parent: Option<&str>, terms: &[Term], ordered: &mut Vec<String>) {
        for term in terms.iter().filter(|it| it.parent.as_deref() == parent) {
            ordered.push(term.id.clone());
            below(Some(&term.id), terms, ordered);
        }
    }
    let mut ordered = Vec::with_capacity(terms.len());
    below(None, terms, &mut ordered);
    ordered
}

fn name_ranks(records: &[Record]) -> Vec<u32> {
    let names: Vec<String> = records
        .iter()
        .map(|it| fold(it.name.get(Language::Fr)))
        .collect();
    let order = places_by(&names, |it| it);
    let mut ranks = vec![0; names.len()];
    for (rank, n) in (0..).zip(order) {
        if let Some(slot) = ranks.get_mut(n) {
            *slot = rank;
        }
    }
    ranks
}

/// The places of the items in the order of one of their texts; of equal ones, the earlier first.
fn places_by<T>(items: &[T], text: fn(&T) -> &String) -> Vec<usize> {
    let text_at = |n: usize| items.get(n).map(text);
    order(items.len(), &|a, b| text_at(a).cmp(&text_at(b)))
}

/// The communes in the order of their codes, each as its first record has it.
fn communes(records: &[Record]) -> Vec<Commune> {
    let commune = |record: &Record| {
        let address = &record.address;
        Some(Commune {
            code: address.commune_code.clone()?,
            name: address.locality.clone()?,
            area_code: address.area_code.clone(),
            position: record.position()?,
        })
    };
    let communes = records.iter().filter_map(commune).collect();
    let mut communes = sorted(communes, |a: &Commune, b| a.code.cmp(&b.code));
    communes.dedup_by(|next, kept| next.code == kept.code);
    communes
}
