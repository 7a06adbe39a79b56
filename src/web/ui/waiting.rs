//! What stands in the place of the list until the dataset is there, or when it does not come.

use leptos::prelude::*;

use crate::i18n::Messages;

use super::super::fetch::FetchError;
use super::super::state::{Load, Progress, State};
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// Files larger than this say how far they are.
const LARGE_BYTES: usize = 1_000_000;

/// Says how far loading is, or why it failed and how to try again.
pub fn waiting(state: State, on_retry: impl Fn() + Copy + 'static) -> Element {
    let texts = state.texts();
    fresh(move || match state.load.get() {
        Load::Underway(progress) => Some(underway(progress, texts)),
        Load::Failed(error) => {
            let retry = button("button")
                .attr("data-testid", "retry")
                .on_click(on_retry)
                .child(texts.report.retry);
            let failure = element("div")
                .class("failure")
                .attr("role", "alert")
                .attr("data-testid", "load-error")
                .child(icon(Picture::Warning))
                .child(element("h2").child(texts.report.failed))
                .child(element("p").child(reason(&error, texts)))
                .child(retry);
            Some(failure)
        }
        Load::Ready(_) => None,
    })
}

fn underway(progress: Progress, texts: &Messages) -> Element {
    const N_GHOSTS: usize = 4;
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
            texts
                .report
                .loading_share
                .of(percent.into(), &texts.words.size(total)),
        )
    });
    let words = match &share {
        Some((_, words)) => words.clone(),
        None if received > LARGE_BYTES => texts.report.loading_records.of(n_records),
        None => texts.report.loading.to_owned(),
    };
    let bar = share.map(|(percent, _)| {
        element("progress")
            .attr("max", "100")
            .attr("value", percent.to_string())
    });
    let ghosts: Vec<_> = (0..N_GHOSTS).map(|_| element("span")).collect();
    let ghosts = element("div")
        .class("ghosts")
        .attr("aria-hidden", "true")
        .child(ghosts);
    element("div")
        .class("waiting")
        .attr("role", "status")
        .attr("aria-busy", "true")
        .child(element("p").child(words))
        .child(bar)
        .child(ghosts)
}

fn reason(error: &FetchError, texts: &Messages) -> String {
    match error {
        FetchError::NoAnswer(_) | FetchError::TooSlow => texts.report.no_network.to_owned(),
        FetchError::NotFound(url) => texts.report.not_found.with([url]),
        FetchError::Status(status) => texts.report.server.with([&status.to_string()]),
        FetchError::Interrupted => texts.report.interrupted.to_owned(),
        FetchError::Content(error) => texts.faults.error(error),
    }
}
