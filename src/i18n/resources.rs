//! What only the view of the resources says.

use crate::dataset::Language;

use super::text::{Count, Text};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// Resources: what is no place.
    Resources {
        lead: Text,
        choose: Text,
        all: Text,
        no_audience: Text,
        shown: Count,
        for_whom: Text,
        at_distance: Text,
        distance_yes: Text,
        distance_no: Text,
        country: Text,
        source: Text,
        none: Text,
        none_chosen: Text,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Resources {
    match language {
        Language::Fr => &fr::resources::RESOURCES,
        Language::Nl => &nl::resources::RESOURCES,
        Language::De => &de::resources::RESOURCES,
        Language::En => &en::resources::RESOURCES,
    }
}
