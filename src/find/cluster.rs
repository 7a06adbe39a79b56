//! Which markers a map shows, when one for each record would be too many.

use fixedbitset::FixedBitSet;

use crate::dataset::{Kind, Position};

use super::index::{Index, RecordIdx};
use super::mercator::{Bounds, Point, side_px};
use crate::sorting::{order, sorted};

/// One marker: a single record, or several that would touch.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// The records, in the order of the dataset; never empty.
    pub members: Vec<RecordIdx>,
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

/// Markers nearer than this become one.
const REACH_PX: f64 = 56.0;

/// Closer together than this, no zoom parts two records.
const SAME_PLACE_KM: f64 = 0.05;

impl Pin {
    /// Whether no zoom parts the members: they have to be listed.
    pub fn is_one_place(&self) -> bool {
        self.bounds.south_west.distance_km(self.bounds.north_east) <= SAME_PLACE_KM
    }
}

impl Index {
    /// The pins of these records at a zoom, in a stable order. Every record with a position is in
    /// exactly one of them; moving the map changes nothing.
    pub fn pins(&self, records: &[RecordIdx], zoom: u8) -> Vec<Pin> {
        let cells = self.cells(records, zoom);
        let reach = REACH_PX / side_px(zoom);
        let n_members = |at: usize| cells.get(at).map(|(_, heap)| heap.members.len());
        let largest_first = order(cells.len(), &|a, b| n_members(b).cmp(&n_members(a)));
        let mut left = FixedBitSet::with_capacity(cells.len());
        left.insert_range(..);
        let mut pins = Vec::with_capacity(cells.len());
        for at in largest_first {
            let Some((cell, heap)) = cells.get(at).filter(|_| left.contains(at)) else {
                continue;
            };
            left.remove(at);
            let mut merged = heap.clone();
            for next in neighbours(*cell) {
                let Ok(next_at) = cells.binary_search_by(|(it, _)| it.cmp(&next)) else {
                    continue;
                };
                let near = |(_, it): &&(Cell, Heap)| it.middle().is_near(heap.middle(), reach);
                let other = cells.get(next_at).filter(|_| left.contains(next_at));
                if let Some((_, other)) = other.filter(near) {
                    left.remove(next_at);
                    merged.add(other);
                }
            }
            pins.extend(self.pin(merged));
        }
        pins
    }

    /// The cells that hold any of the records, in the order of columns and rows.
    fn cells(&self, records: &[RecordIdx], zoom: u8) -> Vec<(Cell, Heap)> {
        let n_cells = side_px(zoom) / REACH_PX;
        let placed = |idx: &RecordIdx| {
            let point = (*self.points.get(*idx)?)?;
            // At most 2^18 · 256 / 56 cells a side: far below 2^31.
            #[expect(clippy::cast_possible_truncation)]
            let cell = ((point.x * n_cells) as i32, (point.y * n_cells) as i32);
            let heap = Heap {
                members: vec![*idx],
                sum_x: point.x,
                sum_y: point.y,
            };
            Some((cell, heap))
        };
        let placed = records.iter().filter_map(placed).collect();
        let mut cells = sorted(placed, |a: &(Cell, Heap), b| a.0.cmp(&b.0));
        cells.dedup_by(|(next, heap), (cell, merged)| {
            let is_same = next == cell;
            if is_same {
                merged.add(heap);
            }
            is_same
        });
        cells
    }

    fn pin(&self, heap: Heap) -> Option<Pin> {
        let bounds = self.bounds(&heap.members)?;
        Some(Pin {
            position: heap.middle().position()?,
            bounds,
            members: sorted(heap.members, Ord::cmp),
        })
    }

    /// What the members of a pin are.
    pub fn mix(&self, members: &[RecordIdx]) -> Mix {
        let mut mix: Mix = Vec::new();
        for record in members.iter().filter_map(|it| self.record(*it)) {
            let sort = match (record.kind(), &record.category) {
                (Kind::Project, _) => Sort::Projects,
                (Kind::Partner, Some(category)) => Sort::Category(category.clone()),
                (Kind::Partner, None) => Sort::Partners,
            };
            match mix.iter_mut().find(|(it, _)| *it == sort) {
                Some((_, n)) => *n += 1,
                None => mix.push((sort, 1)),
            }
        }
        sorted(mix, |(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)))
    }

    /// The records that stand where this one stands, itself included, in the order of `among`.
    pub fn at_the_place_of(&self, id: &str, among: &[RecordIdx]) -> Vec<RecordIdx> {
        let Some(here) = self
            .record_of(id)
            .and_then(crate::dataset::Record::position)
        else {
            return Vec::new();
        };
        let is_here = |it: &&RecordIdx| {
            let there = self.record(**it).and_then(crate::dataset::Record::position);
            there.is_some_and(|it| it.distance_km(here) <= SAME_PLACE_KM)
        };
        among.iter().filter(is_here).copied().collect()
    }
}

/// Column and row of a square of the map whose side is the reach of a pin.
type Cell = (i32, i32);

fn neighbours((column, row): Cell) -> impl Iterator<Item = Cell> {
    (-1..=1)
        .flat_map(move |right| (-1..=1).map(move |down| (column + right, row + down)))
        .filter(move |it| *it != (column, row))
}

/// Records on their way to become a pin.
#[derive(Clone, Debug)]
struct Heap {
    members: Vec<RecordIdx>,
    sum_x: f64,
    sum_y: f64,
}

impl Heap {
    fn middle(&self) -> Point {
        // A heap of 2^52 records is not to be feared.
        #[expect(clippy::cast_precision_loss)]
        let n = self.members.len().max(1) as f64;
        Point {
            x: self.sum_x / n,
            y: self.sum_y / n,
        }
    }

    fn add(&mut self, other: &Self) {
        self.members.extend_from_slice(&other.members);
        self.sum_x += other.sum_x;
        self.sum_y += other.sum_y;
    }
}

impl Point {
    fn is_near(self, other: Self, reach: f64) -> bool {
        (self.x - other.x).powi(2) + (self.y - other.y).powi(2) <= reach.powi(2)
    }
}
