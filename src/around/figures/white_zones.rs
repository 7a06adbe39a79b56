//! White zones: communes with projects, and nobody of a role near them.

use std::collections::BTreeMap;

use crate::dataset::{
    Address, Kind, Position, Record, straight_squared, straight_squared_of_km, with_wider,
};
use crate::find::{Index, RecordIdx};
use crate::sorting::sorted;

/// How far away a partner may be, as the crow flies; as far as this is still near.
pub const NEAR_KM: u16 = 20;

/// The communes of a question's projects, as to whether somebody of a role is near.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhiteZones {
    /// The communes that nobody of the role is near to: those whose next one is furthest first, then by
    /// name.
    pub zones: Vec<Zone>,
    /// How many communes have projects and are known well enough to tell, the zones among them.
    pub n_communes: usize,
    /// How many projects are in no commune that is known, or in one of which no record tells where it is.
    pub n_unplaced: usize,
    /// How many partners of the dataset have the role.
    pub n_partners: usize,
    /// Those of them of which nobody knows where they are: they may be near.
    pub doubts: Vec<RecordIdx>,
}

/// A commune with projects, and nobody of a role near them.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Its name as its projects write it, or else its code.
    pub name: String,
    /// INSEE or NIS; `None` when its projects do not say.
    pub commune_code: Option<String>,
    /// The code of its département or arrondissement; `None` when its projects do not say.
    pub area_code: Option<String>,
    /// Its projects among the hits.
    pub projects: Vec<RecordIdx>,
    /// The next partner of the role; `None` when nobody knows where any is.
    pub nearest: Option<Nearest>,
}

/// The partner of a role that is next to a commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The partner.
    pub partner: RecordIdx,
    /// How far away, as the crow flies.
    pub metres: u32,
}

/// Country and commune, which may both be empty: codes of two countries can be the same.
type Commune<'a> = (&'a str, &'a str);

impl WhiteZones {
    /// Looks around the projects among the hits for partners of these categories and narrower ones, whether
    /// those are hits or not. A record without a position is where others of its commune are. Of a commune
    /// with projects in several places, the one with a partner nearest to it counts.
    pub fn of(index: &Index, hits: &[RecordIdx], categories: &[String]) -> Self {
        let records = &index.dataset().records;
        let terms = &index.dataset().taxonomy.categories;
        let communes = positions(records);
        let whereabouts = |it: &Record| {
            let commune = commune_of(&it.address);
            it.position().or_else(|| communes.get(&commune?).copied())
        };
        let mut zones = Self::default();
        let mut partners = Vec::new();
        for (idx, record) in records.iter().enumerate() {
            let mut category = record.category.iter().flat_map(|it| with_wider(it, terms));
            if record.kind() != Kind::Partner
                || !category.any(|it| categories.iter().any(|by| by == it))
            {
                continue;
            }
            zones.n_partners += 1;
            match whereabouts(record) {
                Some(position) => partners.push((idx, position, position.on_sphere())),
                None => zones.doubts.push(idx),
            }
        }
        let mut visited: BTreeMap<Commune, (Zone, Vec<Position>)> = BTreeMap::new();
        for idx in hits {
            let project = index.record(*idx).filter(|it| it.kind() == Kind::Project);
            let Some(record) = project else { continue };
            let (Some(commune), Some(position)) =
                (commune_of(&record.address), whereabouts(record))
            else {
                zones.n_unplaced += 1;
                continue;
            };
            let (zone, positions) = visited
                .entry(commune)
                .or_insert_with(|| (Zone::of(&record.address), Vec::new()));
            zone.projects.push(*idx);
            if !positions.contains(&position) {
                positions.push(position);
            }
        }
        zones.n_communes = visited.len();
        let near_m = u32::from(NEAR_KM) * 1000;
        let white = visited.into_values().filter_map(|(mut zone, positions)| {
            if is_clearly_near(&positions, &partners) {
                return None;
            }
            zone.nearest = nearest(&positions, &partners);
            let is_near = zone.nearest.is_some_and(|it| it.metres <= near_m);
            (!is_near).then_some(zone)
        });
        let metres = |it: &Zone| it.nearest.map(|it| it.metres);
        zones.zones = sorted(white.collect(), |a, b| {
            metres(b).cmp(&metres(a)).then_with(|| a.name.cmp(&b.name))
        });
        zones
    }
}

impl Zone {
    fn of(address: &Address) -> Self {
        let named = [&address.locality, &address.commune_code];
        Self {
            name: named
                .into_iter()
                .flatten()
                .next()
                .cloned()
                .unwrap_or_default(),
            commune_code: address.commune_code.clone(),
            area_code: address.area_code.clone(),
            projects: Vec::new(),
            nearest: None,
        }
    }
}

/// What tells a commune from all others: its code, or its name where that is all that is known.
fn commune_of(address: &Address) -> Option<Commune<'_>> {
    let commune = address
        .commune_code
        .as_ref()
        .or(address.locality.as_ref())?;
    Some((address.country.as_deref().unwrap_or_default(), commune))
}

/// Where each commune is, by its first record with a position.
fn positions(records: &[Record]) -> BTreeMap<Commune<'_>, Position> {
    let mut positions = BTreeMap::new();
    for record in records {
        if let (Some(commune), Some(position)) = (commune_of(&record.address), record.position()) {
            positions.entry(commune).or_insert(position);
        }
    }
    positions
}

/// A partner, where it is, and the same as [`Position::on_sphere`].
type Placed = (RecordIdx, Position, [f64; 3]);

/// Whether there is somebody near without any doubt of rounding. Most communes have somebody, who is found long
/// before all partners are compared.
fn is_clearly_near(places: &[Position], partners: &[Placed]) -> bool {
    let near = straight_squared_of_km(f64::from(NEAR_KM) - 0.1);
    places.iter().map(|it| it.on_sphere()).any(|here| {
        let mut ways = partners.iter();
        ways.any(|(_, _, there)| straight_squared(here, *there) < near)
    })
}

/// The partner with the shortest way to one of the places; of several, the first.
fn nearest(places: &[Position], partners: &[Placed]) -> Option<Nearest> {
    let mut least = f64::INFINITY;
    let mut nearest: Option<(RecordIdx, Position, Position)> = None;
    for place in places {
        let here = place.on_sphere();
        for (partner, position, there) in partners {
            let straight = straight_squared(here, *there);
            if straight < least {
                least = straight;
                nearest = Some((*partner, *place, *position));
            }
        }
    }
    let (partner, from, to) = nearest?;
    // Half around the Earth is 20,016 km.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let metres = (from.distance_km(to) * 1000.0).round() as u32;
    Some(Nearest { partner, metres })
}
