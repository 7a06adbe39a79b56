//! The view `network`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn network(beside: Beside) -> Element {
    element("section").child(beside.place_choice())
}
