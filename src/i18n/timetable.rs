//! Opening hours in words.

use crate::hours::{Ahead, Part, Span, State, Status, Weekday, When};

use super::figures;
use super::messages::Hours;
use super::text::{Text, With};

/// Minutes after midnight.
const NOON: u16 = 720;
const END_OF_DAY: u16 = 1440;

impl Hours {
    /// The name of a day.
    pub fn day(&self, day: Weekday) -> Text {
        self.days.get(day as usize).copied().unwrap_or_default()
    }

    /// A time that can be asked for.
    pub fn when(&self, when: When) -> String {
        let (day, part) = match when {
            When::Now => return self.now.to_owned(),
            When::DayPart(day, part) => (day, part),
        };
        let part = match part {
            Part::Morning => self.morning,
            Part::Afternoon => self.afternoon,
            Part::Evening => self.evening,
        };
        part.with([self.day(day)])
    }

    /// A condition of a question.
    pub fn asked(&self, asked: When) -> String {
        match asked {
            When::Now => self.asked_now.to_owned(),
            When::DayPart(..) => self.asked_then.with([&self.when(asked)]),
        }
    }

    /// Whether a place is open, and until when.
    pub fn status(&self, status: Status) -> String {
        match status {
            Status::Open(None) => self.open.to_owned(),
            Status::Open(Some(it)) => self.ahead(
                it,
                [self.open_until, self.open_until_tomorrow],
                [self.open_until_day, self.open_until_next],
            ),
            Status::Closed(None) => self.closed.to_owned(),
            Status::Closed(Some(it)) => self.ahead(
                it,
                [self.opens, self.opens_tomorrow],
                [self.opens_day, self.opens_next],
            ),
            Status::Unknown => self.to_confirm.to_owned(),
        }
    }

    /// A time ahead, in the text for today, tomorrow, a day of this week or of the next.
    fn ahead(
        &self,
        it: Ahead,
        [today, tomorrow]: [With; 2],
        [this_week, next_week]: [With<2>; 2],
    ) -> String {
        let (day, time) = (self.day(it.weekday), self.end(it.minute));
        match it.days {
            0 => today.with([&time]),
            1 => tomorrow.with([&time]),
            7 => next_week.with([day, &time]),
            _ => this_week.with([day, &time]),
        }
    }

    /// The hours of a day.
    pub fn spans(&self, spans: &[Span]) -> String {
        if spans.is_empty() {
            return self.no_spans.to_owned();
        }
        let span = |it: &Span| {
            let span = [self.begin(it.from), self.end(it.to)].join("–");
            match it.state {
                State::Unknown => self.doubtful.with([&span]),
                State::Open | State::Closed => span,
            }
        };
        spans.iter().map(span).collect::<Vec<_>>().join(", ")
    }

    /// A time of the day that another one follows.
    fn begin(&self, minute: u16) -> String {
        let [noon, _] = self.noon;
        self.time(minute, noon, self.begins)
    }

    /// A time of the day that stands alone or last.
    fn end(&self, minute: u16) -> String {
        let [_, noon] = self.noon;
        self.time(minute, noon, self.ends)
    }

    /// A midnight that ends something is one; one that begins something is 0 o'clock.
    fn time(&self, minute: u16, noon: Text, [before_noon, after_noon]: [With; 2]) -> String {
        match minute {
            END_OF_DAY => return self.midnight.to_owned(),
            NOON => return noon.to_owned(),
            _ => {}
        }
        let hour = minute / 60 % 24;
        let figure = if figures::has_twelve_hours(self.language) {
            (hour + 11) % 12 + 1
        } else {
            hour
        };
        let clock = match minute % 60 {
            0 => self.whole_hour.with([&figure.to_string()]),
            minute => {
                let minute = [minute / 10, minute % 10].map(|it| it.to_string()).concat();
                self.hour_and_minute.with([&figure.to_string(), &minute])
            }
        };
        let half = if hour < 12 { before_noon } else { after_noon };
        half.with([&clock])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Language;
    use crate::i18n::messages;

    fn french() -> &'static Hours {
        &messages(Language::Fr).hours
    }

    #[track_caller]
    fn check(said: Status, expected: &str) {
        assert_eq!(french().status(said).replace('\u{A0}', " "), expected);
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
            assert_eq!(french().spans(spans).replace('\u{A0}', " "), expected);
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
        assert_eq!(french().asked(When::Now), "ouvert maintenant");
        let wednesday = When::DayPart(Weekday::Wednesday, Part::Afternoon);
        assert_eq!(french().asked(wednesday), "ouvert le mercredi après-midi");
        assert_eq!(french().when(wednesday), "mercredi après-midi");
    }
}
