//! The addresses of other pages, as they follow from what this one shows.

use leptos::prelude::*;

use super::State;
use crate::around::Route;
use crate::find::{Query, Question};
use crate::web::address;

impl State {
    /// The address of the map with the present question, for a page beside it.
    pub fn map_address(self) -> String {
        let presentation = self.presentation;
        presentation.with_value(|it| self.query.with(|query| address::map(query, it)))
    }

    /// The address of the map with another question, or with a record, in the dataset and language of this page.
    pub fn map_with(self, question: Question, record: Option<&str>) -> String {
        let query = self.query.with(|it| Query {
            question,
            record: record.map(str::to_owned),
            dataset: it.dataset.clone(),
            language: it.language,
            ..Query::default()
        });
        self.presentation.with_value(|it| address::map(&query, it))
    }

    /// The address of a view beside the map with the present question.
    pub fn around_address(self, route: &Route) -> String {
        let presentation = self.presentation;
        presentation.with_value(|it| self.query.with(|query| address::around(route, query, it)))
    }
}
