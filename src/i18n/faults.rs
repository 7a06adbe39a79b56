//! What is wrong with a dataset, in words.

use crate::dataset::decimal::fixed;
use crate::dataset::fields::Form;
use crate::dataset::{DatasetError, Reason};

use super::messages::{Faults, Forms};
use super::text::Text;

/// As a person counts who has the file before them; more would not be told right.
fn whole(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

impl Faults {
    /// Why a file as a whole is refused.
    pub fn error(&self, error: &DatasetError) -> String {
        match error {
            DatasetError::Empty => self.empty.to_owned(),
            DatasetError::TooLarge { limit, .. } => self.too_large.of(whole(limit / (1024 * 1024))),
            DatasetError::NotText { at } => self.not_text.of(at + 1),
            DatasetError::WebPage => self.web_page.to_owned(),
            DatasetError::Truncated { line } => self.truncated.of(*line),
            DatasetError::NotJson {
                line,
                column,
                detail,
            } => self.not_json.of(*line, &self.column.of(*column, detail)),
            DatasetError::NotADataset { missing } => self.not_a_dataset.with([missing]),
            DatasetError::TooNew { found, supported } => self
                .too_new
                .with([&found.to_string(), &supported.to_string()]),
        }
    }

    /// What is wrong with a record or a part of the head.
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::WrongForm {
                field,
                expected,
                found,
            } => self
                .wrong_form
                .with([field, self.form.of(*found), self.form.of(*expected)]),
            Reason::Unreadable { detail } => self.unreadable.with([detail]),
            Reason::Missing { field } => self.missing.with([field]),
            Reason::UnknownKind { found } => self.unknown_kind.with([found]),
            Reason::DuplicateId { first } => self.duplicate_id.of(first + 1),
            Reason::NotAPoint { found } => self.not_a_point.with([found]),
            Reason::ImpossiblePosition {
                longitude_deg,
                latitude_deg,
                swapped,
            } => {
                let text = if *swapped {
                    self.swapped
                } else {
                    self.impossible
                };
                text.with([&fixed(*longitude_deg, 5), &fixed(*latitude_deg, 5)])
            }
            Reason::NotALink { field, found } => self.not_a_link.with([field, found]),
            Reason::NotADate { found } => self.not_a_date.with([found]),
            Reason::UnknownTerm { field, found } => self.unknown_term.with([field, found]),
            Reason::UnknownSource { found } => self.unknown_source.with([found]),
            Reason::UnknownRecord { found } => self.unknown_record.with([found]),
        }
    }
}

impl Forms {
    fn of(&self, form: Form) -> Text {
        match form {
            Form::Nothing => self.nothing,
            Form::Text => self.text,
            Form::LocalisedText => self.localised_text,
            Form::Claim => self.claim,
            Form::Number => self.number,
            Form::WholeNumber => self.whole_number,
            Form::List => self.list,
            Form::ListOfTexts => self.list_of_texts,
            Form::Object => self.object,
            Form::Word => self.word,
            Form::Date => self.date,
        }
    }
}
