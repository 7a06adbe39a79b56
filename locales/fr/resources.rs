//! Texts of the view of the resources, in French.

use crate::i18n::resources::Resources;

use super::count;

/// All of them.
pub const RESOURCES: Resources = Resources {
    lead: "Ce qui n’est pas un lieu\u{A0}: à lire, à suivre ou à utiliser.",
    choose: "Pour qui\u{A0}?",
    all: "Toutes",
    no_audience: "Public non précisé",
    shown: count("{n} ressource|{n} ressources"),
    for_whom: "Pour qui",
    at_distance: "À distance",
    distance_yes: "Oui",
    distance_no: "Non, sur place",
    country: "Pays",
    source: "Source",
    none: "Ces données ne contiennent aucune ressource.",
    none_chosen: "Aucune ressource pour ce public.",
};
