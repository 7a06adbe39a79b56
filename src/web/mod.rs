//! The room for the browser.
//!
//! # Layout
//! - `app`: lays out the page; `rim`: every effect between signals and the browser
//! - `standing`: where the reader is in the page, kept while its views are built anew
//! - `state`: the signals; `load`: a dataset on its way; `notice`: what is told once; `shared`: large
//!   values in them; `reactive`: making signals and tasks
//! - one browser service each: `address`, `clock`, `config`, `copies`, `edition`, `embed`, `fetch`,
//!   `hosts`, `language`, `loading`, `locate`, `measure`, `offline`, `pause`, `policy`, `share`, `size_observer`,
//!   `source`, `splash`, `storage`, `theme`
//! - `map`: Leaflet and the base map; `ui`: one part of the page a file

mod address;
mod app;
mod clock;
mod config;
mod copies;
mod edition;
mod embed;
mod fetch;
mod focus;
mod hosts;
mod language;
mod load;
mod loading;
mod locate;
mod map;
mod measure;
mod notice;
mod offline;
mod pause;
mod places;
mod policy;
mod reactive;
mod rim;
mod share;
mod shared;
mod size_observer;
mod source;
mod splash;
mod standing;
mod state;
mod storage;
mod theme;
mod ui;

use leptos::prelude::*;

pub use app::App;

/// Mounts the page as soon as its texts are there. Without them it fails, which `failure.js` tells.
pub fn start() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        match language::texts(language::first()).await {
            Ok(texts) => {
                splash::be_seen().await;
                leptos::mount::mount_to_body(move || view! { <App texts /> });
                splash::leave();
            }
            Err(error) => wasm_bindgen::throw_str(&error.to_string()),
        }
    });
}
