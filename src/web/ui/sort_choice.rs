//! In which order the results are listed.

use leptos::prelude::*;

use crate::find::{Order, Question};

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, element, option};
use super::fresh::fresh;

/// Chooses the order. Only those are offered that mean something for the question.
pub fn sort_choice(state: State) -> Element {
    let texts = &state.texts().list;
    let chosen = memo(move || state.question.with(Question::order));
    let has_text = memo(move || state.question.with(|it| !it.text.trim().is_empty()));
    let has_place = memo(move || state.question.with(|it| it.near.is_some()));
    let option = move |order: Order| option(order.word(), texts.order.of(order));
    let options = move || {
        let is_offered = |it: &Order| match it {
            Order::Relevance => has_text.get(),
            Order::Distance => has_place.get(),
            Order::Name | Order::Newest => true,
        };
        let offered = Order::ALL.into_iter().filter(is_offered);
        let options: Vec<_> = offered.map(option).collect();
        let select = element("select")
            .attr("id", "sort")
            .attr("data-testid", "sort")
            .on("change", move |event: web_sys::Event| {
                state.ask(|it| it.sort = Order::from_word(&event_target_value(&event)));
            })
            .child(options)
            .property("value", move || chosen.get().word().into());
        Some(select)
    };
    element("div")
        .class("sort")
        .child(element("label").attr("for", "sort").child(texts.sort_label))
        .child(fresh(options))
}
