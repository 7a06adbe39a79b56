//! Whether what records refer to is there.

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
fn places_of(ids: &mut dyn Iterator<Item = &String>) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (n, id) in ids.enumerate() {
        places.insert(id.clone(), n);
    }
    places
}
