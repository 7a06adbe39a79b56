//! Decimal numbers as text, both ways. Rust's own formatting and parsing of floats are exact to the
//! last bit, for which they bring 25 KB of tables and code into the page.

/// The number rounded to so many decimals, with a point: `46.580`.
pub fn fixed(value: f64, n_decimals: u32) -> String {
    let scale = 10u64.pow(n_decimals);
    // Degrees and kilometres with a few decimals are far below 2^53; anything else saturates.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )]
    let scaled = (value.abs() * scale as f64).round() as u64;
    let sign = if value < 0.0 && scaled > 0 { "-" } else { "" };
    let whole = scaled / scale;
    if n_decimals == 0 {
        return format!("{sign}{whole}");
    }
    format!(
        "{sign}{whole}.{:0width$}",
        scaled % scale,
        width = n_decimals as usize
    )
}

/// The number that a text spells as JSON would (`46.58`, `-1e3`); `None` for anything else.
pub fn parse(text: &str) -> Option<f64> {
    serde_json::from_str(text.trim()).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_rounded_and_padded() {
        let check = |value, n_decimals, text| assert_eq!(fixed(value, n_decimals), text);
        check(46.58, 3, "46.580");
        check(-0.579_25, 2, "-0.58");
        check(-0.001, 2, "0.00");
        check(9.96, 1, "10.0");
        check(12.5, 0, "13");
    }

    #[test]
    fn only_numbers_are_numbers() {
        assert_eq!(parse(" 46.58 "), Some(46.58));
        for text in ["", "NaN", "inf", "46,58", "0x10", "[1]", "1e999"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_agrees_with_exact_formatting(value in -20_000.0..20_000.0f64, n_decimals in 0u32..6) {
            let step = 1.0 / f64::from(10u32.pow(n_decimals));
            let exact: f64 = format!("{value:.*}", n_decimals as usize).parse().unwrap();
            let ours = parse(&fixed(value, n_decimals)).unwrap();
            // A tie may round either way.
            prop_assert!((exact - ours).abs() <= step * 1.000_001);
            prop_assert!((value - ours).abs() <= 0.5 * step + 1e-9);
        }
    }
}
