//! Texts in Dutch, as in Belgium: plain words, short sentences, “u”, verbs on buttons. Names of Belgian
//! services stay French, because that is what stands on their doors.

mod device;
mod hours;
mod report;
pub mod take_away;

use crate::dataset::PartialDate;
use crate::find::{Facet, Order, UNKNOWN};
use crate::i18n::figures;
use crate::i18n::messages::{
    Ask, Embed, Filters, Hours, Kept, List, Map, Messages, Page, Report, Sheet, Words,
};

/// All texts.
pub const MESSAGES: Messages = Messages {
    page: Page {
        title: "Passerelle: wie kan helpen, dicht bij u of bij uw school",
        description: "Schoolprojecten tegen schooluitval en plaatsen die jongeren en hun gezin begeleiden, op een kaart en in een lijst.",
        tagline: "Wie kan helpen, dicht bij u of bij uw school.",
        skip_to_results: "Naar de resultaten",
        about: "Over deze site",
        about_text: "Passerelle brengt schoolprojecten tegen schooluitval samen met plaatsen die jongeren en hun gezin begeleiden. Niets van wat u zoekt of bewaart, verlaat dit toestel. De gegevens komen uit Frankrijk en uit de Fédération Wallonie-Bruxelles: vele teksten zijn er alleen in het Frans.",
        accessibility: "Toegankelijkheid (in het Frans)",
        help: "Hulp en afkortingen",
        close: "Sluiten",
        language: "Taal",
        language_name: "Nederlands",
        online: "Online",
        offline: "Offline",
        dismiss: "Begrepen",
        data_of: |date| format!("Gegevens van {date}"),
        larger: "Lijst groter maken",
        smaller: "Lijst kleiner maken",
    },
    ask: Ask {
        search_label: "Zoeken",
        search_placeholder: "Een naam, een plaats, een vraag…",
        clear_search: "Zoekwoorden wissen",
        suggestions: "Voorstellen",
        near_place: |words, place| match words {
            "" => format!("Dicht bij {place}"),
            _ => format!("“{words}” dicht bij {place}"),
        },
        needs_title: "U zoekt…",
        place_label: "Dicht bij",
        place_placeholder: "Uw gemeente",
        place_unknown: "Deze gemeente staat niet in de lijst. Kies er een uit de voorstellen.",
        near_me: "Dicht bij mij",
        radius_label: "Afstand",
        radius: |km| format!("minder dan {km} km ver"),
        any_distance: "elke afstand",
        locating: "Uw plaats wordt gezocht…",
        location_refused: "Uw browser heeft uw plaats niet gegeven. U kunt in de plaats een gemeente kiezen.",
        location_failed: "Uw plaats is niet gevonden. U kunt in de plaats een gemeente kiezen.",
        me: "mijn plaats",
    },
    filters: Filters {
        title: "Filteren",
        open: "Filteren",
        open_with_count: |n| format!("Filteren ({n})"),
        close: "Filters sluiten",
        show_results: |n| format!("{} tonen", results(n)),
        clear_all: "Alles wissen",
        show_more: |n| format!("Nog {} tonen", number(n)),
        show_fewer: "Minder tonen",
        facet,
        value,
        would_give_none: "geen resultaat met deze keuze",
        value_count: results,
    },
    list: List {
        title: "Resultaten",
        results,
        results_and_map: |n, mapped| match n - mapped {
            0 => "allemaal op de kaart".to_owned(),
            without => format!("waarvan {} zonder plaats op de kaart", number(without)),
        },
        asked: "Wat u zoekt",
        everything: "Alle projecten en partners",
        remove: |part| format!("Weghalen: {part}"),
        or: "of",
        searched: |text| format!("“{text}”"),
        near: |place| format!("dicht bij: {place}"),
        within: |km, place| format!("minder dan {km} km van: {place}"),
        only_kept: "bewaard op dit toestel",
        only_picked: |n| format!("{} uit een link", count(n, "fiche", "fiches")),
        only_in_frame: "in het getoonde deel van de kaart",
        only_in_frame_short: "Alleen wat de kaart toont",
        none: "Geen resultaten",
        none_help: "Niets past bij al deze keuzes samen. U kunt er een weghalen:",
        lift: |part, n| format!("Zonder {part}: {}", results(n)),
        lift_all: "Alles wissen en opnieuw beginnen",
        no_position: "zonder plaats op de kaart",
        at_place: |n, place| format!("{} op dezelfde plek: {place}", count(n, "fiche", "fiches")),
        back_to_list: "Terug naar de lijst",
        more: "De rest van de lijst tonen",
        take_away: "Afdrukken of meenemen",
        take_away_elsewhere: "Afdrukken of meenemen (nieuw tabblad)",
        outside_map: |n| format!("{} buiten de getoonde kaart. Tonen", results(n)),
        sort_label: "Volgorde",
        order: |it| match it {
            Order::Relevance => "wat het best past eerst",
            Order::Distance => "van dichtbij naar veraf",
            Order::Name => "op naam",
            Order::Newest => "van nieuw naar oud",
        },
    },
    hours: Hours {
        title: "Openingsuren",
        open_now: "Nu open",
        open_when: "Open op een ander moment",
        any_time: "maakt niet uit",
        unknown_stay: "Plaatsen waarvan de openingsuren niet bekend zijn, blijven in de lijst, na de andere.",
        when: hours::when,
        asked: hours::asked,
        status: hours::status,
        to_confirm: TO_CONFIRM,
        n_to_confirm: |n| format!("openingsuren na te vragen voor {}", number(n)),
        week: "Deze week",
        day: hours::day,
        spans: hours::spans,
    },
    map: Map {
        label: "Kaart van de resultaten",
        zoom_in: "Inzoomen",
        zoom_out: "Uitzoomen",
        fit: "Alle resultaten tonen",
        locate: "Tonen waar ik ben",
        cluster: |n, mix| format!("{}: {mix}", count(n, "plaats", "plaatsen")),
        projects: |n| count(n, "project", "projecten"),
        partners: |n| count(n, "partner", "partners"),
        n_of: |n, name| format!("{} {name}", number(n)),
        attribution: "© IGN, INSEE, La Poste, DILA · © NGI/IGN België, Statbel · Natural Earth · GeoNames",
        tiles_offer: |name| format!("Stratenplan tonen ({name})"),
        tiles_note: |host| {
            format!(
                "Het stratenplan komt van {host}. Die server ziet dan het adres van uw verbinding en de plek die u bekijkt."
            )
        },
        tiles_on: "Tonen",
        tiles_off: "Stratenplan weghalen",
        here: "U bent hier",
        base_map_missing: "De achtergrond van de kaart kon niet worden geladen. De plaatsen staan er wel goed op.",
    },
    sheet: Sheet {
        back: "Terug",
        project: "Schoolproject",
        partner: "Partner",
        for_whom: "Voor wie",
        place: "Waar",
        when: "Wanneer",
        reach: "Contact",
        services: "Wat u er vindt",
        equipment: "Uitrusting",
        themes: "Thema’s",
        school: "School",
        programme: "Programma",
        organiser: "Wie het organiseert",
        sources: "Bronnen",
        hours_unknown: "Vraag de openingsuren ter plaatse na.",
        hours_note: "Openingsuren volgens de bron. Vraag ze na voor u zich verplaatst.",
        schools_closed_yes: "Ook open als de scholen gesloten zijn.",
        schools_closed_no: "Gesloten als de scholen gesloten zijn.",
        wheelchair_yes: "Toegankelijk met een rolstoel.",
        wheelchair_no: "Niet toegankelijk met een rolstoel.",
        free: "Gratis.",
        fee: |fee| format!("Prijs: {fee}."),
        contact_unknown: "Er zijn geen contactgegevens bekend.",
        address_unknown: "Adres onbekend.",
        call: "Bellen",
        write: "Schrijven",
        website: "Naar de website",
        directions: "Route",
        copy_link: "Link kopiëren",
        link_copied: "Link gekopieerd",
        copy_failed: "De link kon niet worden gekopieerd. Hier is hij:",
        show_on_map: "Op de kaart tonen",
        precision_exact: "Juiste plek op de kaart.",
        precision_street: "Op de kaart klopt de straat, niet het huisnummer.",
        precision_commune: "Op de kaart staat deze plaats bij het gemeentehuis of in het midden van de gemeente: de juiste plek is onbekend.",
        precision_unknown: "Hoe juist de plek op de kaart is, is onbekend.",
        no_position: "Deze plaats staat niet op de kaart: we weten niet waar ze ligt.",
        updated: |date| format!("Gegevens van: {}", self::date(date)),
        published: |date| format!("gepubliceerd: {}", self::date(date)),
        retrieved: |date| format!("bekeken op {}", self::date(date)),
        date_unknown: "Datum van de gegevens onbekend",
        no_source: "Bron onbekend",
        year: |year| format!("Jaar: {year}"),
        report_error: "Een fout melden",
        report_unknown: "Deze gegevens vermelden geen adres om een fout te melden.",
        report_subject: |id| format!("Fout in fiche {id}"),
        gone: "Deze fiche staat niet of niet meer in de gegevens.",
        equipment_missing: |what| format!("Zonder: {what}"),
    },
    embed: Embed {
        full_page: "In een eigen venster openen",
        open_kept: "Deze favorieten in de volledige pagina openen, om ze daar te bewaren",
        picked: "Deze fiches komen uit een link. Ze staan nog niet bij uw favorieten.",
        keep_picked: |n| match n {
            1 => "Deze fiche bewaren".to_owned(),
            _ => format!("Deze {} fiches bewaren", number(n)),
        },
        wheel_hint: |key| format!("Om te zoomen: {key} en muiswiel, of klik eerst op de kaart."),
        fingers_hint: "Met twee vingers verschuift u de kaart.",
        memory_only: "Hier, in de pagina van een andere site, kan uw browser uw favorieten niet bewaren. Ze blijven tot u deze pagina sluit. Open de kaart in een eigen venster om ze te bewaren.",
        location_refused: "De pagina waarin deze kaart staat, of uw browser, heeft uw plaats niet gegeven. U kunt een gemeente kiezen, of de kaart in een eigen venster openen.",
    },
    kept: Kept {
        title: "Favorieten",
        keep: "Bewaren",
        kept: "Bewaard",
        keep_name: |name| format!("Bewaren: {name}"),
        show: |n| format!("Favorieten ({})", number(n)),
        none: "U hebt nog niets bewaard",
        none_help: "Tik op “Bewaren” bij een fiche: u vindt ze hier terug, ook zonder verbinding.",
        memory_only: "Deze browser kan uw favorieten niet bewaren. Ze blijven tot u deze pagina sluit.",
        from_the_future: "Uw favorieten komen uit een nieuwere versie van Passerelle. Ze blijven zoals ze zijn; wat u hier toevoegt, blijft tot u deze pagina sluit.",
        damaged: "Een deel van uw favorieten was beschadigd. Wat leesbaar was, is overgenomen.",
        missing: |n| {
            format!(
                "{} meer in de huidige gegevens.",
                count(n, "favoriet staat niet", "favorieten staan niet")
            )
        },
    },
    device: device::DEVICE,
    report: Report {
        loading: "De plaatsen worden geladen…",
        loading_share: |percent, size| format!("De plaatsen worden geladen: {percent}% van {size}"),
        loading_records: |n| format!("De plaatsen worden geladen: {} gelezen", number(n)),
        failed: "De plaatsen konden niet worden geladen",
        retry: "Opnieuw proberen",
        dataset: report::dataset_error,
        no_network: "De server antwoordt niet. Kijk uw verbinding na en probeer opnieuw.",
        not_found: |url| format!("Het bestand met de plaatsen staat niet op zijn plek ({url})."),
        server: |status| format!("De server antwoordde met een fout ({status})."),
        interrupted: "Het laden is onderweg gestopt. Kijk uw verbinding na en probeer opnieuw.",
        unknown_dataset: |id| {
            format!(
                "De link vraagt gegevens die deze site niet kent ({id}). Dit zijn de gegevens van de site."
            )
        },
        config_broken: "Het bestand config.json kon niet worden gelezen. De pagina gebruikt de gewone instellingen.",
        title: "De gegevens",
        sum: |read, mapped, list_only, left_out| {
            format!(
                "{} = {} op de kaart + {} zonder plek + {} weggelaten",
                count(read, "fiche gelezen", "fiches gelezen"),
                number(mapped),
                number(list_only),
                number(left_out)
            )
        },
        left_out: |n| count(n, "fiche weggelaten", "fiches weggelaten"),
        record: |place, id| match id {
            Some(id) => format!("Fiche nr. {} ({id})", number(place + 1)),
            None => format!("Fiche nr. {}", number(place + 1)),
        },
        head: |path| format!("Kop van het bestand, {path}"),
        issue: |place, reason| format!("{place}: {reason}"),
        reason: report::reason,
        warnings: |n| count(n, "opmerking", "opmerkingen"),
        none: "Geen fouten in de gegevens.",
    },
    words: Words {
        unknown: "onbekend",
        distance: |km| figures::distance(km, ",", "minder dan 1 km"),
        date,
        number,
    },
};

/// Of a place that may be closed.
const TO_CONFIRM: &str = "Openingsuren na te vragen";

/// `12.345`.
fn number(n: usize) -> String {
    figures::grouped(n, '.')
}

/// Only one is singular.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

fn results(n: usize) -> String {
    count(n, "resultaat", "resultaten")
}

fn date(date: PartialDate) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    figures::date(date, &MONTHS, |day| day.to_string())
}

fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Kind => "Projecten en partners",
        Facet::Category => "Soort plaats",
        Facet::Theme => "Thema",
        Facet::Level => "Schoolniveau",
        Facet::Audience => "Voor wie",
        Facet::Organiser => "Wie het organiseert",
        Facet::Programme => "Programma",
        Facet::Step => "Stap van het project",
        Facet::Country => "Land",
        Facet::Area => "Departement of arrondissement",
        Facet::Service => "Wat u er vindt",
        Facet::Digital => "Digitale uitrusting",
        Facet::SchoolsClosed => "Open als de scholen gesloten zijn",
        Facet::Wheelchair => "Toegang met een rolstoel",
        Facet::Fee => "Prijs",
        Facet::Position => "Plek op de kaart",
    }
}

fn value(facet: Facet, id: &str) -> Option<&'static str> {
    Some(match (facet, id) {
        (Facet::Kind, "project") => "Schoolprojecten",
        (Facet::Kind, "partner") => "Partners",
        (Facet::Country, "FR") => "Frankrijk",
        (Facet::Country, "BE") => "België",
        (Facet::Digital, "computers") => "computers",
        (Facet::Digital, "internet") => "toegang tot internet",
        (Facet::Digital, "wifi") => "wifi",
        (Facet::Digital, "printer") => "printer",
        (Facet::Digital, "scanner") => "scanner",
        (Facet::Digital, UNKNOWN) => "uitrusting onbekend",
        (Facet::SchoolsClosed, "yes") => "open als de scholen gesloten zijn",
        (Facet::SchoolsClosed, "no") => "gesloten als de scholen gesloten zijn",
        (Facet::SchoolsClosed, UNKNOWN) => "onbekend of ze dan open zijn",
        (Facet::Wheelchair, "yes") => "toegankelijk met een rolstoel",
        (Facet::Wheelchair, "no") => "niet toegankelijk met een rolstoel",
        (Facet::Wheelchair, UNKNOWN) => "toegang met een rolstoel onbekend",
        (Facet::Fee, "free") => "gratis",
        (Facet::Fee, UNKNOWN) => "prijs onbekend",
        (Facet::Position, "exact") => "juiste plek",
        (Facet::Position, "street") => "juiste straat",
        (Facet::Position, "commune") => "juiste gemeente",
        (Facet::Position, UNKNOWN) => "onbekend hoe juist",
        (Facet::Position, "none") => "zonder plek op de kaart",
        _ => return None,
    })
}
