//! The view `situation`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn situation(_beside: Beside) -> Element {
    element("section")
}
