//! Which hosts the page has talked to: what it promises can be checked.

use leptos::prelude::*;

use super::super::state::State;
use super::element::{Element, element};
use super::fresh::fresh;

/// The hosts that the page has talked to, its own first.
#[derive(Clone, Copy)]
pub struct Hosts(pub RwSignal<Vec<String>>);

/// A part of the page's "about".
pub fn hosts(state: State) -> Vec<Element> {
    let texts = &state.texts().device;
    let Hosts(hosts) = expect_context();
    let list = move || {
        let line = |it: &String| element("li").child(it.as_str());
        let lines: Vec<_> = hosts.with(|it| it.iter().map(line).collect());
        Some(element("ul").attr("data-testid", "hosts").child(lines))
    };
    vec![
        element("h3").child(texts.hosts_title),
        element("p").child(texts.hosts),
        fresh(list),
        element("p")
            .attr("data-testid", "no-track")
            .child(texts.no_track),
    ]
}
