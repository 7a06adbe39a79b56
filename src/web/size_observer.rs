//! Tells when an element has another size.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches elements until it is dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    _call_back: Closure<dyn Fn()>,
}

impl SizeObserver {
    /// `None` where the browser cannot watch sizes.
    pub fn new(call_back: impl Fn() + 'static) -> Option<Self> {
        let call_back = Closure::<dyn Fn()>::new(call_back);
        let observer = ResizeObserver::new(call_back.as_ref().unchecked_ref()).ok()?;
        Some(Self {
            observer,
            _call_back: call_back,
        })
    }

    /// Watches one more element.
    pub fn observe(&self, element: &Element) {
        self.observer.observe(element);
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
