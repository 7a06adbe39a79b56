//! Lays out the page: makes the state, wires the effects at the rim, and puts views side by side.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::basemap::BaseMap;
use crate::dataset::Position;
use crate::find::{Near, View};

use super::locate::{LocateError, locate};
use super::map::Target;
use super::offline::Worker;
use super::places::Places;
use super::reactive::{derived, memo, settable};
use super::state::{Notice, State};
use super::ui::chips::QuestionLine;
use super::ui::filters::{Filters, FiltersButton};
use super::ui::fresh::fresh;
use super::ui::header::Header;
use super::ui::list::ResultList;
use super::ui::map_area::MapArea;
use super::ui::needs::Needs;
use super::ui::notices::Notices;
use super::ui::on_device::Keeper;
use super::ui::panel::Grip;
use super::ui::place_box::{Locating, PlaceBox};
use super::ui::sheet::SheetLayer;
use super::ui::waiting::Waiting;
use super::{address, loading, rim};

/// From this width on, the filters have a column of their own.
const WIDE_PX: f64 = 1200.0;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let query = address::read();
    let asks_where = query.asks_where;
    let state = State::new(query);
    provide_context(state);
    rim::wire(state);
    loading::start(state);
    let worker = Worker::new(state);
    provide_context(keeper(state, worker));
    let base_map = loading::base_map(state, move || worker.begin());
    if asks_where {
        state.tell(Notice::NearMe);
    }
    let places = Places::new(state);
    // Texts are plain values in the views: another language builds them anew.
    fresh(move || {
        state.language.track();
        Some(view! { <Page base_map places worker /> })
    })
}

/// The views, in the reader's language.
#[component]
fn Page(base_map: RwSignal<BaseMap>, places: Places, worker: Worker) -> impl IntoView {
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
    let near_me = move |()| ask_where(|state, position| state.go_near(Near::Point(position)));
    let accept = move |offer: Notice| match offer {
        Notice::NewVersion => worker.take_new_version(),
        Notice::DataFromCopy => loading::retry(state),
        Notice::NearMe => near_me(()),
        _ => {}
    };

    let are_filters_open = settable(is_wide());
    let texts = state.texts();
    let is_sheet_open = memo(move || state.query.with(|it| it.record.is_some()));
    let view_word = derived(move || match state.query.with(|it| it.view) {
        View::Both => "both",
        View::Map => "map",
        View::List => "list",
    });
    view! {
        <div class="page" class:has-filters=are_filters_open class:has-sheet=is_sheet_open data-view=view_word>
            <a class="skip" href="#results" on:click=|event| { event.prevent_default(); focus("results"); }>
                {texts.page.skip_to_results}
            </a>
            <Header on_search=move |()| places.prepare(String::new()) />
            <Notices is_online=rim::is_online() on_accept=accept />
            <main class="main">
                <Filters is_open=are_filters_open />
                <section class="panel" id="results" tabindex="-1" aria-label=texts.list.title>
                    <Grip />
                    <div class="panel-head">
                        <QuestionLine />
                        <FiltersButton is_open=are_filters_open />
                    </div>
                    <div class="panel-body">
                        <div class="panel-list" class:is-covered=is_sheet_open inert=is_sheet_open>
                            <ResultList
                                above=view! {
                                    <Needs />
                                    <PlaceBox
                                        locating
                                        on_near_me=near_me
                                        on_places_wanted=move |text| places.prepare(text)
                                        on_named=move |(name, is_unknown)| places.go_near(name, is_unknown)
                                    />
                                    <InFrameChoice />
                                    <Waiting on_retry=move |()| loading::retry(state) />
                                }
                            />
                        </div>
                        <SheetLayer />
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

fn keeper(state: State, worker: Worker) -> Keeper {
    Keeper {
        keep_details: Callback::new(move |()| worker.keep_details()),
        erase: Callback::new(move |has_failed: RwSignal<bool>| {
            spawn_local(async move {
                rim::forget(state);
                has_failed.set(worker.erase().await.is_err());
            });
        }),
    }
}

/// Whether the list holds only what the map shows.
#[component]
fn InFrameChoice() -> impl IntoView {
    let state = State::here();
    let is_on = memo(move || state.question.with(|it| it.in_frame));
    view! {
        <label class="in-frame">
            <input
                type="checkbox"
                data-testid="in-frame"
                prop:checked=is_on
                on:change=move |_| state.ask(|it| it.in_frame = !it.in_frame)
            />
            {state.texts().list.only_in_frame_short}
        </label>
    }
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
