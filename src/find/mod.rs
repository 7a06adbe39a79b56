//! Finding records: from a query to results.
//!
//! # Layout
//! - `query`: what is asked; `address`: how it is spelled in a link
//! - `index`: a dataset made ready; `facet`: the sides to filter from; `search` and `fold`: words
//! - `results`: the answer; `cluster`: what a map shows of it; `mercator`: the plane of the map

mod address;
mod cluster;
mod facet;
mod fold;
mod index;
mod mercator;
mod query;
mod results;
mod search;

pub use cluster::{Mix, Pin, Sort};
pub use facet::{Facet, UNKNOWN};
pub use fold::fold;
pub use index::{Commune, Index, RecordIdx, Value};
pub use mercator::{Bounds, Point, side_px};
pub use query::{Frame, Near, Part, Query, Question, View};
pub use results::{Context, Counts, Relief, Results};
