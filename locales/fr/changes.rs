//! Texts of the view of changes, in French.

use crate::i18n::changes::{Changes, Members};
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const CHANGES: Changes = Changes {
    waiting: "Comparaison avec les données d’avant…",
    before: "Avant, lors d’une autre visite",
    now: "Maintenant",
    dated: with("données du {}"),
    undated: "données dont la date n’est pas connue",
    summary: "En bref",
    n_added: count("{n} nouvelle fiche|{n} nouvelles fiches"),
    n_changed: count("{n} fiche modifiée|{n} fiches modifiées"),
    n_gone: count("{n} fiche retirée|{n} fiches retirées"),
    none: "Aucune fiche n’a changé",
    none_help: "Toutes les fiches sont les mêmes qu’avant.",
    no_earlier: "Rien à comparer pour le moment",
    no_earlier_help: "Cet appareil n’a encore vu qu’une version des données. Quand une autre arrivera, vous lirez ici ce qui est nouveau, modifié ou retiré.",
    keeps_nothing: "Ce navigateur ne garde pas les données",
    keeps_nothing_help: "Sans les données d’une autre visite, Passerelle ne peut pas dire ce qui a changé. Essayez hors de la navigation privée, ou avec un autre navigateur.",
    kept_gone: "Vos favoris qui ne sont plus dans les données",
    kept_gone_note: "Les données ne disent pas pourquoi ces fiches n’y sont plus. Vérifiez avant d’appeler ou de vous déplacer. Elles restent ici, sur cet appareil, tant qu’elles sont dans vos favoris.",
    taken_from: with("Cette fiche vient d’une version plus ancienne\u{A0}: {}."),
    nothing_kept: count(
        "{n} favori n’est plus dans les données, et cet appareil n’en a gardé que l’identifiant\u{A0}:|{n} favoris ne sont plus dans les données, et cet appareil n’en a gardé que les identifiants\u{A0}:",
    ),
    favourite: "dans vos favoris",
    read_kept: "lire la fiche gardée",
    different: with("A changé\u{A0}: {}"),
    was: with("Avant\u{A0}: {}"),
    is: with("Maintenant\u{A0}: {}"),
    only_revised: count(
        "{n} autre fiche\u{A0}: seules la date ou les sources ont changé|{n} autres fiches\u{A0}: seules la date ou les sources ont changé",
    ),
    cut: with("Seules les {0} premières fiches sur {1} sont écrites ici."),
    members: Members {
        name: "nom",
        sort: "catégorie",
        description: "présentation",
        for_whom: "pour qui",
        address: "adresse",
        position: "position sur la carte",
        phone: "téléphone",
        email: "courriel",
        website: "site",
        hours: "horaires",
        closures: "ouverture quand les écoles sont fermées",
        services: "services proposés",
        equipment: "équipement",
        wheelchair: "accès en fauteuil roulant",
        fee: "prix",
        organiser: "organisateur",
        programme: "programme ou année",
        themes: "thèmes",
        partners: "partenaires du projet",
        territory: "territoire",
        sources: "sources",
        revised: "date des informations",
    },
};
