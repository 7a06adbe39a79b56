//! The room for the browser.
//!
//! # Layout
//! - `app`: lays out the page; `rim`: every effect between signals and the browser
//! - `standing`: where the reader is in the page, kept while its views are built anew
//! - `state`: the signals; `load`: a dataset on its way; `notice`: what is told once; `shared`: large
//!   values in them; `reactive`: making signals and tasks
//! - one browser service each: `address`, `clock`, `config`, `copies`, `edition`, `embed`, `fetch`,
//!   `hosts`, `loading`, `locate`, `measure`, `offline`, `pause`, `policy`, `share`, `size_observer`,
//!   `source`, `storage`, `theme`
//! - `take_away`: the page that prints and saves; `saving`: handing over files
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
mod saving;
mod share;
mod shared;
mod size_observer;
mod source;
mod standing;
mod state;
mod storage;
mod take_away;
mod theme;
mod ui;

pub use app::App;
pub use take_away::TakeAway;

/// Mounts the page.
pub fn start() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(App);
}

/// Mounts the page that prints and saves.
pub fn start_take_away() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(TakeAway);
}
