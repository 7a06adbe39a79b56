//! Words in all languages by which people search for values that no taxonomy names.

use crate::find::Facet;

/// What people call a value of a facet; nothing for values that a dataset names itself.
pub fn aliases(facet: Facet, id: &str) -> &'static [&'static str] {
    match (facet, id) {
        (Facet::Kind, "project") => &["projet", "projets", "project", "Projekt"],
        (Facet::Kind, "partner") => &["partenaire", "partenaires", "partner", "service"],
        (Facet::Country, "FR") => &["France", "Frankrijk", "Frankreich"],
        (Facet::Country, "BE") => &["Belgique", "België", "Belgien", "Belgium"],
        // Provinces, which no commune is named after, by their arrondissements.
        (Facet::Area, "21000") => &["BXL"],
        (Facet::Area, "51000" | "52000" | "53000" | "55000" | "56000" | "57000" | "58000") => {
            &["Hainaut", "Henegouwen"]
        }
        (Facet::Area, "81000" | "82000" | "83000" | "84000" | "85000") => {
            &["Luxembourg", "Luxemburg"]
        }
        (Facet::Digital, "computers") => &["ordinateur", "ordinateurs", "PC", "computer"],
        (Facet::Digital, "internet") => &["internet", "connexion", "Verbindung", "verbinding"],
        (Facet::Digital, "wifi") => &["wifi", "wi-fi", "WLAN"],
        (Facet::Digital, "printer") => &["imprimante", "imprimer", "printer", "Drucker"],
        (Facet::Digital, "scanner") => &["scanner", "numériser"],
        (Facet::SchoolsClosed, "yes") => &["vacances scolaires", "congés", "Ferien", "vakantie"],
        (Facet::Wheelchair, "yes") => &[
            "fauteuil roulant",
            "PMR",
            "accessible",
            "rolstoel",
            "Rollstuhl",
        ],
        (Facet::Fee, "free") => &[
            "gratuit",
            "gratuite",
            "gratuitement",
            "gratis",
            "kostenlos",
            "free",
        ],
        _ => &[],
    }
}
