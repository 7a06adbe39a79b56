//! What is wrong with a dataset, for its data manager.

use super::{count, count_with};
use crate::i18n::messages::{Faults, Forms};
use crate::i18n::text::with;

/// The texts.
pub const FAULTS: Faults = Faults {
    empty: "Het bestand met de plaatsen is leeg.",
    too_large: count("Het bestand met de plaatsen is te groot: hoogstens {n} MB."),
    not_text: count("Het bestand met de plaatsen is geen tekst in UTF-8 (byte {n})."),
    web_page: "De server stuurde een webpagina in plaats van het bestand met de plaatsen. Open op een openbaar netwerk eerst de startpagina van dat netwerk.",
    truncated: count("Het bestand met de plaatsen is niet volledig: het stopt op regel {n}."),
    not_json: count_with("Het bestand met de plaatsen is geen geldige JSON (regel {n}, {})."),
    column: count_with("kolom {n}: {}"),
    not_a_dataset: with(
        "Dit bestand is geen dataset van Passerelle: “{}” ontbreekt of heeft niet de juiste vorm.",
    ),
    too_new: with(
        "Het bestand met de plaatsen heeft een nieuwere versie ({0}) dan deze pagina kan lezen ({1}). Laad de pagina opnieuw om ze bij te werken.",
    ),
    form: Forms {
        nothing: "leeg",
        text: "een tekst",
        localised_text: "een tekst, of een tekst per taal",
        claim: "“true” of “false”",
        number: "een getal",
        whole_number: "een positief geheel getal",
        list: "een lijst",
        list_of_texts: "een lijst met teksten",
        object: "een object",
        word: "een van de woorden van het formaat",
        date: "een datum JJJJ, JJJJ-MM of JJJJ-MM-DD",
    },
    wrong_form: with("“{0}” is {1}; nodig is {2}"),
    unreadable: with("de fiche is onleesbaar ({})"),
    missing: with("“{}” ontbreekt of is leeg"),
    unknown_kind: with("“kind” is “{}”; nodig is “project” of “partner”"),
    duplicate_id: count("zelfde id als fiche nr. {n}"),
    not_a_point: with("de geometrie is van het type “{}”; nodig is een “Point”"),
    swapped: with(
        "lengtegraad ({0}) en breedtegraad ({1}) lijken omgewisseld; de lengtegraad komt eerst",
    ),
    impossible: with("de plek (lengtegraad {0}, breedtegraad {1}) is onmogelijk voor dit adres"),
    not_a_link: with(
        "“{0}” is geen link met https:, http:, mailto: of tel: ({1}); hij wordt niet getoond",
    ),
    not_a_date: with("“{}” is geen datum JJJJ, JJJJ-MM of JJJJ-MM-DD; hij wordt niet getoond"),
    unknown_term: with(
        "“{0}” noemt “{1}”, dat de taxonomie niet uitlegt; de id wordt getoond zoals hij is",
    ),
    unknown_source: with("de bron “{}” wordt niet beschreven; ze wordt niet getoond"),
    unknown_record: with("de fiche “{}” bestaat niet; ze wordt niet getoond"),
};
