//! The view `resources`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn resources(_beside: Beside) -> Element {
    element("section")
}
