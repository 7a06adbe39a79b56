//! Which markers a map shows, when one for each record would be too many.

use fixedbitset::FixedBitSet;

use crate::dataset::Position;

use super::index::{Index, RecordIdx};
use super::mercator::{Bounds, Point, side_px};
use super::query::Frame;
use crate::sorting::{order, sorted};

/// The markers of a set of records at a zoom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins {
    list: Vec<Pin>,
    /// The records of all pins, one pin after the other.
    members: Vec<RecordIdx>,
    /// Where the members of each pin end.
    ends: Vec<usize>,
}

/// One marker: a single record, or several that would touch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pin {
    /// How many records it stands for.
    pub n_members: usize,
    /// The first of them in the dataset.
    pub first: RecordIdx,
    /// The middle of the members.
    pub position: Position,
    /// The rectangle around the members.
    pub bounds: Bounds,
}

/// What a pin is made of, largest first: how many of each sort.
pub type Mix = Vec<(Sort, usize)>;

/// A sort of record, as a cluster names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Projects of schools.
    Projects,
    /// Partners of that category.
    Category(String),
    /// Partners without a category.
    Partners,
}

/// Records in one square of the map whose side is this long become one pin, and so do the pins of
/// neighbouring squares that are nearer to each other. A quarter of a tile: squares of one zoom are
/// halves of those of the zoom before.
const REACH_PX: f64 = 64.0;
const CELLS_OF_A_TILE_LOG2: u8 = 2;

/// Closer together than this, no zoom parts two records.
const SAME_PLACE_KM: f64 = 0.05;

impl Pin {
    /// Whether no zoom parts the members: they have to be listed.
    pub fn is_one_place(&self) -> bool {
        self.bounds.south_west.distance_km(self.bounds.north_east) <= SAME_PLACE_KM
    }
}

impl Pins {
    /// Each pin with its members, which are never none.
    pub fn iter(&self) -> impl Iterator<Item = (&Pin, &[RecordIdx])> {
        let starts = std::iter::once(&0).chain(&self.ends);
        let ranges = starts.zip(&self.ends);
        let members = ranges.map(|(start, end)| self.members.get(*start..*end).unwrap_or_default());
        self.list.iter().zip(members)
    }
}

/// A record on the map.
#[derive(Clone, Copy)]
pub(super) struct Located {
    record: RecordIdx,
    point: Point,
    /// Its square at the closest zoom.
    cell: Cell,
}

impl Located {
    pub(super) fn new(record: RecordIdx, point: Point) -> Self {
        Self {
            record,
            point,
            cell: Cell::at(point, Frame::MAX_ZOOM),
        }
    }
}

/// In the order of their squares: those of a square, at whatever zoom, stand together.
pub(super) fn by_place(located: Vec<Located>) -> Vec<Located> {
    sorted(located, |a, b| {
        a.cell.cmp(&b.cell).then(a.record.cmp(&b.record))
    })
}

impl Index {
    /// The pins of these records at a zoom, in a stable order. Every record with a position is in
    /// exactly one of them. `within` spares the work for squares that nobody sees.
    pub fn pins(&self, records: &FixedBitSet, zoom: u8, within: Option<Bounds>) -> Pins {
        let heaps = self.heaps(records, zoom, within);
        let reach = REACH_PX / side_px(zoom);
        let n_members = |at: usize| heaps.get(at).map(|it| it.n);
        let largest_first = order(heaps.len(), &|a, b| n_members(b).cmp(&n_members(a)));
        let mut left = FixedBitSet::with_capacity(heaps.len());
        left.insert_range(..);
        let mut pins = Pins::default();
        for at in largest_first {
            let Some(heap) = heaps.get(at).filter(|_| left.contains(at)) else {
                continue;
            };
            left.remove(at);
            let mut merged = vec![heap];
            for next in heap.cell.neighbours() {
                let Ok(next_at) = heaps.binary_search_by(|it| it.cell.cmp(&next)) else {
                    continue;
                };
                let is_near = |it: &&Heap| it.middle().is_near(heap.middle(), reach);
                let other = heaps.get(next_at).filter(|_| left.contains(next_at));
                if let Some(other) = other.filter(is_near) {
                    left.remove(next_at);
                    merged.push(other);
                }
            }
            self.push(&merged, records, &mut pins);
        }
        pins
    }

    /// The squares that hold any of the records, in their order.
    fn heaps(&self, records: &FixedBitSet, zoom: u8, within: Option<Bounds>) -> Vec<Heap> {
        let shift = 2 * (Frame::MAX_ZOOM - zoom.min(Frame::MAX_ZOOM));
        let cells = within.map(|it| {
            let corner = |it| Cell::at(Point::from(it), zoom).column_and_row();
            let (west, south) = corner(it.south_west);
            let (east, north) = corner(it.north_east);
            (west..=east, north..=south)
        });
        let is_seen = |cell: Cell| {
            cells.as_ref().is_none_or(|(columns, rows)| {
                let (column, row) = cell.column_and_row();
                columns.contains(&column) && rows.contains(&row)
            })
        };
        let mut heaps: Vec<Heap> = Vec::new();
        // The square of the record before, and whether it is seen.
        let mut before = None;
        for (at, located) in self.by_place.iter().enumerate() {
            let cell = Cell(located.cell.0 >> shift);
            let seen = match before {
                Some((same, seen)) if same == cell => seen,
                _ => is_seen(cell),
            };
            before = Some((cell, seen));
            if !seen || !records.contains(located.record) {
                continue;
            }
            match heaps.last_mut() {
                Some(heap) if heap.cell == cell => heap.add(at, located.point),
                _ => heaps.push(Heap::new(cell, at, located.point)),
            }
        }
        heaps
    }

    /// Makes one pin of the squares.
    fn push(&self, heaps: &[&Heap], records: &FixedBitSet, pins: &mut Pins) {
        let n_before = pins.members.len();
        for heap in heaps {
            let located = self.by_place.get(heap.start..heap.end).unwrap_or_default();
            let wanted = located
                .iter()
                .map(|it| it.record)
                .filter(|it| records.contains(*it));
            pins.members.extend(wanted);
        }
        let members = pins.members.get(n_before..).unwrap_or_default();
        let sum = |of: fn(&Heap) -> f64| heaps.iter().map(|it| of(it)).sum::<f64>();
        let n = sum(|it| f64::from(it.n)).max(1.0);
        let middle = Point {
            x: sum(|it| it.sum_x) / n,
            y: sum(|it| it.sum_y) / n,
        };
        if let (Some(first), Some(position), Some(bounds)) = (
            members.iter().min(),
            middle.position(),
            self.bounds(members),
        ) {
            pins.list.push(Pin {
                n_members: members.len(),
                first: *first,
                position,
                bounds,
            });
            pins.ends.push(pins.members.len());
        } else {
            pins.members.truncate(n_before);
        }
    }

    /// What the members of a pin are.
    pub fn mix(&self, members: &[RecordIdx]) -> Mix {
        let mut counts = vec![0; self.sorts.len()];
        for sort in members.iter().filter_map(|it| self.sort_of.get(*it)) {
            if let Some(n) = counts.get_mut(usize::from(*sort)) {
                *n += 1;
            }
        }
        let there = self
            .sorts
            .iter()
            .cloned()
            .zip(counts)
            .filter(|(_, n)| *n > 0);
        sorted(there.collect(), |(a, m), (b, n)| {
            n.cmp(m).then_with(|| a.cmp(b))
        })
    }

    /// The records that stand where this one stands, itself included, in the order of `among`.
    pub fn at_the_place_of(&self, id: &str, among: &[RecordIdx]) -> Vec<RecordIdx> {
        let Some(here) = self.idx_of(id).and_then(|it| self.position(it)) else {
            return Vec::new();
        };
        let is_here = |it: &&RecordIdx| {
            let there = self.position(**it);
            there.is_some_and(|it| it.distance_km(here) <= SAME_PLACE_KM)
        };
        among.iter().filter(is_here).copied().collect()
    }
}

/// A square of the map at some zoom: the bits of its row and its column in turn (Morton's order), so
/// that the square around it at the zoom before has the same bits but for the last two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Cell(u64);

/// How far the bits of a number move in each step that puts a gap between any two of them, and where
/// they are then.
const SPREADS: [(u32, u64); 5] = [
    (16, 0x0000_FFFF_0000_FFFF),
    (8, 0x00FF_00FF_00FF_00FF),
    (4, 0x0F0F_0F0F_0F0F_0F0F),
    (2, 0x3333_3333_3333_3333),
    (1, 0x5555_5555_5555_5555),
];

impl Cell {
    fn at(point: Point, zoom: u8) -> Self {
        let n_cells = 1_u32 << (zoom + CELLS_OF_A_TILE_LOG2);
        // At most 2^20 squares a side, and the edge belongs to the last one.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let along = |it: f64| ((it * f64::from(n_cells)) as u32).min(n_cells - 1);
        Self::of(along(point.x), along(point.y))
    }

    fn of(column: u32, row: u32) -> Self {
        let spread = |number: u32| {
            SPREADS
                .iter()
                .fold(u64::from(number), |bits, (shift, mask)| {
                    (bits | bits << shift) & mask
                })
        };
        Self(spread(column) | spread(row) << 1)
    }

    fn column_and_row(self) -> (u32, u32) {
        let gathered = |bits: u64| {
            let mut bits = bits & SPREADS[4].1;
            for (n, (shift, _)) in SPREADS.iter().enumerate().rev() {
                let wider = n.checked_sub(1).and_then(|it| SPREADS.get(it));
                bits = (bits | bits >> shift) & wider.map_or(u64::from(u32::MAX), |it| it.1);
            }
            // The mask of the last step has 32 bits.
            #[expect(clippy::cast_possible_truncation)]
            let number = bits as u32;
            number
        };
        (gathered(self.0), gathered(self.0 >> 1))
    }

    fn neighbours(self) -> impl Iterator<Item = Self> {
        let (column, row) = self.column_and_row();
        let around = |it: u32| [it.wrapping_sub(1), it, it.wrapping_add(1)];
        around(column)
            .into_iter()
            .flat_map(move |column| around(row).map(|row| Self::of(column, row)))
            .filter(move |it| *it != self)
    }
}

/// Records of one square on their way to become a pin.
#[derive(Clone, Debug)]
struct Heap {
    cell: Cell,
    /// Where they stand in the order of places; others may stand between them.
    start: usize,
    end: usize,
    /// How many they are.
    n: u32,
    sum_x: f64,
    sum_y: f64,
}

impl Heap {
    fn new(cell: Cell, at: usize, point: Point) -> Self {
        Self {
            cell,
            start: at,
            end: at + 1,
            n: 1,
            sum_x: point.x,
            sum_y: point.y,
        }
    }

    fn add(&mut self, at: usize, point: Point) {
        self.end = at + 1;
        self.n += 1;
        self.sum_x += point.x;
        self.sum_y += point.y;
    }

    fn middle(&self) -> Point {
        Point {
            x: self.sum_x / f64::from(self.n),
            y: self.sum_y / f64::from(self.n),
        }
    }
}

impl Point {
    fn is_near(self, other: Self, reach: f64) -> bool {
        (self.x - other.x).powi(2) + (self.y - other.y).powi(2) <= reach.powi(2)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_square_knows_its_column_and_row(column: u32, row: u32) {
            prop_assert_eq!(Cell::of(column, row).column_and_row(), (column, row));
        }

        #[test]
        fn the_square_around_has_the_same_bits_but_two(column: u32, row: u32) {
            prop_assert_eq!(Cell::of(column, row).0 >> 2, Cell::of(column >> 1, row >> 1).0);
        }
    }
}
