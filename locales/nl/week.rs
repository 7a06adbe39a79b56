//! Texts of the view of the week, in Dutch.

use crate::i18n::text::with;
use crate::i18n::week::Week;

/// All of them.
pub const WEEK: Week = Week {
    running: "Nu bezig",
    perhaps: "Dag niet bekend",
    coming: "Komt nog",
    over: "Voorbij",
    nothing_running: "Vandaag is er geen activiteit.",
    others: "De andere activiteiten",
    no_event: "Deze gegevens kondigen geen activiteit aan.",
    in_month: with("in {}"),
    in_year: with("in {}"),
    day_unknown: "De dag is niet bekend: daarom kan de activiteit nog niet in een agenda.",
    actions: "De acties",
    no_action: "Deze gegevens beschrijven de acties niet.",
    more: with("Meer weten: {}"),
    source: "Bron:",
    record_gone: "De fiche van deze actie staat niet, of niet meer, in de gegevens.",
    add: "Zet in mijn agenda",
    added: with("Het bestand {} is opgeslagen. Open het om de activiteit in uw agenda te zetten."),
    save_failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
    zoom_title: with("In de kijker op {}"),
    weekday: with("{0} {1}"),
    chosen: "Gekozen door het team",
    drawn: "Vandaag aan de beurt",
    drawn_note: "Elke dag een ander project, voor iedereen hetzelfde.",
    previous_day: "Vorige dag",
    next_day: "Volgende dag",
    today: "Vandaag",
    other_days: "Een andere dag kiezen",
    days_title: "Dag per dag",
    no_zoom: "Geen enkel project in deze gegevens heeft een samenvatting.",
    summary_unknown: "Deze gegevens vatten het niet samen.",
    see_record: "Bekijk de fiche op de kaart",
};
