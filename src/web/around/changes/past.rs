//! What this device still knows of earlier data.

use std::collections::BTreeSet;
use std::sync::Arc;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use crate::dataset::{parse, part};
use crate::find::{Index, RecordIdx};
use crate::i18n::aliases;

use crate::web::copies;
use crate::web::fetch::{self, Download};
use crate::web::loading;
use crate::web::shared::Shared;
use crate::web::state::{Loaded, State};
use crate::web::succession::until_put_aside;

/// The data before those that are shown, and what is kept of records that have gone.
pub struct Past {
    /// Whether the browser keeps nothing for this page.
    pub is_forbidden: bool,
    /// The data that the present ones have replaced; `None` where there were none, or they are damaged.
    pub earlier: Option<Shared<Loaded>>,
    /// Favourites that have gone from the data, in the order of their ids.
    pub gone: Vec<Gone>,
}

/// A favourite that has gone from the data.
pub struct Gone {
    /// Its id.
    pub id: String,
    /// Of the last data that had it, what is kept, and where it stands there; `None` where nothing is.
    pub last_seen: Option<(Shared<Loaded>, RecordIdx)>,
}

/// Reads what there is, and throws away what is kept of records that are no favourites any more.
pub async fn past(state: State) -> Past {
    // What this visit brings has first to put aside what it replaces.
    if let Ok(put_aside) = until_put_aside() {
        // It is never rejected.
        let _ = JsFuture::from(put_aside).await;
    }
    let gone = untrack(|| state.gone());
    let Some(url) = url(state) else {
        return Past::of(gone, &[], None, false);
    };
    let parts = parts(&url, state).await;
    let is_forbidden = parts.is_none();
    let parts = parts.unwrap_or_default();
    let earlier = match copies::find(&copies::earlier(&url)).await {
        Some(copy) => loading::copy(&copy).await.map(Shared::new),
        None => None,
    };
    Past::of(gone, &parts, earlier, is_forbidden)
}

impl Past {
    fn of(
        gone: BTreeSet<String>,
        parts: &[Shared<Loaded>],
        earlier: Option<Shared<Loaded>>,
        is_forbidden: bool,
    ) -> Self {
        // The earlier data have what could not be put aside for want of room.
        let known: Vec<_> = parts.iter().chain(&earlier).collect();
        let gone = gone.into_iter().map(|id| Gone {
            last_seen: known
                .iter()
                .find_map(|it| Some(((*it).clone(), it.index.idx_of(&id)?))),
            id,
        });
        Self {
            is_forbidden,
            gone: gone.collect(),
            earlier,
        }
    }
}

/// The address of the data that are shown.
fn url(state: State) -> Option<String> {
    let wanted = state.query.with_untracked(|it| it.dataset.clone());
    state.config.with_untracked(|it| {
        let (listed, _) = it.dataset(wanted.as_deref())?;
        Some(listed.url.clone())
    })
}

/// What is kept of records that have gone, the last data first; `None` where the browser keeps nothing.
async fn parts(url: &str, state: State) -> Option<Vec<Shared<Loaded>>> {
    let mut parts = Vec::new();
    for entry in copies::all_gone(url).await.ok()? {
        if let Some(part) = still_kept(&entry, state).await {
            parts.push(Shared::new(part));
        }
    }
    Some(parts)
}

/// A part without the records that are no favourites any more, which are thrown away for good.
async fn still_kept(entry: &str, state: State) -> Option<Loaded> {
    let bytes = Download::of(&copies::find(entry).await?)
        .whole()
        .await
        .ok()?;
    let file = fetch::json(&bytes).ok()?;
    let kept = kept(state);
    let is_kept = |id: &str| kept.as_ref().is_none_or(|it| it.contains(id));
    let Some(part) = part(file, is_kept) else {
        copies::forget(entry).await;
        return None;
    };
    let part = part.to_string();
    if part.len() < bytes.len()
        && let Ok(part) = Blob::new_with_str_sequence(&Array::of1(&part.as_str().into()))
    {
        // Otherwise the next visit does it.
        let _ = copies::put(entry, &part).await;
    }
    let (dataset, issues) = parse(part.as_bytes()).ok()?;
    let index = Index::new(Arc::new(dataset), aliases);
    Some(Loaded { index, issues })
}

/// The ids of the favourites; `None` where not all of them could be read.
fn kept(state: State) -> Option<BTreeSet<String>> {
    let dataset = untrack(|| state.dataset_id());
    let is_whole = state.is_kept_whole.get_value();
    is_whole.then(|| state.kept.with_untracked(|it| it.of(&dataset)))
}
