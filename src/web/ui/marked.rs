//! A text in which the words of the question stand out.

use crate::find::Marks;

use super::element::{Element, element};

/// Writes a text into an element: what answers the question is marked.
pub fn marked(mut parent: Element, text: &str, marks: &Marks) -> Element {
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut after = 0;
    for range in marks.find(text) {
        let mark = element("mark").child(piece(range.start, range.end));
        parent = parent.child(piece(after, range.start)).child(mark);
        after = range.end;
    }
    parent.child(piece(after, text.len()))
}
