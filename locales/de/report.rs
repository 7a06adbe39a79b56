//! What is wrong with a dataset, for its data manager.

use super::number;
use crate::dataset::decimal::fixed;
use crate::dataset::fields::Form;
use crate::dataset::{DatasetError, Reason};

/// Why a file as a whole is refused.
pub fn dataset_error(error: &DatasetError) -> String {
    match error {
        DatasetError::Empty => "Die Datei mit den Orten ist leer.".to_owned(),
        DatasetError::TooLarge { limit, .. } => {
            format!("Die Datei mit den Orten ist zu groß: höchstens {} MB.", limit / (1024 * 1024))
        }
        DatasetError::NotText { at } => {
            format!("Die Datei mit den Orten ist kein Text in UTF-8 (Byte {}).", number(at + 1))
        }
        DatasetError::WebPage => {
            "Der Server hat statt der Datei mit den Orten eine Webseite geschickt. Öffnen Sie in einem öffentlichen Netz zuerst dessen Startseite.".to_owned()
        }
        DatasetError::Truncated { line } => {
            format!("Die Datei mit den Orten ist unvollständig: Sie endet in Zeile {}.", number(*line))
        }
        DatasetError::NotJson { line, column, detail } => format!(
            "Die Datei mit den Orten ist kein gültiges JSON (Zeile {}, Spalte {}: {detail}).",
            number(*line),
            number(*column)
        ),
        DatasetError::NotADataset { missing } => {
            format!("Diese Datei ist kein Datensatz von Passerelle: „{missing}“ fehlt oder hat nicht die richtige Form.")
        }
        DatasetError::TooNew { found, supported } => format!(
            "Die Datei mit den Orten hat eine neuere Version ({found}), als diese Seite lesen kann ({supported}). Laden Sie die Seite neu, um sie zu aktualisieren."
        ),
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Nothing => "leer",
        Form::Text => "ein Text",
        Form::LocalisedText => "ein Text oder ein Text je Sprache",
        Form::Claim => "„true“ oder „false“",
        Form::Number => "eine Zahl",
        Form::WholeNumber => "eine positive ganze Zahl",
        Form::List => "eine Liste",
        Form::ListOfTexts => "eine Liste von Texten",
        Form::Object => "ein Objekt",
        Form::Word => "eines der Wörter des Formats",
        Form::Date => "ein Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT",
    }
}

/// What is wrong with a record or a part of the head.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::WrongForm {
            field,
            expected,
            found,
        } => {
            format!(
                "„{field}“ ist {}; nötig ist {}",
                form(*found),
                form(*expected)
            )
        }
        Reason::Unreadable { detail } => format!("der Eintrag ist unlesbar ({detail})"),
        Reason::Missing { field } => format!("„{field}“ fehlt oder ist leer"),
        Reason::UnknownKind { found } => {
            format!("„kind“ ist „{found}“; nötig ist „project“ oder „partner“")
        }
        Reason::DuplicateId { first } => {
            format!("gleiche Kennung wie Eintrag Nr. {}", number(first + 1))
        }
        Reason::NotAPoint { found } => {
            format!("die Geometrie ist vom Typ „{found}“; nötig ist ein „Point“")
        }
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: true,
        } => format!(
            "Länge ({}) und Breite ({}) scheinen vertauscht; die Länge steht zuerst",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: false,
        } => format!(
            "die Position (Länge {}, Breite {}) ist für diese Adresse unmöglich",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::NotALink { field, found } => {
            format!(
                "„{field}“ ist kein Link mit https:, http:, mailto: oder tel: ({found}); er wird nicht angezeigt"
            )
        }
        Reason::NotADate { found } => {
            format!(
                "„{found}“ ist kein Datum JJJJ, JJJJ-MM oder JJJJ-MM-TT; es wird nicht angezeigt"
            )
        }
        Reason::UnknownTerm { field, found } => {
            format!(
                "„{field}“ nennt „{found}“, das die Taxonomie nicht erklärt; die Kennung wird so angezeigt"
            )
        }
        Reason::UnknownSource { found } => {
            format!("die Quelle „{found}“ ist nicht beschrieben; sie wird nicht angezeigt")
        }
    }
}
