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
            see(word);
        }
    }
    end_letters(&mut letters, see);
}

/// The words of a question, without the small ones. When there are only small words, they are what
/// is looked for.
pub(super) fn telling(words: &[String]) -> Vec<String> {
    let telling: Vec<String> = words.iter().filter(|it| !is_small(it)).cloned().collect();
    if telling.is_empty() {
        words.to_vec()
    } else {
        telling
    }
}

/// Whether the word says nothing about what is looked for.
pub(super) fn is_small(word: &str) -> bool {
    SMALL_WORDS.contains(&word)
}

const SMALL_WORDS: [&str; 52] = [
    "a", "ai", "au", "autour", "aux", "avec", "ce", "ces", "chez", "d", "dans", "de", "des", "du",
    "elle", "en", "est", "et", "il", "j", "je", "l", "la", "le", "les", "leur", "ma", "mes", "mon",
    "n", "ne", "nous", "on", "ou", "par", "pour", "pres", "proche", "qu", "que", "qui", "s", "sa",
    "ses", "si", "son", "sur", "un", "une", "vers", "vous", "y",
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
    fn small_words_are_not_looked_for_unless_there_is_nothing_else() {
        let of = |text| telling(&words(text));
        assert_eq!(of("Aide aux devoirs à Liège"), ["aide", "devoirs", "liege"]);
        assert_eq!(of("mon enfant décroche"), ["enfant", "decroche"]);
        assert_eq!(of("de la"), ["de", "la"]);
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
