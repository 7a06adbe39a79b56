//! Texts of the network of a school or commune, in German.

use crate::i18n::network::Network;
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const NETWORK: Network = Network {
    title_of: with("Rund um: {}"),
    intro: "Wählen Sie eine Gemeinde oder eine Schule: Sie sehen nach Aufgaben geordnet, wen Sie anrufen können und warum.",
    place_lost: "Die Liste der Gemeinden konnte nicht geladen werden. Wählen Sie eine Schule, oder versuchen Sie es wieder, wenn es Netz gibt.",
    school_label: "Eine Schule mit einem Projekt hier",
    school_placeholder: "Name oder Ort der Schule",
    schools: "Schulen",
    school_unknown: "Keine Schule mit diesem Namen. Bekannt sind nur Schulen, die in diesen Daten ein Projekt haben: Wählen Sie stattdessen die Gemeinde.",
    school_several: "Mehrere Schulen passen zu diesem Text: Wählen Sie eine aus der Liste.",
    school_gone: "Die Schule aus diesem Link ist nicht oder nicht mehr in den Daten.",
    order: "Zuerst die Dienste, die nach eigenen Angaben hier tätig sind, dann die nächsten, Luftlinie. Viele Orte stehen in der Mitte ihrer Gemeinde.",
    no_commune: "Ihre Gemeinde ist nicht bekannt, nur Ihr Standort: Wir können nicht sagen, wer zuständig ist.",
    no_municipality: with(
        "{} ist eine Ortschaft. Wir wissen nicht, zu welcher Gemeinde sie gehört, und daher auch nicht, wer zuständig ist.",
    ),
    take_nearest: with("Die nächste Gemeinde nehmen: {0} ({1})"),
    no_roles: "Diese Daten ordnen die Partner nicht nach Aufgaben: Hier stehen sie nach Kategorien.",
    no_categories: "Diese Daten sagen nicht, zu welcher Kategorie die Partner gehören. Sie finden alle auf der Karte.",
    serves_commune: with("Zuständig für {}"),
    serves_area: with("Zuständig für: {}"),
    nearest: "Am nächsten, vielleicht nicht zuständig",
    unsaid: "In der Nähe, vielleicht nicht zuständig",
    unsure: "Vielleicht nicht zuständig",
    serves_others: "Woanders tätig",
    serves_others_named: with("Woanders tätig: {}"),
    and_others: count_with("{} und {n} weitere"),
    abroad: with("In einem anderen Land: {}"),
    distance_unknown: "Entfernung unbekannt",
    none_around: count("Im Umkreis von {n} km ist niemand bekannt."),
    next: "Weiter entfernt:",
    nobody: "In diesen Daten ist niemand bekannt.",
    more: count("{n} weiteren auf der Karte ansehen|{n} weitere auf der Karte ansehen"),
    more_on_paper: count("{n} weiterer auf der Karte im Netz|{n} weitere auf der Karte im Netz"),
    open_record: "Eintrag ansehen",
    everybody: "Alle Partner in der Umgebung auf der Karte ansehen",
    phone_unknown: "Telefonnummer unbekannt",
    alike_title: "Was Schulen wie diese tun",
    nearby_title: "Was die nächsten Schulen tun",
    alike_none: "Es ist kein Projekt derselben Stufe oder mit demselben Thema bekannt.",
    projects_none: "Es ist kein Projekt bekannt.",
    same_level: "Gleiche Stufe",
    same_theme: "Gleiches Thema",
    themes: "Themen",
    code_title: "Diese Seite im Netz",
};
