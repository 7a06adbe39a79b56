//! Views that are built anew instead of being patched.

use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::super::reactive::effect;
use super::element::{Child, Element, element};

/// A place for what depends on signals as a whole: when one that `build` reads changes, what stood
/// there is taken away and the new elements put in. Where hardly anything stays the same, that spares
/// the page the code that patches it.
pub fn fresh<C: Child>(build: impl Fn() -> Option<C> + 'static) -> Element {
    slot(Box::new(move |slot| build().stand_in(slot)))
}

/// The same for a whole `view!`, which is a matter of half its weight.
pub fn fresh_view<V: IntoView + 'static>(build: impl Fn() -> V + 'static) -> Element {
    let mounted = StoredValue::new_local(None);
    slot(Box::new(move |slot| {
        // The old view goes before the new one comes: both may bear the same ids.
        mounted.set_value(None);
        let view = build();
        mounted.set_value(Some(mount_to(slot.clone(), move || view)));
    }))
}

/// What is the same for every view, and so is there once.
#[inline(never)]
fn slot(fill: Box<dyn Fn(&HtmlElement)>) -> Element {
    let slot = element("div").class("slot");
    let node = slot.node();
    effect(move || {
        node.set_text_content(None);
        fill(&node);
    });
    slot
}
