//! The marks of records, with their numbers, none over another.

use crate::dataset::Position;

use super::super::clip::{Spot, Window};
use super::Stretch;

/// Half the height of a mark.
pub(super) const MARK_PX: f64 = 10.0;

/// One or more records at a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Their numbers in the list, ascending.
    pub numbers: Vec<usize>,
    /// The numbers in short, or how many there are.
    pub text: String,
    /// The middle.
    pub at: Spot,
    /// Half of its width; half of its height is that of a single digit's mark.
    pub half_width_px: f64,
}

impl Mark {
    fn of(numbers: Vec<usize>, at: Spot, many: &impl Fn(usize) -> String) -> Self {
        let text = in_short(&numbers).unwrap_or_else(|| many(numbers.len()));
        // The mean width of a digit at the size of marks, and what is free beside it.
        #[expect(clippy::cast_precision_loss, reason = "a few characters")]
        let half_width_px = (text.chars().count() as f64 * 3.4 + 5.0).max(MARK_PX);
        Self {
            numbers,
            text,
            at,
            half_width_px,
        }
    }

    pub(super) fn room(&self) -> Window {
        let (x, y) = self.at;
        Window {
            left: x - self.half_width_px,
            top: y - MARK_PX,
            right: x + self.half_width_px,
            bottom: y + MARK_PX,
        }
    }
}

/// Ascending numbers with those that follow each other taken together: `1, 3–5`. `None` when that is
/// too long for a mark.
fn in_short(numbers: &[usize]) -> Option<String> {
    const MOST_CHARS: usize = 11;
    let mut text = String::new();
    for run in numbers.chunk_by(|a, b| *b == *a + 1) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        let run = match run {
            [first, second] => format!("{first}, {second}"),
            [first, .., last] => format!("{first}–{last}"),
            one => one.iter().map(ToString::to_string).collect(),
        };
        text.push_str(&run);
        if text.chars().count() > MOST_CHARS {
            return None;
        }
    }
    Some(text)
}

/// A mark for each record, and one for all whose marks would lie over each other.
pub(super) fn placed(
    stretch: &Stretch,
    records: impl IntoIterator<Item = (usize, Position)>,
    many: impl Fn(usize) -> String,
) -> Vec<Mark> {
    let mut placed: Vec<Mark> = Vec::new();
    for (number, position) in records {
        let mut mark = Mark::of(vec![number], stretch.spot(position.into()), &many);
        while let Some(hit) = placed.iter().position(|it| it.room().overlaps(mark.room())) {
            mark = joined(placed.swap_remove(hit), mark, &many);
        }
        placed.push(mark);
    }
    placed.sort_by_key(|it| it.numbers.first().copied());
    placed
}

/// One mark in the middle of all records of both.
fn joined(a: Mark, b: Mark, many: &impl Fn(usize) -> String) -> Mark {
    #[expect(clippy::cast_precision_loss, reason = "no dataset holds 2^53 records")]
    let (weight_a, weight_b) = (a.numbers.len() as f64, b.numbers.len() as f64);
    let mean = |a: f64, b: f64| (a * weight_a + b * weight_b) / (weight_a + weight_b);
    let at = (mean(a.at.0, b.at.0), mean(a.at.1, b.at.1));
    let mut numbers = [a.numbers, b.numbers].concat();
    numbers.sort_unstable();
    Mark::of(numbers, at, many)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_each_other_are_taken_together() {
        assert_eq!(in_short(&[1, 2, 3, 7]).as_deref(), Some("1–3, 7"));
        assert_eq!(in_short(&[4, 5]).as_deref(), Some("4, 5"));
        assert_eq!(in_short(&[10, 20, 30, 40]), None);
    }
}
