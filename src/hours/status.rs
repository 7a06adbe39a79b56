//! What to tell about a place right now.

use super::calendar::Calendar;
use super::date::{DAY, LocalTime, Weekday};
use super::{Hours, State};

/// Whether a place is open, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// At least until then; `None` when it stays so for seven days.
    Open(Option<Ahead>),
    /// Until it opens; `None` when it does not within seven days, or when nobody can be sure of it.
    Closed(Option<Ahead>),
    /// It depends on a holiday of which nobody here knows whether it is one.
    Unknown,
}

/// A time of the next seven days, by the clock of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// Days from today: 0 is today, 7 the same day next week.
    pub days: u8,
    /// The day of the week.
    pub weekday: Weekday,
    /// Minutes after midnight, 0 to 1440.
    pub minute: u16,
}

impl Hours {
    /// What to tell at a moment. A place that closes at midnight closes at 1440 of the day before.
    pub fn status(&self, at: LocalTime, calendar: Calendar) -> Status {
        let change = self.next_change(at, calendar);
        match self.state(at, calendar) {
            State::Open => Status::Open(change.map(|(time, _)| end_of_day(time).seen_from(at))),
            State::Closed => Status::Closed(
                change
                    .filter(|(_, state)| *state == State::Open)
                    .map(|(time, _)| time.seen_from(at)),
            ),
            State::Unknown => Status::Unknown,
        }
    }
}

impl LocalTime {
    fn seen_from(self, now: Self) -> Ahead {
        Ahead {
            days: u8::try_from(self.date.days_after(now.date)).unwrap_or_default(),
            weekday: self.date.weekday(),
            minute: self.minute,
        }
    }
}

/// Midnight as the end of a day rather than the beginning of the next.
fn end_of_day(time: LocalTime) -> LocalTime {
    if time.minute > 0 {
        return time;
    }
    LocalTime {
        date: time.date.plus(-1),
        minute: DAY,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Date;
    use super::*;

    /// At so many hours of Monday, 14 September 2026.
    #[track_caller]
    fn check(hours: &str, hour: u16, expected: Status) {
        let at = LocalTime {
            date: Date::new(2026, 9, 14).unwrap(),
            minute: hour * 60,
        };
        let calendar = Calendar::of(Some("FR"), None);
        assert_eq!(Hours::parse(hours).unwrap().status(at, calendar), expected);
    }

    #[expect(clippy::unnecessary_wraps, reason = "as a status holds it")]
    fn ahead(days: u8, weekday: Weekday, hour: u16) -> Option<Ahead> {
        Some(Ahead {
            days,
            weekday,
            minute: hour * 60,
        })
    }

    #[test]
    fn an_open_place_tells_until_when() {
        let today = |hour| Status::Open(ahead(0, Weekday::Monday, hour));
        check("Mo 09:00-12:00,14:00-17:00", 10, today(12));
        check("Mo 09:00-24:00", 10, today(24));
        let tomorrow = Status::Open(ahead(1, Weekday::Tuesday, 2));
        check("Mo 20:00-26:00", 21, tomorrow);
        check("24/7", 10, Status::Open(None));
    }

    #[test]
    fn a_closed_place_tells_when_it_opens() {
        let opens = |days, weekday, hour| Status::Closed(ahead(days, weekday, hour));
        let hours = "Mo 09:00-12:00,14:00-17:00; We 09:00-12:00";
        check(hours, 13, opens(0, Weekday::Monday, 14));
        check(hours, 17, opens(2, Weekday::Wednesday, 9));
        check("Mo 09:00-10:00", 10, opens(7, Weekday::Monday, 9));
        check("Dec Mo 09:00-12:00", 10, Status::Closed(None));
    }

    #[test]
    fn what_depends_on_school_holidays_is_not_promised() {
        check("Mo 09:00-17:00; SH off", 10, Status::Unknown);
        check("Tu 09:00-17:00; SH off", 10, Status::Closed(None));
    }
}
