//! What this build is called: `scripts/worker.mjs` writes it into the page.

use leptos::prelude::*;

/// The version; empty while developing.
pub fn version() -> String {
    told("data-version").unwrap_or_default()
}

/// The address of a file in a folder that is named by its content: what another version has under the
/// same name is never taken for it.
pub fn address(folder: &str, file: &str) -> String {
    let named = told(&format!("data-{folder}"));
    format!("{}/{file}", named.as_deref().unwrap_or(folder))
}

fn told(attribute: &str) -> Option<String> {
    document().document_element()?.get_attribute(attribute)
}
