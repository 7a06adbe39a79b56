//! From texts to the words that are looked for and found.

use super::fold::fold;

/// The folded words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(&fold(text), &mut |it| words.push(it.to_owned()));
    words
}

/// Shows every word of a folded text. Letters that stand alone are an acronym when there are three of
/// them or more: `C.P.M.S.` is `cpms`, but `l’a` stays two words.
pub(super) fn each_word(folded: &str, see: &mut dyn FnMut(&str)) {
    const FEWEST_LETTERS: usize = 3;
    let mut letters = String::new();
    let end_letters = |letters: &mut String, see: &mut dyn FnMut(&str)| {
        let n = if letters.len() < FEWEST_LETTERS {
            1
        } else {
            letters.len()
        };
        let mut rest = letters.as_str();
        while let Some((word, after)) = rest.split_at_checked(n).filter(|it| !it.0.is_empty()) {
            see(word);
            rest = after;
        }
        letters.clear();
    };
    for word in folded.split(' ').filter(|it| !it.is_empty()) {
        if word.len() == 1 && word.starts_with(|it: char| it.is_ascii_alphabetic()) {
            letters.push_str(word);
        } else {
            end_letters(&mut letters, see);
            see(in_full(word));
        }
    }
    end_letters(&mut letters, see);
}

/// The folded word that an abbreviation stands for: the one by which it is found.
pub(super) fn in_full(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        // « 2e » and « 2ème » are the same class.
        _ => match word.strip_suffix("me") {
            Some(rest) if is_ordinal(rest) => rest,
            _ => word,
        },
    }
}

/// Whether it is a number with an `e` after it.
fn is_ordinal(word: &str) -> bool {
    word.strip_suffix('e').is_some_and(is_number)
}

/// The words of a question, without the small ones and without ages, which records hold as ranges.
/// When nothing is left, it is the last word: it may be the beginning of another.
pub(super) fn telling(words: &[String]) -> Vec<String> {
    let mut telling: Vec<String> = Vec::new();
    for word in words {
        if matches!(word.as_str(), "an" | "ans") && telling.pop_if(|it| is_number(it)).is_some() {
            continue;
        }
        if !is_small(word) {
            telling.push(word.clone());
        }
    }
    if telling.is_empty() {
        telling.extend(words.last().cloned());
    }
    telling
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
}

/// Whether the word says nothing about what is looked for.
pub(super) fn is_small(word: &str) -> bool {
    SMALL_WORDS.binary_search(&word).is_ok()
}

/// Whether a small word begins so.
pub(super) fn begins_small(text: &str) -> bool {
    let at = SMALL_WORDS.partition_point(|it| *it < text);
    SMALL_WORDS.get(at).is_some_and(|it| it.starts_with(text))
}

/// In the order of their letters.
#[rustfmt::skip]
const SMALL_WORDS: [&str; 79] = [
    "a", "ai", "apres", "au", "autour", "aux", "avec", "avoir", "besoin", "c", "ce", "ces", "cest",
    "cherche", "chercher", "chez", "comment", "contacter", "d", "dans", "de", "des", "du", "dun",
    "dune", "elle", "en", "est", "et", "faire", "il", "j", "jai", "je", "l", "la", "le", "les",
    "leur", "m", "ma", "me", "mes", "moi", "mon", "n", "ne", "nos", "notre", "nous", "on", "ou",
    "par", "peut", "peux", "pour", "pres", "proche", "qu", "que", "qui", "s", "sa", "se", "ses",
    "si", "son", "sur", "t", "te", "trouver", "tu", "un", "une", "vers", "vos", "votre", "vous",
    "y",
];

/// What follows words such as « près de »: each way of reading the end of a question as a place, the
/// longest first, with the number of words before. Empty where nobody speaks of a place.
pub(super) fn spoken_places(words: &[String]) -> Vec<(usize, String)> {
    const BEFORE_PLACES: [&str; 4] = ["autour", "cote", "pres", "proche"];
    const LEADING_TO_PLACES: [&str; 7] = ["a", "au", "aux", "d", "de", "des", "du"];
    let is_before = |it: &String| BEFORE_PLACES.contains(&it.as_str());
    let Some(at) = words.iter().rposition(is_before) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    let mut rest = words.get(at + 1..).unwrap_or_default();
    while let Some((first, after)) = rest.split_first() {
        if !LEADING_TO_PLACES.contains(&first.as_str()) {
            places.push((at, rest.join(" ")));
        }
        if !is_small(first) {
            break;
        }
        rest = after;
    }
    places
}

/// Each way of reading the end of a text as a place, with the words before it: what follows « près
/// de », all of the text, its last word.
pub fn place_words(text: &str) -> Vec<(String, String)> {
    const SHORTEST: usize = 3;
    let all = words(text);
    let before = |n: usize| all.get(..n).unwrap_or_default().join(" ");
    let mut places: Vec<(String, String)> = spoken_places(&all)
        .into_iter()
        .map(|(n, name)| (before(n), name))
        .collect();
    if places.is_empty() {
        places.push((String::new(), all.join(" ")));
        if let [_, .., last] = all.as_slice()
            && last.len() >= SHORTEST
            && !is_small(last)
        {
            places.push((before(all.len() - 1), last.clone()));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_one_word_with_and_without_points() {
        let check = |text, expected: &[&str]| assert_eq!(words(text), expected);
        check("le C.P.M.S. libre", &["le", "cpms", "libre"]);
        check("CPMS", &["cpms"]);
        check("A.M.O. et E P N", &["amo", "et", "epn"]);
        check("l’a vu", &["l", "a", "vu"]);
        check("", &[]);
    }

    #[test]
    fn abbreviations_are_found_as_what_they_stand_for() {
        let check = |text, expected: &[&str]| assert_eq!(words(text), expected);
        check("St-Yrieix, Ste Foy", &["saint", "yrieix", "sainte", "foy"]);
        check(
            "la 2ème chance en 6eme",
            &["la", "2e", "chance", "en", "6e"],
        );
        check("crème, même, eme", &["creme", "meme", "eme"]);
    }

    #[test]
    fn small_words_stand_in_the_order_in_which_they_are_looked_up() {
        assert!(SMALL_WORDS.is_sorted());
        assert!(is_small("pour") && !is_small("pou") && !is_small("poux"));
        assert!(begins_small("pou") && begins_small("pour") && !begins_small("poux"));
        assert!(!begins_small("zebre"));
    }

    #[test]
    fn small_words_are_not_looked_for_unless_there_is_nothing_else() {
        let of = |text| telling(&words(text));
        assert_eq!(of("Aide aux devoirs à Liège"), ["aide", "devoirs", "liege"]);
        assert_eq!(of("mon enfant décroche"), ["enfant", "decroche"]);
        assert_eq!(of("fils de 15 ans"), ["fils"]);
        assert_eq!(of("où est la"), ["la"]);
        assert_eq!(of(""), [""; 0]);
    }

    #[test]
    fn the_end_of_a_question_may_be_a_place() {
        let check = |text, expected: &[(usize, &str)]| {
            let found = spoken_places(&words(text));
            let found: Vec<_> = found.iter().map(|(n, it)| (*n, it.as_str())).collect();
            assert_eq!(found, expected);
        };
        check("aide près de 86190", &[(1, "86190")]);
        check(
            "près de La Rochelle",
            &[(0, "la rochelle"), (0, "rochelle")],
        );
        check("aide à Liège", &[]);
        check("aide près de", &[]);
    }
}
