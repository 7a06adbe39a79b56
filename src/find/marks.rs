//! Where a text shows the words of a question.

use std::ops::Range;

use super::fold::fold;
use super::needle::Needle;
use super::search::EXACT;
use super::words::{in_full, words};

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

    /// Whether some word of the question is none of the dataset's: a name from elsewhere, or an error.
    pub fn are_in_doubt(&self) -> bool {
        self.0.iter().any(|it| it.forgives)
    }

    /// Whether there is nothing to mark.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the text has every word of the question.
    pub fn answers(&self, text: &str) -> bool {
        let words = words(text);
        !self.is_empty()
            && self
                .0
                .iter()
                .all(|it| words.iter().any(|word| it.find(word).is_some()))
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

    /// The part of a text around the first word of the question in it; `None` when there is none.
    pub fn excerpt(&self, text: &str) -> Option<String> {
        /// About a line on a phone before the word, and one after it.
        const BEFORE: usize = 40;
        const AFTER: usize = 60;
        let mark = self.find(text).into_iter().next()?;
        let words = word_ranges(text);
        let start = words
            .iter()
            .map(|it| it.start)
            .find(|it| it + BEFORE >= mark.start)?;
        let end = words
            .iter()
            .map(|it| it.end)
            .rfind(|it| *it <= mark.end + AFTER)?;
        let is_whole = (start < BEFORE / 2, end + AFTER / 2 > text.len());
        let start = if is_whole.0 { 0 } else { start };
        let end = if is_whole.1 { text.len() } else { end };
        let dots = |is_whole: bool| if is_whole { "" } else { "…" };
        let part = text.get(start..end)?;
        Some(format!("{}{part}{}", dots(is_whole.0), dots(is_whole.1)))
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

    #[test]
    fn an_excerpt_is_cut_at_words_around_the_first_mark() {
        let marks = Marks::of(vec![Needle::new("decrochage".into())]);
        let text = "Un atelier du soir où les familles et les élèves parlent du décrochage scolaire \
                    avec des éducateurs, des enseignants et des psychologues du quartier, \
                    autour d’un repas.";
        let expected = "…les familles et les élèves parlent du décrochage scolaire \
                        avec des éducateurs, des enseignants et des…";
        assert_eq!(marks.excerpt(text).as_deref(), Some(expected));
        assert_eq!(
            marks.excerpt("Le décrochage").as_deref(),
            Some("Le décrochage")
        );
        assert_eq!(marks.excerpt("Rien"), None);
    }

    proptest! {
        #[test]
        fn an_excerpt_holds_what_is_marked(text in "\\PC{0,200}", word in "[a-z]{1,3}") {
            let marks = Marks::of(vec![Needle::new(word)]);
            let excerpt = marks.excerpt(&text);
            prop_assert_eq!(excerpt.is_some(), !marks.find(&text).is_empty());
            prop_assert!(excerpt.is_none_or(|it| !marks.find(&it).is_empty()));
        }

        #[test]
        fn marks_are_words_of_the_text_in_their_order(text in "\\PC{0,60}", word in "[a-z]{1,3}") {
            let found = Marks::of(vec![Needle::new(word)]).find(&text);
            prop_assert!(found.iter().all(|it| text.get(it.clone()).is_some_and(|it| !it.is_empty())));
            prop_assert!(found.is_sorted_by(|a, b| a.end <= b.start));
        }
    }
}
