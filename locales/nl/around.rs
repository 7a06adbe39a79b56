//! Texts of the frame of the views beside the map, in Dutch.

use crate::i18n::around::Around;
use crate::i18n::messages::Topics;

/// All of them.
pub const AROUND: Around = Around {
    skip: "Naar de inhoud",
    title: Topics {
        network: "Wie u kunt bellen in de buurt van een school",
        situation: "Wat doen, stap voor stap",
        week: "De week en de fiche van de dag",
        resources: "Websites en gidsen die helpen",
        figures: "Hoeveel projecten, hoeveel partners",
        changes: "Wat er veranderd is sinds uw bezoek",
    },
};
