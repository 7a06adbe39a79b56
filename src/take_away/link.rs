//! What somebody else is handed.

use std::collections::BTreeSet;

use crate::find::Query;

/// The longest link, in characters, that mail programs and messengers leave whole.
pub const MOST_CHARS: usize = 2000;

/// The query that shows somebody else the same: what is kept in this browser is named by its ids, and
/// where the reader has scrolled or looked is left out.
pub fn handed_on(query: &Query, kept: &BTreeSet<String>) -> Query {
    let mut question = query.question.clone();
    if question.favourites {
        question.favourites = false;
        // Of what a link named before, only what is kept was shown.
        question.picked = if question.picked.is_empty() {
            kept.clone()
        } else {
            question.picked.intersection(kept).cloned().collect()
        };
    }
    let frame = query.frame.filter(|_| question.in_frame);
    match &query.record {
        // Whoever follows the link wants the record, not the way that led to it.
        Some(record) => Query {
            record: Some(record.clone()),
            dataset: query.dataset.clone(),
            language: query.language,
            ..Query::default()
        },
        None => Query {
            question,
            frame,
            at: query.at.clone(),
            dataset: query.dataset.clone(),
            language: query.language,
            ..Query::default()
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &str, kept: &[&str], expected: &str) {
        let kept = kept.iter().map(|it| (*it).to_owned()).collect();
        let query = handed_on(&Query::from_address(shown), &kept);
        assert_eq!(query.to_address(), expected);
    }

    #[test]
    fn what_is_kept_here_is_named() {
        check("favourites=1&map=9/46.580/0.340", &["b", "a"], "ids=a,b");
        check(
            "favourites=1&ids=a,c&category=amo",
            &["b", "a"],
            "category=amo&ids=a",
        );
    }

    #[test]
    fn a_question_stays_what_it_is() {
        check(
            "q=aide&near=86194&radius=20&view=list&lang=nl",
            &["a"],
            "q=aide&near=86194&radius=20&lang=nl",
        );
        check(
            "in_map=1&map=9/46.580/0.340",
            &[],
            "in_map=1&map=9/46.580/0.340",
        );
    }

    #[test]
    fn of_an_open_record_only_that_is_handed_on() {
        check(
            "q=aide&dataset=x&record=par-001",
            &[],
            "dataset=x&record=par-001",
        );
    }
}
