//! Figures, as languages write them.

use crate::dataset::Language;
use crate::dataset::decimal::fixed;

/// Whether a number has the form of one: in French none has it too.
pub fn is_one(language: Language, n: usize) -> bool {
    n == 1 || (n == 0 && language == Language::Fr)
}

/// Whether the hours of a day are counted to twelve, twice.
pub fn has_twelve_hours(language: Language) -> bool {
    language == Language::En
}

/// A whole number, with a mark between groups of three digits: `12.345`.
pub fn number(language: Language, n: usize) -> String {
    let mark = match language {
        // A narrow space that no line breaks at.
        Language::Fr => '\u{202F}',
        Language::Nl | Language::De => '.',
        Language::En => ',',
    };
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

/// A distance from 1 km on: with one decimal below 10 km.
pub fn distance_km(language: Language, km: f64) -> String {
    // From 9.95 on, one decimal would make it 10.0.
    if km < 9.95 {
        fixed(km, 1).replace('.', decimal_mark(language))
    } else {
        fixed(km, 0)
    }
}

/// Bytes in millions, with one decimal: `7,5`. Whatever there is takes some room.
pub fn millions(language: Language, n_bytes: usize) -> String {
    tenths(language, n_bytes.div_ceil(100_000))
}

/// So many tenths, with one decimal: `7,5`.
pub fn tenths(language: Language, tenths: usize) -> String {
    let (whole, tenth) = (tenths / 10, tenths % 10);
    format!("{whole}{}{tenth}", decimal_mark(language))
}

fn decimal_mark(language: Language) -> &'static str {
    match language {
        Language::En => ".",
        Language::Fr | Language::Nl | Language::De => ",",
    }
}
