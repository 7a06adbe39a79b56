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

use leptos::prelude::*;

use super::Beside;
use crate::web::reactive::memo;
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
        .child(told(chosen))
        .child(fresh(move || answer::answer(chosen)))
}

/// Tells those who do not see the page that another network is shown.
fn told(chosen: Chosen) -> Element {
    let texts = chosen.texts();
    let words = memo(move || {
        let is_there = chosen.spot.with(Option::is_some);
        let title = || chosen.name.with(|it| texts.title_of.with([it]));
        is_there.then(title).unwrap_or_default()
    });
    element("p")
        .class("visually-hidden no-print")
        .attr("role", "status")
        .attr("data-testid", "network-told")
        .child(words)
}
