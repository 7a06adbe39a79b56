//! The data manager's program: makes datasets from tables or out of thin air, checks them, writes the
//! JSON Schema and the texts of the page.
//!
//! # Layout
//! - `check`, `generate`, `schema`, `tables`, `texts`: one command each
//! - `table`, `cell`, `problem`: CSV and JSON tables, and what is wrong in them by file, line and column
//! - `head`, `project`, `partner`: from the tables to the parts of a dataset
//! - `beside`: whether what the head refers to is there
//! - `lighten`: what of that a page does without
//! - `reference`, `gazetteer`: what the ids and the names of communes in the tables refer to

// Building the browser tests for wasm32 builds every program, and this one is for the host.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

mod beside;
mod cell;
mod check;
mod gazetteer;
mod generate;
mod head;
mod lighten;
mod partner;
mod problem;
mod project;
mod reference;
mod schema;
mod table;
mod tables;
mod texts;

use std::fmt::Display;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Prépare et vérifie les jeux de données de Passerelle.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Build(tables::Build),
    Check(check::Check),
    Generate(generate::Generate),
    Schema(schema::Schema),
    Texts(texts::Texts),
}

/// How a command ended.
enum Outcome {
    /// It did what was asked, and nothing is wrong.
    Good,
    /// Something in the data has to be mended.
    Faulty,
    /// There was nothing that could be read or written.
    Impossible,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Good => 0,
            Outcome::Faulty => 1,
            Outcome::Impossible => 2,
        })
    }
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Build(it) => it.run(),
        Command::Check(it) => it.run(),
        Command::Generate(it) => it.run(),
        Command::Schema(it) => it.run(),
        Command::Texts(it) => it.run(),
    };
    outcome.into()
}

/// Tells on the error output that a file can be neither read nor written.
fn impossible(path: &std::path::Path, error: &impl Display) -> Outcome {
    eprintln!("{} : {error}", path.display());
    Outcome::Impossible
}
