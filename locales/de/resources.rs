//! Texts of the view of the resources, in German.

use crate::i18n::resources::Resources;

use super::count;

/// All of them.
pub const RESOURCES: Resources = Resources {
    lead: "Was kein Ort ist: zum Lesen, Mitmachen oder Benutzen.",
    choose: "Für wen?",
    all: "Alle",
    no_audience: "Zielgruppe nicht bekannt",
    shown: count("{n} Angebot|{n} Angebote"),
    for_whom: "Für wen",
    at_distance: "Von zu Hause aus nutzbar",
    distance_yes: "Ja",
    distance_no: "Nein, nur vor Ort",
    country: "Land",
    source: "Quelle",
    none: "Diese Daten enthalten keine solchen Angebote.",
    none_chosen: "Kein Angebot für diese Zielgruppe.",
};
