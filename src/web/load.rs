//! A dataset on its way, and there.

use crate::dataset::Issue;
use crate::find::Index;

use super::fetch::FetchError;
use super::shared::Shared;

/// A dataset made ready, and what was wrong with its file.
pub struct Loaded {
    /// The dataset, ready for questions.
    pub index: Index,
    /// What its data manager should mend.
    pub issues: Vec<Issue>,
}

/// How much of a dataset has arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far, unpacked.
    pub received: usize,
    /// Bytes in all, when the server says so and they are not packed.
    pub total: Option<usize>,
    /// Records so far.
    pub n_records: usize,
}

/// Where the dataset is on its way.
#[derive(Clone, PartialEq)]
pub enum Load {
    /// Coming in.
    Underway(Progress),
    /// It will not come.
    Failed(FetchError),
    /// There.
    Ready(Shared<Loaded>),
}
