//! One group of filters: its values, each with the number of results that choosing it would give.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::find::Facet;

use super::super::reactive::{derived, memo, settable};
use super::super::shared::Shared;
use super::super::state::{Loaded, State};

/// A group with more values shows the first ones, and the others when asked.
const MANY: usize = 20;
const FIRST: usize = 12;

/// Groups that stand open from the start: those that people come for.
const OPEN: [Facet; 2] = [Facet::Kind, Facet::Category];

/// The values of a facet as checkboxes. Nothing when there is nothing to choose from.
#[component]
pub fn FacetGroup(
    /// The dataset.
    loaded: Shared<Loaded>,
    /// Which group.
    facet: Facet,
) -> impl IntoView {
    let state = State::here();
    let n_values = loaded.index.values(facet).len();
    if n_values < 2 {
        return None;
    }
    let n_chosen = memo(move || {
        state
            .question
            .with(|it| it.chosen.get(&facet).map_or(0, BTreeSet::len))
    });
    let shows_all = settable(n_values <= MANY);
    let is_open = OPEN.contains(&facet) || n_chosen.get_untracked() > 0;
    let texts = &state.texts().filters;
    let has_none = memo(move || n_chosen.get() == 0);
    let more = memo(move || {
        if shows_all.get() {
            texts.show_fewer.to_owned()
        } else {
            (texts.show_more)(n_values - FIRST)
        }
    });
    let values: Vec<_> = (0..n_values)
        .map(|n| view! { <FacetValue loaded=loaded.clone() facet n shows_all /> })
        .collect();
    Some(view! {
        <details class="facet-group" open=is_open data-group=facet.word()>
            <summary>
                <span>{(texts.facet)(facet)}</span>
                <span class="badge" hidden=has_none>{n_chosen}</span>
            </summary>
            <fieldset>
                <legend class="visually-hidden">{(texts.facet)(facet)}</legend>
                {values}
            </fieldset>
            <button
                type="button"
                class="link-button"
                hidden=n_values <= MANY
                on:click=move |_| shows_all.update(|it| *it = !*it)
            >
                {more}
            </button>
        </details>
    })
}

#[component]
fn FacetValue(
    loaded: Shared<Loaded>,
    facet: Facet,
    n: usize,
    shows_all: RwSignal<bool>,
) -> impl IntoView {
    let state = State::here();
    let value = loaded.index.values(facet).get(n)?;
    let (id, depth) = (value.id.clone(), value.depth);
    let count = memo(move || {
        let results = state.results.get();
        results.counts.of(facet).get(n).copied().unwrap_or_default()
    });
    let is_chosen = {
        let id = id.clone();
        memo(move || state.question.with(|it| it.has(facet, &id)))
    };
    let name = state.names(&loaded).value(facet, &id);
    let texts = state.texts();
    let is_empty = memo(move || count.get() == 0);
    let is_hidden = memo(move || !(n < FIRST || shows_all.get() || is_chosen.get()));
    let shown = memo(move || (texts.words.number)(count.get()));
    let spoken = memo(move || (texts.filters.value_count)(count.get()));
    let title = derived(move || {
        if is_empty.get() {
            texts.filters.would_give_none
        } else {
            ""
        }
    });
    let toggled = id.clone();
    Some(view! {
        <label
            class="facet"
            class:is-empty=is_empty
            class:is-hidden=is_hidden
            style:--depth=depth.to_string()
            data-testid="facet"
            data-facet=facet.word()
            data-value=id
            data-count=count
            title=title
        >
            <input
                type="checkbox"
                prop:checked=is_chosen
                on:change=move |_| state.ask(|it| it.toggle(facet, &toggled))
            />
            <span class="facet-name">{name}</span>
            <span class="facet-count">
                <span aria-hidden="true">{shown}</span>
                <span class="visually-hidden">{spoken}</span>
            </span>
        </label>
    })
}
