//! What tells a place from all others.

/// A country and the code of a place in it: codes of two countries can be the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceKey {
    country: String,
    code: String,
}

impl PlaceKey {
    /// `country` is ISO 3166-1 alpha-2. `code` is that of INSEE (France), Statbel (NIS code of a
    /// Belgian municipality) or `GeoNames` (Belgian locality, seven digits). `None` when they cannot be.
    pub fn new(country: &str, code: &str) -> Option<Self> {
        let is_country = country.len() == 2 && country.bytes().all(|it| it.is_ascii_uppercase());
        let is_code_sign = |it: u8| it.is_ascii_digit() || it.is_ascii_uppercase();
        let is_code = (1..=MAX_CODE_LEN).contains(&code.len()) && code.bytes().all(is_code_sign);
        (is_country && is_code).then(|| Self {
            country: country.to_owned(),
            code: code.to_owned(),
        })
    }

    /// The key that is spelled so, as in `FR-86194`.
    pub fn from_word(word: &str) -> Option<Self> {
        let (country, code) = word.split_once('-')?;
        Self::new(country, code)
    }

    /// How an address spells it; [`from_word`](Self::from_word) reads it back.
    pub fn word(&self) -> String {
        format!("{}-{}", self.country, self.code)
    }

    /// ISO 3166-1 alpha-2: `FR` or `BE`.
    pub fn country(&self) -> &str {
        &self.country
    }

    /// The code in the country.
    pub fn code(&self) -> &str {
        &self.code
    }
}

const MAX_CODE_LEN: usize = 9;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_countries_can_use_the_same_code() {
        let nivelles = PlaceKey::from_word("BE-25072").unwrap();
        assert_eq!((nivelles.country(), nivelles.code()), ("BE", "25072"));
        assert_ne!(Some(nivelles), PlaceKey::new("FR", "25072"));
    }

    #[test]
    fn what_cannot_be_a_key_is_none() {
        for word in [
            "",
            "FR",
            "FR-",
            "fr-86194",
            "FRA-86194",
            "FR-86 194",
            "FR-2a004",
            "FR-1234567890",
        ] {
            assert_eq!(PlaceKey::from_word(word), None, "{word}");
        }
    }

    proptest! {
        #[test]
        fn a_key_is_read_back_from_its_word(country in "[A-Z]{2}", code in "[0-9A-Z]{1,9}") {
            let key = PlaceKey::new(&country, &code).unwrap();
            prop_assert_eq!(PlaceKey::from_word(&key.word()), Some(key));
        }

        #[test]
        fn any_text_is_a_key_or_none(word in "\\PC*") {
            if let Some(key) = PlaceKey::from_word(&word) {
                prop_assert_eq!(key.word(), word);
            }
        }
    }
}
