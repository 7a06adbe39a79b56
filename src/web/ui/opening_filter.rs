//! The group of filters that asks when a place is open.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::hours::{Part, Weekday, When};

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, checkbox, element, option};
use super::facet_group::folded;

/// Now, or a part of a day of the week.
pub fn opening_filter(state: State) -> Element {
    let texts = &state.texts().hours;
    let asked = memo(move || state.question.with(|it| it.open));
    let is_now = memo(move || asked.get() == Some(When::Now));
    let is_unasked = memo(move || asked.get().is_none());
    let chosen = memo(move || match asked.get() {
        Some(When::Now) | None => String::new(),
        Some(when) => when.word(),
    });
    let day_parts = Weekday::ALL
        .into_iter()
        .flat_map(|day| Part::ALL.map(|part| When::DayPart(day, part)))
        .map(|it| option(&it.word(), &texts.when(it)));
    let any_time = option("", texts.any_time);
    let options: Vec<_> = [any_time].into_iter().chain(day_parts).collect();
    let ask_now = move |_: Event| {
        state.ask(|it| it.open = Some(When::Now).filter(|now| it.open != Some(*now)));
    };
    let ask_when = move |event: Event| {
        state.ask(|it| it.open = When::from_word(&event_target_value(&event)));
    };
    let now = element("label")
        .class("facet")
        .child(
            checkbox(is_now)
                .attr("data-testid", "open-now")
                .on("change", ask_now),
        )
        .child(element("span").class("facet-name").child(texts.open_now));
    let select = element("select")
        .attr("data-testid", "open-when")
        .on("change", ask_when)
        .child(options)
        .property("value", move || chosen.get().into());
    let when = element("label")
        .class("open-when")
        .child(texts.open_when)
        .child(select);
    let note = element("p").class("small").child(texts.unknown_stay);
    let badge = element("span")
        .class("badge")
        .attr("hidden", is_unasked)
        .child("1");
    let is_open = asked.get_untracked().is_some();
    folded("open", texts.title, is_open, badge, vec![now, when, note])
}
