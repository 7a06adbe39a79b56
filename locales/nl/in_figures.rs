//! Texts of the view of the figures, in Dutch.

use crate::i18n::in_figures::{Density, InFigures, White};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const IN_FIGURES: InFigures = InFigures {
    intro: "Hoeveel projecten en partners aan uw zoekopdracht voldoen, en waar.",
    note: "Deze aantallen tellen de fiches in deze gegevens, en niets anders: niemand weet hoeveel projecten en partners er in totaal bestaan. Wat een fiche niet zegt, wordt apart geteld.",
    to_map: "Deze resultaten op de kaart bekijken",
    projects: "Projecten",
    partners: "Partners",
    both: "Samen",
    unstated: "niet vermeld",
    beside_projects: "schoolprojecten (niet van toepassing)",
    beside_partners: "partners (niet van toepassing)",
    sum: "Alle resultaten",
    part_of: "hoort bij",
    several: count(
        "Een fiche met meerdere thema’s wordt bij elk thema geteld. Daarom zijn de rijen samen {n} meer dan het aantal resultaten.",
    ),
    nested: "Een ingesprongen rij hoort bij de rij erboven.",
    none_stated: "Geen van deze resultaten vermeldt dit.",
    chart_of: with("Diagram: {}. De tabel die volgt, zegt hetzelfde."),
    chart_cut: with(
        "Het diagram toont de {0} grootste rijen van de {1}. De tabel bevat ze allemaal.",
    ),
    save: "Opslaan (CSV)",
    save_of: with("Opslaan (CSV): {}"),
    saved: with("Bestand klaar: {}"),
    save_failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw, of druk de pagina af.",
    density: Density {
        title: "Waar ze zijn",
        note: count(
            "De kaart is verdeeld in vierkanten met zijden van {n} km, die allemaal even groot zijn. Het getal in een vierkant is het aantal projecten en partners daar. Een vierkant zonder getal heeft er geen in deze resultaten. Veel plaatsen staan bij het gemeentehuis of het centrum van hun gemeente, en een ander raster zou andere aantallen geven.",
        ),
        drawing: "Kaart van de projecten en partners per vierkant. De tabel die volgt, zegt hetzelfde.",
        square: "Vierkant",
        place: "Vooral in",
        place_unknown: "gemeente onbekend",
        legend: "Projecten en partners in een vierkant",
        one: with("{}"),
        range: with("{0} tot {1}"),
        unplaced: "zonder positie",
        nowhere: "Geen van deze resultaten heeft een positie op de kaart.",
    },
    white: White {
        title: "Witte vlekken",
        note: count(
            "Dit zijn gemeenten met projecten, maar zonder partner met de gekozen rol binnen {n} km in vogelvlucht. De projecten zijn die van uw zoekopdracht, de partners zijn alle partners in deze gegevens. Een partner die verder weg is, kan hier ook helpen, en er kan er een bestaan die niet in deze gegevens staat.",
        ),
        role: "Rol",
        no_roles: "Deze gegevens zeggen niet welke partner welke rol heeft. Witte vlekken kunnen dus niet worden gezocht.",
        no_projects: "Er is geen project bij deze resultaten.",
        communes: count("{n} gemeente met projecten|{n} gemeenten met projecten"),
        found: count_with("{n} witte vlek op {}.|{n} witte vlekken op {}."),
        no_partner: "Geen enkele partner in deze gegevens heeft deze rol.",
        commune: "Gemeente",
        code: "code van de gemeente",
        nearest: "Dichtstbijzijnde partner",
        distance: "Afstand",
        nearest_unknown: "onbekend",
        to_map: with("De partners bij {} op de kaart bekijken"),
        unplaced: count(
            "{n} project is hier niet geteld: de gemeente is onbekend, of niemand weet waar die ligt.|{n} projecten zijn hier niet geteld: hun gemeente is onbekend, of niemand weet waar die ligt.",
        ),
        doubts: count_with(
            "Van {n} partner met deze rol is de positie onbekend. Misschien is die vlakbij: {}.|Van {n} partners met deze rol is de positie onbekend. Misschien zijn ze vlakbij: {}.",
        ),
    },
};
