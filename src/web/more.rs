//! The second file of a dataset, which the map does without and the views beside it need.

use std::pin::Pin;

use leptos::prelude::*;

use crate::dataset::Dataset;

use super::copies;
use super::fetch::{self, Download, FetchError, Patience};
use super::reactive::spawn;
use super::source;
use super::state::{Notice, State};
use super::succession;

/// How a page that needs the second file takes in what it says. For the map there is none, and the code of
/// this weighs nothing there.
pub type Bring = fn(Dataset, String, State) -> Pin<Box<dyn Future<Output = Dataset>>>;

/// Takes in what the second file says, if the dataset of this address names one. Where it does not come
/// the rest can be used all the same, and a notice says so.
pub fn bring(
    mut dataset: Dataset,
    dataset_url: String,
    state: State,
) -> Pin<Box<dyn Future<Output = Dataset>>> {
    Box::pin(async move {
        let Some(url) = url(&dataset, &dataset_url) else {
            return dataset;
        };
        let taken_in = newest(&url, state).await;
        let taken_in = taken_in.and_then(|it| Ok(dataset.take_in(&it)?));
        if let Err(error) = taken_in {
            leptos::logging::error!("{url}: {error}");
            state.tell(Notice::MoreMissing);
        }
        dataset
    })
}

/// Keeps a copy for the views, for when there is no network.
pub fn keep(state: State) {
    let wanted = state.query.with_untracked(|it| it.dataset.clone());
    let listed = state
        .config
        .with_untracked(|it| Some(it.dataset(wanted.as_deref())?.0.url.clone()));
    let loaded = state.loaded.get_untracked();
    let url = listed
        .zip(loaded)
        .and_then(|(listed, loaded)| url(loaded.index.dataset(), &listed));
    let is_erased = state.keeping.with_untracked(|it| it.is_erased);
    if let Some(url) = url.filter(|_| !is_erased) {
        succession::keep_beside(&url);
    }
}

fn url(dataset: &Dataset, dataset_url: &str) -> Option<String> {
    let more = dataset.more.as_deref()?;
    let folder = dataset_url.rfind('/').and_then(|it| dataset_url.get(..=it));
    Some([folder.unwrap_or_default(), more].concat())
}

/// The file of the server or the last good copy of it, of which a copy is kept.
/// Nobody waits for it long: the rest is there.
async fn newest(url: &str, state: State) -> Result<Vec<u8>, FetchError> {
    let read = async |download: &mut Download| {
        let bytes = download.whole().await?;
        // A page of a public network is none; what is wrong in it is for `passerelle-data check`.
        fetch::json(&bytes)?;
        Ok(bytes)
    };
    let good = source::newest(url, false, Patience::short(), read).await?;
    let (url, pieces) = (url.to_owned(), good.pieces);
    if state.keeping.with_untracked(|it| it.is_erased) {
        return Ok(good.value);
    }
    spawn(async move {
        // Whether there is room is told for the data.
        let _ = copies::keep(&url, pieces).await;
    });
    Ok(good.value)
}
