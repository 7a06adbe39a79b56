//! How the map behaves in somebody else's page, which scrolls: a wheel and a finger belong to that page,
//! unless the person shows that the map is meant.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    AddEventListenerOptions, Event, EventTarget, HtmlElement, PointerEvent, TouchEvent, WheelEvent,
};

/// Why the map has not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The wheel zooms with a key held.
    Wheel,
    /// A second finger moves the map.
    Fingers,
}

/// Makes a map polite for as long as the calling view lives: before Leaflet hears of it, lets go of
/// every turn of the wheel without Ctrl or ⌘ while the map has not been clicked, and of every single
/// finger. `on_hint` hears why nothing moves.
pub fn be_polite(element: &HtmlElement, on_hint: impl Fn(Hint) + Copy + 'static) {
    // From a click until the mouse leaves.
    let is_meant = StoredValue::new(false);
    listen(element, "pointerdown", move |event: PointerEvent| {
        is_meant.set_value(event.pointer_type() == "mouse");
    });
    let map: EventTarget = element.clone().into();
    listen(element, "pointerleave", move |event: Event| {
        // What stands in the map is left more often.
        if event.target().as_ref() == Some(&map) {
            is_meant.set_value(false);
        }
    });
    listen(element, "wheel", move |event: WheelEvent| {
        if !event.ctrl_key() && !event.meta_key() && !is_meant.get_value() {
            event.stop_immediate_propagation();
            on_hint(Hint::Wheel);
        }
    });
    listen(element, "touchstart", move |event: TouchEvent| {
        if event.touches().length() == 1 {
            event.stop_immediate_propagation();
        }
    });
    listen(element, "touchmove", move |event: TouchEvent| {
        if event.touches().length() == 1 {
            on_hint(Hint::Fingers);
        }
    });
}

/// Hears of an event before the element and what stands in it, and never keeps the browser from
/// scrolling.
fn listen<E: JsCast>(element: &HtmlElement, event: &'static str, hear: impl Fn(E) + 'static) {
    let hear = move |event: Event| hear(event.unchecked_into());
    let hear = Closure::<dyn Fn(Event)>::new(hear);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    let target: EventTarget = element.clone().into();
    let function: &js_sys::Function = hear.as_ref().unchecked_ref();
    // Fails only for listeners that are no functions.
    let _ = target
        .add_event_listener_with_callback_and_add_event_listener_options(event, function, &options);
    let hear = StoredValue::new_local(hear);
    on_cleanup(move || {
        hear.try_with_value(|it| {
            let function: &js_sys::Function = it.as_ref().unchecked_ref();
            let _ = target.remove_event_listener_with_callback_and_bool(event, function, true);
        });
    });
}
