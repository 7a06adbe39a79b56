//! Texts of the view of changes, in German.

use crate::i18n::changes::{Changes, Members};
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const CHANGES: Changes = Changes {
    waiting: "Vergleich mit den vorherigen Daten …",
    before: "Vorher, bei einem früheren Besuch",
    now: "Jetzt",
    dated: with("Daten (Stand: {})"),
    undated: "Daten, deren Datum nicht bekannt ist",
    summary: "Kurz gesagt",
    n_added: count("{n} neuer Eintrag|{n} neue Einträge"),
    n_changed: count("{n} geänderter Eintrag|{n} geänderte Einträge"),
    n_gone: count("{n} entfernter Eintrag|{n} entfernte Einträge"),
    none: "Kein Eintrag hat sich geändert",
    none_help: "Alle Einträge sind dieselben wie vorher.",
    no_earlier: "Im Moment gibt es nichts zu vergleichen",
    no_earlier_help: "Dieses Gerät hat erst eine Fassung der Daten gesehen. Sobald eine andere kommt, lesen Sie hier, was neu, geändert oder entfernt ist.",
    keeps_nothing: "Dieser Browser bewahrt die Daten nicht auf",
    keeps_nothing_help: "Ohne die Daten eines anderen Besuchs kann Passerelle nicht sagen, was sich geändert hat. Versuchen Sie es außerhalb eines privaten Fensters oder mit einem anderen Browser.",
    kept_gone: "Gemerkte Einträge, die nicht mehr in den Daten stehen",
    kept_gone_note: "Die Daten sagen nicht, warum diese Einträge fehlen. Prüfen Sie sie, bevor Sie anrufen oder hingehen. Sie bleiben hier, auf diesem Gerät, solange sie auf Ihrer Merkliste stehen.",
    taken_from: with("Dieser Eintrag stammt aus einer älteren Fassung: {}."),
    nothing_kept: count(
        "{n} gemerkter Eintrag steht nicht mehr in den Daten, und dieses Gerät hat davon nur die Kennung aufbewahrt:|{n} gemerkte Einträge stehen nicht mehr in den Daten, und dieses Gerät hat davon nur die Kennungen aufbewahrt:",
    ),
    favourite: "auf Ihrer Merkliste",
    read_kept: "den gemerkten Eintrag lesen",
    different: with("Geändert: {}"),
    was: with("Vorher: {}"),
    is: with("Jetzt: {}"),
    only_revised: count(
        "{n} weiterer Eintrag: nur Datum oder Quellen haben sich geändert|{n} weitere Einträge: nur Datum oder Quellen haben sich geändert",
    ),
    cut: with("Hier stehen nur die ersten {0} Einträge von {1}."),
    members: Members {
        name: "Name",
        sort: "Kategorie",
        description: "Beschreibung",
        for_whom: "für wen",
        address: "Adresse",
        position: "Ort auf der Karte",
        phone: "Telefon",
        email: "E-Mail",
        website: "Website",
        hours: "Öffnungszeiten",
        closures: "Öffnung, wenn die Schulen geschlossen sind",
        services: "Angebot",
        equipment: "Ausstattung",
        wheelchair: "Zugang mit Rollstuhl",
        fee: "Preis",
        organiser: "Träger",
        programme: "Programm oder Jahr",
        themes: "Themen",
        partners: "Partner des Projekts",
        territory: "Gebiet",
        sources: "Quellen",
        revised: "Stand der Angaben",
    },
};
