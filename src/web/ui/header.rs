//! The bar on top: what this is, the search, what is kept.

use leptos::prelude::*;

use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::about::About;
use super::claim;
use super::icon::{Picture, icon};
use super::search_box::SearchBox;

/// The bar on top of the page.
#[component]
pub fn Header(
    /// Hears that places will be wanted.
    #[prop(into)]
    on_search: Callback<()>,
) -> impl IntoView {
    let state = State::here();
    let is_about_open = settable(false);
    let texts = &state.texts().page;
    view! {
        <header class="top">
            <div class="brand">
                <svg class="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
                    <path class="brand-water" d="M4 33q4-3 8 0t8 0 8 0 8 0" />
                    <path class="brand-arch" d="M4 28V17q16-13 32 0v11M12 28v-6.5a8 8 0 0116 0V28" />
                    <circle class="brand-dot" cx="20" cy="6.5" r="3" />
                </svg>
                <h1 class="brand-name">"Passerelle"</h1>
                <p class="brand-tagline">{texts.tagline}</p>
            </div>
            <SearchBox on_focus=on_search />
            <div class="top-actions">
                <FavouritesToggle />
                <button type="button" class="quiet-button" on:click=move |_| is_about_open.set(true)>
                    {icon(Picture::Info)}
                    <span class="wide-only">{texts.about}</span>
                    <span class="visually-hidden narrow-only">{texts.about}</span>
                </button>
            </div>
            <About is_open=is_about_open />
        </header>
    }
}

/// Shows only what is kept, or everything again.
#[component]
fn FavouritesToggle() -> impl IntoView {
    let state = State::here();
    let n_kept = memo(move || {
        let dataset = state.dataset_id();
        state.kept.with(|it| it.of(&dataset).len())
    });
    let is_on = memo(move || state.question.with(|it| it.favourites));
    let label = memo(move || (state.texts().kept.show)(n_kept.get()));
    view! {
        <button
            type="button"
            class="quiet-button"
            data-testid="favourites"
            data-count=n_kept
            aria-pressed=claim(is_on)
            on:click=move |_| state.ask(|it| it.favourites = !it.favourites)
        >
            {icon(Picture::Bookmark)}
            <span class="wide-only">{label}</span>
            <span class="visually-hidden narrow-only">{label}</span>
            <span class="narrow-only" aria-hidden="true">{n_kept}</span>
        </button>
    }
}
