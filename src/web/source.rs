//! Where the webmaster's files come from: from the server, or from the last good copy.

use js_sys::Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::dataset::DatasetError;

use super::config::Config;
use super::copies;
use super::fetch::{self, Download, FetchError, Patience};
use super::reactive::spawn;

/// A file that was read to its end and found good.
pub struct Good<T> {
    /// What it says.
    pub value: T,
    /// Its bytes, in pieces.
    pub pieces: Array,
    /// Whether this is the last good copy, in the place of what the server has.
    pub is_copy: bool,
    /// The last good copy, when this is not that one.
    pub copy: Option<Response>,
}

/// Reads a file of the server. Where it does not come, takes too long or is not good, reads the last
/// good copy; the error is the server's when that is missing or damaged too. What `may_be_missing`
/// has no copy when the server says that it is gone. `alone` is how long to wait where there is no copy.
pub async fn newest<T>(
    url: &str,
    may_be_missing: bool,
    alone: Patience,
    read: impl AsyncFn(&mut Download) -> Result<T, FetchError>,
) -> Result<Good<T>, FetchError> {
    // The copy is looked for while the server works on its answer.
    let asked = fetch::ask(url);
    // An answer that fails meanwhile is not unheard.
    let _heard = JsFuture::from(asked.clone());
    let copy = copies::find(url).await;
    let patience = match copy {
        Some(_) => Patience::short(),
        None => alone,
    };
    let of_server = async {
        let mut download = Download::begin(url, asked, patience).await?;
        good(&mut download, &read, false).await
    };
    let error = match of_server.await {
        Ok(good) => return Ok(Good { copy, ..good }),
        Err(error) => error,
    };
    let is_gone = may_be_missing && matches!(error, FetchError::NotFound(_));
    let Some(copy) = copy.filter(|_| !is_gone) else {
        return Err(error);
    };
    leptos::logging::warn!("{error}: reading the copy");
    if let Ok(good) = good(&mut Download::of(&copy), &read, true).await {
        return Ok(good);
    }
    copies::forget(url).await;
    Err(error)
}

async fn good<T>(
    download: &mut Download,
    read: &impl AsyncFn(&mut Download) -> Result<T, FetchError>,
    is_copy: bool,
) -> Result<Good<T>, FetchError> {
    let value = read(download).await?;
    let pieces = download.pieces.clone();
    Ok(Good {
        value,
        pieces,
        is_copy,
        copy: None,
    })
}

/// The webmaster's choices; what is usual, where there is no such file.
pub async fn configuration() -> Result<Config, FetchError> {
    const FILE: &str = "config.json";
    let read = async |download: &mut Download| {
        let bytes = download.whole().await?;
        let wrong = DatasetError::NotADataset { missing: FILE };
        Config::read(&fetch::json(&bytes)?).ok_or_else(|| wrong.into())
    };
    let (config, pieces) = match newest(FILE, true, Patience::Endless, read).await {
        Ok(good) => (good.value, good.pieces),
        // Without a network, that there is no such file must be known too.
        Err(FetchError::NotFound(_)) => (Config::default(), Array::of1(&"{}".into())),
        Err(error) => return Err(error),
    };
    spawn(async move {
        // Whether there is room is told for the data, without which this copy is of no use.
        let _ = copies::keep(FILE, pieces).await;
    });
    Ok(config)
}
