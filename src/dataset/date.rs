//! Dates as sources give them: a year, a month or a day.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

/// A date that may stop at the year or the month: `2023`, `2023-05`, `2023-05-01`. Dates compare in
/// the order of time; one that stops early comes before those within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// Year of the Gregorian calendar, 1900 to 2199.
    pub year: u16,
    /// 1 to 12, `None` when only the year is known.
    pub month: Option<u8>,
    /// 1 to 31, `None` when the day is not known.
    pub day: Option<u8>,
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialDate {
    /// Whether it is over when the other begins, as far as both are known: a month is not before its days.
    pub fn is_before(self, other: Self) -> bool {
        match (self.month, other.month) {
            _ if self.year != other.year => self.year < other.year,
            (Some(a), Some(b)) if a != b => a < b,
            (Some(_), Some(_)) => self.day.zip(other.day).is_some_and(|(a, b)| a < b),
            _ => false,
        }
    }

    /// Its place in the order of time, as one number: comparing that is a tenth of the code.
    fn place(self) -> u32 {
        let part = |it: Option<u8>| u32::from(it.unwrap_or_default());
        u32::from(self.year) << 16 | part(self.month) << 8 | part(self.day)
    }
}

/// The text is no date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct NotADate(String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let part = |digits: &str, length: usize| {
            (digits.len() == length && digits.bytes().all(|it| it.is_ascii_digit()))
                .then(|| digits.parse::<u16>().ok())
                .flatten()
        };
        let read = || {
            // A time of day may follow (RFC 3339); it is of no interest here.
            let date = text.split('T').next().unwrap_or(text);
            let mut parts = date.splitn(3, '-');
            let year = part(parts.next()?, 4).filter(|it| (1900..2200).contains(it))?;
            let month = match parts.next() {
                Some(digits) => Some(
                    u8::try_from(part(digits, 2)?)
                        .ok()
                        .filter(|it| (1..=12).contains(it))?,
                ),
                None => None,
            };
            let day = match parts.next() {
                Some(digits) => Some(
                    u8::try_from(part(digits, 2)?)
                        .ok()
                        .filter(|it| (1..=days_in(year, month)).contains(it))?,
                ),
                None => None,
            };
            Some(Self { year, month, day })
        };
        read().ok_or_else(|| NotADate(text.chars().take(40).collect()))
    }
}

fn days_in(year: u16, month: Option<u8>) -> u8 {
    match month {
        Some(2)
            if year.is_multiple_of(4)
                && (!year.is_multiple_of(100) || year.is_multiple_of(400)) =>
        {
            29
        }
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A year, a month or a day",
            "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_stop_at_the_year_or_the_month() {
        for text in ["2023", "2023-05", "2023-05-31", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        assert_eq!(
            "2023-05-01T10:00:00Z"
                .parse::<PartialDate>()
                .unwrap()
                .to_string(),
            "2023-05-01"
        );
    }

    #[test]
    fn what_is_not_known_is_not_before() {
        let is_before = |a: &str, b: &str| {
            let (a, b): (PartialDate, PartialDate) = (a.parse().unwrap(), b.parse().unwrap());
            a.is_before(b)
        };
        for (a, b) in [
            ("2025", "2026-01-01"),
            ("2026-10", "2026-11-23"),
            ("2026-11-22", "2026-11-23"),
        ] {
            assert!(is_before(a, b) && !is_before(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("2026", "2026-11"),
            ("2026-11", "2026-11-23"),
            ("2026-11-23", "2026-11-23"),
        ] {
            assert!(!is_before(a, b) && !is_before(b, a), "{a} {b}");
        }
    }

    #[test]
    fn days_that_never_were_are_no_dates() {
        for text in [
            "2023-02-29",
            "2023-13",
            "23-05-01",
            "2023-5-1",
            "mai 2023",
            "",
            "2023-00",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn dates_compare_in_the_order_of_time() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert!(date("2022-12-31") < date("2023") && date("2023") < date("2023-01"));
    }
}
