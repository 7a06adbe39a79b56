//! What a question is answered with. Pure data: the same question to the same index gives the same.

use std::collections::BTreeSet;

use fixedbitset::FixedBitSet;

use crate::dataset::{Position, straight_squared, straight_squared_of_km};
use crate::sorting::sorted;

use super::index::{Index, RecordIdx, Value};
use super::mercator::Bounds;
use super::needle::Needle;
use super::openings::OpenThen;
use super::query::{Part, Question};
use super::search::{Lost, Scores, Texts};
use super::words::{PlaceWords, places_at_ends, spoken_places, words};
use super::{Facet, Marks, Order};

/// Where the place of a name or postal code is.
pub type WhereIs<'a> = dyn Fn(&str) -> Option<Position> + 'a;

/// What a question depends on beside itself.
#[derive(Clone, Copy, Default)]
pub struct Context<'a> {
    /// The ids that are kept.
    pub kept: Option<&'a BTreeSet<String>>,
    /// What the map shows.
    pub bounds: Option<Bounds>,
    /// Where the place of the gazetteer is that the question names.
    pub place: Option<Position>,
    /// Knows places that no record of the dataset is in, by name or postal code.
    pub gazetteer: Option<&'a WhereIs<'a>>,
    /// What time it is, in seconds since 1 January 1970, 0:00 UTC. Without it, nothing is asked of
    /// opening hours.
    pub now: Option<i64>,
}

/// The answer to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// The records, best first.
    pub hits: Vec<RecordIdx>,
    /// How many of the hits have a position.
    pub n_mapped: usize,
    /// How many of the hits may be closed at the time that is asked for: nobody here knows. They come
    /// after the others.
    pub n_unconfirmed: usize,
    /// The records with a position that answer the question wherever the map looks: what the map
    /// draws.
    pub on_map: FixedBitSet,
    /// Where distances are measured from, when the question or its text names a place that is known.
    pub origin: Option<Position>,
    /// Whether the text asks for what is near a place that is not known here, or finds nothing: a
    /// gazetteer may help.
    pub lacks_place: bool,
    /// Finds the words of the question in texts.
    pub marks: Marks,
    /// For every facet, how many records each of its values would give, in the order of
    /// [`Index::values`]: those that meet all other conditions and have the value.
    pub counts: Counts,
    /// When there are no hits: conditions of which lifting one brings records back, most first.
    pub reliefs: Vec<Relief>,
}

/// A number for each value of every facet, in the order of [`Facet::ALL`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts(Vec<Vec<usize>>);

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
    Open,
    Favourites,
    Picked,
    InFrame,
}

/// What a text asks for: words, and perhaps a place at its end.
struct Spoken {
    /// How each record answers the words; `None` when there are none to be found.
    scores: Option<Scores>,
    marks: Marks,
    place: Option<Position>,
    /// Whether it names a place that is not known.
    lacks_place: bool,
}

impl Index {
    /// Answers a question.
    pub fn find(&self, question: &Question, context: Context) -> Results {
        let spoken = self.spoken(&question.text, context);
        let chosen = question
            .near
            .as_ref()
            .and(self.origin(question).or(context.place));
        let origin = chosen.or(spoken.place);
        let open_then = question.open.zip(context.now);
        let open_then = open_then.map(|(when, now)| self.openings.at(when, now));
        let scores = spoken.scores.as_deref();
        let conditions = self.conditions(question, context, chosen, scores, open_then.as_ref());
        let unconfirmed = open_then.as_ref().map(|it| &it.unknown);
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
        let mut on_map = if question.in_frame {
            all_but(Some(Condition::InFrame))
        } else {
            found.clone()
        };
        on_map.intersect_with(&self.located);
        let counts = Counts(
            Facet::ALL
                .into_iter()
                .map(|facet| {
                    let others;
                    let base = if question.chosen.contains_key(&facet) {
                        others = all_but(Some(Condition::Chosen(facet)));
                        &others
                    } else {
                        &found
                    };
                    let count = |value: &Value| value.records.intersection_count(base);
                    self.values(facet).iter().map(count).collect()
                })
                .collect(),
        );
        let reliefs = if found.is_clear() {
            reliefs(question, &conditions, |skipped| {
                all_but(Some(skipped)).count_ones(..)
            })
        } else {
            Vec::new()
        };
        let order = match (question.sort, spoken.place) {
            (None, Some(_)) => Order::Distance,
            _ => question.order(),
        };
        Results {
            n_mapped: found.intersection_count(&self.located),
            n_unconfirmed: unconfirmed.map_or(0, |it| found.intersection_count(it)),
            hits: self.ordered(&found, order, origin, scores, &spoken.marks, unconfirmed),
            on_map,
            origin,
            lacks_place: spoken.lacks_place,
            counts,
            reliefs,
            marks: spoken.marks,
        }
    }

    /// Reads a text. « près de » with a place that is known asks for what is near to it. So does a
    /// place at an end of a text that no record answers as it was typed: who looks for a library in
    /// Poitiers, where none is known, is shown the nearest ones.
    fn spoken(&self, text: &str, context: Context) -> Spoken {
        let all = words(text);
        let places = spoken_places(&all);
        let where_is = |it: &PlaceWords| {
            let commune = self.commune_named(&it.name).map(|it| it.position);
            commune.or_else(|| context.gazetteer?(&it.name))
        };
        let near = |it: &PlaceWords| {
            let place = where_is(it)?;
            let mut needles = self.texts.needles(&words(&it.rest));
            let scores = self.scores(&mut needles).ok()?;
            let marks = Marks::of(needles);
            // « Mal » is a village too: a name at the beginning is believed only where the rest is sure.
            if !it.at_end && marks.are_in_doubt() {
                return None;
            }
            Some(Spoken {
                scores,
                marks,
                place: Some(place),
                lacks_place: false,
            })
        };
        let place = places.iter().find_map(|it| Some((it, where_is(it)?)));
        let asked = place.map_or(all.clone(), |(it, _)| words(&it.rest));
        let mut needles = self.texts.needles(&asked);
        let mut scores = self.scores(&mut needles);
        let lacks_place = place.is_none() && (scores.is_err() || !places.is_empty());
        if scores.is_err()
            && place.is_none()
            && let Some(spoken) = places_at_ends(&all).iter().find_map(near)
        {
            return spoken;
        }
        if scores == Err(Lost::Together) && Texts::forgive(&mut needles) {
            scores = self.scores(&mut needles);
        }
        Spoken {
            scores: scores.unwrap_or_else(|_| Some(vec![0; self.dataset.records.len()])),
            marks: Marks::of(needles),
            place: place.map(|it| it.1),
            lacks_place,
        }
    }

    /// How well each record answers words; `None` when there are none.
    fn scores(&self, needles: &mut Vec<Needle>) -> Result<Option<Scores>, Lost> {
        if needles.is_empty() {
            return Ok(None);
        }
        let values = |facet| self.values(facet);
        let n_records = self.dataset.records.len();
        self.texts.scores(needles, n_records, &values).map(Some)
    }

    fn everything(&self) -> FixedBitSet {
        let mut all = FixedBitSet::with_capacity(self.dataset.records.len());
        all.insert_range(..);
        all
    }

    /// The records that meet each condition of the question.
    fn conditions(
        &self,
        question: &Question,
        context: Context,
        origin: Option<Position>,
        scores: Option<&[u32]>,
        open_then: Option<&OpenThen>,
    ) -> Vec<(Condition, FixedBitSet)> {
        let n_records = self.dataset.records.len();
        let none = || FixedBitSet::with_capacity(n_records);
        let those = |keep: &dyn Fn(RecordIdx) -> bool| {
            let mut set = none();
            set.extend((0..n_records).filter(|n| keep(*n)));
            set
        };
        let named = |ids: &mut dyn Iterator<Item = &String>| {
            let mut set = none();
            set.extend(ids.filter_map(|it| self.idx_of(it)));
            set
        };
        let mut conditions = Vec::new();
        if let Some(scores) = scores {
            let is_found = |n| scores.get(n).is_some_and(|it| *it > 0);
            conditions.push((Condition::Text, those(&is_found)));
        }
        for (facet, chosen) in &question.chosen {
            let mut any = none();
            for value in self
                .values(*facet)
                .iter()
                .filter(|it| chosen.contains(&it.id))
            {
                any.union_with(&value.records);
            }
            conditions.push((Condition::Chosen(*facet), any));
        }
        if let (Some(origin), Some(radius_km)) = (origin, question.radius_km) {
            let (origin, limit) = (origin.on_sphere(), straight_squared_of_km(radius_km.into()));
            let within = |n: RecordIdx| {
                let there = self.on_sphere.get(n).copied().flatten();
                there.is_some_and(|it| straight_squared(it, origin) <= limit)
            };
            conditions.push((Condition::Near, those(&within)));
        }
        if let Some(OpenThen { open, unknown }) = open_then {
            conditions.push((Condition::Open, open | unknown));
        }
        if question.favourites {
            let kept = named(&mut context.kept.into_iter().flatten());
            conditions.push((Condition::Favourites, kept));
        }
        if !question.picked.is_empty() {
            let picked = named(&mut question.picked.iter());
            conditions.push((Condition::Picked, picked));
        }
        if let (true, Some(bounds)) = (question.in_frame, context.bounds) {
            let is_shown = |n| self.position(n).is_some_and(|it| bounds.contains(it));
            conditions.push((Condition::InFrame, those(&is_shown)));
        }
        conditions
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
        | (Condition::Open, Part::Open)
        | (Condition::Favourites, Part::Favourites)
        | (Condition::Picked, Part::Picked)
        | (Condition::InFrame, Part::InFrame) => true,
        _ => false,
    };
    question.parts().into_iter().filter(belongs).collect()
}
