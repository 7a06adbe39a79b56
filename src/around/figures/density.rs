//! Where the records are: how many there are in each square of a grid. All squares cover the same surface,
//! so that a number is a density without being parted by anything.

use std::collections::BTreeMap;

use crate::find::{Index, RecordIdx};
use crate::take_away::Stretch;

use super::breakdown::PerKind;
use super::grid::Grid;

/// The size of the drawing, in its own pixels.
pub const SIZE_PX: (f64, f64) = (400.0, 420.0);

/// The most classes: as many as patterns can be told apart.
pub const MOST_CLASSES: usize = 4;

/// The records of a question in squares.
#[derive(Clone, Debug, PartialEq)]
pub struct Density {
    /// The part of the map that is drawn.
    pub stretch: Stretch,
    /// How long the side of a square is on the ground, measured in the middle of the map.
    pub side_km: u16,
    /// The squares that hold records, in the order of their names.
    pub squares: Vec<Square>,
    /// The classes of the squares, the fewest records first.
    pub classes: Vec<Class>,
    /// The letters of the columns, and where their middles are.
    pub columns: Vec<(String, f64)>,
    /// The numbers of the rows, and where their middles are.
    pub rows: Vec<(String, f64)>,
    /// The records that have no position.
    pub unplaced: PerKind,
}

/// A square with the records in it; its edges are in pixels of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    /// The letter of its column and the number of its row: `C4`.
    pub name: String,
    /// The commune or village that most of its records are in; `None` when none says so.
    pub place: Option<String>,
    /// The records.
    pub count: PerKind,
    /// Its place among the classes.
    pub class: usize,
    /// The edge in the west.
    pub left_px: f64,
    /// The edge in the north.
    pub top_px: f64,
    /// From west to east.
    pub width_px: f64,
    /// From north to south.
    pub height_px: f64,
}

/// Squares with about as many records as each other. There are as many squares in one class as in another,
/// as far as those with the same number stay together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// The fewest records of a square.
    pub fewest: usize,
    /// The most.
    pub most: usize,
}

impl Density {
    /// Counts the hits of a question; `None` when none of them has a position.
    pub fn of(index: &Index, hits: &[RecordIdx]) -> Option<Self> {
        let grid = Grid::around(index.bounds(hits)?);
        let mut found: BTreeMap<(usize, usize), Found> = BTreeMap::new();
        let mut unplaced = PerKind::default();
        for idx in hits {
            let Some(record) = index.record(*idx) else {
                continue;
            };
            let Some(position) = record.position() else {
                unplaced.add(record.kind());
                continue;
            };
            let square = found.entry(grid.square_of(position)).or_default();
            square.count.add(record.kind());
            if let Some(place) = &record.address.locality {
                *square.places.entry(place).or_default() += 1;
            }
        }
        let totals = found.values().map(|it| it.count.records()).collect();
        let classes = classes(totals);
        let stretch = grid.stretch()?;
        let edge = |column: usize, row: usize| Some(stretch.spot(grid.corner(column, row)?.into()));
        let squares = found.into_iter().filter_map(|((column, row), found)| {
            let (left_px, top_px) = edge(column, row)?;
            let (right_px, bottom_px) = edge(column + 1, row + 1)?;
            let n = found.count.records();
            Some(Square {
                name: [letter(column), (row + 1).to_string()].concat(),
                place: found.place(),
                count: found.count,
                class: classes.iter().position(|it| n <= it.most)?,
                left_px,
                top_px,
                width_px: right_px - left_px,
                height_px: bottom_px - top_px,
            })
        });
        let squares = squares.collect();
        let columns = (0..grid.n_columns).filter_map(|n| {
            let middle = f64::midpoint(edge(n, 0)?.0, edge(n + 1, 0)?.0);
            Some((letter(n), middle))
        });
        let rows = (0..grid.n_rows).filter_map(|n| {
            let middle = f64::midpoint(edge(0, n)?.1, edge(0, n + 1)?.1);
            Some(((n + 1).to_string(), middle))
        });
        Some(Self {
            side_km: grid.side_km,
            squares,
            columns: columns.collect(),
            rows: rows.collect(),
            classes,
            stretch,
            unplaced,
        })
    }

    /// All records, those without a position among them.
    pub fn hits(&self) -> PerKind {
        let counts = self.squares.iter().map(|it| it.count);
        counts.fold(self.unplaced, |all, it| PerKind {
            projects: all.projects + it.projects,
            partners: all.partners + it.partners,
        })
    }
}

/// The records of a square while they are counted.
#[derive(Default)]
struct Found<'a> {
    count: PerKind,
    places: BTreeMap<&'a String, usize>,
}

impl Found<'_> {
    /// Of places with as many records, the first of the alphabet.
    fn place(&self) -> Option<String> {
        let most = self.places.values().max()?;
        let place = self.places.iter().find(|it| it.1 == most)?;
        Some((*place.0).clone())
    }
}

/// Parts squares with these numbers of records into classes.
fn classes(mut totals: Vec<usize>) -> Vec<Class> {
    totals.sort_unstable();
    let n_squares = totals.len();
    let mut classes: Vec<(usize, Class)> = Vec::new();
    let mut n_before = 0;
    for alike in totals.chunk_by(|a, b| a == b) {
        let Some(n) = alike.first().copied() else {
            continue;
        };
        let part = n_before * MOST_CLASSES / n_squares;
        n_before += alike.len();
        match classes.last_mut() {
            Some((last, class)) if *last == part => class.most = n,
            _ => classes.push((part, Class { fewest: n, most: n })),
        }
    }
    classes.into_iter().map(|it| it.1).collect()
}

/// `A` for 0, and so on; there are fewer columns than letters.
fn letter(column: usize) -> String {
    let letter = (b'A'..=b'Z').nth(column).map(char::from);
    letter.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn ranges(totals: &[usize]) -> Vec<(usize, usize)> {
        let classes = classes(totals.to_vec());
        classes.iter().map(|it| (it.fewest, it.most)).collect()
    }

    #[test]
    fn classes_hold_as_many_squares_each_where_they_can() {
        assert_eq!(
            ranges(&[8, 1, 2, 3, 4, 5, 6, 7]),
            [(1, 2), (3, 4), (5, 6), (7, 8)]
        );
        assert_eq!(ranges(&[1, 1, 1, 1, 1, 1, 2, 9]), [(1, 1), (2, 9)]);
        assert_eq!(ranges(&[5]), [(5, 5)]);
        assert_eq!(ranges(&[]), []);
    }

    proptest! {
        #[test]
        fn every_number_has_one_class_and_classes_grow(totals in vec(1..200usize, 1..60)) {
            let classes = classes(totals.clone());
            prop_assert!((1..=MOST_CLASSES).contains(&classes.len()));
            for pair in classes.windows(2) {
                prop_assert!(pair[0].most < pair[1].fewest);
            }
            for n in totals {
                prop_assert_eq!(classes.iter().filter(|it| (it.fewest..=it.most).contains(&n)).count(), 1);
            }
        }
    }
}
