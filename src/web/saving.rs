//! Files for the visitor to keep.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a file can be fetched from its address: browsers take it later than they are told to.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// The name of a file with something of an id, as every system takes it.
pub fn file_name(id: &str, end: &str) -> String {
    let safe = id
        .chars()
        .filter(|it| it.is_alphanumeric() || "-_".contains(*it))
        .take(60);
    ["passerelle-", &safe.collect::<String>(), ".", end].concat()
}

/// Hands a file over to the browser, which asks or knows where to put it.
pub fn save(name: &str, media_type: &str, content: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let pieces = Array::of1(&content.into());
    let file = Blob::new_with_str_sequence_and_options(&pieces, &options)?;
    let url = Url::create_object_url_with_blob(&file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    let forget = move || {
        // Whether the browser still had it does not matter.
        let _ = Url::revoke_object_url(&url);
    };
    set_timeout(forget, KEPT_FOR);
    Ok(())
}
