//! Days and times of the day as plain numbers, in no time zone.

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// A day of the Gregorian calendar, years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Days since 1 January 1970.
    days: i32,
}

/// What clocks and calendars on a wall show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// Minutes after midnight by the clock, 0 to 1439.
    pub minute: u16,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// In the order of the week (ISO 8601).
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Days after Monday.
    pub fn index(self) -> u8 {
        self as u8
    }
}

impl Date {
    const FIRST: i32 = -719_162;
    const LAST: i32 = 2_932_896;

    /// `None` when there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let sound = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        sound.then(|| Self::of(year, month, day))
    }

    /// So many days after 1 January 1970; days before the first or after the last become these.
    pub(super) fn since_1970(days: i32) -> Self {
        Self {
            days: days.clamp(Self::FIRST, Self::LAST),
        }
    }

    /// So many days later; earlier when negative.
    pub fn plus(self, days: i32) -> Self {
        Self::since_1970(self.days.saturating_add(days))
    }

    /// How many days this one comes after the other; negative when before.
    pub fn days_after(self, other: Self) -> i32 {
        self.days - other.days
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        let index = (self.days + 3).rem_euclid(7);
        Weekday::ALL
            .into_iter()
            .find(|it| i32::from(it.index()) == index)
            .unwrap_or(Weekday::Sunday)
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    ///
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    pub fn year_month_day(self) -> (i32, u8, u8) {
        let days = self.days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // Counted from March, so that the day that leap years add is the last.
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, small(month), small(day))
    }

    /// `days_from_civil` of the same paper.
    fn of(year: i32, month: u8, day: u8) -> Self {
        let (month, day) = (i32::from(month), i32::from(day));
        let year = year - i32::from(month <= 2);
        let year_of_era = year.rem_euclid(400);
        let from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self::since_1970(year.div_euclid(400) * 146_097 + day_of_era - 719_468)
    }

    /// The number of the week, 1 to 53 (ISO 8601: a week belongs to the year of its Thursday).
    pub(super) fn week(self) -> u8 {
        let thursday = self.plus(3 - i32::from(self.weekday().index()));
        let new_year = Self::of(thursday.year_month_day().0, 1, 1);
        small(thursday.days_after(new_year) / 7 + 1)
    }

    /// Easter Sunday, by the algorithm of Meeus, Jones and Butcher for the Gregorian calendar.
    #[expect(clippy::many_single_char_names, reason = "as the algorithm is printed")]
    pub(super) fn easter(year: i32) -> Self {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let sum = h + l - 7 * m + 114;
        Self::of(year, small(sum / 31), small(sum % 31 + 1))
    }
}

/// How many days the month has, 1 to 12.
pub(super) fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Months, days and weeks are numbers below 54.
fn small(number: i32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u8, day: u8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn days_follow_each_other() {
        let mut day = date(1999, 12, 31);
        let mut weekday = 4;
        for _ in 0..3000 {
            let (y, m, d) = day.year_month_day();
            assert_eq!(date(y, m, d), day);
            assert_eq!(day.weekday().index(), weekday);
            let next = day.plus(1);
            assert!(next.year_month_day() > (y, m, d));
            assert_eq!(next.days_after(day), 1);
            (day, weekday) = (next, (weekday + 1) % 7);
        }
        assert_eq!(Date::new(1970, 1, 1).unwrap().days, 0);
        assert_eq!(Date::new(2023, 2, 29), None);
    }

    #[test]
    fn the_calendar_has_ends() {
        assert_eq!(date(1, 1, 1).plus(i32::MIN), date(1, 1, 1));
        assert_eq!(date(9999, 12, 31).plus(i32::MAX), date(9999, 12, 31));
    }

    #[test]
    fn a_week_belongs_to_the_year_of_its_thursday() {
        let check = |y, m, d, week| assert_eq!(date(y, m, d).week(), week);
        check(2024, 12, 29, 52);
        check(2024, 12, 30, 1);
        check(2021, 1, 3, 53);
        check(2021, 1, 4, 1);
    }

    #[test]
    fn easter_moves() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)] {
            assert_eq!(Date::easter(year), date(year, month, day));
        }
    }
}
