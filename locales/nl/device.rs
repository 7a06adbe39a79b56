//! What stays on the device, with and without a network.

use super::count;
use crate::i18n::messages::Device;
use crate::i18n::text::with;

/// The texts.
pub const DEVICE: Device = Device {
    title: "Op dit toestel",
    offline_with_data: with("Offline. U ziet {}, bewaard op dit toestel."),
    underway: count("Passerelle bereidt zich voor op gebruik zonder verbinding: {n}%."),
    ready: "Passerelle is klaar: alles werkt ook zonder verbinding.",
    ready_but_details: "Passerelle is klaar voor gebruik zonder verbinding. Uw toestel spaart data: de grenzen van de gemeenten en de lijst met plaatsnamen worden alleen bewaard als u ze al hebt gezien.",
    no_room: "Passerelle kan niet zonder verbinding werken: er is te weinig ruimte op dit toestel. Met een verbinding werkt alles.",
    interrupted: "Passerelle is nog niet klaar voor gebruik zonder verbinding. De rest wordt bij uw volgende bezoek bewaard.",
    unavailable: "Gebruik zonder verbinding kan hier niet: deze browser of dit venster laat het niet toe. Met een verbinding werkt alles.",
    erased: "Alles is van dit toestel gewist. Bij uw volgende bezoek bewaart Passerelle opnieuw wat nodig is voor gebruik zonder verbinding.",
    is_ready: "Klaar voor offline",
    room: with("Gebruikte ruimte: {}"),
    of_app: with("de pagina: {}"),
    of_details: with("de grenzen van de gemeenten en de lijst met plaatsnamen: {}"),
    of_data: with("de gegevens, en de vorige gegevens: {}"),
    keep_details: "Alles bewaren",
    data_from_copy: with(
        "De nieuwste gegevens konden niet worden geladen. U ziet {}, bewaard op dit toestel.",
    ),
    data_of: with("de gegevens van {}"),
    data_of_no_date: "de laatst bekende gegevens",
    retry: "Opnieuw proberen",
    data_changed: with("De gegevens zijn veranderd sinds uw laatste bezoek. U ziet {}."),
    see_changes: "Bekijken wat er veranderd is",
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
};
