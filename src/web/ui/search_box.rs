//! The search field: every letter is a new question, and what it could mean is offered below.

use leptos::prelude::*;

use crate::dataset::Kind;
use crate::find::RecordIdx;
use crate::suggest::Suggestion;

use super::super::reactive::{memo, settable};
use super::super::state::{Loaded, State};
use super::combobox::{Choice, Combobox, Field};
use super::icon::{Picture, icon};

/// The search field with its list.
#[component]
pub fn SearchBox(
    /// Hears that places will be wanted.
    #[prop(into)]
    on_focus: Callback<()>,
) -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().ask;
    let text = memo(move || state.question.with(|it| it.text.clone()));
    let is_empty = memo(move || text.with(String::is_empty));
    let is_open = settable(false);
    let suggestions = memo(move || {
        if is_open.get() {
            state.suggestions()
        } else {
            Vec::new()
        }
    });
    let choices = memo(move || {
        let Some(loaded) = state.loaded.get() else {
            return Vec::new();
        };
        suggestions.with(|it| it.iter().map(|it| choice(it, &loaded, state)).collect())
    });
    let choose = move |n: usize| {
        if let Some(suggestion) = suggestions.with_untracked(|it| it.get(n).cloned()) {
            state.choose(&suggestion);
        }
    };
    let field = Field {
        id: "search",
        kind: "search",
        placeholder: texts.search_placeholder,
        list_id: "search-choices",
        list_label: texts.suggestions,
        described_by: "",
    };
    view! {
        <form class="search" role="search" on:submit=|event| event.prevent_default()>
            <label class="visually-hidden" for="search">{texts.search_label}</label>
            {icon(Picture::Search)}
            <Combobox
                field
                value=text
                choices
                is_open
                on_focus
                on_input=move |text| state.ask(|it| it.text = text)
                on_choose=choose
                on_commit=|()| ()
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

fn choice(suggestion: &Suggestion, loaded: &Loaded, state: State) -> Choice {
    let (names, texts) = (state.names(loaded), state.texts());
    let plain = |picture, label| Choice {
        picture,
        label,
        detail: String::new(),
    };
    match suggestion {
        Suggestion::Need(n) => {
            let need = loaded.index.dataset().needs.get(*n);
            let picture = Picture::named(need.and_then(|it| it.icon.as_deref()));
            let label = need.map(|it| it.label.get(names.language).to_owned());
            plain(picture, label.unwrap_or_default())
        }
        Suggestion::Value(facet, id) => Choice {
            picture: Picture::Filter,
            label: names.value(*facet, id),
            detail: (texts.filters.facet)(*facet).to_owned(),
        },
        Suggestion::Place { place, words } => Choice {
            detail: place.postal_codes.first().cloned().unwrap_or_default(),
            ..plain(
                Picture::Target,
                (texts.ask.near_place)(words, &place.full_name()),
            )
        },
        Suggestion::Record(idx) => record(*idx, loaded, state),
    }
}

fn record(idx: RecordIdx, loaded: &Loaded, state: State) -> Choice {
    let names = state.names(loaded);
    let record = loaded.index.record(idx);
    let detail = record.map(|it| match &it.address.locality {
        Some(locality) => format!("{}, {locality}", names.sort(it)),
        None => names.sort(it),
    });
    Choice {
        picture: match record.map(crate::dataset::Record::kind) {
            Some(Kind::Project) => Picture::Star,
            Some(Kind::Partner) | None => Picture::House,
        },
        label: record
            .map(|it| it.name.get(names.language).to_owned())
            .unwrap_or_default(),
        detail: detail.unwrap_or_default(),
    }
}
