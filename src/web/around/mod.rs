//! The page with the views beside the map: the frame around them, and which one is shown.
//!
//! # Layout
//! - `frame`: the bar above every view, its title, what stands below it
//! - `within`: links that are followed without leaving the page
//! - one view a file or folder: `network`, `situation`, `week`, `resources`, `figures`, `changes`

mod changes;
mod figures;
mod frame;
mod network;
mod resources;
mod situation;
mod week;
mod within;

use leptos::prelude::*;

use crate::around::{Route, Topic};
use crate::basemap::BaseMap;
use crate::dataset::Language;
use crate::find::Near;
use crate::i18n::Messages;

use super::embed::is_framed;
use super::focus::focus;
use super::locate::{self, Locating};
use super::places::Places;
use super::reactive::{memo, settable};
use super::state::State;
use super::ui::element::Element;
use super::ui::fresh::fresh;
use super::ui::language_choice;
use super::ui::place_box::place_box;
use super::{address, language, loading, rim};

/// What every view is made from.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The question and the data, as on the map.
    pub state: State,
    /// Which view is shown, and of what.
    pub route: RwSignal<Route>,
    /// The lines of the map.
    pub base_map: RwSignal<BaseMap>,
    places: Places,
    locating: RwSignal<Locating>,
    refused: Trigger,
}

/// The whole page. It begins in the language of these texts.
#[component]
pub fn Around(texts: &'static Messages) -> impl IntoView {
    let state = State::new(address::read(), address::presentation(), is_framed(), texts);
    provide_context(state);
    state.needs_more.set_value(true);
    let route = settable(address::route());
    rim::wire_around(state, route);
    loading::start(state, || ());
    let beside = Beside {
        state,
        route,
        base_map: loading::base_map(state, || ()),
        places: Places::new(state),
        locating: settable(Locating::Idle),
        refused: Trigger::new(),
    };
    frame::tell_title(beside);
    let is_online = rim::is_online();
    // Texts are plain values in the views: another language builds them anew.
    let page = move || {
        state.language.track();
        Some(frame::frame(beside, is_online))
    };
    fresh(page).into_render()
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
        let near_me = move || locate::ask(locating, move |it| state.go_near(Near::Point(it)));
        place_box(
            state,
            locating,
            None,
            near_me,
            move |text| places.prepare(text),
            move |name, is_unknown| places.go_near(name, is_unknown),
        )
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
