//! Texts of the view of the resources, in English.

use crate::i18n::resources::Resources;

use super::count;

/// All of them.
pub const RESOURCES: Resources = Resources {
    lead: "What is not a place: to read, to follow or to use.",
    choose: "For whom?",
    all: "All",
    no_audience: "Audience not known",
    shown: count("{n} resource|{n} resources"),
    for_whom: "For whom",
    at_distance: "Can be used from home",
    distance_yes: "Yes",
    distance_no: "No, on site only",
    country: "Country",
    source: "Source",
    none: "These data hold no resources.",
    none_chosen: "No resource for this audience.",
};
