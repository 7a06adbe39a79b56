//! What is wrong with a dataset, for its data manager.

use super::{count, count_with};
use crate::i18n::messages::{Faults, Forms};
use crate::i18n::text::with;

/// The texts.
pub const FAULTS: Faults = Faults {
    empty: "Le fichier des lieux est vide.",
    too_large: count("Le fichier des lieux est trop gros\u{A0}: la limite est de {n} Mo."),
    not_text: count("Le fichier des lieux n’est pas du texte en UTF-8 (octet {n})."),
    web_page: "Le serveur a envoyé une page web à la place du fichier des lieux. Sur un réseau public, ouvrez d’abord sa page d’accueil.",
    truncated: count("Le fichier des lieux est incomplet\u{A0}: il s’arrête à la ligne {n}."),
    not_json: count_with("Le fichier des lieux n’est pas du JSON valable (ligne {n}, {})."),
    column: count_with("colonne {n}\u{A0}: {}"),
    not_a_dataset: with(
        "Ce fichier n’est pas un jeu de données de Passerelle\u{A0}: «\u{A0}{}\u{A0}» manque ou n’a pas la bonne forme.",
    ),
    too_new: with(
        "Le fichier des lieux est d’une version plus récente ({0}) que celle que cette page sait lire ({1}). Rechargez la page pour la mettre à jour.",
    ),
    form: Forms {
        nothing: "vide",
        text: "un texte",
        localised_text: "un texte, ou un texte par langue",
        claim: "«\u{A0}true\u{A0}» ou «\u{A0}false\u{A0}»",
        number: "un nombre",
        whole_number: "un nombre entier positif",
        list: "une liste",
        list_of_texts: "une liste de textes",
        object: "un objet",
        word: "un des mots prévus par le format",
        date: "une date AAAA, AAAA-MM ou AAAA-MM-JJ",
    },
    wrong_form: with("«\u{A0}{0}\u{A0}» est {1}\u{A0}; il faut {2}"),
    unreadable: with("la fiche est illisible ({})"),
    missing: with("«\u{A0}{}\u{A0}» manque ou est vide"),
    unknown_kind: with(
        "«\u{A0}kind\u{A0}» vaut «\u{A0}{}\u{A0}»\u{A0}; il faut «\u{A0}project\u{A0}» ou «\u{A0}partner\u{A0}»",
    ),
    duplicate_id: count("même identifiant que la fiche n° {n}"),
    not_a_point: with(
        "la géométrie est de type «\u{A0}{}\u{A0}»\u{A0}; il faut un «\u{A0}Point\u{A0}»",
    ),
    swapped: with(
        "la longitude ({0}) et la latitude ({1}) semblent inversées\u{A0}; la longitude vient d’abord",
    ),
    impossible: with("la position (longitude {0}, latitude {1}) est impossible pour cette adresse"),
    not_a_link: with(
        "«\u{A0}{0}\u{A0}» n’est pas un lien en https:, http:, mailto: ou tel: ({1})\u{A0}; il n’est pas affiché",
    ),
    not_a_date: with(
        "«\u{A0}{}\u{A0}» n’est pas une date AAAA, AAAA-MM ou AAAA-MM-JJ\u{A0}; elle n’est pas affichée",
    ),
    unknown_term: with(
        "«\u{A0}{0}\u{A0}» cite «\u{A0}{1}\u{A0}», que la taxonomie n’explique pas\u{A0}; l’identifiant est affiché tel quel",
    ),
    unknown_source: with(
        "la source «\u{A0}{}\u{A0}» n’est pas décrite\u{A0}; elle n’est pas affichée",
    ),
    unknown_record: with("la fiche «\u{A0}{}\u{A0}» n’existe pas\u{A0}; elle n’est pas montrée"),
};
