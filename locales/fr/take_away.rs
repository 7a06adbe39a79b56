//! Texts of the page for printing and saving, in French.

use crate::i18n::take_away::TakeAway;
use crate::take_away::Column;

use super::{count, number};

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
    copy_failed: "Le lien n’a pas pu être copié. Il est écrit sous la feuille.",
    link_too_long: |n, most| {
        format!(
            "Ce lien compte {} signes. Au-delà de {}, une messagerie peut le couper : envoyez plutôt un fichier.",
            number(n),
            number(most)
        )
    },
    saved: |file, n| format!("{} dans le fichier {file}.", count(n, "fiche", "fiches")),
    saved_without: |n| match n {
        1 => "1 fiche sans position n’y est pas.".to_owned(),
        _ => format!("{} fiches sans position n’y sont pas.", number(n)),
    },
    save_failed: "Le fichier n’a pas pu être préparé. Réessayez, ou imprimez la feuille.",
    kept_title: "Mes favoris",
    none_kept_help: "Retournez à la carte, ouvrez une fiche et touchez « Garder ». Ce que vous gardez se trouvera sur cette feuille.",
    none_found_help: "Aucune fiche ne répond à cette recherche. Retournez à la carte pour la changer.",
    unknown_picked: |n| match n {
        1 => "1 fiche de ce lien n’est pas, ou plus, dans les données.".to_owned(),
        _ => format!(
            "{} fiches de ce lien ne sont pas, ou plus, dans les données.",
            number(n)
        ),
    },
    by_distance: "Du plus proche au plus loin, à vol d’oiseau.",
    cut: |shown, all| {
        format!(
            "Cette feuille montre les {} premières fiches sur {}. Le tableau (CSV) les contient toutes.",
            number(shown),
            number(all)
        )
    },
    map_title: "Sur la carte",
    map_note: "Les numéros sont ceux de la liste. Beaucoup de lieux sont placés à la mairie ou au centre de leur commune.",
    n_marked: |n| count(n, "fiche", "fiches"),
    without_position: |n| match n {
        1 => "1 fiche n’est pas sur la carte : sa position est inconnue.".to_owned(),
        _ => format!(
            "{} fiches ne sont pas sur la carte : leur position est inconnue.",
            number(n)
        ),
    },
    origin: "Distances mesurées d’ici (croix)",
    code_title: "Ces informations sur la carte en ligne",
    code_too_long: "Ce lien est trop long pour un code à photographier.",
    label: |name| format!("{name}\u{A0}:"),
    phone: "Téléphone",
    email: "Courriel",
    website: "Site",
    hours_of: |days, hours| format!("{days}\u{A0}: {hours}"),
    between_days: "\u{A0}; ",
    undated: "Date des données inconnue",
    licence: |name| format!("Licence des données : {name}"),
    printed_on: |date| format!("Feuille préparée le {date}"),
    column,
};

fn column(it: Column) -> &'static str {
    match it {
        Column::Id => "identifiant",
        Column::Sort => "type",
        Column::Name => "nom",
        Column::Summary => "résumé",
        Column::ForWhom => "pour qui",
        Column::Street => "rue",
        Column::PostalCode => "code postal",
        Column::Locality => "commune",
        Column::Country => "pays",
        Column::Phone => "téléphone",
        Column::Email => "courriel",
        Column::Website => "site",
        Column::Hours => "horaires",
        Column::Fee => "prix",
        Column::Latitude => "latitude",
        Column::Longitude => "longitude",
        Column::Precision => "précision de la position",
        Column::Revised => "date des informations",
        Column::Sources => "sources",
    }
}
