//! One group of filters: its values, each with the number of results that choosing it would give.

use std::collections::BTreeSet;

use leptos::ev::Event;
use leptos::prelude::*;

use crate::find::Facet;

use super::super::reactive::{memo, settable};
use super::super::shared::Shared;
use super::super::state::{Loaded, State};
use super::element::{Child, Element, button, checkbox, element};
use super::fresh::fresh;

/// A group with more values shows the first ones, and the others when asked.
const MANY: usize = 20;
const FIRST: usize = 12;

/// Groups that stand open from the start: those that people come for.
const OPEN: [Facet; 2] = [Facet::Kind, Facet::Category];

/// The values of a facet as checkboxes. Nothing when there is nothing to choose from.
/// What nobody sees yet is drawn when it `is_time`.
pub fn facet_group(
    loaded: &Shared<Loaded>,
    facet: Facet,
    is_time: Memo<bool>,
    state: State,
) -> Option<Element> {
    let n_values = loaded.index.values(facet).len();
    let is_locked = state
        .presentation
        .with_value(|it| it.lock.holds_facet(facet));
    if n_values < 2 || is_locked {
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
            texts.show_more.of(n_values - FIRST)
        }
    });
    let is_drawn = memo(move || is_open.get() || is_time.get());
    let loaded = loaded.clone();
    let group = Group {
        facet,
        counts,
        chosen,
        shows_all,
    };
    let values = move || {
        let value = |n| facet_value(&loaded, group, n, state);
        let values = || (0..n_values).filter_map(value).collect::<Vec<_>>();
        is_drawn.get().then(values)
    };
    let badge = element("span")
        .class("badge")
        .attr("hidden", has_none)
        .child(n_chosen);
    let more = button("link-button")
        .attr("hidden", n_values <= MANY)
        .on_click(move || shows_all.update(|it| *it = !*it))
        .child(more);
    let title = texts.facet.of(facet);
    let toggled = move |event: Event| {
        is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    let folded = folded(facet.word(), title, starts_open, badge, fresh(values));
    Some(folded.on("toggle", toggled).child(more))
}

/// A group of filters that can be folded.
pub(super) fn folded(
    word: &str,
    title: &str,
    is_open: bool,
    badge: Element,
    filters: impl Child,
) -> Element {
    let summary = element("summary")
        .child(element("span").child(title))
        .child(badge);
    let legend = element("legend").class("visually-hidden").child(title);
    element("details")
        .class("facet-group")
        .attr("open", is_open)
        .attr("data-group", word)
        .child(summary)
        .child(element("fieldset").child(legend).child(filters))
}

/// What the values of a group have in common.
#[derive(Clone, Copy)]
struct Group {
    facet: Facet,
    /// How many results each value would give.
    counts: Memo<Vec<usize>>,
    chosen: Memo<BTreeSet<String>>,
    shows_all: RwSignal<bool>,
}

fn facet_value(loaded: &Shared<Loaded>, group: Group, n: usize, state: State) -> Option<Element> {
    let Group {
        facet,
        counts,
        chosen,
        shows_all,
    } = group;
    let value = loaded.index.values(facet).get(n)?;
    let id = value.id.clone();
    let count = memo(move || counts.with(|it| it.get(n).copied().unwrap_or_default()));
    let is_chosen = {
        let id = id.clone();
        memo(move || chosen.with(|it| it.contains(&id)))
    };
    let texts = state.texts();
    let is_empty = memo(move || count.get() == 0);
    let is_hidden = memo(move || !(n < FIRST || shows_all.get() || is_chosen.get()));
    let shown = memo(move || texts.words.number(count.get()));
    let spoken = memo(move || texts.filters.value_count.of(count.get()));
    let title = memo(move || {
        if is_empty.get() {
            texts.filters.would_give_none
        } else {
            ""
        }
    });
    let names = state.names(loaded);
    let name = element("span")
        .class("facet-name")
        .attr("lang", names.value_lang(facet, &id))
        .child(names.value(facet, &id));
    let counts = element("span")
        .class("facet-count")
        .child(element("span").attr("aria-hidden", "true").child(shown))
        .child(element("span").class("visually-hidden").child(spoken));
    let label = element("label")
        .class("facet")
        .class_while("is-empty", is_empty)
        .class_while("is-hidden", is_hidden)
        .style("--depth", &value.depth.to_string())
        .attr("data-testid", "facet")
        .attr("data-facet", facet.word())
        .attr("data-value", &*id)
        .attr("data-count", count)
        .attr("title", title);
    let toggle = move |_: Event| state.ask(|it| it.toggle(facet, &id));
    let label = label
        .child(checkbox(is_chosen).on("change", toggle))
        .child(name)
        .child(counts);
    Some(label)
}
