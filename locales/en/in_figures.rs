//! Texts of the view of the figures, in English.

use crate::i18n::in_figures::{Density, InFigures, White};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const IN_FIGURES: InFigures = InFigures {
    intro: "How many projects and partners match your search, and where.",
    note: "These numbers count the records in these data and nothing else: nobody knows how many projects and partners there are in all. What a record does not say is counted apart.",
    to_map: "See these results on the map",
    projects: "Projects",
    partners: "Partners",
    both: "Together",
    unstated: "not stated",
    beside_projects: "school projects (does not apply)",
    beside_partners: "partners (does not apply)",
    sum: "All results",
    part_of: "part of",
    several: count(
        "A record with several themes counts in each of them. So the rows add up to {n} more than the number of results.",
    ),
    nested: "An indented row is part of the row above it.",
    none_stated: "None of these results states it.",
    chart_of: with("Chart: {}. The table below says the same."),
    chart_cut: with("The chart shows the {0} largest of {1} rows. The table has them all."),
    save: "Save (CSV)",
    save_of: with("Save (CSV): {}"),
    saved: with("File ready: {}"),
    save_failed: "The file could not be made. Try again, or print the page.",
    density: Density {
        title: "Where they are",
        note: count(
            "The map is divided into squares with sides of {n} km, all of the same area. The number in a square is that of the projects and partners in it. A square without a number has none in these results. Many places are put at the town hall or the centre of their commune, and another grid would give other numbers.",
        ),
        drawing: "Map of the projects and partners in each square. The table below says the same.",
        square: "Square",
        place: "Mostly in",
        place_unknown: "commune unknown",
        legend: "Projects and partners in a square",
        one: with("{}"),
        range: with("{0} to {1}"),
        unplaced: "without a position",
        nowhere: "None of these results has a position on the map.",
    },
    white: White {
        title: "Gaps: places with nobody of a role nearby",
        note: count(
            "These are the communes that have projects, but no partner with the chosen role within {n} km as the crow flies. The projects are those of your search, the partners are all those in these data. A partner further away may help here too, and there may be one who is not in these data.",
        ),
        role: "Role",
        no_roles: "These data do not say which partner has which role, so gaps cannot be looked for.",
        no_projects: "There is no project among these results.",
        communes: count("{n} commune with projects|{n} communes with projects"),
        found: count_with("{n} gap, out of {}.|{n} gaps, out of {}."),
        no_partner: "No partner in these data has this role.",
        commune: "Commune",
        code: "code of the commune",
        nearest: "Nearest partner",
        distance: "Distance",
        nearest_unknown: "unknown",
        to_map: with("See the partners near {} on the map"),
        unplaced: count(
            "{n} project is not counted here: its commune is unknown, or nobody knows where it is.|{n} projects are not counted here: their commune is unknown, or nobody knows where it is.",
        ),
        doubts: count_with(
            "The position of {n} partner with this role is unknown. It may be very near: {}.|The position of {n} partners with this role is unknown. They may be very near: {}.",
        ),
    },
};
