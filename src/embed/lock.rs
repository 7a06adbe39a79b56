//! Conditions that a portal has set and its visitors cannot lift: "only our commune".

use crate::find::{Facet, Part, Question, items};

/// Words of a question whose values stay as the address gave them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lock {
    locked: Vec<Locked>,
    /// The question that the address asked.
    asked: Question,
}

/// One thing that a lock holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Locked {
    Text,
    Value(Facet),
    /// With its radius.
    Near,
    Open,
}

impl Locked {
    fn word(self) -> &'static str {
        match self {
            Self::Text => "q",
            Self::Value(facet) => facet.word(),
            Self::Near => "near",
            Self::Open => "open",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "q" => Some(Self::Text),
            "near" => Some(Self::Near),
            "open" => Some(Self::Open),
            _ => Facet::from_word(word).map(Self::Value),
        }
    }
}

impl Lock {
    /// Locks words (`area,near`) at what a question asks of them, which may be nothing. Words that
    /// cannot be locked are dropped.
    pub fn new(words: &str, asked: Question) -> Self {
        let locked = items(words).filter_map(Locked::from_word).collect();
        Self { locked, asked }
    }

    /// The words that it locks, as in an address.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.locked.iter().map(|it| it.word()).collect();
        words.join(",")
    }

    /// Whether the visitor cannot take away this part of a question.
    pub fn holds(&self, part: &Part) -> bool {
        match part {
            Part::Text => self.has(Locked::Text),
            Part::Value(facet, _) => self.has(Locked::Value(*facet)),
            Part::Near => self.has(Locked::Near),
            Part::Open => self.has(Locked::Open),
            Part::Favourites | Part::Picked | Part::InFrame => false,
        }
    }

    /// Whether the visitor cannot choose among the values of this facet.
    pub fn holds_facet(&self, facet: Facet) -> bool {
        self.has(Locked::Value(facet))
    }

    /// Puts what is locked back into a question.
    pub fn apply(&self, question: &mut Question) {
        for locked in &self.locked {
            match locked {
                Locked::Text => question.text.clone_from(&self.asked.text),
                Locked::Value(facet) => match self.asked.chosen.get(facet) {
                    Some(values) => {
                        question.chosen.insert(*facet, values.clone());
                    }
                    None => question.clear(*facet),
                },
                Locked::Near => {
                    question.near.clone_from(&self.asked.near);
                    question.radius_km = self.asked.radius_km;
                }
                Locked::Open => question.open = self.asked.open,
            }
        }
    }

    /// Changes the question that the address asked: a dataset may not know what it names.
    pub fn amend(&mut self, amend: impl FnOnce(&mut Question)) {
        amend(&mut self.asked);
    }

    fn has(&self, locked: Locked) -> bool {
        self.locked.contains(&locked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::Query;

    fn question(address: &str) -> Question {
        Query::from_address(address).question
    }

    #[test]
    fn what_is_locked_comes_back_and_the_rest_is_free() {
        let asked = question("area=86&near=86194&radius=20&category=amo");
        let lock = Lock::new("area,near,nonsense", asked);
        assert_eq!(lock.words(), "area,near");

        let mut changed = question("area=33&category=epn&q=aide");
        lock.apply(&mut changed);
        assert_eq!(
            changed,
            question("area=86&near=86194&radius=20&category=epn&q=aide")
        );
    }

    #[test]
    fn a_locked_word_without_a_value_stays_without_one() {
        let lock = Lock::new("category,q,open", Question::default());
        let mut changed = question("category=amo&q=aide&open=now&kind=partner");
        lock.apply(&mut changed);
        assert_eq!(changed, question("kind=partner"));
    }

    #[test]
    fn locked_parts_cannot_be_taken_away() {
        let asked = question("area=86&category=amo&q=aide&near=86194&open=now");
        let lock = Lock::new("area,q", asked.clone());
        let held: Vec<Part> = asked
            .parts()
            .into_iter()
            .filter(|it| lock.holds(it))
            .collect();
        assert_eq!(held, [Part::Text, Part::Value(Facet::Area, "86".into())]);
        assert!(lock.holds_facet(Facet::Area) && !lock.holds_facet(Facet::Category));
    }
}
