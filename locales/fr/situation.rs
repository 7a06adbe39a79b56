//! Texts of the view of situations, in French.

use crate::i18n::situation::Situation;
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const SITUATION: Situation = Situation {
    intro: "Choisissez ce qui arrive. Vous verrez les étapes, dans l’ordre, qui les fait et qui peut aider près de chez vous.",
    caution: "Ce n’est pas un conseil juridique. Les règles changent\u{A0}: demandez confirmation à l’école ou au service.",
    choose: "Situations",
    nothing_chosen: "Choisissez une situation ci-dessus.",
    gone: "La situation de ce lien n’est pas, ou plus, dans les données. Choisissez-en une autre ci-dessus.",
    none: "Ces données ne décrivent aucune situation.",
    choose_place: "Choisissez une commune pour voir les étapes de son pays et qui appeler.",
    steps_in: with("Étapes\u{A0}: {}"),
    order: with(
        "Lieu\u{A0}: {}. D’abord ceux qui disent y agir, puis les plus proches, à vol d’oiseau.",
    ),
    source: "Source\u{A0}:",
    undated: "date inconnue",
    aged: with("Les sources vont de {0} à {1}."),
    aged_one_year: with("Les sources datent de {}."),
    n_undated: count("{n} source n’a pas de date.|{n} sources n’ont pas de date."),
    helpers: "Qui peut aider",
    farther: "Personne de connu tout près. Le plus proche\u{A0}:",
    nobody: "Personne de connu dans ces données.",
    on_map: "Les voir sur la carte",
};
