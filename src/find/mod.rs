//! Finding records: from a query to results.
//!
//! # Layout
//! - `query`: what is asked; `address`: how it is spelled in a link
//! - `index`: a dataset made ready, by `indexing`; `facet`: the sides to filter from
//! - `search`: records by words; `words` and `fold`: from texts to words; `vocabulary`: where they
//!   stand; `needle`, `typos`: what a typed word stands for; `marks`: where a text shows it
//! - `openings`: when records are open
//! - `related`: what belongs to a record beside itself
//! - `results`: the answer; `order`: how it is listed; `cluster`: what a map shows of it; `mercator`:
//!   the plane of the map

mod address;
mod cluster;
mod facet;
mod fold;
mod index;
mod indexing;
mod marks;
mod mercator;
mod needle;
mod openings;
mod order;
mod query;
mod related;
mod results;
mod search;
mod typos;
mod vocabulary;
mod words;

pub use address::items;
pub use cluster::{Mix, Pin, Pins, Sort};
pub use facet::{Facet, UNKNOWN};
pub use fold::fold;
pub use index::{Commune, Index, RecordIdx, Value};
pub use indexing::{Aliases, Indexing};
pub use marks::Marks;
pub use mercator::{Bounds, Point, side_px};
pub use openings::Opening;
pub use order::Order;
pub use query::{Frame, Near, Part, Query, Question, View};
pub use related::{Related, Why};
pub use results::{Context, Counts, Relief, Results};
pub use words::{PlaceWords, place_words};
