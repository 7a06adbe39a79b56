//! What stays on the device: whether the page works without a network, the room it takes, and how to
//! erase it.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::offline::{Keeping, Readiness};

use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// What is done about what is kept.
#[derive(Clone, Copy)]
pub struct Keeper {
    /// Keeps everything, although the device asks to be spared downloads.
    pub keep_details: Callback<()>,
    /// Erases everything; the signal tells when that failed.
    pub erase: Callback<RwSignal<bool>>,
}

/// A part of the page's "about".
#[component]
pub fn OnDevice() -> impl IntoView {
    let state = State::here();
    let keeper: Keeper = expect_context();
    let texts = &state.texts().device;
    let readiness = memo(move || state.keeping.with(Keeping::readiness));
    let has_failed = settable(false);
    let question = NodeRef::<Dialog>::new();
    let ask = move |_| {
        if let Some(question) = question.get_untracked() {
            // Fails only for a dialog that is open or not in the page.
            let _ = question.show_modal();
        }
    };
    let answer = move |is_yes: bool| {
        if let Some(question) = question.get_untracked() {
            question.close();
        }
        if is_yes {
            keeper.erase.run(has_failed);
        }
    };
    let room = move || {
        let keeping = state.keeping.get();
        let parts = [
            (texts.of_app, keeping.app.n_bytes),
            (texts.of_details, keeping.details.n_bytes),
            (texts.of_data, keeping.data_bytes.unwrap_or_default()),
        ];
        let line = |(words, n_bytes): (fn(&str) -> String, usize)| {
            (n_bytes > 0).then(|| view! { <li>{words(&(texts.size)(n_bytes))}</li> })
        };
        (keeping.n_bytes() > 0 && !keeping.is_erased).then(|| {
            view! {
                <p data-testid="room">{(texts.room)(&(texts.size)(keeping.n_bytes()))}</p>
                <ul class="room">{parts.map(line).into_iter().collect::<Vec<_>>()}</ul>
            }
        })
    };
    let more = move || {
        (readiness.get() == Readiness::ReadyButDetails).then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| keeper.keep_details.run(())>
                    {texts.keep_details}
                </button>
            }
        })
    };
    view! {
        <h3>{texts.title}</h3>
        <p role="status" data-testid="readiness" data-value=move || word(readiness.get())>
            {move || (texts.readiness)(readiness.get())}
        </p>
        {fresh(more)}
        {fresh(room)}
        <p role="alert" hidden=move || !has_failed.get()>{texts.erase_failed}</p>
        <button
            type="button"
            class="button"
            data-testid="erase"
            hidden=move || readiness.get() == Readiness::Erased
            on:click=ask
        >
            {texts.erase}
        </button>
        <dialog class="about question-box" node_ref=question aria-labelledby="erase-question">
            <h2 id="erase-question">{texts.erase_question}</h2>
            <p>{texts.erase_consequences}</p>
            <div class="answers">
                <button type="button" class="button" data-testid="erase-no" on:click=move |_| answer(false)>
                    {texts.erase_no}
                </button>
                <button type="button" class="button button-danger" data-testid="erase-yes" on:click=move |_| answer(true)>
                    {texts.erase_yes}
                </button>
            </div>
        </dialog>
    }
}

/// Says on the map that the page is ready for use without a network.
#[component]
pub fn ReadyMark() -> impl IntoView {
    let state = State::here();
    let is_ready = memo(move || state.keeping.with(|it| it.readiness() == Readiness::Ready));
    view! {
        <p class="ready-mark" data-testid="offline-ready" role="status" hidden=move || !is_ready.get()>
            {icon(Picture::Check)}
            {state.texts().device.is_ready}
        </p>
    }
}

/// What tests call it.
fn word(readiness: Readiness) -> &'static str {
    match readiness {
        Readiness::Underway(_) => "underway",
        Readiness::Ready => "ready",
        Readiness::ReadyButDetails => "ready_but_details",
        Readiness::Stopped(_) => "stopped",
        Readiness::Unavailable => "unavailable",
        Readiness::Erased => "erased",
    }
}
