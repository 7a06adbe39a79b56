//! What is wrong with a dataset, for its data manager.

use super::{count, count_with};
use crate::i18n::messages::{Faults, Forms};
use crate::i18n::text::with;

/// The texts.
pub const FAULTS: Faults = Faults {
    empty: "Die Datei mit den Orten ist leer.",
    too_large: count("Die Datei mit den Orten ist zu groß: höchstens {n} MB."),
    not_text: count("Die Datei mit den Orten ist kein Text in UTF-8 (Byte {n})."),
    web_page: "Der Server hat statt der Datei mit den Orten eine Webseite geschickt. Öffnen Sie in einem öffentlichen Netz zuerst dessen Startseite.",
    truncated: count("Die Datei mit den Orten ist unvollständig: Sie endet in Zeile {n}."),
    not_json: count_with("Die Datei mit den Orten ist kein gültiges JSON (Zeile {n}, {})."),
    column: count_with("Spalte {n}: {}"),
    not_a_dataset: with(
        "Diese Datei ist kein Datensatz von Passerelle: „{}“ fehlt oder hat nicht die richtige Form.",
    ),
    too_new: with(
        "Die Datei mit den Orten hat eine neuere Version ({0}), als diese Seite lesen kann ({1}). Laden Sie die Seite neu, um sie zu aktualisieren.",
    ),
    form: Forms {
        nothing: "leer",
        text: "ein Text",
        localised_text: "ein Text oder ein Text je Sprache",
        claim: "„true“ oder „false“",
        number: "eine Zahl",
        whole_number: "eine positive ganze Zahl",
        list: "eine Liste",
        list_of_texts: "eine Liste von Texten",
        object: "ein Objekt",
        word: "eines der Wörter des Formats",
        date: "ein Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT",
    },
    wrong_form: with("„{0}“ ist {1}; nötig ist {2}"),
    unreadable: with("der Eintrag ist unlesbar ({})"),
    missing: with("„{}“ fehlt oder ist leer"),
    unknown_kind: with("„kind“ ist „{}“; nötig ist „project“ oder „partner“"),
    duplicate_id: count("gleiche Kennung wie Eintrag Nr. {n}"),
    not_a_point: with("die Geometrie ist vom Typ „{}“; nötig ist ein „Point“"),
    swapped: with("Länge ({0}) und Breite ({1}) scheinen vertauscht; die Länge steht zuerst"),
    impossible: with("die Position (Länge {0}, Breite {1}) ist für diese Adresse unmöglich"),
    not_a_link: with(
        "„{0}“ ist kein Link mit https:, http:, mailto: oder tel: ({1}); er wird nicht angezeigt",
    ),
    not_a_date: with("„{}“ ist kein Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT; es wird nicht angezeigt"),
    unknown_term: with(
        "„{0}“ nennt „{1}“, das die Taxonomie nicht erklärt; die Kennung wird so angezeigt",
    ),
    unknown_source: with("die Quelle „{}“ ist nicht beschrieben; sie wird nicht angezeigt"),
    unknown_record: with("den Eintrag „{}“ gibt es nicht; er wird nicht angezeigt"),
};
