//! The address bar.

use form_urlencoded::parse;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::around::Route;
use crate::embed::Presentation;
use crate::find::{Bounds, Query, View};

/// The page that prints and saves.
const TAKE_AWAY: &str = "emporter.html";

/// The page with the views beside the map.
const AROUND: &str = "autour.html";

/// The page with the map.
const MAP: &str = "index.html";

/// The word for the part of the map that is looked at.
const SEEN: &str = "seen";

/// The query of the present address.
pub fn read() -> Query {
    Query::from_address(&search())
}

/// What the present address asks of the page beside the query.
pub fn presentation() -> Presentation {
    Presentation::from_address(&search())
}

/// Puts the query into the address bar, with what else the page was asked: as a step of its own for the
/// back button, or in the place of the present one. Does nothing when it stands there already.
pub fn write(query: &Query, presentation: &Presentation, as_step: bool) {
    put(&[query.to_address(), presentation.to_address()], as_step);
}

/// The same with the view beside the map that is shown.
pub fn write_around(route: &Route, query: &Query, presentation: &Presentation, as_step: bool) {
    let parts = [
        route.to_address(),
        query.to_address(),
        presentation.to_address(),
    ];
    put(&parts, as_step);
}

fn put(parts: &[String], as_step: bool) {
    let address = joined(parts);
    if address == search().trim_start_matches('?') {
        return;
    }
    let address = format!("{}?{address}", path());
    let address = address.trim_end_matches('?');
    let history = window().history();
    // A browser may refuse (frames without an origin, too many moves in a row): the page goes on.
    let _ = history.and_then(|it| {
        if as_step {
            it.push_state_with_url(&JsValue::NULL, "", Some(address))
        } else {
            it.replace_state_with_url(&JsValue::NULL, "", Some(address))
        }
    });
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    parts.join("&")
}

/// Calls back with the query of the address that the back or forward button led to. For as long as
/// the page lives.
pub fn on_step(call_back: impl Fn(Query) + 'static) {
    let handle = window_event_listener(leptos::ev::popstate, move |_| call_back(read()));
    on_cleanup(move || handle.remove());
}

/// The whole address of a query, to be handed to somebody: of the full page, also from a portal's frame.
pub fn link(query: &Query) -> String {
    let origin = window().location().origin().unwrap_or_default();
    format!("{origin}{}?{}", path(), query.to_address())
}

/// Which view beside the map the present address asks for.
pub fn route() -> Route {
    Route::from_address(&search())
}

/// A view beside the map, relative to the page, for the same question, as a portal wants it presented.
/// What is open on the map stays there, and so does what it shows: there is no map beside it.
pub fn around(route: &Route, query: &Query, presentation: &Presentation) -> String {
    let mut query = Query {
        record: None,
        at: None,
        view: View::Both,
        ..query.clone()
    };
    query.question.in_frame = false;
    let parts = [
        route.to_address(),
        query.to_address(),
        presentation.to_address(),
    ];
    format!("{AROUND}?{}", joined(&parts))
}

/// The whole address of a view beside the map, to be handed to somebody.
pub fn around_link(route: &Route, query: &Query) -> String {
    beside(&around(route, query, &Presentation::default()))
}

/// The part of the map that another page of this site was looking at when it led here.
pub fn seen() -> Option<Bounds> {
    let search = search();
    let mut words = parse(search.trim_start_matches('?').as_bytes());
    words.find_map(|(word, value)| (word == SEEN).then(|| Bounds::from_word(&value))?)
}

/// Where what answers a query is printed and saved, relative to the page. What the map shows counts only
/// where the question is about that.
pub fn take_away(query: &Query, seen: Option<Bounds>) -> String {
    let mut address = format!("{TAKE_AWAY}?{}", query.to_address());
    if let Some(seen) = seen.filter(|_| query.question.in_frame) {
        address = [&address, "&", SEEN, "=", &seen.word()].concat();
    }
    address
}

/// The map with a query, relative to a page beside it, as a portal wants it presented.
pub fn map(query: &Query, presentation: &Presentation) -> String {
    let parts = [query.to_address(), presentation.to_address()];
    format!("{MAP}?{}", joined(&parts))
}

/// The whole address of the map with a query, to be handed to somebody by a page beside it.
pub fn map_link(query: &Query) -> String {
    beside(&map(query, &Presentation::default()))
}

/// The whole address of a page in the folder of this one.
fn beside(page: &str) -> String {
    let origin = window().location().origin().unwrap_or_default();
    let path = path();
    let folder = path.rfind('/').and_then(|it| path.get(..=it));
    format!("{origin}{}{page}", folder.unwrap_or("/"))
}

/// The address of a query, relative to the page.
pub fn href(query: &Query) -> String {
    format!("?{}", query.to_address())
}

fn search() -> String {
    window().location().search().unwrap_or_default()
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}
