//! Dataset files that are broken or hostile, all made for tests, and what must come of each.
//!
//! Test crates take it in by `#[path = "../common/broken.rs"] mod broken;`.
#![allow(dead_code, reason = "each test crate uses its part of it")]

#[path = "broken/attack.rs"]
pub mod attack;
#[path = "broken/hostile.rs"]
mod hostile;
#[path = "broken/positions.rs"]
mod positions;
#[path = "broken/records.rs"]
mod records;
#[path = "broken/whole.rs"]
mod whole;

use serde_json::{Value, json};

/// One file and what must come of it.
pub struct BrokenFile {
    /// What is wrong with it; unique, fit for a file name.
    pub name: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// What a person must get to see.
    pub expect: Expect,
    /// The `error` of a refused file, or the `reason` of the first issue, as
    /// `passerelle-data check --json` spells them; empty when there is nothing to tell.
    pub tells: &'static str,
}

/// What a person must get to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// One message about the whole file, and no record.
    Message,
    /// The records that are sound, and how many are not.
    Report {
        /// Records that are reported and not shown.
        left_out: usize,
        /// Records that are shown, on the map or in the list only.
        shown: usize,
    },
}

/// All of them, but for the one that is too large to be kept: see [`too_large`].
pub fn files() -> Vec<BrokenFile> {
    let mut files = wholes();
    files.extend(records());
    files.extend(positions());
    files.extend(hostiles());
    files.extend(attacks());
    files
}

/// Files that are wrong as a whole.
pub fn wholes() -> Vec<BrokenFile> {
    whole::files()
}

/// Files with a record that breaks a rule or is odd.
pub fn records() -> Vec<BrokenFile> {
    records::files()
}

/// Files with an odd position.
pub fn positions() -> Vec<BrokenFile> {
    positions::files()
}

/// Files that somebody wrote to do harm.
pub fn hostiles() -> Vec<BrokenFile> {
    hostile::files()
}

/// Files with which somebody does all that harm at once.
pub fn attacks() -> Vec<BrokenFile> {
    attack::files()
}

/// 200 MB of white space: over the size limit.
pub fn too_large() -> BrokenFile {
    refused("too_large", "too_large", vec![b' '; 200_000_000])
}

fn refused(name: &'static str, tells: &'static str, bytes: impl Into<Vec<u8>>) -> BrokenFile {
    BrokenFile {
        name,
        bytes: bytes.into(),
        expect: Expect::Message,
        tells,
    }
}

/// All `n` records are shown.
fn shown(
    name: &'static str,
    tells: &'static str,
    n: usize,
    bytes: impl Into<Vec<u8>>,
) -> BrokenFile {
    BrokenFile {
        name,
        bytes: bytes.into(),
        expect: Expect::Report {
            left_out: 0,
            shown: n,
        },
        tells,
    }
}

/// A sound record.
fn sound(id: &str, name: &str) -> Value {
    json!({
        "type": "Feature",
        "id": id,
        "geometry": {"type": "Point", "coordinates": [0.34, 46.58]},
        "properties": {
            "kind": "partner",
            "name": name,
            "themes": ["dropout"],
            "address": {"locality": "Poitiers", "commune_code": "86194", "country": "FR"},
            "sources": ["made"]
        }
    })
}

/// A file with these records and a small taxonomy.
fn dataset(features: &[Value]) -> Value {
    json!({
        "type": "FeatureCollection",
        "passerelle": {
            "version": 1,
            "id": "made-for-tests",
            "title": {"fr": "Fichier fabriqué pour les tests"},
            "sources": [{"id": "made", "name": "Fabriqué pour les tests"}],
            "taxonomy": {"themes": [{"id": "dropout", "label": {"fr": "Décrochage"}}]}
        },
        "features": features
    })
}

/// The text of a sound file with two records.
fn sound_text() -> String {
    dataset(&[sound("before", "Avant"), sound("after", "Après")]).to_string()
}

/// A file in which this record stands between two sound ones.
fn between(feature: &Value) -> Vec<u8> {
    dataset(&[
        sound("before", "Avant"),
        feature.clone(),
        sound("after", "Après"),
    ])
    .to_string()
    .into_bytes()
}

/// A sound record in which the members of `changes` replace its own, at every depth.
fn changed(changes: &Value) -> Value {
    let mut feature = sound("between", "Entre les deux");
    merge(&mut feature, changes);
    feature
}

fn merge(into: &mut Value, changes: &Value) {
    match (into, changes) {
        (Value::Object(members), Value::Object(changes)) => {
            for (name, change) in changes {
                merge(members.entry(name.clone()).or_insert(Value::Null), change);
            }
        }
        (into, change) => into.clone_from(change),
    }
}
