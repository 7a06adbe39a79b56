//! Texts in German, as in East Belgium and beyond: plain words, short sentences, „Sie“, verbs on
//! buttons. Names of Belgian services stay French, because that is what stands on their doors.

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
        title: "Passerelle: Wer hilft in Ihrer Nähe oder nahe bei Ihrer Schule?",
        description: "Schulprojekte gegen den Schulabbruch und Orte, die junge Menschen und ihre Familien begleiten, auf einer Karte und in einer Liste.",
        tagline: "Wer helfen kann, nahe bei Ihnen oder Ihrer Schule.",
        skip_to_results: "Zu den Ergebnissen",
        about: "Über diese Seite",
        about_text: "Passerelle zeigt Schulprojekte gegen den Schulabbruch und Orte, die junge Menschen und ihre Familien begleiten. Nichts von dem, was Sie suchen oder merken, verlässt dieses Gerät. Die Daten kommen aus Frankreich und aus der Fédération Wallonie-Bruxelles (Föderation Wallonie-Brüssel): Viele Texte gibt es nur auf Französisch.",
        accessibility: "Barrierefreiheit (auf Französisch)",
        help: "Hilfe und Abkürzungen",
        close: "Schließen",
        language: "Sprache",
        language_name: "Deutsch",
        online: "Online",
        offline: "Offline",
        dismiss: "Verstanden",
        data_of: |date| format!("Stand der Daten: {date}"),
        larger: "Liste vergrößern",
        smaller: "Liste verkleinern",
    },
    ask: Ask {
        search_label: "Suchen",
        search_placeholder: "Name, Ort, Anliegen…",
        clear_search: "Suche löschen",
        suggestions: "Vorschläge",
        near_place: |words, place| match words {
            "" => format!("In der Nähe von {place}"),
            _ => format!("„{words}“ in der Nähe von {place}"),
        },
        needs_title: "Sie suchen …",
        place_label: "In der Nähe von",
        place_placeholder: "Ihre Gemeinde",
        place_unknown: "Diese Gemeinde steht nicht in der Liste. Wählen Sie eine aus den Vorschlägen.",
        near_me: "In meiner Nähe",
        radius_label: "Entfernung",
        radius: |km| format!("weniger als {km} km entfernt"),
        any_distance: "jede Entfernung",
        locating: "Ihr Standort wird gesucht …",
        location_refused: "Ihr Browser hat Ihren Standort nicht mitgeteilt. Sie können stattdessen eine Gemeinde wählen.",
        location_failed: "Ihr Standort wurde nicht gefunden. Sie können stattdessen eine Gemeinde wählen.",
        me: "mein Standort",
    },
    filters: Filters {
        title: "Filtern",
        open: "Filtern",
        open_with_count: |n| format!("Filtern ({n})"),
        close: "Filter schließen",
        show_results: |n| format!("{} anzeigen", results(n)),
        clear_all: "Alles löschen",
        show_more: |n| format!("{} weitere anzeigen", number(n)),
        show_fewer: "Weniger anzeigen",
        facet,
        value,
        would_give_none: "kein Ergebnis mit dieser Auswahl",
        value_count: results,
    },
    list: List {
        title: "Ergebnisse",
        results,
        results_and_map: |n, mapped| match n - mapped {
            0 => "alle auf der Karte".to_owned(),
            without => format!("davon {} ohne Ort auf der Karte", number(without)),
        },
        asked: "Ihre Suche",
        everything: "Alle Projekte und Partner",
        remove: |part| format!("Entfernen: {part}"),
        or: "oder",
        searched: |text| format!("„{text}“"),
        near: |place| format!("in der Nähe von: {place}"),
        within: |km, place| format!("weniger als {km} km von: {place}"),
        only_kept: "auf diesem Gerät gemerkt",
        only_picked: |n| format!("{} aus einem Link", count(n, "Eintrag", "Einträge")),
        only_in_frame: "im sichtbaren Teil der Karte",
        only_in_frame_short: "Nur was die Karte zeigt",
        none: "Keine Ergebnisse",
        none_help: "Nichts passt zu all diesen Angaben zugleich. Sie können eine entfernen:",
        lift: |part, n| format!("Ohne {part}: {}", results(n)),
        lift_all: "Alles löschen und neu beginnen",
        no_position: "ohne Ort auf der Karte",
        at_place: |n, place| format!("{} am selben Ort: {place}", count(n, "Eintrag", "Einträge")),
        back_to_list: "Zurück zur Liste",
        more: "Rest der Liste anzeigen",
        take_away: "Drucken oder mitnehmen",
        take_away_elsewhere: "Drucken oder mitnehmen (neuer Tab)",
        outside_map: |n| format!("{} außerhalb der Karte. Anzeigen", results(n)),
        sort_label: "Sortieren",
        order: |it| match it {
            Order::Relevance => "was am besten passt, zuerst",
            Order::Distance => "von nah nach fern",
            Order::Name => "nach Namen",
            Order::Newest => "von neu nach alt",
        },
    },
    hours: Hours {
        title: "Öffnungszeiten",
        open_now: "Jetzt geöffnet",
        open_when: "Zu einer anderen Zeit geöffnet",
        any_time: "egal",
        unknown_stay: "Orte mit unbekannten Öffnungszeiten bleiben in der Liste, nach den anderen.",
        when: hours::when,
        asked: hours::asked,
        status: hours::status,
        to_confirm: TO_CONFIRM,
        n_to_confirm: |n| format!("Öffnungszeiten erfragen bei {}", number(n)),
        week: "Diese Woche",
        day: hours::day,
        spans: hours::spans,
    },
    map: Map {
        label: "Karte der Ergebnisse",
        zoom_in: "Vergrößern",
        zoom_out: "Verkleinern",
        fit: "Alle Ergebnisse zeigen",
        locate: "Meinen Standort zeigen",
        cluster: |n, mix| format!("{}: {mix}", count(n, "Ort", "Orte")),
        projects: |n| count(n, "Projekt", "Projekte"),
        partners: |n| count(n, "Partner", "Partner"),
        n_of: |n, name| format!("{} {name}", number(n)),
        attribution: "© IGN, INSEE, La Poste, DILA · © NGI/IGN Belgien, Statbel · Natural Earth · GeoNames",
        tiles_offer: |name| format!("Straßenkarte anzeigen ({name})"),
        tiles_note: |host| {
            format!(
                "Die Straßenkarte kommt von {host}. Dieser Server sieht dann die Adresse Ihrer Verbindung und den Ort, den Sie ansehen."
            )
        },
        tiles_on: "Anzeigen",
        tiles_off: "Straßenkarte entfernen",
        here: "Sie sind hier",
        base_map_missing: "Der Hintergrund der Karte konnte nicht geladen werden. Die Orte stehen trotzdem richtig.",
    },
    sheet: Sheet {
        back: "Zurück",
        project: "Schulprojekt",
        partner: "Partner",
        for_whom: "Für wen",
        place: "Wo",
        when: "Wann",
        reach: "Kontakt",
        services: "Was es dort gibt",
        equipment: "Ausstattung",
        themes: "Themen",
        school: "Schule",
        programme: "Programm",
        organiser: "Träger",
        sources: "Quellen",
        hours_unknown: "Öffnungszeiten bitte vor Ort erfragen.",
        hours_note: "Öffnungszeiten laut Quelle. Fragen Sie nach, bevor Sie hingehen.",
        schools_closed_yes: "Auch geöffnet, wenn die Schulen geschlossen sind.",
        schools_closed_no: "Geschlossen, wenn die Schulen geschlossen sind.",
        wheelchair_yes: "Mit dem Rollstuhl zugänglich.",
        wheelchair_no: "Mit dem Rollstuhl nicht zugänglich.",
        free: "Kostenlos.",
        fee: |fee| format!("Preis: {fee}."),
        contact_unknown: "Es ist kein Kontakt bekannt.",
        address_unknown: "Adresse unbekannt.",
        call: "Anrufen",
        write: "Schreiben",
        website: "Zur Website",
        directions: "Wegbeschreibung",
        copy_link: "Link kopieren",
        link_copied: "Link kopiert",
        copy_failed: "Der Link konnte nicht kopiert werden. Hier ist er:",
        show_on_map: "Auf der Karte zeigen",
        precision_exact: "Genauer Ort auf der Karte.",
        precision_street: "Auf der Karte stimmt die Straße, nicht die Hausnummer.",
        precision_commune: "Auf der Karte steht dieser Ort beim Rathaus oder in der Mitte der Gemeinde: Die genaue Stelle ist unbekannt.",
        precision_unknown: "Wie genau die Stelle auf der Karte ist, ist unbekannt.",
        no_position: "Dieser Ort ist nicht auf der Karte: Seine Lage ist unbekannt.",
        updated: |date| format!("Stand der Angaben: {}", self::date(date)),
        published: |date| format!("veröffentlicht: {}", self::date(date)),
        retrieved: |date| format!("abgerufen: {}", self::date(date)),
        date_unknown: "Stand der Angaben unbekannt",
        no_source: "Quelle unbekannt",
        year: |year| format!("Jahr: {year}"),
        report_error: "Einen Fehler melden",
        report_unknown: "Diese Daten nennen keine Adresse, um einen Fehler zu melden.",
        report_subject: |id| format!("Fehler im Eintrag {id}"),
        gone: "Diesen Eintrag gibt es in den Daten nicht oder nicht mehr.",
        equipment_missing: |what| format!("Ohne: {what}"),
    },
    embed: Embed {
        full_page: "In eigenem Fenster öffnen",
        open_kept: "Diese Merkliste in der ganzen Seite öffnen, um sie dort zu behalten",
        picked: "Diese Einträge kommen aus einem Link. Sie stehen noch nicht auf Ihrer Merkliste.",
        keep_picked: |n| match n {
            1 => "Diesen Eintrag merken".to_owned(),
            _ => format!("Diese {} Einträge merken", number(n)),
        },
        wheel_hint: |key| {
            // As it is called on a German keyboard.
            let key = key.replace("Ctrl", "Strg");
            format!("Zum Zoomen: {key} und Mausrad, oder klicken Sie zuerst auf die Karte.")
        },
        fingers_hint: "Mit zwei Fingern bewegen Sie die Karte.",
        memory_only: "Hier, in der Seite einer anderen Website, kann Ihr Browser Ihre Merkliste nicht speichern. Sie bleibt, bis Sie diese Seite schließen. Um sie zu behalten, öffnen Sie die Karte in einem eigenen Fenster.",
        location_refused: "Die Seite, in der diese Karte steht, oder Ihr Browser hat Ihren Standort nicht mitgeteilt. Sie können eine Gemeinde wählen oder die Karte in einem eigenen Fenster öffnen.",
    },
    kept: Kept {
        title: "Merkliste",
        keep: "Merken",
        kept: "Gemerkt",
        keep_name: |name| format!("Merken: {name}"),
        show: |n| format!("Merkliste ({})", number(n)),
        none: "Sie haben sich noch nichts gemerkt",
        none_help: "Tippen Sie bei einem Eintrag auf „Merken“: Sie finden ihn hier wieder, auch ohne Verbindung.",
        memory_only: "Dieser Browser kann Ihre Merkliste nicht speichern. Sie bleibt, bis Sie diese Seite schließen.",
        from_the_future: "Ihre Merkliste stammt aus einer neueren Version von Passerelle. Sie bleibt, wie sie ist; was Sie hier hinzufügen, bleibt, bis Sie diese Seite schließen.",
        damaged: "Ein Teil Ihrer Merkliste war beschädigt. Was lesbar war, wurde übernommen.",
        missing: |n| {
            format!(
                "{} mehr in den jetzigen Daten.",
                count(
                    n,
                    "gemerkter Eintrag steht nicht",
                    "gemerkte Einträge stehen nicht"
                )
            )
        },
    },
    device: device::DEVICE,
    report: Report {
        loading: "Die Orte werden geladen …",
        loading_share: |percent, size| {
            format!("Die Orte werden geladen: {percent}\u{A0}% von {size}")
        },
        loading_records: |n| format!("Die Orte werden geladen: {} gelesen", number(n)),
        failed: "Die Orte konnten nicht geladen werden",
        retry: "Noch einmal versuchen",
        dataset: report::dataset_error,
        no_network: "Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
        not_found: |url| format!("Die Datei mit den Orten ist nicht an ihrem Platz ({url})."),
        server: |status| format!("Der Server hat mit einem Fehler geantwortet ({status})."),
        interrupted: "Das Laden ist unterwegs abgebrochen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
        unknown_dataset: |id| {
            format!(
                "Der Link verlangt Daten, die diese Seite nicht kennt ({id}). Dies sind die Daten der Seite."
            )
        },
        config_broken: "Die Datei config.json konnte nicht gelesen werden. Die Seite nimmt ihre üblichen Einstellungen.",
        title: "Die Daten",
        sum: |read, mapped, list_only, left_out| {
            format!(
                "{} = {} auf der Karte + {} ohne Ort + {} ausgelassen",
                count(read, "Eintrag gelesen", "Einträge gelesen"),
                number(mapped),
                number(list_only),
                number(left_out)
            )
        },
        left_out: |n| count(n, "Eintrag ausgelassen", "Einträge ausgelassen"),
        record: |place, id| match id {
            Some(id) => format!("Eintrag Nr. {} ({id})", number(place + 1)),
            None => format!("Eintrag Nr. {}", number(place + 1)),
        },
        head: |path| format!("Kopf der Datei, {path}"),
        issue: |place, reason| format!("{place}: {reason}"),
        reason: report::reason,
        warnings: |n| count(n, "Hinweis", "Hinweise"),
        none: "Keine Fehler in den Daten.",
    },
    words: Words {
        unknown: "unbekannt",
        distance: |km| figures::distance(km, ",", "weniger als 1 km"),
        date,
        number,
    },
};

/// Of a place that may be closed.
const TO_CONFIRM: &str = "Öffnungszeiten erfragen";

/// `12.345`.
fn number(n: usize) -> String {
    figures::grouped(n, '.')
}

/// Only one is singular.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { many })
}

fn results(n: usize) -> String {
    count(n, "Ergebnis", "Ergebnisse")
}

fn date(date: PartialDate) -> String {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    figures::date(date, &MONTHS, |day| format!("{day}."))
}

fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Kind => "Projekte und Partner",
        Facet::Category => "Art des Ortes",
        Facet::Theme => "Thema",
        Facet::Level => "Schulstufe",
        Facet::Audience => "Für wen",
        Facet::Organiser => "Träger",
        Facet::Programme => "Programm",
        Facet::Step => "Schritt des Projekts",
        Facet::Country => "Land",
        Facet::Area => "Departement oder Bezirk",
        Facet::Service => "Was es dort gibt",
        Facet::Digital => "Digitale Ausstattung",
        Facet::SchoolsClosed => "Geöffnet, wenn die Schulen schließen",
        Facet::Wheelchair => "Zugang mit dem Rollstuhl",
        Facet::Fee => "Preis",
        Facet::Position => "Ort auf der Karte",
    }
}

fn value(facet: Facet, id: &str) -> Option<&'static str> {
    Some(match (facet, id) {
        (Facet::Kind, "project") => "Schulprojekte",
        (Facet::Kind, "partner") => "Partner",
        (Facet::Country, "FR") => "Frankreich",
        (Facet::Country, "BE") => "Belgien",
        (Facet::Digital, "computers") => "Computer",
        (Facet::Digital, "internet") => "Internetzugang",
        (Facet::Digital, "wifi") => "WLAN",
        (Facet::Digital, "printer") => "Drucker",
        (Facet::Digital, "scanner") => "Scanner",
        (Facet::Digital, UNKNOWN) => "Ausstattung unbekannt",
        (Facet::SchoolsClosed, "yes") => "geöffnet, wenn die Schulen schließen",
        (Facet::SchoolsClosed, "no") => "geschlossen, wenn die Schulen schließen",
        (Facet::SchoolsClosed, UNKNOWN) => "unbekannt, ob dann geöffnet",
        (Facet::Wheelchair, "yes") => "mit dem Rollstuhl zugänglich",
        (Facet::Wheelchair, "no") => "mit dem Rollstuhl nicht zugänglich",
        (Facet::Wheelchair, UNKNOWN) => "Zugang mit dem Rollstuhl unbekannt",
        (Facet::Fee, "free") => "kostenlos",
        (Facet::Fee, UNKNOWN) => "Preis unbekannt",
        (Facet::Position, "exact") => "genauer Ort",
        (Facet::Position, "street") => "richtige Straße",
        (Facet::Position, "commune") => "richtige Gemeinde",
        (Facet::Position, UNKNOWN) => "Genauigkeit unbekannt",
        (Facet::Position, "none") => "ohne Ort auf der Karte",
        _ => return None,
    })
}
