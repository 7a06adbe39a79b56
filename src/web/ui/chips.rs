//! The count, and the question as a sentence whose parts can be taken away.

use leptos::prelude::*;

use crate::find::{Question, Relief};
use crate::i18n::{Names, Phrase};

use super::super::reactive::{derived, memo};
use super::super::state::State;
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The head of the results.
#[component]
pub fn QuestionLine() -> impl IntoView {
    let state = State::here();
    let texts = state.texts();
    let n_hits = memo(move || state.results.get().hits.len());
    let n_mapped = memo(move || state.results.get().n_mapped);
    let count = memo(move || (texts.list.results)(n_hits.get()));
    let unmapped = memo(move || match n_hits.get() - n_mapped.get() {
        0 => String::new(),
        _ => (texts.list.results_and_map)(n_hits.get(), n_mapped.get()),
    });
    let unconfirmed = memo(move || match state.results.get().n_unconfirmed {
        0 => String::new(),
        n => (texts.hours.n_to_confirm)(n),
    });
    let phrases = memo(move || {
        state
            .with_names(|names| state.question.with(|it| names.sentence(it)))
            .unwrap_or_default()
    });
    let gone = memo(move || match state.n_gone() {
        0 => String::new(),
        n => (texts.kept.missing)(n),
    });
    let chip = move |phrase: Phrase| {
        let remove = (texts.list.remove)(&phrase.words);
        view! {
            <li>
                <span class="joiner">{phrase.joiner}</span>
                <button
                    type="button"
                    class="chip"
                    data-testid="part"
                    aria-label=remove
                    on:click=move |_| state.ask(|it| it.remove(&phrase.part))
                >
                    {phrase.words}
                    {icon(Picture::Close)}
                </button>
            </li>
        }
    };
    let chips = move || {
        let phrases = phrases.get();
        let (is_question, is_short) = (!phrases.is_empty(), phrases.len() < 2);
        let chips: Vec<_> = phrases.into_iter().map(chip).collect();
        Some(view! {
            <ul class="chips" aria-label=texts.list.asked>
                <li class="everything" hidden=is_question>{texts.list.everything}</li>
                {chips}
                <li hidden=is_short>
                    <button type="button" class="link-button" on:click=move |_| state.ask(|it| *it = Question::default())>
                        {texts.filters.clear_all}
                    </button>
                </li>
            </ul>
        })
    };
    view! {
        <div class="question">
            <p class="count" role="status" data-testid="result-count" data-count=n_hits data-mapped=n_mapped>
                <strong>{count}</strong>
                " "
                <span class="small">{unmapped}</span>
                " "
                <span class="small unconfirmed" data-testid="unconfirmed">{unconfirmed}</span>
            </p>
            <p class="small" data-testid="gone-favourites">
                {gone}
            </p>
            {fresh(chips)}
        </div>
    }
}

/// What to do when nothing answers the question.
#[component]
pub fn NoResults() -> impl IntoView {
    let state = State::here();
    let texts = state.texts();
    let only_kept = memo(move || {
        state
            .question
            .with(|it| it.favourites && it.parts().len() == 1)
    });
    let reliefs = memo(move || {
        let results = state.results.get();
        let question = state.question.get();
        let words = |names: Names| -> Vec<_> {
            results
                .reliefs
                .iter()
                .map(|it| (it.clone(), names.relief(it, &question)))
                .collect()
        };
        state.with_names(words).unwrap_or_default()
    });
    let pick = move |usual: &'static str, kept: &'static str| {
        derived(move || if only_kept.get() { kept } else { usual })
    };
    let lift = move |(relief, words): (Relief, String)| {
        view! {
            <li>
                <button
                    type="button"
                    class="button"
                    data-testid="relief"
                    data-count=relief.n_hits
                    on:click=move |_| state.ask(|it| relief.parts.iter().for_each(|part| it.remove(part)))
                >
                    {words}
                </button>
            </li>
        }
    };
    let ways_out = move || {
        let reliefs: Vec<_> = reliefs.get().into_iter().map(lift).collect();
        Some(view! {
            <ul>
                {reliefs}
                <li>
                    <button type="button" class="link-button" on:click=move |_| state.ask(|it| *it = Question::default())>
                        {texts.list.lift_all}
                    </button>
                </li>
            </ul>
        })
    };
    view! {
        <div class="nothing" data-testid="no-results">
            <h2>{pick(texts.list.none, texts.kept.none)}</h2>
            <p>{pick(texts.list.none_help, texts.kept.none_help)}</p>
            {fresh(ways_out)}
        </div>
    }
}
