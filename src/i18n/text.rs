//! The kinds of text that a language has. Those with numbers or words in them are texts with places:
//! `{}` (or `{0}`, `{1}`… of several) for words, `{n}` for a number. They are written in `locales/`,
//! and read by the page from the file of a language, one text a line.

use crate::dataset::Language;

use super::figures;

/// A text that never changes.
pub type Text = &'static str;

/// A text with other words in it: one, or `N`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct With<const N: usize = 1>(Text);

/// A text with other words in it. One that lacks a place for them does not compile.
pub(crate) const fn with<const N: usize>(text: Text) -> With<N> {
    let mut n = 0;
    while n < N {
        // The number is a digit.
        #[expect(clippy::cast_possible_truncation)]
        let numbered = [b'{', b'0' + n as u8, b'}'];
        let place: &[u8] = if N == 1 { b"{}" } else { &numbered };
        assert!(count_of(place, text) == 1, "a place for words is missing");
        n += 1;
    }
    assert!(count_of(b"{", text) == N, "a place that nothing fills");
    With(text)
}

impl<const N: usize> With<N> {
    /// The text with these words.
    #[inline(never)]
    pub fn with(self, words: [&str; N]) -> String {
        filled(self.0, "", &words)
    }
}

/// A text with a number in it: in one form, or in those of one and many, with a `|` between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    language: Language,
    forms: Text,
}

impl Count {
    /// In these forms. One with places for other things than the number does not compile.
    pub(crate) const fn new(language: Language, forms: Text) -> Self {
        assert!(count_of(b"{n}", forms) > 0, "the number is missing");
        assert!(
            count_of(b"{n}", forms) == count_of(b"{", forms),
            "a place that nothing fills"
        );
        Self { language, forms }
    }

    /// The text of so many.
    pub fn of(self, n: usize) -> String {
        counted(self.language, self.forms, n, &[])
    }
}

/// A text with a number and other words in it; its forms are those of a [`Count`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountWith(Count);

impl CountWith {
    /// In these forms. One that lacks a place for the words does not compile.
    pub(crate) const fn new(language: Language, forms: Text) -> Self {
        let n_forms = count_of(b"|", forms) + 1;
        assert!(
            count_of(b"{n}", forms) == n_forms && count_of(b"{}", forms) == n_forms,
            "the number or the words are missing in a form"
        );
        Self(Count { language, forms })
    }

    /// The text of so many, with these words.
    pub fn of(self, n: usize, words: &str) -> String {
        counted(self.0.language, self.0.forms, n, &[words])
    }
}

fn counted(language: Language, forms: &str, n: usize, words: &[&str]) -> String {
    let form = match forms.split_once('|') {
        Some((one, _)) if figures::is_one(language, n) => one,
        Some((_, many)) => many,
        None => forms,
    };
    filled(form, &figures::number(language, n), words)
}

/// The text with its places filled. What is put in is never looked through for places.
fn filled(text: &str, number: &str, words: &[&str]) -> String {
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (place, rest) = piece.split_once('}').unwrap_or_default();
        filled += match place.bytes().next() {
            Some(b'n') => number,
            digit => {
                let at = digit.map_or(0, |it| usize::from(it.wrapping_sub(b'0')));
                words.get(at).copied().unwrap_or_default()
            }
        };
        filled += rest;
    }
    filled
}

/// How often a piece stands in a text.
#[expect(clippy::indexing_slicing, reason = "bounded by both lengths")]
const fn count_of(piece: &[u8], text: Text) -> usize {
    let text = text.as_bytes();
    let (mut n, mut at) = (0, 0);
    while at + piece.len() <= text.len() {
        let mut same = 0;
        while same < piece.len() && text[at + same] == piece[same] {
            same += 1;
        }
        if same == piece.len() {
            n += 1;
        }
        at += 1;
    }
    n
}

/// What the texts of a language consist of, down to the single one.
pub(super) trait Part: Sized {
    /// How many texts it holds.
    const N_TEXTS: usize;

    /// One without words, to be filled.
    const EMPTY: Self;

    /// Takes the next texts of a file. In place: that is a third of the code that making it from them
    /// takes.
    fn fill(&mut self, file: &mut Lines);

    /// Adds its texts, each with the name of its member, in the order in which they are read.
    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>);
}

/// The texts of a file.
pub(super) struct Lines {
    pub language: Language,
    pub lines: std::str::Lines<'static>,
}

impl Part for Text {
    const N_TEXTS: usize = 1;
    const EMPTY: Self = "";

    #[inline(never)]
    fn fill(&mut self, file: &mut Lines) {
        // They have been counted before.
        *self = file.lines.next().unwrap_or_default();
    }

    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>) {
        all.push((name, self));
    }
}

impl<const N: usize> Part for With<N> {
    const N_TEXTS: usize = 1;
    const EMPTY: Self = Self(Text::EMPTY);

    fn fill(&mut self, file: &mut Lines) {
        self.0.fill(file);
    }

    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>) {
        self.0.list(name, all);
    }
}

impl Part for Count {
    const N_TEXTS: usize = 1;
    const EMPTY: Self = Self {
        language: Language::EMPTY,
        forms: Text::EMPTY,
    };

    #[inline(never)]
    fn fill(&mut self, file: &mut Lines) {
        self.language.fill(file);
        self.forms.fill(file);
    }

    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>) {
        self.forms.list(name, all);
    }
}

impl Part for CountWith {
    const N_TEXTS: usize = 1;
    const EMPTY: Self = Self(Count::EMPTY);

    fn fill(&mut self, file: &mut Lines) {
        self.0.fill(file);
    }

    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>) {
        self.0.list(name, all);
    }
}

/// The language that the texts are in, which is no text.
impl Part for Language {
    const N_TEXTS: usize = 0;
    const EMPTY: Self = Self::Fr;

    fn fill(&mut self, file: &mut Lines) {
        *self = file.language;
    }

    fn list(&self, _: &'static str, _: &mut Vec<(&'static str, Text)>) {}
}

impl<P: Part, const N: usize> Part for [P; N] {
    const N_TEXTS: usize = N * P::N_TEXTS;
    const EMPTY: Self = [P::EMPTY; N];

    fn fill(&mut self, file: &mut Lines) {
        for it in self {
            it.fill(file);
        }
    }

    fn list(&self, name: &'static str, all: &mut Vec<(&'static str, Text)>) {
        for it in self {
            it.list(name, all);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RESULTS: Count = Count::new(Language::De, "{n} Ergebnis|{n} Ergebnisse");
    const NEAR: CountWith = CountWith::new(Language::Fr, "{n} lieu : {}|{n} lieux : {}");
    const UNTIL: With<2> = with("until {1} on {0}");

    #[test]
    fn a_number_chooses_its_form() {
        assert_eq!(RESULTS.of(0), "0 Ergebnisse");
        assert_eq!(RESULTS.of(1), "1 Ergebnis");
        assert_eq!(RESULTS.of(12_345), "12.345 Ergebnisse");
        assert_eq!(NEAR.of(0, "-"), "0 lieu : -");
        let only = Count::new(Language::En, "Filter ({n})");
        assert_eq!(only.of(1), "Filter (1)");
    }

    #[test]
    fn words_stand_where_the_language_puts_them() {
        assert_eq!(UNTIL.with(["Monday", "noon"]), "until noon on Monday");
    }

    proptest! {
        #[test]
        fn what_is_put_in_is_never_a_place(a in ".*", b in ".*") {
            prop_assert_eq!(UNTIL.with([&a, &b]), format!("until {b} on {a}"));
            prop_assert_eq!(NEAR.of(1, &a), format!("1 lieu : {a}"));
        }
    }
}
