//! What is wrong with a dataset, for its data manager.

use super::number;
use crate::dataset::decimal::fixed;
use crate::dataset::fields::Form;
use crate::dataset::{DatasetError, Reason};

/// Why a file as a whole is refused.
pub fn dataset_error(error: &DatasetError) -> String {
    match error {
        DatasetError::Empty => "Het bestand met de plaatsen is leeg.".to_owned(),
        DatasetError::TooLarge { limit, .. } => {
            format!("Het bestand met de plaatsen is te groot: hoogstens {} MB.", limit / (1024 * 1024))
        }
        DatasetError::NotText { at } => {
            format!("Het bestand met de plaatsen is geen tekst in UTF-8 (byte {}).", number(at + 1))
        }
        DatasetError::WebPage => {
            "De server stuurde een webpagina in plaats van het bestand met de plaatsen. Open op een openbaar netwerk eerst de startpagina van dat netwerk.".to_owned()
        }
        DatasetError::Truncated { line } => {
            format!("Het bestand met de plaatsen is niet volledig: het stopt op regel {}.", number(*line))
        }
        DatasetError::NotJson { line, column, detail } => format!(
            "Het bestand met de plaatsen is geen geldige JSON (regel {}, kolom {}: {detail}).",
            number(*line),
            number(*column)
        ),
        DatasetError::NotADataset { missing } => {
            format!("Dit bestand is geen dataset van Passerelle: “{missing}” ontbreekt of heeft niet de juiste vorm.")
        }
        DatasetError::TooNew { found, supported } => format!(
            "Het bestand met de plaatsen heeft een nieuwere versie ({found}) dan deze pagina kan lezen ({supported}). Laad de pagina opnieuw om ze bij te werken."
        ),
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Nothing => "leeg",
        Form::Text => "een tekst",
        Form::LocalisedText => "een tekst, of een tekst per taal",
        Form::Claim => "“true” of “false”",
        Form::Number => "een getal",
        Form::WholeNumber => "een positief geheel getal",
        Form::List => "een lijst",
        Form::ListOfTexts => "een lijst met teksten",
        Form::Object => "een object",
        Form::Word => "een van de woorden van het formaat",
        Form::Date => "een datum JJJJ, JJJJ-MM of JJJJ-MM-DD",
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
                "“{field}” is {}; nodig is {}",
                form(*found),
                form(*expected)
            )
        }
        Reason::Unreadable { detail } => format!("de fiche is onleesbaar ({detail})"),
        Reason::Missing { field } => format!("“{field}” ontbreekt of is leeg"),
        Reason::UnknownKind { found } => {
            format!("“kind” is “{found}”; nodig is “project” of “partner”")
        }
        Reason::DuplicateId { first } => {
            format!("zelfde id als fiche nr. {}", number(first + 1))
        }
        Reason::NotAPoint { found } => {
            format!("de geometrie is van het type “{found}”; nodig is een “Point”")
        }
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: true,
        } => format!(
            "lengtegraad ({}) en breedtegraad ({}) lijken omgewisseld; de lengtegraad komt eerst",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: false,
        } => format!(
            "de plek (lengtegraad {}, breedtegraad {}) is onmogelijk voor dit adres",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::NotALink { field, found } => {
            format!(
                "“{field}” is geen link met https:, http:, mailto: of tel: ({found}); hij wordt niet getoond"
            )
        }
        Reason::NotADate { found } => {
            format!("“{found}” is geen datum JJJJ, JJJJ-MM of JJJJ-MM-DD; hij wordt niet getoond")
        }
        Reason::UnknownTerm { field, found } => {
            format!(
                "“{field}” noemt “{found}”, dat de taxonomie niet uitlegt; de id wordt getoond zoals hij is"
            )
        }
        Reason::UnknownSource { found } => {
            format!("de bron “{found}” wordt niet beschreven; ze wordt niet getoond")
        }
    }
}
