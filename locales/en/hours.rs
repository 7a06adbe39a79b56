//! Opening hours, in plain words.

use crate::hours::{Ahead, Part, Span, State, Status, Weekday, When};

/// A time of the day: `9 am`, `1:30 pm`. A midnight that ends something is one; one that begins
/// something is 12 am.
fn time(minute: u16) -> String {
    let half = if minute / 60 % 24 < 12 { "am" } else { "pm" };
    let hour = (minute / 60 + 11) % 12 + 1;
    match (minute, minute % 60) {
        (1440, _) => "midnight".to_owned(),
        (720, _) => "noon".to_owned(),
        (_, 0) => format!("{hour}\u{A0}{half}"),
        (_, minute) => format!("{hour}:{minute:02}\u{A0}{half}"),
    }
}

/// The name of a day.
pub fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// A time that can be asked for.
pub fn when(when: When) -> String {
    let (day, part) = match when {
        When::Now => return "now".to_owned(),
        When::DayPart(day, part) => (self::day(day), part),
    };
    let part = match part {
        Part::Morning => "morning",
        Part::Afternoon => "afternoon",
        Part::Evening => "evening",
    };
    [day, part].join(" ")
}

/// A condition of a question.
pub fn asked(asked: When) -> String {
    let preposition = match asked {
        When::Now => "open ",
        When::DayPart(..) => "open on ",
    };
    [preposition, &when(asked)].concat()
}

/// Whether a place is open, and until when.
pub fn status(status: Status) -> String {
    match status {
        Status::Open(None) => "Open".to_owned(),
        Status::Open(Some(it)) => match it.days {
            0 => format!("Open until {}", time(it.minute)),
            1 => format!("Open until tomorrow, {}", time(it.minute)),
            7 => format!("Open until next {}, {}", day(it.weekday), time(it.minute)),
            _ => format!("Open until {}, {}", day(it.weekday), time(it.minute)),
        },
        Status::Closed(None) => "Closed".to_owned(),
        Status::Closed(Some(it)) => {
            format!("Closed, opens {}at {}", day_ahead(it), time(it.minute))
        }
        Status::Unknown => super::TO_CONFIRM.to_owned(),
    }
}

/// On which day, with a space after it; nothing for today.
fn day_ahead(it: Ahead) -> String {
    match it.days {
        0 => String::new(),
        1 => "tomorrow ".to_owned(),
        7 => format!("next {} ", day(it.weekday)),
        _ => format!("on {} ", day(it.weekday)),
    }
}

/// The hours of a day.
pub fn spans(spans: &[Span]) -> String {
    if spans.is_empty() {
        return "closed".to_owned();
    }
    let span = |it: &Span| {
        let doubt = match it.state {
            State::Unknown => " (to be checked)",
            State::Open | State::Closed => "",
        };
        [&time(it.from), "–", &time(it.to), doubt].concat()
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}
