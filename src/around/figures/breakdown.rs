//! The answer to a question, parted by the values of a facet.

use fixedbitset::FixedBitSet;

use crate::dataset::{Kind, Record};
use crate::find::{Facet, Index, RecordIdx};
use crate::sorting::sorted;

/// The facets that figures are made of, in the order in which people read them.
pub const FACETS: [Facet; 7] = [
    Facet::Country,
    Facet::Area,
    Facet::Theme,
    Facet::Category,
    Facet::Organiser,
    Facet::Programme,
    Facet::Step,
];

/// How many records there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerKind {
    /// Projects.
    pub projects: usize,
    /// Partners.
    pub partners: usize,
}

impl PerKind {
    /// Of both kinds.
    pub fn records(self) -> usize {
        self.projects + self.partners
    }

    /// Of that kind.
    pub fn of(self, kind: Kind) -> usize {
        match kind {
            Kind::Project => self.projects,
            Kind::Partner => self.partners,
        }
    }

    /// One record more.
    pub fn add(&mut self, kind: Kind) {
        match kind {
            Kind::Project => self.projects += 1,
            Kind::Partner => self.partners += 1,
        }
    }

    /// Of all of these records; those that the index does not have are not counted.
    pub fn among(index: &Index, records: &[RecordIdx]) -> Self {
        let mut sum = Self::default();
        for record in records.iter().filter_map(|it| index.record(*it)) {
            sum.add(record.kind());
        }
        sum
    }
}

/// The hits of a question by the values of a facet. Of a facet of which records have one value at most:
/// the rows at the top, what is not stated and what it is not asked of add up to all hits. Of one of
/// which they may have several, a record counts in each row that it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    /// The facet.
    pub facet: Facet,
    /// A row for each value that a hit has; each wider value before its narrower ones. Of those beside
    /// each other the largest come first, but steps stay in their order.
    pub rows: Vec<Row>,
    /// Hits that do not say.
    pub unstated: PerKind,
    /// Hits of which it makes no sense to ask: a project has no organiser, a partner no programme.
    pub beside: PerKind,
    /// All hits.
    pub hits: PerKind,
}

/// A value, and the hits that have it or a narrower one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The value's id.
    pub id: String,
    /// How many wider values it stands below: 0 at the top.
    pub depth: usize,
    /// The hits.
    pub count: PerKind,
}

impl Breakdown {
    /// Parts the hits of a question.
    pub fn of(index: &Index, hits: &[RecordIdx], facet: Facet) -> Self {
        let (mut projects, mut partners) = (FixedBitSet::new(), FixedBitSet::new());
        let (mut unstated, mut beside) = (PerKind::default(), PerKind::default());
        for idx in hits {
            let Some(record) = index.record(*idx) else {
                continue;
            };
            match record.kind() {
                Kind::Project => projects.grow_and_insert(*idx),
                Kind::Partner => partners.grow_and_insert(*idx),
            }
            if facet.values(record).is_empty() {
                let count = if is_asked_of(facet, record) {
                    &mut unstated
                } else {
                    &mut beside
                };
                count.add(record.kind());
            }
        }
        let rows = index.values(facet).iter().map(|value| Row {
            id: value.id.clone(),
            depth: value.depth,
            count: PerKind {
                projects: value.n_among(&projects),
                partners: value.n_among(&partners),
            },
        });
        let rows: Vec<Row> = rows.filter(|it| it.count.records() > 0).collect();
        Self {
            facet,
            rows: if facet == Facet::Step {
                rows
            } else {
                largest_first(rows, 0)
            },
            unstated,
            beside,
            hits: PerKind::among(index, hits),
        }
    }

    /// The rows that no wider one holds.
    pub fn top(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|it| it.depth == 0)
    }

    /// How much more the rows at the top, with what is not stated and what it is not asked of, add up to
    /// than there are hits: records that stand in several.
    pub fn n_counted_again(&self) -> usize {
        let in_rows: usize = self.top().map(|it| it.count.records()).sum();
        let all = in_rows + self.unstated.records() + self.beside.records();
        all - self.hits.records()
    }

    /// Whether some row is part of the one above it.
    pub fn is_nested(&self) -> bool {
        self.rows.iter().any(|it| it.depth > 0)
    }
}

/// Whether a record could say something of the facet.
fn is_asked_of(facet: Facet, record: &Record) -> bool {
    match facet {
        Facet::Category | Facet::Organiser => record.kind() == Kind::Partner,
        Facet::Programme | Facet::Step => record.kind() == Kind::Project,
        _ => true,
    }
}

/// The rows with those of this depth in the order of their size, each followed by the narrower ones, which
/// are in that order too.
fn largest_first(rows: Vec<Row>, depth: usize) -> Vec<Row> {
    let mut families: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        match families.last_mut() {
            Some(family) if row.depth > depth => family.push(row),
            _ => families.push(vec![row]),
        }
    }
    let size = |family: &[Row]| family.first().map_or(0, |it| it.count.records());
    let families = sorted(families, |a, b| size(b).cmp(&size(a)));
    let mut ordered = Vec::new();
    for mut family in families {
        let narrower = family.split_off(1);
        ordered.append(&mut family);
        if !narrower.is_empty() {
            ordered.extend(largest_first(narrower, depth + 1));
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, depth: usize, n: usize) -> Row {
        let count = PerKind {
            projects: n,
            partners: 0,
        };
        Row {
            id: id.into(),
            depth,
            count,
        }
    }

    #[test]
    fn the_largest_come_first_and_keep_what_they_hold() {
        let rows = vec![
            row("small", 0, 2),
            row("in small", 1, 2),
            row("large", 0, 9),
            row("little", 1, 3),
            row("in little", 2, 1),
            row("much", 1, 6),
            row("small too", 0, 2),
        ];
        let ordered = largest_first(rows, 0);
        let ids: Vec<_> = ordered.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "large",
                "much",
                "little",
                "in little",
                "small",
                "in small",
                "small too"
            ]
        );
    }
}
