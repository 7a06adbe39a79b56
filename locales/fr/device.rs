//! What stays on the device, with and without a network.

use super::count;
use crate::i18n::messages::Device;
use crate::i18n::text::with;

/// The texts.
pub const DEVICE: Device = Device {
    title: "Sur cet appareil",
    offline_with_data: with("Hors ligne. Vous voyez {}, gardées sur cet appareil."),
    underway: count("Passerelle se prépare à fonctionner sans connexion\u{A0}: {n} %."),
    ready: "Passerelle est prête\u{A0}: tout fonctionne aussi sans connexion.",
    ready_but_details: "Passerelle est prête à fonctionner sans connexion. Votre appareil économise les données\u{A0}: les limites des communes et la liste des lieux ne sont gardées que si vous les avez déjà vues.",
    no_room: "Passerelle ne peut pas fonctionner sans connexion\u{A0}: il n’y a pas assez de place sur cet appareil. Avec une connexion, tout fonctionne.",
    interrupted: "Passerelle n’est pas encore prête à fonctionner sans connexion. La suite sera gardée à votre prochaine visite.",
    unavailable: "L’utilisation sans connexion n’est pas disponible ici\u{A0}: ce navigateur, ou cette fenêtre, ne le permet pas. Avec une connexion, tout fonctionne.",
    erased: "Tout a été effacé de cet appareil. À votre prochaine visite, Passerelle gardera de nouveau ce qu’il faut pour fonctionner sans connexion.",
    is_ready: "Prêt hors ligne",
    room: with("Place utilisée\u{A0}: {}"),
    of_app: with("la page\u{A0}: {}"),
    of_details: with("les limites des communes et la liste des lieux\u{A0}: {}"),
    of_data: with("les données, et celles d’avant\u{A0}: {}"),
    keep_details: "Garder tout",
    data_from_copy: with(
        "Les dernières données n’ont pas pu être chargées. Vous voyez {}, gardées sur cet appareil.",
    ),
    data_of: with("les données du {}"),
    data_of_no_date: "les dernières données connues",
    retry: "Réessayer",
    data_changed: with("Les données ont changé depuis votre dernière visite. Vous voyez {}."),
    see_changes: "Voir ce qui a changé",
    new_version: "Une nouvelle version de Passerelle est prête. Votre recherche et vos favoris restent.",
    reload: "Recharger",
    later: "Plus tard",
    near_me: "Voulez-vous chercher près de vous\u{A0}? Votre position reste sur cet appareil.",
    erase: "Tout effacer de cet appareil",
    erase_question: "Tout effacer de cet appareil\u{A0}?",
    erase_consequences: "Vos favoris, les données et tout ce que Passerelle garde ici seront effacés. Vous ne pourrez pas les retrouver.",
    erase_yes: "Effacer",
    erase_no: "Ne rien effacer",
    erase_failed: "Tout n’a pas pu être effacé. Vous pouvez effacer les données de ce site dans les réglages de votre navigateur.",
    hosts_title: "Ce que cette page contacte",
    hosts: "Depuis son ouverture, elle n’a contacté que\u{A0}:",
    no_track: "Elle ne dépose aucun cookie. Elle ne garde de votre visite que ce qui est sur cet appareil.",
};
