//! Views that are built anew instead of being patched.

use super::super::reactive::effect;
use super::element::{Child, Element, element};

/// A place for what depends on signals as a whole: when one that `build` reads changes, what stood
/// there is taken away and the new elements put in. Where hardly anything stays the same, that spares
/// the page the code that patches it.
pub fn fresh<C: Child>(build: impl Fn() -> Option<C> + 'static) -> Element {
    let slot = element("div").class("slot");
    let node = slot.node();
    effect(move || {
        // The old elements go before the new ones come: both may bear the same ids.
        node.set_text_content(None);
        build().stand_in(&node);
    });
    slot
}
