//! Days, and what is known of one when only its month or its year is.

use crate::dataset::PartialDate;
use crate::hours::Date;

/// The day; `None` when only a month or a year is known.
pub fn day_of(date: PartialDate) -> Option<Date> {
    Date::new(date.year.into(), date.month?, date.day?)
}

/// A day as datasets and addresses spell it.
pub fn spelled(day: Date) -> PartialDate {
    let (year, month, day) = day.year_month_day();
    PartialDate {
        // Years have four digits.
        year: u16::try_from(year).unwrap_or_default(),
        month: Some(month),
        day: Some(day),
    }
}

/// The days of the week that a day is in, Monday first.
pub fn week_of(day: Date) -> [Date; 7] {
    let monday = day.plus(-i32::from(day.weekday().index()));
    [0, 1, 2, 3, 4, 5, 6].map(|it| monday.plus(it))
}

/// The first and the last day that a date can mean; `None` when there is no such day.
pub(super) fn bounds(date: PartialDate) -> Option<(Date, Date)> {
    let year = i32::from(date.year);
    if let Some(day) = day_of(date) {
        return Some((day, day));
    }
    let (first, after) = match date.month {
        Some(12) => ((year, 12), (year + 1, 1)),
        Some(month) => ((year, month), (year, month + 1)),
        None => ((year, 1), (year + 1, 1)),
    };
    let begins = |(year, month)| Date::new(year, month, 1);
    Some((begins(first)?, begins(after)?.plus(-1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_means_every_day_within_it() {
        let check = |text: &str, first: &str, last: &str| {
            let (begins, ends) = bounds(date(text)).unwrap();
            assert_eq!((spelled(begins), spelled(ends)), (date(first), date(last)));
        };
        check("2026-11-25", "2026-11-25", "2026-11-25");
        check("2024-02", "2024-02-01", "2024-02-29");
        check("2026-12", "2026-12-01", "2026-12-31");
        check("2026", "2026-01-01", "2026-12-31");
    }

    #[test]
    fn a_week_begins_on_monday() {
        let monday = day_of(date("2026-11-23")).unwrap();
        for day in 0..7 {
            let week = week_of(monday.plus(day));
            assert_eq!((week[0], week[6]), (monday, monday.plus(6)));
        }
        assert_ne!(week_of(monday.plus(7))[0], monday);
    }
}
