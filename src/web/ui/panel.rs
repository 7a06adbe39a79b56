//! The part of the page that holds the list: a column on a wide screen, a sheet of three heights
//! over the map on a small one.

use leptos::ev::{Event, PointerEvent};
use leptos::prelude::*;

use crate::find::View;

use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// A finger that moves less has tapped.
const SWIPE_PX: i32 = 24;

/// The grip of the sheet on a small screen: buttons, and a finger that pulls it.
pub fn grip(state: State) -> Element {
    let view_now = memo(move || state.query.with(|it| it.view));
    let is_smallest = memo(move || view_now.get() == View::Map);
    let is_largest = memo(move || view_now.get() == View::List);
    let grabbed_y = StoredValue::new(None::<i32>);
    let go = move |view: View| state.change(|it| it.view = view);
    let release = move |event: PointerEvent| {
        let Some(start) = grabbed_y.try_update_value(Option::take).flatten() else {
            return;
        };
        let moved = event.client_y() - start;
        if moved.abs() >= SWIPE_PX {
            let view = view_now.get_untracked();
            go(if moved < 0 {
                larger(view)
            } else {
                smaller(view)
            });
        }
    };
    let texts = &state.texts().page;
    let step = |name, is_last, next: fn(View) -> View, picture| {
        button("icon-button")
            .attr("aria-label", name)
            .attr("disabled", is_last)
            .on_click(move || go(next(view_now.get_untracked())))
            .child(icon(picture))
    };
    let smaller = step(texts.smaller, is_smallest, smaller, Picture::ChevronDown);
    let larger = step(texts.larger, is_largest, larger, Picture::ChevronUp);
    let bar = element("span")
        .class("grip-bar")
        .attr("aria-hidden", "true");
    element("div")
        .class("grip")
        .on("pointerdown", move |event: PointerEvent| {
            grabbed_y.set_value(Some(event.client_y()));
        })
        .on("pointerup", release)
        .on("pointercancel", move |_: Event| grabbed_y.set_value(None))
        .child(smaller)
        .child(bar)
        .child(larger.attr("data-testid", "larger"))
}

const fn larger(view: View) -> View {
    match view {
        View::Map => View::Both,
        View::Both | View::List => View::List,
    }
}

const fn smaller(view: View) -> View {
    match view {
        View::List => View::Both,
        View::Both | View::Map => View::Map,
    }
}
