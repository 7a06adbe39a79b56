//! Texts of the network of a school or commune, in French.

use crate::i18n::network::Network;
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const NETWORK: Network = Network {
    title_of: with("Autour de\u{A0}: {}"),
    intro: "Choisissez une commune ou une école\u{A0}: vous verrez, rôle par rôle, qui appeler et pourquoi.",
    place_lost: "La liste des communes n’a pas pu être chargée. Choisissez une école, ou réessayez quand il y a du réseau.",
    school_label: "Une école qui a un projet ici",
    school_placeholder: "Nom ou ville de l’école",
    schools: "Écoles",
    school_unknown: "Aucune école de ce nom. Seules les écoles qui ont un projet dans ces données sont connues\u{A0}: choisissez plutôt la commune.",
    school_several: "Plusieurs écoles répondent à ce texte\u{A0}: choisissez-en une dans la liste.",
    school_gone: "L’école de ce lien n’est pas, ou plus, dans les données.",
    order: "D’abord les services qui disent agir ici, puis les plus proches, à vol d’oiseau. Beaucoup de lieux sont placés au centre de leur commune.",
    no_commune: "Votre commune n’est pas connue, seulement votre position\u{A0}: nous ne pouvons pas dire qui est compétent.",
    no_municipality: with(
        "{} est une localité. Nous ne savons pas de quelle commune elle fait partie, ni donc qui est compétent.",
    ),
    take_nearest: with("Prendre la commune la plus proche\u{A0}: {0} ({1})"),
    no_roles: "Ces données ne rangent pas les partenaires par rôle\u{A0}: les voici par catégorie.",
    no_categories: "Ces données ne disent pas de quelle catégorie sont les partenaires. Vous les trouvez tous sur la carte.",
    serves_commune: with("Compétent pour {}"),
    serves_area: with("Compétent pour\u{A0}: {}"),
    nearest: "Le plus proche, pas forcément compétent",
    unsaid: "Proche, pas forcément compétent",
    unsure: "Pas forcément compétent",
    serves_others: "Intervient ailleurs",
    serves_others_named: with("Intervient ailleurs\u{A0}: {}"),
    and_others: count_with("{} et {n} autre|{} et {n} autres"),
    abroad: with("Dans un autre pays\u{A0}: {}"),
    distance_unknown: "distance inconnue",
    none_around: count("Personne de connu à moins de {n} km."),
    next: "Plus loin\u{A0}:",
    nobody: "Personne de connu dans ces données.",
    more: count("Voir {n} autre sur la carte|Voir les {n} autres sur la carte"),
    more_on_paper: count("{n} autre sur la carte en ligne|{n} autres sur la carte en ligne"),
    open_record: "Voir la fiche",
    everybody: "Voir tous les partenaires autour, sur la carte",
    phone_unknown: "Téléphone inconnu",
    alike_title: "Ce que font des écoles comme celle-ci",
    nearby_title: "Ce que font les écoles les plus proches",
    alike_none: "Aucun projet du même niveau ou du même thème n’est connu.",
    projects_none: "Aucun projet n’est connu.",
    same_level: "Même niveau",
    same_theme: "Même thème",
    themes: "Thèmes",
    code_title: "Cette page en ligne",
};
