//! Says how to move a map that leaves wheel and finger to the page around it.

use std::time::Duration;

use leptos::prelude::*;

use crate::i18n::messages::Embed;

use super::super::map::Hint;
use super::super::reactive::{memo, settable};
use super::super::state::State;
use super::element::{Element, element};

/// How long a hint stays.
const SHOWN: Duration = Duration::from_millis(1500);

/// The hint, and what shows it. Only for those who see it: keys and buttons need none.
pub fn map_hint(state: State) -> (Element, impl Fn(Hint) + Copy + 'static) {
    let texts = &state.texts().embed;
    let shown = settable(None::<Hint>);
    let n_shown = StoredValue::new(0);
    let show = move |hint: Hint| {
        shown.set(Some(hint));
        n_shown.update_value(|it| *it += 1);
        let n = n_shown.get_value();
        let hide = move || {
            // The page may be gone by then; a later hint stays longer.
            if n_shown.try_get_value() == Some(n) {
                shown.set(None);
            }
        };
        set_timeout(hide, SHOWN);
    };
    let words = memo(move || match shown.get() {
        None => String::new(),
        Some(Hint::Wheel) => texts.wheel_hint.with([zoom_key(texts)]),
        Some(Hint::Fingers) => texts.fingers_hint.to_owned(),
    });
    let hint = element("p")
        .class("map-hint")
        .class_while("is-shown", memo(move || shown.with(Option::is_some)))
        .attr("aria-hidden", "true")
        .attr("data-testid", "map-hint")
        .child(words);
    (hint, show)
}

/// What zooms with the wheel, as it is written on the keyboard.
fn zoom_key(texts: &Embed) -> &'static str {
    let platform = window().navigator().platform().unwrap_or_default();
    if platform.starts_with("Mac") {
        "⌘"
    } else {
        texts.control_key
    }
}
