//! Finding records by words.

use crate::dataset::{Dataset, Record, Term};

use super::Facet;
use super::fold::{fold, query_words};

/// The folded words of every record, by how much a hit in them tells.
pub(super) struct Words(Vec<[String; WEIGHTS.len()]>);

/// What a hit is worth in the name, in the category with its aliases, in the place, in the rest.
const WEIGHTS: [u32; 4] = [8, 4, 3, 1];

impl Words {
    pub(super) fn new(dataset: &Dataset) -> Self {
        Self(
            dataset
                .records
                .iter()
                .map(|it| words_of(it, dataset))
                .collect(),
        )
    }

    /// How well each record answers the text: 0 when one of its words is missing. A word is there
    /// when a word of the record begins with it.
    pub(super) fn scores(&self, text: &str) -> Vec<u32> {
        // Every field begins with a space, so that a needle with one finds beginnings of words only.
        let needles: Vec<String> = query_words(text)
            .into_iter()
            .map(|it| format!(" {it}"))
            .collect();
        let worth = |fields: &[String; WEIGHTS.len()], needle: &str| {
            fields
                .iter()
                .zip(WEIGHTS)
                .filter(|(it, _)| it.contains(needle))
                .map(|(_, weight)| weight)
                .sum::<u32>()
        };
        let score = |fields: &[String; WEIGHTS.len()]| {
            needles
                .iter()
                .map(|needle| worth(fields, needle))
                .try_fold(0, |sum, it| (it > 0).then_some(sum + it))
                .unwrap_or_default()
        };
        self.0.iter().map(score).collect()
    }
}

fn words_of(record: &Record, dataset: &Dataset) -> [String; WEIGHTS.len()] {
    let terms_of = |facet: Facet| {
        let terms = facet.terms(&dataset.taxonomy);
        facet
            .values(record)
            .into_iter()
            .filter_map(move |id| terms.iter().find(|it| it.id == id))
    };
    let address = &record.address;
    let mut place: Vec<&str> = [&address.locality, &address.postal_code, &address.street]
        .into_iter()
        .filter_map(Option::as_deref)
        .collect();
    place.extend(terms_of(Facet::Area).flat_map(|it| it.label.texts()));
    let mut rest: Vec<&str> = [&record.summary, &record.description, &record.audience_text]
        .into_iter()
        .flat_map(crate::dataset::Localised::texts)
        .collect();
    for facet in [
        Facet::Theme,
        Facet::Service,
        Facet::Audience,
        Facet::Organiser,
        Facet::Programme,
    ] {
        rest.extend(terms_of(facet).flat_map(names));
    }
    let name = record
        .name
        .texts()
        .chain(record.project().and_then(|it| it.school.as_deref()));
    [
        joined(name),
        joined(terms_of(Facet::Category).flat_map(names)),
        joined(place.into_iter()),
        joined(rest.into_iter()),
    ]
}

fn names(term: &Term) -> impl Iterator<Item = &str> {
    term.label
        .texts()
        .chain(term.short.texts())
        .chain(term.aliases.iter().map(String::as_str))
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut words = String::new();
    for text in texts {
        words.push(' ');
        words.push_str(&fold(text));
    }
    words
}
