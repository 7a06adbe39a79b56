//! Texts of the page for printing and saving, in Dutch.

use crate::i18n::take_away::TakeAway;
use crate::take_away::Column;

use super::{count, number};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Afdrukken of meenemen",
    skip: "Naar het blad",
    back: "Terug naar de kaart",
    actions: "Meenemen",
    print: "Afdrukken",
    table: "Tabel (CSV)",
    cards: "Contacten (vCard)",
    map_file: "Kaart (GeoJSON)",
    copy_link: "Link kopiëren",
    link_copied: "Link gekopieerd",
    copy_failed: "De link kon niet worden gekopieerd. Hij staat onder het blad.",
    link_too_long: |n, most| {
        format!(
            "Deze link telt {} tekens. Boven {} kan een mailprogramma hem afbreken: stuur liever een bestand.",
            number(n),
            number(most)
        )
    },
    saved: |file, n| format!("{} in het bestand {file}.", count(n, "fiche", "fiches")),
    saved_without: |n| match n {
        1 => "1 fiche zonder plek staat er niet in.".to_owned(),
        _ => format!("{} fiches zonder plek staan er niet in.", number(n)),
    },
    save_failed: "Het bestand kon niet worden gemaakt. Probeer opnieuw, of druk het blad af.",
    kept_title: "Mijn favorieten",
    none_kept_help: "Ga terug naar de kaart, open een fiche en tik op “Bewaren”. Wat u bewaart, komt op dit blad.",
    none_found_help: "Geen enkele fiche past bij deze zoekopdracht. Ga terug naar de kaart om ze te wijzigen.",
    unknown_picked: |n| match n {
        1 => "1 fiche van deze link staat niet of niet meer in de gegevens.".to_owned(),
        _ => format!(
            "{} fiches van deze link staan niet of niet meer in de gegevens.",
            number(n)
        ),
    },
    by_distance: "Van dichtbij naar ver, in vogelvlucht.",
    cut: |shown, all| {
        format!(
            "Dit blad toont de eerste {} van {} fiches. In de tabel (CSV) staan ze allemaal.",
            number(shown),
            number(all)
        )
    },
    map_title: "Op de kaart",
    map_note: "De nummers zijn die van de lijst. Veel plaatsen staan bij het gemeentehuis of in het midden van hun gemeente.",
    n_marked: |n| count(n, "fiche", "fiches"),
    without_position: |n| match n {
        1 => "1 fiche staat niet op de kaart: de plek is onbekend.".to_owned(),
        _ => format!(
            "{} fiches staan niet op de kaart: hun plek is onbekend.",
            number(n)
        ),
    },
    origin: "Afstanden gemeten vanaf hier (kruis)",
    code_title: "Deze informatie op de kaart online",
    code_too_long: "Deze link is te lang voor een code om te scannen.",
    label: |name| format!("{name}:"),
    phone: "Telefoon",
    email: "E-mail",
    website: "Website",
    hours_of: |days, hours| format!("{days}: {hours}"),
    between_days: "; ",
    undated: "Datum van de gegevens onbekend",
    licence: |name| format!("Licentie van de gegevens: {name}"),
    printed_on: |date| format!("Blad gemaakt op {date}"),
    column,
};

fn column(it: Column) -> &'static str {
    match it {
        Column::Id => "id",
        Column::Sort => "soort",
        Column::Name => "naam",
        Column::Summary => "samenvatting",
        Column::ForWhom => "voor wie",
        Column::Street => "straat",
        Column::PostalCode => "postcode",
        Column::Locality => "gemeente",
        Column::Country => "land",
        Column::Phone => "telefoon",
        Column::Email => "e-mail",
        Column::Website => "website",
        Column::Hours => "openingsuren",
        Column::Fee => "prijs",
        Column::Latitude => "breedtegraad",
        Column::Longitude => "lengtegraad",
        Column::Precision => "nauwkeurigheid van de plek",
        Column::Revised => "datum van de informatie",
        Column::Sources => "bronnen",
    }
}
