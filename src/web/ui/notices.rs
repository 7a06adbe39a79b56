//! What the person should know once.

use leptos::prelude::*;

use crate::i18n::{Messages, own_name};

use super::super::reactive::memo;
use super::super::state::{Notice, State};
use super::changes_link::changes_link;
use super::element::{Element, button, element};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The notices that nobody has dismissed yet, and whether there is a network.
/// `accept` does what a notice offers.
pub fn notices(
    state: State,
    is_online: RwSignal<bool>,
    accept: impl Fn(&Notice) + Copy + 'static,
) -> Element {
    let texts = state.texts();
    let notice = move |it: Notice| {
        let accept = offer(&it, texts).map(|words| {
            let it = it.clone();
            let run = move || {
                state.dismiss(&it);
                accept(&it);
            };
            button("button")
                .attr("data-testid", "accept")
                .on_click(run)
                .child(words)
        });
        let (classes, later) = if accept.is_some() {
            ("notice is-offer", texts.device.later)
        } else {
            ("notice", texts.page.dismiss)
        };
        let (testid, words) = (name(&it), words(&it, state));
        let changes = (it == Notice::NewData)
            .then(|| changes_link(state, "button", texts.device.see_changes));
        let dismiss = button("link-button")
            .on_click(move || state.dismiss(&it))
            .child(later);
        element("p")
            .class(classes)
            .attr("data-testid", testid)
            .child(icon(Picture::Info))
            .child(element("span").child(words))
            .child(changes)
            .child(accept)
            .child(dismiss)
    };
    let network = memo(move || match (is_online.get(), state.loaded.get()) {
        (true, _) => texts.page.online.to_owned(),
        (false, None) => texts.page.offline.to_owned(),
        (false, Some(_)) => texts.device.offline_with_data_of(&state.data_date()),
    });
    let network = element("p")
        .class("network")
        .class_while("is-offline", memo(move || !is_online.get()))
        .attr("data-testid", "network-status")
        .child(network);
    let notices = move || {
        // Without a network, the line above says that already.
        let is_news = |it: &Notice| is_online.get() || *it != Notice::DataFromCopy;
        let told = state.notices.get().into_iter().filter(is_news);
        Some(told.map(notice).collect::<Vec<_>>())
    };
    element("div")
        .class("notices")
        .attr("role", "status")
        .child(network)
        .child(fresh(notices))
}

/// What tests call it: most only tell something.
fn name(notice: &Notice) -> &'static str {
    match notice {
        Notice::DataFromCopy => "data-from-copy",
        Notice::MoreMissing => "more-missing",
        Notice::NewData => "new-data",
        Notice::NewVersion => "new-version",
        Notice::NearMe => "near-me-offer",
        _ => "notice",
    }
}

fn words(notice: &Notice, state: State) -> String {
    let texts = state.texts();
    match notice {
        Notice::MemoryOnly if state.is_framed => texts.embed.memory_only.to_owned(),
        Notice::MemoryOnly => texts.kept.memory_only.to_owned(),
        Notice::FavouritesFromTheFuture => texts.kept.from_the_future.to_owned(),
        Notice::FavouritesDamaged => texts.kept.damaged.to_owned(),
        Notice::UnknownDataset(id) => texts.report.unknown_dataset.with([id]),
        Notice::ConfigBroken => texts.report.config_broken.to_owned(),
        Notice::LanguageMissing(it) => texts.page.language_missing.with([own_name(*it)]),
        Notice::BaseMapMissing => texts.map.base_map_missing.to_owned(),
        Notice::MoreMissing => texts.report.more_missing.to_owned(),
        Notice::DataFromCopy => texts.device.data_from_copy_of(&state.data_date()),
        Notice::NewData => texts.device.data_changed_to(&state.data_date()),
        Notice::NewVersion => texts.device.new_version.to_owned(),
        Notice::NearMe => texts.device.near_me.to_owned(),
    }
}

/// What the button of a notice says that offers something.
fn offer(notice: &Notice, texts: &Messages) -> Option<&'static str> {
    match notice {
        Notice::DataFromCopy | Notice::MoreMissing => Some(texts.device.retry),
        Notice::NewVersion => Some(texts.device.reload),
        Notice::NearMe => Some(texts.ask.near_me),
        _ => None,
    }
}
