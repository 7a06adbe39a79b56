//! What only the network of a school or commune says.

use crate::around::By;
use crate::around::network::{Called, RADIUS_KM, Reason, RoleAround};
use crate::dataset::{Language, Record};
use crate::find::Facet;

use super::Names;
use super::text::{Count, CountWith, Text, With};
use super::texts::texts;
use super::{de, en, fr, nl};

texts! {
    /// The network of a school or commune.
    Network {
        title_of: With,
        intro: Text,
        place_lost: Text,
        school_label: Text,
        school_placeholder: Text,
        schools: Text,
        school_unknown: Text,
        school_several: Text,
        school_gone: Text,
        order: Text,
        no_commune: Text,
        no_municipality: With,
        take_nearest: With<2>,
        no_roles: Text,
        no_categories: Text,
        serves_commune: With,
        serves_area: With,
        nearest: Text,
        unsaid: Text,
        unsure: Text,
        serves_others: Text,
        serves_others_named: With,
        and_others: CountWith,
        abroad: With,
        distance_unknown: Text,
        none_around: Count,
        next: Text,
        nobody: Text,
        more: Count,
        more_on_paper: Count,
        open_record: Text,
        everybody: Text,
        phone_unknown: Text,
        alike_title: Text,
        nearby_title: Text,
        alike_none: Text,
        projects_none: Text,
        same_level: Text,
        same_theme: Text,
        themes: Text,
        code_title: Text,
    }
}

/// The texts for a reader of that language.
pub fn texts(language: Language) -> &'static Network {
    match language {
        Language::Fr => &fr::network::NETWORK,
        Language::Nl => &nl::network::NETWORK,
        Language::De => &de::network::NETWORK,
        Language::En => &en::network::NETWORK,
    }
}

/// How many of those whom a partner serves are named.
const MOST_NAMED: usize = 2;

impl Network {
    /// Why a partner stands where it does in a role, as seen from a place of that name.
    pub fn reason(&self, it: &Called, role: &RoleAround, place: &str, names: Names) -> String {
        let Some(record) = names.index.record(it.idx) else {
            return String::new();
        };
        match it.reason {
            Reason::Serves(By::Commune(_)) => self.serves_commune.with([place]),
            Reason::Serves(By::Area(id)) => self.serves_area.with([&names.value(Facet::Area, id)]),
            Reason::Unsaid if role.is_nearest(it) => self.nearest.to_owned(),
            Reason::Unsaid if it.is_around => self.unsaid.to_owned(),
            Reason::Unsaid => self.unsure.to_owned(),
            Reason::ServesOthers => self.serving_others(record, names),
            Reason::Abroad => {
                let country = record.address.country.as_deref().unwrap_or_default();
                self.abroad.with([&names.value(Facet::Country, country)])
            }
        }
    }

    /// That nobody who has a role is around.
    pub fn nobody_around(&self) -> String {
        self.none_around.of(RADIUS_KM.into())
    }

    /// Whom it serves instead, as far as the dataset names them.
    fn serving_others(&self, record: &Record, names: Names) -> String {
        let Some(partner) = record.partner() else {
            return String::new();
        };
        let areas = partner.serves_areas.iter();
        let areas = areas.map(|it| Some(names.short(Facet::Area, it)));
        let communes = partner.serves_communes.iter();
        let communes = communes.map(|it| commune_name(record, it, names));
        let all: Vec<Option<String>> = areas.chain(communes).collect();
        let first: Vec<String> = all.iter().flatten().take(MOST_NAMED).cloned().collect();
        if first.is_empty() {
            return self.serves_others.to_owned();
        }
        let (n_others, first) = (all.len() - first.len(), first.join(", "));
        self.serves_others_named.with([&match n_others {
            0 => first,
            _ => self.and_others.of(n_others, &first),
        }])
    }
}

/// The name of a commune in the record's own country; `None` when no record is there.
fn commune_name(record: &Record, code: &str, names: Names) -> Option<String> {
    let mut records = names.index.dataset().records.iter().map(|it| &it.address);
    let there = records.find(|it| {
        it.commune_code.as_deref() == Some(code)
            && it.country == record.address.country
            && it.locality.is_some()
    })?;
    there.locality.clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::around::network::roles;
    use crate::around::{Ground, Spot};
    use crate::dataset::Position;
    use crate::find::Index;
    use crate::i18n::messages;

    /// Services for listening around Namur, each with its latitude in hundredths of a degree north.
    fn services() -> Index {
        let service = |id: &str, north: i32, country: &str, more: &str| {
            let latitude = 50.467 + f64::from(north) / 100.0;
            format!(
                r#"{{"id": "{id}", "geometry": {{"type": "Point", "coordinates": [4.867, {latitude}]}},
                "properties": {{"kind": "partner", "name": "{id}", "category": "saj",
                "address": {{"country": "{country}", "commune_code": "{north}", "locality": "Lieu {north}"}}{more}}}}}"#
            )
        };
        let serves = |it: &str| format!(r#", "serves": {{{it}}}"#);
        let features = [
            service(
                "of-commune",
                9,
                "BE",
                &serves(r#""commune_codes": ["92094"]"#),
            ),
            service("of-area", 8, "BE", &serves(r#""area_codes": ["92000"]"#)),
            service("unsaid", 1, "BE", ""),
            service("second", 2, "BE", ""),
            service(
                "elsewhere",
                3,
                "BE",
                &serves(r#""area_codes": ["62000"], "commune_codes": ["1", "2", "77"]"#),
            ),
            service("unnamed", 4, "BE", &serves(r#""commune_codes": ["77"]"#)),
            service("french", 5, "FR", ""),
        ];
        crate::around::made::index(
            r#"{"version": 1, "roles": [{"id": "r", "categories": ["saj"]}], "taxonomy": {"areas": [
                {"id": "62000", "label": {"fr": "Arrondissement de Liège"}, "short": {"fr": "Liège"}},
                {"id": "92000", "label": {"fr": "Arrondissement de Namur"}, "short": {"fr": "Namur"}}]}}"#,
            &features.join(","),
        )
    }

    #[track_caller]
    fn check(id: &str, language: Language, expected: &str) {
        let index = services();
        let spot = Spot {
            ground: Ground {
                country: Some("BE".into()),
                commune: Some("92094".into()),
                area: Some("92000".into()),
            },
            position: Position::new(4.867, 50.467),
        };
        let names = Names {
            index: &index,
            language,
            messages: messages(language),
            place: None,
        };
        let roles = roles(&index, &spot);
        let idx = index.idx_of(id);
        let partner = roles[0].partners.iter().find(|it| Some(it.idx) == idx);
        let said = texts(language).reason(partner.unwrap(), &roles[0], "Namur", names);
        assert_eq!(said.replace('\u{A0}', " "), expected);
    }

    #[test]
    fn every_partner_says_why_it_is_there() {
        check("of-commune", Language::Fr, "Compétent pour Namur");
        check(
            "of-area",
            Language::Fr,
            "Compétent pour : Arrondissement de Namur",
        );
        check(
            "unsaid",
            Language::Fr,
            "Le plus proche, pas forcément compétent",
        );
        check("second", Language::Fr, "Proche, pas forcément compétent");
        check(
            "elsewhere",
            Language::Fr,
            "Intervient ailleurs : Liège, Lieu 1 et 2 autres",
        );
        check("unnamed", Language::Fr, "Intervient ailleurs");
        check("french", Language::Fr, "Dans un autre pays : France");
        check("of-commune", Language::De, "Zuständig für Namur");
    }
}
