//! Where to measure distances from.

use leptos::prelude::*;

use crate::find::{Near, Part};
use crate::places::Place;

use super::super::reactive::{derived, memo, settable};
use super::super::state::State;
use super::combobox::{Choice, Combobox, Field};
use super::icon::{Picture, icon};

/// How far away a record may be, in km.
const RADII_KM: [u16; 5] = [5, 10, 20, 50, 100];

/// What came of asking the device where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locating {
    /// Nobody asked, or it is known.
    Idle,
    /// Asked.
    Underway,
    /// The person or the browser said no.
    Refused,
    /// The device does not know.
    Failed,
}

/// How many places are offered.
const MOST_PLACES: usize = 6;

/// Chooses a place or that of the device, and a distance.
#[component]
pub fn PlaceBox(
    /// What came of asking the device.
    #[prop(into)]
    locating: Signal<Locating>,
    /// Asks the device where it is.
    #[prop(into)]
    on_near_me: Callback<()>,
    /// Hears that places will be wanted, and what is typed.
    #[prop(into)]
    on_places_wanted: Callback<String>,
    /// Asks for what is near the place of that name; the signal tells when there is none.
    #[prop(into)]
    on_named: Callback<(String, RwSignal<bool>)>,
) -> impl IntoView {
    let state = State::here();
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
            detail: it.postal_codes.first().cloned().unwrap_or_default(),
        };
        places.with(|it| it.iter().map(choice).collect::<Vec<_>>())
    });
    let input = move |text: String| {
        is_unknown.set(false);
        typed.set(Some(text.clone()));
        on_places_wanted.run(text);
    };
    let choose = move |n: usize| {
        if let Some(place) = places.with_untracked(|it| it.get(n).cloned()) {
            typed.set(None);
            state.go_near(Near::Place(place.key));
        }
    };
    let commit = move |()| match typed.get_untracked() {
        Some(text) if text.trim().is_empty() => {
            typed.set(None);
            state.ask(|it| it.remove(&Part::Near));
        }
        Some(text) => {
            typed.set(None);
            on_named.run((text, is_unknown));
        }
        None => {}
    };
    let texts = &state.texts().ask;
    let has_place = memo(move || state.question.with(|it| it.near.is_some()));
    let help = derived(move || match locating.get() {
        _ if is_unknown.get() => texts.place_unknown,
        Locating::Idle => "",
        Locating::Underway => texts.locating,
        Locating::Refused => texts.location_refused,
        Locating::Failed => texts.location_failed,
    });
    let field = Field {
        id: "place",
        kind: "text",
        placeholder: texts.place_placeholder,
        list_id: "place-choices",
        list_label: texts.place_label,
        described_by: "place-help",
    };
    view! {
        <form class="place" on:submit=|event| event.prevent_default()>
            <label for="place">{texts.place_label}</label>
            <div class="place-field">
                <Combobox
                    field
                    value
                    choices
                    is_open
                    on_focus=move |()| on_places_wanted.run(String::new())
                    on_input=input
                    on_choose=choose
                    on_commit=commit
                />
            </div>
            <button type="button" class="button near-me" data-testid="near-me" on:click=move |_| on_near_me.run(())>
                {icon(Picture::Target)}
                <span>{texts.near_me}</span>
            </button>
            <div class="radius" class:is-hidden=move || !has_place.get()>
                <label class="visually-hidden" for="radius">{texts.radius_label}</label>
                <Radius />
            </div>
            <p id="place-help" class="help" role="status">{help}</p>
        </form>
    }
}

#[component]
fn Radius() -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().ask;
    let chosen = memo(move || {
        state
            .question
            .with(|it| it.radius_km.map(|it| it.to_string()).unwrap_or_default())
    });
    let distances = RADII_KM.map(|km| (km.to_string(), (texts.radius)(km)));
    let anywhere = (String::new(), texts.any_distance.to_owned());
    let option = |(value, words): (String, String)| {
        let is_chosen = {
            let value = value.clone();
            memo(move || chosen.with(|it| *it == value))
        };
        view! {
            <option value=value selected=is_chosen>
                {words}
            </option>
        }
    };
    let options: Vec<_> = distances
        .into_iter()
        .chain([anywhere])
        .map(option)
        .collect();
    view! {
        <select
            id="radius"
            data-testid="radius"
            prop:value=chosen
            on:change=move |event| state.ask(|it| it.radius_km = event_target_value(&event).parse().ok())
        >
            {options}
        </select>
    }
}
