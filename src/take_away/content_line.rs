//! Content lines, of which address cards (RFC 6350) and calendars (RFC 5545) are made alike.

/// The longest line, in octets without its end.
const MOST_OCTETS: usize = 75;

/// A text in which nothing separates values or lines (RFC 6350, 3.4; RFC 5545, 3.3.11).
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Adds a line, folded where it is too long: what begins with a blank goes on with the line before it.
pub fn fold(file: &mut String, line: &str) {
    let mut n_octets = 0;
    for character in line.chars() {
        if n_octets + character.len_utf8() > MOST_OCTETS {
            file.push_str("\r\n ");
            n_octets = 1;
        }
        file.push(character);
        n_octets += character.len_utf8();
    }
    file.push_str("\r\n");
}

/// The lines of a file as they were before they were folded.
#[cfg(test)]
pub fn unfolded(file: &str) -> Vec<String> {
    let file = file.replace("\r\n ", "");
    file.split_terminator("\r\n").map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_line_is_too_long_and_all_unfold_to_what_they_were(line in "[^\r\n]{0,300}") {
            let mut file = String::new();
            fold(&mut file, &line);
            for folded in file.split_terminator("\r\n") {
                prop_assert!(folded.len() <= MOST_OCTETS);
            }
            prop_assert_eq!(unfolded(&file), [line]);
        }
    }
}
