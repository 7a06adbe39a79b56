//! The bytes of a file on their way in. Records that have been read are let go, so that a long file
//! is never there as a whole; where they stood is remembered, so that messages tell the right place.

use std::ops::{Deref, Range};

use super::issue::DatasetError;
use super::refusal::{MARK, refuse_beyond_limit, what_is_wrong};

/// What is still needed of a file, as one piece.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    kept: Vec<u8>,
    gone: Gone,
}

/// What has been let go: always between the same two bytes of those that are kept.
#[derive(Debug, Default)]
struct Gone {
    /// Where it stood in those that are kept.
    at: usize,
    n_bytes: usize,
    n_lines: usize,
    /// How many of its bytes stand after its last line break.
    n_after_break: usize,
}

impl Deref for Incoming {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.kept
    }
}

impl Incoming {
    /// Takes in more bytes.
    ///
    /// # Errors
    /// When there are more than [`super::MAX_BYTES`] in all.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<(), DatasetError> {
        refuse_beyond_limit(self.n_bytes() + bytes.len())?;
        self.kept.extend_from_slice(bytes);
        Ok(())
    }

    /// How many bytes have come in.
    pub(super) fn n_bytes(&self) -> usize {
        self.kept.len() + self.gone.n_bytes
    }

    /// Lets a part go, if that is worth moving what follows it; whether it did. Every part has to
    /// begin where the first one did.
    pub(super) fn let_go(&mut self, part: Range<usize>) -> bool {
        let is_worth_it = part.len() * 2 > self.kept.len();
        let Some(bytes) = self.kept.get(part.clone()).filter(|_| is_worth_it) else {
            return false;
        };
        let gone = &mut self.gone;
        match bytes.iter().rposition(|it| *it == b'\n') {
            Some(last) => gone.n_after_break = bytes.len() - last - 1,
            None => gone.n_after_break += bytes.len(),
        }
        gone.at = part.start;
        gone.n_bytes += bytes.len();
        gone.n_lines += n_breaks(bytes);
        self.kept.drain(part);
        true
    }

    /// Why the file is no dataset: what is left of it is none for the same reason, because without
    /// some of its records it would be as good.
    pub(super) fn what_is_wrong(&self) -> DatasetError {
        let Gone {
            at: gone_at,
            n_bytes,
            n_lines,
            n_after_break,
        } = self.gone;
        let before = self.kept.get(..gone_at).unwrap_or_default();
        let before = before.strip_prefix(MARK).unwrap_or(before);
        let line_before = 1 + n_breaks(before);
        let column_before = before.iter().rev().take_while(|it| **it != b'\n').count();
        let line_of = |line| line + if line >= line_before { n_lines } else { 0 };
        match what_is_wrong(&self.kept) {
            DatasetError::NotText { at } if at >= gone_at => {
                DatasetError::NotText { at: at + n_bytes }
            }
            DatasetError::Truncated { line } => DatasetError::Truncated {
                line: line_of(line),
            },
            DatasetError::NotJson {
                line,
                column,
                detail,
            } if (line, column) > (line_before, column_before) => {
                let column = match n_lines {
                    _ if line > line_before => column,
                    0 => column + n_bytes,
                    _ => column - column_before + n_after_break,
                };
                DatasetError::NotJson {
                    line: line + n_lines,
                    column,
                    detail,
                }
            }
            other => other,
        }
    }
}

fn n_breaks(bytes: &[u8]) -> usize {
    bytes.split(|it| *it == b'\n').count() - 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;
    use serde_json::Value;

    use super::super::Reading;
    use super::*;

    fn a_break() -> impl Strategy<Value = &'static str> {
        select(vec!["", "", "", "\n"])
    }

    /// A file that is often none, with line breaks or without any.
    fn bytes_of_a_file() -> impl Strategy<Value = Vec<u8>> {
        const ENDS: [&[u8]; 9] = [
            b"]}",
            b"]",
            b",]}",
            b", \nnope]}",
            b", 3]}",
            b",\n{\"a\":1",
            b"],\"features\":[]}",
            b"]}\n x",
            b", \"\xff\"]}",
        ];
        let id_and_breaks = ("[a-z]{9}", "[aé]{1,30}", a_break(), a_break());
        let features = proptest::collection::vec(id_and_breaks, 2..12);
        let all = (any::<bool>(), any::<bool>(), features, 0..ENDS.len());
        all.prop_map(|(has_mark, has_breaks, features, end)| {
            let feature = |(id, name, before, within): (String, String, &str, &str)| {
                format!(r#"{before}{{"type":"Feature","id":"{id}","geometry":null,{within}"properties":{{"kind":"partner","name":"{name}"}}}}"#)
            };
            let features: Vec<_> = features.into_iter().map(feature).collect();
            let mark = if has_mark { "\u{FEFF}" } else { "" };
            let features = features.join(",");
            let text = format!("{mark}{{\n\"passerelle\":{{\"version\":1}},\n\"features\":[{features}");
            let text = if has_breaks { text } else { text.replace('\n', "") };
            [text.as_bytes(), ENDS[end]].concat()
        })
    }

    proptest! {
        #[test]
        fn what_is_told_of_a_file_does_not_depend_on_how_it_came_in(
            bytes in bytes_of_a_file(),
            piece in 1_usize..200,
            n_cut_off in 0_usize..9,
        ) {
            let bytes = &bytes[..bytes.len() - n_cut_off];
            let mut reading = Reading::default();
            for piece in bytes.chunks(piece) {
                reading.take(piece).unwrap();
                while reading.step() {}
            }
            let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
            match reading.finish() {
                Err(error) => prop_assert_eq!(error, what_is_wrong(bytes)),
                Ok(_) => prop_assert!(serde_json::from_slice::<Value>(text).is_ok()),
            }
        }
    }
}
