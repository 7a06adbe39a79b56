//! What the views beside the map show: the pure part of each, without a browser.
//!
//! # Layout
//! - `week`: what happens when, and which project is looked at closely on which day
//! - `resources`: what is no place, and for whom

pub mod resources;
pub mod week;
