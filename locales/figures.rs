//! Figures, as far as languages differ only in their marks.

use crate::dataset::PartialDate;
use crate::dataset::decimal::fixed;

/// A whole number, with a mark between groups of three digits: `12.345`.
pub fn grouped(n: usize, mark: char) -> String {
    let digits = n.to_string();
    let mut grouped = String::with_capacity(digits.len() + 8);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// A distance in km with its unit: with one decimal below 10 km, and `less` below one.
pub fn distance(km: f64, mark: &str, less: &str) -> String {
    let figure = match km {
        _ if km < 1.0 => return less.to_owned(),
        // From 9.95 on, one decimal would make it 10.0.
        _ if km < 9.95 => fixed(km, 1).replace('.', mark),
        _ => fixed(km, 0),
    };
    // The unit never stands at the start of a line.
    [&figure, "\u{A0}km"].concat()
}

/// A size in millions of bytes: `7,5 Mo`. Whatever there is takes some room.
pub fn size(n_bytes: usize, mark: &str, unit: &str) -> String {
    let tenths = n_bytes.div_ceil(100_000);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    format!("{whole}{mark}{tenth}\u{A0}{unit}")
}

/// A date as far as it is known, with the name of its month. `day` spells the day before a month.
pub fn date(date: PartialDate, months: &[&str; 12], day: fn(u8) -> String) -> String {
    let month = date.month.and_then(|it| months.get(usize::from(it) - 1));
    match (month, date.day) {
        (Some(month), Some(it)) => format!("{} {month} {}", day(it), date.year),
        (Some(month), None) => format!("{month} {}", date.year),
        (None, _) => date.year.to_string(),
    }
}
