//! What a question is answered with. Pure data: the same question to the same index gives the same.

use std::collections::BTreeSet;

use fixedbitset::FixedBitSet;

use super::Facet;
use super::index::{Index, RecordIdx, Value};
use super::mercator::Bounds;
use super::query::{Part, Question};
use crate::sorting::sorted;

/// What a question depends on beside itself.
#[derive(Clone, Copy, Default)]
pub struct Context<'a> {
    /// The ids that are kept.
    pub kept: Option<&'a BTreeSet<String>>,
    /// What the map shows.
    pub bounds: Option<Bounds>,
}

/// The answer to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// The records, best first.
    pub hits: Vec<RecordIdx>,
    /// How many of the hits have a position.
    pub n_mapped: usize,
    /// The records with a position that answer the question wherever the map looks, in the order of
    /// the dataset: what the map draws.
    pub on_map: Vec<RecordIdx>,
    /// For every facet, how many records each of its values would give, in the order of
    /// [`Index::values`]: those that meet all other conditions and have the value.
    pub counts: Counts,
    /// When there are no hits: conditions of which lifting one brings records back, most first.
    pub reliefs: Vec<Relief>,
}

/// A number for each value of every facet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts([Vec<usize>; Facet::ALL.len()]);

impl Counts {
    /// Those of a facet.
    pub fn of(&self, facet: Facet) -> &[usize] {
        self.0.get(facet as usize).map_or(&[], Vec::as_slice)
    }
}

/// A condition that could be lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relief {
    /// The parts of the question to take away: one, or all values of one facet.
    pub parts: Vec<Part>,
    /// How many records there would be.
    pub n_hits: usize,
}

/// Which condition a set of records stands for. All values of a facet are one condition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Condition {
    Text,
    Chosen(Facet),
    Near,
    Favourites,
    InFrame,
}

impl Index {
    /// Answers a question.
    pub fn find(&self, question: &Question, context: Context) -> Results {
        let scores = (!question.text.trim().is_empty()).then(|| self.words.scores(&question.text));
        let conditions = self.conditions(question, context, scores.as_deref());
        let all_but = |skipped: Option<Condition>| {
            let mut left = self.everything();
            for (condition, records) in &conditions {
                if Some(*condition) != skipped {
                    left.intersect_with(records);
                }
            }
            left
        };
        let found = all_but(None);
        let everywhere = if question.in_frame {
            all_but(Some(Condition::InFrame))
        } else {
            found.clone()
        };
        let counts = Counts(Facet::ALL.map(|facet| {
            let others;
            let base = if question.chosen.contains_key(&facet) {
                others = all_but(Some(Condition::Chosen(facet)));
                &others
            } else {
                &found
            };
            let count = |value: &Value| value.records.intersection_count(base);
            self.values(facet).iter().map(count).collect()
        }));
        let reliefs = if found.is_clear() {
            reliefs(question, &conditions, |skipped| {
                all_but(Some(skipped)).count_ones(..)
            })
        } else {
            Vec::new()
        };
        Results {
            n_mapped: found.intersection_count(&self.located),
            hits: self.ordered(&found, question, scores.as_deref()),
            on_map: everywhere.intersection(&self.located).collect(),
            counts,
            reliefs,
        }
    }

    fn everything(&self) -> FixedBitSet {
        let mut all = FixedBitSet::with_capacity(self.dataset().records.len());
        all.insert_range(..);
        all
    }

    /// The records that meet each condition of the question.
    fn conditions(
        &self,
        question: &Question,
        context: Context,
        scores: Option<&[u32]>,
    ) -> Vec<(Condition, FixedBitSet)> {
        let records = &self.dataset().records;
        let those = |keep: &dyn Fn(RecordIdx) -> bool| {
            let mut set = FixedBitSet::with_capacity(records.len());
            set.extend((0..records.len()).filter(|n| keep(*n)));
            set
        };
        let mut conditions = Vec::new();
        if let Some(scores) = scores {
            conditions.push((
                Condition::Text,
                those(&|n| scores.get(n).is_some_and(|it| *it > 0)),
            ));
        }
        for (facet, chosen) in &question.chosen {
            let mut any = FixedBitSet::with_capacity(records.len());
            for value in self
                .values(*facet)
                .iter()
                .filter(|it| chosen.contains(&it.id))
            {
                any.union_with(&value.records);
            }
            conditions.push((Condition::Chosen(*facet), any));
        }
        let position = |n: RecordIdx| records.get(n).and_then(crate::dataset::Record::position);
        if let (Some(origin), Some(radius_km)) = (self.origin(question), question.radius_km) {
            let within =
                |n| position(n).is_some_and(|it| it.distance_km(origin) <= f64::from(radius_km));
            conditions.push((Condition::Near, those(&within)));
        }
        if question.favourites {
            let is_kept = |n: RecordIdx| {
                let id = records.get(n).map(|it| &it.id);
                context
                    .kept
                    .zip(id)
                    .is_some_and(|(kept, id)| kept.contains(id))
            };
            conditions.push((Condition::Favourites, those(&is_kept)));
        }
        if let (true, Some(bounds)) = (question.in_frame, context.bounds) {
            let is_shown = |n| position(n).is_some_and(|it| bounds.contains(it));
            conditions.push((Condition::InFrame, those(&is_shown)));
        }
        conditions
    }

    /// By how well the text is met, then by distance (records without a position last), then by name.
    fn ordered(
        &self,
        found: &FixedBitSet,
        question: &Question,
        scores: Option<&[u32]>,
    ) -> Vec<RecordIdx> {
        let origin = self.origin(question);
        let distance_m = |n: RecordIdx| -> u64 {
            let position = self.record(n).and_then(crate::dataset::Record::position);
            // At most half of the Earth's girth: 2 × 10⁷ m, so neither sign nor size can be lost.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            origin.zip(position).map_or(u64::MAX, |(from, to)| {
                (from.distance_km(to) * 1000.0) as u64
            })
        };
        let key = |n: RecordIdx| {
            let score = scores.and_then(|it| it.get(n)).copied().unwrap_or_default();
            (
                std::cmp::Reverse(score),
                distance_m(n),
                self.name_rank.get(n).copied().unwrap_or_default(),
                n,
            )
        };
        let keys: Vec<_> = found.ones().map(key).collect();
        let keys = sorted(keys, Ord::cmp);
        keys.into_iter().map(|(.., n)| n).collect()
    }
}

fn reliefs(
    question: &Question,
    conditions: &[(Condition, FixedBitSet)],
    n_without: impl Fn(Condition) -> usize,
) -> Vec<Relief> {
    let reliefs: Vec<Relief> = conditions
        .iter()
        .map(|(condition, _)| Relief {
            parts: parts_of(*condition, question),
            n_hits: n_without(*condition),
        })
        .filter(|it| it.n_hits > 0)
        .collect();
    sorted(reliefs, |a, b| {
        let fewer = b.n_hits.cmp(&a.n_hits);
        fewer.then_with(|| a.parts.first().cmp(&b.parts.first()))
    })
}

fn parts_of(condition: Condition, question: &Question) -> Vec<Part> {
    let belongs = |part: &Part| match (condition, part) {
        (Condition::Chosen(facet), Part::Value(of, _)) => facet == *of,
        (Condition::Text, Part::Text)
        | (Condition::Near, Part::Near)
        | (Condition::Favourites, Part::Favourites)
        | (Condition::InFrame, Part::InFrame) => true,
        _ => false,
    };
    question.parts().into_iter().filter(belongs).collect()
}
