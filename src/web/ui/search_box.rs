//! The search field: every letter is a new question, and what it could mean is offered below.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::dataset::Kind;
use crate::find::RecordIdx;
use crate::suggest::Suggestion;

use super::super::reactive::{memo, settable};
use super::super::state::{Loaded, State};
use super::combobox::{Choice, Field, Hearer, combobox};
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// The search field with its list. `on_focus` hears that places will be wanted.
pub fn search_box(state: State, on_focus: Callback<()>) -> Element {
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
    let hearer = Hearer {
        focus: on_focus,
        input: Callback::new(move |text| state.ask(|it| it.text = text)),
        choose: Callback::new(choose),
        commit: Callback::new(|()| ()),
    };
    let label = element("label")
        .class("visually-hidden")
        .attr("for", field.id)
        .child(texts.search_label);
    let clear = button("clear")
        .attr("hidden", is_empty)
        .attr("aria-label", texts.clear_search)
        .on_click(move || state.ask(|it| it.text.clear()))
        .child(icon(Picture::Close));
    element("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event: Event| event.prevent_default())
        .child(label)
        .child(icon(Picture::Search))
        .child(combobox(field, text, choices, is_open, hearer))
        .child(clear)
}

fn choice(suggestion: &Suggestion, loaded: &Loaded, state: State) -> Choice {
    let (names, texts) = (state.names(loaded), state.texts());
    let plain = |picture, label| Choice {
        picture,
        label,
        lang: None,
        detail: String::new(),
    };
    match suggestion {
        Suggestion::Need(n) => {
            let need = loaded.index.dataset().needs.get(*n);
            let picture = Picture::named(need.and_then(|it| it.icon.as_deref()));
            let label = need.map(|it| it.label.get(names.language).to_owned());
            Choice {
                lang: need.and_then(|it| it.label.foreign(names.language)),
                ..plain(picture, label.unwrap_or_default())
            }
        }
        Suggestion::Value(facet, id) => Choice {
            picture: Picture::Filter,
            label: names.value(*facet, id),
            lang: names.value_lang(*facet, id),
            detail: texts.filters.facet.of(*facet).to_owned(),
        },
        Suggestion::Place { place, words } => Choice {
            detail: place.postal_codes.first().cloned().unwrap_or_default(),
            ..plain(Picture::Target, texts.ask.near(words, &place.full_name()))
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
        lang: record.and_then(|it| it.name.foreign(names.language)),
        detail: detail.unwrap_or_default(),
    }
}
