//! Finding records by words.

use super::Facet;
use super::index::{RecordIdx, Value};
use super::needle::{Match, Needle};
use super::vocabulary::{Field, Vocabulary};
use super::words;

/// All words that records can be found by.
pub(super) struct Texts {
    /// Those of the records' own texts.
    pub(super) vocabulary: Vocabulary,
    /// Those of the taxonomy, which many records share.
    pub(super) terms: Vec<TermWord>,
}

/// A word of what a value of a facet is called.
pub(super) struct TermWord {
    pub(super) word: String,
    pub(super) facet: Facet,
    /// The place of the value in its facet.
    pub(super) value: usize,
}

impl TermWord {
    /// Where the word stands in the records that have the value.
    fn field(&self) -> Field {
        match self.facet {
            Facet::Category => Field::Category,
            Facet::Area | Facet::Country => Field::Place,
            _ => Field::Rest,
        }
    }
}

/// How well each record answers a text, by its place; 0 when it does not.
pub(super) type Scores = Vec<u32>;

/// What a needle is worth at least that is found as it was typed. More than all that a forgiven one
/// can be worth, so that exact answers always come before forgiven ones.
pub(super) const EXACT: u32 = 1 << 10;

/// Nobody types more words, and a hostile link may.
const MOST_WORDS: usize = 16;

impl Texts {
    /// The words of a text as they are looked for. A word that the dataset knows is no typing error;
    /// but when no record has all the words, any of them may be one.
    pub(super) fn needles(&self, words: &[String]) -> Vec<Needle> {
        let needle = |word: String| {
            let mut needle = Needle::new(word);
            needle.forgives = !self.knows(&needle);
            needle
        };
        let telling = words::telling(words);
        telling.into_iter().take(MOST_WORDS).map(needle).collect()
    }

    /// How well each of `n_records` answers all needles. Lets them forgive more when nothing would be
    /// found otherwise.
    pub(super) fn scores<'a>(
        &self,
        needles: &mut [Needle],
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Scores {
        let scores = self.scores_of(needles, n_records, values);
        if needles.iter().all(|it| it.forgives) || scores.iter().any(|it| *it > 0) {
            return scores;
        }
        for needle in &mut *needles {
            needle.forgives = true;
        }
        self.scores_of(needles, n_records, values)
    }

    fn scores_of<'a>(
        &self,
        needles: &[Needle],
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Scores {
        let mut sums = vec![0; n_records];
        for (n, needle) in needles.iter().enumerate() {
            let worth = self.worth(needle, n_records, values);
            for (sum, worth) in sums.iter_mut().zip(worth) {
                // A record that lacks one word is out, whatever else it has.
                let is_in = worth > 0 && (n == 0 || *sum > 0);
                *sum = if is_in { *sum + worth } else { 0 };
            }
        }
        sums
    }

    /// Whether a word is in the dataset as it is typed, or begins so.
    fn knows(&self, needle: &Needle) -> bool {
        let is_exact = |it: &TermWord| needle.find(&it.word).is_some();
        !self
            .vocabulary
            .beginning_with(needle.beginning())
            .is_empty()
            || needle
                .forms()
                .iter()
                .any(|it| self.vocabulary.place_of(it).is_some())
            || self.terms.iter().any(is_exact)
    }

    /// What each record is worth for one needle.
    fn worth<'a>(
        &self,
        needle: &Needle,
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Vec<u32> {
        let mut best = vec![0; n_records];
        let mut put = |record: RecordIdx, fields: u32, how: Match| {
            if let Some(slot) = best.get_mut(record) {
                *slot = worth(fields, how).max(*slot);
            }
        };
        let mut words = self.words_found(needle);
        let mut terms: Vec<(&TermWord, Match)> = Vec::new();
        for term in &self.terms {
            terms.extend(needle.find(&term.word).map(|how| (term, how)));
        }
        // Only with the fewest errors that lead anywhere: more of them lead everywhere.
        let all = words
            .iter()
            .map(|it| it.1)
            .chain(terms.iter().map(|it| it.1));
        let forgiven = |it| matches!(it, Match::Forgiven(_)).then_some(it);
        let fewest = all.filter_map(forgiven).min();
        let counts = |how: Match| how <= fewest.unwrap_or(Match::Beginning);
        words.retain(|it| counts(it.1));
        terms.retain(|it| counts(it.1));

        for (place, how) in words {
            for posting in self.vocabulary.postings(place) {
                put(posting.record(), posting.fields(), how);
            }
        }
        for (term, how) in terms {
            if let Some(value) = values(term.facet).get(term.value) {
                for record in value.records.ones() {
                    put(record, term.field() as u32, how);
                }
            }
        }
        best
    }

    /// The words of the vocabulary that a needle finds, by their places. It looks at all of them only
    /// when it forgives.
    fn words_found(&self, needle: &Needle) -> Vec<(usize, Match)> {
        let vocabulary = &self.vocabulary;
        let find = |place: usize| Some((place, needle.find(vocabulary.words().get(place)?)?));
        if needle.forgives {
            return (0..vocabulary.words().len()).filter_map(find).collect();
        }
        let forms = needle.forms().iter();
        let forms = forms.filter_map(|it| vocabulary.place_of(it));
        vocabulary
            .beginning_with(needle.beginning())
            .chain(forms)
            .filter_map(find)
            .collect()
    }
}

/// What a word in these fields is worth. A name tells most, then the category with its other names,
/// then the place; a whole word tells twice as much as a beginning.
fn worth(fields: u32, how: Match) -> u32 {
    const WEIGHTS: [(Field, u32); 4] = [
        (Field::Name, 8),
        (Field::Category, 4),
        (Field::Place, 3),
        (Field::Rest, 1),
    ];
    let weight: u32 = WEIGHTS
        .iter()
        .filter(|(field, _)| fields & *field as u32 != 0)
        .map(|(_, weight)| weight)
        .sum();
    match how {
        Match::Whole => EXACT + 2 * weight,
        Match::Beginning => EXACT + weight,
        Match::Forgiven(_) => weight,
    }
}
