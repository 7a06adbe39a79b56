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

/// What came of asking the device where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locating {
    /// Nobody asked, or it is known.
    Idle,
    /// Asked.
    Underway,
    /// There is no position.
    Failed(LocateError),
}

/// Asks for the position, tells what comes of it, and does something with it.
pub fn ask(locating: RwSignal<Locating>, then: impl Fn(Position) + Clone + 'static) {
    locating.set(Locating::Underway);
    locate(move |found| match found {
        Ok(position) => {
            locating.set(Locating::Idle);
            then(position);
        }
        Err(error) => locating.set(Locating::Failed(error)),
    });
}

/// Asks the browser, which asks the person; calls back once.
fn locate(call_back: impl Fn(Result<Position, LocateError>) + Clone + 'static) {
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
