//! The view `week`.

use super::Beside;
use crate::web::ui::element::{Element, element};

/// The view.
pub fn week(_beside: Beside) -> Element {
    element("section")
}
