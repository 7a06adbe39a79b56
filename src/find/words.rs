//! From texts to the words that are looked for and found.

use super::fold::fold;

/// The folded words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(&fold(text), &mut |it| words.push(it.to_owned()));
    words
}

/// Shows every word of a folded text. Letters that stand alone are an acronym when there are three of
/// them or more, or no vowel: `C.P.M.S.` is `cpms` and `M.J.` is `mj`, but `l’a` stays two words.
pub(super) fn each_word(folded: &str, see: &mut dyn FnMut(&str)) {
    const FEWEST_LETTERS: usize = 3;
    let mut letters = String::new();
    let end_letters = |letters: &mut String, see: &mut dyn FnMut(&str)| {
        let is_acronym = letters.len() >= FEWEST_LETTERS || has_no_vowel(letters);
        let n = if is_acronym { letters.len() } else { 1 };
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

pub(super) fn has_no_vowel(folded: &str) -> bool {
    !folded.contains(['a', 'e', 'i', 'o', 'u', 'y'])
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
const SMALL_WORDS: [&str; 95] = [
    "a", "ai", "apres", "au", "autour", "aux", "avec", "avoir", "besoin", "c", "ca", "ce", "ces",
    "cest", "cet", "cette", "cherche", "chercher", "cherchons", "chez", "comment", "contacter", "d",
    "dans", "de", "des", "du", "dun", "dune", "elle", "en", "est", "et", "faire", "fais", "fait",
    "il", "j", "jai", "je", "l", "la", "le", "les", "leur", "lui", "m", "ma", "me", "mes", "moi",
    "mon", "n", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas", "peut", "peux", "pour",
    "pres", "proche", "province", "proximite", "qu", "que", "quel", "quelle", "qui", "quoi", "s",
    "sa", "se", "ses", "si", "son", "suis", "sur", "t", "te", "trouver", "tu", "un", "une", "vers",
    "veux", "vos", "votre", "voudrais", "vous", "y",
];

/// A way of reading a text as what is looked for and the place where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceWords {
    /// What is looked for there; empty when that is anything.
    pub rest: String,
    /// What may be the name or postal code of a place.
    pub name: String,
    /// Whether the name ends the text, so that it may be a beginning that is still being typed.
    pub at_end: bool,
}

impl PlaceWords {
    /// Of the rest, what leads to the place (« aide à ») is left out.
    fn new(rest: &[String], name: &[String], at_end: bool) -> Self {
        let n = rest
            .iter()
            .rposition(|it| !is_small(it))
            .map_or(0, |it| it + 1);
        Self {
            rest: rest.get(..n).unwrap_or_default().join(" "),
            name: name.join(" "),
            at_end,
        }
    }
}

/// What follows words such as « près de »: each way of reading the end of a question as a place, the
/// longest first. Empty where nobody speaks of a place.
pub(super) fn spoken_places(words: &[String]) -> Vec<PlaceWords> {
    const BEFORE_PLACES: [&str; 5] = ["autour", "cote", "pres", "proche", "proximite"];
    const LEADING_TO_PLACES: [&str; 7] = ["a", "au", "aux", "d", "de", "des", "du"];
    let is_before = |it: &String| BEFORE_PLACES.contains(&it.as_str());
    let Some(at) = words.iter().rposition(is_before) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    let (before, name) = words.split_at(at);
    let mut name = name.get(1..).unwrap_or_default();
    while let Some((first, after)) = name.split_first() {
        if !LEADING_TO_PLACES.contains(&first.as_str()) {
            places.push(PlaceWords::new(before, name, true));
        }
        if !is_small(first) {
            break;
        }
        name = after;
    }
    places
}

/// Each way of reading some words at the end or at the beginning as a place, the longest first.
pub(super) fn places_at_ends(words: &[String]) -> Vec<PlaceWords> {
    /// « Saint-Jean-Pied-de-Port »
    const LONGEST: usize = 5;
    const SHORTEST: usize = 3;
    const ARTICLES: [&str; 4] = ["l", "la", "le", "les"];
    let may_begin = |it: &String| !is_small(it) || ARTICLES.contains(&it.as_str());
    let may_be_name = |name: &[String]| {
        name.first().is_some_and(may_begin) && name.last().is_some_and(|it| !is_small(it))
    };
    let mut places = Vec::new();
    for len in (1..=words.len().min(LONGEST)).rev() {
        let (before, end) = words.split_at(words.len() - len);
        let (beginning, after) = words.split_at(len);
        if may_be_name(end) {
            places.push(PlaceWords::new(before, end, true));
        }
        if may_be_name(beginning) && !after.is_empty() {
            places.push(PlaceWords::new(after, beginning, false));
        }
    }
    places.retain(|it| it.name.len() >= SHORTEST);
    places
}

/// Each way of reading a text as a place: what follows « près de »; or all of it, its last words, its
/// first words.
pub fn place_words(text: &str) -> Vec<PlaceWords> {
    let all = words(text);
    let mut places = spoken_places(&all);
    if places.is_empty() {
        places.push(PlaceWords::new(&[], &all, true));
        places.extend(places_at_ends(&all));
        places.dedup();
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
        check("M.J. et C.V.", &["mj", "et", "cv"]);
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

    fn read(places: &[PlaceWords]) -> Vec<(&str, &str)> {
        let parts = places.iter().map(|it| (it.rest.as_str(), it.name.as_str()));
        parts.collect()
    }

    #[test]
    fn the_end_of_a_question_may_be_a_place() {
        let check = |text, expected: &[(&str, &str)]| {
            assert_eq!(read(&spoken_places(&words(text))), expected);
        };
        check("aide près de 86190", &[("aide", "86190")]);
        check("un ordi à proximité d'Ath", &[("un ordi", "ath")]);
        check(
            "près de La Rochelle",
            &[("", "la rochelle"), ("", "rochelle")],
        );
        check("aide à Liège", &[]);
        check("aide près de", &[]);
    }

    #[test]
    fn a_place_may_be_at_either_end() {
        let check = |text, expected: &[(&str, &str)]| {
            assert_eq!(read(&places_at_ends(&words(text))), expected);
        };
        check(
            "wifi à la rochelle",
            &[
                ("", "wifi a la rochelle"),
                ("wifi", "la rochelle"),
                ("wifi", "rochelle"),
                ("a la rochelle", "wifi"),
            ],
        );
        check("à Spa", &[("", "spa")]);
        check("Spa", &[("", "spa")]);
        check("le", &[]);
    }
}
