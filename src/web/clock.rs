//! What time it is.

use std::time::Duration;

use leptos::prelude::*;

use crate::dataset::PartialDate;

/// Seconds since 1 January 1970, 0:00 UTC, by the clock of the device.
#[expect(clippy::cast_possible_truncation)]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// The day, by the clock of the device.
#[expect(clippy::cast_possible_truncation, reason = "parts of a date are small")]
pub fn today() -> PartialDate {
    let now = js_sys::Date::new_0();
    PartialDate {
        year: now.get_full_year() as u16,
        month: Some(now.get_month() as u8 + 1),
        day: Some(now.get_date() as u8),
    }
}

/// Tells the time once a minute, as long as the calling view lives and somebody can see the page.
pub fn on_minute(tell: impl Fn(i64) + 'static) {
    let every_minute = move || {
        if !document().hidden() {
            tell(now());
        }
    };
    // Without timers, the time stays that of the start.
    if let Ok(timer) = set_interval_with_handle(every_minute, Duration::from_secs(60)) {
        on_cleanup(move || timer.clear());
    }
}
