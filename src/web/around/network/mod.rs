//! The network of a school or commune: whom to call on, role by role.
//!
//! # Layout
//! - `chosen`: the school or place that it is asked for; `choice`: choosing it
//! - `answer`: what is shown of it, by `role`, `partner` and `project`; `paper`: what stands on paper only

mod answer;
mod choice;
mod chosen;
mod paper;
mod partner;
mod project;
mod role;

use super::Beside;
use crate::web::ui::element::{Element, element};
use crate::web::ui::fresh::fresh;

use chosen::Chosen;

/// The view.
pub fn network(beside: Beside) -> Element {
    let chosen = Chosen::new(beside);
    element("section")
        .class("calls")
        .attr("data-testid", "network")
        .child(choice::choice(chosen))
        .child(fresh(move || answer::answer(chosen)))
}
