//! The ways to the views beside the map.

use leptos::prelude::*;

use crate::around::{Route, Topic};
use crate::dataset::{PlaceKey, Record};
use crate::find::{Near, Query};

use super::super::address;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, element};

/// The ways to all views, for the present question.
pub fn ways(state: State) -> Element {
    let ways: Vec<_> = Topic::ALL
        .into_iter()
        .map(|it| element("li").child(way(state, it)))
        .collect();
    element("nav")
        .class("ways")
        .attr("aria-label", state.texts().views.title)
        .child(element("ul").child(ways))
}

/// The way to a view, for the present question.
pub fn way(state: State, topic: Topic) -> Element {
    element("a")
        .attr(
            "href",
            memo(move || state.around_address(&Route::of(topic))),
        )
        .attr("data-testid", "way")
        .attr("data-topic", topic.word())
        .child(state.texts().views.name.of(topic))
}

/// The way to whom else to call on around a record; `None` when nobody knows where that is.
pub fn network_link(record: &Record, state: State) -> Option<Element> {
    let commune = &record.address;
    let key = commune
        .country
        .as_deref()
        .zip(commune.commune_code.as_deref());
    let place = key.and_then(|(country, code)| PlaceKey::new(country, code));
    let near = place
        .map(Near::Place)
        .or_else(|| record.position().map(Near::Point))?;
    let is_of_school = record.project().is_some_and(|it| it.school.is_some());
    let route = Route {
        school: is_of_school.then(|| record.id.clone()),
        ..Route::of(Topic::Network)
    };
    let now = state.query.get_untracked();
    let mut query = Query {
        dataset: now.dataset,
        language: now.language,
        ..Query::default()
    };
    query.question.near = Some(near);
    let href = state
        .presentation
        .with_value(|it| address::around(&route, &query, it));
    let link = element("a")
        .class("button")
        .attr("href", href)
        .attr("data-testid", "network-link");
    Some(link.child(state.texts().sheet.network))
}
