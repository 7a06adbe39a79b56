//! Texts of the page for printing and saving, in French.

use crate::i18n::take_away::{Columns, TakeAway};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Imprimer ou emporter",
    skip: "Aller à la feuille",
    back: "Retour à la carte",
    actions: "Emporter",
    print: "Imprimer",
    table: "Tableau (CSV)",
    cards: "Contacts (vCard)",
    map_file: "Carte (GeoJSON)",
    copy_link: "Copier le lien",
    link_copied: "Lien copié",
    copy_failed: "Le lien n’a pas pu être copié. Il est écrit sur la feuille.",
    link_too_long: with(
        "Ce lien compte {0} signes. Au-delà de {1}, une messagerie peut le couper\u{A0}: envoyez plutôt un fichier.",
    ),
    saved: count_with("{n} fiche dans le fichier {}.|{n} fiches dans le fichier {}."),
    saved_without: count(
        "{n} fiche sans position n’y est pas.|{n} fiches sans position n’y sont pas.",
    ),
    save_failed: "Le fichier n’a pas pu être préparé. Réessayez, ou imprimez la feuille.",
    kept_title: "Mes favoris",
    none_kept_help: "Retournez à la carte, ouvrez une fiche et touchez «\u{A0}Garder\u{A0}». Ce que vous gardez se trouvera sur cette feuille.",
    none_found_help: "Aucune fiche ne répond à cette recherche. Retournez à la carte pour la changer.",
    unknown_picked: count(
        "{n} fiche de ce lien n’est pas, ou plus, dans les données.|{n} fiches de ce lien ne sont pas, ou plus, dans les données.",
    ),
    by_distance: "Du plus proche au plus loin, à vol d’oiseau.",
    cut: with(
        "Cette feuille montre les {0} premières fiches sur {1}. Le tableau (CSV) les contient toutes.",
    ),
    map_title: "Sur la carte",
    map_note: "Les numéros sont ceux de la liste. Beaucoup de lieux sont placés à la mairie ou au centre de leur commune.",
    n_marked: count("{n} fiche|{n} fiches"),
    without_position: count(
        "{n} fiche n’est pas sur la carte\u{A0}: sa position est inconnue.|{n} fiches ne sont pas sur la carte\u{A0}: leur position est inconnue.",
    ),
    origin: "Distances mesurées d’ici (croix)",
    code_title: "Ces informations sur la carte en ligne",
    code_too_long: "Ce lien est trop long pour un code à photographier.",
    label: with("{}\u{A0}:"),
    phone: "Téléphone",
    email: "Courriel",
    website: "Site",
    hours_of: with("{0}\u{A0}: {1}"),
    between_days: "\u{A0}; ",
    undated: "Date des données inconnue",
    licence: with("Licence des données\u{A0}: {}"),
    printed_on: with("Feuille préparée le {}"),
    columns: Columns {
        id: "identifiant",
        sort: "type",
        name: "nom",
        summary: "résumé",
        for_whom: "pour qui",
        street: "rue",
        postal_code: "code postal",
        locality: "commune",
        country: "pays",
        phone: "téléphone",
        email: "courriel",
        website: "site",
        hours: "horaires",
        fee: "prix",
        latitude: "latitude",
        longitude: "longitude",
        precision: "précision de la position",
        revised: "date des informations",
        sources: "sources",
    },
};
