//! `generate`: makes up a dataset of any size, to measure with. Nothing in it is true but the terms
//! of the taxonomy and the communes.
//!
//! # Layout
//! - `chance`: the seeded draws; `words`: what made-up texts consist of; `record`: one made-up record

mod chance;
mod record;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use passerelle::dataset::format::{File, Head, Terms};
use passerelle::dataset::{Correction, Localised, Need, Source, Term, VERSION};
use serde::Deserialize;

use crate::{Outcome, impossible, tables};
use chance::Chance;
use record::Pools;

/// Fabrique un jeu de données de N fiches, pour mesurer : mêmes N et graine, mêmes octets.
///
/// Rien n’y est vrai, sauf les communes et les mots de la taxonomie ; le titre et chaque nom le disent.
#[derive(clap::Args)]
#[command(after_help = "Code de sortie :
  0  le jeu de données est écrit
  2  le jeu de données n’a pas pu être écrit")]
pub struct Generate {
    /// Combien de fiches.
    #[arg(value_name = "N")]
    n_records: usize,
    /// Une autre graine donne d’autres fiches.
    #[arg(long, value_name = "GRAINE", default_value_t = 1)]
    seed: u64,
    /// Le jeu de données à écrire ; son dossier doit exister.
    #[arg(long, value_name = "FICHIER")]
    out: PathBuf,
}

/// Why no dataset was written.
#[derive(Debug, thiserror::Error)]
enum GenerateError {
    #[error("communes.csv : {0}")]
    Communes(#[from] csv::Error),
    #[error("JSON : {0}")]
    Json(#[from] serde_json::Error),
    #[error("{0}")]
    NotWritten(#[from] io::Error),
}

/// One line of `communes.csv`.
#[derive(Deserialize)]
struct Commune {
    country: String,
    name: String,
    code: String,
    area_code: String,
    area_name: String,
    latitude: f64,
    longitude: f64,
}

/// The départements of Nouvelle-Aquitaine. Belgian communes of the tables are all in the Fédération
/// Wallonie-Bruxelles.
const NOUVELLE_AQUITAINE: [&str; 12] = [
    "16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87",
];

/// The only source of every record.
const SOURCE: &str = "generated";

impl Generate {
    pub fn run(&self) -> Outcome {
        match self.write() {
            Ok(()) => Outcome::Good,
            Err(error) => impossible(&self.out, &error),
        }
    }

    fn write(&self) -> Result<(), GenerateError> {
        let terms: Terms = serde_json::from_str(include_str!("../../../data/taxonomy.json"))?;
        let needs: Vec<Need> = serde_json::from_str(include_str!("../../../data/needs.json"))?;
        let communes = communes()?;
        let mut chance = Chance::new(self.seed);
        let pools = Pools::new(&terms, &communes, &mut chance);
        let features = (0..self.n_records)
            .map(|n| pools.record(n, &mut chance))
            .collect();
        let file = File {
            geojson_type: "FeatureCollection".to_owned(),
            passerelle: self.head(terms, needs, &communes),
            features,
        };
        Ok(fs::write(&self.out, tables::spelled(&file)?)?)
    }

    fn head(&self, mut taxonomy: Terms, needs: Vec<Need>, communes: &[Commune]) -> Head {
        let areas: BTreeMap<&str, &str> = communes
            .iter()
            .map(|it| (it.area_code.as_str(), it.area_name.as_str()))
            .collect();
        let area = |(id, name): (&str, &str)| Term {
            id: id.to_owned(),
            label: Localised::french(name),
            ..Term::default()
        };
        taxonomy.areas = areas.into_iter().map(area).collect();
        let title = format!("Données fabriquées : {} fiches", self.n_records);
        Head {
            version: VERSION,
            id: format!("generated-{}", self.n_records),
            title: Localised::french(&title),
            updated: None,
            licence: None,
            sources: vec![Source {
                id: SOURCE.to_owned(),
                name: "Fabriqué par passerelle-data generate".to_owned(),
                url: None,
                licence: None,
                published: None,
                retrieved: None,
            }],
            taxonomy,
            needs,
            roles: Vec::new(),
            situations: Vec::new(),
            highlights: Vec::new(),
            events: Vec::new(),
            resources: Vec::new(),
            more: None,
            correction: Correction::default(),
        }
    }
}

/// The communes that records are made up in.
fn communes() -> Result<Vec<Commune>, csv::Error> {
    let table = include_str!("../../../data/communes.csv");
    let rows: Vec<Commune> = csv::Reader::from_reader(table.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()?;
    let is_ours =
        |it: &Commune| it.country == "BE" || NOUVELLE_AQUITAINE.contains(&it.area_code.as_str());
    Ok(rows.into_iter().filter(is_ours).collect())
}
