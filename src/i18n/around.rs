//! What the frame of the views beside the map says. No other page refers to these texts.

use crate::dataset::Language;

use super::messages::Topics;
use super::text::Text;
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// What stands around every view beside the map.
    Around {
        skip: Text,
        title: Topics,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Around {
    match language {
        Language::Fr => &fr::around::AROUND,
        Language::Nl => &nl::around::AROUND,
        Language::De => &de::around::AROUND,
        Language::En => &en::around::AROUND,
    }
}
