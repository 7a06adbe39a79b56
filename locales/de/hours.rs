//! Opening hours, in plain words.

use crate::hours::{Ahead, Part, Span, State, Status, Weekday, When};

/// A time of the day without its unit: `9`, `13:30`.
fn clock(minute: u16) -> String {
    match (minute / 60 % 24, minute % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}:{minute:02}"),
    }
}

/// A time of the day. A midnight that ends something is one; one that begins something is 0 o'clock.
fn time(minute: u16) -> String {
    match minute {
        1440 => "Mitternacht".to_owned(),
        _ => [&clock(minute), "\u{A0}Uhr"].concat(),
    }
}

/// The name of a day.
pub fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Montag",
        Weekday::Tuesday => "Dienstag",
        Weekday::Wednesday => "Mittwoch",
        Weekday::Thursday => "Donnerstag",
        Weekday::Friday => "Freitag",
        Weekday::Saturday => "Samstag",
        Weekday::Sunday => "Sonntag",
    }
}

/// A time that can be asked for.
pub fn when(when: When) -> String {
    let (day, part) = match when {
        When::Now => return "jetzt".to_owned(),
        When::DayPart(day, part) => (self::day(day), part),
    };
    let part = match part {
        Part::Morning => "vormittag",
        Part::Afternoon => "nachmittag",
        Part::Evening => "abend",
    };
    [day, part].concat()
}

/// A condition of a question.
pub fn asked(asked: When) -> String {
    match asked {
        When::Now => "jetzt geöffnet".to_owned(),
        When::DayPart(..) => ["geöffnet am ", &when(asked)].concat(),
    }
}

/// Whether a place is open, and until when.
pub fn status(status: Status) -> String {
    match status {
        Status::Open(None) => "Geöffnet".to_owned(),
        Status::Open(Some(it)) => match it.days {
            0 => format!("Geöffnet bis {}", time(it.minute)),
            1 => format!("Geöffnet bis morgen, {}", time(it.minute)),
            7 => format!(
                "Geöffnet bis nächsten {}, {}",
                day(it.weekday),
                time(it.minute)
            ),
            _ => format!("Geöffnet bis {}, {}", day(it.weekday), time(it.minute)),
        },
        Status::Closed(None) => "Geschlossen".to_owned(),
        Status::Closed(Some(it)) => format!(
            "Geschlossen, öffnet {}um {}",
            day_ahead(it),
            time(it.minute)
        ),
        Status::Unknown => super::TO_CONFIRM.to_owned(),
    }
}

/// On which day, with a space after it; nothing for today.
fn day_ahead(it: Ahead) -> String {
    match it.days {
        0 => String::new(),
        1 => "morgen ".to_owned(),
        7 => format!("nächsten {} ", day(it.weekday)),
        _ => format!("am {} ", day(it.weekday)),
    }
}

/// The hours of a day.
pub fn spans(spans: &[Span]) -> String {
    if spans.is_empty() {
        return "geschlossen".to_owned();
    }
    let span = |it: &Span| {
        let doubt = match it.state {
            State::Unknown => " (bitte erfragen)",
            State::Open | State::Closed => "",
        };
        [&clock(it.from), "–", &time(it.to), doubt].concat()
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}
