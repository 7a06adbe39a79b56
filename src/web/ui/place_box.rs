//! Where to measure distances from.

use leptos::prelude::*;

use crate::find::{Near, fold};

use super::super::reactive::{derived, memo, settable};
use super::super::state::State;
use super::fresh::fresh;
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

/// Chooses a commune or the place of the device, and a distance.
#[component]
pub fn PlaceBox(
    /// What came of asking the device.
    #[prop(into)]
    locating: Signal<Locating>,
    /// Asks the device where it is.
    #[prop(into)]
    on_near_me: Callback<()>,
) -> impl IntoView {
    let state = State::here();
    let is_unknown = settable(false);
    let name = memo(move || {
        state
            .with_names(|it| state.question.with(|q| it.near(q)))
            .unwrap_or_default()
    });
    let choose = move |text: String| match commune_named(state, &text) {
        _ if text.trim().is_empty() => {
            is_unknown.set(false);
            state.ask(|it| it.remove(&crate::find::Part::Near));
        }
        Some(code) => {
            is_unknown.set(false);
            go_near(state, Near::Commune(code));
        }
        None => is_unknown.set(true),
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
    view! {
        <form class="place" on:submit=|event| event.prevent_default()>
            <label for="place">{texts.place_label}</label>
            <input
                id="place"
                type="text"
                list="communes"
                autocomplete="off"
                data-testid="place"
                placeholder=texts.place_placeholder
                aria-describedby="place-help"
                prop:value=name
                on:change=move |event| choose(event_target_value(&event))
            />
            <Communes />
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

/// Asks for what is near a place, however far: where there is little, a limit would hide it.
pub fn go_near(state: State, near: Near) {
    state.ask(|it| it.near = Some(near));
    state.show_answers();
}

/// The names that the browser proposes.
#[component]
fn Communes() -> impl IntoView {
    let state = State::here();
    fresh(move || {
        let loaded = state.loaded.get()?;
        let option = |it: &crate::find::Commune| view! { <option value=spelling(it)></option> };
        let options: Vec<_> = loaded.index.communes().map(option).collect();
        Some(view! { <datalist id="communes">{options}</datalist> })
    })
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

/// Two communes may have one name: the code of the area tells them apart.
fn spelling(commune: &crate::find::Commune) -> String {
    match &commune.area_code {
        Some(area) => format!("{} ({area})", commune.name),
        None => commune.name.clone(),
    }
}

fn commune_named(state: State, text: &str) -> Option<String> {
    let loaded = state.loaded.get_untracked()?;
    let wanted = fold(text);
    let same =
        |it: &&crate::find::Commune| fold(&spelling(it)) == wanted || fold(&it.name) == wanted;
    let found = loaded.index.communes().find(same)?;
    Some(found.code.clone())
}
