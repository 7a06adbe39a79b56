//! The schools that can be chosen: those of the dataset's projects.

use crate::find::{Index, RecordIdx, fold};
use crate::sorting::sorted;

/// A school, by one of its projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// The project.
    pub idx: RecordIdx,
    /// The project's id, which addresses carry.
    pub id: String,
    /// The name of the school.
    pub name: String,
    /// Where it is; empty when nobody knows.
    pub locality: String,
}

/// The schools whose name and locality have all words of a text, in any order, the last of them perhaps
/// unfinished: by name, each once, at most so many. None for a text without words.
pub fn schools_named(index: &Index, text: &str, most: usize) -> Vec<School> {
    let wanted = fold(text);
    let wanted: Vec<&str> = wanted.split(' ').filter(|it| !it.is_empty()).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let records = index.dataset().records.iter().enumerate();
    let schools = records.filter_map(|(idx, record)| {
        let name = record.project()?.school.clone()?;
        let locality = record.address.locality.clone().unwrap_or_default();
        let folded = fold(&[&name, " ", &locality].concat());
        let has = |wanted: &&str| folded.split(' ').any(|it| it.starts_with(wanted));
        wanted.iter().all(has).then(|| School {
            idx,
            id: record.id.clone(),
            name,
            locality,
        })
    });
    let key = |it: &School| (fold(&it.name), fold(&it.locality));
    let mut schools = sorted(schools.collect(), |a, b| key(a).cmp(&key(b)));
    schools.dedup_by(|a, b| key(a) == key(b));
    schools.truncate(most);
    schools
}

#[cfg(test)]
mod tests {
    use super::super::super::made::index;
    use super::*;

    fn names(text: &str, most: usize) -> Vec<String> {
        let project = |id: &str, school: &str, town: &str| {
            format!(
                r#"{{"id": "{id}", "properties": {{"kind": "project", "name": "{id}",
                "school": {{"name": "{school}"}}, "address": {{"locality": "{town}"}}}}}}"#
            )
        };
        let features = [
            project("a", "Collège George Sand", "Châtellerault"),
            project("b", "Lycée Victor Louis", "Talence"),
            project("c", "Collège George Sand", "Châtellerault"),
            project("d", "Collège George Sand", "La Châtre"),
            r#"{"id": "e", "properties": {"kind": "project", "name": "Collège"}}"#.to_owned(),
        ];
        let index = index(r#"{"version": 1}"#, &features.join(","));
        let found = schools_named(&index, text, most);
        found.into_iter().map(|it| it.id).collect()
    }

    #[test]
    fn a_school_is_found_by_beginnings_of_its_name_and_town() {
        assert_eq!(names("colleg sand", 9), ["a", "d"]);
        assert_eq!(names("Chatellerault GEORGE", 9), ["a"]);
        assert_eq!(names("victor", 9), ["b"]);
        assert_eq!(names("collège", 1), ["a"]);
    }

    #[test]
    fn what_names_no_school_finds_none() {
        assert_eq!(names("", 9), [""; 0]);
        assert_eq!(names(" - ", 9), [""; 0]);
        assert_eq!(names("hugo", 9), [""; 0]);
    }
}
