//! Texts in several languages, and which one to show.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::text::plain;

/// A language that texts of the page and of datasets can be in.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French: the language that every other one falls back to.
    #[default]
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All languages, French first: the order in which a missing text is looked for.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The language's code of ISO 639-1, as in `<html lang>` and in datasets.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a code such as `fr`, or of a tag such as `fr-BE`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .into_iter()
            .find(|it| it.code().eq_ignore_ascii_case(code))
    }
}

/// A text in one or more languages. Never empty in a language that it has; may have none.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Localised(Vec<(Language, String)>);

impl Localised {
    /// A text that is known in French only.
    pub fn french(text: &str) -> Self {
        let text = plain(text);
        Self(if text.is_empty() {
            Vec::new()
        } else {
            vec![(Language::Fr, text)]
        })
    }

    /// Reads both spellings: a text, or an object of texts by language, of which some may be `null`.
    /// `None` for anything else.
    pub fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::french(text)),
            Value::Object(texts) => {
                let mut read = Vec::new();
                for language in Language::ALL {
                    if let Some(text) = texts.get(language.code()).filter(|it| !it.is_null()) {
                        read.push((language, plain(text.as_str()?)));
                    }
                }
                read.retain(|(_, text)| !text.is_empty());
                Some(Self(read))
            }
            _ => None,
        }
    }

    /// Whether the text is known in no language at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text for a reader of `wanted`: in that language, else French, else any; with the
    /// language it is really in, for the `lang` attribute. `None` when there is no text.
    pub fn resolve(&self, wanted: Language) -> Option<(Language, &str)> {
        let has = |language| self.0.iter().find(|(it, _)| *it == language);
        has(wanted)
            .or_else(|| Language::ALL.into_iter().find_map(has))
            .map(|(language, text)| (*language, text.as_str()))
    }

    /// The text alone, for places where its language does not matter. Empty when there is none.
    pub fn get(&self, wanted: Language) -> &str {
        self.resolve(wanted).map_or("", |(_, text)| text)
    }

    /// The code of the language that [`Self::resolve`] falls back to: for the `lang` attribute, without
    /// which a screen reader pronounces the text as if it were in the reader's language. `None` when it
    /// is in that one.
    pub fn foreign(&self, wanted: Language) -> Option<&'static str> {
        let (spoken, _) = self.resolve(wanted)?;
        (spoken != wanted).then(|| spoken.code())
    }

    /// The text, when it is known in French and in no other language.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn only_french(&self) -> Option<&str> {
        match self.0.as_slice() {
            [(Language::Fr, text)] => Some(text),
            _ => None,
        }
    }

    /// Every text, in no particular order: what a search should look through.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| text.as_str())
    }
}

impl fmt::Debug for Localised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.0.iter().map(|(it, text)| (it.code(), text)))
            .finish()
    }
}

/// How a file spells a localised text: a map from languages, or a plain string that counts as French.
#[cfg(not(target_arch = "wasm32"))]
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only the schema is made from it")]
enum Spelling {
    Plain(String),
    Map(Texts),
}

#[cfg(not(target_arch = "wasm32"))]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "only the schema is made from it")]
struct Texts {
    fr: Option<String>,
    nl: Option<String>,
    de: Option<String>,
    en: Option<String>,
}

impl<'de> Deserialize<'de> for Localised {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wrong =
            || serde::de::Error::custom("expected a text, or a map from fr, nl, de, en to text");
        Self::read(&Value::deserialize(deserializer)?).ok_or_else(wrong)
    }
}

impl Serialize for Localised {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|(language, text)| (language.code(), text)),
        )
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Localised {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Localised".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Spelling::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Localised {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_plain_string_counts_as_french() {
        assert_eq!(
            read(r#""Aide aux devoirs""#).resolve(Language::Nl),
            Some((Language::Fr, "Aide aux devoirs"))
        );
    }

    #[test]
    fn a_missing_language_falls_back_to_french_then_to_any() {
        let both = read(r#"{"de": "Hilfe", "fr": "Aide", "en": ""}"#);
        assert_eq!(both.get(Language::De), "Hilfe");
        assert_eq!(both.resolve(Language::En), Some((Language::Fr, "Aide")));
        assert_eq!(both.foreign(Language::En), Some("fr"));
        assert_eq!(both.foreign(Language::De), None);
        assert_eq!(Localised::default().foreign(Language::De), None);
        assert_eq!(
            read(r#"{"de": "Hilfe"}"#).resolve(Language::En),
            Some((Language::De, "Hilfe"))
        );
    }

    #[test]
    fn empty_texts_are_not_known() {
        assert!(read(r#"{"fr": "", "nl": null}"#).is_empty());
        assert!(read(r#""   ""#).is_empty());
    }

    #[test]
    fn a_language_is_recognised_from_a_browsers_tag() {
        assert_eq!(Language::from_tag("FR-be"), Some(Language::Fr));
        assert_eq!(Language::from_tag("pt"), None);
    }
}
