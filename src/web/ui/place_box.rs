//! Where to measure distances from.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::find::{Near, Part};
use crate::places::Place;

use super::super::locate::{LocateError, Locating};
use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::combobox::{Choice, Field, Hearer, combobox};
use super::element::{Element, button, element, option};
use super::icon::{Picture, icon};

/// How far away a record may be, in km.
const RADII_KM: [u16; 5] = [5, 10, 20, 50, 100];

/// How many places are offered.
const MOST_PLACES: usize = 6;

/// Chooses a place or that of the device; `radius` chooses a distance.
pub fn place_box(
    state: State,
    locating: RwSignal<Locating>,
    radius: Option<Element>,
    on_near_me: impl Fn() + 'static,
    // Hears that places will be wanted, and what is typed.
    on_places_wanted: impl Fn(String) + Copy + Send + Sync + 'static,
    // A place has been chosen among those that are offered.
    go: Callback<Near>,
    // Asks for what is near the place of that name; the signal tells when there is none.
    on_named: impl Fn(String, RwSignal<bool>) + Send + Sync + 'static,
) -> Element {
    let is_unknown = settable(false);
    let is_open = settable(false);
    // What is being typed; `None` once it is settled.
    let typed = settable(None::<String>);
    let name = memo(move || {
        state
            .with_names(|it| state.question.with(|q| it.near(q)))
            .unwrap_or_default()
    });
    let value = memo(move || typed.get().unwrap_or_else(|| name.get()));
    let places = memo(move || match typed.get() {
        Some(text) if is_open.get() => state.gazetteer.with(|it| it.suggest(&text, MOST_PLACES)),
        _ => Vec::new(),
    });
    let choices = memo(move || {
        let choice = |it: &Place| Choice {
            picture: Picture::Pin,
            label: it.full_name(),
            lang: None,
            detail: it.postal_codes.first().cloned().unwrap_or_default(),
        };
        places.with(|it| it.iter().map(choice).collect::<Vec<_>>())
    });
    let input = move |text: String| {
        is_unknown.set(false);
        typed.set(Some(text.clone()));
        on_places_wanted(text);
    };
    let choose = move |n: usize| {
        if let Some(place) = places.with_untracked(|it| it.get(n).cloned()) {
            typed.set(None);
            go.run(Near::Place(place.key));
        }
    };
    let commit = move |()| match typed.get_untracked() {
        Some(text) if text.trim().is_empty() => {
            typed.set(None);
            state.ask(|it| it.remove(&Part::Near));
        }
        Some(text) => {
            typed.set(None);
            on_named(text, is_unknown);
        }
        None => {}
    };
    let texts = &state.texts().ask;
    let located = located(state, locating);
    let help = memo(move || {
        if is_unknown.get() {
            texts.place_unknown
        } else {
            located.get()
        }
    });
    let field = Field {
        id: "place",
        kind: "text",
        placeholder: texts.place_placeholder,
        list_id: "place-choices",
        list_label: texts.place_label,
        described_by: "place-help",
    };
    let hearer = Hearer {
        focus: Callback::new(move |()| on_places_wanted(String::new())),
        input: Callback::new(input),
        choose: Callback::new(choose),
        commit: Callback::new(commit),
    };
    let near_me = button("button near-me")
        .attr("data-testid", "near-me")
        .on_click(on_near_me)
        .child(icon(Picture::Target))
        .child(element("span").child(texts.near_me));
    let help = element("p")
        .class("help")
        .attr("id", field.described_by)
        .attr("role", "status")
        .child(help);
    let combobox = combobox(field, value, choices, is_open, hearer);
    element("form")
        .class("place")
        .on("submit", |event: Event| event.prevent_default())
        .child(
            element("label")
                .attr("for", field.id)
                .child(texts.place_label),
        )
        .child(element("div").class("place-field").child(combobox))
        .child(near_me)
        .child(radius)
        .child(help)
}

/// What is said of the device's position while there is none.
pub fn located(state: State, locating: RwSignal<Locating>) -> Memo<&'static str> {
    let texts = &state.texts().ask;
    let refused = if state.is_framed {
        state.texts().embed.location_refused
    } else {
        texts.location_refused
    };
    memo(move || match locating.get() {
        Locating::Idle => "",
        Locating::Underway => texts.locating,
        Locating::Failed(LocateError::Refused) => refused,
        Locating::Failed(LocateError::Failed) => texts.location_failed,
    })
}

/// Chooses how far away a record may be, as long as there is a place.
pub fn radius(state: State) -> Element {
    let texts = &state.texts().ask;
    let lacks_place = memo(move || state.question.with(|it| it.near.is_none()));
    let chosen = memo(move || {
        state
            .question
            .with(|it| it.radius_km.map(|it| it.to_string()).unwrap_or_default())
    });
    let distance = |km: u16| option(&km.to_string(), &texts.radius.of(km.into()));
    let mut options: Vec<_> = RADII_KM.into_iter().map(distance).collect();
    options.push(option("", texts.any_distance));
    let label = element("label")
        .class("visually-hidden")
        .attr("for", "radius")
        .child(texts.radius_label);
    let choice = element("select")
        .attr("id", "radius")
        .attr("data-testid", "radius")
        .on("change", move |event: Event| {
            state.ask(|it| it.radius_km = event_target_value(&event).parse().ok());
        })
        .child(options)
        .property("value", move || chosen.get().into());
    element("div")
        .class("radius")
        .class_while("is-hidden", lacks_place)
        .child(label)
        .child(choice)
}
