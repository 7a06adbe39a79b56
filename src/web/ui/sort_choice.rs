//! In which order the results are listed.

use leptos::prelude::*;

use crate::find::{Order, Question};

use super::super::reactive::memo;
use super::super::state::State;
use super::fresh::fresh;

/// Chooses the order. Only those are offered that mean something for the question.
#[component]
pub fn SortChoice() -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().list;
    let chosen = memo(move || state.question.with(Question::order));
    let offered = memo(move || {
        state
            .question
            .with(|it| (!it.text.trim().is_empty(), it.near.is_some()))
    });
    let option = move |order: Order| {
        view! {
            <option value=order.word() selected=chosen.get_untracked() == order>
                {(texts.order)(order)}
            </option>
        }
    };
    let options = move || {
        let (has_text, has_place) = offered.get();
        let is_offered = |it: &Order| match it {
            Order::Relevance => has_text,
            Order::Distance => has_place,
            Order::Name | Order::Newest => true,
        };
        let offered = Order::ALL.into_iter().filter(is_offered);
        Some(view! {
            <select
                id="sort"
                data-testid="sort"
                prop:value=move || chosen.get().word()
                on:change=move |event| state.ask(|it| it.sort = Order::from_word(&event_target_value(&event)))
            >
                {offered.map(option).collect::<Vec<_>>()}
            </select>
        })
    };
    view! {
        <div class="sort">
            <label for="sort">{texts.sort_label}</label>
            {fresh(options)}
        </div>
    }
}
