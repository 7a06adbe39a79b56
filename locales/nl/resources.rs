//! Texts of the view of the resources, in Dutch.

use crate::i18n::resources::Resources;

use super::count;

/// All of them.
pub const RESOURCES: Resources = Resources {
    lead: "Wat geen plaats is: om te lezen, te volgen of te gebruiken.",
    choose: "Voor wie?",
    all: "Alle",
    no_audience: "Doelgroep niet bekend",
    shown: count("{n} website of gids|{n} websites en gidsen"),
    for_whom: "Voor wie",
    at_distance: "Van thuis uit te gebruiken",
    distance_yes: "Ja",
    distance_no: "Nee, ter plaatse",
    country: "Land",
    source: "Bron",
    none: "Deze gegevens bevatten geen websites of gidsen.",
    none_chosen: "Geen website of gids voor deze doelgroep.",
};
