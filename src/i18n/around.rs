//! What the frame of the views beside the map says. No other page refers to these texts.

use crate::around::Topic;
use crate::dataset::Language;

use super::messages::texts;
use super::text::{Lines, Part, Text};
use super::{de, en, fr, nl};

texts! {
    /// What stands around every view beside the map.
    Around {
        skip: Text,
        title: Titles,
    }
}

texts! {
    /// A text for each view.
    Titles {
        network: Text,
        situation: Text,
        week: Text,
        resources: Text,
        figures: Text,
        changes: Text,
    }
}

impl Titles {
    /// The text of a view.
    pub fn of(&self, topic: Topic) -> Text {
        match topic {
            Topic::Network => self.network,
            Topic::Situation => self.situation,
            Topic::Week => self.week,
            Topic::Resources => self.resources,
            Topic::Figures => self.figures,
            Topic::Changes => self.changes,
        }
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
