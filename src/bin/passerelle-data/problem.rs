//! What is wrong in the tables: where, and what the data manager should do about it.

use std::fmt;
use std::path::PathBuf;

/// One thing to mend.
#[derive(Debug)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// From 1, the header included; `None` when it is about the whole file.
    pub line: Option<u64>,
    /// The column of a CSV file, by its name in the header.
    pub column: Option<String>,
    /// The member of a JSON file, such as `[2].steps[0].source`.
    pub member: Option<String>,
    /// What is wrong.
    pub fault: Fault,
}

/// What may be wrong in a table, in words for the data manager.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("ce fichier ne peut pas être lu : {0}")]
    Unreadable(#[source] std::io::Error),
    #[error("ce tableau ne se lit pas comme du CSV : {0}")]
    NotCsv(#[source] csv::Error),
    #[error(
        "cette ligne a {found} cellules et l’en-tête {expected} ; vérifiez les virgules et les guillemets"
    )]
    CellCount { found: u64, expected: u64 },
    #[error("ce fichier ne se lit pas comme prévu : {0}")]
    NotJson(#[source] serde_json::Error),
    #[error("l’en-tête ne convient pas : {0} ; voyez README.md")]
    BadHeader(String),
    #[error("{0}")]
    BadCell(String),
    #[error("la cellule est vide ; remplissez-la")]
    Empty,
    #[error("« {0} » sert déjà à la ligne {1} ; prenez un autre identifiant")]
    RepeatedId(String, u64),
    #[error("« {found} » n’existe pas dans {list} ; corrigez-le ou ajoutez-le là-bas")]
    UnknownId { found: String, list: &'static str },
    #[error(
        "la commune « {name} » ({country}) n’est pas dans communes.csv ; corrigez son nom ou ajoutez-la"
    )]
    UnknownCommune { name: String, country: String },
    #[error(
        "plusieurs communes s’appellent « {name} » ({codes}) ; donnez un code postal ou un territoire"
    )]
    AmbiguousCommune { name: String, codes: String },
    #[error(
        "la commune « {name} » est dans « {found} » et non « {asked} » ; corrigez l’un ou l’autre"
    )]
    OtherArea {
        name: String,
        found: String,
        asked: String,
    },
    #[error("il n’existe aucun lieu à cette latitude et cette longitude")]
    ImpossiblePosition,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ", ligne {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", colonne « {column} »")?;
        }
        if let Some(member) = &self.member {
            write!(f, ", « {member} »")?;
        }
        write!(f, " : {}", self.fault)
    }
}
