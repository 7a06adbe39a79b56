//! Typing errors: a letter too many, missing, wrong, or two that changed places.

/// How many errors a word of a question may hold. Short words have none: each would be another word.
/// Neither have codes and numbers.
pub(super) fn allowance(word: &str) -> usize {
    if word.contains(|it: char| it.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// From this length on, a word may hold errors although it is only the beginning of another one.
const SHORTEST_BEGINNING: usize = 5;

/// With how few errors the typed word is `word`, or the beginning of it; `None` when there are more
/// than `most`. Texts are folded, so that bytes are letters in all languages of the page.
pub(super) fn errors(typed: &str, word: &str, most: usize) -> Option<usize> {
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let may_go_on = typed.len() >= SHORTEST_BEGINNING;
    if word.len() + most < typed.len() || (!may_go_on && word.len() > typed.len() + most) {
        return None;
    }
    let word = word.get(..typed.len() + most).unwrap_or(word);
    // Each letter that the word lacks is an error: that tells most words at a glance.
    let lacking = letters(typed) & !letters(word);
    if lacking.count_ones() as usize > most {
        return None;
    }
    // Row by row, the errors between the first letters of both (optimal string alignment).
    let mut two_before: Row = [0; WIDTH];
    let mut before: Row = std::array::from_fn(|n| n);
    for (i, letter) in typed.iter().enumerate() {
        let mut row: Row = [i + 1; WIDTH];
        let mut fewest = i + 1;
        for (j, other) in word.iter().enumerate() {
            let at = |row: &Row, n: usize| row.get(n).copied().unwrap_or(usize::MAX / 2);
            let mut n = at(&before, j) + usize::from(letter != other);
            n = n.min(at(&before, j + 1) + 1).min(at(&row, j) + 1);
            let last = |it: &[u8], at: usize| at.checked_sub(1).and_then(|at| it.get(at)).copied();
            if i > 0 && last(typed, i) == Some(*other) && last(word, j) == Some(*letter) && j > 0 {
                n = n.min(at(&two_before, j - 1) + 1);
            }
            if let Some(slot) = row.get_mut(j + 1) {
                *slot = n;
            }
            fewest = fewest.min(n);
        }
        if fewest > most {
            return None;
        }
        (two_before, before) = (before, row);
    }
    let row = before.get(..=word.len())?;
    let fewest = if may_go_on {
        row.iter().min()
    } else {
        row.last()
    };
    fewest.copied().filter(|it| *it <= most)
}

/// A bit for each letter; some signs share theirs.
fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |all, it| all | 1 << (it % 32))
}

/// Longer words are compared as far as this.
const WIDTH: usize = 32;
type Row = [usize; WIDTH];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_of_the_four_slips_is_one_error() {
        let check = |typed, word| assert_eq!(errors(typed, word, 1), Some(1), "{typed} {word}");
        check("colege", "college");
        check("colllege", "college");
        check("cpllege", "college");
        check("oclleeg", "ocllege");
        check("lige", "liege");
        check("charlro", "charleroi");
        check("mairei", "mairie");
    }

    #[test]
    fn a_short_word_is_not_the_beginning_of_a_long_one() {
        assert_eq!(errors("mond", "mont", 1), Some(1));
        assert_eq!(errors("mond", "montagne", 1), None);
        assert_eq!(errors("montg", "montagne", 1), Some(1));
    }

    #[test]
    fn longer_words_may_hold_more_errors_and_codes_none() {
        let check = |word, expected| assert_eq!(allowance(word), expected, "{word}");
        check("amo", 0);
        check("aide", 1);
        check("college", 1);
        check("mediathe", 2);
        check("86190", 0);
    }

    /// The errors between two whole words, by the definition.
    fn by_definition(a: &[u8], b: &[u8]) -> usize {
        match (a, b) {
            ([], rest) | (rest, []) => rest.len(),
            ([.., x], [.., y]) => {
                let (shorter_a, shorter_b) = (&a[..a.len() - 1], &b[..b.len() - 1]);
                let mut fewest = by_definition(shorter_a, shorter_b) + usize::from(x != y);
                fewest = fewest.min(by_definition(shorter_a, b) + 1);
                fewest = fewest.min(by_definition(a, shorter_b) + 1);
                if let ([rest_a @ .., w, x], [rest_b @ .., y, z]) = (a, b)
                    && (w, x) == (z, y)
                {
                    fewest = fewest.min(by_definition(rest_a, rest_b) + 1);
                }
                fewest
            }
        }
    }

    proptest! {
        #[test]
        fn errors_are_counted_as_they_are_defined(typed in "[abc]{1,6}|[a-g]{1,6}", word in "[abc]{1,6}|[a-g]{1,6}", most in 0usize..3) {
            let whole = by_definition(typed.as_bytes(), word.as_bytes());
            let expected = if typed.len() >= SHORTEST_BEGINNING {
                let beginnings = (0..=word.len()).map(|n| by_definition(typed.as_bytes(), &word.as_bytes()[..n]));
                beginnings.min().unwrap_or(whole)
            } else {
                whole
            };
            prop_assert_eq!(errors(&typed, &word, most), Some(expected).filter(|it| *it <= most));
        }

        #[test]
        fn any_words_can_be_compared(typed in "\\PC{0,80}", word in "\\PC{0,80}", most in 0usize..3) {
            errors(&typed, &word, most);
        }
    }
}
