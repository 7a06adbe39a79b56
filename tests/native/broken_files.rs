//! Every broken file gives one clear message, or its sound records and a report of the others.

use std::collections::BTreeSet;
use std::sync::Arc;

use passerelle::dataset::{DatasetError, Issue, MAX_BYTES, parse};
use passerelle::find::{Context, Index, Question};
use passerelle::i18n::aliases;

use crate::broken::{self, BrokenFile, Expect};

/// What came of the bytes, in the words of [`BrokenFile`].
fn outcome(bytes: &[u8]) -> (Expect, String) {
    match parse(bytes) {
        Err(error) => (Expect::Message, word(&error, "error")),
        Ok((dataset, issues)) => {
            let tally = dataset.tally();
            assert_eq!(tally.read, tally.mapped + tally.list_only + tally.left_out);
            assert_eq!(
                tally.left_out,
                issues.iter().filter(|it| it.leaves_out()).count()
            );
            let expect = Expect::Report {
                left_out: tally.left_out,
                shown: tally.mapped + tally.list_only,
            };
            (
                expect,
                issues
                    .first()
                    .map(|it: &Issue| word(&it.reason, "reason"))
                    .unwrap_or_default(),
            )
        }
    }
}

/// The tag by which programs tell errors and reasons apart.
fn word(it: &impl serde::Serialize, tag: &str) -> String {
    serde_json::to_value(it).unwrap()[tag]
        .as_str()
        .unwrap()
        .to_owned()
}

/// What comes of a file, beside what should.
fn compared(file: &BrokenFile) -> [(&'static str, Expect, String); 2] {
    let (expect, tells) = outcome(&file.bytes);
    [
        (file.name, expect, tells),
        (file.name, file.expect, file.tells.to_owned()),
    ]
}

#[test]
fn every_file_is_refused_or_reported_as_it_should_be() {
    let compared: Vec<_> = broken::files().iter().map(compared).collect();
    let wrong: Vec<_> = compared
        .iter()
        .filter(|[is, should_be]| is != should_be)
        .collect();
    assert!(
        wrong.is_empty(),
        "{} files, each as it is and as it should be: {wrong:#?}",
        wrong.len()
    );
}

#[test]
fn there_are_many_of_them_and_each_has_its_own_name() {
    let files = broken::files();
    let names: BTreeSet<&str> = files.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), files.len());
    assert!(files.len() >= 50, "{}", files.len());
}

#[test]
fn a_file_over_the_limit_is_refused_before_it_is_read() {
    let file = broken::too_large();
    let expected = DatasetError::TooLarge {
        bytes: 200_000_000,
        limit: MAX_BYTES as u64,
    };
    assert_eq!(parse(&file.bytes).unwrap_err(), expected);
}

/// What passes the reader does no harm further on.
#[test]
fn every_file_that_is_read_can_be_asked_and_drawn() {
    for file in broken::files() {
        let Ok((dataset, _)) = parse(&file.bytes) else {
            continue;
        };
        let index = Index::new(Arc::new(dataset), aliases);
        for text in ["", "a", "dropout"] {
            let question = Question {
                text: text.into(),
                ..Question::default()
            };
            let results = index.find(&question, Context::default());
            let n_pinned: usize = index
                .pins(&results.on_map, 9, None)
                .iter()
                .map(|(pin, _)| pin.n_members)
                .sum();
            assert_eq!(n_pinned, results.n_mapped, "{}", file.name);
        }
    }
}

/// What is shown of hostile texts has nothing left in it that acts on the text around.
#[test]
fn no_text_that_is_shown_acts_on_the_text_around_it() {
    for file in broken::files()
        .into_iter()
        .filter(|it| it.name.ends_with("_in_every_text"))
    {
        let (dataset, _) = parse(&file.bytes).unwrap();
        let record = format!("{:?}", dataset.records[1]);
        // `Debug` spells characters that cannot be printed as escapes.
        assert!(!record.contains("\\u{"), "{}: {record}", file.name);
        assert_eq!(dataset.records[1].contact.website, None, "{}", file.name);
    }
}
