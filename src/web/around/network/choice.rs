//! Choosing a commune, the place of the device, or a school.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::around::network::{School, schools_named};

use super::chosen::Chosen;
use crate::web::reactive::{effect, memo, settable};
use crate::web::ui::combobox::{Choice, Field, Hearer, combobox};
use crate::web::ui::element::{Element, element};
use crate::web::ui::icon::Picture;

/// How many schools are offered.
const MOST_SCHOOLS: usize = 6;

/// Both ways to choose.
pub fn choice(chosen: Chosen) -> Element {
    element("div")
        .class("calls-choice no-print")
        .child(chosen.beside.place_choice())
        .child(school_choice(chosen))
}

/// The schools of the dataset's projects.
fn school_choice(chosen: Chosen) -> Element {
    let (state, texts) = (chosen.state(), chosen.texts());
    let (is_open, is_unknown) = (settable(false), settable(false));
    let are_several = settable(false);
    // What is being typed; `None` once it is settled.
    let typed = settable(None::<String>);
    let name = memo(move || {
        let is_school = chosen.school.get().is_some();
        if is_school {
            chosen.name.get()
        } else {
            String::new()
        }
    });
    let asked = memo(move || {
        (
            chosen.school.get(),
            state.question.with(|it| it.near.clone()),
        )
    });
    effect(move || {
        // What was typed belongs to the question before.
        asked.track();
        typed.set(None);
        are_several.set(false);
    });
    let value = memo(move || typed.get().unwrap_or_else(|| name.get()));
    let found = move |text: &str| -> Vec<School> {
        let loaded = state.loaded.get_untracked();
        let schools = loaded.map(|it| schools_named(&it.index, text, MOST_SCHOOLS));
        schools.unwrap_or_default()
    };
    let schools = memo(move || match typed.get() {
        Some(text) if is_open.get() => found(&text),
        _ => Vec::new(),
    });
    let choices = memo(move || {
        let choice = |it: &School| Choice {
            picture: Picture::Star,
            label: it.name.clone(),
            lang: None,
            detail: it.locality.clone(),
        };
        schools.with(|it| it.iter().map(choice).collect::<Vec<_>>())
    });
    let choose = move |n: usize| {
        if let Some(school) = schools.with_untracked(|it| it.get(n).cloned()) {
            typed.set(None);
            are_several.set(false);
            chosen.ask_school(Some(school.id));
        }
    };
    let commit = move |()| {
        let Some(text) = typed.get_untracked() else {
            return;
        };
        match &found(&text)[..] {
            _ if text.trim().is_empty() => chosen.ask_school(None),
            [only] => chosen.ask_school(Some(only.id.clone())),
            [] => is_unknown.set(true),
            // What is typed stays, to be made longer.
            [_, ..] => return are_several.set(true),
        }
        typed.set(None);
    };
    let field = Field {
        id: "school",
        kind: "text",
        placeholder: texts.school_placeholder,
        list_id: "school-choices",
        list_label: texts.schools,
        described_by: "school-help",
    };
    let hearer = Hearer {
        focus: Callback::new(|()| ()),
        input: Callback::new(move |text: String| {
            is_unknown.set(false);
            are_several.set(false);
            typed.set(Some(text));
        }),
        choose: Callback::new(choose),
        commit: Callback::new(commit),
    };
    let help = memo(move || match () {
        () if is_unknown.get() => texts.school_unknown,
        () if are_several.get() => texts.school_several,
        () if chosen.is_school_gone() => texts.school_gone,
        () => "",
    });
    let label = element("label")
        .attr("for", field.id)
        .child(texts.school_label);
    let help = element("p")
        .class("help")
        .attr("id", field.described_by)
        .attr("role", "status")
        .child(help);
    let combobox = combobox(field, value, choices, is_open, hearer);
    element("form")
        .class("place")
        .on("submit", |event: Event| event.prevent_default())
        .child(label)
        .child(element("div").class("place-field").child(combobox))
        .child(help)
}
