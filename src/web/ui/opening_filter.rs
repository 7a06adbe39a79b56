//! The group of filters that asks when a place is open.

use leptos::prelude::*;

use crate::hours::{Part, Weekday, When};

use super::super::reactive::memo;
use super::super::state::State;

/// Now, or a part of a day of the week.
#[component]
pub fn OpeningFilter() -> impl IntoView {
    let state = State::here();
    let texts = &state.texts().hours;
    let asked = memo(move || state.question.with(|it| it.open));
    let is_now = memo(move || asked.get() == Some(When::Now));
    let is_unasked = memo(move || asked.get().is_none());
    let chosen = memo(move || match asked.get() {
        Some(When::Now) | None => String::new(),
        Some(when) => when.word(),
    });
    let option = |(value, words): (String, String)| {
        let is_chosen = chosen.with_untracked(|it| *it == value);
        view! {
            <option value=value selected=is_chosen>
                {words}
            </option>
        }
    };
    let day_parts = Weekday::ALL
        .into_iter()
        .flat_map(|day| Part::ALL.map(|part| When::DayPart(day, part)))
        .map(|it| (it.word(), (texts.when)(it)));
    let any_time = (String::new(), texts.any_time.to_owned());
    let options: Vec<_> = [any_time]
        .into_iter()
        .chain(day_parts)
        .map(option)
        .collect();
    view! {
        <details class="facet-group" open=asked.get_untracked().is_some() data-group="open">
            <summary>
                <span>{texts.title}</span>
                <span class="badge" hidden=is_unasked>"1"</span>
            </summary>
            <fieldset>
                <legend class="visually-hidden">{texts.title}</legend>
                <label class="facet">
                    <input
                        type="checkbox"
                        data-testid="open-now"
                        prop:checked=is_now
                        on:change=move |_| {
                            state.ask(|it| it.open = Some(When::Now).filter(|now| it.open != Some(*now)));
                        }
                    />
                    <span class="facet-name">{texts.open_now}</span>
                </label>
                <label class="open-when">
                    {texts.open_when}
                    <select
                        data-testid="open-when"
                        prop:value=chosen
                        on:change=move |event| state.ask(|it| it.open = When::from_word(&event_target_value(&event)))
                    >
                        {options}
                    </select>
                </label>
                <p class="small">{texts.unknown_stay}</p>
            </fieldset>
        </details>
    }
}
