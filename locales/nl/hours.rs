//! Opening hours, in plain words.

use super::{LANGUAGE, count};
use crate::i18n::messages::Hours;
use crate::i18n::text::with;

/// The texts.
pub const HOURS: Hours = Hours {
    language: LANGUAGE,
    title: "Openingsuren",
    open_now: "Nu open",
    open_when: "Open op een ander moment",
    any_time: "maakt niet uit",
    unknown_stay: "Plaatsen waarvan de openingsuren niet bekend zijn, blijven in de lijst, na de andere.",
    week: "Deze week",
    now: "nu",
    morning: with("{}voormiddag"),
    afternoon: with("{}namiddag"),
    evening: with("{}avond"),
    asked_now: "nu open",
    asked_then: with("open op {}"),
    to_confirm: "Openingsuren na te vragen",
    n_to_confirm: count("openingsuren na te vragen voor {n}"),
    days: [
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ],
    open: "Open",
    open_until: with("Open tot {}"),
    open_until_tomorrow: with("Open tot morgen, {}"),
    open_until_day: with("Open tot {0}, {1}"),
    open_until_next: with("Open tot volgende {0}, {1}"),
    closed: "Gesloten",
    opens: with("Gesloten, opent om {}"),
    opens_tomorrow: with("Gesloten, opent morgen om {}"),
    opens_day: with("Gesloten, opent {0} om {1}"),
    opens_next: with("Gesloten, opent volgende {0} om {1}"),
    no_spans: "gesloten",
    doubtful: with("{} (na te vragen)"),
    whole_hour: with("{}"),
    hour_and_minute: with("{0}.{1}"),
    begins: [with("{}"), with("{}")],
    ends: [with("{}\u{A0}uur"), with("{}\u{A0}uur")],
    noon: ["12", "12\u{A0}uur"],
    midnight: "middernacht",
};
