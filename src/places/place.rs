//! A place that can be chosen.

use crate::dataset::{PlaceKey, Position};

/// A commune, municipality or locality.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// What tells it from all other places.
    pub key: PlaceKey,
    /// Its name: in Belgium that of a municipality is French, that of a locality as `GeoNames` has it.
    pub name: String,
    /// The other name (Dutch, German, of a former commune) that a typed text named it by; `None`
    /// when its own name or a postal code did, or nothing was typed.
    pub other_name: Option<String>,
    /// In order; empty when none is known, as for the localities of Belgium.
    pub postal_codes: Vec<String>,
    /// The code of its French département or Belgian arrondissement, the same as in datasets;
    /// `None` when it is not known.
    pub area_code: Option<String>,
    /// Its town hall or middle, to about 60 m.
    pub position: Position,
    /// Inhabitants, rounded to two digits; 0 when nobody counted. Good for telling namesakes apart.
    pub population: u32,
}

impl Place {
    /// Its name, with the one that it was found by.
    pub fn full_name(&self) -> String {
        match &self.other_name {
            Some(other) => format!("{} ({other})", self.name),
            None => self.name.clone(),
        }
    }
}
