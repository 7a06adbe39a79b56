//! `build`: makes a dataset from a folder of tables.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use passerelle::dataset::format::{Feature, File};
use passerelle::dataset::{self, Dataset, Language};
use passerelle::find::{Context, Index, Query};
use passerelle::i18n::aliases;

use crate::gazetteer::Gazetteer;
use crate::lighten::{lighten, put_aside};
use crate::reference::References;
use crate::table::Folder;
use crate::{Outcome, beside, check, head, impossible, partner, project};

/// Fait un jeu de données à partir de tableaux CSV et JSON (voir data/README.md).
///
/// Ce dont la carte se passe est écrit à côté, dans un fichier en « .more.json ».
///
/// Rien n’est écrit tant qu’il reste une erreur ; chacune est citée avec son fichier, sa ligne et sa
/// colonne. Une remarque n’empêche rien : une fiche est juste, mais incomplète.
#[derive(clap::Args)]
#[command(after_help = "Code de sortie :
  0  le jeu de données est écrit
  1  il reste des erreurs dans les tableaux
  2  le jeu de données n’a pas pu être écrit")]
pub struct Build {
    /// Le dossier des tableaux.
    #[arg(value_name = "DOSSIER")]
    tables: PathBuf,
    /// Le jeu de données à écrire ; son dossier doit exister.
    #[arg(long, value_name = "FICHIER")]
    out: PathBuf,
}

/// More errors than this at once are of no use to anybody.
const MAX_TOLD: usize = 40;

impl Build {
    pub fn run(&self) -> Outcome {
        let mut folder = Folder::new(self.tables.clone());
        let made = make(&mut folder);
        for remark in &folder.remarks {
            eprintln!("Remarque : {remark}");
        }
        let mut file = match made {
            Some(file) if folder.problems.is_empty() => file,
            _ => {
                for problem in folder.problems.iter().take(MAX_TOLD) {
                    eprintln!("Erreur : {problem}");
                }
                let n_more = folder.problems.len().saturating_sub(MAX_TOLD);
                if n_more > 0 {
                    eprintln!("… et {n_more} de plus.");
                }
                eprintln!("Rien n’est écrit.");
                return Outcome::Faulty;
            }
        };
        let more_path = self.out.with_extension("more.json");
        let more_name = more_path.file_name().unwrap_or_default().to_string_lossy();
        let more = put_aside(&mut file, &more_name);
        let spelled = spelled(&file).and_then(|it| Ok((it, serde_json::to_string(&more)?)));
        let (text, more) = match spelled {
            Ok(texts) => texts,
            Err(error) => return impossible(&self.out, &error),
        };
        let read = check::with_more(dataset::parse(text.as_bytes()), more.as_bytes());
        let report = check::text(&read);
        let dataset = match read {
            Ok((dataset, issues)) if issues.is_empty() => dataset,
            _ => {
                eprint!("{report}");
                eprintln!(
                    "Les tableaux donnent un jeu de données qui n’est pas sans faute ; rien n’est écrit."
                );
                return Outcome::Faulty;
            }
        };
        for (path, text) in [(&self.out, text), (&more_path, more)] {
            if let Err(error) = fs::write(path, text) {
                return impossible(path, &error);
            }
        }
        print!("{report}");
        tell_needs(dataset);
        Outcome::Good
    }
}

/// The dataset, which is whole only when the folder has no problems; `None` when there is no head.
fn make(folder: &mut Folder) -> Option<File> {
    let head = head::read(folder);
    let gazetteer = Gazetteer::read(folder);
    let mut head = head?;
    let mut references = References::of(&head);
    let mut features = project::read(folder, &references, &gazetteer);
    features.extend(partner::read(folder, &references, &gazetteer));
    references.know_records(&features);
    beside::check(folder, &head, &references);
    head.taxonomy.areas = gazetteer.terms(&areas(&features));
    let mut file = File {
        geojson_type: "FeatureCollection".to_owned(),
        passerelle: head,
        features,
    };
    lighten(&mut file);
    Some(file)
}

/// The areas that a record stands in or is responsible for.
fn areas(features: &[Feature]) -> BTreeSet<String> {
    let stands_in = features
        .iter()
        .filter_map(|it| it.properties.address.as_ref()?.area_code.as_ref());
    let serves = features
        .iter()
        .filter_map(|it| it.properties.serves.as_ref()?.area_codes.as_ref());
    stands_in.chain(serves.flatten()).cloned().collect()
}

/// Compact, but with a line for each record, so that versions can be compared.
pub fn spelled(file: &File) -> serde_json::Result<String> {
    let head = serde_json::to_string(&file.passerelle)?;
    let features: Vec<String> = file
        .features
        .iter()
        .map(serde_json::to_string)
        .collect::<Result<_, _>>()?;
    let kind = serde_json::to_string(&file.geojson_type)?;
    let features = features.join(",\n");
    Ok(format!(
        "{{\"type\":{kind},\"passerelle\":{head},\"features\":[\n{features}\n]}}\n"
    ))
}

/// How many records answer each need: one that gives too few or too many helps nobody.
fn tell_needs(dataset: Dataset) {
    let index = Index::new(Arc::new(dataset), aliases);
    for need in &index.dataset().needs {
        let question = Query::from_address(&need.query).question;
        let n_hits = index.find(&question, Context::default()).hits.len();
        println!("{} : {n_hits}", need.label.get(Language::Fr));
    }
}
