//! Every effect between the signals and the browser. Nothing here decides what is shown; whatever
//! comes back as an echo is compared before it is set.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::around::Route;
use crate::dataset::Language;
use crate::favourites::{Damage, Favourites};
use crate::find::{Frame, Query};

use super::map::{Target, Viewport};
use super::reactive::{effect, settable, spawn};
use super::state::{Load, Notice, State};
use super::storage::{self, Key, StorageError};
use super::{address, clock, hosts, language, measure};

/// Wires everything, for as long as the page lives.
pub fn wire(state: State) {
    keep_address(state);
    keep_favourites(state);
    keep_language(state);
    tell_language(state);
    measure_changes(state);
    tell_what_is_painted(state);
    clock::on_minute(move |now| state.now.set(now));
}

/// Wires a page that shows what is asked and kept, and changes nothing of it.
pub fn wire_reader(state: State) {
    keep_favourites(state);
    keep_language(state);
    measure_changes(state);
}

/// Wires a page with a view beside the map.
pub fn wire_around(state: State, route: RwSignal<Route>) {
    wire_reader(state);
    keep_route(state, route);
    clock::on_minute(move |now| state.now.set(now));
}

fn keep_route(state: State, route: RwSignal<Route>) {
    Effect::new(move |before: Option<(Route, Query)>| {
        let now = (route.get(), state.query.get());
        let is_step = before.is_some_and(|it| it.0 != now.0 || now.1.is_a_step_from(&it.1));
        state
            .presentation
            .with_value(|it| address::write_around(&now.0, &now.1, it, is_step));
        now
    });
    address::on_step(move |query| {
        let wanted = address::route();
        if route.with_untracked(|it| *it != wanted) {
            route.set(wanted);
        }
        if state.query.with_untracked(|it| *it != query) {
            state.change(|it| *it = query);
        }
    });
}

fn keep_address(state: State) {
    Effect::new(move |before: Option<Query>| {
        let query = state.query.get();
        let is_step = before.is_some_and(|it| query.is_a_step_from(&it));
        state
            .presentation
            .with_value(|it| address::write(&query, it, is_step));
        query
    });
    address::on_step(move |query| {
        if state.query.with_untracked(|it| *it == query) {
            return;
        }
        if let Some(frame) = query.frame {
            state.target.set(Some(Target::Show(frame)));
        }
        state.change(|it| *it = query);
    });
}

/// The map tells where it is; the query remembers it, once somebody has moved it.
pub fn remember_view(state: State, viewport: Viewport) {
    // A map that is made anew in another language comes back to where it was.
    if state.viewport.with_untracked(|it| *it == Some(viewport)) {
        return;
    }
    state.viewport.set(Some(viewport));
    let is_loaded = state.load.with_untracked(|it| matches!(it, Load::Ready(_)));
    let starts = state
        .target
        .with_untracked(|it| matches!(it, Some(Target::Start(_))));
    if !is_loaded
        || (starts
            && state
                .start_seen
                .try_update_value(|it| !std::mem::replace(it, true))
                == Some(true))
    {
        return;
    }
    let frame = Frame {
        centre: viewport.centre,
        zoom: viewport.zoom,
    };
    if state.query.with_untracked(|it| it.frame != Some(frame)) {
        state.query.update(|it| it.frame = Some(frame));
    }
}

fn keep_favourites(state: State) {
    // Whether what changes here may be stored: not over a value of a newer version, not where the
    // browser stores nothing.
    let is_stored = StoredValue::new(true);
    match storage::get(Key::Favourites) {
        Err(error) => {
            leptos::logging::warn!("favourites: {error}");
            is_stored.set_value(false);
            state.is_kept_whole.set_value(false);
            state.tell(Notice::MemoryOnly);
        }
        Ok(None) => {}
        Ok(Some(stored)) => {
            let (kept, damage) = Favourites::read(&stored);
            state.kept.set(kept);
            state.is_kept_whole.set_value(damage.is_none());
            match damage {
                None => {}
                Some(Damage::FromTheFuture) => {
                    is_stored.set_value(false);
                    state.tell(Notice::FavouritesFromTheFuture);
                }
                Some(Damage::Damaged) => {
                    // Without room for the copy, what was read of it is still kept.
                    let _ = storage::set(Key::DamagedFavourites, &stored);
                    state.tell(Notice::FavouritesDamaged);
                }
            }
        }
    }
    Effect::new(move |before: Option<Favourites>| {
        let kept = state.kept.get();
        if before.is_some_and(|it| it != kept)
            && is_stored.get_value()
            && let Err(error) = store(&kept)
        {
            leptos::logging::warn!("favourites: {error}");
            is_stored.set_value(false);
            state.is_kept_whole.set_value(false);
            state.tell(Notice::MemoryOnly);
        }
        kept
    });
    storage::on_change(Key::Favourites, move |stored| {
        let (kept, damage) = stored.map_or_else(Default::default, |it| Favourites::read(&it));
        if damage.is_none() && state.kept.with_untracked(|it| *it != kept) {
            state.kept.set(kept);
        }
    });
}

/// Where nothing is kept, nothing is stored.
fn store(kept: &Favourites) -> Result<(), StorageError> {
    if *kept == Favourites::default() {
        storage::remove(Key::Favourites);
        return Ok(());
    }
    storage::set(Key::Favourites, &kept.write())
}

/// Forgets everything that the visitor has kept and chosen.
pub fn forget(state: State) {
    state.kept.set(Favourites::default());
    state.tiles_agreed.set(false);
    storage::remove_all();
}

/// Whether this device has not said yet that its visitor knows the page. A portal explains its own.
pub fn is_newcomer(state: State) -> RwSignal<bool> {
    settable(!state.is_framed && storage::get(Key::Welcomed) == Ok(None))
}

/// Remembers that the visitor knows the page.
pub fn welcome_is_known() {
    // Where nothing is stored, nobody is welcomed.
    let _ = storage::set(Key::Welcomed, "1");
}

/// The ids of the events whose notice the visitor has dismissed, a line each.
pub fn dismissed_events() -> String {
    storage::get(Key::Events).ok().flatten().unwrap_or_default()
}

/// Remembers that the visitor has dismissed the notice of an event.
pub fn dismiss_event(id: &str) {
    // Where nothing is stored, it comes again next time.
    let _ = storage::set(Key::Events, &[&dismissed_events(), id, "\n"].concat());
}

/// How wide the visitor wants the list, which the style sheet follows; at first as it was left.
pub fn list_width() -> RwSignal<Option<i32>> {
    let stored = storage::get(Key::ListWidth).ok().flatten();
    let width = settable(stored.and_then(|it| it.parse::<i32>().ok()));
    effect(move || {
        let root = document().document_element();
        if let (Some(width), Some(root)) = (width.get(), root) {
            let root: web_sys::HtmlElement = root.unchecked_into();
            // The name is a constant that every browser knows.
            let _ = root
                .style()
                .set_property("--list-width", &format!("{width}px"));
        }
    });
    width
}

/// Remembers how wide the list was left.
pub fn remember_list_width(width: i32) {
    // Where nothing is stored, the list is as wide as everybody's next time.
    let _ = storage::set(Key::ListWidth, &width.to_string());
}

/// Takes up the visitor's earlier consent to street tiles: it counts for the host it was given for.
pub fn recall_tiles(state: State) {
    let host = state
        .config
        .with_untracked(|it| it.tiles.first().map(|it| it.host().to_owned()));
    if host.is_some() && storage::get(Key::Tiles).ok().flatten() == host {
        state.tiles_agreed.set(true);
    }
}

/// Shows street tiles, or no longer, and remembers the choice.
pub fn choose_tiles(state: State, agreed: bool) {
    let host = state
        .config
        .with_untracked(|it| it.tiles.first().map(|it| it.host().to_owned()));
    if let (true, Some(host)) = (agreed, host) {
        // Where nothing is stored, the question comes again next time.
        let _ = storage::set(Key::Tiles, &host);
    } else {
        storage::remove(Key::Tiles);
    }
    state.tiles_agreed.set(agreed);
}

/// Whether the browser has a network, as far as it knows.
pub fn is_online() -> RwSignal<bool> {
    let is_online = settable(window().navigator().on_line());
    for event in [
        leptos::ev::Custom::new("online"),
        leptos::ev::Custom::new("offline"),
    ] {
        let handle = window_event_listener(event, move |_: web_sys::Event| {
            is_online.set(window().navigator().on_line());
        });
        on_cleanup(move || handle.remove());
    }
    is_online
}

/// The hosts that the page has talked to, its own first.
pub fn hosts() -> RwSignal<Vec<String>> {
    let hosts = settable(vec![hosts::own()]);
    hosts::on_contact(move |host| {
        if hosts.with_untracked(|it| !it.contains(&host)) {
            hosts.update(|it| it.push(host));
        }
    });
    hosts
}

/// Takes up the language that is the visitor's own, and learns the one that an address asks for later.
/// Where that cannot be learnt, the address tells what is spoken.
fn keep_language(state: State) {
    state.own_language.set(language::own());
    effect(move || {
        let wanted = state.wanted_language.get();
        spawn(async move {
            let is_missing = language::learn(state, wanted).await.is_err();
            if is_missing && state.wanted_language.get_untracked() == wanted {
                let spoken = state.language.get_untracked();
                state.query.update(|it| it.language = Some(spoken));
                state.tell(Notice::LanguageMissing(wanted));
            }
        });
    });
}

/// The visitor chooses a language that the page can speak. It goes into the address only where that names one already, or where
/// nothing can be stored: a link that is handed on should leave its reader their own language.
pub fn choose_language(state: State, language: Language) {
    let is_stored = storage::set(Key::Language, language.code()).is_ok();
    state.own_language.set(language);
    if !is_stored || state.query.with_untracked(|it| it.language.is_some()) {
        state.change(|it| it.language = Some(language));
    }
}

/// Tells the browser in which language the page is, and its title.
fn tell_language(state: State) {
    effect(move || {
        let code = state.language.get().code();
        let texts = &state.texts().page;
        let document = document();
        document.set_title(texts.title);
        // The names are constants that every browser accepts.
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", code);
        }
        if let Ok(Some(meta)) = document.query_selector("meta[name=description]") {
            let _ = meta.set_attribute("content", texts.description);
        }
    });
}

fn measure_changes(state: State) {
    Effect::new(move |was_ready: Option<bool>| {
        let is_ready = state.load.with(|it| matches!(it, Load::Ready(_)));
        if is_ready && was_ready == Some(false) {
            measure::ready();
        }
        is_ready
    });
    effect(move || {
        state.query.track();
        let results = state.results.get();
        if let Some(start_ms) = state.take_change_ms() {
            measure::query(start_ms, results.hits.len(), results.n_mapped);
        }
    });
}

fn tell_what_is_painted(state: State) {
    effect(move || {
        let results = state.results.get();
        measure::after_paint(move || {
            // The page may be gone by then; and of two answers in one frame, the last one counts.
            if state
                .painted
                .try_get_untracked()
                .is_some_and(|it| it != results)
                && state.results.try_get_untracked().as_ref() == Some(&results)
            {
                state.painted.set(results);
            }
        });
    });
}
