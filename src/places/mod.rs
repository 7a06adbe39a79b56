//! Places that a person can choose: communes of France, municipalities and localities of Belgium.
//! Knows neither the network nor the page. `data/places/` makes the files and describes their format.
//!
//! # Layout
//! - `place`: a place
//! - `gazetteer`: what the files hold; `area`: one area of it, from which places are read when needed
//! - `wanted`: what a typed text asks for, and how well a name answers; `suggest`: the best answers

mod area;
mod gazetteer;
mod place;
mod suggest;
mod wanted;

pub use gazetteer::{Gazetteer, NotAGazetteer};
pub use place::Place;
