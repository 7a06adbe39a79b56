//! The bar on top: what this is, the search, what is kept.

use leptos::prelude::*;

use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::about::About;
use super::claim;
use super::icon::{Picture, icon};

/// The bar on top of the page.
#[component]
pub fn Header() -> impl IntoView {
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
            <SearchBox />
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

/// The search field: every letter is a new question.
#[component]
fn SearchBox() -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().ask;
    let text = memo(move || state.question.with(|it| it.text.clone()));
    let is_empty = memo(move || text.with(String::is_empty));
    view! {
        <form class="search" role="search" on:submit=|event| event.prevent_default()>
            <label class="visually-hidden" for="search">{texts.search_label}</label>
            {icon(Picture::Search)}
            <input
                id="search"
                type="search"
                data-testid="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                placeholder=texts.search_placeholder
                prop:value=text
                on:input=move |event| state.ask(|it| it.text = event_target_value(&event))
            />
            <button
                type="button"
                class="clear"
                hidden=is_empty
                aria-label=texts.clear_search
                on:click=move |_| state.ask(|it| it.text.clear())
            >
                {icon(Picture::Close)}
            </button>
        </form>
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
            aria-label=label
            on:click=move |_| state.ask(|it| it.favourites = !it.favourites)
        >
            {icon(Picture::Bookmark)}
            <span class="wide-only">{label}</span>
            <span class="narrow-only" aria-hidden="true">{n_kept}</span>
        </button>
    }
}
