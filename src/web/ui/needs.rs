//! What families come for, in their words.

use leptos::prelude::*;

use crate::dataset::{Localised, Need};
use crate::find::{Part, Query};

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::ways::ways;

/// The needs of the dataset: one touch asks the question that answers one. Hidden once something
/// more than a place is asked, or the records of one place are listed.
pub fn needs(state: State, is_asked: Memo<bool>) -> Element {
    let language = state.language.get_untracked();
    let card = move |need: &Need| {
        let question = Query::from_address(&need.query).question;
        let ask = move || {
            state.ask(|it| it.ask_need(question.clone()));
            state.show_answers();
        };
        let words = |class, text: &Localised| {
            element("span")
                .class(class)
                .attr("lang", text.foreign(language))
                .child(text.get(language))
        };
        let card = button("need")
            .attr("data-testid", "need")
            .attr("data-id", &*need.id)
            .on_click(ask)
            .child(icon(Picture::named(need.icon.as_deref())))
            .child(words("need-label", &need.label))
            .child(words("need-description", &need.description));
        element("li").child(card)
    };
    fresh(move || {
        let loaded = state.loaded.get()?;
        let cards: Vec<_> = loaded.index.dataset().needs.iter().map(card).collect();
        let title = element("h2")
            .attr("id", "needs-title")
            .child(state.texts().ask.needs_title);
        let needs = element("section")
            .class("needs")
            .attr("aria-labelledby", "needs-title")
            .attr("hidden", is_asked)
            .child(title)
            .child(element("ul").child(cards))
            .child(ways(state));
        Some(needs)
    })
}

/// Whether something more than a place is asked, or the records of one place are listed: what stands there
/// to begin with is in the way then.
pub fn is_asked(state: State) -> Memo<bool> {
    memo(move || {
        let is_more = state.question.with(|it| {
            it.parts()
                .iter()
                .any(|it| *it != Part::Near && !state.is_locked(it))
        });
        is_more || state.query.with(|it| it.at.is_some())
    })
}
