//! The data manager's program, run as people run it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use passerelle::dataset::Language;
use passerelle::i18n::{Messages, messages};
use serde_json::{Value, json};

use crate::made::{file, partner};

/// What a run left behind.
pub struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    /// Checks the exit status.
    #[track_caller]
    pub fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}{}", self.out, self.err);
        self
    }

    #[track_caller]
    fn says(self, words: &[&str]) -> Self {
        for it in words {
            assert!(self.out.contains(it), "{it:?} is missing in:\n{}", self.out);
        }
        self
    }

    #[track_caller]
    fn complains(self, words: &[&str]) -> Self {
        for it in words {
            assert!(self.err.contains(it), "{it:?} is missing in:\n{}", self.err);
        }
        self
    }
}

/// Runs the program.
pub fn run<'a>(arguments: impl IntoIterator<Item = &'a OsStr>) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_passerelle-data"))
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        status: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// An empty folder of that name.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("native")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The tables of the default dataset.
pub fn data_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// Checks a file with these bytes.
fn check(name: &str, bytes: &[u8], options: &[&str]) -> Run {
    let path = scratch(name).join("dataset.json");
    fs::write(&path, bytes).unwrap();
    run(["check".as_ref(), path.as_os_str()]
        .into_iter()
        .chain(options.iter().map(OsStr::new)))
}

/// Builds from a copy of the tables in which a text of one file is replaced.
fn build(name: &str, table: &str, text: &str, other: &str) -> Run {
    let folder = scratch(name);
    for entry in fs::read_dir(data_folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let before = fs::read_to_string(folder.join(table)).unwrap();
    assert!(before.contains(text), "{table} has no {text:?}");
    fs::write(folder.join(table), before.replacen(text, other, 1)).unwrap();
    let out = folder.join("made.json");
    let run = run([
        "build".as_ref(),
        folder.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ]);
    assert_eq!(
        out.exists(),
        run.status == Some(0),
        "a file with faults is not written"
    );
    run
}

fn one_bad() -> Vec<u8> {
    let mut bad = partner("par-002", "Sans thème", "86194");
    bad["properties"]["themes"] = json!("dropout");
    file(&[partner("par-001", "Avant", "86194"), bad]).into_bytes()
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    let text = file(&[partner("par-001", "Avant", "86194")]);
    check("sound", text.as_bytes(), &[])
        .ends(0)
        .says(&["1 fiche lue = 1 sur la carte", "Aucune erreur"]);
}

#[test]
fn a_record_that_is_left_out_is_named_by_place_id_and_reason() {
    check("one_bad", &one_bad(), &[]).ends(1).says(&[
        "2 fiches lues = 1 sur la carte + 0 sans position + 1 laissée de côté",
        "Fiche n° 2 (par-002)",
        "«\u{A0}properties.themes\u{A0}»",
    ]);
}

#[test]
fn programs_get_the_same_report_as_json() {
    let report: Value =
        serde_json::from_str(&check("json", &one_bad(), &["--json"]).ends(1).out).unwrap();
    assert_eq!(
        report["tally"],
        json!({"read": 2, "mapped": 1, "list_only": 0, "left_out": 1})
    );
    assert_eq!(report["error"], Value::Null);
    let issue = &report["issues"][0];
    assert_eq!(
        (&issue["place"], &issue["id"]),
        (&json!({"feature": 1}), &json!("par-002"))
    );
    assert_eq!(
        (&issue["reason"]["reason"], &issue["leaves_out"]),
        (&json!("wrong_form"), &json!(true))
    );
}

#[test]
fn remarks_are_told_but_leave_nothing_out() {
    let mut odd = partner("par-001", "Avant", "86194");
    odd["properties"]["contact"] = json!({"website": "www.exemple.fr"});
    odd["properties"]["themes"] = json!(["droput"]);
    let text = file(&[odd]);
    check("remarks", text.as_bytes(), &[]).ends(0).says(&[
        "2 remarques",
        "www.exemple.fr",
        "droput",
    ]);
}

#[test]
fn what_is_no_dataset_ends_with_two() {
    check("page", b"<!doctype html><title>404</title>", &[])
        .ends(2)
        .says(&["page web"]);
    let report = check("page_json", b"<!doctype html>", &["--json"])
        .ends(2)
        .out;
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(
        (&report["tally"], &report["error"]["error"]),
        (&Value::Null, &json!("web_page"))
    );
    run(["check", "no/such/file.json"].map(OsStr::new))
        .ends(2)
        .complains(&["no/such/file.json"]);
}

#[test]
fn the_schema_is_written_for_people_too() {
    let path = scratch("schema").join("dataset-1.json");
    run(["schema".as_ref(), "--out".as_ref(), path.as_os_str()]).ends(0);
    let text = fs::read_to_string(&path).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(schema["title"], "Passerelle dataset, version 1");
    assert_eq!(schema["$id"], Value::Null);
    assert!(text.lines().count() > 100);
}

#[test]
fn the_page_s_texts_are_written_a_file_for_each_language() {
    let folder = scratch("texts");
    run(["texts".as_ref(), "--out".as_ref(), folder.as_os_str()]).ends(0);
    for language in Language::ALL {
        let file = fs::read(folder.join(language.code()).with_extension("txt")).unwrap();
        assert_eq!(Messages::read(language, file).unwrap(), messages(language));
    }
    let nowhere = folder.join("nowhere");
    run(["texts".as_ref(), "--out".as_ref(), nowhere.as_os_str()])
        .ends(2)
        .complains(&["nowhere"]);
}

#[test]
fn a_fault_in_a_table_is_named_by_file_line_column_and_what_to_do() {
    let check = |name, table, text, other, expected: &[&str]| {
        build(name, table, text, other).ends(1).complains(expected);
    };
    check(
        "unknown_commune",
        "partners.csv",
        ",4000,Liège,BE",
        ",4000,Liége-sur-Mer,BE",
        &[
            "partners.csv, ligne 2, colonne « commune »",
            "« Liége-sur-Mer » (BE)",
            "communes.csv",
        ],
    );
    check(
        "unknown_id",
        "projects.csv",
        "perseverance;dropout;orientation",
        "perseverance;droput",
        &[
            "projects.csv, ligne 3, colonne « themes »",
            "« droput »",
            "taxonomy.json",
        ],
    );
    check(
        "repeated_id",
        "partners.csv",
        "par-003,",
        "par-001,",
        &["partners.csv, ligne 4, colonne « id »", "ligne 2"],
    );
    check(
        "unknown_source",
        "sources.csv",
        "odua-saj-liege,",
        "odua-saj,",
        &["partners.csv, ligne 2, colonne « sources »"],
    );
    check(
        "not_yes",
        "partners.csv",
        ",yes,",
        ",oui,",
        &["« oui »", "« yes »"],
    );
    check(
        "other_area",
        "projects.csv",
        "Tarnos,40,",
        "Tarnos,64,",
        &["ligne 2, colonne « commune »", "« 40 »", "« 64 »"],
    );
    check(
        "no_column",
        "partners.csv",
        "wheelchair,",
        "",
        &["partners.csv, ligne 1", "wheelchair"],
    );
    check(
        "cell_too_many",
        "projects.csv",
        "prj-003,",
        "prj-003,,",
        &["projects.csv, ligne 4", "virgules"],
    );
    check("broken_json", "needs.json", "[", "", &["needs.json, ligne"]);
    check(
        "no_position",
        "communes.csv",
        ",50.54829,",
        ",150.54829,",
        &["communes.csv, ligne 2, colonne « latitude »"],
    );
}

#[test]
fn an_id_in_a_json_file_that_nothing_explains_is_named_by_file_member_and_list() {
    let check = |name, table, text, other, expected: &[&str]| {
        build(name, table, text, other).ends(1).complains(expected);
    };
    check(
        "role_of_no_category",
        "roles.json",
        "\"saj\", \"amo\"",
        "\"saj\", \"amoo\"",
        &[
            "roles.json, « [0].categories »",
            "« amoo »",
            "taxonomy.json, « categories »",
        ],
    );
    check(
        "category_of_no_theme",
        "taxonomy.json",
        "\"themes\": [\"language_reading\"",
        "\"themes\": [\"langage_reading\"",
        &[
            "taxonomy.json, « categories[0].themes »",
            "« langage_reading »",
        ],
    );
    check(
        "step_of_no_source",
        "situations.json",
        "\"source\": \"ih2ef-decrochage\"",
        "\"source\": \"ih2ef\"",
        &[
            "situations.json, « [0].steps[1].source »",
            "« ih2ef »",
            "sources.csv",
        ],
    );
    check(
        "resource_of_no_audience",
        "resources.json",
        "\"families\"",
        "\"famillies\"",
        &["resources.json, « [0].audiences »", "« famillies »"],
    );
    check(
        "highlight_of_no_record",
        "dataset.json",
        "\"record\": \"par-207\"",
        "\"record\": \"par-999\"",
        &[
            "dataset.json, « highlights[2].record »",
            "« par-999 »",
            "projects.csv",
        ],
    );
    check(
        "action_of_no_record",
        "dataset.json",
        "\"record\": \"prj-001\"",
        "\"record\": \"prj-901\"",
        &[
            "dataset.json, « events[0].actions[0].record »",
            "« prj-901 »",
        ],
    );
}

#[test]
fn every_fault_is_told_at_once() {
    build("two_faults", "taxonomy.json", "\"dropout\"", "\"drop\"")
        .ends(1)
        .complains(&["ligne 3", "ligne 10"]);
}

#[test]
fn a_commune_may_be_written_without_its_accents_or_under_its_official_name() {
    build(
        "spelling",
        "partners.csv",
        ",4000,Liège,BE",
        ",4000,LIEGE,BE",
    )
    .ends(0);
}
