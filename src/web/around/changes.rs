//! The view `changes`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn changes(_beside: Beside) -> Element {
    element("section")
}
