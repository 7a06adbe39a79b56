//! `schema`: writes the JSON Schema of dataset files.

use std::fs;
use std::path::PathBuf;

use passerelle::dataset::format;
use serde_json::json;

use crate::{Outcome, impossible};

/// Écrit le schéma JSON (JSON Schema 2020-12) du format des jeux de données.
#[derive(clap::Args)]
pub struct Schema {
    /// Le fichier à écrire ; son dossier doit exister.
    #[arg(long, value_name = "FICHIER")]
    out: PathBuf,
}

impl Schema {
    pub fn run(&self) -> Outcome {
        let mut schema = format::schema();
        schema.insert(
            "title".to_owned(),
            json!(format!(
                "Passerelle dataset, version {}",
                passerelle::dataset::VERSION
            )),
        );
        schema.insert(
            "description".to_owned(),
            json!("A GeoJSON FeatureCollection of school projects and partners, with the foreign member `passerelle`."),
        );
        // The alternate form of a JSON value is its pretty-printed one.
        match fs::write(&self.out, format!("{:#}\n", schema.to_value())) {
            Ok(()) => Outcome::Good,
            Err(error) => impossible(&self.out, &error),
        }
    }
}
