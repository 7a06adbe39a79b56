//! Opening hours, in plain words.

use crate::hours::{Ahead, Part, Span, State, Status, Weekday, When};

/// A time of the day. A midnight that ends something is one; one that begins something is 0 h.
fn time(minute: u16) -> String {
    match (minute / 60, minute % 60) {
        (24, 0) => "minuit".to_owned(),
        (hour, 0) => format!("{}\u{A0}h", hour % 24),
        (hour, minute) => format!("{}\u{A0}h\u{A0}{minute:02}", hour % 24),
    }
}

/// The name of a day.
pub fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "lundi",
        Weekday::Tuesday => "mardi",
        Weekday::Wednesday => "mercredi",
        Weekday::Thursday => "jeudi",
        Weekday::Friday => "vendredi",
        Weekday::Saturday => "samedi",
        Weekday::Sunday => "dimanche",
    }
}

/// A time that can be asked for.
pub fn when(when: When) -> String {
    let (day, part) = match when {
        When::Now => return "maintenant".to_owned(),
        When::DayPart(day, part) => (self::day(day), part),
    };
    let part = match part {
        Part::Morning => "matin",
        Part::Afternoon => "après-midi",
        Part::Evening => "soir",
    };
    [day, part].join(" ")
}

/// A condition of a question.
pub fn asked(asked: When) -> String {
    let article = match asked {
        When::Now => "ouvert ",
        When::DayPart(..) => "ouvert le ",
    };
    [article, &when(asked)].concat()
}

/// Whether a place is open, and until when.
pub fn status(status: Status) -> String {
    match status {
        Status::Open(None) => "Ouvert".to_owned(),
        Status::Open(Some(it)) => match it.days {
            0 => format!("Ouvert jusqu’à {}", time(it.minute)),
            _ => format!("Ouvert jusqu’à {}, {}", day_ahead(it), time(it.minute)),
        },
        Status::Closed(None) => "Fermé".to_owned(),
        Status::Closed(Some(it)) => match it.days {
            0 => format!("Fermé, ouvre à {}", time(it.minute)),
            _ => format!("Fermé, ouvre {} à {}", day_ahead(it), time(it.minute)),
        },
        Status::Unknown => super::TO_CONFIRM.to_owned(),
    }
}

fn day_ahead(it: Ahead) -> String {
    match it.days {
        1 => "demain".to_owned(),
        7 => format!("{} prochain", day(it.weekday)),
        _ => day(it.weekday).to_owned(),
    }
}

/// The hours of a day.
pub fn spans(spans: &[Span]) -> String {
    if spans.is_empty() {
        return "fermé".to_owned();
    }
    let span = |it: &Span| {
        let doubt = match it.state {
            State::Unknown => " (à confirmer)",
            State::Open | State::Closed => "",
        };
        [&time(it.from), "–", &time(it.to), doubt].concat()
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(said: Status, expected: &str) {
        assert_eq!(status(said).replace('\u{A0}', " "), expected);
    }

    #[expect(clippy::unnecessary_wraps, reason = "as a status holds it")]
    fn ahead(days: u8, weekday: Weekday, minute: u16) -> Option<Ahead> {
        Some(Ahead {
            days,
            weekday,
            minute,
        })
    }

    #[test]
    fn a_status_is_a_short_sentence() {
        let open = |days, weekday, minute| Status::Open(ahead(days, weekday, minute));
        check(open(0, Weekday::Monday, 17 * 60), "Ouvert jusqu’à 17 h");
        check(open(0, Weekday::Monday, 24 * 60), "Ouvert jusqu’à minuit");
        check(
            open(1, Weekday::Tuesday, 125),
            "Ouvert jusqu’à demain, 2 h 05",
        );
        check(Status::Open(None), "Ouvert");
        let closed = |days, weekday, minute| Status::Closed(ahead(days, weekday, minute));
        check(closed(0, Weekday::Monday, 810), "Fermé, ouvre à 13 h 30");
        check(
            closed(1, Weekday::Tuesday, 540),
            "Fermé, ouvre demain à 9 h",
        );
        check(
            closed(2, Weekday::Wednesday, 840),
            "Fermé, ouvre mercredi à 14 h",
        );
        check(
            closed(7, Weekday::Monday, 540),
            "Fermé, ouvre lundi prochain à 9 h",
        );
        check(closed(5, Weekday::Saturday, 0), "Fermé, ouvre samedi à 0 h");
        check(Status::Closed(None), "Fermé");
        check(Status::Unknown, "Horaires à confirmer");
    }

    #[test]
    fn hours_of_a_day_read_from_left_to_right() {
        let span = |from: u16, to: u16, state| Span { from, to, state };
        let check = |spans: &[Span], expected: &str| {
            assert_eq!(super::spans(spans).replace('\u{A0}', " "), expected);
        };
        let morning = span(9 * 60, 12 * 60, State::Open);
        check(&[], "fermé");
        check(
            &[morning, span(840, 1050, State::Open)],
            "9 h–12 h, 14 h–17 h 30",
        );
        check(
            &[span(840, 1080, State::Unknown)],
            "14 h–18 h (à confirmer)",
        );
        check(&[span(1200, 1560, State::Open)], "20 h–2 h");
        check(&[span(0, 1440, State::Open)], "0 h–minuit");
    }

    #[test]
    fn a_time_reads_within_a_question() {
        assert_eq!(asked(When::Now), "ouvert maintenant");
        let wednesday = When::DayPart(Weekday::Wednesday, Part::Afternoon);
        assert_eq!(asked(wednesday), "ouvert le mercredi après-midi");
        assert_eq!(when(wednesday), "mercredi après-midi");
    }
}
