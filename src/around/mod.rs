//! The views beside the map: what `autour.html` makes of a dataset, without a browser.
//!
//! # Layout
//! - `route`: which view, and of what

mod route;

pub use route::{Route, Topic};
