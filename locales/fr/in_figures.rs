//! Texts of the view of the figures, in French.

use crate::i18n::in_figures::{Density, InFigures, White};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const IN_FIGURES: InFigures = InFigures {
    intro: "Combien de projets et de partenaires répondent à votre recherche, et où.",
    note: "Ces nombres comptent les fiches de ces données, et rien d’autre\u{A0}: personne ne sait combien de projets et de partenaires existent en tout. Ce qu’une fiche ne dit pas est compté à part.",
    to_map: "Voir ces résultats sur la carte",
    projects: "Projets",
    partners: "Partenaires",
    both: "Ensemble",
    unstated: "non précisé",
    beside_projects: "projets d’écoles (pas concernés)",
    beside_partners: "partenaires (pas concernés)",
    sum: "Tous les résultats",
    part_of: "fait partie de",
    several: count(
        "Une fiche qui a plusieurs thèmes est comptée dans chacun. Les lignes font donc ensemble {n} de plus que le nombre de résultats.",
    ),
    nested: "Une ligne en retrait fait partie de la ligne au-dessus d’elle.",
    none_stated: "Aucun de ces résultats ne le précise.",
    chart_of: with("Diagramme\u{A0}: {}. Le tableau qui suit dit la même chose."),
    chart_cut: with(
        "Le diagramme montre les {0} lignes les plus grandes sur {1}. Le tableau les contient toutes.",
    ),
    save: "Enregistrer (CSV)",
    save_of: with("Enregistrer (CSV)\u{A0}: {}"),
    saved: with("Fichier préparé\u{A0}: {}"),
    save_failed: "Le fichier n’a pas pu être préparé. Réessayez, ou imprimez la page.",
    density: Density {
        title: "Où ils sont",
        note: count(
            "La carte est partagée en carrés de {n} km de côté, qui couvrent tous la même surface. Le nombre dans un carré est celui des projets et des partenaires qui s’y trouvent. Un carré sans nombre n’en a aucun dans ces résultats. Beaucoup de lieux sont placés à la mairie ou au centre de leur commune, et une autre grille donnerait d’autres nombres.",
        ),
        drawing: "Carte des projets et partenaires par carré. Le tableau qui suit dit la même chose.",
        square: "Carré",
        place: "Surtout à",
        place_unknown: "commune inconnue",
        legend: "Projets et partenaires dans un carré",
        one: with("{}"),
        range: with("de {0} à {1}"),
        unplaced: "sans position",
        nowhere: "Aucun de ces résultats n’a de position sur la carte.",
    },
    white: White {
        title: "Zones blanches",
        note: count(
            "Ce sont les communes qui ont des projets, mais aucun partenaire du rôle choisi à {n} km ou moins, à vol d’oiseau. Les projets sont ceux de votre recherche, les partenaires sont tous ceux de ces données. Un partenaire plus éloigné peut aussi aider ici, et un autre peut exister sans être dans ces données.",
        ),
        role: "Rôle",
        no_roles: "Ces données ne disent pas quel partenaire a quel rôle. Les zones blanches ne peuvent donc pas être cherchées.",
        no_projects: "Il n’y a aucun projet parmi ces résultats.",
        communes: count("{n} commune qui a des projets|{n} communes qui ont des projets"),
        found: count_with("{n} zone blanche sur {}.|{n} zones blanches sur {}."),
        no_partner: "Aucun partenaire de ces données n’a ce rôle.",
        commune: "Commune",
        code: "code de la commune",
        nearest: "Partenaire le plus proche",
        distance: "Distance",
        nearest_unknown: "inconnu",
        to_map: with("Voir les partenaires près de {} sur la carte"),
        unplaced: count(
            "{n} projet n’est pas compté ici\u{A0}: sa commune est inconnue, ou personne ne sait où elle est.|{n} projets ne sont pas comptés ici\u{A0}: leur commune est inconnue, ou personne ne sait où elle est.",
        ),
        doubts: count_with(
            "{n} partenaire de ce rôle n’a pas de position connue. Il est peut-être tout près\u{A0}: {}.|{n} partenaires de ce rôle n’ont pas de position connue. Ils sont peut-être tout près\u{A0}: {}.",
        ),
    },
};
