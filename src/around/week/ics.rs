//! An event as iCalendar (RFC 5545), which calendars of telephones and computers take in.

use crate::dataset::{Dataset, Event, Language, Link};
use crate::hours::Date;
use crate::take_away::{escaped, fold};

use super::dates::day_of;

/// A file with the event, for a reader who saves it on a day; `None` when its days are not known. The same
/// event of the same data is the same file, so that a calendar changes it instead of adding it again.
pub fn ics(event: &Event, dataset: &Dataset, language: Language, today: Date) -> Option<String> {
    let (first, last) = event.days()?;
    let (first, last) = (day_of(first)?, day_of(last)?);
    let stamp = dataset.updated.and_then(day_of).unwrap_or(today);
    let url = event.url.as_deref().and_then(Link::parse);
    let text = |property: &str, value: &str| match value {
        "" => None,
        _ => Some(format!("{property}:{}", escaped(value))),
    };
    let lines = [
        Some("BEGIN:VCALENDAR".to_owned()),
        Some("VERSION:2.0".to_owned()),
        Some("PRODID:-//Passerelle//Passerelle//FR".to_owned()),
        Some("BEGIN:VEVENT".to_owned()),
        text("UID", &[&event.id, "@", &dataset.id].concat()),
        Some(format!("DTSTAMP:{}T000000Z", digits(stamp))),
        Some(format!("DTSTART;VALUE=DATE:{}", digits(first))),
        // The first day on which it is over.
        Some(format!("DTEND;VALUE=DATE:{}", digits(last.plus(1)))),
        text("SUMMARY", event.title.get(language)),
        text("DESCRIPTION", event.description.get(language)),
        // A URI has no characters to escape: a link holds no line breaks.
        url.map(|it| format!("URL:{it}")),
        // Who takes part is not away.
        Some("TRANSP:TRANSPARENT".to_owned()),
        Some("END:VEVENT".to_owned()),
        Some("END:VCALENDAR".to_owned()),
    ];
    let mut file = String::new();
    for line in lines.into_iter().flatten() {
        fold(&mut file, &line);
    }
    Some(file)
}

/// `20261123`.
fn digits(day: Date) -> String {
    let (year, month, day) = day.year_month_day();
    format!("{year:04}{month:02}{day:02}")
}

#[cfg(test)]
mod tests {
    use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::dataset::{Localised, parse};

    fn dataset(event: &Value) -> Dataset {
        let file = json!({
            "passerelle": {"version": 1, "id": "essai", "updated": "2026-11-22", "events": [event]},
            "features": [],
        });
        parse(file.to_string().as_bytes()).unwrap().0
    }

    fn file_of(event: &Value, language: Language) -> Option<String> {
        let dataset = dataset(event);
        let today = Date::new(2026, 11, 25).unwrap();
        ics(&dataset.events[0], &dataset, language, today)
    }

    /// The only event of a file, as somebody else's program reads it.
    fn read(file: &str) -> icalendar::Event {
        let calendar: Calendar = file.parse().unwrap();
        assert_eq!(calendar.components.len(), 1);
        match calendar.components.into_iter().next() {
            Some(CalendarComponent::Event(event)) => event,
            other => panic!("{other:?} is no event"),
        }
    }

    fn day(text: &str) -> DatePerhapsTime {
        text.parse::<chrono::NaiveDate>().unwrap().into()
    }

    #[test]
    fn another_program_reads_what_is_known() {
        let file = file_of(
            &json!({
                "id": "sps", "title": {"fr": "Semaine ; d’essai, \\ ici", "de": "Woche"}, "start": "2026-11-23",
                "end": "2026-11-27", "url": "https://example.org/a,b;c", "description": "Deux lignes,\nici.",
            }),
            Language::Fr,
        );
        let event = read(&file.unwrap());
        assert_eq!(event.get_uid(), Some("sps@essai"));
        assert_eq!(event.get_summary(), Some("Semaine ; d’essai, \\ ici"));
        assert_eq!(event.get_description(), Some("Deux lignes,\nici."));
        assert_eq!(event.get_url(), Some("https://example.org/a,b;c"));
        assert_eq!(event.get_start(), Some(day("2026-11-23")));
        assert_eq!(event.get_end(), Some(day("2026-11-28")));
        let stamp = event.get_timestamp().unwrap();
        assert_eq!(stamp.to_rfc3339(), "2026-11-22T00:00:00+00:00");
    }

    #[test]
    fn a_day_ends_on_the_next_one_also_at_new_year() {
        let event = json!({"id": "a", "title": "A", "start": "2026-12-31"});
        let event = read(&file_of(&event, Language::Fr).unwrap());
        assert_eq!(event.get_start(), Some(day("2026-12-31")));
        assert_eq!(event.get_end(), Some(day("2027-01-01")));
        assert_eq!((event.get_description(), event.get_url()), (None, None));
    }

    #[test]
    fn without_a_day_there_is_no_file() {
        for (start, end) in [
            ("2026-11", None),
            ("2026", None),
            ("2026-11-23", Some("2026-12")),
        ] {
            let event = json!({"id": "a", "title": "A", "start": start, "end": end});
            assert_eq!(file_of(&event, Language::Fr), None, "{start} {end:?}");
        }
    }

    #[test]
    fn lines_end_as_the_standard_wants_them() {
        let event = json!({"id": "a", "title": {"fr": "é".repeat(200)}, "start": "2026-11-23"});
        let file = file_of(&event, Language::Fr).unwrap();
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(file.split("\r\n").all(|it| it.len() <= 75));
        assert_eq!(read(&file).get_summary(), Some("é".repeat(200).as_str()));
    }

    proptest! {
        /// Without backslashes, of which the other program misreads those before a colon.
        #[test]
        fn no_text_adds_a_line_of_its_own(
            title in r"[^\\\p{C}]{1,90}",
            description in r"([^\\\p{C}]{0,40}\n){0,3}",
        ) {
            let event = json!({"id": "a", "title": title, "start": "2026-11-23", "description": description});
            let dataset = dataset(&event);
            let read = read(&file_of(&event, Language::Fr).unwrap());
            let event = &dataset.events[0];
            let said = |it: &Localised| Some(it.get(Language::Fr).to_owned()).filter(|it| !it.is_empty());
            prop_assert_eq!(read.get_summary().map(str::to_owned), said(&event.title));
            prop_assert_eq!(read.get_description().map(str::to_owned), said(&event.description));
        }
    }
}
