//! What is wrong with a dataset, for its data manager.

use super::number;
use crate::dataset::decimal::fixed;
use crate::dataset::fields::Form;
use crate::dataset::{DatasetError, Reason};

/// Why a file as a whole is refused.
pub fn dataset_error(error: &DatasetError) -> String {
    match error {
        DatasetError::Empty => "The file of the places is empty.".to_owned(),
        DatasetError::TooLarge { limit, .. } => {
            format!("The file of the places is too large: at most {} MB.", limit / (1024 * 1024))
        }
        DatasetError::NotText { at } => {
            format!("The file of the places is not text in UTF-8 (byte {}).", number(at + 1))
        }
        DatasetError::WebPage => {
            "The server sent a web page instead of the file of the places. On a public network, open its start page first.".to_owned()
        }
        DatasetError::Truncated { line } => {
            format!("The file of the places is not complete: it stops at line {}.", number(*line))
        }
        DatasetError::NotJson { line, column, detail } => format!(
            "The file of the places is not valid JSON (line {}, column {}: {detail}).",
            number(*line),
            number(*column)
        ),
        DatasetError::NotADataset { missing } => {
            format!("This file is not a dataset of Passerelle: “{missing}” is missing or does not have the right form.")
        }
        DatasetError::TooNew { found, supported } => format!(
            "The file of the places is of a newer version ({found}) than this page can read ({supported}). Reload the page to update it."
        ),
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Nothing => "empty",
        Form::Text => "a text",
        Form::LocalisedText => "a text, or one text for each language",
        Form::Claim => "“true” or “false”",
        Form::Number => "a number",
        Form::WholeNumber => "a positive whole number",
        Form::List => "a list",
        Form::ListOfTexts => "a list of texts",
        Form::Object => "an object",
        Form::Word => "one of the words of the format",
        Form::Date => "a date YYYY, YYYY-MM or YYYY-MM-DD",
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
                "“{field}” is {}; it should be {}",
                form(*found),
                form(*expected)
            )
        }
        Reason::Unreadable { detail } => format!("the record cannot be read ({detail})"),
        Reason::Missing { field } => format!("“{field}” is missing or empty"),
        Reason::UnknownKind { found } => {
            format!("“kind” is “{found}”; it should be “project” or “partner”")
        }
        Reason::DuplicateId { first } => {
            format!("same id as record no. {}", number(first + 1))
        }
        Reason::NotAPoint { found } => {
            format!("the geometry is of type “{found}”; it should be a “Point”")
        }
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: true,
        } => format!(
            "longitude ({}) and latitude ({}) seem to be swapped; longitude comes first",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::ImpossiblePosition {
            longitude_deg,
            latitude_deg,
            swapped: false,
        } => format!(
            "the position (longitude {}, latitude {}) is impossible for this address",
            fixed(*longitude_deg, 5),
            fixed(*latitude_deg, 5)
        ),
        Reason::NotALink { field, found } => {
            format!(
                "“{field}” is not a link with https:, http:, mailto: or tel: ({found}); it is not shown"
            )
        }
        Reason::NotADate { found } => {
            format!("“{found}” is not a date YYYY, YYYY-MM or YYYY-MM-DD; it is not shown")
        }
        Reason::UnknownTerm { field, found } => {
            format!(
                "“{field}” names “{found}”, which the taxonomy does not explain; the id is shown as it is"
            )
        }
        Reason::UnknownSource { found } => {
            format!("the source “{found}” is not described; it is not shown")
        }
    }
}
