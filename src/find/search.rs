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
    /// What the word tells of the records that have the value. What a place is known to have tells
    /// more than what its category often has, and its commune more than the area around.
    fn weight(&self) -> u32 {
        match self.facet {
            Facet::Digital => 5,
            Facet::Category => weight_of(Field::Category as u32),
            Facet::Area | Facet::Country => 2,
            _ => weight_of(Field::Rest as u32),
        }
    }
}

/// How well each record answers a text, by its place; 0 when it does not.
pub(super) type Scores = Vec<u32>;

/// What a needle is worth at least that is found as it was typed. More than all that a forgiven one
/// can be worth, so that exact answers always come before forgiven ones.
pub(super) const EXACT: u32 = 1 << 10;

/// How many typing errors count of those that a needle forgives.
#[derive(Clone, Copy)]
enum Errors {
    /// The fewest with which it finds any word.
    Fewest,
    /// All that it may hold.
    Allowed,
}

/// Why no record answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// One of the words is nowhere, whatever is forgiven.
    Word,
    /// No record has all the words.
    Together,
}

/// Nobody types more words, and a hostile link may.
const MOST_WORDS: usize = 16;

impl Texts {
    /// The words of a text as they are looked for. A word that the dataset knows is no typing error;
    /// but when no record has all the words, any of them may be one.
    pub(super) fn needles(&self, words: &[String]) -> Vec<Needle> {
        let mut needles = Vec::new();
        for word in words::telling(words).into_iter().take(MOST_WORDS) {
            let mut needle = Needle::new(word);
            needle.forgives = !self.knows(&needle);
            match self.parted(&needle).filter(|_| needle.forgives) {
                Some(both) => needles.extend(both),
                None => needles.push(needle),
            }
        }
        // Nobody has said yet what is looked for.
        needles.retain(|it| !it.forgives || !words::is_small(it.beginning()));
        needles
    }

    /// How well each of `n_records` answers all needles. Where none does, it takes away a small word that
    /// is still being typed, then lets those that forgive forgive more.
    pub(super) fn scores<'a>(
        &self,
        needles: &mut Vec<Needle>,
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Result<Scores, Lost> {
        let scores =
            |needles: &[Needle], errors| self.scores_of(needles, errors, n_records, values);
        let mut found = scores(needles, Errors::Fewest);
        let is_begun = |it: &mut Needle| words::begins_small(it.beginning());
        if found.is_err() && needles.pop_if(is_begun).is_some() {
            if needles.is_empty() {
                return Ok(vec![EXACT; n_records]);
            }
            found = scores(needles, Errors::Fewest);
        }
        match found {
            Err(Lost::Together) if needles.iter().any(Needle::forgives_many_errors) => {
                scores(needles, Errors::Allowed)
            }
            found => found,
        }
    }

    /// Lets all words forgive but acronyms, whether the dataset knows them or not. Whether that changes
    /// anything.
    pub(super) fn forgive(needles: &mut [Needle]) -> bool {
        let strict = needles
            .iter_mut()
            .filter(|it| !it.forgives && !it.is_acronym());
        strict.map(|it| it.forgives = true).count() > 0
    }

    fn scores_of<'a>(
        &self,
        needles: &[Needle],
        errors: Errors,
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Result<Scores, Lost> {
        let mut sums = vec![0; n_records];
        for (n, needle) in needles.iter().enumerate() {
            let (mut is_anywhere, mut is_with_others) = (false, false);
            let worth = self.worth(needle, errors, n_records, values);
            for (sum, worth) in sums.iter_mut().zip(worth) {
                // A record that lacks one word is out, whatever else it has.
                let is_in = worth > 0 && (n == 0 || *sum > 0);
                *sum = if is_in { *sum + worth } else { 0 };
                is_anywhere |= worth > 0;
                is_with_others |= is_in;
            }
            if !is_with_others {
                let is_final = !is_anywhere && needle.forgives;
                return Err(if is_final { Lost::Word } else { Lost::Together });
            }
        }
        Ok(sums)
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

    /// Two words of the dataset that were typed as one: `inforjeunes`.
    fn parted(&self, needle: &Needle) -> Option<[Needle; 2]> {
        /// Shorter ones are met by chance.
        const SHORTEST: usize = 4;
        let word = needle.beginning();
        let is_word = |it: &str| {
            self.vocabulary.place_of(it).is_some() || self.terms.iter().any(|term| term.word == it)
        };
        let ends = SHORTEST..=word.len().saturating_sub(SHORTEST);
        let mut parts = ends.filter_map(|at| word.split_at_checked(at));
        let (first, second) = parts.find(|(first, second)| {
            is_word(first) && self.knows(&Needle::new((*second).to_owned()))
        })?;
        Some([first, second].map(|it| Needle::new(it.to_owned())))
    }

    /// What each record is worth for one needle.
    fn worth<'a>(
        &self,
        needle: &Needle,
        errors: Errors,
        n_records: usize,
        values: &impl Fn(Facet) -> &'a [Value],
    ) -> Vec<u32> {
        let mut best = vec![0; n_records];
        let put = |best: &mut [u32], record: RecordIdx, weight: u32, how: Match| {
            if let Some(slot) = best.get_mut(record) {
                *slot = worth(weight, how).max(*slot);
            }
        };
        let mut words = self.words_found(needle);
        let mut terms: Vec<(&TermWord, Match)> = Vec::new();
        for term in &self.terms {
            terms.extend(needle.find(&term.word).map(|how| (term, how)));
        }
        // More errors than the fewest that lead anywhere lead everywhere.
        let all = words
            .iter()
            .map(|it| it.1)
            .chain(terms.iter().map(|it| it.1));
        let forgiven = |it| matches!(it, Match::Forgiven(_)).then_some(it);
        let fewest = all.filter_map(forgiven).min();
        let most = match errors {
            Errors::Fewest => fewest.unwrap_or(Match::Beginning),
            Errors::Allowed => Match::Forgiven(usize::MAX),
        };
        let counts = |how: Match| how <= most;
        words.retain(|it| counts(it.1));
        terms.retain(|it| counts(it.1));

        for (place, how) in words {
            for posting in self.vocabulary.postings(place) {
                let weight = weight_of(posting.fields());
                put(&mut best, posting.record(), weight, how);
            }
        }
        // What a place offers counts beside all else: its category says what such places often do.
        let mut offered = vec![0; n_records];
        for (term, how) in terms {
            let best = match term.facet {
                Facet::Service => &mut offered,
                _ => &mut best,
            };
            if let Some(value) = values(term.facet).get(term.value) {
                for record in value.records.ones() {
                    put(best, record, term.weight(), how);
                }
            }
        }
        for (best, offered) in best.iter_mut().zip(offered) {
            *best = offered.max(*best) + offered.min(*best) % EXACT;
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

/// What a word in these fields tells: the most where it stands in a name, then in what the category
/// is called, then in the place. Saying it again elsewhere adds nothing.
fn weight_of(fields: u32) -> u32 {
    const WEIGHTS: [(Field, u32); 3] = [(Field::Name, 8), (Field::Category, 4), (Field::Place, 3)];
    let mut weights = WEIGHTS.iter();
    let best = weights.find(|(field, _)| fields & *field as u32 != 0);
    best.map_or(1, |(_, weight)| *weight)
}

/// What a word of this weight is worth. A whole word is worth twice as much as a beginning.
fn worth(weight: u32, how: Match) -> u32 {
    match how {
        Match::Whole => EXACT + 2 * weight,
        Match::Beginning => EXACT + weight,
        Match::Forgiven(_) => weight,
    }
}
