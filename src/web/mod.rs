//! The room for the browser.
//!
//! # Layout
//! - `app`: lays out the page; `rim`: every effect between signals and the browser
//! - `standing`: where the reader is in the page, kept while its views are built anew
//! - `state`: the signals; `load`: a dataset on its way; `notice`: what is told once; `shared`: large
//!   values in them; `reactive`: making signals and tasks
//! - one browser service each: `address`, `clock`, `config`, `copies`, `edition`, `embed`, `fetch`,
//!   `hosts`, `language`, `loading`, `locate`, `measure`, `more`, `offline`, `pause`, `policy`, `share`, `size_observer`,
//!   `source`, `splash`, `storage`, `succession`, `theme`
//! - `around`: the views beside the map; `take_away`: the page that prints and saves; `saving`: handing
//!   over files
//! - `map`: Leaflet and the base map; `ui`: one part of the page a file

mod address;
mod app;
mod around;
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
mod more;
mod notice;
mod offline;
mod pause;
mod places;
mod policy;
mod reactive;
mod rim;
mod saving;
mod share;
mod shared;
mod size_observer;
mod source;
mod splash;
mod standing;
mod state;
mod storage;
mod succession;
mod take_away;
mod theme;
mod ui;

use leptos::prelude::*;

use crate::i18n::Messages;

pub use app::App;
pub use around::Around;
pub use take_away::TakeAway;

/// Mounts the map as soon as its texts are there.
pub fn start() {
    start_with(async |texts| {
        splash::be_seen().await;
        leptos::mount::mount_to_body(move || view! { <App texts /> });
        splash::leave();
    });
}

/// Mounts a page beside the map, as soon as its texts are there: the one that the document is for.
pub fn start_beside() {
    let root = document().document_element();
    let is_around = root.and_then(|it| it.get_attribute("data-page")).as_deref() == Some("around");
    start_with(async move |texts| {
        if is_around {
            leptos::mount::mount_to_body(move || view! { <Around texts /> });
        } else {
            leptos::mount::mount_to_body(move || view! { <TakeAway texts /> });
        }
    });
}

/// Without its texts a page fails, which `failure.js` tells.
fn start_with(mount: impl AsyncFnOnce(&'static Messages) + 'static) {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        match language::texts(language::first()).await {
            Ok(texts) => mount(texts).await,
            Err(error) => wasm_bindgen::throw_str(&error.to_string()),
        }
    });
}
