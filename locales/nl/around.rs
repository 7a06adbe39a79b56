//! Texts of the frame of the views beside the map, in Dutch.

use crate::i18n::around::{Around, Titles};

/// All of them.
pub const AROUND: Around = Around {
    skip: "Naar de inhoud",
    title: Titles {
        network: "Wie bellen rond een school",
        situation: "Wat doen, stap voor stap",
        week: "De week en het project van de dag",
        resources: "Hulpmiddelen om iets te doen",
        figures: "Hoeveel projecten, hoeveel partners",
        changes: "Wat er veranderd is sinds uw bezoek",
    },
};
