//! Projects of schools nearby, first those of the same level or theme.

use std::cmp::Ordering;

use crate::dataset::Record;
use crate::find::{Index, RecordIdx};
use crate::sorting::sorted;

use super::super::Spot;

/// How many projects are shown.
pub const MOST_PROJECTS: usize = 4;

/// A project, and what it has in common with a school.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike<'a> {
    /// Which record it is.
    pub idx: RecordIdx,
    /// How far away it is; `None` when nobody knows.
    pub km: Option<f64>,
    /// Ids of the levels that both schools have.
    pub levels: Vec<&'a str>,
    /// Ids of the themes that both projects have.
    pub themes: Vec<&'a str>,
}

/// The projects of other schools that share a level or a theme with the project of a school, or all
/// projects where no school is chosen: the nearest first, at most so many.
pub fn alike<'a>(
    index: &'a Index,
    spot: &Spot,
    school: Option<&Record>,
    most: usize,
) -> Vec<Alike<'a>> {
    let records = index.dataset().records.iter().enumerate();
    let is_other =
        |it: &Record| it.project().is_some() && school.is_none_or(|own| !is_same_school(own, it));
    let projects = records.filter(|(_, it)| is_other(it)).map(|(idx, it)| {
        let shared = |own: fn(&Record) -> &Vec<String>| {
            let theirs = own(it).iter().map(String::as_str);
            let is_shared =
                |id: &&str| school.is_some_and(|it| own(it).iter().any(|own| own == id));
            theirs.filter(is_shared).collect()
        };
        let position = it.position().zip(spot.position);
        Alike {
            idx,
            km: position.map(|(there, here)| here.distance_km(there)),
            levels: shared(|it| &it.levels),
            themes: shared(|it| &it.themes),
        }
    });
    let is_alike = |it: &Alike| school.is_none() || !it.levels.is_empty() || !it.themes.is_empty();
    let projects = projects.filter(is_alike).collect();
    let mut projects = sorted(projects, compare);
    projects.truncate(most);
    projects
}

/// Many schools have the same name, but not in the same town.
fn is_same_school(own: &Record, other: &Record) -> bool {
    let name = |it: &Record| it.project().and_then(|it| it.school.clone());
    let town = |it: &Record| (it.address.country.clone(), it.address.locality.clone());
    own.id == other.id
        || name(own).is_some() && name(own) == name(other) && town(own) == town(other)
}

/// The nearest first, of equally near ones those with more in common.
fn compare(a: &Alike, b: &Alike) -> Ordering {
    let km = |it: &Alike| it.km.unwrap_or(f64::INFINITY);
    let n_shared = |it: &Alike| it.levels.len() + it.themes.len();
    km(a)
        .total_cmp(&km(b))
        .then_with(|| n_shared(b).cmp(&n_shared(a)))
}

#[cfg(test)]
mod tests {
    use super::super::super::made::index;
    use super::*;

    fn project(id: &str, school: &str, north: i32, level: &str, theme: &str) -> String {
        let (school, town) = school.split_once(", ").unwrap_or((school, "Poitiers"));
        let latitude = 46.58 + f64::from(north) / 100.0;
        format!(
            r#"{{"id": "{id}", "geometry": {{"type": "Point", "coordinates": [0.34, {latitude}]}},
            "properties": {{"kind": "project", "name": "{id}", "school": {{"name": "{school}", "type": "{level}"}},
            "themes": ["{theme}"], "address": {{"country": "FR", "locality": "{town}"}}}}}}"#
        )
    }

    fn records() -> Index {
        let features = [
            project("own", "Collège A", 0, "college", "wellbeing"),
            project("own-second", "Collège A", 0, "college", "dropout"),
            project("namesake", "Collège A, Tours", 9, "college", "nature"),
            project("theme", "École B", 3, "ecole", "wellbeing"),
            project("level", "Collège C", 2, "college", "nature"),
            project("both", "Collège D", 3, "college", "wellbeing"),
            project("neither", "École E", 1, "ecole", "nature"),
            r#"{"id": "nowhere", "properties": {"kind": "project", "name": "N", "levels": ["college"]}}"#.to_owned(),
            r#"{"id": "partner", "properties": {"kind": "partner", "name": "P", "levels": ["college"]}}"#.to_owned(),
        ];
        index(r#"{"version": 1}"#, &features.join(","))
    }

    fn ids<'a>(found: &[Alike], index: &'a Index) -> Vec<&'a str> {
        let record = |it: &Alike| index.record(it.idx).map(|it| it.id.as_str());
        found.iter().filter_map(record).collect()
    }

    #[test]
    fn other_schools_of_the_same_level_or_theme_say_why_they_are_there() {
        let index = records();
        let own = index.record_of("own");
        let spot = Spot::of_record(own.unwrap(), &index);
        let found = alike(&index, &spot, own, 9);
        assert_eq!(
            ids(&found, &index),
            ["level", "both", "theme", "namesake", "nowhere"]
        );
        assert_eq!(
            (&found[0].levels[..], &found[0].themes[..]),
            (&["college"][..], &[][..])
        );
        assert_eq!(
            (&found[1].levels[..], &found[1].themes[..]),
            (&["college"][..], &["wellbeing"][..])
        );
        assert_eq!(
            (&found[2].levels[..], &found[2].themes[..]),
            (&[][..], &["wellbeing"][..])
        );
        assert_eq!(
            ids(&alike(&index, &spot, own, 2), &index),
            ["level", "both"]
        );
    }

    #[test]
    fn without_a_school_the_nearest_projects_are_there() {
        let index = records();
        let spot = Spot::of_record(index.record_of("own").unwrap(), &index);
        let found = alike(&index, &spot, None, 4);
        assert_eq!(
            ids(&found, &index),
            ["own", "own-second", "neither", "level"]
        );
        assert!(
            found
                .iter()
                .all(|it| it.levels.is_empty() && it.themes.is_empty())
        );
    }
}
