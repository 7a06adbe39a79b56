//! Handing something over to other programs of the device.

use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; whether that worked.
pub async fn copy(text: &str) -> bool {
    // Missing on pages that were not loaded over a safe connection; the call would throw.
    let navigator = window().navigator();
    let has_clipboard =
        js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object());
    has_clipboard
        && JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
}
