//! Native integration tests: the pure half of Passerelle and the data manager's program, from outside.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod accessibility;
mod broken_files;
mod default_dataset;
mod embedding;
mod figures;
mod finding;
mod generate;
mod hours;
mod languages;
mod made;
mod oracle;
mod palettes;
mod pins;
mod places;
mod program;
mod quality;
mod reader;
mod week;
mod white_zones;

#[path = "../common/broken.rs"]
mod broken;
