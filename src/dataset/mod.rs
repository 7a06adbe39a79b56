//! What a dataset is, and how one is read from the bytes of a file.
//!
//! # Layout
//! - `format`: the file as JSON; `read`: from bytes to a [`Dataset`], by the parts that `scan` finds in
//!   what is `incoming`; `refusal`: why there is none; `references`: what records refer to; `head` and
//!   `feature`: from its parts to what a dataset says of itself and to a [`Record`]; `fields`: from
//!   JSON to values
//! - `more`: a second file of what the map does without
//! - `record`, `taxonomy`, `about`: what a dataset holds
//! - `localised`, `place_key`, `position`, `date`, `decimal`, `link`, `text`: values that cannot be wrong
//! - `part`: some of the records of a file
//! - `json`: where the format and serde differ
//! - `issue`: what may be wrong with a file

mod about;
mod date;
pub mod decimal;
mod feature;
pub mod fields;
#[cfg(not(target_arch = "wasm32"))]
pub mod format;
mod head;
mod incoming;
mod issue;
mod link;
mod localised;
mod more;
mod part;
mod place_key;
mod position;
mod read;
mod record;
mod references;
mod refusal;
mod scan;
mod sine;
mod taxonomy;
mod text;

pub use about::{
    Action, Correction, Event, Highlight, Licence, Need, Resource, Role, Situation, Source, Step,
};
pub use date::{NotADate, PartialDate};
pub use issue::{DatasetError, Issue, Reason, Spot};
pub use link::Link;
pub use localised::{Language, Localised};
pub use part::part;
pub use place_key::PlaceKey;
pub(crate) use position::{EARTH_RADIUS_KM, straight_squared, straight_squared_of_km};
pub use position::{Position, Precision};
pub use read::{Reading, VERSION, parse};
pub use record::{Address, Contact, Details, Digital, Kind, Partner, Place, Project, Record};
pub use refusal::{MAX_BYTES, refuse_beyond_limit};
pub(crate) use sine::{cosine, sine};
pub use taxonomy::{Taxonomy, Term, with_wider};

/// Everything a file says, without the records that broke a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// Names the dataset; favourites are kept under it.
    pub id: String,
    /// Its title.
    pub title: Localised,
    /// The day of this version of the data.
    pub updated: Option<PartialDate>,
    /// The terms of re-use.
    pub licence: Option<Licence>,
    /// Where the records were taken from. Ids are unique.
    pub sources: Vec<Source>,
    /// The words that records are described with.
    pub taxonomy: Taxonomy,
    /// What families come for.
    pub needs: Vec<Need>,
    /// What partners are called on for, in the order in which people should read it.
    pub roles: Vec<Role>,
    /// What happens to pupils, and what is to be done then.
    pub situations: Vec<Situation>,
    /// Records of a day.
    pub highlights: Vec<Highlight>,
    /// What happens when.
    pub events: Vec<Event>,
    /// What is no place.
    pub resources: Vec<Resource>,
    /// How to report an error.
    pub correction: Correction,
    /// The name of a file beside the dataset's with more of this; [`Dataset::take_in`] reads it.
    pub more: Option<String>,
    /// The records in the order of the file. Ids are unique.
    pub records: Vec<Record>,
    /// How many records the file holds, those left out included.
    pub n_read: usize,
}

/// How many records of a file went where; `read = mapped + list_only + left_out`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Records in the file.
    pub read: usize,
    /// Those with a position.
    pub mapped: usize,
    /// Those without one: in the list, the counts and the search.
    pub list_only: usize,
    /// Those that broke a rule.
    pub left_out: usize,
}

impl Dataset {
    /// The sum that the page shows.
    pub fn tally(&self) -> Tally {
        let mapped = self.records.iter().filter(|it| it.place.is_some()).count();
        Tally {
            read: self.n_read,
            mapped,
            list_only: self.records.len() - mapped,
            left_out: self.n_read - self.records.len(),
        }
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.id == id)
    }
}
