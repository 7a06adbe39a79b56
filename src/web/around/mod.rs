//! The page with the views beside the map: the frame around them, and which one is shown.
//!
//! # Layout
//! - `frame`: the bar above every view, its title, what stands below it
//! - one view a file or folder: `network`, `situation`, `week`, `resources`, `figures`, `changes`

mod changes;
mod figures;
mod frame;
mod network;
mod resources;
mod situation;
mod week;

use leptos::prelude::*;

use crate::around::{Route, Topic};
use crate::dataset::Language;
use crate::find::Near;
use crate::i18n::Messages;

use super::embed::is_framed;
use super::focus::focus;
use super::locate::{self, Locating};
use super::offline::Worker;
use super::places::Places;
use super::reactive::{memo, settable};
use super::state::{Notice, State};
use super::ui::element::Element;
use super::ui::fresh::fresh;
use super::ui::language_choice;
use super::ui::place_box::{located, place_box};
use super::{address, language, loading, more, rim, theme};

/// What every view is made from.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The question and the data, as on the map.
    pub state: State,
    /// Which view is shown, and of what.
    pub route: RwSignal<Route>,
    places: Places,
    locating: RwSignal<Locating>,
    refused: Trigger,
}

/// The whole page. It begins in the language of these texts.
#[component]
pub fn Around(texts: &'static Messages) -> impl IntoView {
    // Before anything can be seen.
    let presentation = address::presentation();
    theme::wear(&presentation.theme);
    let query = address::read();
    let asks_where = query.asks_where;
    let state = State::new(query, presentation, is_framed(), texts);
    provide_context(state);
    if asks_where {
        state.tell(Notice::NearMe);
    }
    state.bring_more.set_value(Some(more::bring));
    let route = settable(address::route());
    rim::wire_around(state, route);
    loading::start(state, || ());
    let beside = Beside {
        state,
        route,
        places: Places::new(state),
        locating: settable(Locating::Idle),
        refused: Trigger::new(),
    };
    let worker = Worker::new(state);
    keep_everything(state, worker);
    frame::tell_title(beside);
    let is_online = rim::is_online();
    // Texts are plain values in the views: another language builds them anew.
    let page = move || {
        state.language.track();
        Some(frame::frame(beside, is_online, worker))
    };
    fresh(page).into_render()
}

/// Has everything kept for use without a network, once the data are there: a link on paper leads here
/// without the map.
fn keep_everything(state: State, worker: Worker) {
    let is_ready = memo(move || state.loaded.with(Option::is_some));
    Effect::new(move |has_begun: Option<bool>| {
        let is_ready = is_ready.get();
        if is_ready && has_begun != Some(true) {
            worker.begin();
        }
        is_ready || has_begun == Some(true)
    });
}

impl Beside {
    /// Shows another view, or something else of it: a step for the back button.
    pub fn go(self, change: impl FnOnce(&mut Route)) {
        self.route.update(change);
    }

    /// The address of this view with a change, for a link.
    pub fn href(self, change: impl Fn(&mut Route) + Send + Sync + 'static) -> Memo<String> {
        memo(move || {
            let mut route = self.route.get();
            change(&mut route);
            self.state.around_address(&route)
        })
    }

    /// The whole address of what is shown, to be handed to somebody.
    pub fn link(self) -> String {
        let route = self.route.get();
        self.state.query.with(|it| address::around_link(&route, it))
    }

    /// Chooses the place that the question is asked near.
    pub fn place_choice(self) -> Element {
        let Self {
            state,
            places,
            locating,
            ..
        } = self;
        let go = move |near| self.go_near(near);
        place_box(
            state,
            locating,
            None,
            move || self.go_near_me(),
            move |text| places.prepare(text),
            Callback::new(go),
            move |name, is_unknown| places.find(name, is_unknown, go),
        )
    }

    /// Asks near a place, and for no school any longer: one step for the back button.
    pub fn go_near(self, near: Near) {
        self.route.update(|it| it.school = None);
        self.state.go_near(near);
    }

    /// Asks near the device.
    fn go_near_me(self) {
        locate::ask(self.locating, move |it| self.go_near(Near::Point(it)));
    }

    /// What is said of the position where no view has a choice of the place that would say it.
    fn located(self) -> Memo<&'static str> {
        let located = located(self.state, self.locating);
        let has_place = |it: &Route| matches!(it.topic, Topic::Network | Topic::Situation);
        memo(move || {
            if self.route.with(has_place) {
                ""
            } else {
                located.get()
            }
        })
    }

    fn choose_language(self, language: Language) {
        let state = self.state;
        language::choose(state, self.refused, language, move || {
            rim::choose_language(state, language);
            request_animation_frame(|| focus(language_choice::CHOICE));
        });
    }

    /// A view.
    fn view(self, topic: Topic) -> Element {
        match topic {
            Topic::Network => network::network(self),
            Topic::Situation => situation::situation(self),
            Topic::Week => week::week(self),
            Topic::Resources => resources::resources(self),
            Topic::Figures => figures::figures(self),
            Topic::Changes => changes::changes(self),
        }
    }
}
