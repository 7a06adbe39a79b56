//! How the page looks: what a theme and the visitor's system ask for, on the root of the page. Set by
//! CSSOM, because a strict policy forbids style attributes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CssStyleDeclaration, HtmlElement, MediaQueryList};

use crate::embed::theme::{Contrast, Density, Palette, Scheme, Theme, derive};

use super::embed::is_framed;

const IS_DARK: &str = "(prefers-color-scheme: dark)";
const WANTS_CONTRAST: &str = "(prefers-contrast: more)";
/// The system's own colours in the place of ours.
const IS_FORCED: &str = "(forced-colors: active)";

/// Dresses the page now, and again whenever the visitor's system asks for something else, for as long
/// as the calling view lives. The trigger tells of every later time.
pub fn wear(theme: &Theme) -> Trigger {
    let redressed = Trigger::new();
    let Some(root) = document().document_element() else {
        return redressed;
    };
    let mut wardrobe = Wardrobe {
        root: root.unchecked_into(),
        theme: theme.clone(),
        worn: Vec::new(),
        told: Vec::new(),
    };
    wardrobe.dress();
    let watch = Watch::new(move || {
        wardrobe.dress();
        redressed.notify();
    });
    // Stays as long as the view.
    StoredValue::new_local(watch);
    redressed
}

struct Wardrobe {
    root: HtmlElement,
    theme: Theme,
    /// The custom properties that are set now.
    worn: Vec<&'static str>,
    /// What the console was told: a visitor's evening must not tell it again.
    told: Vec<String>,
}

impl Wardrobe {
    fn dress(&mut self) {
        let style = self.root.style();
        for name in self.worn.drain(..) {
            // Names of properties are constants that every browser accepts, here and below.
            let _ = style.remove_property(name);
        }
        let of_visitor = if asks_for(IS_DARK) {
            Scheme::Dark
        } else {
            Scheme::Light
        };
        let scheme = self.theme.scheme(of_visitor, is_framed());
        let _ = self.root.set_attribute("data-theme", scheme.word());
        if self.theme.density == Some(Density::Compact) {
            let density = Density::Compact.word();
            let _ = self.root.set_attribute("data-density", density);
        }
        let radius = self.theme.radius_px.map(|it| format!("{it}px"));
        let shapes = [("--font", self.theme.font_family()), ("--radius", radius)];
        for (name, value) in shapes {
            if let Some(value) = value {
                self.put(&style, name, &value);
            }
        }
        let computed = window().get_computed_style(&self.root).ok().flatten();
        if let Some(computed) = computed {
            self.colour(scheme, &style, &computed);
        }
    }

    fn colour(
        &mut self,
        scheme: Scheme,
        style: &CssStyleDeclaration,
        computed: &CssStyleDeclaration,
    ) {
        let property = |name| computed.get_property_value(name).unwrap_or_default();
        let contrast = if asks_for(WANTS_CONTRAST) {
            Contrast::More
        } else {
            Contrast::Usual
        };
        // There is none where the system's colours take the place of ours.
        if let Some(stock) = Palette::read(property) {
            let (palette, corrections) = derive(&self.theme, scheme, contrast, &stock);
            for (was, is) in stock.properties().zip(palette.properties()) {
                if was != is {
                    self.put(style, is.0, &is.1.to_string());
                }
            }
            for correction in corrections {
                let words = correction.to_string();
                if !self.told.contains(&words) {
                    leptos::logging::warn!("{words}");
                    self.told.push(words);
                }
            }
        }
        let meta = document().query_selector("meta[name=theme-color]");
        if let Ok(Some(meta)) = meta {
            let _ = meta.set_attribute("content", property("--paper").trim());
        }
    }

    fn put(&mut self, style: &CssStyleDeclaration, name: &'static str, value: &str) {
        let _ = style.set_property(name, value);
        self.worn.push(name);
    }
}

/// Hears of the visitor's wishes until it is dropped.
struct Watch {
    queries: Vec<MediaQueryList>,
    call_back: Closure<dyn FnMut()>,
}

impl Watch {
    fn new(call_back: impl FnMut() + 'static) -> Self {
        let call_back = Closure::<dyn FnMut()>::new(call_back);
        let queries = [IS_DARK, WANTS_CONTRAST, IS_FORCED];
        let queries: Vec<_> = queries.into_iter().filter_map(media).collect();
        for query in &queries {
            let function = call_back.as_ref().unchecked_ref();
            // Without it, the page keeps the colours that it began with.
            let _ = query.add_event_listener_with_callback("change", function);
        }
        Self { queries, call_back }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        for query in &self.queries {
            let function = self.call_back.as_ref().unchecked_ref();
            let _ = query.remove_event_listener_with_callback("change", function);
        }
    }
}

fn media(query: &str) -> Option<MediaQueryList> {
    window().match_media(query).ok().flatten()
}

fn asks_for(query: &str) -> bool {
    media(query).is_some_and(|it| it.matches())
}
