//! The views beside the map: what `autour.html` makes of a dataset, without a browser.
//!
//! # Layout
//! - `changes`: what is new, changed or gone between two versions of a dataset
//! - `route`: which view, and of what
//! - `competence`: whom a partner serves; `spot`: the place that a view looks around from
//! - [`network`]: whom a school or commune can call on
//! - [`situation`]: what to do when something happens to a pupil, and who helps
//! - [`week`]: what happens when, and which project is looked at closely on which day
//! - [`resources`]: what is no place, and for whom
//! - [`figures`]: how many there are, of what and where

pub mod changes;
mod competence;
pub mod figures;
pub mod network;
pub mod resources;
mod route;
pub mod situation;
mod spot;
pub mod week;

#[cfg(test)]
pub(crate) mod made;

pub use competence::{By, Competence, Ground, competence};
pub use route::{Route, Topic};
pub use spot::{Spot, nearest_commune};
