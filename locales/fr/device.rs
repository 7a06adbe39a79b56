//! What stays on the device, with and without a network.

use crate::i18n::figures;
use crate::i18n::messages::Device;
use crate::offline::{Readiness, Trouble};

/// The texts.
pub const DEVICE: Device = Device {
    title: "Sur cet appareil",
    offline_with_data: |date| {
        format!(
            "Hors ligne. Vous voyez {}, gardées sur cet appareil.",
            data_of(date)
        )
    },
    readiness: |it| {
        match it {
        Readiness::Underway(percent) => {
            format!("Passerelle se prépare à fonctionner sans connexion : {percent} %.")
        }
        Readiness::Ready => {
            "Passerelle est prête : tout fonctionne aussi sans connexion.".to_owned()
        }
        Readiness::ReadyButDetails => {
            "Passerelle est prête à fonctionner sans connexion. Votre appareil économise les données : les limites des communes et la liste des lieux ne sont gardées que si vous les avez déjà vues.".to_owned()
        }
        Readiness::Stopped(Trouble::NoRoom) => {
            "Passerelle ne peut pas fonctionner sans connexion : il n’y a pas assez de place sur cet appareil. Avec une connexion, tout fonctionne.".to_owned()
        }
        Readiness::Stopped(Trouble::Interrupted) => {
            "Passerelle n’est pas encore prête à fonctionner sans connexion. La suite sera gardée à votre prochaine visite.".to_owned()
        }
        Readiness::Unavailable => {
            "L’utilisation sans connexion n’est pas disponible ici : ce navigateur, ou cette fenêtre, ne le permet pas. Avec une connexion, tout fonctionne.".to_owned()
        }
        Readiness::Erased => {
            "Tout a été effacé de cet appareil. À votre prochaine visite, Passerelle gardera de nouveau ce qu’il faut pour fonctionner sans connexion.".to_owned()
        }
    }
    },
    is_ready: "Prêt hors ligne",
    room: |size| format!("Place utilisée : {size}"),
    of_app: |size| format!("la page : {size}"),
    of_details: |size| format!("les limites des communes et la liste des lieux : {size}"),
    of_data: |size| format!("les données : {size}"),
    keep_details: "Garder tout",
    data_from_copy: |date| {
        format!(
            "Les dernières données n’ont pas pu être chargées. Vous voyez {}, gardées sur cet appareil.",
            data_of(date)
        )
    },
    retry: "Réessayer",
    new_version: "Une nouvelle version de Passerelle est prête. Votre recherche et vos favoris restent.",
    reload: "Recharger",
    later: "Plus tard",
    near_me: "Voulez-vous chercher près de vous ? Votre position reste sur cet appareil.",
    erase: "Tout effacer de cet appareil",
    erase_question: "Tout effacer de cet appareil ?",
    erase_consequences: "Vos favoris, les données et tout ce que Passerelle garde ici seront effacés. Vous ne pourrez pas les retrouver.",
    erase_yes: "Effacer",
    erase_no: "Ne rien effacer",
    erase_failed: "Tout n’a pas pu être effacé. Vous pouvez effacer les données de ce site dans les réglages de votre navigateur.",
    hosts_title: "Ce que cette page contacte",
    hosts: "Depuis son ouverture, elle n’a contacté que :",
    no_track: "Elle ne dépose aucun cookie. Elle ne garde de votre visite que ce qui est sur cet appareil.",
    // A unit that French, Belgian and other readers know.
    size: |n_bytes| figures::size(n_bytes, ",", "Mo"),
};

/// An empty date is an unknown one.
fn data_of(date: &str) -> String {
    match date {
        "" => "les dernières données connues".to_owned(),
        _ => format!("les données du {date}"),
    }
}
