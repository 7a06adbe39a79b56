//! Texts of the view of situations, in German.

use crate::i18n::situation::Situation;
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const SITUATION: Situation = Situation {
    intro: "Wählen Sie, was geschieht. Sie sehen die Schritte der Reihe nach, wer sie geht und wer in Ihrer Nähe helfen kann.",
    caution: "Das ist keine Rechtsberatung. Regeln ändern sich: Fragen Sie die Schule oder den Dienst, ob das noch gilt.",
    choose: "Situationen",
    nothing_chosen: "Wählen Sie oben eine Situation.",
    gone: "Die Situation dieses Links steht nicht oder nicht mehr in den Daten. Wählen Sie oben eine andere.",
    none: "Diese Daten beschreiben keine Situationen.",
    choose_place: "Wählen Sie eine Gemeinde, um die Schritte ihres Landes zu sehen und wen Sie anrufen können.",
    steps_in: with("Schritte: {}"),
    order: with(
        "Ort: {}. Zuerst, wer nach eigenen Angaben dort tätig ist, dann die nächsten (Luftlinie).",
    ),
    source: "Quelle:",
    undated: "Datum unbekannt",
    aged: with("Die Quellen sind von {0} bis {1}."),
    aged_one_year: with("Die Quellen sind von {}."),
    n_undated: count("{n} Quelle hat kein Datum.|{n} Quellen haben kein Datum."),
    helpers: "Wer helfen kann",
    farther: "In der Nähe ist niemand bekannt. Am nächsten:",
    nobody: "In diesen Daten ist niemand bekannt.",
    on_map: "Auf der Karte zeigen",
};
