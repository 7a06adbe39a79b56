//! From the bytes of a file to a dataset. Never panics, whatever the bytes.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::feature::{self, Found};
use super::issue::{DatasetError, Issue, Reason, Spot};
use super::{Dataset, Term, head};

/// The newest version of the format that this program reads.
pub const VERSION: u64 = 1;

/// The longest file that is read: twice what 100,000 full records take.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;

/// A file of which nothing has been read yet: records one by one, so that a broken one is alone.
#[derive(Deserialize)]
struct Unread<'a> {
    passerelle: Option<Value>,
    #[serde(borrow)]
    features: Option<&'a RawValue>,
}

/// Reads a dataset. What is wrong with single records is told beside it: the others are all there.
///
/// # Errors
/// When the file as a whole is no dataset of a version that is known here.
pub fn parse(bytes: &[u8]) -> Result<(Dataset, Vec<Issue>), DatasetError> {
    let text = text_of(bytes)?;
    let file: Unread = serde_json::from_str(text).map_err(|it| json_error(text, &it))?;
    let missing = |missing| DatasetError::NotADataset { missing };
    let passerelle = file.passerelle.unwrap_or_default();
    let members = passerelle.as_object().ok_or(missing("passerelle"))?;
    let version = members
        .get("version")
        .and_then(Value::as_u64)
        .ok_or(missing("passerelle.version"))?;
    if version > VERSION {
        return Err(DatasetError::TooNew {
            found: version,
            supported: VERSION,
        });
    }
    let features = file.features.map_or("null", RawValue::get);
    let features: Vec<&RawValue> =
        serde_json::from_str(features).map_err(|_| missing("features"))?;

    let mut issues = Vec::new();
    let mut dataset = head::read(&passerelle, &mut issues);
    read_records(&mut dataset, &features, &mut issues);
    check_references(&dataset, &features, &mut issues);
    Ok((dataset, issues))
}

fn text_of(bytes: &[u8]) -> Result<&str, DatasetError> {
    if bytes.len() > MAX_BYTES {
        return Err(DatasetError::TooLarge {
            bytes: bytes.len() as u64,
            limit: MAX_BYTES as u64,
        });
    }
    let text = str::from_utf8(bytes).map_err(|it| not_text(it, bytes))?;
    let text = text.trim_start_matches('\u{FEFF}');
    match text.trim_start().chars().next() {
        None => Err(DatasetError::Empty),
        Some('<') => Err(DatasetError::WebPage),
        Some('{') => Ok(text),
        // Valid JSON of another kind is no dataset; anything else is not JSON, and the parser says why.
        Some(_) => match serde_json::from_str::<serde::de::IgnoredAny>(text) {
            Ok(_) => Err(DatasetError::NotADataset { missing: "type" }),
            Err(error) => Err(json_error(text, &error)),
        },
    }
}

/// A file may also be cut off in the middle of a character.
fn not_text(error: std::str::Utf8Error, bytes: &[u8]) -> DatasetError {
    match error.error_len() {
        Some(_) => DatasetError::NotText {
            at: error.valid_up_to(),
        },
        None => DatasetError::Truncated {
            line: bytes.split(|it| *it == b'\n').count(),
        },
    }
}

fn json_error(text: &str, error: &serde_json::Error) -> DatasetError {
    // The parser calls a number wrong that is cut off after its point, sign or exponent.
    let in_a_number = text.ends_with(['.', '-', '+', 'e', 'E'])
        && text.split('\n').count() == error.line()
        && text.split('\n').next_back().map(str::len) == Some(error.column());
    if error.is_eof() || in_a_number {
        return DatasetError::Truncated { line: error.line() };
    }
    DatasetError::NotJson {
        line: error.line(),
        column: error.column(),
        detail: detail(error),
    }
}

/// What the parser says, without the place, which would count from the start of a part. It quotes
/// what it found, however long that is.
fn detail(error: &serde_json::Error) -> String {
    const MAX_CHARS: usize = 200;
    let text = error.to_string();
    let said = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(said, _)| said);
    said.chars().take(MAX_CHARS).collect()
}

fn read_records(dataset: &mut Dataset, features: &[&RawValue], issues: &mut Vec<Issue>) {
    dataset.n_read = features.len();
    dataset.records.reserve(features.len());
    let mut first_by_id: HashMap<String, usize> = HashMap::with_capacity(features.len());
    for (n, raw) in features.iter().enumerate() {
        let mut found = feature::read(raw.get());
        if let Some(record) = &found.record {
            match first_by_id.get(&record.id) {
                Some(first) => {
                    found.reasons.push(Reason::DuplicateId { first: *first });
                    found.record = None;
                }
                None => {
                    first_by_id.insert(record.id.clone(), n);
                }
            }
        }
        let Found {
            id,
            record,
            reasons,
        } = found;
        issues.extend(reasons.into_iter().map(|reason| Issue {
            place: Spot::Feature(n),
            id: id.clone(),
            reason,
        }));
        dataset.records.extend(record);
    }
}

/// Tells of ids that the taxonomy or the sources do not explain. A list that is not there at all
/// explains nothing and is not missed.
fn check_references(dataset: &Dataset, features: &[&RawValue], issues: &mut Vec<Issue>) {
    let ids = |terms: &[Term]| places(&mut terms.iter().map(|it| &it.id));
    let taxonomy = &dataset.taxonomy;
    let [
        themes,
        levels,
        audiences,
        categories,
        services,
        organisers,
        programmes,
        steps,
    ] = [
        &taxonomy.themes,
        &taxonomy.levels,
        &taxonomy.audiences,
        &taxonomy.categories,
        &taxonomy.services,
        &taxonomy.organisers,
        &taxonomy.programmes,
        &taxonomy.steps,
    ]
    .map(|it| ids(it));
    let sources = places(&mut dataset.sources.iter().map(|it| &it.id));
    let mut is_shown = vec![true; features.len()];
    for issue in issues.iter().filter(|it| it.leaves_out()) {
        if let Spot::Feature(n) = issue.place
            && let Some(is_shown) = is_shown.get_mut(n)
        {
            *is_shown = false;
        }
    }
    let shown = (0..features.len()).filter(|it| is_shown.get(*it) == Some(&true));
    for (n, record) in shown.zip(&dataset.records) {
        let mut tell = |reason| {
            issues.push(Issue {
                place: Spot::Feature(n),
                id: Some(record.id.clone()),
                reason,
            });
        };
        let mut check =
            |field, known: &HashMap<String, usize>, used: &mut dyn Iterator<Item = &String>| {
                for id in used.filter(|it| !known.is_empty() && !known.contains_key(*it)) {
                    tell(Reason::UnknownTerm {
                        field,
                        found: id.clone(),
                    });
                }
            };
        check("themes", &themes, &mut record.themes.iter());
        check("levels", &levels, &mut record.levels.iter());
        check("audiences", &audiences, &mut record.audiences.iter());
        check("category", &categories, &mut record.category.iter());
        if let Some(partner) = record.partner() {
            check("services", &services, &mut partner.services.iter());
            check("organiser", &organisers, &mut partner.organiser.iter());
        }
        if let Some(project) = record.project() {
            check("programme", &programmes, &mut project.programme.iter());
            check("step", &steps, &mut project.step.iter());
        }
        for id in record
            .sources
            .iter()
            .filter(|it| !sources.contains_key(*it))
        {
            tell(Reason::UnknownSource { found: id.clone() });
        }
    }
}

/// Where each id stands. A map from texts to numbers like the others of this room: each further type
/// of map would be more code.
fn places(ids: &mut dyn Iterator<Item = &String>) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (n, id) in ids.enumerate() {
        places.insert(id.clone(), n);
    }
    places
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
