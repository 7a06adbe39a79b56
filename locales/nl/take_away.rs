//! Texts of the page for printing and saving, in Dutch.

use crate::i18n::take_away::{Columns, TakeAway};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const TAKE_AWAY: TakeAway = TakeAway {
    title: "Afdrukken of meenemen",
    skip: "Naar het blad",
    back: "Naar de kaart",
    actions: "Meenemen",
    print: "Afdrukken",
    table: "Tabel (CSV)",
    cards: "Contacten (vCard)",
    map_file: "Kaart (GeoJSON)",
    copy_link: "Link kopiëren",
    link_copied: "Link gekopieerd",
    copy_failed: "De link kon niet worden gekopieerd. Hij staat op het blad.",
    link_too_long: with(
        "Deze link telt {0} tekens. Boven {1} kan een mailprogramma hem afbreken: stuur liever een bestand.",
    ),
    saved: count_with("{n} fiche in het bestand {}.|{n} fiches in het bestand {}."),
    saved_without: count(
        "{n} fiche zonder plek staat er niet in.|{n} fiches zonder plek staan er niet in.",
    ),
    save_failed: "Het bestand kon niet worden gemaakt. Probeer opnieuw, of druk het blad af.",
    kept_title: "Mijn favorieten",
    none_kept_help: "Ga terug naar de kaart, open een fiche en tik op “Bewaren”. Wat u bewaart, komt op dit blad.",
    none_found_help: "Geen enkele fiche past bij deze zoekopdracht. Ga terug naar de kaart om ze te wijzigen.",
    unknown_picked: count(
        "{n} fiche van deze link staat niet of niet meer in de gegevens.|{n} fiches van deze link staan niet of niet meer in de gegevens.",
    ),
    by_distance: "Van dichtbij naar ver, in vogelvlucht.",
    cut: with("Dit blad toont de eerste {0} van {1} fiches. In de tabel (CSV) staan ze allemaal."),
    map_title: "Op de kaart",
    map_note: "De nummers zijn die van de lijst. Veel plaatsen staan bij het gemeentehuis of in het midden van hun gemeente.",
    n_marked: count("{n} fiche|{n} fiches"),
    without_position: count(
        "{n} fiche staat niet op de kaart: de plek is onbekend.|{n} fiches staan niet op de kaart: hun plek is onbekend.",
    ),
    origin: "Afstanden gemeten vanaf hier (kruis)",
    code_title: "Deze informatie op de kaart online",
    code_too_long: "Deze link is te lang voor een code om te scannen.",
    label: with("{}:"),
    phone: "Telefoon",
    email: "E-mail",
    website: "Website",
    hours_of: with("{0}: {1}"),
    between_days: "; ",
    undated: "Datum van de gegevens onbekend",
    licence: with("Licentie van de gegevens: {}"),
    printed_on: with("Blad gemaakt op {}"),
    columns: Columns {
        id: "id",
        sort: "soort",
        name: "naam",
        summary: "samenvatting",
        for_whom: "voor wie",
        street: "straat",
        postal_code: "postcode",
        locality: "gemeente",
        country: "land",
        phone: "telefoon",
        email: "e-mail",
        website: "website",
        hours: "openingsuren",
        fee: "prijs",
        latitude: "breedtegraad",
        longitude: "lengtegraad",
        precision: "nauwkeurigheid van de plek",
        revised: "datum van de informatie",
        sources: "bronnen",
    },
};
