//! The last good copies of the webmaster's files, for when the server has no better one; and beside that
//! of the data, the copy that it has replaced, and what it held of records that are kept and have gone.
//! All are entries of one cache under the address of the file, which `succession.js` puts there: they are
//! erased together, and `localStorage` has no room for whole files.

use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, CacheStorage, Response, Url};

use super::offline;

/// The copy of a file, if there is one and the browser keeps anything at all.
pub async fn find(url: &str) -> Option<Response> {
    let cache = cache().await.ok()?;
    let found = JsFuture::from(cache.match_with_str(url)).await.ok()?;
    found.dyn_into().ok()
}

/// Under what the copy stands that the present one has replaced.
pub fn earlier(url: &str) -> String {
    [url, "/earlier"].concat()
}

/// Under what kept records stand that have gone from the data, with the moment of it as a mark.
fn gone(url: &str) -> String {
    [url, "/gone-"].concat()
}

/// Keeps a copy of a file in the place of an earlier one: only what was read to its end and found good.
/// Waits for the worker, without which a copy is of no use; that may be for ever.
pub async fn keep(url: &str, pieces: Array) -> Result<(), JsValue> {
    let bytes = Blob::new_with_blob_sequence(&pieces)?;
    offline::until_served().await?;
    put(url, &bytes).await
}

/// Puts an entry among the copies.
pub async fn put(entry: &str, bytes: &Blob) -> Result<(), JsValue> {
    let copy = Response::new_with_opt_blob(Some(bytes))?;
    JsFuture::from(cache().await?.put_with_str(entry, &copy)).await?;
    Ok(())
}

/// The entries of kept records that have gone from the data of a file, the last ones first; the error of
/// a browser that keeps nothing.
pub async fn all_gone(url: &str) -> Result<Vec<String>, JsValue> {
    let own = Url::new_with_base(&gone(url), &window().location().href()?)?.href();
    let keys = JsFuture::from(cache().await?.keys()).await?;
    let address = |key: JsValue| Reflect::get(&key, &"url".into()).ok()?.as_string();
    let mut entries: Vec<String> = Array::from(&keys).iter().filter_map(address).collect();
    entries.retain(|it| it.starts_with(&own));
    // Their marks are moments, of as many digits.
    entries.sort_unstable_by(|a, b| b.cmp(a));
    Ok(entries)
}

/// Forgets an entry: one that turned out to be damaged, or is of no use any more.
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
    let opened = JsFuture::from(caches()?.open(&data_cache())).await?;
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

/// The name of the cache that has the copies.
pub fn data_cache() -> String {
    name_of("data")
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
