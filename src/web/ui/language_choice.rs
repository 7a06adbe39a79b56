//! In which language the page is read.

use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::dataset::Language;
use crate::i18n::own_name;

use super::super::state::State;
use super::element::{Element, element, option};
use super::icon::{Picture, icon};

/// The choice as a selector, for who has changed it and is still there.
pub const CHOICE: &str = "#language";

/// Chooses the language. Each is called by its own name, and pronounced so: who does not read the one
/// that the page is in must still find theirs.
pub fn language_choice(state: State, on_choose: Callback<Language>) -> Element {
    let now = state.language.get_untracked();
    let option = |it: Language| {
        option(it.code(), own_name(it))
            .attr("lang", it.code())
            .attr("selected", it == now)
    };
    let options: Vec<_> = Language::ALL.into_iter().map(option).collect();
    // Lies invisibly over what is seen, which is shorter on a phone than any field is.
    let select = element("select")
        .attr("id", "language")
        .attr("data-testid", "language")
        .attr("aria-label", state.texts().page.language)
        .on("change", move |event: Event| {
            if let Some(language) = Language::from_tag(&event_target_value(&event)) {
                on_choose.run(language);
            }
        })
        .child(options);
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
    Language::from_tag(&select()?.value())
}

/// Has the choice tell a language that was not chosen there.
pub fn choose(language: Language) {
    if let Some(select) = select() {
        select.set_value(language.code());
    }
}

fn select() -> Option<HtmlInputElement> {
    let choice = document().query_selector(CHOICE).ok()??;
    // A select has a value as a field has.
    Some(choice.unchecked_into())
}
