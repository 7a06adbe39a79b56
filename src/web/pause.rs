//! Letting the browser do other things between two pieces of a long work.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use super::measure::now_ms;

/// How long work may go on before the browser gets a turn: nobody feels it, and a slow phone does not
/// paint a frame after each record.
const TURN_MS: f64 = 24.0;

/// Counts the time of a long work.
pub struct Turns {
    began_ms: f64,
}

impl Turns {
    /// The first turn begins.
    pub fn begin() -> Self {
        Self { began_ms: now_ms() }
    }

    /// Whether it is time for [`pause`](Self::pause).
    pub fn is_over(&self) -> bool {
        now_ms() - self.began_ms > TURN_MS
    }

    /// Lets the browser paint, and answer whoever types or moves the map. Another turn begins then.
    pub async fn pause(&mut self) {
        // Not a timer: after some turns browsers add 4 ms to each.
        if let Ok(channel) = MessageChannel::new() {
            let turn = js_sys::Promise::new(&mut |go_on, _| {
                channel.port1().set_onmessage(Some(&go_on));
            });
            if channel.port2().post_message(&JsValue::NULL).is_ok() {
                // A promise that is only ever kept.
                let _ = JsFuture::from(turn).await;
            }
            channel.port1().close();
        }
        self.began_ms = now_ms();
    }
}
