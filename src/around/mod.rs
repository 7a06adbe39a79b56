//! What is around the map: views of the same records that are no map and no list.
//!
//! # Layout
//! - [`figures`]: how many there are, of what and where

pub mod figures;
