//! The views beside the map: what each of them shows.
//!
//! # Layout
//! - `competence`: whom a partner serves; `spot`: the place that a view looks around from
//! - [`network`]: whom a school or commune can call on

mod competence;
pub mod network;
mod spot;

#[cfg(test)]
pub(crate) mod made;

pub use competence::{By, Competence, Ground, competence};
pub use spot::Spot;
