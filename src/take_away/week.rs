//! The hours of a week in one line.

use crate::hours::{Span, Weekday};
use crate::i18n::messages::Hours;
use crate::i18n::take_away::TakeAway;

/// The week, Monday first, with days of the same hours taken together: `lundi–vendredi : 9 h–17 h ;
/// samedi–dimanche : fermé`.
pub fn in_short(week: &[Vec<Span>; 7], hours: &Hours, texts: &TakeAway) -> String {
    // First day, last day, hours.
    let mut stretches: Vec<(Weekday, Weekday, String)> = Vec::new();
    for (day, spans) in Weekday::ALL.into_iter().zip(week) {
        let spans = hours.spans(spans);
        match stretches.last_mut() {
            Some((_, last, same)) if *same == spans => *last = day,
            _ => stretches.push((day, day, spans)),
        }
    }
    let stretches = stretches.into_iter().map(|(first, last, spans)| {
        let days = if first == last {
            hours.day(first).to_owned()
        } else {
            format!("{}–{}", hours.day(first), hours.day(last))
        };
        texts.hours_of.with([&days, &spans])
    });
    stretches.collect::<Vec<_>>().join(texts.between_days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Language;
    use crate::hours::{Calendar, Date, Hours as Expression};
    use crate::i18n::{messages, take_away};

    #[track_caller]
    fn check(expression: &str, language: Language, expected: &str) {
        let calendar = Calendar::of(Some("FR"), Some("86194"));
        // A week without a holiday.
        let date = Date::new(2026, 9, 16).unwrap();
        let week = Expression::parse(expression)
            .unwrap()
            .week_of(date, calendar);
        let plain = |it: &str| it.replace(['\u{A0}', '\u{202F}'], " ");
        let said = in_short(&week, &messages(language).hours, take_away::texts(language));
        assert_eq!(plain(&said), expected);
    }

    #[test]
    fn days_of_the_same_hours_are_taken_together() {
        check(
            "Mo-Fr 09:00-17:00",
            Language::Fr,
            "lundi–vendredi : 9 h–17 h ; samedi–dimanche : fermé",
        );
        check(
            "Mo,We 10:00-17:00",
            Language::De,
            "Montag: 10–17 Uhr; Dienstag: geschlossen; Mittwoch: 10–17 Uhr; Donnerstag–Sonntag: geschlossen",
        );
    }
}
