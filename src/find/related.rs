//! What belongs to a record beside itself: partners of a project, projects near a partner.

use crate::dataset::{Kind, Record, straight_squared, straight_squared_of_km, with_wider};
use crate::sorting::sorted;

use super::index::{Index, RecordIdx};

/// A record that belongs to another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Which one.
    pub idx: RecordIdx,
    /// Why it is shown.
    pub why: Why,
    /// How far they are from each other; `None` when one has no position.
    pub distance_km: Option<f64>,
}

/// Why one record is shown beside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The project names the partner.
    Named,
    /// It is near, and partners of its category can help with this theme of the project.
    Theme(String),
    /// It is near.
    Near,
}

/// Farther away, nobody would go there for one record.
const NEAR_KM: f64 = 30.0;

/// How many are shown that are not named.
const MOST: usize = 4;

impl Index {
    /// The records that belong to that one: those that are named first, then near ones, the nearest
    /// first. Of partners that only fit, one of each category: a school needs different ones.
    pub fn related(&self, idx: RecordIdx) -> Vec<Related> {
        let Some(record) = self.record(idx) else {
            return Vec::new();
        };
        let is_project = record.kind() == Kind::Project;
        let limit = straight_squared_of_km(NEAR_KM);
        let (mut named, mut near) = (Vec::new(), Vec::new());
        for (other_idx, other) in self.dataset.records.iter().enumerate() {
            if other.kind() == record.kind() {
                continue;
            }
            let (project, partner) = if is_project {
                (record, other)
            } else {
                (other, record)
            };
            if project
                .project()
                .is_some_and(|it| it.partners.contains(&partner.id))
            {
                named.push((other_idx, Why::Named));
                continue;
            }
            let Some(apart) = self.apart(idx, other_idx).filter(|it| *it <= limit) else {
                continue;
            };
            let why = match self.shared_theme(project, partner) {
                Some(theme) => Why::Theme(theme.to_owned()),
                None if is_project => continue,
                None => Why::Near,
            };
            near.push((apart, other_idx, why));
        }
        let mut near = sorted(near, |a, b| a.0.total_cmp(&b.0));
        if is_project {
            let mut seen = Vec::new();
            near.retain(|it| {
                let category = self.record(it.1).and_then(|it| it.category.as_deref());
                let is_new = !seen.contains(&category);
                seen.push(category);
                is_new
            });
        }
        near.truncate(MOST);
        let here = self.position(idx);
        let related = |(idx, why)| Related {
            idx,
            why,
            distance_km: here
                .zip(self.position(idx))
                .map(|(from, to)| from.distance_km(to)),
        };
        let near = near.into_iter().map(|(_, idx, why)| (idx, why));
        named.into_iter().chain(near).map(related).collect()
    }

    /// The first theme of a project that partners of that category can help with, or with a wider one.
    fn shared_theme<'a>(&self, project: &'a Record, partner: &Record) -> Option<&'a str> {
        let category = partner.category.as_ref()?;
        let categories = &self.dataset.taxonomy.categories;
        let category = categories.iter().find(|it| it.id == *category)?;
        let themes = &self.dataset.taxonomy.themes;
        let fits = |it: &&String| {
            with_wider(it, themes).any(|it| category.themes.iter().any(|by| by == it))
        };
        project.themes.iter().find(fits).map(String::as_str)
    }

    /// Compares like the distance between two records.
    fn apart(&self, a: RecordIdx, b: RecordIdx) -> Option<f64> {
        let on_sphere = |it: RecordIdx| self.on_sphere.get(it).copied().flatten();
        Some(straight_squared(on_sphere(a)?, on_sphere(b)?))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value, json};

    use super::*;
    use crate::dataset::parse;

    fn feature(id: &str, longitude: Option<f64>, properties: &Value) -> Value {
        let geometry = longitude.map(|it| json!({"type": "Point", "coordinates": [it, 46.0]}));
        json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties})
    }

    fn project(id: &str, longitude: Option<f64>, themes: &[&str], partners: &[&str]) -> Value {
        let it = json!({"kind": "project", "name": id, "themes": themes, "partners": partners});
        feature(id, longitude, &it)
    }

    fn partner(id: &str, longitude: Option<f64>, category: &str) -> Value {
        let it = json!({"kind": "partner", "name": id, "category": category});
        feature(id, longitude, &it)
    }

    /// What belongs to a record, as `id: why`.
    fn related(of: &str, features: &[Value]) -> Vec<String> {
        let taxonomy = json!({"categories": [
            {"id": "amo", "themes": ["dropout", "families"]},
            {"id": "cio", "themes": ["dropout"]},
            {"id": "epn"},
        ]});
        let file = json!({"type": "FeatureCollection", "features": features,
            "passerelle": {"version": 1, "taxonomy": taxonomy}});
        let (dataset, issues) = parse(file.to_string().as_bytes()).unwrap();
        assert!(issues.is_empty(), "{issues:?}");
        let index = Index::new(Arc::new(dataset), |_, _| &[]);
        let words = |it: Related| {
            let id = &index.record(it.idx).unwrap().id;
            match it.why {
                Why::Named => format!("{id}: named"),
                Why::Theme(theme) => format!("{id}: {theme}"),
                Why::Near => format!("{id}: near"),
            }
        };
        let idx = index.idx_of(of).unwrap();
        index.related(idx).into_iter().map(words).collect()
    }

    #[test]
    fn a_project_shows_the_partners_it_names_then_near_ones_that_fit() {
        let features = [
            project("p", Some(1.0), &["dropout"], &["far", "nowhere", "gone"]),
            partner("far", Some(5.0), "epn"),
            partner("nowhere", None, "epn"),
            partner("second amo", Some(1.2), "amo"),
            partner("amo", Some(1.1), "amo"),
            partner("cio", Some(1.05), "cio"),
            partner("does not fit", Some(1.0), "epn"),
            partner("too far", Some(1.5), "cio"),
        ];
        let expected = [
            "far: named",
            "nowhere: named",
            "cio: dropout",
            "amo: dropout",
        ];
        assert_eq!(related("p", &features), expected);
    }

    #[test]
    fn a_partner_shows_the_projects_that_name_it_then_near_ones() {
        let features = [
            partner("amo", Some(1.0), "amo"),
            project("fits", Some(1.2), &["sport", "families"], &[]),
            project("is near", Some(1.1), &["sport"], &[]),
            project("names it", None, &[], &["amo"]),
            project("too far", Some(1.5), &["families"], &[]),
            partner("another", Some(1.0), "amo"),
        ];
        let expected = ["names it: named", "is near: near", "fits: families"];
        assert_eq!(related("amo", &features), expected);
    }

    #[test]
    fn without_a_position_only_names_count() {
        let features = [
            project("p", None, &["dropout"], &[]),
            partner("amo", Some(1.0), "amo"),
        ];
        assert!(related("p", &features).is_empty());
    }

    #[test]
    fn only_the_nearest_projects_are_shown() {
        let mut features = vec![partner("amo", Some(1.0), "amo")];
        for n in 0..9 {
            let longitude = 1.2 - f64::from(n) / 100.0;
            features.push(project(&n.to_string(), Some(longitude), &[], &[]));
        }
        assert_eq!(
            related("amo", &features),
            ["8: near", "7: near", "6: near", "5: near"]
        );
    }
}
