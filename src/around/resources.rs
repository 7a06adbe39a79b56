//! What is no place: courses, guides and tools, and for whom they are.

use crate::dataset::{Dataset, Resource, Term, with_wider};
use crate::find::UNKNOWN;

/// An audience by which resources can be chosen, and how many there are for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Its id, or [`UNKNOWN`] of those that name none.
    pub id: String,
    /// How many resources [`chosen`] gives for it.
    pub n: usize,
}

/// The audiences that resources name, in the order of the taxonomy, then those that it does not explain,
/// then [`UNKNOWN`]. None is there for nothing.
pub fn audiences(dataset: &Dataset) -> Vec<Audience> {
    let resources = &dataset.resources;
    let mut ids: Vec<&str> = Vec::new();
    let terms = dataset.taxonomy.audiences.iter().map(|it| it.id.as_str());
    let named = resources.iter().flat_map(|it| &it.audiences);
    for id in terms.chain(named.map(String::as_str)).chain([UNKNOWN]) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let counted = ids.into_iter().map(|id| Audience {
        id: id.to_owned(),
        n: resources
            .iter()
            .filter(|it| is_for(it, id, &dataset.taxonomy.audiences))
            .count(),
    });
    counted.filter(|it| it.n > 0).collect()
}

/// The resources for one of the audiences, in the order of the file; all when none is asked for.
pub fn chosen<'a>(dataset: &'a Dataset, audiences: &[&str]) -> Vec<&'a Resource> {
    let terms = &dataset.taxonomy.audiences;
    let is_wanted =
        |it: &&Resource| audiences.is_empty() || audiences.iter().any(|id| is_for(it, id, terms));
    dataset.resources.iter().filter(is_wanted).collect()
}

/// Whether a resource names an audience or a narrower one.
fn is_for(resource: &Resource, id: &str, terms: &[Term]) -> bool {
    if resource.audiences.is_empty() {
        return id == UNKNOWN;
    }
    let mut named = resource
        .audiences
        .iter()
        .flat_map(|it| with_wider(it, terms));
    named.any(|it| it == id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::subsequence;
    use serde_json::json;

    use super::*;
    use crate::dataset::parse;

    fn dataset(audiences: &[&[&str]]) -> Dataset {
        let resource = |(n, audiences): (usize, &&[&str])| json!({"id": n.to_string(), "title": n.to_string(), "audiences": audiences});
        let resources: Vec<_> = audiences.iter().enumerate().map(resource).collect();
        let file = json!({"passerelle": {"version": 1, "resources": resources, "taxonomy": {"audiences": [
            {"id": "young"}, {"id": "pupils", "parent": "young"}, {"id": "families"}, {"id": "staff"},
        ]}}, "features": []});
        parse(file.to_string().as_bytes()).unwrap().0
    }

    fn ids<'a>(resources: &[&'a Resource]) -> Vec<&'a str> {
        resources.iter().map(|it| it.id.as_str()).collect()
    }

    #[test]
    fn audiences_stand_in_the_order_of_the_taxonomy_with_what_they_give() {
        let dataset = dataset(&[&["staff"], &["pupils", "staff"], &[], &["mystery"]]);
        let found = audiences(&dataset);
        let found: Vec<_> = found.iter().map(|it| (it.id.as_str(), it.n)).collect();
        let expected = [
            ("young", 1),
            ("pupils", 1),
            ("staff", 2),
            ("mystery", 1),
            (UNKNOWN, 1),
        ];
        assert_eq!(found, expected);
        assert_eq!(ids(&chosen(&dataset, &["young"])), ["1"]);
        assert_eq!(ids(&chosen(&dataset, &[UNKNOWN, "mystery"])), ["2", "3"]);
        assert_eq!(chosen(&dataset, &["families"]), Vec::<&Resource>::new());
    }

    #[test]
    fn without_resources_there_is_nothing_to_choose() {
        assert_eq!(audiences(&dataset(&[])), []);
    }

    proptest! {
        #[test]
        fn every_count_is_what_one_gets(
            named in proptest::collection::vec(subsequence(vec!["young", "pupils", "families", "staff", "x"], 0..4), 0..9),
        ) {
            let named: Vec<&[&str]> = named.iter().map(Vec::as_slice).collect();
            let dataset = dataset(&named);
            let is_for = |id: &str, named: &[&str]| match id {
                UNKNOWN => named.is_empty(),
                "young" => named.contains(&"young") || named.contains(&"pupils"),
                _ => named.contains(&id),
            };
            for audience in audiences(&dataset) {
                let n = named.iter().filter(|it| is_for(&audience.id, it)).count();
                prop_assert_eq!(audience.n, n);
                prop_assert_eq!(chosen(&dataset, &[&audience.id]).len(), n);
            }
            prop_assert_eq!(chosen(&dataset, &[]).len(), named.len());
        }
    }
}
