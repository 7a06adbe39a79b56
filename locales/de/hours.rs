//! Opening hours, in plain words.

use super::{LANGUAGE, count};
use crate::i18n::messages::Hours;
use crate::i18n::text::with;

/// The texts.
pub const HOURS: Hours = Hours {
    language: LANGUAGE,
    title: "Öffnungszeiten",
    open_now: "Jetzt geöffnet",
    open_when: "Zu einer anderen Zeit geöffnet",
    any_time: "egal",
    unknown_stay: "Orte mit unbekannten Öffnungszeiten bleiben in der Liste, nach den anderen.",
    week: "Diese Woche",
    now: "jetzt",
    morning: with("{}vormittag"),
    afternoon: with("{}nachmittag"),
    evening: with("{}abend"),
    asked_now: "jetzt geöffnet",
    asked_then: with("geöffnet am {}"),
    to_confirm: "Öffnungszeiten erfragen",
    n_to_confirm: count("Öffnungszeiten erfragen bei {n}"),
    days: [
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ],
    open: "Geöffnet",
    open_until: with("Geöffnet bis {}"),
    open_until_tomorrow: with("Geöffnet bis morgen, {}"),
    open_until_day: with("Geöffnet bis {0}, {1}"),
    open_until_next: with("Geöffnet bis nächsten {0}, {1}"),
    closed: "Geschlossen",
    opens: with("Geschlossen, öffnet um {}"),
    opens_tomorrow: with("Geschlossen, öffnet morgen um {}"),
    opens_day: with("Geschlossen, öffnet am {0} um {1}"),
    opens_next: with("Geschlossen, öffnet nächsten {0} um {1}"),
    no_spans: "geschlossen",
    doubtful: with("{} (bitte erfragen)"),
    whole_hour: with("{}"),
    hour_and_minute: with("{0}:{1}"),
    begins: [with("{}"), with("{}")],
    ends: [with("{}\u{A0}Uhr"), with("{}\u{A0}Uhr")],
    noon: ["12", "12\u{A0}Uhr"],
    midnight: "Mitternacht",
};
