//! `texts`: writes what the page says, a file for each language.

use std::fs;
use std::path::PathBuf;

use passerelle::dataset::Language;
use passerelle::i18n::messages;

use crate::{Outcome, impossible};

/// Écrit les textes de la page, un fichier par langue : un texte par ligne, dans l’ordre du programme.
#[derive(clap::Args)]
pub struct Texts {
    /// Le dossier où écrire ; il doit exister.
    #[arg(long, value_name = "DOSSIER")]
    out: PathBuf,
}

impl Texts {
    pub fn run(&self) -> Outcome {
        for language in Language::ALL {
            let path = self.out.join(language.code()).with_extension("txt");
            if let Err(error) = fs::write(&path, messages(language).file()) {
                return impossible(&path, &error);
            }
        }
        Outcome::Good
    }
}
