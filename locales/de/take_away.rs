//! Texts of the page for printing and saving, in German.

use crate::i18n::take_away::{Columns, TakeAway};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Drucken oder mitnehmen",
    skip: "Zum Blatt",
    back: "Zurück zur Karte",
    actions: "Mitnehmen",
    print: "Drucken",
    table: "Tabelle (CSV)",
    cards: "Kontakte (vCard)",
    map_file: "Karte (GeoJSON)",
    copy_link: "Link kopieren",
    link_copied: "Link kopiert",
    copy_failed: "Der Link konnte nicht kopiert werden. Er steht unten auf dem Blatt.",
    link_too_long: with(
        "Dieser Link hat {0} Zeichen. Ab {1} kann ein Mailprogramm ihn abschneiden: Senden Sie lieber eine Datei.",
    ),
    saved: count_with("{n} Eintrag in der Datei {}.|{n} Einträge in der Datei {}."),
    saved_without: count("{n} Eintrag ohne Ort fehlt darin.|{n} Einträge ohne Ort fehlen darin."),
    save_failed: "Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal, oder drucken Sie das Blatt.",
    kept_title: "Meine Merkliste",
    none_kept_help: "Gehen Sie zurück zur Karte, öffnen Sie einen Eintrag und tippen Sie auf „Merken“. Was Sie sich merken, steht dann auf diesem Blatt.",
    none_found_help: "Kein Eintrag passt zu dieser Suche. Gehen Sie zurück zur Karte, um sie zu ändern.",
    unknown_picked: count(
        "{n} Eintrag aus diesem Link ist nicht oder nicht mehr in den Daten.|{n} Einträge aus diesem Link sind nicht oder nicht mehr in den Daten.",
    ),
    by_distance: "Vom nächsten zum fernsten, Luftlinie.",
    cut: with(
        "Dieses Blatt zeigt die ersten {0} von {1} Einträgen. Die Tabelle (CSV) enthält alle.",
    ),
    map_title: "Auf der Karte",
    map_note: "Die Nummern sind die der Liste. Viele Orte stehen beim Rathaus oder in der Mitte ihrer Gemeinde.",
    n_marked: count("{n} Eintrag|{n} Einträge"),
    without_position: count(
        "{n} Eintrag ist nicht auf der Karte: Sein Ort ist unbekannt.|{n} Einträge sind nicht auf der Karte: Ihr Ort ist unbekannt.",
    ),
    origin: "Entfernungen von hier gemessen (Kreuz)",
    code_title: "Diese Angaben auf der Karte im Netz",
    code_too_long: "Dieser Link ist zu lang für einen Code zum Scannen.",
    label: with("{}:"),
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    hours_of: with("{0}: {1}"),
    between_days: "; ",
    undated: "Datum der Daten unbekannt",
    licence: with("Lizenz der Daten: {}"),
    printed_on: with("Blatt erstellt am {}"),
    columns: Columns {
        id: "Kennung",
        sort: "Art",
        name: "Name",
        summary: "Zusammenfassung",
        for_whom: "für wen",
        street: "Straße",
        postal_code: "Postleitzahl",
        locality: "Gemeinde",
        country: "Land",
        phone: "Telefon",
        email: "E-Mail",
        website: "Website",
        hours: "Öffnungszeiten",
        fee: "Preis",
        latitude: "Breitengrad",
        longitude: "Längengrad",
        precision: "Genauigkeit des Ortes",
        revised: "Stand der Angaben",
        sources: "Quellen",
    },
};
