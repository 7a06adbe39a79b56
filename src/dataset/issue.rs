//! What may be wrong with a dataset file: errors of the whole, and issues of single records.

use serde::Serialize;

use super::fields::{Form, WrongForm};

/// The file is no dataset, or none that can be read here. Nothing of it is shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "error", rename_all = "snake_case")]
pub enum DatasetError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is longer than a browser should be asked to hold.
    #[error("the file has {bytes} bytes, more than the {limit} that are read")]
    TooLarge {
        /// Its length, as far as it is known.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// Its bytes are no text.
    #[error("the file is not text in UTF-8: byte {at} is not")]
    NotText {
        /// Offset of the first byte that is none, from 0.
        at: usize,
    },
    /// A server or captive portal sent a page instead.
    #[error("the file is a web page (HTML or XML), not JSON")]
    WebPage,
    /// It ends too early.
    #[error("the file is cut off: it ends in line {line} before its JSON does")]
    Truncated {
        /// The last line, from 1.
        line: usize,
    },
    /// It is not JSON.
    #[error("the file is not JSON: line {line}, column {column}: {detail}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
        /// What the parser says.
        detail: String,
    },
    /// It is JSON, but of another kind.
    #[error("the file is JSON, but not a dataset: {missing} is missing or has the wrong form")]
    NotADataset {
        /// The member that a dataset would have.
        missing: &'static str,
    },
    /// It was made for a newer program.
    #[error("the file has format version {found}; this program reads up to {supported}")]
    TooNew {
        /// Its version.
        found: u64,
        /// The newest that is read.
        supported: u64,
    },
}

/// Something that a data manager should mend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Issue {
    /// Where in the file.
    pub place: Spot,
    /// The id of the record, when it could be read.
    pub id: Option<String>,
    /// What is wrong.
    pub reason: Reason,
}

impl Issue {
    /// Whether the record is left out for it; otherwise it is shown, without what is wrong.
    pub fn leaves_out(&self) -> bool {
        matches!(self.place, Spot::Feature(_)) && self.reason.leaves_out()
    }
}

/// A place in a dataset file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    /// `features[n]`, from 0.
    Feature(usize),
    /// A path below the member `passerelle`, such as `taxonomy.themes[3]`.
    Head(String),
}

/// Why a record is left out, or what of it is not shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// A member has a form that it must not have. Leaves the record out.
    WrongForm {
        /// The member, such as `properties.themes`.
        field: String,
        /// The form that it must have.
        expected: Form,
        /// The form that it has.
        found: Form,
    },
    /// The record cannot even be taken apart: too deep, or a number beyond all bounds. Leaves it out.
    Unreadable {
        /// What the parser says.
        detail: String,
    },
    /// A required member says nothing. Leaves the record out.
    Missing {
        /// The member.
        field: &'static str,
    },
    /// `kind` is neither `project` nor `partner`. Leaves the record out.
    UnknownKind {
        /// What it is.
        found: String,
    },
    /// An earlier record has the same id. Leaves this one out.
    DuplicateId {
        /// Where the earlier one stands, from 0.
        first: usize,
    },
    /// The geometry is not a point. Leaves the record out.
    NotAPoint {
        /// Its type.
        found: String,
    },
    /// There is no such place on Earth, or not in the country of the address. Leaves the record out.
    ImpossiblePosition {
        /// Degrees, as the file has it.
        longitude_deg: f64,
        /// Degrees, as the file has it.
        latitude_deg: f64,
        /// Whether the other way round the place would make sense.
        swapped: bool,
    },
    /// The value is no link, so none is shown.
    NotALink {
        /// The member.
        field: &'static str,
        /// Its value.
        found: String,
    },
    /// The value is no date, so none is shown.
    NotADate {
        /// Its value.
        found: String,
    },
    /// The taxonomy does not explain the id; the id itself is shown.
    UnknownTerm {
        /// The member.
        field: &'static str,
        /// The id.
        found: String,
    },
    /// No source of that id; it is not shown.
    UnknownSource {
        /// The id.
        found: String,
    },
    /// No record of that id; what refers to it is shown without it.
    UnknownRecord {
        /// The id.
        found: String,
    },
}

impl From<WrongForm> for Reason {
    fn from(
        WrongForm {
            field,
            expected,
            found,
        }: WrongForm,
    ) -> Self {
        Self::WrongForm {
            field,
            expected,
            found,
        }
    }
}

impl Reason {
    /// Whether a record with this issue is left out.
    fn leaves_out(&self) -> bool {
        match self {
            Self::WrongForm { .. }
            | Self::Unreadable { .. }
            | Self::Missing { .. }
            | Self::UnknownKind { .. }
            | Self::DuplicateId { .. }
            | Self::NotAPoint { .. }
            | Self::ImpossiblePosition { .. } => true,
            Self::NotALink { .. }
            | Self::NotADate { .. }
            | Self::UnknownTerm { .. }
            | Self::UnknownSource { .. }
            | Self::UnknownRecord { .. } => false,
        }
    }
}
