//! The filters: a column on a wide screen, a drawer on a tablet, the whole screen on a phone.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::find::{Facet, Part};

use super::super::focus::{first, focus_soon};
use super::super::measure::after_paint;
use super::super::pause::Turns;
use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::claim;
use super::element::{Element, button, element};
use super::facet_group::facet_group;
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::opening_filter::opening_filter;

/// The button that opens and closes the filters; says how many are set.
pub fn filters_button(state: State, is_open: RwSignal<bool>) -> Element {
    let n_chosen = n_chosen(state);
    let texts = &state.texts().filters;
    let label = memo(move || match n_chosen.get() {
        0 => texts.open.to_owned(),
        n => texts.open_with_count.of(n),
    });
    button("button filters-button")
        .attr("data-testid", "filters-button")
        .attr("aria-expanded", claim(memo(move || is_open.get())))
        .attr("aria-controls", "filters")
        .on_click(move || is_open.update(|it| *it = !*it))
        .child(icon(Picture::Filter))
        .child(label)
}

/// How many filters the visitor has set.
fn n_chosen(state: State) -> Memo<usize> {
    memo(move || {
        state.question.with(|it| {
            let is_set = |it: &Part| matches!(it, Part::Value(..) | Part::Open);
            let parts = it.parts();
            let of_visitor = parts.iter().filter(|it| is_set(it) && !state.is_locked(it));
            of_visitor.count()
        })
    })
}

/// All groups of filters.
pub fn filters(state: State, is_open: RwSignal<bool>) -> Element {
    let texts = &state.texts().filters;
    let n_chosen = n_chosen(state);
    let has_none = memo(move || n_chosen.get() == 0);
    let show_results = memo(move || texts.show_results.of(state.results.get().hits.len()));
    let clear = button("link-button")
        .attr("hidden", has_none)
        .on_click(move || {
            state.ask(|it| {
                it.chosen.clear();
                it.open = None;
            });
        })
        .child(texts.clear_all);
    let close = button("icon-button")
        .attr("aria-label", texts.close)
        .on_click(move || is_open.set(false))
        .child(icon(Picture::Close));
    let close_node = close.node();
    Effect::new(move |was_open: Option<bool>| {
        let open = is_open.get();
        match (open, was_open) {
            (true, Some(false)) => {
                let _ = close_node.focus();
            }
            (false, Some(true)) if first(":focus:not(.filters *)").is_none() => {
                focus_soon(first(".filters-button"));
            }
            // Not at the start: nobody has asked for them then.
            _ => {}
        }
        open
    });
    let groups = move || {
        let loaded = state.loaded.get()?;
        let has_openings = loaded.index.knows_openings() && !state.is_locked(&Part::Open);
        let opening = has_openings.then(|| opening_filter(state));
        let n_drawn = settable(0);
        draw_one_by_one(n_drawn, Facet::ALL.len());
        let group = |(n, facet)| {
            let is_time = memo(move || n < n_drawn.get());
            facet_group(&loaded, facet, is_time, state)
        };
        let groups: Vec<_> = Facet::ALL.into_iter().enumerate().map(group).collect();
        Some((opening, groups))
    };
    let head = element("div")
        .class("filters-head")
        .child(element("h2").child(texts.title))
        .child(clear)
        .child(close);
    let show = button("button button-main")
        .on_click(move || is_open.set(false))
        .child(show_results);
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => is_open.set(false),
        "Tab" => request_animation_frame(move || {
            // Who has left them would be behind them, where they lie over the rest.
            let is_left = first(".filters :focus").is_none();
            if is_left && first("#filters").is_some_and(|it| lies_over(&it)) {
                is_open.set(false);
            }
        }),
        _ => {}
    };
    element("aside")
        .class("filters")
        .class_while("is-open", memo(move || is_open.get()))
        .attr("id", "filters")
        .attr("aria-label", texts.title)
        .on("keydown", on_key)
        .child(head)
        .child(element("div").class("filters-body").child(fresh(groups)))
        .child(element("div").class("filters-foot").child(show))
}

/// Whether it takes no room of its own.
fn lies_over(element: &web_sys::Element) -> bool {
    let style = window().get_computed_style(element).ok().flatten();
    let position = style.and_then(|it| it.get_property_value("position").ok());
    position.is_some_and(|it| it == "fixed")
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
