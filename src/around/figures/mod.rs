//! The answer to a question in figures. Numbers of records and nothing else: of which whole they would be
//! a share, nobody knows.
//!
//! # Layout
//! - `breakdown`: hits by the values of a facet; `table`: that in lines, for the page and for files;
//!   `chart`: its bars
//! - `density`: hits by squares of the map, which are those of a `grid`
//! - `white_zones`: communes with projects and nobody of a role near them
//! - `file`: squares and white zones as rows of a file

mod breakdown;
mod chart;
mod density;
mod file;
mod grid;
mod table;
mod white_zones;

pub use breakdown::{Breakdown, FACETS, PerKind, Row};
pub use chart::{BAR_PX, Bar, Bars, Chart, MOST_ROWS, WIDTH_PX};
pub use density::{Class, Density, MOST_CLASSES, SIZE_PX, Square};
pub use file::{density_rows, white_rows};
pub use table::{About, Line, lines, numbers, rows};
pub use white_zones::{NEAR_KM, Nearest, WhiteZones, Zone};
