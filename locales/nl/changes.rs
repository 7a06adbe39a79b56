//! Texts of the view of changes, in Dutch.

use crate::i18n::changes::{Changes, Members};
use crate::i18n::text::with;

use super::count;

/// All of them.
pub const CHANGES: Changes = Changes {
    waiting: "Vergelijken met de vorige gegevens…",
    before: "Voordien, bij een eerder bezoek",
    now: "Nu",
    dated: with("gegevens van {}"),
    undated: "gegevens waarvan de datum niet bekend is",
    summary: "In het kort",
    n_added: count("{n} nieuwe fiche|{n} nieuwe fiches"),
    n_changed: count("{n} gewijzigde fiche|{n} gewijzigde fiches"),
    n_gone: count("{n} verwijderde fiche|{n} verwijderde fiches"),
    none: "Geen enkele fiche is veranderd",
    none_help: "Alle fiches zijn dezelfde als voordien.",
    no_earlier: "Er is nu niets om te vergelijken",
    no_earlier_help: "Dit toestel heeft nog maar één versie van de gegevens gezien. Zodra er een andere komt, leest u hier wat nieuw, gewijzigd of verwijderd is.",
    keeps_nothing: "Deze browser bewaart de gegevens niet",
    keeps_nothing_help: "Zonder de gegevens van een ander bezoek kan Passerelle niet zeggen wat er veranderd is. Probeer het buiten een privévenster, of met een andere browser.",
    kept_gone: "Uw favorieten die niet meer in de gegevens staan",
    kept_gone_note: "De gegevens zeggen niet waarom deze fiches er niet meer in staan. Controleer ze voordat u belt of op weg gaat. Ze blijven hier, op dit toestel, zolang ze bij uw favorieten staan.",
    taken_from: with("Deze fiche komt uit een oudere versie: {}."),
    nothing_kept: count(
        "{n} favoriet staat niet meer in de gegevens, en dit toestel heeft er alleen de code van bewaard:|{n} favorieten staan niet meer in de gegevens, en dit toestel heeft er alleen de codes van bewaard:",
    ),
    favourite: "bij uw favorieten",
    read_kept: "de bewaarde fiche lezen",
    different: with("Veranderd: {}"),
    was: with("Voordien: {}"),
    is: with("Nu: {}"),
    only_revised: count(
        "{n} andere fiche: alleen de datum of de bronnen zijn veranderd|{n} andere fiches: alleen de datum of de bronnen zijn veranderd",
    ),
    cut: with("Hier staan alleen de eerste {0} fiches van {1}."),
    members: Members {
        name: "naam",
        sort: "categorie",
        description: "beschrijving",
        for_whom: "voor wie",
        address: "adres",
        position: "plek op de kaart",
        phone: "telefoon",
        email: "e-mail",
        website: "website",
        hours: "openingsuren",
        closures: "open wanneer de scholen dicht zijn",
        services: "aanbod",
        equipment: "uitrusting",
        wheelchair: "toegang met een rolstoel",
        fee: "prijs",
        organiser: "organisator",
        programme: "programma of jaar",
        themes: "thema’s",
        partners: "partners van het project",
        territory: "werkgebied",
        sources: "bronnen",
        revised: "datum van de informatie",
    },
};
