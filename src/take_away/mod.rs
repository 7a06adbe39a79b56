//! Taking records away: on paper, as a table, as cards, as a map, as a code. Everything that the page
//! `emporter.html` makes of records, without a browser.
//!
//! # Layout
//! - `facts`: what is known of a record in the reader's words; `week`: hours in one line
//! - `table`, written as `csv`; `vcard`, with `telephone`; `geojson`: files; `content_line`: what cards and
//!   calendars are made of
//! - `excerpt`: a part of the base map with numbered marks; `clip`: what of its lines is inside
//! - `link`: what is handed on; `code`: a link that telephones read

mod clip;
mod code;
mod content_line;
mod csv;
mod excerpt;
mod facts;
mod geojson;
mod link;
mod table;
mod telephone;
mod vcard;
mod week;

pub use code::{Code, code};
pub(crate) use content_line::{escaped, fold};
pub use csv::csv;
pub use excerpt::{CROSS_PX, Excerpt, Mark, SIZE_PX, Scale, Stretch, Written};
pub use facts::Facts;
pub use geojson::collection;
pub use link::{MOST_CHARS, handed_on};
pub use table::{Column, rows};
pub use vcard::cards;
