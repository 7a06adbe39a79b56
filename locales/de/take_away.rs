//! Texts of the page for printing and saving, in German.

use crate::i18n::take_away::TakeAway;
use crate::take_away::Column;

use super::{count, number};

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
    link_too_long: |n, most| {
        format!(
            "Dieser Link hat {} Zeichen. Ab {} kann ein Mailprogramm ihn abschneiden: Senden Sie lieber eine Datei.",
            number(n),
            number(most)
        )
    },
    saved: |file, n| format!("{} in der Datei {file}.", count(n, "Eintrag", "Einträge")),
    saved_without: |n| match n {
        1 => "1 Eintrag ohne Ort fehlt darin.".to_owned(),
        _ => format!("{} Einträge ohne Ort fehlen darin.", number(n)),
    },
    save_failed: "Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal, oder drucken Sie das Blatt.",
    kept_title: "Meine Merkliste",
    none_kept_help: "Gehen Sie zurück zur Karte, öffnen Sie einen Eintrag und tippen Sie auf „Merken“. Was Sie sich merken, steht dann auf diesem Blatt.",
    none_found_help: "Kein Eintrag passt zu dieser Suche. Gehen Sie zurück zur Karte, um sie zu ändern.",
    unknown_picked: |n| match n {
        1 => "1 Eintrag aus diesem Link ist nicht oder nicht mehr in den Daten.".to_owned(),
        _ => format!(
            "{} Einträge aus diesem Link sind nicht oder nicht mehr in den Daten.",
            number(n)
        ),
    },
    by_distance: "Vom nächsten zum fernsten, Luftlinie.",
    cut: |shown, all| {
        format!(
            "Dieses Blatt zeigt die ersten {} von {} Einträgen. Die Tabelle (CSV) enthält alle.",
            number(shown),
            number(all)
        )
    },
    map_title: "Auf der Karte",
    map_note: "Die Nummern sind die der Liste. Viele Orte stehen beim Rathaus oder in der Mitte ihrer Gemeinde.",
    n_marked: |n| count(n, "Eintrag", "Einträge"),
    without_position: |n| match n {
        1 => "1 Eintrag ist nicht auf der Karte: Sein Ort ist unbekannt.".to_owned(),
        _ => format!(
            "{} Einträge sind nicht auf der Karte: Ihr Ort ist unbekannt.",
            number(n)
        ),
    },
    origin: "Entfernungen von hier gemessen (Kreuz)",
    code_title: "Diese Angaben auf der Karte im Netz",
    code_too_long: "Dieser Link ist zu lang für einen Code zum Scannen.",
    label: |name| format!("{name}:"),
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    hours_of: |days, hours| format!("{days}: {hours}"),
    between_days: "; ",
    undated: "Datum der Daten unbekannt",
    licence: |name| format!("Lizenz der Daten: {name}"),
    printed_on: |date| format!("Blatt erstellt am {date}"),
    column,
};

fn column(it: Column) -> &'static str {
    match it {
        Column::Id => "Kennung",
        Column::Sort => "Art",
        Column::Name => "Name",
        Column::Summary => "Zusammenfassung",
        Column::ForWhom => "für wen",
        Column::Street => "Straße",
        Column::PostalCode => "Postleitzahl",
        Column::Locality => "Gemeinde",
        Column::Country => "Land",
        Column::Phone => "Telefon",
        Column::Email => "E-Mail",
        Column::Website => "Website",
        Column::Hours => "Öffnungszeiten",
        Column::Fee => "Preis",
        Column::Latitude => "Breitengrad",
        Column::Longitude => "Längengrad",
        Column::Precision => "Genauigkeit des Ortes",
        Column::Revised => "Stand der Angaben",
        Column::Sources => "Quellen",
    }
}
