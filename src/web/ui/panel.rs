//! The sheet that holds the list on a small screen, over the map, at one of three heights.

use leptos::ev::{Event, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::find::View;
use crate::layout::{LEAST_PULL_PX, larger, settle, smaller};

use super::super::focus::first;
use super::super::reactive::memo;
use super::super::state::State;
use super::element::{Element, button, element};
use super::icon::{Picture, icon};

/// A finger on the grip.
#[derive(Clone, Copy)]
struct Grab {
    /// Where it came down, in CSS pixels from the top of the window.
    y: i32,
    /// How high the sheet was, in CSS pixels.
    height: i32,
}

/// The grip of the sheet: buttons, and a bar that a finger pulls.
pub fn grip(state: State) -> Element {
    let view_now = memo(move || state.query.with(|it| it.view));
    let is_smallest = memo(move || view_now.get() == View::Map);
    let is_largest = memo(move || view_now.get() == View::List);
    let grab = StoredValue::new(None::<Grab>);
    let go = move |view: View| state.change(|it| it.view = view);
    let pull = move |event: PointerEvent| {
        if let (Some(grab), Some(sheet)) = (grab.get_value(), sheet()) {
            let pulled = grab.y - event.client_y();
            if pulled.abs() >= LEAST_PULL_PX {
                hold(&sheet, grab.height + pulled);
            }
        }
    };
    let release = move |event: PointerEvent| {
        let grabbed = grab.try_update_value(Option::take).flatten();
        let (Some(grab), Some(sheet)) = (grabbed, sheet()) else {
            return;
        };
        let pulled = grab.y - event.client_y();
        let view = settle(
            view_now.get_untracked(),
            pulled,
            grab.height + pulled,
            room(&sheet),
        );
        let_go(&sheet);
        go(view);
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
        .attr("data-testid", "grip")
        .on("pointerdown", move |event: PointerEvent| {
            follow(&event);
            grab.set_value(sheet().map(|sheet| Grab {
                y: event.client_y(),
                height: sheet.offset_height(),
            }));
        })
        .on("pointermove", pull)
        .on("pointerup", release)
        .on("pointercancel", move |_: Event| {
            grab.set_value(None);
            if let Some(sheet) = sheet() {
                let_go(&sheet);
            }
        })
        .child(smaller)
        .child(bar)
        .child(larger.attr("data-testid", "larger"))
}

fn sheet() -> Option<HtmlElement> {
    first(".panel")
}

/// How much the sheet and the map share, in CSS pixels.
fn room(sheet: &HtmlElement) -> i32 {
    sheet.parent_element().map_or(0, |it| it.client_height())
}

/// Hears of a pointer also where it has left the grip. Not of one on a button, which would not be pressed.
fn follow(event: &PointerEvent) {
    let target: Option<web_sys::Element> = event.target().and_then(|it| it.dyn_into().ok());
    let is_on_a_button = target.is_some_and(|it| it.closest("button").is_ok_and(|it| it.is_some()));
    if let Some(grip) = first(".grip").filter(|_| !is_on_a_button) {
        // Only a pointer that has gone cannot be followed.
        let _ = grip.set_pointer_capture(event.pointer_id());
    }
}

/// Keeps the sheet under the finger.
fn hold(sheet: &HtmlElement, height: i32) {
    let height = height.clamp(0, room(sheet));
    set_style(sheet, "height", &format!("{height}px"));
    set_style(sheet, "transition", "none");
}

/// Gives the sheet back to the style sheet, which brings it to its height.
fn let_go(sheet: &HtmlElement) {
    set_style(sheet, "height", "");
    set_style(sheet, "transition", "");
}

fn set_style(sheet: &HtmlElement, name: &str, value: &str) {
    // Both names are constants that every browser knows.
    let _ = sheet.style().set_property(name, value);
}
