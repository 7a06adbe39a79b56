//! Reads words and numbers from the start of a text.

use std::ops::RangeInclusive;

/// What is left of a text. A method that gives `None` leaves the reader where it could not go on.
pub(super) struct Reader<'a> {
    pub rest: &'a str,
}

impl Reader<'_> {
    /// Whether the word came next, in capitals or not: `MO-FR` and `ph off` are common.
    pub fn eat(&mut self, word: &str) -> bool {
        let found = self.is_at(word);
        if found {
            self.rest = self.rest.get(word.len()..).unwrap_or_default();
        }
        found
    }

    /// Whether the word comes next, and not as the beginning of another: `sur` is no Sunday.
    pub fn is_at(&self, word: &str) -> bool {
        let Some((next, after)) = self.rest.split_at_checked(word.len()) else {
            return false;
        };
        let goes_on = word.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic);
        next.eq_ignore_ascii_case(word) && !goes_on
    }

    /// Whether a hyphen came next, perhaps between spaces.
    pub fn hyphen(&mut self) -> bool {
        let rest = self.rest;
        self.space();
        let found = self.eat("-");
        if found {
            self.space();
        } else {
            self.rest = rest;
        }
        found
    }

    /// Whether a space came next, or several.
    pub fn space(&mut self) -> bool {
        let rest = self.rest.trim_start_matches(' ');
        let found = rest.len() < self.rest.len();
        self.rest = rest;
        found
    }

    /// The place in the list of the name that comes next.
    pub fn name(&mut self, names: &[&str]) -> Option<u8> {
        let place = names.iter().position(|it| self.eat(it))?;
        u8::try_from(place).ok()
    }

    /// A number of one or two digits, when it is in the range.
    pub fn number(&mut self, range: RangeInclusive<u8>) -> Option<u8> {
        let digits = n_digits(self.rest);
        let number = self.rest.get(..digits)?.parse().ok()?;
        if digits > 2 || !range.contains(&number) {
            return None;
        }
        self.rest = self.rest.get(digits..)?;
        Some(number)
    }

    pub fn is_at_digit(&self) -> bool {
        n_digits(self.rest) > 0
    }
}

pub(super) fn n_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
