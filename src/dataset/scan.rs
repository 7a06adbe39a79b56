//! Finds the parts of a dataset file while its bytes are still coming in, without reading them.

use std::ops::Range;

/// Where the scan of a file is. It knows brackets, quotes and commas: what lies between two parts is
/// checked here, and the parts themselves by whoever reads them.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Everything before has been looked at.
    at: usize,
    expects: Expects,
    /// Of the part that is being scanned.
    part: Part,
    /// The name of the member whose value comes, quotes included.
    name: Range<usize>,
}

/// What may come next, but for white space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Expects {
    #[default]
    Object,
    NameOrEnd,
    Name,
    Colon,
    Value,
    CommaOrEnd,
    FeatureOrEnd,
    Feature,
    FeatureCommaOrEnd,
    Nothing,
}

/// A text, a number, a word, a list or an object whose end is being looked for.
#[derive(Debug, Default)]
struct Part {
    /// Where it began; `None` between two parts.
    start: Option<usize>,
    /// How many brackets are open.
    depth: usize,
    in_text: bool,
    is_escaped: bool,
}

/// What the scan came upon.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A member of the file's object other than a list called `features`: its name in quotes, and
    /// its value.
    Member {
        name: Range<usize>,
        value: Range<usize>,
    },
    /// The list called `features` begins.
    Features,
    /// One of them.
    Feature(Range<usize>),
    /// Nothing more in these bytes, and the file's object is still open.
    NeedsMore,
    /// The file's object is closed, and nothing but white space has followed so far.
    Closed,
    /// This is no JSON object.
    Broken,
}

impl Scan {
    /// A scan that begins after so many bytes.
    pub(super) fn from(at: usize) -> Self {
        Self {
            at,
            ..Self::default()
        }
    }

    /// The next part of a file of which these bytes have come in so far: the same as last time, and
    /// more.
    pub(super) fn next(&mut self, bytes: &[u8]) -> Found {
        while let Some(byte) = bytes.get(self.at).copied() {
            if self.part.start.is_some() {
                let Some(end) = self.part.end(self.at, byte) else {
                    self.at += 1;
                    continue;
                };
                self.at = end;
                match self.end_part(end) {
                    Some(found) => return found,
                    None => continue,
                }
            }
            if !is_blank(byte)
                && let Some(found) = self.between(byte, bytes)
            {
                return found;
            }
            self.at += usize::from(self.part.start.is_none());
        }
        match self.expects {
            Expects::Nothing => Found::Closed,
            _ => Found::NeedsMore,
        }
    }

    /// So many bytes before the place that has been reached are gone. To be told between two features.
    pub(super) fn let_go(&mut self, n_bytes: usize) {
        self.at -= n_bytes;
    }

    /// A byte between two parts, which may begin the next one.
    fn between(&mut self, byte: u8, bytes: &[u8]) -> Option<Found> {
        const FEATURES: &[u8] = b"\"features\"";
        self.expects = match (self.expects, byte) {
            (Expects::Object, b'{') => Expects::NameOrEnd,
            (Expects::NameOrEnd | Expects::CommaOrEnd, b'}') => Expects::Nothing,
            (Expects::CommaOrEnd, b',') => Expects::Name,
            (Expects::Colon, b':') => Expects::Value,
            (Expects::Value, b'[') if bytes.get(self.name.clone()) == Some(FEATURES) => {
                self.expects = Expects::FeatureOrEnd;
                self.at += 1;
                return Some(Found::Features);
            }
            (Expects::FeatureOrEnd | Expects::FeatureCommaOrEnd, b']') => Expects::CommaOrEnd,
            (Expects::FeatureCommaOrEnd, b',') => Expects::Feature,
            (Expects::NameOrEnd | Expects::Name, b'"') => {
                self.part.start = Some(self.at);
                Expects::Name
            }
            (same @ (Expects::Value | Expects::FeatureOrEnd | Expects::Feature), _)
                if !matches!(byte, b',' | b':' | b']' | b'}') =>
            {
                self.part.start = Some(self.at);
                same
            }
            _ => return Some(Found::Broken),
        };
        None
    }

    fn end_part(&mut self, end: usize) -> Option<Found> {
        let part = self.part.start.take().unwrap_or(end)..end;
        match self.expects {
            Expects::Name => {
                self.name = part;
                self.expects = Expects::Colon;
                None
            }
            Expects::Value => {
                self.expects = Expects::CommaOrEnd;
                let name = self.name.clone();
                Some(Found::Member { name, value: part })
            }
            _ => {
                self.expects = Expects::FeatureCommaOrEnd;
                Some(Found::Feature(part))
            }
        }
    }
}

impl Part {
    /// Where the part ends, when this byte tells.
    fn end(&mut self, at: usize, byte: u8) -> Option<usize> {
        if self.in_text {
            if self.is_escaped {
                self.is_escaped = false;
            } else if byte == b'\\' {
                self.is_escaped = true;
            } else if byte == b'"' {
                self.in_text = false;
                return (self.depth == 0).then_some(at + 1);
            }
            return None;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' if self.depth > 0 => {
                self.depth -= 1;
                return (self.depth == 0).then_some(at + 1);
            }
            // What follows a number or a word ends it.
            b'}' | b']' | b',' if self.depth == 0 => return Some(at),
            it if self.depth == 0 && is_blank(it) => return Some(at),
            _ => {}
        }
        None
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a scan finds when it gets the text in pieces that end there.
    fn scan(text: &str, ends: &[usize]) -> Vec<String> {
        let mut scan = Scan::default();
        let mut all = Vec::new();
        for end in ends.iter().copied().chain([text.len()]) {
            loop {
                let found = scan.next(&text.as_bytes()[..end]);
                let words = match &found {
                    Found::Member { name, value } => {
                        format!("{} {}", &text[name.clone()], &text[value.clone()])
                    }
                    Found::Feature(it) => text[it.clone()].to_owned(),
                    other => format!("{other:?}"),
                };
                match found {
                    Found::NeedsMore | Found::Closed if end < text.len() => break,
                    _ => all.push(words),
                }
                if matches!(found, Found::NeedsMore | Found::Closed | Found::Broken) {
                    break;
                }
            }
        }
        all
    }

    const FILE: &str = r#" {"type" : "a, \"]", "n":1.5,"passerelle":{"x":[{}]},
        "features": [ {"a": "}"}, 3 , [1,[2]] ], "later": null } "#;

    #[test]
    fn members_and_features_are_found_where_they_stand() {
        let expected = [
            r#""type" "a, \"]""#,
            r#""n" 1.5"#,
            r#""passerelle" {"x":[{}]}"#,
            "Features",
            r#"{"a": "}"}"#,
            "3",
            "[1,[2]]",
            r#""later" null"#,
            "Closed",
        ];
        assert_eq!(scan(FILE, &[]), expected);
    }

    #[test]
    fn what_is_no_object_is_broken_and_what_is_cut_off_needs_more() {
        let check = |text, last: &str| {
            assert_eq!(scan(text, &[]).last().unwrap(), last, "{text}");
        };
        check("[1]", "Broken");
        check("{} x", "Broken");
        check("{\"a\":1,}", "Broken");
        check("{\"a\" 1}", "Broken");
        check("{\"features\":[1,]}", "Broken");
        check("{\"features\":[,1]}", "Broken");
        check("{\"features\":[1 2]}", "Broken");
        check("{\"features\":[1", "NeedsMore");
        check("", "NeedsMore");
    }

    proptest! {
        #[test]
        fn however_a_file_comes_in_the_same_is_found(mut ends in proptest::collection::vec(0..FILE.len(), 0..9)) {
            ends.sort_unstable();
            prop_assert_eq!(scan(FILE, &ends), scan(FILE, &[]));
        }
    }
}
