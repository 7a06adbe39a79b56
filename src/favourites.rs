//! What a person keeps: ids of records, by dataset, in a form that outlives versions of this program.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The form that this program writes: `{"version": 1, "datasets": {"id": ["record", …]}}`.
const VERSION: u64 = 1;

/// The kept records of every dataset that this browser has seen, in the order of the datasets' ids;
/// none of them is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Favourites(Vec<(String, BTreeSet<String>)>);

/// Why a stored value could not be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A newer program wrote it. It must not be written over.
    #[error("the stored favourites are of a newer version")]
    FromTheFuture,
    /// It is not what any version writes. What could be read of it was.
    #[error("the stored favourites are damaged")]
    Damaged,
}

impl Favourites {
    /// Reads a stored value, as far as it can be read.
    pub fn read(stored: &str) -> (Self, Option<Damage>) {
        let value: Value = serde_json::from_str(stored).unwrap_or_default();
        let version = value.get("version").and_then(Value::as_u64);
        let mut kept = Self::default();
        let mut is_whole = version == Some(VERSION);
        let datasets = value.get("datasets").and_then(Value::as_object);
        is_whole &= datasets.is_some();
        for (dataset, ids) in datasets.into_iter().flatten() {
            let ids = ids.as_array();
            is_whole &= ids.is_some();
            for id in ids.into_iter().flatten() {
                match id.as_str() {
                    Some(id) => kept.keep(dataset, id),
                    None => is_whole = false,
                }
            }
        }
        let damage = match version {
            _ if is_whole => None,
            Some(version) if version > VERSION => Some(Damage::FromTheFuture),
            _ => Some(Damage::Damaged),
        };
        (kept, damage)
    }

    /// The value to store.
    pub fn write(&self) -> String {
        // By hand: `json!` and `collect` would weigh 6 KB for these lines.
        let mut datasets = Map::new();
        for (dataset, ids) in &self.0 {
            let ids = ids.iter().cloned().map(Value::String).collect();
            datasets.insert(dataset.clone(), Value::Array(ids));
        }
        let mut stored = Map::new();
        stored.insert("version".to_owned(), VERSION.into());
        stored.insert("datasets".to_owned(), Value::Object(datasets));
        Value::Object(stored).to_string()
    }

    fn keep(&mut self, dataset: &str, id: &str) {
        if let Some((_, ids)) = self.0.iter_mut().find(|(it, _)| it == dataset) {
            ids.insert(id.to_owned());
            return;
        }
        let mut ids = BTreeSet::new();
        ids.insert(id.to_owned());
        let at = self.0.partition_point(|(it, _)| it.as_str() < dataset);
        self.0.insert(at, (dataset.to_owned(), ids));
    }

    /// The kept ids of a dataset.
    pub fn of(&self, dataset: &str) -> BTreeSet<String> {
        self.ids(dataset).cloned().unwrap_or_default()
    }

    /// Whether a record is kept.
    pub fn has(&self, dataset: &str, id: &str) -> bool {
        self.ids(dataset).is_some_and(|it| it.contains(id))
    }

    fn ids(&self, dataset: &str) -> Option<&BTreeSet<String>> {
        let (_, ids) = self.0.iter().find(|(it, _)| it == dataset)?;
        Some(ids)
    }

    /// Keeps a record, or no longer.
    pub fn toggle(&mut self, dataset: &str, id: &str) {
        if !self.has(dataset, id) {
            self.keep(dataset, id);
            return;
        }
        self.0.retain_mut(|(it, ids)| {
            if it == dataset {
                ids.remove(id);
            }
            !ids.is_empty()
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let mut kept = Favourites::default();
        kept.toggle("naq", "par-001");
        kept.toggle("naq", "prj-002");
        kept.toggle("other", "x");
        assert_eq!(Favourites::read(&kept.write()), (kept, None));
    }

    #[test]
    fn a_record_kept_twice_is_not_kept() {
        let mut kept = Favourites::default();
        kept.toggle("naq", "par-001");
        assert!(kept.has("naq", "par-001") && !kept.has("other", "par-001"));
        kept.toggle("naq", "par-001");
        assert_eq!(kept, Favourites::default());
    }

    #[test]
    fn a_newer_version_is_recognised_and_read_as_far_as_it_goes() {
        let (kept, damage) = Favourites::read(
            r#"{"version": 2, "datasets": {"naq": ["a", {"id": "b"}]}, "notes": {}}"#,
        );
        assert_eq!(damage, Some(Damage::FromTheFuture));
        assert!(kept.has("naq", "a"));
    }

    #[test]
    fn a_damaged_value_gives_what_can_be_read() {
        let (kept, damage) =
            Favourites::read(r#"{"version": 1, "datasets": {"naq": ["a", 3], "x": null}}"#);
        assert_eq!((kept.of("naq").len(), damage), (1, Some(Damage::Damaged)));
        for stored in [
            "",
            "null",
            "[1]",
            "{\"version\": ",
            "\u{0}",
            "{\"version\": \"1\"}",
        ] {
            assert_eq!(
                Favourites::read(stored),
                (Favourites::default(), Some(Damage::Damaged))
            );
        }
    }

    proptest! {
        #[test]
        fn no_stored_value_is_too_strange(stored in "\\PC*") {
            let (kept, _) = Favourites::read(&stored);
            prop_assert_eq!(Favourites::read(&kept.write()), (kept, None));
        }
    }
}
