//! What stays on the device: whether the page works without a network, the room it takes, and how to
//! erase it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use crate::i18n::Messages;
use crate::i18n::text;
use crate::offline::{Keeping, Readiness};

use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::element::{Element, button, element};
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
pub fn on_device(state: State) -> Vec<Element> {
    let keeper: Keeper = expect_context();
    let messages = state.texts();
    let texts = &messages.device;
    let readiness = memo(move || state.keeping.with(Keeping::readiness));
    let has_failed = settable(false);
    let says = element("p")
        .attr("role", "status")
        .attr("data-testid", "readiness")
        .attr("data-value", memo(move || word(readiness.get())))
        .child(memo(move || texts.readiness(readiness.get())));
    let keep_details = move || {
        let keep = button("button")
            .on_click(move || keeper.keep_details.run(()))
            .child(texts.keep_details);
        (readiness.get() == Readiness::ReadyButDetails).then_some(keep)
    };
    let failure = element("p")
        .attr("role", "alert")
        .attr("hidden", memo(move || !has_failed.get()))
        .child(texts.erase_failed);
    let question = question(state, move || keeper.erase.run(has_failed));
    let node: HtmlDialogElement = question.node().unchecked_into();
    let erase = button("button")
        .attr("data-testid", "erase")
        .attr("hidden", memo(move || readiness.get() == Readiness::Erased))
        .on_click(move || {
            // Fails only for a dialog that is open or not in the page.
            let _ = node.show_modal();
        })
        .child(texts.erase);
    vec![
        element("h3").child(texts.title),
        says,
        fresh(keep_details),
        fresh(move || room(&state.keeping.get(), messages)),
        failure,
        erase,
        question,
    ]
}

/// How much room everything takes that is kept; nothing when nothing is.
fn room(keeping: &Keeping, messages: &Messages) -> Option<(Element, Element)> {
    let texts = &messages.device;
    let size = |n_bytes| messages.words.size(n_bytes);
    if keeping.n_bytes() == 0 || keeping.is_erased {
        return None;
    }
    let parts = [
        (texts.of_app, keeping.app.n_bytes),
        (texts.of_details, keeping.details.n_bytes),
        (texts.of_data, keeping.data_bytes.unwrap_or_default()),
    ];
    let parts = parts.into_iter().filter(|it| it.1 > 0);
    let line =
        |(words, n_bytes): (text::With, usize)| element("li").child(words.with([&size(n_bytes)]));
    let in_all = element("p")
        .attr("data-testid", "room")
        .child(texts.room.with([&size(keeping.n_bytes())]));
    let list = element("ul").class("room");
    Some((in_all, list.child(parts.map(line).collect::<Vec<_>>())))
}

/// Asks whether everything is to be erased.
fn question(state: State, erase: impl Fn() + 'static) -> Element {
    let texts = &state.texts().device;
    let dialog = element("dialog")
        .class("about question-box")
        .attr("aria-labelledby", "erase-question");
    let node: HtmlDialogElement = dialog.node().unchecked_into();
    let also_node = node.clone();
    let no = button("button")
        .attr("data-testid", "erase-no")
        .on_click(move || node.close())
        .child(texts.erase_no);
    let yes = button("button button-danger")
        .attr("data-testid", "erase-yes")
        .on_click(move || {
            also_node.close();
            erase();
        })
        .child(texts.erase_yes);
    let title = element("h2")
        .attr("id", "erase-question")
        .child(texts.erase_question);
    dialog
        .child(title)
        .child(element("p").child(texts.erase_consequences))
        .child(element("div").class("answers").child(no).child(yes))
}

/// Says on the map that the page is ready for use without a network.
pub fn ready_mark(state: State) -> Element {
    let is_ready = memo(move || state.keeping.with(|it| it.readiness() == Readiness::Ready));
    element("p")
        .class("ready-mark")
        .attr("role", "status")
        .attr("data-testid", "offline-ready")
        .attr("hidden", memo(move || !is_ready.get()))
        .child(icon(Picture::Check))
        .child(state.texts().device.is_ready)
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
