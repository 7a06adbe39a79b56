//! The buttons on the map.

use leptos::prelude::*;

use crate::i18n::messages::Map as Texts;

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
        view! {
            <button type="button" class="map-button" aria-label=name title=name on:click=move |_| action.run(())>
                {icon(picture)}
            </button>
        }
    };
    view! {
        <div class="map-controls">
            <div class="map-button-pair">
                {button(texts.zoom_in, Picture::Plus, on_zoom_in)}
                {button(texts.zoom_out, Picture::Minus, on_zoom_out)}
            </div>
            {button(texts.fit, Picture::Frame, on_fit)}
            {button(texts.locate, Picture::Target, on_locate)}
        </div>
    }
}
