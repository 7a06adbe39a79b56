//! Texts of the view of situations, in English.

use crate::i18n::situation::Situation;
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const SITUATION: Situation = Situation {
    intro: "Choose what is happening. You will see the steps in order, who takes them and who can help near you.",
    caution: "This is not legal advice. Rules change: ask the school or the service to confirm.",
    choose: "Situations",
    nothing_chosen: "Choose a situation above.",
    gone: "The situation of this link is not, or no longer, in the data. Choose another one above.",
    none: "These data describe no situations.",
    choose_place: "Choose a commune to see the steps of its country and whom to call.",
    steps_in: with("Steps: {}"),
    order: with(
        "Place: {}. First those who say that they work there, then the nearest, as the crow flies.",
    ),
    source: "Source:",
    undated: "date unknown",
    aged: with("The sources date from {0} to {1}."),
    aged_one_year: with("The sources date from {}."),
    n_undated: count("{n} source has no date.|{n} sources have no date."),
    helpers: "Who can help",
    farther: "Nobody known close by. The nearest:",
    nobody: "Nobody known in these data.",
    on_map: "Show them on the map",
};
