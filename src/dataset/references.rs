//! Whether what records and the parts of a head refer to is there.

use std::collections::HashMap;

use super::issue::{Issue, Reason, Spot};
use super::{Dataset, Term};

/// Tells of ids that the taxonomy or the sources do not explain. A list that is not there at all
/// explains nothing and is not missed.
pub(super) fn check_references(dataset: &Dataset, places: &[usize], issues: &mut Vec<Issue>) {
    let ids = |terms: &[Term]| places_of(&mut terms.iter().map(|it| &it.id));
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
    let sources = places_of(&mut dataset.sources.iter().map(|it| &it.id));
    for (n, record) in places.iter().copied().zip(&dataset.records) {
        let mut tell = |reason| {
            issues.push(Issue {
                place: Spot::Feature(n),
                id: Some(record.id.clone()),
                reason,
            });
        };
        let mut check = |field, known: &Ids, used: &mut dyn Iterator<Item = &String>| {
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

impl Dataset {
    /// What the parts of its head refer to and nothing explains. For data managers: the page shows the
    /// parts without what is missing, and does not look for it.
    pub fn faults_of_head(&self) -> Vec<Issue> {
        let ids = |terms: &[Term]| places_of(&mut terms.iter().map(|it| &it.id));
        let head = OfHead {
            themes: ids(&self.taxonomy.themes),
            audiences: ids(&self.taxonomy.audiences),
            categories: ids(&self.taxonomy.categories),
            sources: places_of(&mut self.sources.iter().map(|it| &it.id)),
        };
        let mut issues = Vec::new();
        head.check(self, &mut issues);
        issues
    }
}

/// What the parts of a head may refer to.
struct OfHead {
    themes: Ids,
    audiences: Ids,
    categories: Ids,
    sources: Ids,
}

/// Where each id of a list stands.
type Ids = HashMap<String, usize>;

impl OfHead {
    /// Tells of what a head refers to and nothing explains. A part is named by its id: those that were
    /// left out are no longer there to be counted.
    fn check(&self, dataset: &Dataset, issues: &mut Vec<Issue>) {
        let mut part = Part {
            issues,
            list: "taxonomy.categories",
            id: "",
        };
        for it in &dataset.taxonomy.categories {
            part.id = &it.id;
            part.check("themes", &self.themes, &it.themes);
        }
        part.list = "roles";
        for it in &dataset.roles {
            part.id = &it.id;
            part.check("categories", &self.categories, &it.categories);
        }
        part.list = "situations";
        for it in &dataset.situations {
            part.id = &it.id;
            for step in &it.steps {
                part.check("categories", &self.categories, &step.categories);
                part.check_source(&self.sources, Some(&step.source));
            }
        }
        part.list = "highlights";
        for it in &dataset.highlights {
            part.id = &it.record;
            part.check_record(dataset, Some(&it.record));
        }
        part.list = "events";
        for it in &dataset.events {
            part.id = &it.id;
            part.check_source(&self.sources, it.source.as_ref());
            for action in &it.actions {
                part.check_record(dataset, action.record.as_ref());
            }
        }
        part.list = "resources";
        for it in &dataset.resources {
            part.id = &it.id;
            part.check("audiences", &self.audiences, &it.audiences);
            part.check_source(&self.sources, it.source.as_ref());
        }
    }
}

/// A part of the head, such as a role.
struct Part<'a> {
    issues: &'a mut Vec<Issue>,
    list: &'static str,
    id: &'a str,
}

impl Part<'_> {
    fn check(&mut self, field: &'static str, known: &Ids, used: &[String]) {
        for id in used {
            if !known.is_empty() && !known.contains_key(id) {
                let found = id.clone();
                self.tell(Reason::UnknownTerm { field, found });
            }
        }
    }

    fn check_source(&mut self, known: &Ids, used: Option<&String>) {
        if let Some(id) = used.filter(|it| !known.contains_key(*it)) {
            self.tell(Reason::UnknownSource { found: id.clone() });
        }
    }

    fn check_record(&mut self, dataset: &Dataset, used: Option<&String>) {
        if let Some(id) = used.filter(|id| dataset.records.iter().all(|it| it.id != **id)) {
            self.tell(Reason::UnknownRecord { found: id.clone() });
        }
    }

    fn tell(&mut self, reason: Reason) {
        self.issues.push(Issue {
            place: Spot::Head(format!("{}[{}]", self.list, self.id)),
            id: None,
            reason,
        });
    }
}

/// Where each id stands. A map from texts to numbers like the others of this room: each further type
/// of map would be more code.
fn places_of(ids: &mut dyn Iterator<Item = &String>) -> Ids {
    let mut places = HashMap::new();
    for (n, id) in ids.enumerate() {
        places.insert(id.clone(), n);
    }
    places
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::parse;
    use super::*;

    /// The remarks on a head with these members, beside one category, one theme and one source.
    fn remarks(members: &Value) -> Vec<(Spot, Reason)> {
        let mut head = json!({
            "version": 1,
            "taxonomy": {
                "categories": [{"id": "amo", "themes": ["dropout"]}],
                "themes": [{"id": "dropout"}],
                "audiences": [{"id": "staff"}]
            },
            "sources": [{"id": "law", "name": "Code"}]
        });
        let members = members.as_object().unwrap().clone();
        head.as_object_mut().unwrap().extend(members);
        let file = json!({"passerelle": head, "features": [
            {"type": "Feature", "id": "prj-1", "properties": {"kind": "project", "name": "Tremplin"}}
        ]});
        let (dataset, issues) = parse(file.to_string().as_bytes()).unwrap();
        assert_eq!(issues, []);
        let issues = dataset.faults_of_head();
        assert!(issues.iter().all(|it| !it.leaves_out()));
        issues.into_iter().map(|it| (it.place, it.reason)).collect()
    }

    #[track_caller]
    fn check(members: &Value, place: &str, reason: Reason) {
        let expected = vec![(Spot::Head(place.to_owned()), reason)];
        assert_eq!(remarks(members), expected);
    }

    fn term(field: &'static str, found: &str) -> Reason {
        let found = found.to_owned();
        Reason::UnknownTerm { field, found }
    }

    #[test]
    fn what_the_head_refers_to_is_looked_for() {
        let step = json!({"country": "FR", "who": "a", "what": "b", "source": "law", "categories": ["amo"]});
        let sound = json!({
            "roles": [{"id": "listening", "categories": ["amo"]}],
            "situations": [{"id": "absent", "label": "a", "steps": [step]}],
            "highlights": [{"date": "2026-11-23", "record": "prj-1"}],
            "events": [{"id": "week", "title": "a", "start": "2026-11-23", "source": "law",
                        "actions": [{"title": "a", "record": "prj-1"}, {"title": "b"}]}],
            "resources": [{"id": "guide", "title": "a", "audiences": ["staff"], "source": "law"}]
        });
        assert_eq!(remarks(&sound), []);
    }

    #[test]
    fn what_the_head_refers_to_and_nothing_explains_is_told_by_the_id_of_the_part() {
        check(
            &json!({"roles": [{"id": "listening", "categories": ["amo", "amoo"]}]}),
            "roles[listening]",
            term("categories", "amoo"),
        );
        let step = |name: &str, value: Value| {
            let mut step = json!({"country": "FR", "who": "a", "what": "b", "source": "law"});
            step[name] = value;
            json!({"situations": [{"id": "absent", "label": "a", "steps": [step]}]})
        };
        check(
            &step("categories", json!(["epn"])),
            "situations[absent]",
            term("categories", "epn"),
        );
        check(
            &step("source", json!("lore")),
            "situations[absent]",
            Reason::UnknownSource {
                found: "lore".to_owned(),
            },
        );
        let record = || Reason::UnknownRecord {
            found: "prj-9".to_owned(),
        };
        check(
            &json!({"highlights": [{"date": "2026-11-23", "record": "prj-9"}]}),
            "highlights[prj-9]",
            record(),
        );
        check(
            &json!({"events": [{"id": "week", "title": "a", "start": "2026-11-23", "actions": [{"title": "a", "record": "prj-9"}]}]}),
            "events[week]",
            record(),
        );
        check(
            &json!({"resources": [{"id": "guide", "title": "a", "audiences": ["pupils"]}]}),
            "resources[guide]",
            term("audiences", "pupils"),
        );
        check(
            &json!({"taxonomy": {"categories": [{"id": "amo", "themes": ["drop"]}], "themes": [{"id": "dropout"}]}}),
            "taxonomy.categories[amo]",
            term("themes", "drop"),
        );
    }
}
