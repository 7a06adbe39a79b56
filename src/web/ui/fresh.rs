//! Views that are built anew instead of being patched.

use std::any::Any;

use super::super::reactive::effect;
use leptos::html::Div;
use leptos::mount::mount_to;
use leptos::prelude::*;
use web_sys::HtmlElement;

/// A place for a view that depends on signals as a whole: when one that `build` reads changes, what
/// stood there is taken away and the new view put in. For views of which hardly anything stays the
/// same, that spares the page the code that patches them: half of what a view weighs.
pub fn fresh<V: IntoView + 'static>(build: impl Fn() -> Option<V> + 'static) -> impl IntoView {
    slot(Box::new(move |parent| {
        let view = build()?;
        Some(Box::new(mount_to(parent, move || view)))
    }))
}

/// Puts a view into an element, where it stays until what is returned is dropped.
type Mount = Box<dyn Fn(HtmlElement) -> Option<Box<dyn Any>>>;

/// What is the same for every view, and so is there once.
#[inline(never)]
fn slot(mount: Mount) -> impl IntoView {
    let slot = NodeRef::<Div>::new();
    let mounted = StoredValue::new_local(None::<Box<dyn Any>>);
    effect(move || {
        let Some(slot) = slot.get() else { return };
        // The old view goes before the new one comes: both may bear the same ids.
        mounted.set_value(None);
        if let Some(view) = mount(slot.into()) {
            mounted.set_value(Some(view));
        }
    });
    on_cleanup(move || mounted.set_value(None));
    view! { <div class="slot" node_ref=slot></div> }
}
