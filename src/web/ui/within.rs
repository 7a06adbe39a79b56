//! Links that are followed without leaving the page.

use web_sys::MouseEvent;

use super::element::Element;

/// A link that does something instead of loading its address. It stays a link: who wants another tab or
/// window, or to hand the address on, gets that.
pub fn within(link: Element, go: impl Fn() + 'static) -> Element {
    link.on("click", move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        go();
    })
}
