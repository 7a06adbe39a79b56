//! What a first visit reads until the page is there: it stands in `index.html`, in each language, and
//! `early.js` says in which it is shown.

use std::time::Duration;

use js_sys::{Function, Promise};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::focus::first;

/// A page that nobody looks at is never painted.
const MOST_PATIENCE: Duration = Duration::from_millis(100);

/// Lets it be painted, where it is shown: making the page keeps a slow phone busy for longer than a
/// glance, and nothing would be seen until then.
pub async fn be_seen() {
    if first("[data-starting] .splash").is_none() {
        return;
    }
    let painted = Promise::new(&mut |go_on, _| {
        let later = go_on.clone();
        // A frame is painted after its callbacks; the next one begins when it can be seen.
        request_animation_frame(move || request_animation_frame(move || call(&later)));
        set_timeout(move || call(&go_on), MOST_PATIENCE);
    });
    // A promise that is only ever kept.
    let _ = JsFuture::from(painted).await;
}

/// Gives its place to the page.
pub fn leave() {
    if let Some(splash) = first(".splash") {
        splash.remove();
    }
}

fn call(go_on: &Function) {
    // Keeping a promise cannot fail.
    let _ = go_on.call0(&JsValue::UNDEFINED);
}
