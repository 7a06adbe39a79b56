//! Where a text shows the words of a question.

use std::ops::Range;

use super::fold::fold;
use super::needle::Needle;
use super::search::EXACT;
use super::words::in_full;

/// Finds the words of a question in texts, so that a reader sees why a record is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<Needle>);

impl Marks {
    pub(super) fn of(needles: Vec<Needle>) -> Self {
        Self(needles)
    }

    /// What a record scores at least that has every word as it was typed.
    pub(super) fn score_of_exact(&self) -> u32 {
        self.0.iter().map(|_| EXACT).sum()
    }

    /// Whether there is nothing to mark.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parts of a text that answer a word of the question, as ranges of bytes, in their order.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let answers = |word: &Range<usize>| {
            let folded = fold(text.get(word.clone()).unwrap_or_default());
            self.0.iter().any(|it| it.find(in_full(&folded)).is_some())
        };
        if self.is_empty() {
            return Vec::new();
        }
        word_ranges(text).into_iter().filter(answers).collect()
    }
}

/// The words of a text: whatever stands between two gaps that folding makes.
fn word_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut is_within = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let is_mark = ('\u{0300}'..='\u{036F}').contains(&character);
        let is_part = character.is_alphanumeric() || (is_within && is_mark);
        match ranges.last_mut() {
            Some(last) if is_part && is_within => last.end = end,
            _ if is_part => ranges.push(at..end),
            _ => {}
        }
        is_within = is_part;
    }
    ranges
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(question: &[&str], text: &str) -> Vec<String> {
        let needles = question
            .iter()
            .map(|it| Needle::new((*it).into()))
            .collect();
        let found = Marks::of(needles).find(text);
        found.into_iter().map(|it| text[it].to_owned()).collect()
    }

    #[test]
    fn words_are_marked_as_the_text_writes_them() {
        assert_eq!(marked(&["ecole"], "L'École des écoliers"), ["École"]);
        assert_eq!(
            marked(&["ecol"], "L'École des écoliers"),
            ["École", "écoliers"]
        );
        assert_eq!(marked(&["coeur"], "Au cœur de Namur"), ["cœur"]);
        assert_eq!(marked(&["devoirs"], "Le devoir"), ["devoir"]);
        assert_eq!(marked(&["saint"], "Rue St-Roch"), ["St"]);
        assert_eq!(marked(&[], "Le devoir"), [""; 0]);
    }

    proptest! {
        #[test]
        fn marks_are_words_of_the_text_in_their_order(text in "\\PC{0,60}", word in "[a-z]{1,3}") {
            let found = Marks::of(vec![Needle::new(word)]).find(&text);
            prop_assert!(found.iter().all(|it| text.get(it.clone()).is_some_and(|it| !it.is_empty())));
            prop_assert!(found.is_sorted_by(|a, b| a.end <= b.start));
        }
    }
}
