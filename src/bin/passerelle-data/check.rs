//! `check`: tells what a dataset file holds and what is wrong with it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use passerelle::dataset::{self, Dataset, DatasetError, Issue, Language, Tally};
use passerelle::i18n::{Messages, messages};
use serde::Serialize;

use crate::{Outcome, impossible};

/// Vérifie un jeu de données et dit ce qui n’y va pas.
///
/// Une fiche qui enfreint une règle du format est laissée de côté : elle est citée avec sa place dans
/// le fichier, son identifiant et la raison. Une remarque ne retire aucune fiche.
#[derive(clap::Args)]
#[command(after_help = "Code de sortie :
  0  aucune fiche laissée de côté (il peut y avoir des remarques)
  1  au moins une fiche laissée de côté
  2  le fichier n’est pas un jeu de données, ou n’a pas pu être lu")]
pub struct Check {
    /// Le jeu de données.
    #[arg(value_name = "FICHIER")]
    file: PathBuf,
    /// Écrit le rapport en JSON, pour d’autres programmes.
    #[arg(long)]
    json: bool,
}

/// What `--json` writes.
#[derive(Serialize)]
struct JsonReport<'a> {
    /// `null` when the file is no dataset.
    tally: Option<Tally>,
    /// Why it is none.
    error: Option<&'a DatasetError>,
    /// What is wrong with single records and with the head, in the order of the file.
    issues: Vec<JsonIssue<'a>>,
}

#[derive(Serialize)]
struct JsonIssue<'a> {
    #[serde(flatten)]
    issue: &'a Issue,
    /// Whether the record is not shown at all.
    leaves_out: bool,
}

impl Check {
    pub fn run(&self) -> Outcome {
        let read = match read(&self.file) {
            Ok(read) => read,
            Err(error) => return impossible(&self.file, &error),
        };
        let report = if self.json {
            format!("{:#}\n", json(&read))
        } else {
            text(&read)
        };
        // Whoever stopped reading, such as `head`, has seen enough; the status still tells.
        let _ = io::stdout().write_all(report.as_bytes());
        match read {
            Err(_) => Outcome::Impossible,
            Ok((_, issues)) if issues.iter().any(Issue::leaves_out) => Outcome::Faulty,
            Ok(_) => Outcome::Good,
        }
    }
}

/// What came of reading a file.
pub type Read = Result<(Dataset, Vec<Issue>), DatasetError>;

/// A file that is too long is not even opened.
fn read(path: &Path) -> io::Result<Read> {
    let bytes = fs::metadata(path)?.len();
    let limit = dataset::MAX_BYTES as u64;
    if bytes > limit {
        return Ok(Err(DatasetError::TooLarge { bytes, limit }));
    }
    let read = dataset::parse(&fs::read(path)?);
    let more = read.as_ref().ok().and_then(|it| it.0.more.as_deref());
    let Some(more) = more.map(|it| path.with_file_name(it)) else {
        return Ok(read.map(with_faults_of_head));
    };
    let told =
        |error: io::Error| io::Error::new(error.kind(), format!("{} : {error}", more.display()));
    let bytes = fs::read(&more).map_err(told)?;
    Ok(with_more(read, &bytes))
}

/// The same with what a second file says.
pub fn with_more(read: Read, more: &[u8]) -> Read {
    let (mut dataset, mut issues) = read?;
    issues.extend(dataset.take_in(more)?);
    Ok(with_faults_of_head((dataset, issues)))
}

fn with_faults_of_head((dataset, mut issues): (Dataset, Vec<Issue>)) -> (Dataset, Vec<Issue>) {
    issues.extend(dataset.faults_of_head());
    (dataset, issues)
}

fn json(read: &Read) -> serde_json::Value {
    let report = match read {
        Err(error) => JsonReport {
            tally: None,
            error: Some(error),
            issues: Vec::new(),
        },
        Ok((dataset, issues)) => {
            let issues = issues.iter().map(|issue| JsonIssue {
                issue,
                leaves_out: issue.leaves_out(),
            });
            JsonReport {
                tally: Some(dataset.tally()),
                error: None,
                issues: issues.collect(),
            }
        }
    };
    serde_json::json!(report)
}

/// The report as people read it; ends with a line break.
pub fn text(read: &Read) -> String {
    let texts = messages(Language::Fr);
    let words = &texts.report;
    let (dataset, issues) = match read {
        Ok(read) => read,
        Err(error) => return format!("{}\n", texts.faults.error(error)),
    };
    let tally = dataset.tally();
    let mut lines = vec![words.sum(tally)];
    let (left_out, warnings): (Vec<&Issue>, Vec<&Issue>) =
        issues.iter().partition(|it| it.leaves_out());
    if issues.is_empty() {
        lines.push(words.none.to_owned());
    }
    for (title, issues) in [
        (words.left_out.of(tally.left_out), left_out),
        (words.warnings.of(warnings.len()), warnings),
    ] {
        if !issues.is_empty() {
            lines.push(format!("\n{title}"));
            lines.extend(
                issues
                    .into_iter()
                    .map(|it| format!("  {}", line(it, texts))),
            );
        }
    }
    lines.join("\n") + "\n"
}

fn line(issue: &Issue, texts: &Messages) -> String {
    let place = texts.report.spot(&issue.place, issue.id.as_deref());
    let reason = texts.faults.reason(&issue.reason);
    texts.report.issue.with([&place, &reason])
}
