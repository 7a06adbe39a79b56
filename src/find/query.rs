//! The whole of what a person asked. Nothing else decides what the page shows.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::{Language, PlaceKey, Position};
use crate::hours::When;

use super::{Facet, Order};

/// Everything that a page address says. Two equal queries show the same page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Which records are wanted.
    pub question: Question,
    /// The part of the map that is looked at; `None` as long as nobody moved it.
    pub frame: Option<Frame>,
    /// The id of the record whose sheet is open.
    pub record: Option<String>,
    /// The id of a record whose neighbours at the same place are listed.
    pub at: Option<String>,
    /// What a small screen shows.
    pub view: View,
    /// `None`: the reader's own.
    pub language: Option<Language>,
    /// The id of a dataset that the webmaster lists; `None`: the default one.
    pub dataset: Option<String>,
    /// Whether the address asks for what is near the device (`near=me`): the visitor must agree first,
    /// so that it is no part of the question, nor written again.
    pub asks_where: bool,
}

/// Which records are wanted: all conditions hold together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Words to search for, as typed.
    pub text: String,
    /// Values by facet: any of the values, for every facet that is here. No set is empty.
    pub chosen: BTreeMap<Facet, BTreeSet<String>>,
    /// Where distances are measured from.
    pub near: Option<Near>,
    /// How far away a record may be; counts only with `near`.
    pub radius_km: Option<u16>,
    /// When a place should be open. What may be open then counts too: nobody has asked there yet.
    /// Projects are no places to go to, and so are never open.
    pub open: Option<When>,
    /// Only records that are kept.
    pub favourites: bool,
    /// Only these records, by id: what somebody has kept elsewhere. Empty: no such condition.
    pub picked: BTreeSet<String>,
    /// Only records within the part of the map that is looked at.
    pub in_frame: bool,
    /// The order that was chosen; `None`: the one that [`Question::order`] finds fitting.
    pub sort: Option<Order>,
}

/// A place to measure distances from.
#[derive(Clone, Debug, PartialEq)]
pub enum Near {
    /// The code of a commune that records of the dataset are in, in whatever country.
    Commune(String),
    /// A place of the gazetteer.
    Place(PlaceKey),
    /// A point.
    Point(Position),
}

/// Where the middle of the map is, and how close it is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The middle.
    pub centre: Position,
    /// As in Leaflet and every web map: each step doubles the scale.
    pub zoom: u8,
}

/// What a small screen shows. A wide one shows both in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The map with the head of the list over it.
    #[default]
    Both,
    /// The map alone.
    Map,
    /// The list alone.
    List,
}

/// One condition of a question, as the reader can take it away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The words.
    Text,
    /// One value of one facet.
    Value(Facet, String),
    /// The place, with its radius.
    Near,
    /// The time at which a place should be open.
    Open,
    /// Only what is kept.
    Favourites,
    /// Only what a link names.
    Picked,
    /// Only what the map shows.
    InFrame,
}

impl Question {
    /// Whether nothing is asked: every record is an answer, in whatever order.
    pub fn is_empty(&self) -> bool {
        self.parts().is_empty()
    }

    /// Whether that value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.get(&facet).is_some_and(|it| it.contains(value))
    }

    /// Chooses the value, or takes it back when it was chosen.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        let values = self.chosen.entry(facet).or_default();
        if !values.remove(value) {
            values.insert(value.to_owned());
        }
        if values.is_empty() {
            self.chosen.remove(&facet);
        }
    }

    /// The conditions, in the order in which they read as a sentence.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        if !self.text.trim().is_empty() {
            parts.push(Part::Text);
        }
        for (facet, values) in &self.chosen {
            parts.extend(
                values
                    .iter()
                    .map(|value| Part::Value(*facet, value.clone())),
            );
        }
        if self.near.is_some() {
            parts.push(Part::Near);
        }
        if self.open.is_some() {
            parts.push(Part::Open);
        }
        if self.favourites {
            parts.push(Part::Favourites);
        }
        if !self.picked.is_empty() {
            parts.push(Part::Picked);
        }
        if self.in_frame {
            parts.push(Part::InFrame);
        }
        parts
    }

    /// Takes one condition away. Nothing happens when it is not there.
    pub fn remove(&mut self, part: &Part) {
        match part {
            Part::Text => self.text.clear(),
            Part::Value(facet, value) => {
                if self.has(*facet, value) {
                    self.toggle(*facet, value);
                }
            }
            Part::Near => {
                self.near = None;
                self.radius_km = None;
            }
            Part::Open => self.open = None,
            Part::Favourites => self.favourites = false,
            Part::Picked => self.picked.clear(),
            Part::InFrame => self.in_frame = false,
        }
    }

    /// Asks what a need asks, near the place that was chosen for all needs.
    pub fn ask_need(&mut self, need: Self) {
        *self = Self {
            near: self.near.take(),
            radius_km: self.radius_km,
            sort: self.sort,
            ..need
        };
    }

    /// Takes away every value of the facet.
    pub fn clear(&mut self, facet: Facet) {
        self.chosen.remove(&facet);
    }
}

impl Query {
    /// Asks another question: whatever sheet or place was open is closed.
    pub fn ask(&mut self, change: impl FnOnce(&mut Question)) {
        change(&mut self.question);
        self.record = None;
        self.at = None;
    }

    /// Whether going from `before` to this query is a step that the back button should undo, rather
    /// than one more letter typed or one more move of the map.
    pub fn is_a_step_from(&self, before: &Self) -> bool {
        let mut same = before.clone();
        same.frame = self.frame;
        if !before.question.text.is_empty() && !self.question.text.is_empty() {
            same.question.text.clone_from(&self.question.text);
        }
        same != *self
    }

    /// Opens the sheet of a record.
    pub fn open(&mut self, id: &str) {
        self.record = Some(id.to_owned());
    }

    /// Closes what lies over the list: the sheet first, then the list of a place.
    pub fn close(&mut self) {
        if self.record.take().is_none() {
            self.at = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_chosen_twice_is_not_chosen() {
        let mut question = Question::default();
        question.toggle(Facet::Category, "amo");
        assert!(question.has(Facet::Category, "amo"));
        question.toggle(Facet::Category, "amo");
        assert!(question.is_empty());
    }

    #[test]
    fn removing_every_part_leaves_no_question() {
        let mut question = Question {
            text: "aide".into(),
            near: Some(Near::Commune("86194".into())),
            radius_km: Some(20),
            open: Some(When::Now),
            favourites: true,
            picked: BTreeSet::from(["par-001".into()]),
            in_frame: true,
            ..Question::default()
        };
        question.toggle(Facet::Category, "amo");
        question.toggle(Facet::Category, "epn");
        let parts = question.parts();
        assert_eq!(parts.len(), 8);
        for part in &parts {
            question.remove(part);
        }
        assert!(question.is_empty());
    }

    #[test]
    fn a_new_question_closes_the_sheet() {
        let mut query = Query {
            record: Some("par-001".into()),
            ..Query::default()
        };
        query.ask(|it| it.text = "amo".into());
        assert_eq!(query.record, None);
    }

    #[test]
    fn typing_on_and_moving_the_map_are_no_steps_of_their_own() {
        let query = |text: &str, zoom| {
            let centre = Position::new(0.34, 46.58).unwrap();
            let question = Question {
                text: text.into(),
                ..Question::default()
            };
            Query {
                question,
                frame: Some(Frame { centre, zoom }),
                ..Query::default()
            }
        };
        let check = |before: Query, after: Query, expected| {
            assert_eq!(after.is_a_step_from(&before), expected);
        };
        check(query("a", 9), query("am", 9), false);
        check(query("am", 9), query("am", 10), false);
        check(query("", 9), query("a", 9), true);
        check(query("amo", 9), query("", 9), true);
        check(
            query("amo", 9),
            Query {
                record: Some("x".into()),
                ..query("amo", 9)
            },
            true,
        );
    }

    #[test]
    fn closing_goes_back_one_layer_at_a_time() {
        let mut query = Query {
            record: Some("a".into()),
            at: Some("a".into()),
            ..Query::default()
        };
        query.close();
        assert_eq!(
            (query.record.as_deref(), query.at.as_deref()),
            (None, Some("a"))
        );
        query.close();
        assert_eq!(query.at, None);
    }
}
