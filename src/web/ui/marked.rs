//! A text in which the words of the question stand out.

use leptos::prelude::*;

use crate::find::Marks;

/// The text in pieces: what answers the question is marked.
pub fn marked(text: &str, marks: &Marks) -> impl IntoView + use<> {
    let mut pieces = Vec::new();
    let mut after = 0;
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    for range in marks.find(text) {
        let mark = piece(range.start, range.end);
        pieces.push((
            piece(after, range.start),
            Some(view! { <mark>{mark}</mark> }),
        ));
        after = range.end;
    }
    pieces.push((piece(after, text.len()), None));
    pieces
}
