//! The school or place whose network is asked for.

use leptos::prelude::*;

use crate::around::{Route, Spot};
use crate::find::{Near, Question, RecordIdx};
use crate::i18n::network::{Network, texts};

use super::super::Beside;
use crate::web::reactive::memo;
use crate::web::state::State;

/// What the address asks for: a school counts more than a place.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// The page that it is asked of.
    pub beside: Beside,
    /// The project whose school it is; `None` where none is asked for, or the data do not have it.
    pub school: Memo<Option<RecordIdx>>,
    /// Where it is; `None` as long as nothing is chosen, or the place is not there yet.
    pub spot: Memo<Option<Spot>>,
    /// What it is called.
    pub name: Memo<String>,
}

impl Chosen {
    /// Follows the address.
    pub fn new(beside: Beside) -> Self {
        let state = beside.state;
        let school = memo(move || {
            let id = beside.route.with(|it| it.school.clone())?;
            let loaded = state.loaded.get()?;
            let idx = loaded.index.idx_of(&id)?;
            let record = loaded.index.record(idx)?;
            record.project().map(|_| idx)
        });
        let spot = memo(move || {
            let loaded = state.loaded.get()?;
            let record = school.get().and_then(|it| loaded.index.record(it));
            if let Some(record) = record {
                return Some(Spot::of_record(record, &loaded.index));
            }
            let near = state.question.with(|it| it.near.clone())?;
            let place = state.place.get();
            Spot::near(&near, place.as_ref(), &loaded.index)
        });
        let name = memo(move || {
            let of_school = move || {
                let loaded = state.loaded.get()?;
                let record = loaded.index.record(school.get()?)?;
                let own = record.project().and_then(|it| it.school.clone());
                Some(own.unwrap_or_else(|| record.name.get(state.language.get()).to_owned()))
            };
            of_school().unwrap_or_else(|| {
                let name = state.with_names(|it| state.question.with(|q| it.near(q)));
                name.unwrap_or_default()
            })
        });
        Self {
            beside,
            school,
            spot,
            name,
        }
    }

    /// Asks for a school, and for no other place.
    pub fn ask_school(self, id: Option<String>) {
        let is_asked = id.is_some();
        self.beside.go(|it| it.school = id);
        if is_asked {
            self.state().ask(|it| {
                it.near = None;
                it.radius_km = None;
            });
        }
    }

    /// The state of the page.
    pub fn state(self) -> State {
        self.beside.state
    }

    /// The texts of this view.
    pub fn texts(self) -> &'static Network {
        texts(self.state().language.get_untracked())
    }

    /// Whether the address names a school that the data do not have.
    pub fn is_school_gone(self) -> bool {
        let is_asked = self.beside.route.with(|it: &Route| it.school.is_some());
        is_asked && self.school.get().is_none()
    }

    /// A question of the map near what is chosen.
    pub fn question_near(self) -> Question {
        let state = self.state();
        let near_school = || {
            let spot = self.spot.get()?;
            let known = state.loaded.with(|it| {
                let code = spot.ground.commune.as_ref()?;
                it.as_ref()?.index.commune(code).map(|it| it.code.clone())
            });
            known
                .map(Near::Commune)
                .or_else(|| spot.position.map(Near::Point))
        };
        let near = if self.school.get().is_some() {
            near_school()
        } else {
            state.question.with(|it| it.near.clone())
        };
        Question {
            near,
            ..Question::default()
        }
    }
}
