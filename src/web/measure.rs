//! The points that stopwatches look for (`DESIGN.md`, contract 4).

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // web-sys binds the form with options only under an unstable flag.
    #[wasm_bindgen(js_namespace = performance, js_name = measure, catch)]
    fn measure(name: &str, options: &js_sys::Object) -> Result<JsValue, JsValue>;
}

/// Milliseconds since the page was opened.
pub fn now_ms() -> f64 {
    window().performance().map_or(0.0, |it| it.now())
}

/// Tells that list and map show the first results: call it after they are drawn.
pub fn ready() {
    after_paint(|| {
        if let Some(performance) = window().performance() {
            let _ = performance.mark("passerelle:ready");
        }
    });
}

/// Tells how long a change of the query took, from its input to what was painted.
pub fn query(start_ms: f64, n_total: usize, n_mapped: usize) {
    after_paint(move || {
        let count = |n: usize| JsValue::from(u32::try_from(n).unwrap_or(u32::MAX));
        let detail = object([("total", count(n_total)), ("mapped", count(n_mapped))]);
        let options = object([
            ("start", start_ms.into()),
            ("end", now_ms().into()),
            ("detail", detail.into()),
        ]);
        // Old browsers do not know the form with options; they are not measured.
        let _ = measure("passerelle:query", &options);
    });
}

/// Runs once the browser has painted: a task that is queued by the next frame runs after it.
pub fn after_paint(task: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(task, std::time::Duration::ZERO));
}

fn object<const N: usize>(members: [(&str, JsValue); N]) -> js_sys::Object {
    let object = js_sys::Object::new();
    for (name, value) in members {
        // Setting a member of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&object, &name.into(), &value);
    }
    object
}
