//! Every word of the records' own texts, and where each stands.

use std::collections::HashMap;
use std::ops::Range;

use super::fold::fold;
use super::index::RecordIdx;
use super::words::{each_word, is_small};
use crate::sorting::order;

/// Where in a record a word stands; each is a bit of a [`Posting`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name = 1,
    Category = 2,
    Place = 4,
    Rest = 8,
}

/// A record that has a word, and the fields that it stands in, in one number: a dataset of
/// [`crate::dataset::MAX_BYTES`] cannot hold the 2^28 records that would be too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Posting(u32);

const FIELD_BITS: u32 = 4;

impl Posting {
    #[expect(clippy::cast_possible_truncation, reason = "below 2^28")]
    fn new(record: RecordIdx, field: Field) -> Self {
        Self((record as u32) << FIELD_BITS | field as u32)
    }

    pub(super) fn record(self) -> RecordIdx {
        (self.0 >> FIELD_BITS) as RecordIdx
    }

    /// The bits of its [`Field`]s.
    pub(super) fn fields(self) -> u32 {
        self.0 & ((1 << FIELD_BITS) - 1)
    }
}

/// The words in the order of their letters, each with its records.
#[derive(Default)]
pub(super) struct Vocabulary {
    words: Vec<String>,
    postings: Vec<Posting>,
    /// Where the postings of each word begin; one more at the end.
    firsts: Vec<usize>,
}

impl Vocabulary {
    /// The words that begin so, by their places.
    pub(super) fn beginning_with(&self, text: &str) -> Range<usize> {
        let first = self.words.partition_point(|it| it.as_str() < text);
        let rest = self.words.get(first..).unwrap_or_default();
        first..first + rest.partition_point(|it| it.starts_with(text))
    }

    /// The place of a word.
    pub(super) fn place_of(&self, word: &str) -> Option<usize> {
        self.words.binary_search_by(|it| it.as_str().cmp(word)).ok()
    }

    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// The records of the word of that place, in the order of the dataset.
    pub(super) fn postings(&self, place: usize) -> &[Posting] {
        let end = |n| self.firsts.get(n).copied().unwrap_or_default();
        self.postings
            .get(end(place)..end(place + 1))
            .unwrap_or_default()
    }
}

/// A vocabulary in the making: texts come in record by record.
#[derive(Default)]
pub(super) struct Gatherer {
    places: HashMap<String, usize>,
    /// The place of a word and one of its records, as they were met.
    met: Vec<(u32, Posting)>,
    /// For each word, which of `met` is its latest.
    latest: Vec<usize>,
}

impl Gatherer {
    /// Takes in a text of a record. All texts of one record come before those of the next. Small
    /// words count where they are part of a name.
    pub(super) fn add(&mut self, record: RecordIdx, field: Field, text: &str) {
        each_word(&fold(text), &mut |word| {
            if field != Field::Rest || !is_small(word) {
                self.add_word(record, field, word);
            }
        });
    }

    fn add_word(&mut self, record: RecordIdx, field: Field, word: &str) {
        let place = self.places.get(word).copied().unwrap_or_else(|| {
            let next = self.places.len();
            self.places.insert(word.to_owned(), next);
            self.latest.push(usize::MAX);
            next
        });
        let Some(latest) = self.latest.get_mut(place) else {
            return;
        };
        match self.met.get_mut(*latest) {
            Some((_, posting)) if posting.record() == record => posting.0 |= field as u32,
            _ => {
                *latest = self.met.len();
                // Fewer words than bytes in the longest dataset.
                #[expect(clippy::cast_possible_truncation)]
                self.met.push((place as u32, Posting::new(record, field)));
            }
        }
    }

    pub(super) fn finish(self) -> Vocabulary {
        let mut words = vec![String::new(); self.places.len()];
        for (word, place) in self.places {
            if let Some(slot) = words.get_mut(place) {
                *slot = word;
            }
        }
        let sorted = order(words.len(), &|a, b| words.get(a).cmp(&words.get(b)));
        let mut rank_of = vec![0; words.len()];
        for (rank, place) in sorted.iter().enumerate() {
            if let Some(slot) = rank_of.get_mut(*place) {
                *slot = rank;
            }
        }
        let rank = |place: u32| rank_of.get(place as usize).copied().unwrap_or_default();

        // Counted first, then put in their places: postings of a word stay as they were met.
        let mut firsts = vec![0; words.len() + 1];
        for (place, _) in &self.met {
            if let Some(n) = firsts.get_mut(rank(*place) + 1) {
                *n += 1;
            }
        }
        let mut sum = 0;
        for first in &mut firsts {
            sum += *first;
            *first = sum;
        }
        let mut next = firsts.clone();
        let mut postings = vec![Posting(0); self.met.len()];
        for (place, posting) in self.met {
            if let Some(next) = next.get_mut(rank(place)) {
                if let Some(slot) = postings.get_mut(*next) {
                    *slot = posting;
                }
                *next += 1;
            }
        }
        let take = |it: usize| words.get_mut(it).map(std::mem::take);
        Vocabulary {
            words: sorted.into_iter().filter_map(take).collect(),
            postings,
            firsts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning_with_their_records_and_fields() {
        let mut gatherer = Gatherer::default();
        gatherer.add(0, Field::Name, "École de devoirs");
        gatherer.add(0, Field::Rest, "Aide aux devoirs de l'école");
        gatherer.add(2, Field::Place, "Ecaussinnes");
        let vocabulary = gatherer.finish();
        assert_eq!(
            vocabulary.words(),
            ["aide", "de", "devoirs", "ecaussinnes", "ecole"]
        );
        let found: Vec<_> = vocabulary
            .beginning_with("ec")
            .flat_map(|it| vocabulary.postings(it))
            .map(|it| (it.record(), it.fields()))
            .collect();
        assert_eq!(
            found,
            [
                (2, Field::Place as u32),
                (0, Field::Name as u32 | Field::Rest as u32)
            ]
        );
        assert_eq!(vocabulary.beginning_with("x").len(), 0);
    }
}
