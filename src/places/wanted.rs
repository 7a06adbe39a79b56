//! What a typed text asks for, and how well a name answers it.

use crate::find::fold;

/// A typed text, folded: a name or the beginning of one, and a code or the beginning of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// The words that are no code, those that are often shortened in full; empty when there are none.
    pub name: String,
    /// The one word of digits, perhaps the number of an arrondissement, or a Corsican area's; empty
    /// when there is none.
    pub code: String,
}

/// How well a name answers, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// It is the place's own name, or its postal code.
    Own,
    /// It is another name of the place, or its name without the article.
    Other,
    /// The place's own name begins with these words.
    Words,
    /// The place's own name or a postal code begins so.
    Start,
    /// Another name begins so, which of a large place can be that of a small part; or a later word.
    Word,
}

/// How much may differ between what is typed and a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Nothing.
    Exact,
    /// One letter too many, too few or wrong, or two in each other's place.
    OneError,
}

/// Of fewer letters, one error leaves too little to go by.
const MIN_LEN_WITH_ERROR: usize = 4;

/// Of fewer digits, a postal code says nothing.
const MIN_CODE_LEN: usize = 2;

/// What stands beside the number of one.
const ARRONDISSEMENT: &str = "arrondissement";

const ARTICLES: [&str; 6] = ["la ", "le ", "les ", "l ", "aux ", "de "];

impl Wanted {
    /// `None` when the text asks for no place.
    pub fn parse(text: &str) -> Option<Self> {
        let mut wanted = Self::default();
        let folded = fold(&text.replace(" s/", " sur "));
        let mut words = folded.split(' ').filter(|it| !it.is_empty()).peekable();
        while let Some(word) = words.next() {
            let is_first = wanted.name.is_empty();
            if let Some(code) = code_of(word, is_first) {
                // « 86 190 » is one code.
                if !wanted.code.is_empty() && (wanted.code.len(), code.len()) != (2, 3) {
                    return None;
                }
                wanted.code.push_str(code);
                continue;
            }
            if word == ARRONDISSEMENT {
                continue;
            }
            if !is_first {
                wanted.name.push(' ');
            }
            // At the end it can be the beginning of Strasbourg, unless more is announced.
            let is_last = words.peek().is_none() && text.ends_with(char::is_alphabetic);
            wanted.name.push_str(match word {
                "st" if !is_last => "saint",
                "ste" if !is_last => "sainte",
                other => other,
            });
        }
        let is_enough = !wanted.name.is_empty() || wanted.code.len() >= MIN_CODE_LEN;
        is_enough.then_some(wanted)
    }

    /// Whether a word at the start of the text can answer, told without folding, which is what takes
    /// the time. The text begins with a word, and may go on with others.
    pub fn may_begin(&self, text: &[u8], care: Care) -> bool {
        let wanted = self.name.as_bytes();
        let wanted = match care {
            Care::Exact => wanted,
            Care::OneError => wanted.get(..1).unwrap_or_default(),
        };
        let mut before = 0;
        for (sign, wanted) in text.iter().zip(wanted) {
            if !sign.is_ascii() {
                return true;
            }
            let folded = if sign.is_ascii_alphanumeric() {
                sign.to_ascii_lowercase()
            } else {
                b' '
            };
            if folded != *wanted {
                // Signs between words fold to a single space.
                return folded == b' ' && before == b' ';
            }
            before = folded;
        }
        true
    }

    /// How well the name answers; `None`: not at all. The first name of a place is its own.
    pub fn rank(&self, name: &str, is_own: bool, care: Care) -> Option<Rank> {
        let folded = fold(name);
        let without_article = ARTICLES.iter().find_map(|it| folded.strip_prefix(it));
        let wanted = self.name.as_str();
        let starts = [Some(folded.as_str()), without_article];
        let mut starts = starts.into_iter().flatten();
        let start = if is_own { Rank::Start } else { Rank::Word };
        if care == Care::OneError {
            let is_near = starts.any(|it| starts_with_one_error(it, wanted));
            return is_near.then_some(start);
        }
        if folded == wanted {
            return Some(if is_own { Rank::Own } else { Rank::Other });
        }
        if without_article == Some(wanted) {
            return Some(Rank::Other);
        }
        let mut rests = starts.filter_map(|it| it.strip_prefix(wanted));
        if let Some(rest) = rests.next() {
            let is_words = is_own && rest.starts_with(' ');
            return Some(if is_words { Rank::Words } else { start });
        }
        let mut words = folded.match_indices(' ');
        let is_word = words.any(|(at, _)| {
            let rest = folded.get(at + 1..);
            rest.is_some_and(|it| it.starts_with(wanted))
        });
        is_word.then_some(Rank::Word)
    }
}

/// The code that a word is, or, beside a name, the number of an arrondissement: `3` of « Lyon 3e ».
fn code_of(word: &str, is_first: bool) -> Option<&str> {
    const ENDINGS: [&str; 4] = ["eme", "ere", "er", "e"];
    if ["2a", "2b"].contains(&word) {
        return Some(word);
    }
    let number = ENDINGS.iter().find_map(|it| word.strip_suffix(it));
    let code = number.filter(|_| !is_first).unwrap_or(word);
    (!code.is_empty() && code.bytes().all(|it| it.is_ascii_digit())).then_some(code)
}

/// Whether the text begins like `wanted` but for one error, which is not in the first letter.
fn starts_with_one_error(text: &str, wanted: &str) -> bool {
    let (text, wanted) = (text.as_bytes(), wanted.as_bytes());
    let n_same = text.iter().zip(wanted).take_while(|(a, b)| a == b).count();
    if n_same == 0 || wanted.len() < MIN_LEN_WITH_ERROR {
        return false;
    }
    let text_from = |n: usize| text.get(n_same + n..).unwrap_or_default();
    let wanted_from = |n: usize| wanted.get(n_same + n..).unwrap_or_default();
    let is_swapped = || match (text_from(0), wanted_from(0)) {
        ([a, b, text @ ..], [c, d, wanted @ ..]) => a == d && b == c && text.starts_with(wanted),
        _ => false,
    };
    text_from(1).starts_with(wanted_from(1))
        || text_from(1).starts_with(wanted_from(0))
        || text_from(0).starts_with(wanted_from(1))
        || is_swapped()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wanted(text: &str) -> Wanted {
        Wanted::parse(text).unwrap()
    }

    #[test]
    fn names_and_codes_are_told_apart() {
        let check = |text, name, code| {
            let it = wanted(text);
            assert_eq!((it.name.as_str(), it.code.as_str()), (name, code), "{text}");
        };
        check("St-Maixent-l’École", "saint maixent l ecole", "");
        check("Ste Foy", "sainte foy", "");
        check("st", "st", "");
        check("86190", "", "86190");
        check("Saint-Denis (93)", "saint denis", "93");
        check("Ajaccio (2A)", "ajaccio", "2a");
        check("4000 Liège", "liege", "4000");
        check("Villeneuve s/ Lot", "villeneuve sur lot", "");
        check("st-", "saint", "");
        check("86 190", "", "86190");
        check("Lyon 3e", "lyon", "3");
        check("Marseille 8ème arrondissement", "marseille", "8");
    }

    #[test]
    fn too_little_or_too_much_asks_for_nothing() {
        for text in ["", " - ", "8", "86 16"] {
            assert_eq!(Wanted::parse(text), None, "{text}");
        }
    }

    #[test]
    fn names_answer_by_degrees() {
        let check = |text, name, rank| {
            assert_eq!(wanted(text).rank(name, true, Care::Exact), rank, "{text}");
        };
        check("poitiers", "Poitiers", Some(Rank::Own));
        check("rochelle", "La Rochelle", Some(Rank::Other));
        check("mont de", "Mont-de-Marsan", Some(Rank::Words));
        check("isle", "L'Isle-Jourdain", Some(Rank::Words));
        check("poit", "Poitiers", Some(Rank::Start));
        check("roch", "La Rochelle", Some(Rank::Start));
        check("marsan", "Mont-de-Marsan", Some(Rank::Word));
        check("arsan", "Mont-de-Marsan", None);
        let of_other = |text| wanted(text).rank("Luik", false, Care::Exact);
        assert_eq!(of_other("luik"), Some(Rank::Other));
        assert_eq!(of_other("lui"), Some(Rank::Word));
    }

    #[test]
    fn one_error_is_forgiven_but_not_in_the_first_letter() {
        let check =
            |text, is_near| assert_eq!(starts_with_one_error("bordeaux", text), is_near, "{text}");
        for text in [
            "bordaux",
            "borddeaux",
            "bordoaux",
            "brodeaux",
            "bordeuax",
            "bordeauxx",
            "bore",
        ] {
            check(text, true);
        }
        for text in ["cordeaux", "bro", "brdaux", "bordeauxxx"] {
            check(text, false);
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\PC*", name in "\\PC*") {
            if let Some(wanted) = Wanted::parse(&text) {
                wanted.rank(&name, false, Care::Exact);
                wanted.rank(&name, false, Care::OneError);
            }
        }

        #[test]
        fn the_beginning_of_a_name_is_answered_by_it(name in "[a-zé]{1,9}( [a-zé]{1,9}){0,3}", n in 1..40usize) {
            let typed: String = name.chars().take(n).collect();
            prop_assume!(!fold(&name).split(' ').any(|it| it == "st" || it == "ste"));
            let rank = wanted(&typed).rank(&name, true, Care::Exact);
            prop_assert!(rank.is_some_and(|it| it <= Rank::Start));
        }
    }
}
