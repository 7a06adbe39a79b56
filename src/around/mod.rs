//! The views beside the map: what `autour.html` makes of a dataset, without a browser.
//!
//! # Layout
//! - `route`: which view, and of what
//! - [`figures`]: how many there are, of what and where

pub mod figures;
mod route;

pub use route::{Route, Topic};
