//! What stands in the place of the list until the dataset is there, or when it does not come.

use leptos::prelude::*;

use crate::i18n::Messages;

use super::super::fetch::FetchError;
use super::super::state::{Load, Progress, State};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// Files larger than this say how far they are.
const LARGE_BYTES: usize = 1_000_000;

/// Says how far loading is, or why it failed and how to try again.
#[component]
pub fn Waiting(
    /// Tries again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let state = State::here();
    let texts = state.texts();
    let underway = move || match state.load.get() {
        Load::Underway(progress) => Some(view! { <Underway texts progress /> }),
        Load::Failed(_) | Load::Ready(_) => None,
    };
    let failed = move || match state.load.get() {
        Load::Failed(error) => Some(view! {
            <div class="failure" role="alert" data-testid="load-error">
                {icon(Picture::Warning)}
                <h2>{texts.report.failed}</h2>
                <p>{reason(&error, texts)}</p>
                <button type="button" class="button" data-testid="retry" on:click=move |_| on_retry.run(())>
                    {texts.report.retry}
                </button>
            </div>
        }),
        Load::Underway(_) | Load::Ready(_) => None,
    };
    (fresh(underway), fresh(failed))
}

#[component]
fn Underway(texts: &'static Messages, progress: Progress) -> impl IntoView {
    let Progress {
        received,
        total,
        n_records,
    } = progress;
    let share = total.filter(|it| *it > LARGE_BYTES).map(|total| {
        let percent = u8::try_from(received.saturating_mul(100) / total)
            .unwrap_or(100)
            .min(100);
        (
            percent,
            (texts.report.loading_share)(percent, &(texts.device.size)(total)),
        )
    });
    let words = match &share {
        Some((_, words)) => words.clone(),
        None if received > LARGE_BYTES => (texts.report.loading_records)(n_records),
        None => texts.report.loading.to_owned(),
    };
    view! {
        <div class="waiting" role="status" aria-busy="true">
            <p>{words}</p>
            {share.map(|(percent, _)| view! { <progress max="100" value=percent.to_string()></progress> })}
            <div class="ghosts" aria-hidden="true">
                <span></span>
                <span></span>
                <span></span>
                <span></span>
            </div>
        </div>
    }
}

fn reason(error: &FetchError, texts: &Messages) -> String {
    match error {
        FetchError::NoAnswer(_) | FetchError::TooSlow => texts.report.no_network.to_owned(),
        FetchError::NotFound(url) => (texts.report.not_found)(url),
        FetchError::Status(status) => (texts.report.server)(*status),
        FetchError::Interrupted => texts.report.interrupted.to_owned(),
        FetchError::Content(error) => (texts.report.dataset)(error),
    }
}
