//! What only a page in somebody else's frame shows: the way to the full page, with what was kept here.

use leptos::prelude::*;

use crate::find::{Query, Question};

use super::super::address;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, element};
use super::icon::{Picture, icon};

/// Opens what is asked in the full page.
pub fn full_page_link(state: State) -> Option<Element> {
    let words = state.texts().embed.full_page;
    let link = || {
        leaving(memo(move || state.query.with(address::link)))
            .class("quiet-button")
            .attr("data-testid", "full-page")
            .child(icon(Picture::Leave))
            .child(element("span").class("visually-hidden").child(words))
            .attr("title", words)
    };
    state.is_framed.then(link)
}

/// Opens what is kept in the full page, where it can be kept for good: a browser parts what is stored
/// in a frame from what is stored elsewhere.
pub fn kept_elsewhere_link(state: State) -> Option<Element> {
    let href = memo(move || {
        let dataset = state.dataset_id();
        let picked = state.kept.with(|it| it.of(&dataset));
        let question = Question {
            picked,
            ..Question::default()
        };
        let shown = state.query.get();
        address::link(&Query {
            question,
            dataset: shown.dataset,
            language: shown.language,
            ..Query::default()
        })
    });
    let is_asked = memo(move || {
        let dataset = state.dataset_id();
        let has_some = state.kept.with(|it| !it.of(&dataset).is_empty());
        has_some && state.question.with(|it| it.favourites)
    });
    let link = || {
        leaving(href)
            .class("link-button")
            .class_while("is-hidden", memo(move || !is_asked.get()))
            .attr("data-testid", "kept-elsewhere")
            .child(icon(Picture::Leave))
            .child(state.texts().embed.open_kept)
    };
    state.is_framed.then(link)
}

fn leaving(href: Memo<String>) -> Element {
    element("a")
        .attr("href", href)
        .attr("target", "_blank")
        .attr("rel", "noopener")
}
