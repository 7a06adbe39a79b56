//! Texts of the network of a school or commune, in Dutch.

use crate::i18n::network::Network;
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const NETWORK: Network = Network {
    title_of: with("In de buurt van: {}"),
    intro: "Kies een gemeente of een school: u ziet per rol wie u kunt bellen en waarom.",
    place_lost: "De lijst van gemeenten kon niet worden geladen. Kies een school, of probeer opnieuw als er netwerk is.",
    school_label: "Een school met een project hier",
    school_placeholder: "Naam of stad van de school",
    schools: "Scholen",
    school_unknown: "Geen school met die naam. Alleen scholen met een project in deze gegevens zijn bekend: kies liever de gemeente.",
    school_several: "Meerdere scholen passen bij deze tekst: kies er een uit de lijst.",
    school_gone: "De school van deze link staat niet of niet meer in de gegevens.",
    order: "Eerst de diensten die zeggen dat ze hier werken, dan de dichtstbijzijnde, in vogelvlucht. Veel plaatsen staan in het midden van hun gemeente.",
    no_commune: "Uw gemeente is niet bekend, alleen uw positie: we kunnen niet zeggen wie bevoegd is.",
    no_municipality: with(
        "{} is een deelgemeente of dorp. We weten niet bij welke gemeente die plaats hoort, en dus ook niet wie bevoegd is.",
    ),
    take_nearest: with("Neem de dichtstbijzijnde gemeente: {0} ({1})"),
    no_roles: "Deze gegevens delen de partners niet in per rol: hier staan ze per categorie.",
    no_categories: "Deze gegevens zeggen niet tot welke categorie de partners horen. U vindt ze allemaal op de kaart.",
    serves_commune: with("Bevoegd voor {}"),
    serves_area: with("Bevoegd voor: {}"),
    nearest: "Het dichtst bij, misschien niet bevoegd",
    unsaid: "Dichtbij, misschien niet bevoegd",
    unsure: "Misschien niet bevoegd",
    serves_others: "Werkt elders",
    serves_others_named: with("Werkt elders: {}"),
    and_others: count_with("{} en {n} andere"),
    abroad: with("In een ander land: {}"),
    distance_unknown: "afstand onbekend",
    none_around: count("Niemand bekend binnen {n} km."),
    next: "Verder weg:",
    nobody: "Niemand bekend in deze gegevens.",
    more: count("Nog {n} op de kaart bekijken"),
    more_on_paper: count("nog {n} op de kaart online"),
    open_record: "Fiche bekijken",
    everybody: "Alle partners in de buurt op de kaart bekijken",
    phone_unknown: "Telefoonnummer onbekend",
    alike_title: "Wat scholen zoals deze doen",
    nearby_title: "Wat de dichtstbijzijnde scholen doen",
    alike_none: "Er is geen project van hetzelfde niveau of met hetzelfde thema bekend.",
    projects_none: "Er is geen project bekend.",
    same_level: "Zelfde niveau",
    same_theme: "Zelfde thema",
    themes: "Thema’s",
    code_title: "Deze pagina online",
};
