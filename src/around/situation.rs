//! What to do in a situation: the steps of a country in their order, each with who says so and with the
//! partners who help.

use crate::dataset::{Record, Situation, Source, Step};
use crate::find::Index;
use crate::places::Gazetteer;

use super::network::{Called, called_on};
use super::{Ground, Spot, nearest_commune};

/// How many partners of a step are shown.
pub const MOST_SHOWN: usize = 3;

/// How far away the nearest commune may be that says in which country a position is, in km. Its town hall
/// or middle counts, and some communes are wide.
const COUNTRY_KM: f64 = 20.0;

/// The steps of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Course<'a> {
    /// ISO 3166-1 alpha-2.
    pub country: &'a str,
    /// In the order in which they are taken. Never empty.
    pub stages: Vec<Stage<'a>>,
}

/// A step, and what the dataset knows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage<'a> {
    /// Who does what, and from when on.
    pub step: &'a Step,
    /// Who says so.
    pub source: &'a Source,
    /// Who helps with it.
    pub helpers: Helpers<'a>,
}

/// The partners who help with a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Helpers<'a> {
    /// It is done without a partner.
    NotNeeded,
    /// It is done with one, and nobody said from where to look.
    Somewhere,
    /// Those to call first, in their order: they serve the place, or are near.
    Around(Vec<Called<'a>>),
    /// Nobody is around: the next one.
    Farther(Called<'a>),
    /// The dataset knows none in the country.
    Unknown,
}

/// The spot with its country: of one that is only a position, that of the nearest commune. Close to a
/// border it may be the wrong one.
pub fn in_its_country(spot: Spot, gazetteer: &Gazetteer) -> Spot {
    let around = || {
        let (place, km) = nearest_commune(gazetteer, spot.position?)?;
        (km <= COUNTRY_KM).then(|| place.key.country().to_owned())
    };
    let country = spot.ground.country.clone().or_else(around);
    let ground = Ground {
        country,
        ..spot.ground
    };
    Spot { ground, ..spot }
}

/// From when the sources are that the steps rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Age {
    /// The first and the last year; `None` when no source is dated.
    pub years: Option<(u16, u16)>,
    /// How many sources say no date.
    pub n_undated: usize,
}

/// What is to be done: in the country that somebody looks from, or in each that has steps as long as
/// that is not known, or has none. A step of which the dataset does not describe the source is none.
pub fn courses<'a>(
    situation: &'a Situation,
    index: &'a Index,
    spot: Option<&Spot>,
) -> Vec<Course<'a>> {
    let sourced = |step: &'a Step| Some((step, index.dataset().source(&step.source)?));
    let steps: Vec<_> = situation.steps.iter().filter_map(sourced).collect();
    let here = spot.and_then(|it| it.ground.country.as_deref());
    let is_ours = |step: &Step| here == Some(step.country.as_str());
    let are_ours_known = steps.iter().any(|it| is_ours(it.0));
    let mut courses: Vec<Course> = Vec::new();
    for (step, source) in steps {
        if are_ours_known && !is_ours(step) {
            continue;
        }
        let stage = Stage {
            step,
            source,
            helpers: helpers(step, index, spot),
        };
        match courses.iter_mut().find(|it| it.country == step.country) {
            Some(course) => course.stages.push(stage),
            None => courses.push(Course {
                country: &step.country,
                stages: vec![stage],
            }),
        }
    }
    courses
}

fn helpers<'a>(step: &Step, index: &'a Index, spot: Option<&Spot>) -> Helpers<'a> {
    if step.categories.is_empty() {
        return Helpers::NotNeeded;
    }
    let Some(spot) = spot else {
        return Helpers::Somewhere;
    };
    let categories: Vec<&str> = step.categories.iter().map(String::as_str).collect();
    let mut partners = called_on(&categories, index, spot);
    // Whoever is in another country has other duties.
    partners.retain(|it| index.record(it.idx).is_some_and(|it| is_of(it, step)));
    let n_around = partners.iter().take_while(|it| it.is_around).count();
    match partners.first() {
        None => Helpers::Unknown,
        Some(next) if n_around == 0 => Helpers::Farther(*next),
        Some(_) => {
            partners.truncate(n_around.min(MOST_SHOWN));
            Helpers::Around(partners)
        }
    }
}

/// Whether a partner may be of the country whose rule a step is.
fn is_of(record: &Record, step: &Step) -> bool {
    let country = record.address.country.as_ref();
    country.is_none_or(|it| *it == step.country)
}

/// From when the sources of these steps are.
pub fn age(courses: &[Course]) -> Age {
    let mut seen: Vec<&str> = Vec::new();
    let mut age = Age::default();
    for stage in courses.iter().flat_map(|it| &it.stages) {
        let source = stage.source;
        if seen.contains(&source.id.as_str()) {
            continue;
        }
        seen.push(&source.id);
        match source.published {
            None => age.n_undated += 1,
            Some(date) => {
                let (first, last) = age.years.unwrap_or((date.year, date.year));
                age.years = Some((first.min(date.year), last.max(date.year)));
            }
        }
    }
    age
}

#[cfg(test)]
mod tests {
    use super::super::made::index;
    use super::super::{Ground, Spot};
    use super::*;
    use crate::dataset::Position;

    const HEAD: &str = r#"{"version": 1,
        "sources": [{"id": "law", "name": "Code", "published": "2021-12-02"}, {"id": "old", "name": "Guide", "published": "2014"},
                    {"id": "page", "name": "Page"}],
        "situations": [{"id": "absent", "label": "Absent", "steps": [
            {"country": "FR", "who": "Parents", "what": "Disent pourquoi", "source": "law"},
            {"country": "BE", "who": "CPMS", "what": "Aide", "source": "page", "categories": ["cpms"]},
            {"country": "FR", "who": "GPDS", "what": "Reçoit", "when": "4 demi-journées", "source": "old", "categories": ["cio", "ml"]},
            {"country": "FR", "who": "Personne", "what": "Rien", "source": "nowhere"}]}]}"#;

    /// A partner of a category, so many hundredths of a degree north of Poitou or of Namur.
    fn partner(id: &str, category: &str, country: &str, north: i32, more: &str) -> String {
        let (longitude, south) = if country == "BE" {
            (4.8, 50.3)
        } else {
            (0.3, 46.0)
        };
        let latitude = south + f64::from(north) / 100.0;
        format!(
            r#"{{"id": "{id}", "geometry": {{"type": "Point", "coordinates": [{longitude}, {latitude}]}}, "properties": {{"kind": "partner",
            "name": "{id}", "category": "{category}", "address": {{"country": "{country}", "commune_code": "{north}"}}{more}}}}}"#
        )
    }

    fn spot(country: Option<&str>) -> Spot {
        Spot {
            ground: Ground {
                country: country.map(str::to_owned),
                commune: Some("86194".into()),
                area: Some("86".into()),
            },
            position: Position::new(0.3, 46.0),
        }
    }

    /// Each course as its country and what is done, with the ids of those who help.
    fn told(partners: &[String], spot: Option<&Spot>) -> Vec<(String, Vec<String>)> {
        let index = index(HEAD, &partners.join(","));
        let situation = &index.dataset().situations[0];
        let id = |it: &Called| index.record(it.idx).unwrap().id.clone();
        let stage = |it: &Stage| {
            let who = it.step.who.get(crate::dataset::Language::Fr);
            let helpers = match &it.helpers {
                Helpers::NotNeeded => "-".to_owned(),
                Helpers::Somewhere => "?".to_owned(),
                Helpers::Around(them) => them.iter().map(id).collect::<Vec<_>>().join(" "),
                Helpers::Farther(next) => format!("far {}", id(next)),
                Helpers::Unknown => "nobody".to_owned(),
            };
            format!("{who}: {helpers}")
        };
        courses(situation, &index, spot)
            .iter()
            .map(|it| (it.country.to_owned(), it.stages.iter().map(stage).collect()))
            .collect()
    }

    #[track_caller]
    fn check(partners: &[String], spot: Option<&Spot>, expected: &[(&str, &[&str])]) {
        let expected: Vec<(String, Vec<String>)> = expected
            .iter()
            .map(|(country, stages)| {
                let stages = stages.iter().map(|it| (*it).to_owned()).collect();
                ((*country).to_owned(), stages)
            })
            .collect();
        assert_eq!(told(partners, spot), expected);
    }

    #[test]
    fn without_a_place_each_country_has_its_steps_and_nobody_is_called() {
        let both: &[(&str, &[&str])] = &[("FR", &["Parents: -", "GPDS: ?"]), ("BE", &["CPMS: ?"])];
        check(&[], None, both);
    }

    #[test]
    fn the_country_follows_from_the_place() {
        let france: &[(&str, &[&str])] = &[("FR", &["Parents: -", "GPDS: nobody"])];
        check(&[], Some(&spot(Some("FR"))), france);
        let both: &[(&str, &[&str])] = &[
            ("FR", &["Parents: -", "GPDS: nobody"]),
            ("BE", &["CPMS: nobody"]),
        ];
        check(&[], Some(&spot(None)), both);
        // No step is known there.
        check(&[], Some(&spot(Some("DE"))), both);
    }

    #[test]
    fn who_serves_the_place_helps_first_and_then_the_nearest() {
        let partners = [
            partner("near", "cio", "FR", 1, ""),
            partner("nearer", "other", "FR", 0, ""),
            partner(
                "serves",
                "ml",
                "FR",
                90,
                r#", "serves": {"area_codes": ["86"]}"#,
            ),
            partner("next", "ml", "FR", 2, ""),
            partner("fourth", "ml", "FR", 3, ""),
            partner("abroad", "cio", "BE", 1, ""),
        ];
        let expected: &[(&str, &[&str])] = &[("FR", &["Parents: -", "GPDS: serves near next"])];
        check(&partners, Some(&spot(Some("FR"))), expected);
    }

    #[test]
    fn where_nobody_is_around_the_next_one_is_shown() {
        let partners = [
            partner("far", "cio", "FR", 200, ""),
            partner("farther", "cio", "FR", 300, ""),
            partner("belgian", "cpms", "BE", 4, ""),
            partner("abroad", "ml", "BE", 5, ""),
        ];
        let expected: &[(&str, &[&str])] = &[("FR", &["Parents: -", "GPDS: far far"])];
        check(&partners, Some(&spot(Some("FR"))), expected);
        let unknown: &[(&str, &[&str])] = &[
            ("FR", &["Parents: -", "GPDS: far far"]),
            ("BE", &["CPMS: far belgian"]),
        ];
        check(&partners, Some(&spot(None)), unknown);
    }

    #[test]
    fn a_position_is_in_the_country_of_the_nearest_commune() {
        let file = "passerelle-places 1\nBE;;;;4000;50000\nLiège\n62063\n4000\n567\n634\n200000\n";
        let gazetteer = Gazetteer::parse(file.as_bytes()).unwrap();
        let at = |country: Option<&str>, latitude| {
            let spot = Spot {
                ground: Ground {
                    country: country.map(str::to_owned),
                    ..Ground::default()
                },
                position: Position::new(4.57, latitude),
            };
            in_its_country(spot, &gazetteer).ground.country
        };
        assert_eq!(at(None, 50.65).as_deref(), Some("BE"));
        assert_eq!(at(Some("FR"), 50.65).as_deref(), Some("FR"));
        // Far from every commune that is known.
        assert_eq!(at(None, 49.5), None);
        assert_eq!(in_its_country(Spot::default(), &gazetteer), Spot::default());
    }

    #[test]
    fn the_steps_say_from_when_they_are() {
        let index = index(HEAD, "");
        let courses = courses(&index.dataset().situations[0], &index, None);
        assert_eq!(
            age(&courses),
            Age {
                years: Some((2014, 2021)),
                n_undated: 1
            }
        );
        assert_eq!(age(&[]), Age::default());
    }
}
