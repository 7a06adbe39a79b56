//! What this is, what the data are, and what is wrong with them.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use crate::dataset::{Issue, Language};
use crate::i18n::Messages;
use crate::i18n::text::Count;

use super::super::reactive::effect;
use super::super::state::{Loaded, State};
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::help_link;
use super::hosts::hosts;
use super::icon::{Picture, icon};
use super::on_device::on_device;

/// A dialog over the page, for as long as it is open.
pub fn about_dialog(state: State, is_open: RwSignal<bool>) -> Element {
    let texts = state.texts();
    let close = button("icon-button")
        .attr("aria-label", texts.page.close)
        .on_click(move || is_open.set(false))
        .child(icon(Picture::Close));
    let title = element("h2")
        .attr("id", "about-title")
        .child(texts.page.about);
    let report = fresh(move || {
        let loaded = state.loaded.get()?;
        Some(data_report(texts, state.language.get_untracked(), &loaded))
    });
    let statement = element("a")
        .attr("href", "accessibilite.html")
        .attr("hreflang", "fr")
        .attr("data-testid", "statement")
        .child(texts.page.accessibility);
    // Above all that grows while files come in: what moves away from a finger cannot be pressed.
    let links = element("p")
        .child(help_link(state).attr("data-testid", "help"))
        .child(" · ")
        .child(element("a").attr("href", "NOTICE.md").child("NOTICE"))
        .child(" · ")
        .child(statement);
    let dialog = element("dialog")
        .class("about")
        .attr("aria-labelledby", "about-title")
        .on("close", move |_: Event| is_open.set(false))
        .child(element("div").class("about-head").child(title).child(close))
        .child(element("p").child(texts.page.about_text))
        .child(links)
        .child(report)
        .child(on_device(state))
        .child(hosts(state));
    let node: HtmlDialogElement = dialog.node().unchecked_into();
    effect(move || {
        if is_open.get() && !node.open() {
            // Fails only for a dialog that is open or not in the page.
            let _ = node.show_modal();
        } else if !is_open.get() {
            node.close();
        }
    });
    dialog
}

/// At most so many issues of a kind are listed: a file may have one in every record.
const MOST_ISSUES: usize = 200;

/// The sum of the records, and every issue by its place.
fn data_report(texts: &'static Messages, language: Language, loaded: &Loaded) -> Vec<Element> {
    let dataset = loaded.index.dataset();
    let paragraph = |text: &str| element("p").child(text);
    let mut report = vec![
        element("h3").child(texts.report.title),
        paragraph(dataset.title.get(language)).attr("lang", dataset.title.foreign(language)),
    ];
    if let Some(date) = dataset.updated {
        report.push(paragraph(
            &texts.page.data_of.with([&texts.words.date(date)]),
        ));
    }
    let tally = dataset.tally();
    let sum = texts.report.sum(tally);
    report.push(
        paragraph(&sum)
            .attr("data-testid", "tally")
            .attr("data-read", tally.read.to_string())
            .attr("data-mapped", tally.mapped.to_string())
            .attr("data-list-only", tally.list_only.to_string())
            .attr("data-left-out", tally.left_out.to_string()),
    );
    if loaded.issues.is_empty() {
        report.push(paragraph(texts.report.none));
    }
    let (serious, slight): (Vec<&Issue>, Vec<&Issue>) =
        loaded.issues.iter().partition(|it| it.leaves_out());
    report.extend(group(texts.report.left_out, &serious, texts));
    report.extend(group(texts.report.warnings, &slight, texts));
    report
}

/// The issues of a kind, below their number; nothing when there are none.
fn group(title: Count, issues: &[&Issue], texts: &Messages) -> Option<Element> {
    let line = |it: &&Issue| {
        let place = texts.report.spot(&it.place, it.id.as_deref());
        let reason = texts.faults.reason(&it.reason);
        element("li").child(texts.report.issue.with([&place, &reason]))
    };
    if issues.is_empty() {
        return None;
    }
    let lines: Vec<_> = issues.iter().take(MOST_ISSUES).map(line).collect();
    let group = element("details")
        .child(element("summary").child(title.of(issues.len())))
        .child(element("ul").class("issues").child(lines));
    Some(group)
}
