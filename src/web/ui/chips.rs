//! The count, and the question as a sentence whose parts can be taken away.

use leptos::prelude::*;

use crate::find::{Question, Relief};
use crate::i18n::{Names, Phrase};

use super::super::reactive::memo;
use super::super::state::State;
use super::changes_link::changes_link;
use super::element::{Element, button, element};
use super::embedded::kept_elsewhere_link;
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The head of the results.
pub fn question_line(state: State) -> Element {
    let texts = state.texts();
    let n_hits = memo(move || state.results.get().hits.len());
    let n_mapped = memo(move || state.results.get().n_mapped);
    let count = memo(move || texts.list.results.of(n_hits.get()));
    let unmapped = memo(move || match n_hits.get() - n_mapped.get() {
        0 => String::new(),
        n => texts.list.unmapped.of(n),
    });
    let unconfirmed = memo(move || match state.results.get().n_unconfirmed {
        0 => String::new(),
        n => texts.hours.n_to_confirm.of(n),
    });
    let phrases = memo(move || {
        state
            .with_names(|names| state.question.with(|it| names.sentence(it)))
            .unwrap_or_default()
    });
    let n_gone = memo(move || state.n_gone());
    let gone = memo(move || match n_gone.get() {
        0 => String::new(),
        n => texts.kept.missing.of(n) + " ",
    });
    // A browser may keep apart what it keeps for a frame.
    let see_gone = (!state.is_framed).then(|| {
        changes_link(state, "", texts.kept.see_missing)
            .attr("hidden", memo(move || n_gone.get() == 0))
    });
    let chip = move |phrase: Phrase| {
        let joiner = element("span").class("joiner").child(phrase.joiner);
        if state.is_locked(&phrase.part) {
            let chip = element("span")
                .class("chip is-locked")
                .attr("data-testid", "locked-part")
                .child(phrase.words);
            return element("li").child(joiner).child(chip);
        }
        let remove = texts.list.remove.with([&phrase.words]);
        let chip = button("chip")
            .attr("data-testid", "part")
            .attr("aria-label", remove)
            .on_click(move || state.ask(|it| it.remove(&phrase.part)))
            .child(
                element("span")
                    .attr("lang", phrase.lang)
                    .child(phrase.words),
            )
            .child(icon(Picture::Close));
        element("li").child(joiner).child(chip)
    };
    let chips = move || {
        let phrases = phrases.get();
        let everything = element("li")
            .class("everything")
            .attr("hidden", !phrases.is_empty())
            .child(texts.list.everything);
        let free = phrases.iter().filter(|it| !state.is_locked(&it.part));
        let n_free = free.count();
        let clear_all = button("link-button")
            .on_click(move || state.ask(|it| *it = Question::default()))
            .child(texts.filters.clear_all);
        let clear_all = element("li").attr("hidden", n_free < 2).child(clear_all);
        let chips: Vec<_> = phrases.into_iter().map(chip).collect();
        let list = element("ul")
            .class("chips")
            .attr("aria-label", texts.list.asked);
        Some(list.child(everything).child(chips).child(clear_all))
    };
    let small = |text: Memo<String>| element("span").class("small").child(text);
    let count = element("p")
        .class("count")
        .attr("role", "status")
        .attr("data-testid", "result-count")
        .attr("data-count", n_hits)
        .attr("data-mapped", n_mapped)
        .child(element("strong").child(count))
        .child(" ")
        .child(small(unmapped))
        .child(" ")
        .child(
            small(unconfirmed)
                .class("small unconfirmed")
                .attr("data-testid", "unconfirmed"),
        );
    let gone = element("p")
        .class("small")
        .attr("data-testid", "gone-favourites")
        .child(gone)
        .child(see_gone);
    element("div")
        .class("question")
        .child(count)
        .child(gone)
        .child(fresh(chips))
        .child(kept_elsewhere_link(state))
}

/// What to do when nothing answers the question.
pub fn no_results() -> Element {
    let state = State::here();
    let (texts, results) = (state.texts(), state.results.get());
    let question = state.question.get();
    let has_only_kept = question.favourites && question.parts().len() == 1;
    let (title, help) = if has_only_kept {
        (texts.kept.none, texts.kept.none_help)
    } else {
        (texts.list.none, texts.list.none_help)
    };
    let words = |names: Names| -> Vec<_> {
        let words = |it| names.relief(it, &question);
        results.reliefs.iter().map(words).collect()
    };
    let words = state.with_names(words).unwrap_or_default();
    let lift = |(relief, words): (&Relief, String)| {
        let (n_hits, parts) = (relief.n_hits, relief.parts.clone());
        let lift = button("button")
            .attr("data-testid", "relief")
            .attr("data-count", n_hits.to_string())
            .on_click(move || state.ask(|it| parts.iter().for_each(|part| it.remove(part))))
            .child(words);
        element("li").child(lift)
    };
    let is_free = |it: &(&Relief, String)| !it.0.parts.iter().any(|it| state.is_locked(it));
    let reliefs = results.reliefs.iter().zip(words).filter(is_free);
    let reliefs: Vec<_> = reliefs.map(lift).collect();
    let lift_all = button("link-button")
        .on_click(move || state.ask(|it| *it = Question::default()))
        .child(texts.list.lift_all);
    let ways = element("ul")
        .child(reliefs)
        .child(element("li").child(lift_all));
    element("div")
        .class("nothing")
        .attr("data-testid", "no-results")
        .child(element("h2").child(title))
        .child(element("p").child(help))
        .child(ways)
}
