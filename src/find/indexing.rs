//! Making a dataset ready in steps, so that a page can do other things between two of them.

use std::collections::HashMap;
use std::sync::Arc;

use fixedbitset::FixedBitSet;

use crate::dataset::{Dataset, Kind, Language, Localised, Position, Record, Term, with_wider};

use super::cluster::{Located, Sort, by_place};
use super::fold::fold;
use super::index::{Commune, Index, RecordIdx, Value};
use super::openings::OpeningsGatherer;
use super::search::{TermWord, Texts};
use super::vocabulary::{Field, Gatherer};
use super::words::{is_small, words};
use super::{Facet, Point};
use crate::sorting::{order, sorted};

/// What people call the values of facets that no taxonomy names, in all languages of the page.
pub type Aliases = fn(Facet, &str) -> &'static [&'static str];

/// A dataset on its way to an [`Index`]: its records are taken in one by one, so that a page can do
/// other things between two of them.
pub struct Indexing {
    n_records: usize,
    /// In the order of [`Facet::ALL`].
    facets: Vec<Values>,
    words: Gatherer,
    names: Vec<String>,
    communes: Communes,
    openings: OpeningsGatherer,
}

impl Default for Indexing {
    fn default() -> Self {
        Self {
            n_records: 0,
            facets: Facet::ALL.iter().map(|_| Values::default()).collect(),
            words: Gatherer::default(),
            names: Vec::new(),
            communes: Communes::default(),
            openings: OpeningsGatherer::default(),
        }
    }
}

impl Indexing {
    /// How many records it has.
    pub fn n_records(&self) -> usize {
        self.n_records
    }

    /// Takes in the next record of the dataset.
    pub fn take(&mut self, record: &Record) {
        let idx = self.n_records;
        self.n_records += 1;
        for (facet, values) in Facet::ALL.into_iter().zip(&mut self.facets) {
            for id in facet.values(record) {
                values.add(idx, id);
            }
        }
        let mut add = |field, text: &str| self.words.add(idx, field, text);
        let school = record.project().and_then(|it| it.school.as_deref());
        for text in record.name.texts().chain(school) {
            add(Field::Name, text);
        }
        let address = &record.address;
        let place = [&address.locality, &address.postal_code, &address.street];
        for text in place.into_iter().flatten() {
            add(Field::Place, text);
        }
        let rest = [&record.summary, &record.description, &record.audience_text];
        for text in rest.into_iter().flat_map(Localised::texts) {
            add(Field::Rest, text);
        }
        self.names.push(fold(record.name.get(Language::Fr)));
        self.communes.take(record);
        self.openings.take(record);
    }

    /// Makes the index of a dataset whose records have all been taken in. `pause` is awaited between two
    /// parts of that work, of which none takes more than some 100 ms for 100,000 records.
    pub async fn finish(
        self,
        dataset: Arc<Dataset>,
        aliases: Aliases,
        mut pause: impl AsyncFnMut(),
    ) -> Index {
        let records = &dataset.records;
        let positions: Vec<_> = records.iter().map(Record::position).collect();
        let mut located = FixedBitSet::with_capacity(records.len());
        let numbered = (0..).zip(&positions);
        located.extend(numbered.filter(|it| it.1.is_some()).map(|it| it.0));
        pause().await;
        let numbered = (0..).zip(&positions);
        let points = numbered.filter_map(|(n, it)| Some(Located::new(n, Point::from((*it)?))));
        let by_place = by_place(points.collect());
        pause().await;
        let mut facets = Vec::with_capacity(Facet::ALL.len());
        for (facet, values) in Facet::ALL.into_iter().zip(self.facets) {
            facets.push(values.in_reading_order(facet, &dataset));
        }
        let (sort_of, sorts) = sorts(records);
        pause().await;
        let by_id = in_order_of(records, |it| &it.id);
        pause().await;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "no dataset holds 2^32 records"
        )]
        let by_name = in_order_of(&self.names, |it| it)
            .into_iter()
            .map(|it| it as u32)
            .collect();
        drop(self.names);
        pause().await;
        let vocabulary = self.words.finish();
        pause().await;
        let mut index = Index {
            by_id,
            by_name,
            facets,
            located,
            by_place,
            on_sphere: positions
                .iter()
                .map(|it| it.map(Position::on_sphere))
                .collect(),
            positions,
            sort_of,
            sorts,
            texts: Texts {
                vocabulary,
                terms: Vec::new(),
            },
            aliases,
            communes: self.communes.in_order_of_codes(),
            openings: self.openings.finish(),
            dataset,
        };
        index.texts.terms = term_words(&index);
        index
    }
}

/// The words of everything that the values of all facets are called.
fn term_words(index: &Index) -> Vec<TermWord> {
    let mut terms = Vec::new();
    for facet in Facet::ALL {
        for (value, it) in index.values(facet).iter().enumerate() {
            let words = index.names_of(facet, &it.id).into_iter().flat_map(words);
            for word in words.filter(|it| !is_small(it)) {
                terms.push(TermWord { word, facet, value });
            }
        }
    }
    terms
}

/// The values of a facet as they were met.
#[derive(Default)]
struct Values {
    values: Vec<Value>,
    places: HashMap<String, usize>,
}

impl Values {
    /// Gives a record a value.
    fn add(&mut self, record: RecordIdx, id: &str) {
        let place = self.place_of(id);
        if let Some(value) = self.values.get_mut(place) {
            value.records.grow_and_insert(record);
        }
    }

    fn place_of(&mut self, id: &str) -> usize {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let place = self.values.len();
        self.values.push(Value {
            id: id.to_owned(),
            depth: 0,
            records: FixedBitSet::new(),
        });
        self.places.insert(id.to_owned(), place);
        place
    }

    /// Gives every record the wider values of those it has.
    fn widen(&mut self, terms: &[Term]) {
        for place in 0..self.values.len() {
            let value = self.values.get(place);
            let Some((id, records)) = value.map(|it| (it.id.clone(), it.records.clone())) else {
                continue;
            };
            for id in with_wider(&id, terms).skip(1) {
                let above = self.place_of(id);
                if let Some(value) = self.values.get_mut(above) {
                    value.records.union_with(&records);
                }
            }
        }
        for value in &mut self.values {
            value.depth = with_wider(&value.id, terms).count() - 1;
        }
    }

    /// In the order of the taxonomy, or in the facet's own; then by id.
    fn in_reading_order(mut self, facet: Facet, dataset: &Dataset) -> Vec<Value> {
        let terms = facet.terms(&dataset.taxonomy);
        self.widen(terms);
        for value in &mut self.values {
            value.records.grow(dataset.records.len());
        }
        let ordered = reading_order(terms);
        let ordered: Vec<&str> = ordered
            .iter()
            .map(String::as_str)
            .chain(facet.fixed_order().iter().copied())
            .collect();
        let rank = |it: &Value| ordered.iter().position(|id| *id == it.id);
        sorted(self.values, |a, b| {
            let ranks = (rank(a).unwrap_or(usize::MAX), rank(b).unwrap_or(usize::MAX));
            ranks.0.cmp(&ranks.1).then_with(|| a.id.cmp(&b.id))
        })
    }
}

/// The ids of the terms, each wider one right before the narrower ones, otherwise as they stand.
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

/// The sort of each record, and the sorts that there are.
fn sorts(records: &[Record]) -> (Vec<u16>, Vec<Sort>) {
    let mut sorts = vec![Sort::Projects, Sort::Partners];
    let mut places: HashMap<String, usize> = HashMap::new();
    let sort_of = records.iter().map(|record| {
        let place = match (record.kind(), &record.category) {
            (Kind::Project, _) => 0,
            (Kind::Partner, None) => 1,
            (Kind::Partner, Some(category)) => places.get(category).copied().unwrap_or_else(|| {
                let next = sorts.len();
                sorts.push(Sort::Category(category.clone()));
                places.insert(category.clone(), next);
                next
            }),
        };
        // Nobody reads the names of 65,536 categories; the last ones share theirs.
        u16::try_from(place).unwrap_or(u16::MAX)
    });
    (sort_of.collect(), sorts)
}

/// The places of the items in the order of one of their texts; of equal ones, the earlier first.
fn in_order_of<T>(items: &[T], text: fn(&T) -> &String) -> Vec<usize> {
    let text_at = |n: usize| items.get(n).map(text);
    order(items.len(), &|a, b| text_at(a).cmp(&text_at(b)))
}

/// The communes of the records, each as its first record with a position has it.
#[derive(Default)]
struct Communes {
    communes: Vec<Commune>,
    places: HashMap<String, usize>,
}

impl Communes {
    fn take(&mut self, record: &Record) {
        let address = &record.address;
        let (Some(code), Some(name), Some(position)) =
            (&address.commune_code, &address.locality, record.position())
        else {
            return;
        };
        if !self.places.contains_key(code) {
            self.places.insert(code.clone(), self.communes.len());
            self.communes.push(Commune {
                code: code.clone(),
                name: name.clone(),
                postal_code: address.postal_code.clone(),
                area_code: address.area_code.clone(),
                position,
            });
        }
    }

    fn in_order_of_codes(self) -> Vec<Commune> {
        sorted(self.communes, |a, b| a.code.cmp(&b.code))
    }
}
