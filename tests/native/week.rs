//! The week in words.

use passerelle::dataset::{Event, Language, PartialDate, parse};
use passerelle::hours::Date;
use passerelle::i18n::{messages, week};
use serde_json::json;

#[track_caller]
fn check(say: impl Fn(Language) -> String, expected: [&str; 4]) {
    for (language, words) in Language::ALL.into_iter().zip(expected) {
        assert_eq!(say(language).replace('\u{A0}', " "), words);
    }
}

#[test]
fn days_say_once_what_they_share() {
    let days = |first: &str, last: &str| {
        let (first, last): (PartialDate, PartialDate) =
            (first.parse().unwrap(), last.parse().unwrap());
        move |language| messages(language).words.days(first, last)
    };
    check(
        days("2026-11-23", "2026-11-27"),
        [
            "du 23 au 27 novembre 2026",
            "van 23 tot en met 27 november 2026",
            "vom 23. bis 27. November 2026",
            "from 23 to 27 November 2026",
        ],
    );
    check(
        days("2026-11-30", "2026-12-01"),
        [
            "du 30 novembre au 1er décembre 2026",
            "van 30 november tot en met 1 december 2026",
            "vom 30. November bis 1. Dezember 2026",
            "from 30 November to 1 December 2026",
        ],
    );
    check(
        days("2026-12-28", "2027-12-28"),
        [
            "du 28 décembre 2026 au 28 décembre 2027",
            "van 28 december 2026 tot en met 28 december 2027",
            "vom 28. Dezember 2026 bis 28. Dezember 2027",
            "from 28 December 2026 to 28 December 2027",
        ],
    );
    check(
        days("2026-11-23", "2026-11-23"),
        [
            "le 23 novembre 2026",
            "op 23 november 2026",
            "am 23. November 2026",
            "on 23 November 2026",
        ],
    );
}

fn event(start: &str, end: Option<&str>) -> Event {
    let event = json!({"id": "a", "title": "A", "start": start, "end": end});
    let file = json!({"passerelle": {"version": 1, "events": [event]}, "features": []});
    let (dataset, _) = parse(file.to_string().as_bytes()).unwrap();
    dataset.events[0].clone()
}

#[test]
fn an_event_says_of_its_days_what_is_known() {
    let when = |start, end| {
        let event = event(start, end);
        move |language| week::texts(language).when(&event, messages(language))
    };
    check(
        when("2026-11", None),
        [
            "en novembre 2026",
            "in november 2026",
            "im November 2026",
            "in November 2026",
        ],
    );
    check(
        when("2026", None),
        ["en 2026", "in 2026", "im Jahr 2026", "in 2026"],
    );
    check(
        when("2026-11-23", Some("2026-12")),
        [
            "23 novembre 2026 – décembre 2026",
            "23 november 2026 – december 2026",
            "23. November 2026 – Dezember 2026",
            "23 November 2026 – December 2026",
        ],
    );
    check(
        when("2026-11-23", Some("2026-11")),
        [
            "23 novembre 2026 – novembre 2026",
            "23 november 2026 – november 2026",
            "23. November 2026 – November 2026",
            "23 November 2026 – November 2026",
        ],
    );
    // A slip.
    check(
        when("2026-12", Some("2026-11")),
        [
            "en décembre 2026",
            "in december 2026",
            "im Dezember 2026",
            "in December 2026",
        ],
    );
    check(
        when("2026-11-23", Some("2026-10")),
        [
            "le 23 novembre 2026",
            "op 23 november 2026",
            "am 23. November 2026",
            "on 23 November 2026",
        ],
    );
    check(
        when("2026-11-23", Some("2026-11-20")),
        [
            "le 23 novembre 2026",
            "op 23 november 2026",
            "am 23. November 2026",
            "on 23 November 2026",
        ],
    );
}

#[test]
fn a_day_has_its_name() {
    let day = Date::new(2026, 11, 25).unwrap();
    check(
        |language| week::texts(language).day(day, messages(language)),
        [
            "mercredi 25 novembre 2026",
            "woensdag 25 november 2026",
            "Mittwoch, 25. November 2026",
            "Wednesday 25 November 2026",
        ],
    );
}
