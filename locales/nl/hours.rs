//! Opening hours, in plain words.

use crate::hours::{Ahead, Part, Span, State, Status, Weekday, When};

/// A time of the day without its unit: `9`, `13.30`.
fn clock(minute: u16) -> String {
    match (minute / 60 % 24, minute % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}.{minute:02}"),
    }
}

/// A time of the day. A midnight that ends something is one; one that begins something is 0 o'clock.
fn time(minute: u16) -> String {
    match minute {
        1440 => "middernacht".to_owned(),
        _ => [&clock(minute), "\u{A0}uur"].concat(),
    }
}

/// The name of a day.
pub fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "maandag",
        Weekday::Tuesday => "dinsdag",
        Weekday::Wednesday => "woensdag",
        Weekday::Thursday => "donderdag",
        Weekday::Friday => "vrijdag",
        Weekday::Saturday => "zaterdag",
        Weekday::Sunday => "zondag",
    }
}

/// A time that can be asked for.
pub fn when(when: When) -> String {
    let (day, part) = match when {
        When::Now => return "nu".to_owned(),
        When::DayPart(day, part) => (self::day(day), part),
    };
    let part = match part {
        Part::Morning => "voormiddag",
        Part::Afternoon => "namiddag",
        Part::Evening => "avond",
    };
    [day, part].concat()
}

/// A condition of a question.
pub fn asked(asked: When) -> String {
    match asked {
        When::Now => "nu open".to_owned(),
        When::DayPart(..) => ["open op ", &when(asked)].concat(),
    }
}

/// Whether a place is open, and until when.
pub fn status(status: Status) -> String {
    match status {
        Status::Open(None) => "Open".to_owned(),
        Status::Open(Some(it)) => match it.days {
            0 => format!("Open tot {}", time(it.minute)),
            _ => format!("Open tot {}, {}", day_ahead(it), time(it.minute)),
        },
        Status::Closed(None) => "Gesloten".to_owned(),
        Status::Closed(Some(it)) => match it.days {
            0 => format!("Gesloten, opent om {}", time(it.minute)),
            _ => format!("Gesloten, opent {} om {}", day_ahead(it), time(it.minute)),
        },
        Status::Unknown => super::TO_CONFIRM.to_owned(),
    }
}

fn day_ahead(it: Ahead) -> String {
    match it.days {
        1 => "morgen".to_owned(),
        7 => format!("volgende {}", day(it.weekday)),
        _ => day(it.weekday).to_owned(),
    }
}

/// The hours of a day.
pub fn spans(spans: &[Span]) -> String {
    if spans.is_empty() {
        return "gesloten".to_owned();
    }
    let span = |it: &Span| {
        let doubt = match it.state {
            State::Unknown => " (na te vragen)",
            State::Open | State::Closed => "",
        };
        [&clock(it.from), "–", &time(it.to), doubt].concat()
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}
