//! Texts of the view of the week, in German.

use crate::i18n::text::with;
use crate::i18n::week::Week;

/// All of them.
pub const WEEK: Week = Week {
    running: "Findet gerade statt",
    perhaps: "Tag nicht bekannt",
    coming: "Kommt noch",
    over: "Vorbei",
    nothing_running: "Heute findet nichts statt.",
    others: "Weitere Veranstaltungen",
    no_event: "Diese Daten kündigen keine Veranstaltung an.",
    in_month: with("im {}"),
    in_year: with("im Jahr {}"),
    day_unknown: "Der Tag ist nicht bekannt: Die Veranstaltung kann deshalb noch nicht in einen Kalender.",
    actions: "Die Aktionen",
    no_action: "Diese Daten beschreiben die Aktionen nicht.",
    more: with("Mehr erfahren: {}"),
    source: "Quelle:",
    record_gone: "Der Eintrag zu dieser Aktion ist nicht oder nicht mehr in den Daten.",
    add: "In meinen Kalender eintragen",
    added: with(
        "Die Datei {} ist gespeichert. Öffnen Sie sie, um die Veranstaltung in Ihren Kalender einzutragen.",
    ),
    save_failed: "Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal.",
    zoom_title: with("Im Blick am {}"),
    weekday: with("{0}, {1}"),
    chosen: "Vom Team ausgewählt",
    drawn: "Unter den Projekten an der Reihe",
    drawn_note: "Jeden Tag ein anderes Projekt, für alle dasselbe.",
    previous_day: "Tag davor",
    next_day: "Tag danach",
    today: "Heute",
    other_days: "Einen anderen Tag wählen",
    days_title: "Tag für Tag",
    no_zoom: "Kein Projekt in diesen Daten hat eine Zusammenfassung.",
    summary_unknown: "Diese Daten fassen es nicht zusammen.",
    see_record: "Eintrag auf der Karte ansehen",
};
