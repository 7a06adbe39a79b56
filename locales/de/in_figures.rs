//! Texts of the view of the figures, in German.

use crate::i18n::in_figures::{Density, InFigures, White};
use crate::i18n::text::with;

use super::{count, count_with};

/// All of them.
pub const IN_FIGURES: InFigures = InFigures {
    intro: "Wie viele Projekte und Partner zu Ihrer Suche passen, und wo.",
    note: "Gezählt werden die Einträge dieser Daten und sonst nichts: Niemand weiß, wie viele Projekte und Partner es insgesamt gibt. Was ein Eintrag nicht angibt, wird getrennt gezählt.",
    to_map: "Diese Ergebnisse auf der Karte ansehen",
    projects: "Projekte",
    partners: "Partner",
    both: "Zusammen",
    unstated: "nicht angegeben",
    beside_projects: "Schulprojekte (trifft nicht zu)",
    beside_partners: "Partner (trifft nicht zu)",
    sum: "Alle Ergebnisse",
    part_of: "gehört zu",
    several: count(
        "Ein Eintrag mit mehreren Themen zählt bei jedem. Deshalb ergeben die Zeilen zusammen {n} mehr als die Zahl der Ergebnisse.",
    ),
    nested: "Eine eingerückte Zeile gehört zu der Zeile darüber.",
    none_stated: "Keines dieser Ergebnisse gibt das an.",
    chart_of: with("Diagramm: {}. Die folgende Tabelle sagt dasselbe."),
    chart_cut: with("Das Diagramm zeigt die {0} größten von {1} Zeilen. Die Tabelle enthält alle."),
    save: "Speichern (CSV)",
    save_of: with("Speichern (CSV): {}"),
    saved: with("Datei bereit: {}"),
    save_failed: "Die Datei konnte nicht erstellt werden. Versuchen Sie es erneut, oder drucken Sie die Seite.",
    density: Density {
        title: "Wo sie sind",
        note: count(
            "Die Karte ist in Quadrate von {n} km Seitenlänge geteilt, die alle gleich viel Fläche haben. Die Zahl in einem Quadrat ist die der Projekte und Partner dort. Ein Quadrat ohne Zahl hat keine in diesen Ergebnissen. Viele Orte stehen am Rathaus oder in der Mitte ihrer Gemeinde, und ein anderes Raster ergäbe andere Zahlen.",
        ),
        drawing: "Karte der Projekte und Partner je Quadrat. Die folgende Tabelle sagt dasselbe.",
        square: "Quadrat",
        place: "Vor allem in",
        place_unknown: "Gemeinde unbekannt",
        legend: "Projekte und Partner in einem Quadrat",
        one: with("{}"),
        range: with("{0} bis {1}"),
        unplaced: "ohne Position",
        nowhere: "Keines dieser Ergebnisse hat eine Position auf der Karte.",
    },
    white: White {
        title: "Weiße Flecken",
        note: count(
            "Das sind Gemeinden mit Projekten, aber ohne Partner der gewählten Rolle im Umkreis von {n} km Luftlinie. Die Projekte sind die Ihrer Suche, die Partner sind alle in diesen Daten. Auch ein weiter entfernter Partner kann hier helfen, und es kann einen geben, der nicht in diesen Daten steht.",
        ),
        role: "Rolle",
        no_roles: "Diese Daten sagen nicht, welcher Partner welche Rolle hat. Weiße Flecken lassen sich deshalb nicht suchen.",
        no_projects: "Unter diesen Ergebnissen ist kein Projekt.",
        communes: count("{n} Gemeinde mit Projekten|{n} Gemeinden mit Projekten"),
        found: count_with("{n} weißer Fleck unter {}.|{n} weiße Flecken unter {}."),
        no_partner: "Kein Partner in diesen Daten hat diese Rolle.",
        commune: "Gemeinde",
        code: "Code der Gemeinde",
        nearest: "Nächster Partner",
        distance: "Entfernung",
        nearest_unknown: "unbekannt",
        to_map: with("Die Partner bei {} auf der Karte ansehen"),
        unplaced: count(
            "{n} Projekt ist hier nicht gezählt: Seine Gemeinde ist unbekannt, oder niemand weiß, wo sie liegt.|{n} Projekte sind hier nicht gezählt: Ihre Gemeinde ist unbekannt, oder niemand weiß, wo sie liegt.",
        ),
        doubts: count_with(
            "Von {n} Partner dieser Rolle ist die Position unbekannt. Vielleicht ist er ganz nah: {}.|Von {n} Partnern dieser Rolle ist die Position unbekannt. Vielleicht sind sie ganz nah: {}.",
        ),
    },
};
