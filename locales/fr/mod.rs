//! Texts in French: plain words, short sentences, « vous », verbs on buttons.

mod device;
mod hours;
mod report;
pub mod take_away;

use crate::dataset::PartialDate;
use crate::find::{Facet, Order, UNKNOWN};
use crate::i18n::figures;
use crate::i18n::messages::{
    Ask, Embed, Filters, Hours, Kept, List, Map, Messages, Page, Report, Sheet, Words,
};

/// All texts.
pub const MESSAGES: Messages = Messages {
    page: Page {
        title: "Passerelle : qui peut aider, près de chez vous ou de votre école",
        description: "Les projets d’écoles contre le décrochage et les lieux qui accompagnent les jeunes et leurs familles, sur une carte et dans une liste.",
        tagline: "Qui peut aider, près de chez vous ou de votre école.",
        skip_to_results: "Aller aux résultats",
        about: "À propos",
        about_text: "Passerelle réunit des projets d’écoles contre le décrochage et les lieux qui accompagnent les jeunes et leurs familles. Rien de ce que vous cherchez ou gardez ne quitte cet appareil.",
        accessibility: "Accessibilité : non conforme",
        help: "Aide et sigles",
        close: "Fermer",
        language: "Langue",
        language_name: "Français",
        online: "En ligne",
        offline: "Hors ligne",
        dismiss: "J’ai compris",
        data_of: |date| format!("Données du {date}"),
        larger: "Agrandir la liste",
        smaller: "Réduire la liste",
    },
    ask: Ask {
        search_label: "Chercher",
        search_placeholder: "Un nom, un lieu, un besoin…",
        clear_search: "Effacer la recherche",
        suggestions: "Propositions",
        near_place: |words, place| match words {
            "" => format!("Près de {place}"),
            _ => format!("« {words} » près de {place}"),
        },
        needs_title: "Vous cherchez…",
        place_label: "Près de",
        place_placeholder: "Votre commune",
        place_unknown: "Cette commune n’est pas dans la liste. Choisissez-en une parmi les propositions.",
        near_me: "Près de moi",
        radius_label: "Distance",
        radius: |km| format!("à moins de {km} km"),
        any_distance: "à toute distance",
        locating: "Recherche de votre position…",
        location_refused: "Votre navigateur n’a pas donné votre position. Vous pouvez choisir une commune à la place.",
        location_failed: "Votre position n’a pas été trouvée. Vous pouvez choisir une commune à la place.",
        me: "ma position",
    },
    filters: Filters {
        title: "Filtrer",
        open: "Filtrer",
        open_with_count: |n| format!("Filtrer ({n})"),
        close: "Fermer les filtres",
        show_results: |n| format!("Voir {}", count(n, "résultat", "résultats")),
        clear_all: "Tout effacer",
        show_more: |n| format!("Voir {} de plus", number(n)),
        show_fewer: "Voir moins",
        facet,
        value,
        would_give_none: "aucun résultat avec ce choix",
        value_count: |n| count(n, "résultat", "résultats"),
    },
    list: List {
        title: "Résultats",
        results: |n| count(n, "résultat", "résultats"),
        results_and_map: |n, mapped| match n - mapped {
            0 => "tous sur la carte".to_owned(),
            without => format!("dont {} sans position sur la carte", number(without)),
        },
        asked: "Votre recherche",
        everything: "Tous les projets et partenaires",
        remove: |part| format!("Retirer : {part}"),
        or: "ou",
        searched: |text| format!("« {text} »"),
        near: |place| format!("près de : {place}"),
        within: |km, place| format!("à moins de {km} km de : {place}"),
        only_kept: "gardés sur cet appareil",
        only_picked: |n| format!("{} d’un lien", count(n, "fiche", "fiches")),
        only_in_frame: "dans la partie affichée de la carte",
        only_in_frame_short: "Seulement ce que la carte montre",
        none: "Aucun résultat",
        none_help: "Rien ne répond à tous ces choix à la fois. Vous pouvez en retirer un :",
        lift: |part, n| format!("Sans {part} : {}", count(n, "résultat", "résultats")),
        lift_all: "Tout effacer et repartir de zéro",
        no_position: "sans position sur la carte",
        at_place: |n, place| format!("{} au même endroit : {place}", count(n, "fiche", "fiches")),
        back_to_list: "Retour à la liste",
        more: "Voir la suite de la liste",
        take_away: "Imprimer ou emporter",
        take_away_elsewhere: "Imprimer ou emporter (nouvel onglet)",
        outside_map: |n| {
            format!(
                "{} hors de la carte affichée. Les voir",
                count(n, "résultat", "résultats")
            )
        },
        sort_label: "Trier",
        order: |it| match it {
            Order::Relevance => "par pertinence",
            Order::Distance => "du plus proche au plus loin",
            Order::Name => "par nom",
            Order::Newest => "du plus récent au plus ancien",
        },
    },
    hours: Hours {
        title: "Horaires",
        open_now: "Ouvert maintenant",
        open_when: "Ouvert à un autre moment",
        any_time: "peu importe",
        unknown_stay: "Les lieux dont les horaires ne sont pas connus restent dans la liste, après les autres.",
        when: hours::when,
        asked: hours::asked,
        status: hours::status,
        to_confirm: TO_CONFIRM,
        n_to_confirm: |n| format!("horaires à confirmer pour {}", number(n)),
        week: "Cette semaine",
        day: hours::day,
        spans: hours::spans,
    },
    map: Map {
        label: "Carte des résultats",
        zoom_in: "Zoomer",
        zoom_out: "Dézoomer",
        fit: "Voir tous les résultats",
        locate: "Voir où je suis",
        cluster: |n, mix| format!("{} : {mix}", count(n, "lieu", "lieux")),
        projects: |n| count(n, "projet", "projets"),
        partners: |n| count(n, "partenaire", "partenaires"),
        n_of: |n, name| format!("{} {name}", number(n)),
        attribution: "© IGN, INSEE, La Poste, DILA · © NGI/IGN Belgique, Statbel · Natural Earth · GeoNames",
        tiles_offer: |name| format!("Afficher le plan des rues ({name})"),
        tiles_note: |host| {
            format!(
                "Le plan des rues vient de {host}. Ce serveur verra l’adresse de votre connexion et l’endroit que vous regardez."
            )
        },
        tiles_on: "Afficher",
        tiles_off: "Retirer le plan des rues",
        here: "Vous êtes ici",
        base_map_missing: "Le fond de carte n’a pas pu être chargé. Les lieux restent à leur place.",
    },
    sheet: Sheet {
        back: "Retour",
        project: "Projet d’école",
        partner: "Partenaire",
        for_whom: "Pour qui",
        place: "Où",
        when: "Quand",
        reach: "Contact",
        services: "Ce qu’on y trouve",
        equipment: "Équipement",
        themes: "Thèmes",
        school: "École",
        programme: "Programme",
        organiser: "Qui l’organise",
        sources: "Sources",
        hours_unknown: "Horaires à confirmer auprès du lieu.",
        hours_note: "Horaires donnés par la source, à confirmer avant de vous déplacer.",
        schools_closed_yes: "Ouvert aussi quand les écoles sont fermées.",
        schools_closed_no: "Fermé quand les écoles sont fermées.",
        wheelchair_yes: "Accessible en fauteuil roulant.",
        wheelchair_no: "Non accessible en fauteuil roulant.",
        free: "Gratuit.",
        fee: |fee| format!("Prix : {fee}."),
        contact_unknown: "Aucun moyen de contact n’est connu.",
        address_unknown: "Adresse inconnue.",
        call: "Appeler",
        write: "Écrire",
        website: "Voir le site",
        directions: "Itinéraire",
        copy_link: "Copier le lien",
        link_copied: "Lien copié",
        copy_failed: "Le lien n’a pas pu être copié. Le voici :",
        show_on_map: "Voir sur la carte",
        precision_exact: "Position exacte sur la carte.",
        precision_street: "Sur la carte, la rue est la bonne, pas le numéro.",
        precision_commune: "Sur la carte, ce lieu est placé à la mairie ou au centre de la commune : l’endroit exact est inconnu.",
        precision_unknown: "La précision de la position est inconnue.",
        no_position: "Ce lieu n’est pas sur la carte : sa position est inconnue.",
        updated: |date| format!("Informations de : {}", self::date(date)),
        published: |date| format!("publié en {}", self::date(date)),
        retrieved: |date| format!("consulté le {}", self::date(date)),
        date_unknown: "Date des informations inconnue",
        no_source: "Source inconnue",
        year: |year| format!("Année : {year}"),
        report_error: "Signaler une erreur",
        report_unknown: "Ce jeu de données n’indique pas d’adresse pour signaler une erreur.",
        report_subject: |id| format!("Erreur sur la fiche {id}"),
        gone: "Cette fiche n’existe pas, ou plus, dans les données.",
        equipment_missing: |what| format!("Sans : {what}"),
    },
    embed: Embed {
        full_page: "Ouvrir en grand",
        open_kept: "Ouvrir ces favoris dans la page entière, pour les y garder",
        picked: "Ces fiches viennent d’un lien. Elles ne sont pas encore dans vos favoris.",
        keep_picked: |n| match n {
            1 => "Garder cette fiche".to_owned(),
            _ => format!("Garder ces {} fiches", number(n)),
        },
        wheel_hint: |key| {
            format!("Pour zoomer : {key} et molette, ou cliquez d’abord sur la carte.")
        },
        fingers_hint: "Deux doigts pour déplacer la carte.",
        memory_only: "Ici, dans la page d’un autre site, votre navigateur ne garde pas vos favoris. Ils restent jusqu’à la fermeture de cette page. Pour les garder, ouvrez la carte en grand.",
        location_refused: "La page où se trouve cette carte, ou votre navigateur, n’a pas donné votre position. Vous pouvez choisir une commune, ou ouvrir la carte en grand.",
    },
    kept: Kept {
        title: "Favoris",
        keep: "Garder",
        kept: "Gardé",
        keep_name: |name| format!("Garder {name}"),
        show: |n| format!("Favoris ({})", number(n)),
        none: "Vous n’avez encore rien gardé",
        none_help: "Touchez « Garder » sur une fiche : vous la retrouverez ici, même sans connexion.",
        memory_only: "Ce navigateur ne permet pas de garder vos favoris. Ils restent jusqu’à la fermeture de cette page.",
        from_the_future: "Vos favoris viennent d’une version plus récente de Passerelle. Ils ne sont pas touchés ; ceux que vous ajoutez ici restent jusqu’à la fermeture de cette page.",
        damaged: "Une partie de vos favoris était abîmée. Ce qui pouvait être lu a été repris.",
        missing: |n| {
            format!(
                "{} dans les données actuelles.",
                if n == 1 {
                    "1 favori n’est plus".to_owned()
                } else {
                    format!("{} favoris ne sont plus", number(n))
                }
            )
        },
    },
    device: device::DEVICE,
    report: Report {
        loading: "Chargement des lieux…",
        loading_share: |percent, size| format!("Chargement des lieux : {percent} % de {size}"),
        loading_records: |n| format!("Chargement des lieux : {} lus", number(n)),
        failed: "Les lieux n’ont pas pu être chargés",
        retry: "Réessayer",
        dataset: report::dataset_error,
        no_network: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
        not_found: |url| format!("Le fichier des lieux n’est pas à sa place ({url})."),
        server: |status| format!("Le serveur a répondu par une erreur ({status})."),
        interrupted: "Le chargement s’est arrêté en route. Vérifiez votre connexion, puis réessayez.",
        unknown_dataset: |id| {
            format!(
                "Le lien demande des données que ce site ne connaît pas ({id}). Voici celles du site."
            )
        },
        config_broken: "Le fichier config.json n’a pas pu être lu. La page utilise ses réglages habituels.",
        title: "Les données",
        sum: |read, mapped, list_only, left_out| {
            format!(
                "{} = {} sur la carte + {} sans position + {}",
                count(read, "fiche lue", "fiches lues"),
                number(mapped),
                number(list_only),
                count(left_out, "laissée de côté", "laissées de côté")
            )
        },
        left_out: |n| count(n, "fiche laissée de côté", "fiches laissées de côté"),
        record: |place, id| match id {
            Some(id) => format!("Fiche n° {} ({id})", number(place + 1)),
            None => format!("Fiche n° {}", number(place + 1)),
        },
        head: |path| format!("En-tête, {path}"),
        issue: |place, reason| format!("{place} : {reason}"),
        reason: report::reason,
        warnings: |n| count(n, "remarque", "remarques"),
        none: "Aucune erreur dans les données.",
    },
    words: Words {
        unknown: "inconnu",
        distance,
        date,
        number,
    },
};

/// Of a place that may be closed.
const TO_CONFIRM: &str = "Horaires à confirmer";

/// Narrow no-break spaces between groups of three digits: `12 345`.
fn number(n: usize) -> String {
    figures::grouped(n, '\u{202F}')
}

/// In French, none and one are singular.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n < 2 { one } else { many })
}

fn distance(km: f64) -> String {
    figures::distance(km, ",", "moins de 1 km")
}

fn date(date: PartialDate) -> String {
    figures::date(date, &MONTHS, |day| match day {
        1 => "1er".to_owned(),
        _ => day.to_string(),
    })
}

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Kind => "Projets et partenaires",
        Facet::Category => "Type de lieu",
        Facet::Theme => "Thème",
        Facet::Level => "Niveau scolaire",
        Facet::Audience => "Pour qui",
        Facet::Organiser => "Qui l’organise",
        Facet::Programme => "Programme",
        Facet::Step => "Étape du projet",
        Facet::Country => "Pays",
        Facet::Area => "Département ou arrondissement",
        Facet::Service => "Ce qu’on y trouve",
        Facet::Digital => "Équipement numérique",
        Facet::SchoolsClosed => "Ouvert quand les écoles ferment",
        Facet::Wheelchair => "Accès en fauteuil roulant",
        Facet::Fee => "Prix",
        Facet::Position => "Position sur la carte",
    }
}

fn value(facet: Facet, id: &str) -> Option<&'static str> {
    Some(match (facet, id) {
        (Facet::Kind, "project") => "Projets d’écoles",
        (Facet::Kind, "partner") => "Partenaires",
        (Facet::Country, "FR") => "France",
        (Facet::Country, "BE") => "Belgique",
        (Facet::Digital, "computers") => "ordinateurs",
        (Facet::Digital, "internet") => "accès à internet",
        (Facet::Digital, "wifi") => "wifi",
        (Facet::Digital, "printer") => "imprimante",
        (Facet::Digital, "scanner") => "scanner",
        (Facet::Digital, UNKNOWN) => "équipement inconnu",
        (Facet::SchoolsClosed, "yes") => "ouverts quand les écoles ferment",
        (Facet::SchoolsClosed, "no") => "fermés quand les écoles ferment",
        (Facet::SchoolsClosed, UNKNOWN) => "ouverture pendant les fermetures inconnue",
        (Facet::Wheelchair, "yes") => "accessibles en fauteuil roulant",
        (Facet::Wheelchair, "no") => "non accessibles en fauteuil roulant",
        (Facet::Wheelchair, UNKNOWN) => "accès en fauteuil inconnu",
        (Facet::Fee, "free") => "gratuits",
        (Facet::Fee, UNKNOWN) => "prix inconnu",
        (Facet::Position, "exact") => "position exacte",
        (Facet::Position, "street") => "position à la rue près",
        (Facet::Position, "commune") => "position à la commune près",
        (Facet::Position, UNKNOWN) => "précision inconnue",
        (Facet::Position, "none") => "sans position",
        _ => return None,
    })
}
