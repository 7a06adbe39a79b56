//! Texts of the frame of the views beside the map, in German.

use crate::i18n::around::Around;
use crate::i18n::messages::Topics;

/// All of them.
pub const AROUND: Around = Around {
    skip: "Zum Inhalt",
    title: Topics {
        network: "Wen anrufen rund um eine Schule",
        situation: "Was tun, Schritt für Schritt",
        week: "Die Woche und der Eintrag des Tages",
        resources: "Angebote, die weiterhelfen",
        figures: "Wie viele Projekte, wie viele Partner",
        changes: "Was sich seit Ihrem Besuch geändert hat",
    },
};
