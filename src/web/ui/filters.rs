//! The filters: a column on a wide screen, a drawer on a tablet, the whole screen on a phone.

use std::collections::BTreeSet;

use leptos::html::Button;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::find::Facet;

use super::super::measure::after_paint;
use super::super::pause::Turns;
use super::super::reactive::{derived, memo, settable};
use super::super::state::State;
use super::claim;
use super::facet_group::FacetGroup;
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::opening_filter::OpeningFilter;

/// The button that opens and closes the filters; says how many are set.
#[component]
pub fn FiltersButton(
    /// Whether they are open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = State::here();
    let n_chosen = memo(move || {
        state.question.with(|it| {
            let n_values: usize = it.chosen.values().map(BTreeSet::len).sum();
            n_values + usize::from(it.open.is_some())
        })
    });
    let is_expanded = memo(move || is_open.get());
    let texts = &state.texts().filters;
    let label = memo(move || match n_chosen.get() {
        0 => texts.open.to_owned(),
        n => (texts.open_with_count)(n),
    });
    view! {
        <button
            type="button"
            class="button filters-button"
            data-testid="filters-button"
            aria-expanded=claim(is_expanded)
            aria-controls="filters"
            on:click=move |_| is_open.update(|it| *it = !*it)
        >
            {icon(Picture::Filter)}
            {label}
        </button>
    }
}

/// All groups of filters.
#[component]
pub fn Filters(
    /// Whether they are open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = State::here();
    let close_button = NodeRef::<Button>::new();
    let texts = &state.texts().filters;
    let has_none = memo(move || {
        state
            .question
            .with(|it| it.chosen.is_empty() && it.open.is_none())
    });
    let show_results = memo(move || (texts.show_results)(state.results.get().hits.len()));
    Effect::new(move |was_open: Option<bool>| {
        let open = is_open.get();
        // Not at the start: nobody has asked for them then.
        if let (true, Some(false), Some(button)) = (open, was_open, close_button.get()) {
            let _ = button.focus();
        }
        open
    });
    view! {
        <aside
            id="filters"
            class="filters"
            class:is-open=is_open
            aria-label=texts.title
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    is_open.set(false);
                }
            }
        >
            <div class="filters-head">
                <h2>{texts.title}</h2>
                <button
                    type="button"
                    class="link-button"
                    hidden=has_none
                    on:click=move |_| {
                        state
                            .ask(|it| {
                                it.chosen.clear();
                                it.open = None;
                            });
                    }
                >
                    {texts.clear_all}
                </button>
                <button
                    type="button"
                    class="icon-button"
                    node_ref=close_button
                    aria-label=texts.close
                    on:click=move |_| is_open.set(false)
                >
                    {icon(Picture::Close)}
                </button>
            </div>
            <div class="filters-body">
                {fresh(move || {
                    let loaded = state.loaded.get()?;
                    let opening = loaded.index.knows_openings().then(|| view! { <OpeningFilter /> });
                    let n_drawn = settable(0);
                    draw_one_by_one(n_drawn, Facet::ALL.len());
                    let group = |(n, facet)| {
                        let is_time = derived(move || n < n_drawn.get());
                        view! { <FacetGroup loaded=loaded.clone() facet is_time /> }
                    };
                    let groups: Vec<_> = Facet::ALL.into_iter().enumerate().map(group).collect();
                    Some((opening, groups))
                })}
            </div>
            <div class="filters-foot">
                <button type="button" class="button button-main" on:click=move |_| is_open.set(false)>
                    {show_results}
                </button>
            </div>
        </aside>
    }
}

/// Counts up to `n` once the results are painted, with a turn for the browser after each: together
/// the closed groups hold more than everything else on the page.
fn draw_one_by_one(n_drawn: RwSignal<usize>, n: usize) {
    after_paint(move || {
        spawn_local(async move {
            let mut turns = Turns::begin();
            for n in 1..=n {
                // The filters may be gone by then.
                if n_drawn.try_set(n).is_some() {
                    return;
                }
                turns.pause().await;
            }
        });
    });
}
