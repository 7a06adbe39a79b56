//! What the person should know once.

use leptos::prelude::*;

use crate::i18n::Messages;

use super::super::reactive::derived;
use super::super::state::{Notice, State};
use super::fresh::fresh;
use super::icon::{Picture, icon};

/// The notices that nobody has dismissed yet, and whether there is a network.
#[component]
pub fn Notices(
    /// Whether the browser has a network.
    #[prop(into)]
    is_online: Signal<bool>,
) -> impl IntoView {
    let state = State::here();
    let texts = state.texts();
    let dismiss = move |notice: &Notice| state.notices.update(|it| it.retain(|it| it != notice));
    let notice = move |it: Notice| {
        view! {
            <p class="notice" data-testid="notice">
                {icon(Picture::Info)}
                <span>{words(&it, texts)}</span>
                <button type="button" class="link-button" on:click=move |_| dismiss(&it)>
                    {texts.page.dismiss}
                </button>
            </p>
        }
    };
    let network = derived(move || {
        if is_online.get() {
            texts.page.online
        } else {
            texts.page.offline
        }
    });
    view! {
        <div class="notices" role="status">
            <p class="network" data-testid="network-status" class:is-offline=move || !is_online.get()>
                {network}
            </p>
            {fresh(move || Some(state.notices.get().into_iter().map(notice).collect::<Vec<_>>()))}
        </div>
    }
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
