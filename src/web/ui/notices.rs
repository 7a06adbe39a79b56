//! What the person should know once.

use leptos::prelude::*;

use crate::i18n::Messages;

use super::super::reactive::memo;
use super::super::state::{Notice, State};
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The notices that nobody has dismissed yet, and whether there is a network.
pub fn notices(state: State, is_online: RwSignal<bool>) -> Element {
    let texts = state.texts();
    let dismiss = move |notice: &Notice| state.notices.update(|it| it.retain(|it| it != notice));
    let notice = move |it: Notice| {
        let words = words(&it, texts);
        let dismiss = button("link-button")
            .on_click(move || dismiss(&it))
            .child(texts.page.dismiss);
        element("p")
            .class("notice")
            .attr("data-testid", "notice")
            .child(icon(Picture::Info))
            .child(element("span").child(words))
            .child(dismiss)
    };
    let network = memo(move || {
        if is_online.get() {
            texts.page.online
        } else {
            texts.page.offline
        }
    });
    let network = element("p")
        .class("network")
        .class_while("is-offline", memo(move || !is_online.get()))
        .attr("data-testid", "network-status")
        .child(network);
    let notices = move || {
        Some(
            state
                .notices
                .get()
                .into_iter()
                .map(notice)
                .collect::<Vec<_>>(),
        )
    };
    element("div")
        .class("notices")
        .attr("role", "status")
        .child(network)
        .child(fresh(notices))
}

fn words(notice: &Notice, texts: &Messages) -> String {
    match notice {
        Notice::MemoryOnly => texts.kept.memory_only.to_owned(),
        Notice::FavouritesFromTheFuture => texts.kept.from_the_future.to_owned(),
        Notice::FavouritesDamaged => texts.kept.damaged.to_owned(),
        Notice::UnknownDataset(id) => (texts.report.unknown_dataset)(id),
        Notice::ConfigBroken => texts.report.config_broken.to_owned(),
        Notice::BaseMapMissing => texts.map.base_map_missing.to_owned(),
    }
}
