//! Texts of the frame of the views beside the map, in English.

use crate::i18n::around::Around;
use crate::i18n::messages::Topics;

/// All of them.
pub const AROUND: Around = Around {
    skip: "Skip to content",
    title: Topics {
        network: "Whom to call around a school",
        situation: "What to do, step by step",
        week: "The week and the record of the day",
        resources: "Resources that help",
        figures: "How many projects, how many partners",
        changes: "What has changed since your visit",
    },
};
