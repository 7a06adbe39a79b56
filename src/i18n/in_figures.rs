//! What only the view of the figures says. The map does not refer to these texts.

use crate::dataset::Language;

use super::text::{Count, CountWith, Text, With};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// The view of the figures.
    InFigures {
        intro: Text,
        note: Text,
        to_map: Text,
        projects: Text,
        partners: Text,
        both: Text,
        unstated: Text,
        beside_projects: Text,
        beside_partners: Text,
        sum: Text,
        part_of: Text,
        several: Count,
        nested: Text,
        none_stated: Text,
        chart_of: With,
        chart_cut: With<2>,
        save: Text,
        save_of: With,
        saved: With,
        save_failed: Text,
        density: Density,
        white: White,
    }
}

texts! {
    /// The map of squares.
    Density {
        title: Text,
        note: Count,
        drawing: Text,
        square: Text,
        place: Text,
        place_unknown: Text,
        legend: Text,
        one: With,
        range: With<2>,
        unplaced: Text,
        nowhere: Text,
    }
}

texts! {
    /// Communes with projects and nobody of a role near them.
    White {
        title: Text,
        note: Count,
        role: Text,
        no_roles: Text,
        no_projects: Text,
        communes: Count,
        found: CountWith,
        no_partner: Text,
        commune: Text,
        code: Text,
        nearest: Text,
        distance: Text,
        nearest_unknown: Text,
        to_map: With,
        unplaced: Count,
        doubts: CountWith,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static InFigures {
    match language {
        Language::Fr => &fr::in_figures::IN_FIGURES,
        Language::Nl => &nl::in_figures::IN_FIGURES,
        Language::De => &de::in_figures::IN_FIGURES,
        Language::En => &en::in_figures::IN_FIGURES,
    }
}
