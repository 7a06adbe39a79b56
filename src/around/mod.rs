//! The views beside the map: what `autour.html` makes of a dataset, without a browser.
//!
//! # Layout
//! - `route`: which view, and of what
//! - `week`: what happens when, and which project is looked at closely on which day
//! - `resources`: what is no place, and for whom

pub mod resources;
mod route;
pub mod week;

pub use route::{Route, Topic};
