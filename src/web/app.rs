//! Lays out the page: makes the state, wires the effects at the rim, and puts views side by side.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::{Language, Position};
use crate::find::{Near, View};
use crate::i18n::Messages;

use super::focus::focus;
use super::locate::{self, Locating};
use super::map::Target;
use super::offline::Worker;
use super::places::Places;
use super::reactive::{memo, settable, spawn};
use super::standing::{Standing, Stay};
use super::state::{Notice, State};
use super::ui::chips::question_line;
use super::ui::divider::divider;
use super::ui::element::{Element, checkbox, element};
use super::ui::event_banner::event_banner;
use super::ui::filters::{filters, filters_button};
use super::ui::fresh::fresh;
use super::ui::header::header;
use super::ui::hosts::Hosts;
use super::ui::language_choice;
use super::ui::list::result_list;
use super::ui::map_area::MapArea;
use super::ui::needs::{is_asked, needs};
use super::ui::notices::notices;
use super::ui::on_device::Keeper;
use super::ui::panel::grip;
use super::ui::picked::picked;
use super::ui::place_box::{place_box, radius};
use super::ui::sheet::sheet_layer;
use super::ui::waiting::waiting;
use super::ui::welcome::welcome;
use super::{address, embed, language, loading, more, rim, theme};

/// From this width on, the filters have a column of their own.
const WIDE_PX: f64 = 1200.0;

/// The whole page. It begins in the language of these texts.
#[component]
pub fn App(texts: &'static Messages) -> impl IntoView {
    // Before anything can be seen.
    let presentation = address::presentation();
    let redressed = theme::wear(&presentation.theme);
    let query = address::read();
    let asks_where = query.asks_where;
    let state = State::new(query, presentation, embed::is_framed(), texts);
    provide_context(state);
    provide_context(Stay::new(state));
    rim::wire(state);
    let talk = embed::Talk::new(state);
    loading::start(state, move || talk.begin());
    let worker = Worker::new(state);
    provide_context(keeper(state, &worker));
    provide_context(Hosts(rim::hosts()));
    let base_map = loading::base_map(state, move || {
        worker.begin();
        more::keep(state);
    });
    if asks_where {
        state.tell(Notice::NearMe);
    }
    let places = Places::new(state);
    // What somebody has opened or found out stays through another language.
    let parts = Parts {
        here: settable(None),
        locating: settable(Locating::Idle),
        are_filters_open: settable(is_wide()),
        is_newcomer: rim::is_newcomer(state),
        is_event_dismissed: settable(false),
        list_width: rim::list_width(),
        refused: Trigger::new(),
    };
    let take_new_version = move || worker.take_new_version();
    // Texts are plain values in the views: another language builds them anew.
    let page = move || {
        state.language.track();
        Some(page(
            state,
            parts,
            base_map,
            redressed,
            &places,
            take_new_version,
        ))
    };
    fresh(page).into_render()
}

/// What outlives the views.
#[derive(Clone, Copy)]
struct Parts {
    /// Where the device is, once it was asked.
    here: RwSignal<Option<Position>>,
    /// What came of asking.
    locating: RwSignal<Locating>,
    are_filters_open: RwSignal<bool>,
    /// Whether it is a first visit, as far as this device knows.
    is_newcomer: RwSignal<bool>,
    /// Whether the notice of an event was dismissed on this visit.
    is_event_dismissed: RwSignal<bool>,
    /// How wide somebody wants the list beside the map, in CSS pixels.
    list_width: RwSignal<Option<i32>>,
    /// A chosen language does not come.
    refused: Trigger,
}

/// The views, in the reader's language.
fn page(
    state: State,
    parts: Parts,
    base_map: RwSignal<BaseMap>,
    redressed: Trigger,
    places: &Places,
    take_new_version: impl Fn() + Copy + 'static,
) -> Element {
    let Parts {
        here,
        locating,
        are_filters_open,
        is_newcomer,
        is_event_dismissed,
        list_width,
        refused,
    } = parts;
    let places = *places;
    let ask_where = move |then: fn(State, Position)| {
        locate::ask(locating, move |position| {
            here.set(Some(position));
            then(state, position);
        });
    };
    let show_me =
        move || ask_where(|state, position| state.target.set(Some(Target::Approach(position))));
    let near_me = move || ask_where(|state, position| state.go_near(Near::Point(position)));
    let accept = move |offer: &Notice| match offer {
        Notice::NewVersion => take_new_version(),
        Notice::DataFromCopy => loading::retry(state),
        Notice::NearMe => near_me(),
        _ => {}
    };

    let is_sheet_open = memo(move || state.query.with(|it| it.record.is_some()));
    let view_word = memo(move || match state.query.with(|it| it.view) {
        View::Both => "both",
        View::Map => "map",
        View::List => "list",
    });
    let go = move |near| state.go_near(near);
    let place_box = place_box(
        state,
        locating,
        Some(radius(state)),
        near_me,
        move |text| places.prepare(text),
        Callback::new(go),
        move |name, is_unknown| places.find(name, is_unknown, go),
    );
    let is_asked = is_asked(state);
    let above = vec![
        picked(state),
        event_banner(
            state,
            is_asked,
            rim::dismissed_events(),
            is_event_dismissed,
            rim::dismiss_event,
        ),
        needs(state, is_asked),
        place_box,
        welcome(state, is_newcomer, rim::welcome_is_known),
        in_frame_choice(state),
        waiting(state, move || loading::retry(state)),
    ];
    let panel = panel(state, are_filters_open, is_sheet_open, above);
    let map_area = move || {
        view! {
            <MapArea
                base_map
                redressed
                here
                on_view=move |it| rim::remember_view(state, it)
                on_locate=move |()| show_me()
                on_streets=move |agreed| rim::choose_tiles(state, agreed)
            />
        }
    };
    let main = element("main")
        .class("main")
        .child(filters(state, are_filters_open))
        .child(panel)
        .child(divider(state, list_width, rim::remember_list_width))
        .view(map_area);
    let stay = Stay::here();
    let on_language = Callback::new(move |it| {
        language::choose(state, refused, it, move || change_language(state, stay, it));
    });
    let on_search = Callback::new(move |()| places.prepare(String::new()));
    let is_place = memo(move || state.query.with(|it| it.at.is_some()));
    frame(state)
        .class_while("has-place", is_place)
        .class_while("has-filters", memo(move || are_filters_open.get()))
        .class_while("has-sheet", is_sheet_open)
        .attr("data-view", view_word)
        .child(skip_link(state))
        .child(header(state, refused, on_search, on_language))
        .child(notices(state, rim::is_online(), accept))
        .child(main)
}

/// What answers the question: its head, and the list with what stands `above` it, or an open sheet.
fn panel(
    state: State,
    are_filters_open: RwSignal<bool>,
    is_sheet_open: Memo<bool>,
    above: Vec<Element>,
) -> Element {
    let head = element("div")
        .class("panel-head")
        .child(question_line(state))
        .child(filters_button(state, are_filters_open));
    let list = element("div")
        .class("panel-list")
        .class_while("is-covered", is_sheet_open)
        .attr("inert", is_sheet_open)
        .child(result_list(state, above));
    let body = element("div")
        .class("panel-body")
        .child(list)
        .child(sheet_layer(state));
    element("section")
        .class("panel")
        .attr("id", "results")
        .attr("tabindex", "-1")
        .attr("aria-label", state.texts().list.title)
        .child(grip(state))
        .child(head)
        .child(body)
}

/// The element of the page, as a portal wants it presented.
fn frame(state: State) -> Element {
    let presentation = state.presentation.get_value();
    // A wide page shows both in any case, unless a portal wants just one.
    let only = match presentation.view {
        _ if !state.is_framed => None,
        View::Both => None,
        View::Map => Some("map"),
        View::List => Some("list"),
    };
    let classes = match (state.is_framed, presentation.grows) {
        (true, true) => "page is-framed grows",
        (true, false) => "page is-framed",
        (false, _) => "page",
    };
    element("div")
        .class(classes)
        .attr("data-hide", presentation.hidden_words())
        .attr("data-only", only)
}

/// For who uses a keyboard: past everything that stands before the results.
fn skip_link(state: State) -> Element {
    element("a")
        .class("skip")
        .attr("href", "#results")
        .on("click", |event: Event| {
            event.prevent_default();
            focus("#results");
        })
        .child(state.texts().page.skip_to_results)
}

fn keeper(state: State, worker: &Worker) -> Keeper {
    let worker = *worker;
    Keeper {
        keep_details: Callback::new(move |()| worker.keep_details()),
        erase: Callback::new(move |has_failed: RwSignal<bool>| {
            spawn(async move {
                rim::forget(state);
                has_failed.set(worker.erase().await.is_err());
            });
        }),
    }
}

/// Builds the views anew in another language, around a reader who stays where they are.
fn change_language(state: State, stay: Stay, language: Language) {
    let standing = Standing::now();
    stay.is_underway.set_value(true);
    // The new map starts where the old one is, not where that was told to go.
    state.target.set(None);
    rim::choose_language(state, language);
    // The views are there before the next frame.
    request_animation_frame(move || {
        stay.is_underway.set_value(false);
        standing.restore();
        focus(language_choice::CHOICE);
    });
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
