//! Narrows what the page may show once it knows whose pictures the webmaster wants. The policy in
//! `index.html` cannot name them; where there are two policies, both must allow.

use leptos::prelude::*;
use web_sys::Url;

use super::config::Tiles;

/// From now on, pictures come from the page's own host and from these servers.
pub fn allow_pictures_of(tiles: &[Tiles]) {
    let mut policy = "img-src 'self' data:".to_owned();
    for origin in tiles.iter().flat_map(origins) {
        policy.push(' ');
        policy.push_str(&origin);
    }
    let document = document();
    if let (Some(head), Ok(meta)) = (document.head(), document.create_element("meta")) {
        // The names are constants that every browser accepts, and a head takes a new element.
        let _ = meta.set_attribute("http-equiv", "Content-Security-Policy");
        let _ = meta.set_attribute("content", &policy);
        let _ = head.append_child(&meta);
    }
}

/// Where tiles come from: several servers when the address holds `{s}`, which Leaflet puts these
/// letters for; none when it is no address.
fn origins(tiles: &Tiles) -> impl Iterator<Item = String> {
    let servers: &[_] = if tiles.url.contains("{s}") {
        &["a", "b", "c"]
    } else {
        &[""]
    };
    servers.iter().filter_map(|it| {
        let url = tiles.url.replace("{s}", it);
        let page = window().location().href().ok()?;
        Some(Url::new_with_base(&url, &page).ok()?.origin())
    })
}
