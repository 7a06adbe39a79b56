//! Where the device is. The position stays in this browser.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::PositionOptions;

use crate::dataset::Position;

/// Why there is no position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocateError {
    /// The person or the browser said no.
    #[error("the position was refused")]
    Refused,
    /// The device does not know.
    #[error("the position was not found")]
    Failed,
}

/// Asks the browser, which asks the person; calls back once.
pub fn locate(call_back: impl Fn(Result<Position, LocateError>) + Clone + 'static) {
    const PATIENCE_MS: u32 = 15_000;
    const PERMISSION_DENIED: u16 = 1;
    let Ok(geolocation) = window().navigator().geolocation() else {
        call_back(Err(LocateError::Failed));
        return;
    };
    let told = call_back.clone();
    let found = Closure::once_into_js(move |it: web_sys::Position| {
        let coordinates = it.coords();
        told(
            Position::new(coordinates.longitude(), coordinates.latitude())
                .ok_or(LocateError::Failed),
        );
    });
    let told = call_back.clone();
    let failed = Closure::once_into_js(move |it: web_sys::PositionError| {
        told(Err(if it.code() == PERMISSION_DENIED {
            LocateError::Refused
        } else {
            LocateError::Failed
        }));
    });
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE_MS);
    let asked = geolocation.get_current_position_with_error_callback_and_options(
        found.unchecked_ref(),
        Some(failed.unchecked_ref()),
        &options,
    );
    if asked.is_err() {
        call_back(Err(LocateError::Failed));
    }
}
