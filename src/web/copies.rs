//! The last good copies of the webmaster's files, for when the server has no better one.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, CacheStorage, Response};

use crate::offline::Trouble;

use super::offline;

/// The copy of a file, if there is one and the browser keeps anything at all.
pub async fn find(url: &str) -> Option<Response> {
    let cache = cache().await.ok()?;
    let found = JsFuture::from(cache.match_with_str(url)).await.ok()?;
    found.dyn_into().ok()
}

/// Keeps a copy in the place of an earlier one: only what was read to its end and found good. Gives
/// its size in bytes. Waits for the worker, without which a copy is of no use; that may be for ever.
pub async fn keep(url: &str, pieces: Array) -> Result<usize, Trouble> {
    let bytes = Blob::new_with_blob_sequence(&pieces).map_err(|_| Trouble::NoRoom)?;
    // The browser can hold that outside of the page's memory, as long as it takes.
    drop(pieces);
    offline::until_served().await.map_err(|_| Trouble::NoRoom)?;
    put(url, &bytes).await.map_err(|_| Trouble::NoRoom)
}

async fn put(url: &str, bytes: &Blob) -> Result<usize, JsValue> {
    let copy = Response::new_with_opt_blob(Some(bytes))?;
    JsFuture::from(cache().await?.put_with_str(url, &copy)).await?;
    // Larger files than the limit of datasets are never read.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Ok(bytes.size() as usize)
}

/// Forgets a copy that turned out to be damaged.
pub async fn forget(url: &str) {
    if let Ok(cache) = cache().await {
        // What cannot be deleted is found damaged again.
        let _ = JsFuture::from(cache.delete_with_str(url)).await;
    }
}

/// Deletes everything that the page and its worker keep in caches, and nothing of others.
pub async fn erase() -> Result<(), JsValue> {
    let caches = caches()?;
    let names = JsFuture::from(caches.keys()).await?;
    for name in Array::from(&names).iter().filter_map(|it| it.as_string()) {
        if name.starts_with(&name_of("")) {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    Ok(())
}

async fn cache() -> Result<Cache, JsValue> {
    let opened = JsFuture::from(caches()?.open(&name_of("data"))).await?;
    Ok(opened.unchecked_into())
}

/// The error of a browser or a frame that has no such storage.
fn caches() -> Result<CacheStorage, JsValue> {
    let caches = window().caches()?;
    if caches.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    Ok(caches)
}

/// As the worker calls its caches (`src/worker/shelves.js`).
fn name_of(shelf: &str) -> String {
    format!("passerelle {} {shelf}", scope())
}

/// The folder of the page, with its origin.
fn scope() -> String {
    let location = window().location();
    let page = location.pathname().unwrap_or_default();
    let folder = page.rfind('/').and_then(|it| page.get(..=it));
    let origin = location.origin().unwrap_or_default();
    format!("{origin}{}", folder.unwrap_or("/"))
}
