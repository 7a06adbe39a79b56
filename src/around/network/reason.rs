//! Why a partner stands where it does among others.

use crate::dataset::Record;
use crate::find::Index;

use super::super::competence::{By, Competence, Ground, competence};

/// What is known of a partner's competence for a place, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// It says that it serves the place.
    Serves(By<'a>),
    /// It does not say whom it serves: it may be responsible or not.
    Unsaid,
    /// It serves others, by what it says.
    ServesOthers,
    /// It stands in another country, whose services have other duties, and does not say that it serves
    /// the place.
    Abroad,
}

impl<'a> Reason<'a> {
    /// What is known of the partner for that place.
    pub(super) fn of(record: &'a Record, place: &Ground, index: &Index) -> Self {
        let areas = &index.dataset().taxonomy.areas;
        let countries = record.address.country.as_ref().zip(place.country.as_ref());
        let is_abroad = countries.is_some_and(|(there, here)| there != here);
        match competence(record, place, areas) {
            Competence::Serves(by) => Self::Serves(by),
            _ if is_abroad => Self::Abroad,
            Competence::Elsewhere => Self::ServesOthers,
            Competence::Unknown => Self::Unsaid,
        }
    }

    /// Which comes first; those who do not serve the place are one group.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Serves(_) => 0,
            Self::Unsaid => 1,
            Self::ServesOthers | Self::Abroad => 2,
        }
    }
}
