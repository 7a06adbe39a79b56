//! Texts of the network of a school or commune, in English.

use crate::i18n::network::Network;
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const NETWORK: Network = Network {
    title_of: with("Around: {}"),
    intro: "Choose a town or a school: you will see, role by role, whom to call and why.",
    place_lost: "The list of towns could not be loaded. Choose a school, or try again when there is a network.",
    school_label: "A school with a project here",
    school_placeholder: "Name or town of the school",
    schools: "Schools",
    school_unknown: "No school of this name. Only schools with a project in these data are known: choose the town instead.",
    school_several: "Several schools match this text: choose one from the list.",
    school_gone: "The school of this link is not in the data, or no longer.",
    order: "First the services that say they work here, then the nearest ones, as the crow flies. Many places are put in the middle of their town.",
    no_commune: "Your town is not known, only your position: we cannot say who serves it.",
    no_municipality: with(
        "{} is a village or a part of a town. We do not know which town it belongs to, and so not who serves it.",
    ),
    take_nearest: with("Take the nearest town: {0} ({1})"),
    no_roles: "These data do not sort partners by role: here they are by category.",
    no_categories: "These data do not say which categories the partners belong to. You will find them all on the map.",
    serves_commune: with("Serves {}"),
    serves_area: with("Serves: {}"),
    nearest: "The nearest, but may not serve this area",
    unsaid: "Near, but may not serve this area",
    unsure: "May not serve this area",
    serves_others: "Works elsewhere",
    serves_others_named: with("Works elsewhere: {}"),
    and_others: count_with("{} and {n} other|{} and {n} others"),
    abroad: with("In another country: {}"),
    distance_unknown: "distance unknown",
    none_around: count("Nobody is known within {n} km."),
    next: "Further away:",
    nobody: "Nobody is known in these data.",
    more: count("See {n} more on the map"),
    more_on_paper: count("{n} more on the map online"),
    open_record: "See the record",
    everybody: "See all partners around, on the map",
    phone_unknown: "Telephone unknown",
    alike_title: "What schools like this one do",
    nearby_title: "What the nearest schools do",
    alike_none: "No project of the same level or topic is known.",
    projects_none: "No project is known.",
    same_level: "Same level",
    same_theme: "Same topic",
    themes: "Topics",
    code_title: "This page online",
};
