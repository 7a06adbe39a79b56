//! Telephone numbers as the whole world dials them.

/// The prefixes of the parts of France that have one of their own (ARCEP's numbering plan), by how
/// numbers begin there.
const OVERSEAS: [(&[&str], &str); 5] = [
    (&["0262", "0263", "0269", "0639", "0692", "0693"], "262"),
    (&["0590", "0690", "0691"], "590"),
    (&["0594", "0694"], "594"),
    (&["0596", "0696", "0697"], "596"),
    (&["0508", "0708"], "508"),
];

/// The number in the form `+33549…` (E.164), from one that people of that country (ISO 3166-1 alpha-2)
/// have written. `None` for what is no single number, and for short numbers, which no other country
/// can dial.
pub fn international(number: &str, country: &str) -> Option<String> {
    // Also what stands for a zero that is dialled within the country only: `+33 (0)5`.
    let number = number.trim().replace("(0)", "");
    let is_known = |it: char| it.is_ascii_digit() || " \u{A0}\u{202F}./-()+".contains(it);
    if !number.chars().all(is_known) {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = number.strip_prefix('+').map(|_| digits.as_str());
    let full = match abroad.or_else(|| digits.strip_prefix("00")) {
        Some(full) => full.to_owned(),
        None => national(&digits, country)?,
    };
    (8..=15).contains(&full.len()).then(|| format!("+{full}"))
}

/// From the digits that are dialled within the country.
fn national(digits: &str, country: &str) -> Option<String> {
    let rest = digits.strip_prefix('0')?;
    let prefix = match (country, digits.len()) {
        ("FR", 10) => OVERSEAS
            .iter()
            .find(|(begins, _)| begins.iter().any(|it| digits.starts_with(it)))
            .map_or("33", |(_, prefix)| prefix),
        ("BE", 9 | 10) => "32",
        _ => return None,
    };
    Some(format!("{prefix}{rest}"))
}

#[cfg(test)]
mod tests {
    //! French numbers are of the range that ARCEP keeps for fiction, or of no range.

    use super::*;

    #[track_caller]
    fn check(number: &str, country: &str, expected: Option<&str>) {
        assert_eq!(international(number, country).as_deref(), expected);
    }

    #[test]
    fn each_country_has_its_prefix() {
        check("05 36 49 00 01", "FR", Some("+33536490001"));
        check("067/89.59.60", "BE", Some("+3267895960"));
        check("0470 00 00 00", "BE", Some("+32470000000"));
        check("0262 00 00 00", "FR", Some("+262262000000"));
    }

    #[test]
    fn what_is_international_already_stays() {
        check("+32 67 89 59 60", "FR", Some("+3267895960"));
        check("0033 5 36 49 00 01", "BE", Some("+33536490001"));
        check("+33 (0)5 36 49 00 01", "FR", Some("+33536490001"));
    }

    #[test]
    fn what_nobody_abroad_can_dial_has_no_such_form() {
        for number in ["3020", "119", "", "à confirmer", "05 36 49 00 01 poste 4"] {
            check(number, "FR", None);
        }
        check("05 36 49 00 01 / 05 36 49 00 02", "FR", None);
        check("05 36 49 00 01", "", None);
    }
}
