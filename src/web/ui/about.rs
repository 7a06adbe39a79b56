//! What this is, what the data are, and what is wrong with them.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::dataset::{Dataset, Issue, Language, Spot};
use crate::i18n::Messages;

use super::super::reactive::effect;
use super::super::state::State;
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::on_device::OnDevice;

/// A dialog over the page.
#[component]
pub fn About(
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = State::here();
    let dialog = NodeRef::<Dialog>::new();
    effect(move || {
        let Some(dialog) = dialog.get() else { return };
        if is_open.get() && !dialog.open() {
            // Fails only for a dialog that is open or not in the page.
            let _ = dialog.show_modal();
        } else if !is_open.get() {
            dialog.close();
        }
    });
    let texts = state.texts();
    view! {
        <dialog class="about" node_ref=dialog aria-labelledby="about-title" on:close=move |_| is_open.set(false)>
            <div class="about-head">
                <h2 id="about-title">{texts.page.about}</h2>
                <button type="button" class="icon-button" aria-label=texts.page.close on:click=move |_| is_open.set(false)>
                    {icon(Picture::Close)}
                </button>
            </div>
            <p>{texts.page.about_text}</p>
            {fresh(move || {
                let loaded = state.loaded.get()?;
                Some(data_report(texts, state.language.get_untracked(), loaded.index.dataset(), &loaded.issues))
            })}
            <OnDevice />
            <p class="small">
                <span data-testid="language">{texts.page.language_name}</span>
                " · "
                <a href="NOTICE.md">"NOTICE"</a>
            </p>
        </dialog>
    }
}

/// At most so many issues of a kind are listed: a file may have one in every record.
const MOST_ISSUES: usize = 200;

/// The sum of the records, and every issue by its place.
fn data_report(
    texts: &'static Messages,
    language: Language,
    dataset: &Dataset,
    issues: &[Issue],
) -> impl IntoView + use<> {
    let tally = dataset.tally();
    let line = |it: &Issue| {
        let place = match &it.place {
            Spot::Feature(n) => (texts.report.record)(*n, it.id.as_deref()),
            Spot::Head(path) => (texts.report.head)(path),
        };
        view! { <li>{place} " : " {(texts.report.reason)(&it.reason)}</li> }
    };
    let (serious, slight): (Vec<&Issue>, Vec<&Issue>) =
        issues.iter().partition(|it| it.leaves_out());
    let group = |title: String, issues: Vec<&Issue>| {
        (!issues.is_empty()).then(|| {
            let lines: Vec<_> = issues.into_iter().take(MOST_ISSUES).map(line).collect();
            view! {
                <details>
                    <summary>{title}</summary>
                    <ul class="issues">{lines}</ul>
                </details>
            }
        })
    };
    let (n_serious, n_slight) = (serious.len(), slight.len());
    view! {
        <h3>{texts.report.title}</h3>
        <p>{dataset.title.get(language).to_owned()}</p>
        {dataset.updated.map(|it| view! { <p>{(texts.page.data_of)(&(texts.words.date)(it))}</p> })}
        <p
            data-testid="tally"
            data-read=tally.read.to_string()
            data-mapped=tally.mapped.to_string()
            data-list-only=tally.list_only.to_string()
            data-left-out=tally.left_out.to_string()
        >
            {(texts.report.sum)(tally.read, tally.mapped, tally.list_only, tally.left_out)}
        </p>
        {issues.is_empty().then(|| view! { <p>{texts.report.none}</p> })}
        {group((texts.report.left_out)(n_serious), serious)}
        {group((texts.report.warnings)(n_slight), slight)}
    }
}
