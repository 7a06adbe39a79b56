//! What the page says, in each of its languages.

use passerelle::dataset::{Language, PartialDate};
use passerelle::find::Facet;
use passerelle::hours::{Ahead, Part, Span, State, Status, Weekday, When};
use passerelle::i18n::text::Count;
use passerelle::i18n::{Messages, TextsError, messages, preferred};
use proptest::prelude::*;

const OTHERS: [Language; 3] = [Language::Nl, Language::De, Language::En];

/// With plain spaces, as one reads it.
fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

fn date_of(month: u8, day: u8) -> PartialDate {
    PartialDate {
        year: 2026,
        month: Some(month),
        day: Some(day),
    }
}

/// Finds a text with a number in it among those of a language.
type Of = fn(&Messages) -> Count;

#[test]
fn one_is_one_and_more_are_more() {
    // Of zero, one, and all greater numbers.
    let table: [(Of, [[&str; 3]; 4]); 6] = [
        (
            |it| it.list.results,
            [
                ["résultat", "résultat", "résultats"],
                ["resultaten", "resultaat", "resultaten"],
                ["Ergebnisse", "Ergebnis", "Ergebnisse"],
                ["results", "result", "results"],
            ],
        ),
        (
            |it| it.map.projects,
            [
                ["projet", "projet", "projets"],
                ["projecten", "project", "projecten"],
                ["Projekte", "Projekt", "Projekte"],
                ["projects", "project", "projects"],
            ],
        ),
        (
            |it| it.map.partners,
            [
                ["partenaire", "partenaire", "partenaires"],
                ["partners", "partner", "partners"],
                ["Partner", "Partner", "Partner"],
                ["partners", "partner", "partners"],
            ],
        ),
        (
            |it| it.filters.value_count,
            [
                ["résultat", "résultat", "résultats"],
                ["resultaten", "resultaat", "resultaten"],
                ["Ergebnisse", "Ergebnis", "Ergebnisse"],
                ["results", "result", "results"],
            ],
        ),
        (
            |it| it.report.left_out,
            [
                [
                    "fiche laissée de côté",
                    "fiche laissée de côté",
                    "fiches laissées de côté",
                ],
                ["fiches weggelaten", "fiche weggelaten", "fiches weggelaten"],
                [
                    "Einträge ausgelassen",
                    "Eintrag ausgelassen",
                    "Einträge ausgelassen",
                ],
                ["records left out", "record left out", "records left out"],
            ],
        ),
        (
            |it| it.report.warnings,
            [
                ["remarque", "remarque", "remarques"],
                ["opmerkingen", "opmerking", "opmerkingen"],
                ["Hinweise", "Hinweis", "Hinweise"],
                ["remarks", "remark", "remarks"],
            ],
        ),
    ];
    for (of, expected) in table {
        for (language, words) in Language::ALL.into_iter().zip(expected) {
            let say = of(messages(language));
            for n in [0, 1, 2, 11, 21, 100, 101] {
                assert_eq!(
                    say.of(n),
                    format!("{n} {}", words[n.min(2)]),
                    "{language:?}"
                );
            }
        }
    }
}

#[test]
fn sentences_with_a_number_agree_with_it() {
    let gone = |language, n| messages(language).kept.missing.of(n);
    assert_eq!(
        gone(Language::Nl, 1),
        "1 favoriet staat niet meer in de huidige gegevens."
    );
    assert_eq!(
        gone(Language::Nl, 2),
        "2 favorieten staan niet meer in de huidige gegevens."
    );
    assert_eq!(
        gone(Language::De, 1),
        "1 gemerkter Eintrag steht nicht mehr in den jetzigen Daten."
    );
    assert_eq!(
        gone(Language::De, 21),
        "21 gemerkte Einträge stehen nicht mehr in den jetzigen Daten."
    );
    assert_eq!(
        gone(Language::En, 1),
        "1 favourite is no longer in the present data."
    );
    assert_eq!(
        gone(Language::En, 11),
        "11 favourites are no longer in the present data."
    );
}

#[test]
fn what_is_beyond_a_distance_never_seems_to_be_within_it() {
    let words = &messages(Language::Fr).words;
    for (metres, said) in [
        (20_001, "20,1 km"),
        (99_900, "99,9 km"),
        (99_901, "100 km"),
        (546_001, "547 km"),
    ] {
        assert_eq!(words.distance_beyond(metres).replace('\u{A0}', " "), said);
    }
}

#[test]
fn figures_and_dates_are_those_of_the_language() {
    let date = date_of(3, 1);
    let table = [
        (
            Language::Fr,
            "12 345",
            "2,5 km",
            "moins de 1 km",
            "7,5 Mo",
            "1er mars 2026",
        ),
        (
            Language::Nl,
            "12.345",
            "2,5 km",
            "minder dan 1 km",
            "7,5 MB",
            "1 maart 2026",
        ),
        (
            Language::De,
            "12.345",
            "2,5 km",
            "weniger als 1 km",
            "7,5 MB",
            "1. März 2026",
        ),
        (
            Language::En,
            "12,345",
            "2.5 km",
            "less than 1 km",
            "7.5 MB",
            "1 March 2026",
        ),
    ];
    for (language, number, distance, near, size, day) in table {
        let it = messages(language);
        assert_eq!(plain(&it.words.number(12_345)), number);
        assert_eq!(plain(&it.words.distance(2.5)), distance);
        assert_eq!(plain(&it.words.distance(9.97)), "10 km");
        assert_eq!(it.words.distance(0.4), near);
        assert_eq!(plain(&it.words.size(7_500_000)), size);
        assert_eq!(it.words.date(date), day);
    }
}

#[test]
fn opening_hours_follow_the_clock_of_the_language() {
    let ahead = |days, weekday, minute| {
        Some(Ahead {
            days,
            weekday,
            minute,
        })
    };
    let statuses = [
        Status::Open(ahead(0, Weekday::Monday, 17 * 60)),
        Status::Open(ahead(0, Weekday::Monday, 1440)),
        Status::Open(ahead(1, Weekday::Tuesday, 125)),
        Status::Closed(ahead(0, Weekday::Monday, 810)),
        Status::Closed(ahead(1, Weekday::Tuesday, 540)),
        Status::Closed(ahead(2, Weekday::Wednesday, 720)),
        Status::Closed(ahead(7, Weekday::Monday, 540)),
        Status::Closed(ahead(5, Weekday::Saturday, 0)),
    ];
    let expected = [
        [
            "Open tot 17 uur",
            "Open tot middernacht",
            "Open tot morgen, 2.05 uur",
            "Gesloten, opent om 13.30 uur",
            "Gesloten, opent morgen om 9 uur",
            "Gesloten, opent woensdag om 12 uur",
            "Gesloten, opent volgende maandag om 9 uur",
            "Gesloten, opent zaterdag om 0 uur",
        ],
        [
            "Geöffnet bis 17 Uhr",
            "Geöffnet bis Mitternacht",
            "Geöffnet bis morgen, 2:05 Uhr",
            "Geschlossen, öffnet um 13:30 Uhr",
            "Geschlossen, öffnet morgen um 9 Uhr",
            "Geschlossen, öffnet am Mittwoch um 12 Uhr",
            "Geschlossen, öffnet nächsten Montag um 9 Uhr",
            "Geschlossen, öffnet am Samstag um 0 Uhr",
        ],
        [
            "Open until 5 pm",
            "Open until midnight",
            "Open until tomorrow, 2:05 am",
            "Closed, opens at 1:30 pm",
            "Closed, opens tomorrow at 9 am",
            "Closed, opens on Wednesday at noon",
            "Closed, opens next Monday at 9 am",
            "Closed, opens on Saturday at 12 am",
        ],
    ];
    for (language, expected) in OTHERS.into_iter().zip(expected) {
        let said = statuses.map(|it| plain(&messages(language).hours.status(it)));
        assert_eq!(said, expected);
    }
    let wednesday = When::DayPart(Weekday::Wednesday, Part::Afternoon);
    let asked = OTHERS.map(|it| messages(it).hours.asked(wednesday));
    assert_eq!(
        asked,
        [
            "open op woensdagnamiddag",
            "geöffnet am Mittwochnachmittag",
            "open on Wednesday afternoon"
        ]
    );
    let spans = [
        Span {
            from: 540,
            to: 720,
            state: State::Open,
        },
        Span {
            from: 1200,
            to: 1560,
            state: State::Unknown,
        },
    ];
    let said = OTHERS.map(|it| plain(&messages(it).hours.spans(&spans)));
    assert_eq!(
        said,
        [
            "9–12 uur, 20–2 uur (na te vragen)",
            "9–12 Uhr, 20–2 Uhr (bitte erfragen)",
            "9 am–noon, 8 pm–2 am (to be checked)"
        ]
    );
}

#[test]
fn values_have_names_in_every_language_or_in_none() {
    let ids = [
        "project",
        "partner",
        "FR",
        "BE",
        "computers",
        "internet",
        "wifi",
        "printer",
    ];
    let more = [
        "scanner", "unknown", "yes", "no", "free", "exact", "street", "commune", "none",
    ];
    for facet in Facet::ALL {
        for id in ids.into_iter().chain(more) {
            let value = |it| messages(it).filters.value.of(facet, id).is_some();
            for language in OTHERS {
                assert_eq!(
                    value(language),
                    value(Language::Fr),
                    "{language:?} {facet:?} {id}"
                );
            }
        }
    }
}

#[test]
fn the_browsers_first_language_that_is_spoken_counts() {
    let check = |tags: &[&str], expected| {
        assert_eq!(preferred(tags.iter().map(ToString::to_string)), expected);
    };
    check(&["pt-BR", "nl-BE", "fr"], Language::Nl);
    check(&["de-BE"], Language::De);
    check(&["en-GB", "fr"], Language::En);
    check(&["pt"], Language::Fr);
    check(&[], Language::Fr);
}

#[test]
fn the_page_reads_each_language_as_it_is_written() {
    for language in Language::ALL {
        let written = messages(language);
        let read = Messages::read(language, written.file().into_bytes()).unwrap();
        assert_eq!(read, written);
    }
}

#[test]
fn a_file_that_is_not_whole_is_no_language() {
    let file = messages(Language::Nl).file();
    let refusal = |file: &str| Messages::read(Language::Nl, file.as_bytes().to_vec()).err();
    let expected = file.lines().count();
    let check = |damaged: &str, found| {
        assert_eq!(
            refusal(damaged),
            Some(TextsError::Number { found, expected })
        );
    };
    check("", 0);
    check("<!doctype html>", 0);
    check(file.trim_end(), expected - 1);
    check(
        &file[..file.len() / 2],
        file[..file.len() / 2].matches('\n').count(),
    );
    check(&format!("{file}more\n"), expected + 1);
    let not_text = Messages::read(Language::Nl, vec![0xFF; 9]);
    assert_eq!(not_text.err(), Some(TextsError::NotText));
}

#[test]
fn what_is_asked_for_early_is_one_of_the_languages() {
    let codes = Language::ALL.map(Language::code).join("|");
    let script = include_str!("../../src/web/early.js");
    assert!(script.contains(&format!("/^({codes})")), "{codes}");
}

proptest! {
    #[test]
    fn every_text_can_be_said_of_anything(n in any::<usize>(), km in 0.0..1e6_f64, text in ".*") {
        for language in Language::ALL {
            let it = messages(language);
            let counts = [
                it.filters.show_results, it.filters.show_more, it.filters.value_count, it.list.results,
                it.list.outside_map, it.hours.n_to_confirm, it.map.projects, it.map.partners,
                it.kept.show, it.kept.missing, it.report.loading_records, it.report.left_out,
                it.report.warnings,
            ];
            for say in counts {
                prop_assert!(say.of(n).contains(|it: char| it.is_ascii_digit()));
            }
            let withs = [
                it.list.searched, it.list.near, it.list.remove, it.map.tiles_offer, it.map.tiles_note,
                it.sheet.fee, it.sheet.report_subject, it.kept.keep_name, it.report.not_found,
                it.report.unknown_dataset, it.report.head,
            ];
            for say in withs {
                prop_assert!(say.with([&text]).contains(&text));
            }
            prop_assert!(it.list.lift.of(n, &text).contains(&text));
            prop_assert!(it.words.number(n).contains(|it: char| it.is_ascii_digit()));
            it.words.distance(km);
            it.words.size(n);
        }
    }
}

#[test]
fn a_first_visit_reads_the_same_before_the_page_is_there() {
    let page = std::fs::read_to_string("index.html").unwrap();
    for language in [Language::Fr].into_iter().chain(OTHERS) {
        let tagline = messages(language).page.tagline;
        let line = format!("<p lang=\"{}\">{tagline}</p>", language.code());
        assert!(page.contains(&line), "{line}");
    }
}
