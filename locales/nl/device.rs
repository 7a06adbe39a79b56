//! What stays on the device, with and without a network.

use crate::i18n::figures;
use crate::i18n::messages::Device;
use crate::offline::{Readiness, Trouble};

/// The texts.
pub const DEVICE: Device = Device {
    title: "Op dit toestel",
    offline_with_data: |date| format!("Offline. U ziet {}, bewaard op dit toestel.", data_of(date)),
    readiness: |it| {
        match it {
        Readiness::Underway(percent) => {
            format!("Passerelle bereidt zich voor op gebruik zonder verbinding: {percent}%.")
        }
        Readiness::Ready => {
            "Passerelle is klaar: alles werkt ook zonder verbinding.".to_owned()
        }
        Readiness::ReadyButDetails => {
            "Passerelle is klaar voor gebruik zonder verbinding. Uw toestel spaart data: de grenzen van de gemeenten en de lijst met plaatsnamen worden alleen bewaard als u ze al hebt gezien.".to_owned()
        }
        Readiness::Stopped(Trouble::NoRoom) => {
            "Passerelle kan niet zonder verbinding werken: er is te weinig ruimte op dit toestel. Met een verbinding werkt alles.".to_owned()
        }
        Readiness::Stopped(Trouble::Interrupted) => {
            "Passerelle is nog niet klaar voor gebruik zonder verbinding. De rest wordt bij uw volgende bezoek bewaard.".to_owned()
        }
        Readiness::Unavailable => {
            "Gebruik zonder verbinding kan hier niet: deze browser of dit venster laat het niet toe. Met een verbinding werkt alles.".to_owned()
        }
        Readiness::Erased => {
            "Alles is van dit toestel gewist. Bij uw volgende bezoek bewaart Passerelle opnieuw wat nodig is voor gebruik zonder verbinding.".to_owned()
        }
    }
    },
    is_ready: "Klaar voor offline",
    room: |size| format!("Gebruikte ruimte: {size}"),
    of_app: |size| format!("de pagina: {size}"),
    of_details: |size| format!("de grenzen van de gemeenten en de lijst met plaatsnamen: {size}"),
    of_data: |size| format!("de gegevens: {size}"),
    keep_details: "Alles bewaren",
    data_from_copy: |date| {
        format!(
            "De nieuwste gegevens konden niet worden geladen. U ziet {}, bewaard op dit toestel.",
            data_of(date)
        )
    },
    retry: "Opnieuw proberen",
    new_version: "Er is een nieuwe versie van Passerelle. Wat u zoekt en uw favorieten blijven.",
    reload: "Opnieuw laden",
    later: "Later",
    near_me: "Wilt u dicht bij u zoeken? Waar u bent, blijft op dit toestel.",
    erase: "Alles van dit toestel wissen",
    erase_question: "Alles van dit toestel wissen?",
    erase_consequences: "Uw favorieten, de gegevens en alles wat Passerelle hier bewaart, worden gewist. U kunt ze niet terughalen.",
    erase_yes: "Wissen",
    erase_no: "Niets wissen",
    erase_failed: "Niet alles kon worden gewist. U kunt de gegevens van deze site wissen in de instellingen van uw browser.",
    hosts_title: "Met wie deze pagina contact heeft",
    hosts: "Sinds u ze hebt geopend, had ze alleen contact met:",
    no_track: "Ze plaatst geen cookies. Van uw bezoek bewaart ze alleen wat op dit toestel staat.",
    size: |n_bytes| figures::size(n_bytes, ",", "MB"),
};

/// An empty date is an unknown one.
fn data_of(date: &str) -> String {
    match date {
        "" => "de laatst bekende gegevens".to_owned(),
        _ => format!("de gegevens van {date}"),
    }
}
