//! In which language the page is read.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::dataset::Language;
use crate::i18n::own_name;

use super::super::state::State;
use super::element::{Element, element, option};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The choice as a selector, for who has changed it and is still there.
pub const CHOICE: &str = "#language";

/// Chooses the language. Each is called by its own name, and pronounced so: who does not read the one
/// that the page is in must still find theirs.
/// When it is `refused`, the choice goes back.
pub fn language_choice(state: State, refused: Trigger, on_choose: Callback<Language>) -> Element {
    let now = state.language.get_untracked();
    // A new one each time: WebKit does not tell when somebody chooses once more what was refused before.
    let select = fresh(move || {
        refused.track();
        Some(select(state, on_choose))
    });
    let seen = |class, words: &str| {
        element("span")
            .class(class)
            .attr("aria-hidden", "true")
            .child(words)
    };
    element("div")
        .class("quiet-button language")
        .child(icon(Picture::Globe))
        .child(seen("wide-only", own_name(now)))
        .child(seen("narrow-only language-code", now.code()))
        .child(select)
}

/// What stands in the choice; `None` where the page has none.
pub fn chosen() -> Option<Language> {
    let choice = document().query_selector(CHOICE).ok()??;
    // A select has a value as a field has.
    let choice: HtmlInputElement = choice.unchecked_into();
    Language::from_tag(&choice.value())
}

fn select(state: State, on_choose: Callback<Language>) -> Element {
    let now = state.language.get_untracked();
    let option = |it: Language| {
        option(it.code(), own_name(it))
            .attr("lang", it.code())
            .attr("selected", it == now)
    };
    let options: Vec<_> = Language::ALL.into_iter().map(option).collect();
    // Lies invisibly over what is seen, which is shorter on a phone than any field is.
    element("select")
        .attr("id", "language")
        .attr("data-testid", "language")
        .attr("aria-label", state.texts().page.language)
        .on("change", move |event: Event| {
            if let Some(language) = Language::from_tag(&event_target_value(&event)) {
                on_choose.run(language);
            }
        })
        .child(options)
}
