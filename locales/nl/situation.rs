//! Texts of the view of situations, in Dutch.

use crate::i18n::situation::Situation;
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const SITUATION: Situation = Situation {
    intro: "Kies wat er gebeurt. U ziet de stappen in volgorde, wie ze zet en wie bij u in de buurt kan helpen.",
    caution: "Dit is geen juridisch advies. Regels veranderen: vraag bevestiging aan de school of de dienst.",
    choose: "Situaties",
    nothing_chosen: "Kies hierboven een situatie.",
    gone: "De situatie van deze link staat niet of niet meer in de gegevens. Kies hierboven een andere.",
    none: "Deze gegevens beschrijven geen situaties.",
    choose_place: "Kies een gemeente om de stappen in het land van die gemeente te zien en wie u kunt bellen.",
    steps_in: with("Stappen: {}"),
    order: with(
        "Plaats: {}. Eerst wie zegt daar te werken, dan wie het dichtst bij is, in vogelvlucht.",
    ),
    source: "Bron:",
    undated: "datum onbekend",
    aged: with("De bronnen zijn van {0} tot {1}."),
    aged_one_year: with("De bronnen zijn van {}."),
    n_undated: count("{n} bron heeft geen datum.|{n} bronnen hebben geen datum."),
    helpers: "Wie kan helpen",
    farther: "Niemand bekend in de buurt. Het dichtst bij:",
    nobody: "Niemand bekend in deze gegevens.",
    on_map: "Op de kaart tonen",
};
