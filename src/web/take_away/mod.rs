//! The page that prints and saves: the same question as in the map's address, answered on a sheet.
//!
//! # Layout
//! - `choice`: what is on the sheet; `sheet`: how it is laid out; `entry`: a record among others;
//!   `record`: a record alone; `excerpt`: where they are; `code`: the link back; `about_data`: from when
//!   the data are
//! - `toolbar`: what can be done with them

pub mod about_data;
mod choice;
pub mod code;
pub mod entry;
mod excerpt;
pub mod record;
mod sheet;
mod toolbar;

use leptos::prelude::*;

use crate::i18n::{Messages, take_away};

use super::embed::is_framed;
use super::map::Viewport;
use super::places::Places;
use super::reactive::effect;
use super::state::{Notice, State};
use super::ui::element::{Element, element};
use super::ui::fresh::fresh;
use super::ui::notices::notices;
use super::ui::waiting::waiting;
use super::{address, loading, rim};

use choice::Choice;

/// The whole page. It begins in the language of these texts.
#[component]
pub fn TakeAway(texts: &'static Messages) -> impl IntoView {
    let query = address::read();
    // The part of the map that was looked at stands for a map of this page's own.
    let seen = address::seen().zip(query.frame);
    let state = State::new(query, address::presentation(), is_framed(), texts);
    provide_context(state);
    state.viewport.set(seen.map(|(bounds, frame)| Viewport {
        bounds,
        centre: frame.centre,
        zoom: frame.zoom,
    }));
    rim::wire_reader(state);
    loading::start(state, || ());
    let base_map = loading::base_map(state, || ());
    // Knows where the place is that distances are measured from.
    let _ = Places::new(state);
    let choice = Choice::new(state);
    look_at(choice);
    tell_title(choice);
    let is_online = rim::is_online();
    // Texts are plain values in the views: another language builds them anew.
    let page = move || {
        state.language.track();
        let texts = take_away::texts(state.language.get_untracked());
        let skip = element("a")
            .class("skip")
            .attr("href", "#sheet")
            .child(texts.skip);
        let accept = move |it: &Notice| {
            if *it == Notice::DataFromCopy {
                loading::retry(state);
            }
        };
        let main = element("main")
            .attr("id", "sheet")
            .attr("tabindex", "-1")
            .child(waiting(state, move || loading::retry(state)))
            .child(sheet::sheet(choice, base_map));
        Some(
            element("div")
                .class("page")
                .child(skip)
                .child(toolbar::toolbar(choice))
                .child(notices(state, is_online, accept))
                .child(main),
        )
    };
    fresh(page).into_render()
}

/// Has the communes around the records loaded, where the sheet looks closely enough.
fn look_at(choice: Choice) {
    let state = choice.state;
    effect(move || {
        let is_of_the_map = state.question.with(|it| it.in_frame);
        let viewport = choice.viewport();
        if !is_of_the_map && state.viewport.with_untracked(|it| *it != viewport) {
            state.viewport.set(viewport);
        }
    });
}

/// Tells the browser in which language the page is, and what: a printed file is named after that.
fn tell_title(choice: Choice) {
    let state = choice.state;
    effect(move || {
        let language = state.language.get();
        let title = choice.title().map_or_else(
            || take_away::texts(language).title.to_owned(),
            |it| it.words,
        );
        let document = document();
        document.set_title(&format!("{title} – Passerelle"));
        if let Some(root) = document.document_element() {
            // The name is a constant that every browser accepts.
            let _ = root.set_attribute("lang", language.code());
        }
    });
}

/// A heading of a part of the sheet.
fn heading(words: &str) -> Element {
    element("h3").child(words)
}
