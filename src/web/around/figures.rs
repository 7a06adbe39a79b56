//! The view `figures`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn figures(_beside: Beside) -> Element {
    element("section")
}
