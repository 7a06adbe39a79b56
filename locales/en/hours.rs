//! Opening hours, in plain words.

use super::{LANGUAGE, count};
use crate::i18n::messages::Hours;
use crate::i18n::text::with;

/// The texts.
pub const HOURS: Hours = Hours {
    language: LANGUAGE,
    title: "Opening hours",
    open_now: "Open now",
    open_when: "Open at another time",
    any_time: "any time",
    unknown_stay: "Places whose opening hours are not known stay in the list, after the others.",
    week: "This week",
    now: "now",
    morning: with("{} morning"),
    afternoon: with("{} afternoon"),
    evening: with("{} evening"),
    asked_now: "open now",
    asked_then: with("open on {}"),
    to_confirm: "Check the opening hours",
    n_to_confirm: count("opening hours to be checked for {n}"),
    days: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    open: "Open",
    open_until: with("Open until {}"),
    open_until_tomorrow: with("Open until tomorrow, {}"),
    open_until_day: with("Open until {0}, {1}"),
    open_until_next: with("Open until next {0}, {1}"),
    closed: "Closed",
    opens: with("Closed, opens at {}"),
    opens_tomorrow: with("Closed, opens tomorrow at {}"),
    opens_day: with("Closed, opens on {0} at {1}"),
    opens_next: with("Closed, opens next {0} at {1}"),
    no_spans: "closed",
    doubtful: with("{} (to be checked)"),
    whole_hour: with("{}"),
    hour_and_minute: with("{0}:{1}"),
    begins: [with("{}\u{A0}am"), with("{}\u{A0}pm")],
    ends: [with("{}\u{A0}am"), with("{}\u{A0}pm")],
    noon: ["noon", "noon"],
    midnight: "midnight",
};
