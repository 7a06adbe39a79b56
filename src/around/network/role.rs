//! Roles, and the partners that are called on for each.

use std::cmp::Ordering;

use crate::dataset::{Language, Localised, Record, Role, Term, with_wider};
use crate::find::{Index, RecordIdx, fold};
use crate::sorting::sorted;

use super::super::Spot;
use super::reason::Reason;

/// How many partners of a role are shown.
pub const MOST_SHOWN: usize = 4;

/// As far as this, a partner is around: half an hour by car.
pub const RADIUS_KM: u16 = 30;

/// A role, and all partners that have it.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleAround<'a> {
    /// The role's id, or the category's where the dataset has no roles.
    pub id: &'a str,
    /// Its name; empty when nobody gave it one.
    pub label: &'a Localised,
    /// What such partners are good for.
    pub description: &'a Localised,
    /// Ids of the categories that have it.
    pub categories: Vec<&'a str>,
    /// Everybody who has it, in the order in which they are called: first those around.
    pub partners: Vec<Called<'a>>,
    /// How many of them are around.
    pub n_around: usize,
}

/// A partner as seen from a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Called<'a> {
    /// Which record it is.
    pub idx: RecordIdx,
    /// How far away it is; `None` when nobody knows.
    pub km: Option<f64>,
    /// Why it stands here.
    pub reason: Reason<'a>,
    /// Whether it serves the place, is near, or is in the same commune or area.
    pub is_around: bool,
}

impl<'a> RoleAround<'a> {
    /// Whom to call first: a handful of those around.
    pub fn shown(&self) -> &[Called<'a>] {
        let end = self.n_around.min(MOST_SHOWN);
        self.partners.get(..end).unwrap_or_default()
    }

    /// Where nobody is around, the next one.
    pub fn next(&self) -> Option<&Called<'a>> {
        self.partners.first().filter(|_| self.n_around == 0)
    }

    /// Whether everybody else who has the role is known to be further away, or at no known distance. Of
    /// several at the same point, which may be that of their commune, none is.
    pub fn is_nearest(&self, partner: &Called) -> bool {
        let is_as_near = |it: &Called| {
            let distances = it.km.zip(partner.km);
            it.idx != partner.idx && distances.is_some_and(|(other, own)| other <= own)
        };
        partner.km.is_some() && !self.partners.iter().any(is_as_near)
    }

    /// How many there are beside those that are shown and the next one.
    pub fn n_more(&self) -> usize {
        self.partners.len() - self.shown().len() - usize::from(self.next().is_some())
    }
}

/// The roles of the dataset in their order, or else its categories, with their partners as seen from a
/// place. Partners of no category, or of one that has no role, are in none.
pub fn roles<'a>(index: &'a Index, spot: &Spot) -> Vec<RoleAround<'a>> {
    let dataset = index.dataset();
    if dataset.roles.is_empty() {
        let categories = dataset.taxonomy.categories.iter();
        let role = |it: &'a Term| {
            let id = it.id.as_str();
            role(id, &it.label, &it.definition, vec![id], index, spot)
        };
        let all = categories.map(role);
        return all.filter(|it| !it.partners.is_empty()).collect();
    }
    let role = |it: &'a Role| {
        let categories = it.categories.iter().map(String::as_str).collect();
        role(&it.id, &it.label, &it.description, categories, index, spot)
    };
    dataset.roles.iter().map(role).collect()
}

fn role<'a>(
    id: &'a str,
    label: &'a Localised,
    description: &'a Localised,
    categories: Vec<&'a str>,
    index: &'a Index,
    spot: &Spot,
) -> RoleAround<'a> {
    let partners = called_on(&categories, index, spot);
    RoleAround {
        id,
        label,
        description,
        categories,
        n_around: partners.iter().filter(|it| it.is_around).count(),
        partners,
    }
}

/// All partners of some categories, in the order in which they are called from a place.
pub fn called_on<'a>(categories: &[&str], index: &'a Index, spot: &Spot) -> Vec<Called<'a>> {
    let records = index.dataset().records.iter().enumerate();
    let terms = &index.dataset().taxonomy.categories;
    // A filter by a wider category finds these records too.
    let is_called_on = |it: &Record| {
        let mut category = it.category.iter().flat_map(|it| with_wider(it, terms));
        it.partner().is_some() && category.any(|it| categories.contains(&it))
    };
    let partners = records
        .filter(|(_, it)| is_called_on(it))
        .map(|(idx, it)| called(idx, it, index, spot))
        .collect();
    sorted(partners, |a, b| compare(a, b, index))
}

fn called<'a>(idx: RecordIdx, record: &'a Record, index: &Index, spot: &Spot) -> Called<'a> {
    let reason = Reason::of(record, &spot.ground, index);
    let position = record.position().zip(spot.position);
    let km = position.map(|(there, here)| here.distance_km(there));
    let is_around = match (reason, km) {
        (Reason::Serves(_), _) => true,
        (_, Some(km)) => km <= f64::from(RADIUS_KM),
        (_, None) => is_in_same_place(record, spot),
    };
    Called {
        idx,
        km,
        reason,
        is_around,
    }
}

/// Whether an address is in the same commune or area, when no distance says how near it is.
fn is_in_same_place(record: &Record, spot: &Spot) -> bool {
    let (there, here) = (&record.address, &spot.ground);
    let is_same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
    there.country == here.country
        && (is_same(&there.commune_code, &here.commune) || is_same(&there.area_code, &here.area))
}

/// Those around first; among them and among the others those that serve the place, then those that may,
/// then those that serve others; among those the nearest, and those at no known distance last; equal
/// ones by name.
fn compare(a: &Called, b: &Called, index: &Index) -> Ordering {
    let km = |it: &Called| it.km.unwrap_or(f64::INFINITY);
    let name = |it: &Called| {
        let record = index.record(it.idx);
        record.map(|it| (fold(it.name.get(Language::Fr)), &it.id))
    };
    b.is_around
        .cmp(&a.is_around)
        .then_with(|| a.reason.rank().cmp(&b.reason.rank()))
        .then_with(|| km(a).total_cmp(&km(b)))
        .then_with(|| name(a).cmp(&name(b)))
}

#[cfg(test)]
mod tests;
