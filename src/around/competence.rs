//! Whom a partner serves: whether it is responsible for a place, by what its sources say.

use crate::dataset::{Address, Partner, Record, Term, with_wider};

/// A place, as far as it decides who is responsible for it. What is not known is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// ISO 3166-1 alpha-2. Codes of two countries can be the same, so that nothing is known without it,
    /// unless the dataset names no countries at all.
    pub country: Option<String>,
    /// INSEE or NIS.
    pub commune: Option<String>,
    /// An id of the taxonomy's areas: a département or arrondissement.
    pub area: Option<String>,
}

/// Whether a partner is responsible for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Competence<'a> {
    /// It says that it is.
    Serves(By<'a>),
    /// It says whom it serves, and the place is not among them.
    Elsewhere,
    /// It does not say, or too little is known of the place.
    Unknown,
}

/// What a partner says that the place is, or is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// The code of the place's commune.
    Commune(&'a str),
    /// The id of its area, or of a wider one.
    Area(&'a str),
}

impl Ground {
    /// Where an address is.
    pub fn of(address: &Address) -> Self {
        Self {
            country: address.country.clone(),
            commune: address.commune_code.clone(),
            area: address.area_code.clone(),
        }
    }

    /// Its area and the wider ones, the narrowest first.
    fn areas<'a>(&'a self, areas: &'a [Term]) -> impl Iterator<Item = &'a str> {
        let area = self.area.as_deref().into_iter();
        area.flat_map(move |it| with_wider(it, areas))
    }
}

/// Whether `record` is responsible for the place. `areas` are those of the taxonomy.
pub fn competence<'a>(record: &'a Record, place: &Ground, areas: &[Term]) -> Competence<'a> {
    let Some(partner) = record.partner() else {
        return Competence::Unknown;
    };
    let (communes, served_areas) = (&partner.serves_communes, &partner.serves_areas);
    if communes.is_empty() && served_areas.is_empty() {
        return Competence::Unknown;
    }
    let country = record.address.country.as_deref();
    let are_both_known = country.is_some() && place.country.is_some();
    if are_both_known && country != place.country.as_deref() {
        return Competence::Elsewhere;
    }
    let Some(by) = named(partner, place, areas) else {
        let is_outside = is_known_to_be_outside(partner, place);
        return if is_outside {
            Competence::Elsewhere
        } else {
            Competence::Unknown
        };
    };
    if country == place.country.as_deref() {
        Competence::Serves(by)
    } else {
        // The same code may be that of a place in another country.
        Competence::Unknown
    }
}

/// Which of the partner's own words names the place: its commune, or else the narrowest area.
fn named<'a>(partner: &'a Partner, place: &Ground, areas: &[Term]) -> Option<By<'a>> {
    let commune = place.commune.as_deref();
    let same_commune = partner
        .serves_communes
        .iter()
        .find(|it| commune == Some(it.as_str()));
    if let Some(code) = same_commune {
        return Some(By::Commune(code));
    }
    let same_area = |id: &str| partner.serves_areas.iter().find(|it| *it == id);
    let area = place.areas(areas).find_map(same_area)?;
    Some(By::Area(area))
}

/// Whether enough is known of a place that the partner does not name.
fn is_known_to_be_outside(partner: &Partner, place: &Ground) -> bool {
    (place.commune.is_some() || partner.serves_communes.is_empty())
        && (place.area.is_some() || partner.serves_areas.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::dataset::{Contact, Details, Localised};

    use super::*;

    fn partner(country: Option<&str>, communes: &[&str], areas: &[&str]) -> Record {
        let owned = |them: &[&str]| them.iter().map(|it| (*it).to_owned()).collect();
        Record {
            id: "par-1".into(),
            name: Localised::french("Service"),
            summary: Localised::default(),
            description: Localised::default(),
            category: None,
            themes: Vec::new(),
            levels: Vec::new(),
            audiences: Vec::new(),
            audience_text: Localised::default(),
            address: Address {
                country: country.map(str::to_owned),
                ..Address::default()
            },
            place: None,
            contact: Contact::default(),
            sources: Vec::new(),
            updated: None,
            details: Details::Partner(Box::new(Partner {
                serves_communes: owned(communes),
                serves_areas: owned(areas),
                ..Partner::default()
            })),
        }
    }

    fn ground(country: &str, commune: &str, area: &str) -> Ground {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Ground {
            country: known(country),
            commune: known(commune),
            area: known(area),
        }
    }

    /// Namur's arrondissement stands below its province, the province below the region.
    fn areas() -> Vec<Term> {
        let term = |id: &str, parent: Option<&str>| Term {
            id: id.into(),
            parent: parent.map(str::to_owned),
            ..Term::default()
        };
        vec![
            term("92000", Some("90000")),
            term("90000", Some("03000")),
            term("03000", None),
            term("62000", None),
        ]
    }

    fn namur() -> Ground {
        ground("BE", "92094", "92000")
    }

    #[track_caller]
    fn check(partner: &Record, place: &Ground, expected: Competence) {
        assert_eq!(competence(partner, place, &areas()), expected);
    }

    #[test]
    fn who_names_the_commune_serves_it() {
        let service = partner(Some("BE"), &["92003", "92094"], &["92000"]);
        check(&service, &namur(), Competence::Serves(By::Commune("92094")));
    }

    #[test]
    fn who_names_the_area_or_a_wider_one_serves_it() {
        let of_area = |id| partner(Some("BE"), &[], &["62000", id]);
        for id in ["92000", "90000", "03000"] {
            check(&of_area(id), &namur(), Competence::Serves(By::Area(id)));
        }
        let both = partner(Some("BE"), &[], &["90000", "92000"]);
        check(&both, &namur(), Competence::Serves(By::Area("92000")));
    }

    #[test]
    fn who_names_others_serves_elsewhere() {
        check(
            &partner(Some("BE"), &["62063"], &[]),
            &namur(),
            Competence::Elsewhere,
        );
        check(
            &partner(Some("BE"), &[], &["62000"]),
            &namur(),
            Competence::Elsewhere,
        );
    }

    #[test]
    fn who_names_nobody_may_serve_everybody() {
        check(
            &partner(Some("BE"), &[], &[]),
            &namur(),
            Competence::Unknown,
        );
        check(&partner(None, &[], &[]), &namur(), Competence::Unknown);
    }

    #[test]
    fn the_same_code_in_another_country_is_another_place() {
        let french = partner(Some("FR"), &["25072"], &["92000"]);
        check(
            &french,
            &ground("BE", "25072", "25000"),
            Competence::Elsewhere,
        );
        check(&french, &namur(), Competence::Elsewhere);
        let served = Competence::Serves(By::Commune("25072"));
        check(&french, &ground("FR", "25072", "25"), served);
    }

    #[test]
    fn without_a_country_codes_say_only_whom_it_does_not_serve() {
        let somewhere = partner(None, &["92094"], &[]);
        check(&somewhere, &namur(), Competence::Unknown);
        check(
            &somewhere,
            &ground("BE", "62063", "62000"),
            Competence::Elsewhere,
        );
        let served = Competence::Serves(By::Commune("92094"));
        check(&somewhere, &ground("", "92094", ""), served);
    }

    #[test]
    fn a_place_of_which_too_little_is_known_has_nobody_and_excludes_nobody() {
        let of_area = partner(Some("BE"), &[], &["62000"]);
        let of_commune = partner(Some("BE"), &["62063"], &[]);
        let point = Ground::default();
        check(&of_area, &point, Competence::Unknown);
        check(&of_commune, &point, Competence::Unknown);
        // The commune is known, its area is not.
        let without_area = ground("BE", "92094", "");
        check(&of_area, &without_area, Competence::Unknown);
        check(&of_commune, &without_area, Competence::Elsewhere);
    }

    #[test]
    fn a_project_serves_nobody() {
        let mut project = partner(Some("BE"), &["92094"], &[]);
        project.details = Details::Project(crate::dataset::Project::default());
        check(&project, &namur(), Competence::Unknown);
    }

    proptest! {
        #[test]
        fn nobody_serves_a_place_in_another_country(
            communes in proptest::collection::vec("[0-9]{2}", 0..4),
            served in proptest::collection::vec(prop_oneof![Just("92000"), Just("90000"), Just("62000")], 0..3),
            commune in "[0-9]{2}",
        ) {
            let communes: Vec<&str> = communes.iter().map(String::as_str).collect();
            let service = partner(Some("FR"), &communes, &served);
            let place = ground("BE", &commune, "92000");
            prop_assert!(!matches!(competence(&service, &place, &areas()), Competence::Serves(_)));
        }

        #[test]
        fn what_it_serves_by_is_what_it_says(
            communes in proptest::collection::vec("[0-9]{1}", 0..4),
            served in proptest::collection::vec(prop_oneof![Just("92000"), Just("90000"), Just("62000")], 0..3),
            commune in "[0-9]{1}",
        ) {
            let communes: Vec<&str> = communes.iter().map(String::as_str).collect();
            let service = partner(Some("BE"), &communes, &served);
            match competence(&service, &ground("BE", &commune, "92000"), &areas()) {
                Competence::Serves(By::Commune(code)) => {
                    prop_assert_eq!(code, &commune);
                    prop_assert!(communes.contains(&code));
                }
                Competence::Serves(By::Area(id)) => {
                    prop_assert!(served.contains(&id) && !communes.contains(&commune.as_str()));
                }
                Competence::Elsewhere | Competence::Unknown => {
                    prop_assert!(!communes.contains(&commune.as_str()));
                }
            }
        }
    }
}
