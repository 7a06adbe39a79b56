//! The buttons on the map.

use leptos::prelude::*;

use crate::i18n::messages::Map as Texts;

use super::super::ui::element::{button, element};
use super::super::ui::icon::{Picture, icon};

/// Zoom, everything, where I am.
#[component]
pub fn MapControls(
    /// The names of the buttons.
    texts: &'static Texts,
    /// One step closer.
    #[prop(into)]
    on_zoom_in: Callback<()>,
    /// One step away.
    #[prop(into)]
    on_zoom_out: Callback<()>,
    /// Everything that was found.
    #[prop(into)]
    on_fit: Callback<()>,
    /// Where the device is.
    #[prop(into)]
    on_locate: Callback<()>,
) -> impl IntoView {
    let button = |name: &'static str, picture: Picture, action: Callback<()>| {
        button("map-button")
            .attr("aria-label", name)
            .attr("title", name)
            .on_click(move || action.run(()))
            .child(icon(picture))
    };
    let zoom = element("div")
        .class("map-button-pair")
        .child(button(texts.zoom_in, Picture::Plus, on_zoom_in))
        .child(button(texts.zoom_out, Picture::Minus, on_zoom_out));
    element("div")
        .class("map-controls")
        .child(zoom)
        .child(button(texts.fit, Picture::Frame, on_fit))
        .child(button(texts.locate, Picture::Target, on_locate).class("map-button locate"))
        .into_render()
}
