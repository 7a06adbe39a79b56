//! One word of a question, and which words it stands for.

use super::typos;
use super::words::has_no_vowel;

/// One word of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needle {
    text: String,
    /// Its singular and plural: found as whole words only, for their beginnings are other words'.
    forms: Vec<String>,
    /// Whether words are found that are it but for typing errors.
    pub(super) forgives: bool,
}

/// How a word answers a needle, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It is the word, or its singular or plural.
    Whole,
    /// It begins with the word.
    Beginning,
    /// It would be, or begin with the word, but for so many typing errors.
    Forgiven(usize),
}

impl Needle {
    pub(super) fn new(text: String) -> Self {
        Self {
            forms: forms(&text),
            text,
            forgives: false,
        }
    }

    /// What every word begins with that the needle finds unforgiven, and the whole words it finds.
    pub(super) fn beginning(&self) -> &str {
        &self.text
    }

    /// Whole words that it finds beside those that begin with it.
    pub(super) fn forms(&self) -> &[String] {
        &self.forms
    }

    /// How a folded word answers; `None` when it does not.
    pub(super) fn find(&self, word: &str) -> Option<Match> {
        if self.text == word || self.forms.iter().any(|it| it == word) {
            return Some(Match::Whole);
        }
        if word.starts_with(&self.text) {
            return Some(Match::Beginning);
        }
        self.forgiven(word).map(Match::Forgiven)
    }

    /// Whether it has no vowels. One letter off, it would be another acronym: CPMS and CPAS.
    pub(super) fn is_acronym(&self) -> bool {
        has_no_vowel(&self.text)
    }

    /// Whether it forgives more than one typing error.
    pub(super) fn forgives_many_errors(&self) -> bool {
        self.forgives && typos::allowance(&self.text) > 1
    }

    /// The number of typing errors that part it from a word; `None` when they are too many, or when
    /// the needle forgives nothing.
    pub(super) fn forgiven(&self, word: &str) -> Option<usize> {
        let allowance = typos::allowance(&self.text);
        if !self.forgives || allowance == 0 {
            return None;
        }
        typos::errors(&self.text, word, allowance)
    }
}

/// The French singular of a plural, and the plurals that do not begin with the singular.
fn forms(word: &str) -> Vec<String> {
    const SHORTEST: usize = 4;
    let mut forms = Vec::new();
    if word.len() >= SHORTEST {
        if let Some(singular) = word.strip_suffix(['s', 'x']) {
            forms.push(singular.to_owned());
        }
        for (ending, other) in [("aux", "al"), ("al", "aux")] {
            if let Some(stem) = word.strip_suffix(ending) {
                forms.push(format!("{stem}{other}"));
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(needle: &str, word: &str) -> Option<Match> {
        Needle::new(needle.into()).find(word)
    }

    #[test]
    fn singular_and_plural_find_each_other() {
        assert_eq!(find("devoirs", "devoir"), Some(Match::Whole));
        assert_eq!(find("devoir", "devoirs"), Some(Match::Beginning));
        assert_eq!(find("jeux", "jeu"), Some(Match::Whole));
        assert_eq!(find("locaux", "local"), Some(Match::Whole));
        assert_eq!(find("local", "locaux"), Some(Match::Whole));
    }

    #[test]
    fn the_singular_of_a_plural_is_no_beginning() {
        assert_eq!(find("mons", "monde"), None);
        assert_eq!(find("cours", "course"), Some(Match::Beginning));
    }

    #[test]
    fn errors_are_forgiven_only_when_told_to() {
        let mut needle = Needle::new("charlroi".into());
        assert_eq!(needle.find("charleroi"), None);
        needle.forgives = true;
        assert_eq!(needle.find("charleroi"), Some(Match::Forgiven(1)));
    }
}
