//! The words that records are described with, and what they mean.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Localised;

/// One word of the taxonomy: a theme, a category, a level…
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Term {
    /// What records refer to. Unique in its list.
    pub id: String,
    /// The full name that people read.
    #[serde(default)]
    pub label: Localised,
    /// A shorter name for tight places, such as an acronym.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub short: Localised,
    /// What it means, in words that a parent understands.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub definition: Localised,
    /// Other words that people search it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The id of the wider term in the same list that this one belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Of a category: ids of the themes of projects with which such partners can help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
}

impl Term {
    /// Everything that it is called, in all languages.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let texts = self.label.texts().chain(self.short.texts());
        texts.chain(self.aliases.iter().map(String::as_str))
    }
}

/// The lists of terms, each in the order in which people should read them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taxonomy {
    /// What projects work on.
    pub themes: Vec<Term>,
    /// What kinds of partner there are (AMO, école de devoirs…).
    pub categories: Vec<Term>,
    /// For whom a record is.
    pub audiences: Vec<Term>,
    /// What a partner does for people.
    pub services: Vec<Term>,
    /// Levels of school.
    pub levels: Vec<Term>,
    /// Who runs a partner.
    pub organisers: Vec<Term>,
    /// Programmes that projects belong to.
    pub programmes: Vec<Term>,
    /// Steps of a programme.
    pub steps: Vec<Term>,
    /// Départements, arrondissements and the like; `parent` is the region or province.
    pub areas: Vec<Term>,
}

impl Taxonomy {
    /// The list of that name in a file, to be filled by the reader.
    pub(super) fn list_mut(&mut self, name: &str) -> Option<&mut Vec<Term>> {
        Some(match name {
            "themes" => &mut self.themes,
            "categories" => &mut self.categories,
            "audiences" => &mut self.audiences,
            "services" => &mut self.services,
            "levels" => &mut self.levels,
            "organisers" => &mut self.organisers,
            "programmes" => &mut self.programmes,
            "steps" => &mut self.steps,
            "areas" => &mut self.areas,
            _ => return None,
        })
    }
}

/// The id, then those of its wider terms, the next one first. They are never endless: the reader of
/// datasets has seen to it that no chain of parents leads back.
pub fn with_wider<'a>(id: &'a str, terms: &'a [Term]) -> impl Iterator<Item = &'a str> {
    let wider = |id: &&str| terms.iter().find(|it| it.id == **id)?.parent.as_deref();
    std::iter::successors(Some(id), wider)
}

/// How many terms may stand above each other: no taxonomy that people read is deeper.
const MAX_DEPTH: usize = 16;

/// Keeps the first of each id. A parent that does not exist, that leads back, or that lies too deep
/// is no parent.
pub(super) fn tidy(terms: &mut Vec<Term>) {
    let mut places: HashMap<String, usize> = HashMap::new();
    terms.retain(|it| {
        let (next, id) = (places.len(), &it.id);
        !id.is_empty() && !places.contains_key(id) && places.insert(id.clone(), next).is_none()
    });
    // For the term of each place, that of its parent, and how many levels lie below it.
    let mut parents: Vec<Option<usize>> = vec![None; terms.len()];
    let mut heights = vec![0; terms.len()];
    for (place, term) in terms.iter_mut().enumerate() {
        let parent = term.parent.take();
        let parent_place = parent.as_ref().and_then(|it| places.get(it)).copied();
        let above: Vec<usize> =
            std::iter::successors(parent_place, |it| parents.get(*it).copied().flatten()).collect();
        let height = heights.get(place).copied().unwrap_or_default();
        if above.is_empty() || above.contains(&place) || above.len() + height >= MAX_DEPTH {
            continue;
        }
        for (levels, wider) in above.into_iter().enumerate() {
            if let Some(known) = heights.get_mut(wider) {
                *known = (height + levels + 1).max(*known);
            }
        }
        if let Some(slot) = parents.get_mut(place) {
            *slot = parent_place;
        }
        term.parent = parent;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(id: &str, parent: &str) -> Term {
        Term {
            id: id.into(),
            parent: Some(parent.into()),
            ..Term::default()
        }
    }

    #[test]
    fn terms_that_lead_in_a_circle_lose_the_way_back() {
        let mut terms = vec![
            term("a", "b"),
            term("b", "a"),
            term("c", "c"),
            term("d", "gone"),
            term("a", "d"),
        ];
        tidy(&mut terms);
        let parents: Vec<_> = terms
            .iter()
            .map(|it| (it.id.as_str(), it.parent.as_deref()))
            .collect();
        assert_eq!(
            parents,
            [("a", Some("b")), ("b", None), ("c", None), ("d", None)]
        );
    }

    #[test]
    fn a_chain_without_end_is_cut_however_it_is_ordered() {
        let chain = || (0..1000).map(|n| term(&n.to_string(), &(n + 1).to_string()));
        let depth = |terms: &[Term]| {
            let parents: HashMap<&str, &str> = terms
                .iter()
                .filter_map(|it| Some((it.id.as_str(), it.parent.as_deref()?)))
                .collect();
            let above = |id| std::iter::successors(Some(id), |it| parents.get(it).copied()).count();
            terms.iter().map(|it| above(it.id.as_str())).max()
        };
        for mut terms in [chain().collect::<Vec<_>>(), chain().rev().collect()] {
            tidy(&mut terms);
            assert_eq!(depth(&terms), Some(MAX_DEPTH));
        }
    }
}
