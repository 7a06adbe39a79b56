//! A dataset made ready for questions: everything that does not depend on what is asked.

use std::pin::pin;
use std::sync::Arc;
use std::task::{self, Poll, Waker};

use fixedbitset::FixedBitSet;

use crate::dataset::{Dataset, Position, Record, Term};

use super::Facet;
use super::cluster::{Located, Sort};
use super::fold::fold;
use super::indexing::{Aliases, Indexing};
use super::mercator::Bounds;
use super::openings::{Opening, Openings};
use super::query::{Near, Question};
use super::search::Texts;

/// The place of a record in [`Dataset::records`].
pub type RecordIdx = usize;

/// Everything that can be computed before a question is asked. Built once for a dataset.
pub struct Index {
    pub(super) dataset: Arc<Dataset>,
    /// The records in the order of their ids.
    pub(super) by_id: Vec<RecordIdx>,
    /// The records in the order of their names. Four bytes each: no dataset holds 2^32.
    pub(super) by_name: Vec<u32>,
    /// In the order of [`Facet::ALL`].
    pub(super) facets: Vec<Vec<Value>>,
    /// By record.
    pub(super) positions: Vec<Option<Position>>,
    /// The same, as [`Position::on_sphere`].
    pub(super) on_sphere: Vec<Option<[f64; 3]>>,
    /// The records that have a position.
    pub(super) located: FixedBitSet,
    /// The same, so that neighbours on the map are neighbours here.
    pub(super) by_place: Vec<Located>,
    /// By record: which of `sorts` it is.
    pub(super) sort_of: Vec<u16>,
    pub(super) sorts: Vec<Sort>,
    pub(super) texts: Texts,
    pub(super) aliases: Aliases,
    pub(super) openings: Openings,
    /// In the order of their codes.
    pub(super) communes: Vec<Commune>,
}

/// One value of a facet, and the records that have it.
pub struct Value {
    /// Its id, as in addresses and datasets.
    pub id: String,
    /// How many wider terms it stands below: 0 at the top.
    pub depth: usize,
    pub(super) records: FixedBitSet,
}

impl Value {
    /// How many of these records have it.
    pub fn n_among(&self, records: &FixedBitSet) -> usize {
        self.records.intersection_count(records)
    }
}

/// A commune that records of the dataset are in.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    /// INSEE or NIS.
    pub code: String,
    /// As the records write it.
    pub name: String,
    /// Postal code of its first record, when that says so.
    pub postal_code: Option<String>,
    /// The code of its département or arrondissement, when a record says so.
    pub area_code: Option<String>,
    /// The position of one of its records.
    pub position: Position,
}

impl Index {
    /// Makes a dataset ready in one go; [`Indexing`] does it in steps.
    pub fn new(dataset: Arc<Dataset>, aliases: Aliases) -> Self {
        let mut indexing = Indexing::default();
        dataset.records.iter().for_each(|it| indexing.take(it));
        let finished = pin!(indexing.finish(dataset, aliases, async || ()));
        match finished.poll(&mut task::Context::from_waker(Waker::noop())) {
            Poll::Ready(index) => index,
            Poll::Pending => unreachable!("its pauses are no pauses"),
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

    /// Where the record of that place is.
    pub fn position(&self, idx: RecordIdx) -> Option<Position> {
        self.positions.get(idx).copied().flatten()
    }

    /// When the record of that place is open. `None` for projects, and where no hours are known that
    /// can be evaluated.
    pub fn opening(&self, idx: RecordIdx) -> Option<&Opening> {
        self.openings.of(idx)
    }

    /// Whether hours of some record can be evaluated.
    pub fn knows_openings(&self) -> bool {
        self.openings.are_known()
    }

    /// What explains a value. `None` for values that the page names itself, or that nobody explains.
    pub fn term(&self, facet: Facet, id: &str) -> Option<&Term> {
        facet
            .terms(&self.dataset.taxonomy)
            .iter()
            .find(|it| it.id == id)
    }

    /// Everything that a value is called: by the taxonomy, and by people who search.
    pub fn names_of(&self, facet: Facet, id: &str) -> Vec<&str> {
        let term = self.term(facet, id);
        let aliases = (self.aliases)(facet, id).iter().copied();
        term.into_iter()
            .flat_map(Term::names)
            .chain(aliases)
            .collect()
    }

    /// The rectangle around those of the records that have a position; `None` when none has.
    pub fn bounds(&self, records: &[RecordIdx]) -> Option<Bounds> {
        Bounds::around(records.iter().filter_map(|it| self.position(*it)))
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

    /// The commune that a text names by its name or postal code, and nothing else.
    pub fn commune_named(&self, text: &str) -> Option<&Commune> {
        let wanted = fold(text);
        let is_meant = |it: &&Commune| {
            it.postal_code.as_deref() == Some(wanted.as_str()) || fold(&it.name) == wanted
        };
        self.communes.iter().find(is_meant)
    }

    /// Where distances of a question are measured from. `None` when it names no place, or one that
    /// is not known here: the gazetteer knows its own.
    pub fn origin(&self, question: &Question) -> Option<Position> {
        match question.near.as_ref()? {
            Near::Point(position) => Some(*position),
            Near::Commune(code) => self.commune(code).map(|it| it.position),
            Near::Place(_) => None,
        }
    }

    /// Takes values away that no record has and places that are not known: a link may be older
    /// than the data.
    pub fn drop_unknown(&self, question: &mut Question) {
        question.chosen.retain(|facet, chosen| {
            chosen.retain(|id| self.values(*facet).iter().any(|it| it.id == *id));
            !chosen.is_empty()
        });
        let is_lost = |it: &Near| matches!(it, Near::Commune(code) if self.commune(code).is_none());
        if question.near.as_ref().is_some_and(is_lost) {
            question.near = None;
            question.radius_km = None;
        }
    }
}
