//! Where the communes of the tables are, and which areas they belong to.

use std::collections::{BTreeSet, HashMap};

use passerelle::dataset::format::{Address, Geometry};
use passerelle::dataset::{Localised, Position, Term};
use passerelle::find::fold;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::cell::Cell;
use crate::problem::Fault;
use crate::table::Folder;

/// One line of `communes.csv`.
#[derive(Deserialize)]
struct CommuneRow {
    country: String,
    name: String,
    official_name: Cell<String>,
    code: String,
    area_code: String,
    latitude: Cell<f64>,
    longitude: Cell<f64>,
}

/// A commune and where it is.
pub struct Commune {
    country: String,
    name: String,
    /// INSEE or NIS.
    pub code: String,
    area_code: String,
    position: Position,
}

/// One line of `areas.csv`.
#[derive(Deserialize)]
struct Area {
    id: String,
    name: String,
    country: String,
    /// The code of its region or province.
    region: String,
}

/// One line of `regions.csv`: a French region or a Belgian province, above several areas.
#[derive(Deserialize)]
struct Region {
    country: String,
    code: String,
    id: String,
    name: String,
}

/// What a table says of a commune.
#[derive(Clone, Copy, Default)]
pub struct Asked<'a> {
    /// In any spelling that differs only by case, accents and hyphens.
    pub name: &'a str,
    /// ISO 3166-1 alpha-2.
    pub country: &'a str,
    /// The area that the commune must be in.
    pub area_code: Option<&'a str>,
    /// Tells communes of one name apart.
    pub postal_code: Option<&'a str>,
    /// Areas, one of which tells communes of one name apart.
    pub near_areas: &'a [String],
}

/// Communes by country and folded name.
type Names = HashMap<(String, String), Vec<usize>>;

/// All communes that records may be in.
pub struct Gazetteer {
    communes: Vec<Commune>,
    by_name: Names,
    by_official_name: Names,
    areas: Vec<Area>,
    regions: Vec<Region>,
}

impl Gazetteer {
    /// Reads `communes.csv`, `areas.csv` and `regions.csv`.
    pub fn read(folder: &mut Folder) -> Self {
        let areas: Vec<Area> = lines(folder, "areas.csv");
        let regions = lines(folder, "regions.csv");
        let known: BTreeSet<&str> = areas.iter().map(|it| it.id.as_str()).collect();
        let mut communes: Vec<Commune> = Vec::new();
        let (mut by_name, mut by_official_name) = (Names::new(), Names::new());
        for row in folder.csv::<CommuneRow>("communes.csv") {
            let it = row.cells;
            if !known.contains(it.area_code.as_str()) {
                let fault = Fault::UnknownId {
                    found: it.area_code.clone(),
                    list: "areas.csv",
                };
                folder.tell("communes.csv", row.line, "area_code", fault);
            }
            let degrees = it.longitude.0.zip(it.latitude.0);
            let Some(position) =
                degrees.and_then(|(longitude, latitude)| Position::new(longitude, latitude))
            else {
                folder.tell(
                    "communes.csv",
                    row.line,
                    "latitude",
                    Fault::ImpossiblePosition,
                );
                continue;
            };
            let key = |name: &String| (it.country.clone(), fold(name));
            by_name
                .entry(key(&it.name))
                .or_default()
                .push(communes.len());
            if let Some(name) = &it.official_name.0 {
                by_official_name
                    .entry(key(name))
                    .or_default()
                    .push(communes.len());
            }
            let CommuneRow {
                country,
                name,
                code,
                area_code,
                ..
            } = it;
            communes.push(Commune {
                country,
                name,
                code,
                area_code,
                position,
            });
        }
        Self {
            communes,
            by_name,
            by_official_name,
            areas,
            regions,
        }
    }

    /// The one commune that is meant.
    pub fn find(&self, asked: Asked) -> Result<&Commune, Fault> {
        let key = (asked.country.to_owned(), fold(asked.name));
        // The name in use goes first: a part of a commune may be listed under its commune's official name.
        let named = self
            .by_name
            .get(&key)
            .or_else(|| self.by_official_name.get(&key));
        let named = named
            .into_iter()
            .flatten()
            .filter_map(|it| self.communes.get(*it));
        let mut candidates: Vec<&Commune> = named.collect();
        let Some(first) = candidates.first() else {
            return Err(Fault::UnknownCommune {
                name: asked.name.to_owned(),
                country: asked.country.to_owned(),
            });
        };
        if let Some(area) = asked.area_code {
            let found = first.area_code.clone();
            candidates.retain(|it| it.area_code == area);
            if candidates.is_empty() {
                return Err(Fault::OtherArea {
                    name: asked.name.to_owned(),
                    found,
                    asked: area.to_owned(),
                });
            }
        }
        let hints: [&dyn Fn(&&Commune) -> bool; 2] = [
            &|it| {
                asked
                    .postal_code
                    .is_some_and(|code| it.may_have_postal_code(code))
            },
            &|it| self.lies_in(&it.area_code, asked.near_areas),
        ];
        for hint in hints {
            if candidates.len() > 1 && candidates.iter().any(hint) {
                candidates.retain(hint);
            }
        }
        match candidates.as_slice() {
            [commune] => Ok(commune),
            _ => Err(Fault::AmbiguousCommune {
                name: asked.name.to_owned(),
                codes: candidates
                    .iter()
                    .map(|it| it.code.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
            }),
        }
    }

    /// Whether an area is one of these, or in one of them.
    fn lies_in(&self, area_code: &str, wanted: &[String]) -> bool {
        let area = self.areas.iter().find(|it| it.id == area_code);
        let mut regions = self.regions.iter().filter(|it| wanted.contains(&it.id));
        wanted.iter().any(|it| it == area_code)
            || area.is_some_and(|area| regions.any(|it| it.holds(area)))
    }

    /// Whether there is such an area, or such a wider one.
    pub fn may_be_served(&self, country: &str, id: &str) -> bool {
        let areas = self.areas.iter().map(|it| (&it.country, &it.id));
        let regions = self.regions.iter().map(|it| (&it.country, &it.id));
        areas
            .chain(regions)
            .any(|(of, it)| of == country && it == id)
    }

    /// The areas that are used, as terms, in the order of `areas.csv`, and all areas of a region that is used:
    /// only by them can it be told which places are in it. Before them come the regions that are used, or hold
    /// several of them: one that holds a single one would say the same twice.
    pub fn terms(&self, used: &BTreeSet<String>) -> Vec<Term> {
        let used: Vec<String> = used.iter().cloned().collect();
        let areas = self.areas.iter();
        let areas: Vec<&Area> = areas.filter(|it| self.lies_in(&it.id, &used)).collect();
        let is_needed = |it: &&Region| {
            used.contains(&it.id) || areas.iter().filter(|area| it.holds(area)).count() > 1
        };
        let regions: Vec<&Region> = self.regions.iter().filter(is_needed).collect();
        let above = |area: &Area| regions.iter().find(|it| it.holds(area)).copied();
        let narrow = areas.iter().map(|it| it.term(above(it)));
        regions.iter().map(|it| it.term()).chain(narrow).collect()
    }
}

impl Commune {
    /// A French postal code begins with the number of its département, overseas with its three
    /// digits, and with 20 in Corsica. Belgian ones do not tell the arrondissement.
    fn may_have_postal_code(&self, code: &str) -> bool {
        let area = if self.area_code.starts_with("2A") || self.area_code.starts_with("2B") {
            "20"
        } else {
            &self.area_code
        };
        self.country == "FR" && code.starts_with(area)
    }

    /// The point on the map for everything in the commune.
    pub fn geometry(&self) -> Geometry {
        Geometry {
            geojson_type: "Point".to_owned(),
            coordinates: [self.position.longitude_deg(), self.position.latitude_deg()],
        }
    }

    /// The address in the commune.
    pub fn address(&self, street: Option<String>, postal_code: Option<String>) -> Address {
        Address {
            street,
            postal_code,
            locality: Some(self.name.clone()),
            commune_code: Some(self.code.clone()),
            area_code: Some(self.area_code.clone()),
            country: Some(self.country.clone()),
        }
    }
}

impl Area {
    /// Départements are known by their number too, arrondissements in lists by their town alone.
    fn term(&self, region: Option<&Region>) -> Term {
        let bare = self.name.strip_prefix("Arrondissement ").unwrap_or("");
        let short = ["de ", "d’"].iter().find_map(|it| bare.strip_prefix(it));
        let label = if self.country == "FR" {
            format!("{} ({})", self.name, self.id)
        } else {
            self.name.clone()
        };
        Term {
            id: self.id.clone(),
            label: Localised::french(&label),
            short: Localised::french(short.unwrap_or_default()),
            parent: region.map(|it| it.id.clone()),
            ..Term::default()
        }
    }
}

impl Region {
    fn holds(&self, area: &Area) -> bool {
        self.country == area.country && self.code == area.region
    }

    fn term(&self) -> Term {
        Term {
            id: self.id.clone(),
            label: Localised::french(&self.name),
            ..Term::default()
        }
    }
}

fn lines<T: DeserializeOwned>(folder: &mut Folder, file: &'static str) -> Vec<T> {
    folder.csv(file).into_iter().map(|it| it.cells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> Gazetteer {
        let area = |id: &str, region: &str| Area {
            id: id.into(),
            name: format!("Arrondissement de {id}"),
            country: "BE".into(),
            region: region.into(),
        };
        let region = |code: &str, id: &str| Region {
            country: "BE".into(),
            code: code.into(),
            id: id.into(),
            name: format!("Province de {id}"),
        };
        Gazetteer {
            communes: Vec::new(),
            by_name: Names::new(),
            by_official_name: Names::new(),
            areas: vec![
                area("81000", "80000"),
                area("85000", "80000"),
                area("92000", "90000"),
                area("21000", "04000"),
            ],
            regions: vec![region("80000", "BE-WLX"), region("90000", "BE-WNA")],
        }
    }

    fn terms(used: &[&str]) -> Vec<(String, Option<String>)> {
        let used = used.iter().map(|it| (*it).to_owned()).collect();
        let terms = gazetteer().terms(&used).into_iter();
        terms.map(|it| (it.id, it.parent)).collect()
    }

    fn term(id: &str, parent: Option<&str>) -> (String, Option<String>) {
        (id.into(), parent.map(str::to_owned))
    }

    #[test]
    fn a_province_stands_above_several_areas_that_are_used() {
        let expected = [
            term("BE-WLX", None),
            term("81000", Some("BE-WLX")),
            term("85000", Some("BE-WLX")),
            term("92000", None),
            term("21000", None),
        ];
        assert_eq!(terms(&["21000", "81000", "85000", "92000"]), expected);
    }

    #[test]
    fn of_a_province_that_is_served_every_area_is_known() {
        let expected = [
            term("BE-WLX", None),
            term("81000", Some("BE-WLX")),
            term("85000", Some("BE-WLX")),
        ];
        assert_eq!(terms(&["BE-WLX"]), expected);
    }
}
