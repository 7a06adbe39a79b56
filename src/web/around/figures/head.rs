//! The question as a sentence, how many answer it, and the way to them on the map.

use leptos::prelude::*;

use crate::around::figures::PerKind;
use crate::i18n::{Phrase, take_away};

use crate::web::state::State;
use crate::web::ui::element::{Element, element};
use crate::web::ui::sheet::p;

/// The head of the view.
pub fn head(state: State) -> Element {
    let (texts, messages) = (super::texts(state), state.texts());
    let take_away = take_away::texts(state.language.get_untracked());
    let hits = state.results.with(|it| it.hits.clone());
    let loaded = state.loaded.get();
    let count = loaded.map(|it| PerKind::among(&it.index, &hits));
    let count = count.unwrap_or_default();
    let kinds = [
        messages.map.projects.of(count.projects),
        messages.map.partners.of(count.partners),
    ];
    let results = element("p")
        .class("sum")
        .attr("data-testid", "count")
        .attr("data-count", count.records().to_string())
        .child(element("strong").child(messages.list.results.of(count.records())))
        .child(" · ")
        .child(kinds.join(" · "));
    let asked = element("p")
        .class("asked")
        .attr("data-testid", "asked")
        .child(take_away.label.with([messages.list.asked]) + " ")
        .child(sentence(state));
    let to_map = element("a")
        .class("no-print")
        .attr("href", state.map_address())
        .attr("data-testid", "to-map")
        .child(texts.to_map);
    let note = if count.records() == 0 {
        messages.list.none
    } else {
        texts.note
    };
    element("div")
        .class("figures-head")
        .child(p(texts.intro))
        .child(asked)
        .child(results)
        .child(element("p").child(to_map))
        .child(p(note).class("small"))
}

/// The conditions of the question one after the other; that it is everything, where it has none.
fn sentence(state: State) -> Element {
    let question = state.question.get();
    let phrases = state.with_names(|names| names.sentence(&question));
    let phrases = phrases.unwrap_or_default();
    if phrases.is_empty() {
        return element("strong").child(state.texts().list.everything);
    }
    let said = |(n, it): (usize, &Phrase)| {
        let before = match (n, it.joiner) {
            (0, _) => String::new(),
            (_, "") => ", ".to_owned(),
            (_, joiner) => [" ", joiner, " "].concat(),
        };
        let words = element("span").attr("lang", it.lang).child(&*it.words);
        element("span").child(before).child(words)
    };
    let said: Vec<_> = phrases.iter().enumerate().map(said).collect();
    element("strong").child(said)
}
