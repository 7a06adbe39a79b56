//! Where the keyboard is, when what had it goes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The first element of this selector.
pub fn first(css: &str) -> Option<web_sys::HtmlElement> {
    let found = document().query_selector(css).ok().flatten();
    found.map(JsCast::unchecked_into)
}

/// Gives the focus to the first element of this selector.
pub fn focus(css: &str) {
    if let Some(element) = first(css) {
        // An element without a place in the page cannot be focused, and need not be.
        let _ = element.focus();
    }
}

/// The same once the next frame is laid out, for what was hidden until now.
pub fn focus_soon(element: Option<web_sys::HtmlElement>) {
    request_animation_frame(move || {
        if let Some(element) = element {
            let _ = element.focus();
        }
    });
}
