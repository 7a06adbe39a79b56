//! The week: what happens when, and which project is looked at closely on which day.
//!
//! # Layout
//! - `dates`: what is known of a day when only its month or its year is
//! - `events`: which of them take place, are to come, are over
//! - `zoom`: the records of a day
//! - `ics`: an event for somebody's own calendar

mod dates;
mod events;
mod ics;
mod zoom;

pub use dates::{day_of, spelled, week_of};
pub use events::{Phase, in_order};
pub use ics::ics;
pub use zoom::{Why, Zoom, Zooms};
