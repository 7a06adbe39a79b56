//! Lays out the page: makes the state, wires the effects at the rim, and puts views side by side.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::Position;
use crate::find::{Near, View};

use super::locate::{LocateError, locate};
use super::map::Target;
use super::places::Places;
use super::reactive::{memo, settable};
use super::state::State;
use super::ui::chips::question_line;
use super::ui::element::{Element, checkbox, element};
use super::ui::filters::{filters, filters_button};
use super::ui::fresh::fresh_view;
use super::ui::header::header;
use super::ui::list::ResultList;
use super::ui::map_area::MapArea;
use super::ui::needs::needs;
use super::ui::notices::notices;
use super::ui::panel::grip;
use super::ui::place_box::{Locating, place_box};
use super::ui::sheet::sheet_layer;
use super::ui::waiting::waiting;
use super::{address, loading, rim};

/// From this width on, the filters have a column of their own.
const WIDE_PX: f64 = 1200.0;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let state = State::new(address::read());
    provide_context(state);
    rim::wire(state);
    loading::start(state);
    let base_map = loading::base_map(state);
    let places = Places::new(state);
    // Texts are plain values in the views: another language builds them anew.
    fresh_view(move || {
        state.language.track();
        view! { <Page base_map places /> }
    })
    .into_render()
}

/// The views, in the reader's language.
#[component]
fn Page(base_map: RwSignal<BaseMap>, places: Places) -> impl IntoView {
    let state = State::here();
    let here = settable(None::<Position>);
    let locating = settable(Locating::Idle);
    let ask_where = move |then: fn(State, Position)| {
        locating.set(Locating::Underway);
        locate(move |found| match found {
            Ok(position) => {
                locating.set(Locating::Idle);
                here.set(Some(position));
                then(state, position);
            }
            Err(LocateError::Refused) => locating.set(Locating::Refused),
            Err(LocateError::Failed) => locating.set(Locating::Failed),
        });
    };
    let show_me =
        move |()| ask_where(|state, position| state.target.set(Some(Target::Approach(position))));
    let near_me = move || ask_where(|state, position| state.go_near(Near::Point(position)));

    let are_filters_open = settable(is_wide());
    let texts = state.texts();
    let is_sheet_open = memo(move || state.query.with(|it| it.record.is_some()));
    let view_word = memo(move || match state.query.with(|it| it.view) {
        View::Both => "both",
        View::Map => "map",
        View::List => "list",
    });
    view! {
        <div class="page" class:has-filters=are_filters_open class:has-sheet=is_sheet_open data-view=view_word>
            <a class="skip" href="#results" on:click=|event| { event.prevent_default(); focus("results"); }>
                {texts.page.skip_to_results}
            </a>
            {header(state, Callback::new(move |()| places.prepare(String::new())))}
            {notices(state, rim::is_online())}
            <main class="main">
                {filters(state, are_filters_open)}
                <section class="panel" id="results" tabindex="-1" aria-label=texts.list.title>
                    {grip(state)}
                    <div class="panel-head">
                        {question_line(state)}
                        {filters_button(state, are_filters_open)}
                    </div>
                    <div class="panel-body">
                        <div class="panel-list" class:is-covered=is_sheet_open inert=is_sheet_open>
                            <ResultList
                                above=view! {
                                    {needs(state)}
                                    {place_box(
                                        state,
                                        locating,
                                        near_me,
                                        move |text| places.prepare(text),
                                        move |name, is_unknown| places.go_near(name, is_unknown),
                                    )}
                                    {in_frame_choice(state)}
                                    {waiting(state, move || loading::retry(state))}
                                }
                            />
                        </div>
                        {sheet_layer(state)}
                    </div>
                </section>
                <MapArea
                    base_map
                    here
                    on_view=move |it| rim::remember_view(state, it)
                    on_locate=show_me
                    on_streets=move |agreed| rim::choose_tiles(state, agreed)
                />
            </main>
        </div>
    }
}

/// Whether the list holds only what the map shows.
fn in_frame_choice(state: State) -> Element {
    let is_on = memo(move || state.question.with(|it| it.in_frame));
    let choice = checkbox(is_on)
        .attr("data-testid", "in-frame")
        .on("change", move |_: Event| {
            state.ask(|it| it.in_frame = !it.in_frame);
        });
    element("label")
        .class("in-frame")
        .child(choice)
        .child(state.texts().list.only_in_frame_short)
}

fn is_wide() -> bool {
    window()
        .inner_width()
        .ok()
        .and_then(|it| it.as_f64())
        .is_some_and(|it| it >= WIDE_PX)
}

fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document()
        .get_element_by_id(id)
        .and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // An element without a place in the page cannot be focused, and need not be.
        let _ = element.focus();
    }
}
