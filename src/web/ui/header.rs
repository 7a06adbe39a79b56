//! The bar on top: what this is, the search, what is kept.

use leptos::prelude::*;

use crate::dataset::Language;

use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::about::about_dialog;
use super::claim;
use super::element::{Element, button, element};
use super::embedded::full_page_link;
use super::icon::{Picture, icon, picture, svg};
use super::language_choice::language_choice;
use super::search_box::search_box;

/// The bar on top of the page. `on_search` hears that places will be wanted, `on_language` which
/// language is chosen; what is `refused` is a language.
pub fn header(
    state: State,
    refused: Trigger,
    on_search: Callback<()>,
    on_language: Callback<Language>,
) -> Element {
    let is_about_open = settable(false);
    let texts = &state.texts().page;
    let brand = element("div")
        .class("brand")
        .child(mark())
        .child(element("h1").class("brand-name").child("Passerelle"))
        .child(element("p").class("brand-tagline").child(texts.tagline));
    let about = button("quiet-button")
        .on_click(move || is_about_open.set(true))
        .child(icon(Picture::Info))
        .child(element("span").class("wide-only").child(texts.about))
        .child(
            element("span")
                .class("visually-hidden narrow-only")
                .child(texts.about),
        );
    let actions = element("div")
        .class("top-actions")
        .child(favourites_toggle(state))
        .child(language_choice(state, refused, on_language))
        .child(full_page_link(state))
        .child(about);
    element("header")
        .class("top")
        .child(brand)
        .child(search_box(state, on_search))
        .child(actions)
        .child(about_dialog(state, is_about_open))
}

/// The mark of Passerelle: a bridge over water.
fn mark() -> Element {
    let line = |class, lines| svg("path").class(class).attr("d", lines);
    let dot = svg("circle")
        .class("brand-dot")
        .attr("cx", "20")
        .attr("cy", "6.5")
        .attr("r", "3");
    picture("brand-mark", "0 0 40 40")
        .child(line("brand-water", "M4 33q4-3 8 0t8 0 8 0 8 0"))
        .child(line(
            "brand-arch",
            "M4 28V17q16-13 32 0v11M12 28v-6.5a8 8 0 0116 0V28",
        ))
        .child(dot)
}

/// Shows only what is kept, or everything again.
fn favourites_toggle(state: State) -> Element {
    let n_kept = memo(move || {
        let dataset = state.dataset_id();
        state.kept.with(|it| it.of(&dataset).len())
    });
    let is_on = memo(move || state.question.with(|it| it.favourites));
    let label = memo(move || state.texts().kept.show.of(n_kept.get()));
    let number = element("span")
        .class("narrow-only")
        .attr("aria-hidden", "true")
        .child(n_kept);
    button("quiet-button favourites-toggle")
        .attr("data-testid", "favourites")
        .attr("data-count", n_kept)
        .attr("aria-pressed", claim(is_on))
        .on_click(move || state.ask(|it| it.favourites = !it.favourites))
        .child(icon(Picture::Bookmark))
        .child(element("span").class("wide-only").child(label))
        .child(
            element("span")
                .class("visually-hidden narrow-only")
                .child(label),
        )
        .child(number)
}
