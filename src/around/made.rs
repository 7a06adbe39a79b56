//! Small datasets for the tests of this room.

use std::sync::Arc;

use crate::dataset::parse;
use crate::find::Index;
use crate::i18n::aliases;

/// A dataset of this head (the member `passerelle`) and these features (the inside of a list).
pub fn index(head: &str, features: &str) -> Index {
    let text = format!(r#"{{"passerelle": {head}, "features": [{features}]}}"#);
    let (dataset, issues) = parse(text.as_bytes()).expect("a dataset");
    assert_eq!(dataset.records.len(), dataset.n_read, "{issues:?}");
    Index::new(Arc::new(dataset), aliases)
}
