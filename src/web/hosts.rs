//! Which hosts the page talks to, as the browser has it in its books.

use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    PerformanceEntry, PerformanceObserver, PerformanceObserverEntryList, PerformanceObserverInit,
    Url,
};

/// The page's own host, which it has come from.
pub fn own() -> String {
    window().location().host().unwrap_or_default()
}

/// Hears the host of each thing that was asked for since the page was opened, and will be for as long
/// as it lives: the same host again and again.
pub fn on_contact(hear: impl Fn(String) + 'static) {
    let observe = Closure::<dyn Fn(PerformanceObserverEntryList)>::new(
        move |entries: PerformanceObserverEntryList| {
            for entry in entries.get_entries() {
                let name = entry.unchecked_into::<PerformanceEntry>().name();
                // Pictures that stand in the page themselves have no host.
                if let Some(host) = Url::new(&name).ok().map(|it| it.host())
                    && !host.is_empty()
                {
                    hear(host);
                }
            }
        },
    );
    let options = Object::new();
    // Setting a member of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"type".into(), &"resource".into());
    let _ = Reflect::set(&options, &"buffered".into(), &true.into());
    // Fails only for what is no function.
    if let Ok(observer) = PerformanceObserver::new(observe.into_js_value().unchecked_ref()) {
        observer.observe(options.unchecked_ref::<PerformanceObserverInit>());
    }
}
