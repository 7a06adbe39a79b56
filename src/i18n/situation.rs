//! What only the view of situations says.

use crate::around::situation::Age;
use crate::dataset::Language;

use super::text::{Count, Text, With};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// What to do in a situation.
    Situation {
        intro: Text,
        caution: Text,
        choose: Text,
        nothing_chosen: Text,
        gone: Text,
        none: Text,
        choose_place: Text,
        steps_in: With,
        order: With,
        source: Text,
        undated: Text,
        aged: With<2>,
        aged_one_year: With,
        n_undated: Count,
        helpers: Text,
        farther: Text,
        nobody: Text,
        on_map: Text,
    }
}

impl Situation {
    /// From when the sources are; empty when there are none.
    pub fn age(&self, age: Age) -> String {
        let years = age.years.map(|(first, last)| {
            let (first, last) = (first.to_string(), last.to_string());
            if first == last {
                self.aged_one_year.with([&first])
            } else {
                self.aged.with([&first, &last])
            }
        });
        let undated = (age.n_undated > 0).then(|| self.n_undated.of(age.n_undated));
        let parts: Vec<String> = years.into_iter().chain(undated).collect();
        parts.join(" ")
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Situation {
    match language {
        Language::Fr => &fr::situation::SITUATION,
        Language::Nl => &nl::situation::SITUATION,
        Language::De => &de::situation::SITUATION,
        Language::En => &en::situation::SITUATION,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_the_sources_is_a_sentence_or_two() {
        let said = |years, n_undated| texts(Language::Fr).age(Age { years, n_undated });
        assert_eq!(
            said(Some((2014, 2021)), 0),
            "Les sources vont de 2014 à 2021."
        );
        assert_eq!(
            said(Some((2021, 2021)), 1),
            "Les sources datent de 2021. 1 source n’a pas de date."
        );
        assert_eq!(said(None, 3), "3 sources n’ont pas de date.");
        assert_eq!(said(None, 0), "");
    }
}
