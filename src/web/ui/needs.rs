//! What families come for, in their words.

use leptos::prelude::*;

use crate::dataset::Need;
use crate::find::{Part, Query};

use super::super::reactive::memo;
use super::super::state::State;
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The needs of the dataset: one touch asks the question that answers one. Hidden once something
/// more than a place is asked, or the records of one place are listed.
#[component]
pub fn Needs() -> impl IntoView {
    let state = State::here();
    let language = state.language.get_untracked();
    let is_asked = memo(move || {
        let is_more = state
            .question
            .with(|it| it.parts().iter().any(|it| *it != Part::Near));
        is_more || state.query.with(|it| it.at.is_some())
    });
    let card = move |need: &Need| {
        let question = Query::from_address(&need.query).question;
        let ask = move |_| {
            state.ask(|it| it.ask_need(question.clone()));
            state.show_answers();
        };
        view! {
            <li>
                <button type="button" class="need" data-testid="need" data-id=need.id.clone() on:click=ask>
                    {icon(Picture::named(need.icon.as_deref()))}
                    <span class="need-label">{need.label.get(language).to_owned()}</span>
                    <span class="need-description">{need.description.get(language).to_owned()}</span>
                </button>
            </li>
        }
    };
    fresh(move || {
        let loaded = state.loaded.get()?;
        let cards: Vec<_> = loaded.index.dataset().needs.iter().map(card).collect();
        Some(view! {
            <section class="needs" aria-labelledby="needs-title" hidden=is_asked>
                <h2 id="needs-title">{state.texts().ask.needs_title}</h2>
                <ul>{cards}</ul>
            </section>
        })
    })
}
