//! The views beside the map: what each of them shows.
//!
//! # Layout
//! - `competence`: whom a partner serves

mod competence;

pub use competence::{By, Competence, Ground, competence};
