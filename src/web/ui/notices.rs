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
    /// Does what a notice offers.
    #[prop(into)]
    on_accept: Callback<Notice>,
) -> impl IntoView {
    let state = State::here();
    let texts = state.texts();
    let notice = move |it: Notice| {
        let accept = offer(&it, texts).map(|words| {
            let it = it.clone();
            let run = move |_| {
                state.dismiss(&it);
                on_accept.run(it.clone());
            };
            view! {
                <button type="button" class="button" data-testid="accept" on:click=run>
                    {words}
                </button>
            }
        });
        let is_offer = accept.is_some();
        let (testid, words) = (name(&it), words(&it, texts, &state.data_date()));
        view! {
            <p class="notice" class:is-offer=is_offer data-testid=testid>
                {icon(Picture::Info)}
                <span>{words}</span>
                {accept}
                <button type="button" class="link-button" on:click=move |_| state.dismiss(&it)>
                    {if is_offer { texts.device.later } else { texts.page.dismiss }}
                </button>
            </p>
        }
    };
    let network = derived(move || match (is_online.get(), state.loaded.get()) {
        (true, _) => texts.page.online.to_owned(),
        (false, None) => texts.page.offline.to_owned(),
        (false, Some(_)) => (texts.device.offline_with_data)(&state.data_date()),
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

/// What tests call it: most only tell something.
fn name(notice: &Notice) -> &'static str {
    match notice {
        Notice::DataFromCopy => "data-from-copy",
        Notice::NewVersion => "new-version",
        Notice::NearMe => "near-me-offer",
        _ => "notice",
    }
}

fn words(notice: &Notice, texts: &Messages, data_date: &str) -> String {
    match notice {
        Notice::MemoryOnly => texts.kept.memory_only.to_owned(),
        Notice::FavouritesFromTheFuture => texts.kept.from_the_future.to_owned(),
        Notice::FavouritesDamaged => texts.kept.damaged.to_owned(),
        Notice::UnknownDataset(id) => (texts.report.unknown_dataset)(id),
        Notice::ConfigBroken => texts.report.config_broken.to_owned(),
        Notice::BaseMapMissing => texts.map.base_map_missing.to_owned(),
        Notice::DataFromCopy => (texts.device.data_from_copy)(data_date),
        Notice::NewVersion => texts.device.new_version.to_owned(),
        Notice::NearMe => texts.device.near_me.to_owned(),
    }
}

/// What the button of a notice says that offers something.
fn offer(notice: &Notice, texts: &Messages) -> Option<&'static str> {
    match notice {
        Notice::DataFromCopy => Some(texts.device.retry),
        Notice::NewVersion => Some(texts.device.reload),
        Notice::NearMe => Some(texts.ask.near_me),
        _ => None,
    }
}
