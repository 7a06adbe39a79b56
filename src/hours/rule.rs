//! One rule of an expression: on which days it holds, and at what times.

use super::calendar::Calendar;
use super::date::{DAY, Date, Weekday, days_in};

/// A rule, ready to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub days: Days,
    /// Minutes after midnight, from below to, to at most 2880: what lies beyond 1440 is on the next
    /// day. Never empty.
    pub spans: Vec<(u16, u16)>,
    /// Whether the place is then open; closed otherwise.
    pub opens: bool,
    /// Whether a day on which it holds forgets the rules before.
    pub replaces: bool,
}

/// On which days a rule holds: all conditions together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Days {
    /// Month × 32 + day, first and last; a last day before the first is in the next year. Any day when
    /// empty.
    pub dates: Vec<(u16, u16)>,
    /// Bit n for week n of the year; any week when 0.
    pub weeks: u64,
    /// For each weekday, Monday first, bits 0 to 4 for its first to fifth in a month, 5 to 9 for its
    /// last to fifth last.
    pub weekdays: [u16; 7],
    /// Public holidays.
    pub public: bool,
    /// School holidays.
    pub school: bool,
    /// Whether a holiday must be on one of the weekdays, too; otherwise either will do. Without
    /// weekdays and holidays, any day will.
    pub both: bool,
}

/// Every such weekday of a month.
pub(super) const EVERY: u16 = 0b11_1111_1111;

impl Rule {
    /// Whether a span holds the minute of the day on which it begins.
    pub fn covers(&self, minute: u16) -> bool {
        let mut spans = self.spans.iter();
        spans.any(|(from, to)| (*from..*to).contains(&minute))
    }
}

/// What rules ask of a day.
pub(super) struct Day {
    /// Month × 32 + day.
    at: u16,
    week: u8,
    weekday: Weekday,
    /// Which bits of [`Days::weekdays`] the day is.
    places: u16,
    /// `None` when nobody can say, or asks.
    pub public_holiday: Option<bool>,
}

/// What is assumed of a day of which nobody can say it.
#[derive(Clone, Copy)]
pub(super) struct Guess {
    pub public_holiday: bool,
    pub school_holiday: bool,
}

impl Day {
    /// `calendar` where a rule asks for public holidays.
    pub fn new(date: Date, calendar: Option<Calendar>) -> Self {
        let (year, month, day) = date.year_month_day();
        let from_end = (days_in(year, month) - day) / 7;
        Self {
            at: u16::from(month) * 32 + u16::from(day),
            week: date.week(),
            weekday: date.weekday(),
            places: 1 << ((day - 1) / 7) | 1 << (5 + from_end),
            public_holiday: calendar.and_then(|it| it.is_public_holiday(date)),
        }
    }
}

impl Days {
    pub fn hold(&self, day: &Day, guess: Guess) -> bool {
        let in_dates = |(first, last): &(u16, u16)| {
            if first <= last {
                (*first..=*last).contains(&day.at)
            } else {
                day.at >= *first || day.at <= *last
            }
        };
        (self.weeks == 0 || self.weeks >> day.week & 1 == 1)
            && (self.dates.is_empty() || self.dates.iter().any(in_dates))
            && self.hold_in_week(day, guess)
    }

    fn hold_in_week(&self, day: &Day, guess: Guess) -> bool {
        let has_weekdays = self.weekdays != [0; 7];
        let places = self.weekdays.get(usize::from(day.weekday.index()));
        let on_weekday = places.is_some_and(|it| it & day.places != 0);
        let on_holiday = self.school && guess.school_holiday
            || self.public && day.public_holiday.unwrap_or(guess.public_holiday);
        if self.both {
            on_weekday && on_holiday
        } else {
            on_weekday || on_holiday || !(has_weekdays || self.public || self.school)
        }
    }
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            days: Days::default(),
            spans: vec![(0, DAY)],
            opens: true,
            replaces: true,
        }
    }
}
