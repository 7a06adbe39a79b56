//! One group of filters: its values, each with the number of results that choosing it would give.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::find::Facet;

use super::super::reactive::{derived, memo, settable};
use super::super::shared::Shared;
use super::super::state::{Loaded, State};
use super::fresh::fresh;

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
    /// Whether it is time to draw what nobody sees yet.
    #[prop(into)]
    is_time: Signal<bool>,
) -> impl IntoView {
    let state = State::here();
    let n_values = loaded.index.values(facet).len();
    if n_values < 2 {
        return None;
    }
    let chosen = memo(move || {
        let chosen = state.question.with(|it| it.chosen.get(&facet).cloned());
        chosen.unwrap_or_default()
    });
    let n_chosen = memo(move || chosen.with(BTreeSet::len));
    let shows_all = settable(n_values <= MANY);
    let starts_open = OPEN.contains(&facet) || n_chosen.get_untracked() > 0;
    let is_open = settable(starts_open);
    let counts = memo(move || {
        // What nobody sees must not make the results wait.
        let results = if is_open.get() {
            state.results.get()
        } else {
            state.painted.get()
        };
        results.counts.of(facet).to_vec()
    });
    let texts = &state.texts().filters;
    let has_none = memo(move || n_chosen.get() == 0);
    let more = memo(move || {
        if shows_all.get() {
            texts.show_fewer.to_owned()
        } else {
            (texts.show_more)(n_values - FIRST)
        }
    });
    let is_drawn = memo(move || is_open.get() || is_time.get());
    let values = move || {
        let value =
            |n| view! { <FacetValue loaded=loaded.clone() facet n counts chosen shows_all /> };
        is_drawn
            .get()
            .then(|| (0..n_values).map(value).collect::<Vec<_>>())
    };
    let toggled = move |event: web_sys::Event| {
        is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    Some(view! {
        <details class="facet-group" open=starts_open data-group=facet.word() on:toggle=toggled>
            <summary>
                <span>{(texts.facet)(facet)}</span>
                <span class="badge" hidden=has_none>{n_chosen}</span>
            </summary>
            <fieldset>
                <legend class="visually-hidden">{(texts.facet)(facet)}</legend>
                {fresh(values)}
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
    counts: Memo<Vec<usize>>,
    chosen: Memo<BTreeSet<String>>,
    shows_all: RwSignal<bool>,
) -> impl IntoView {
    let state = State::here();
    let value = loaded.index.values(facet).get(n)?;
    let (id, depth) = (value.id.clone(), value.depth);
    let count = memo(move || counts.with(|it| it.get(n).copied().unwrap_or_default()));
    let is_chosen = {
        let id = id.clone();
        memo(move || chosen.with(|it| it.contains(&id)))
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
