//! From the bytes of a file to a dataset. Never panics, whatever the bytes.

use std::collections::HashMap;
use std::ops::Range;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::feature::{self, Found};
use super::incoming::Incoming;
use super::issue::{DatasetError, Issue, Reason, Spot};
use super::references::check_references;
use super::refusal::MARK;
use super::scan::{Found as Scanned, Scan};
use super::{Dataset, Record, head};

/// The newest version of the format that this program reads.
pub const VERSION: u64 = 1;

/// A file on its way in. Its records are read as their bytes arrive, so that a page can do other
/// things between two of them, and a broken one is alone.
#[derive(Default)]
pub struct Reading {
    bytes: Incoming,
    scan: Option<Scan>,
    head: Option<Range<usize>>,
    has_features: bool,
    /// Where the first record ends: the others are let go once they are read.
    first_end: Option<usize>,
    /// The file as a whole is wrong: nothing more is read, and the end will tell why.
    is_broken: bool,
    n_read: usize,
    /// The places in the file of the records that are not left out.
    places: Vec<usize>,
    records: Vec<Record>,
    first_by_id: HashMap<String, usize>,
    issues: Vec<Issue>,
}

impl Reading {
    /// Takes in more bytes of the file.
    ///
    /// # Errors
    /// When there are more than [`super::MAX_BYTES`].
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), DatasetError> {
        self.bytes.take(bytes)
    }

    /// Reads the next record of what has come in; whether there was one.
    pub fn step(&mut self) -> bool {
        if self.is_broken || self.bytes.len() < MARK.len() {
            return false;
        }
        let has_mark = self.bytes.starts_with(MARK);
        let start = if has_mark { MARK.len() } else { 0 };
        let scan = self.scan.get_or_insert_with(|| Scan::from(start));
        loop {
            match scan.next(&self.bytes) {
                Scanned::Feature(part) => {
                    let end = part.end;
                    self.is_broken = self.read_feature(part).is_none();
                    if !self.is_broken {
                        self.let_go(end);
                    }
                    return !self.is_broken;
                }
                Scanned::Features if self.has_features => self.is_broken = true,
                Scanned::Features => self.has_features = true,
                Scanned::Member { name, value } => {
                    let (name, json) = (self.bytes.get(name), self.bytes.get(value.clone()));
                    let is_head = name == Some(b"\"passerelle\"");
                    self.is_broken = (is_head && self.head.is_some())
                        || name.is_none_or(|it| !is_json(it))
                        || json.is_none_or(|it| !is_json(it));
                    if is_head {
                        self.head = Some(value);
                    }
                }
                Scanned::NeedsMore | Scanned::Closed => return false,
                Scanned::Broken => self.is_broken = true,
            }
            if self.is_broken {
                return false;
            }
        }
    }

    /// How many bytes have come in.
    pub fn n_bytes(&self) -> usize {
        self.bytes.n_bytes()
    }

    /// The records so far.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Everything has come in.
    ///
    /// # Errors
    /// When the file as a whole is no dataset of a version that is known here.
    pub fn finish(mut self) -> Result<(Dataset, Vec<Issue>), DatasetError> {
        while self.step() {}
        let is_closed = self.scan.as_mut().map(|it| it.next(&self.bytes)) == Some(Scanned::Closed);
        let head = self.head.and_then(|it| self.bytes.get(it));
        let head = head.and_then(|it| serde_json::from_slice::<Value>(it).ok());
        let version = head.as_ref().and_then(|it| it.get("version")?.as_u64());
        let is_known = version.is_some_and(|it| it <= VERSION);
        let (Some(head), true, true) = (
            head,
            is_known && is_closed,
            self.has_features && !self.is_broken,
        ) else {
            return Err(self.bytes.what_is_wrong());
        };
        drop(self.bytes);
        let mut issues = Vec::new();
        let mut dataset = head::read(&head, &mut issues);
        issues.append(&mut self.issues);
        dataset.n_read = self.n_read;
        dataset.records = self.records;
        check_references(&dataset, &self.places, &mut issues);
        Ok((dataset, issues))
    }

    /// Lets the records go that end there or before. The first one stays: without it, the comma after
    /// it would be a mistake.
    fn let_go(&mut self, end: usize) {
        let first_end = *self.first_end.get_or_insert(end);
        if let Some(scan) = &mut self.scan
            && self.bytes.let_go(first_end..end)
        {
            scan.let_go(end - first_end);
        }
    }

    /// `None` when the feature is no JSON, and so the file is none.
    fn read_feature(&mut self, part: Range<usize>) -> Option<()> {
        let json = self.bytes.get(part)?;
        let mut found = feature::read(str::from_utf8(json).ok()?);
        let is_unreadable = matches!(found.reasons[..], [Reason::Unreadable { .. }]);
        if is_unreadable && !is_json(json) {
            return None;
        }
        let n = self.n_read;
        self.n_read += 1;
        if let Some(record) = &found.record {
            match self.first_by_id.get(&record.id) {
                Some(first) => {
                    found.reasons.push(Reason::DuplicateId { first: *first });
                    found.record = None;
                }
                None => {
                    self.first_by_id.insert(record.id.clone(), n);
                }
            }
        }
        let Found {
            id,
            record,
            reasons,
        } = found;
        self.issues.extend(reasons.into_iter().map(|reason| Issue {
            place: Spot::Feature(n),
            id: id.clone(),
            reason,
        }));
        if let Some(record) = record {
            self.records.push(record);
            self.places.push(n);
        }
        Some(())
    }
}

/// Reads a dataset of which all bytes are there. What is wrong with single records is told beside it:
/// the others are all there.
///
/// # Errors
/// When the file as a whole is no dataset of a version that is known here.
pub fn parse(bytes: &[u8]) -> Result<(Dataset, Vec<Issue>), DatasetError> {
    let mut reading = Reading::default();
    reading.take(bytes)?;
    reading.finish()
}

fn is_json(bytes: &[u8]) -> bool {
    let text = str::from_utf8(bytes);
    text.is_ok_and(|it| serde_json::from_str::<IgnoredAny>(it).is_ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A file of version 1 with these features.
    fn file(features: &serde_json::Value) -> String {
        json!({"type": "FeatureCollection", "passerelle": {"version": 1, "id": "test"}, "features": features})
            .to_string()
    }

    fn partner(id: &str, members: serde_json::Value) -> serde_json::Value {
        let mut properties = json!({"kind": "partner", "name": "AMO Passages"});
        properties
            .as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        json!({"type": "Feature", "id": id, "geometry": null, "properties": properties})
    }

    /// Reads one feature; its record, when there is one, and the reasons.
    #[track_caller]
    fn read_one(feature: serde_json::Value) -> (Option<crate::dataset::Record>, Vec<Reason>) {
        let (dataset, issues) = parse(file(&json!([feature])).as_bytes()).unwrap();
        assert_eq!(dataset.tally().read, 1);
        (
            dataset.records.into_iter().next(),
            issues.into_iter().map(|it| it.reason).collect(),
        )
    }

    #[test]
    fn absent_null_and_empty_all_mean_not_known() {
        let full = json!({"summary": null, "themes": [], "contact": {"phone": ""}, "address": null, "serves": null});
        assert_eq!(
            read_one(partner("a", full)),
            read_one(partner("a", json!({})))
        );
    }

    #[test]
    fn unknown_members_are_ignored() {
        let (record, reasons) =
            read_one(partner("a", json!({"__proto__": {"x": 1}, "later": [3]})));
        assert!(record.is_some() && reasons.is_empty());
    }

    #[test]
    fn one_bad_record_does_not_take_the_others_with_it() {
        let features = json!([
            partner("a", json!({})),
            partner("b", json!({"themes": "dropout"})),
            partner("c", json!({}))
        ]);
        let (dataset, issues) = parse(file(&features).as_bytes()).unwrap();
        assert_eq!(
            dataset
                .records
                .iter()
                .map(|it| it.id.as_str())
                .collect::<Vec<_>>(),
            ["a", "c"]
        );
        assert_eq!(issues.len(), 1);
        assert_eq!(issues[0].place, Spot::Feature(1));
        assert_eq!(issues[0].id.as_deref(), Some("b"));
        assert!(
            matches!(&issues[0].reason, Reason::WrongForm { field, .. } if field == "properties.themes")
        );
    }

    #[test]
    fn the_first_of_two_records_with_one_id_is_kept() {
        let features = json!([
            partner("a", json!({})),
            partner("a", json!({"name": "Autre"}))
        ]);
        let (dataset, issues) = parse(file(&features).as_bytes()).unwrap();
        assert_eq!(
            dataset.records[0].name.get(crate::dataset::Language::Fr),
            "AMO Passages"
        );
        assert_eq!(issues[0].reason, Reason::DuplicateId { first: 0 });
        assert_eq!(dataset.tally().left_out, 1);
    }

    #[test]
    fn swapped_coordinates_are_seen_by_the_country() {
        let mut feature = partner("a", json!({"address": {"country": "FR"}}));
        feature["geometry"] = json!({"type": "Point", "coordinates": [46.56, 0.07]});
        let (record, reasons) = read_one(feature);
        assert_eq!(record, None);
        assert!(matches!(
            reasons[..],
            [Reason::ImpossiblePosition { swapped: true, .. }]
        ));
    }

    #[test]
    fn a_website_that_is_no_link_is_told_and_not_shown() {
        let (record, reasons) = read_one(partner(
            "a",
            json!({"contact": {"website": "javascript:alert(1)"}}),
        ));
        assert_eq!(record.unwrap().contact.website, None);
        assert!(matches!(reasons[..], [Reason::NotALink { .. }]));
    }

    #[test]
    fn the_level_of_the_school_counts_among_the_levels() {
        let feature = json!({"type": "Feature", "id": "p", "properties":
            {"kind": "project", "name": "Tremplin", "school": {"name": "Collège", "type": "college"}}});
        assert_eq!(read_one(feature).0.unwrap().levels, ["college"]);
    }

    #[test]
    fn a_file_that_is_no_dataset_says_what_it_is() {
        let check =
            |bytes: &[u8], expected: DatasetError| assert_eq!(parse(bytes).unwrap_err(), expected);
        check(b"  ", DatasetError::Empty);
        check(b"<!doctype html>", DatasetError::WebPage);
        check(b"{\"type\": ", DatasetError::Truncated { line: 1 });
        check(b"[1, 2]", DatasetError::NotADataset { missing: "type" });
        check(
            b"{}",
            DatasetError::NotADataset {
                missing: "passerelle",
            },
        );
        check(b"\xff\xfe{\0", DatasetError::NotText { at: 0 });
        check(
            br#"{"passerelle": {"version": 2}}"#,
            DatasetError::TooNew {
                found: 2,
                supported: 1,
            },
        );
        assert!(matches!(
            parse(b"{nope}"),
            Err(DatasetError::NotJson { line: 1, .. })
        ));
    }

    #[test]
    fn a_long_file_is_never_there_as_a_whole() {
        let features: Vec<_> = (0..500)
            .map(|n| partner(&format!("p{n}"), json!({})))
            .collect();
        let text = file(&json!(features));
        let mut reading = Reading::default();
        let mut most = 0;
        for piece in text.as_bytes().chunks(1000) {
            reading.take(piece).unwrap();
            most = most.max(reading.bytes.len());
            while reading.step() {}
        }
        assert!(most < 4000, "{most} of {} bytes", text.len());
        assert_eq!(reading.n_bytes(), text.len());
        assert_eq!(reading.finish().unwrap(), parse(text.as_bytes()).unwrap());
    }

    #[test]
    fn a_file_that_begins_with_a_byte_order_mark_is_read() {
        assert!(parse(format!("\u{FEFF}{}", file(&json!([]))).as_bytes()).is_ok());
    }

    #[test]
    fn a_broken_part_of_the_head_leaves_the_rest() {
        let text = json!({"passerelle": {"version": 1, "title": 3, "taxonomy": {"themes": [{"label": "x"}, {"id": "t"}]}}, "features": []});
        let (dataset, issues) = parse(text.to_string().as_bytes()).unwrap();
        assert_eq!(dataset.taxonomy.themes.len(), 1);
        assert_eq!(issues.len(), 2);
        assert!(issues.iter().all(|it| !it.leaves_out()));
    }
}
