//! The second file of a dataset, which the map does without and the views beside it need.

use leptos::prelude::*;

use crate::dataset::Dataset;

use super::copies;
use super::fetch::{self, Download, FetchError};
use super::reactive::spawn;
use super::source;
use super::state::{Notice, State};

/// Takes in what the second file says, if the dataset of this address names one. Where it does not come
/// the rest can be used all the same, and a notice says so.
pub async fn bring(dataset: &mut Dataset, dataset_url: &str, state: State) {
    let Some(url) = url(dataset, dataset_url) else {
        return;
    };
    let taken_in = newest(&url).await;
    let taken_in = taken_in.and_then(|it| Ok(dataset.take_in(&it)?));
    if let Err(error) = taken_in {
        leptos::logging::error!("{url}: {error}");
        state.tell(Notice::MoreMissing);
    }
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
    if let Some(url) = url {
        spawn(async move {
            // The next visit tries again.
            let _ = newest(&url).await;
        });
    }
}

fn url(dataset: &Dataset, dataset_url: &str) -> Option<String> {
    let more = dataset.more.as_deref()?;
    let folder = dataset_url.rfind('/').and_then(|it| dataset_url.get(..=it));
    Some([folder.unwrap_or_default(), more].concat())
}

/// The file of the server or the last good copy of it, of which a copy is kept.
async fn newest(url: &str) -> Result<Vec<u8>, FetchError> {
    let read = async |download: &mut Download| {
        let bytes = download.whole().await?;
        // A page of a public network is none; what is wrong in it is for `passerelle-data check`.
        fetch::json(&bytes)?;
        Ok(bytes)
    };
    let good = source::newest(url, false, read).await?;
    let (url, pieces) = (url.to_owned(), good.pieces);
    spawn(async move {
        // Whether there is room is told for the data.
        let _ = copies::keep(&url, pieces).await;
    });
    Ok(good.value)
}
