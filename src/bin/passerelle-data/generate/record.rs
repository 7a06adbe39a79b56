//! One made-up record.

use passerelle::dataset::format::{
    Address, Digital, Feature, Geometry, Properties, School, Serves, Terms,
};
use passerelle::dataset::{Localised, Precision, Term};

use super::chance::Chance;
use super::words::{Words, capitalised};
use super::{Commune, SOURCE};

const DAYS: [&str; 6] = ["Mo-Fr", "Tu-Sa", "We,Sa", "Mo-Sa", "Mo,Tu,Th,Fr", "Tu-Fr"];

const TIMES: [&str; 6] = [
    "09:00-12:00,13:30-17:00",
    "14:00-18:00",
    "10:00-18:00",
    "16:00-19:00",
    "08:30-16:30",
    "09:00-12:00",
];

/// What records are drawn from. Ids of terms, the likely ones first.
pub struct Pools<'a> {
    words: Words,
    communes: Vec<&'a Commune>,
    categories: Vec<&'a Term>,
    levels: Vec<&'a Term>,
    themes: Vec<String>,
    audiences: Vec<String>,
    services: Vec<String>,
    organisers: Vec<String>,
    programmes: Vec<String>,
    steps: Vec<String>,
}

impl<'a> Pools<'a> {
    pub fn new(terms: &'a Terms, communes: &'a [Commune], chance: &mut Chance) -> Self {
        let mut pools = Self {
            words: Words::new(),
            communes: communes.iter().collect(),
            categories: terms.categories.iter().collect(),
            levels: terms.levels.iter().collect(),
            themes: ids(&terms.themes),
            audiences: ids(&terms.audiences),
            services: ids(&terms.services),
            organisers: ids(&terms.organisers),
            programmes: ids(&terms.programmes),
            steps: ids(&terms.steps),
        };
        // They stand in the order of the alphabet, and not all large towns begin with an A.
        chance.shuffle(&mut pools.communes);
        pools
    }

    /// The `n`-th record of a dataset.
    pub fn record(&self, n: usize, chance: &mut Chance) -> Feature {
        let (id, special) = if chance.percent(25) {
            (format!("prj-{n:06}"), self.project(chance))
        } else {
            (format!("par-{n:06}"), self.partner(chance))
        };
        let commune = chance.pick(&self.communes);
        let is_located = chance.percent(97);
        let precision = match chance.below(4) {
            0 => Precision::Commune,
            1 => Precision::Street,
            _ => Precision::Exact,
        };
        let geometry = commune
            .filter(|_| is_located)
            .map(|it| around(it, precision, chance));
        Feature {
            geojson_type: "Feature".to_owned(),
            id,
            properties: Properties {
                summary: Some(Localised::french(&self.words.summary(n, chance))),
                audiences: known(chance.some(&self.audiences, 3)),
                address: commune.map(|it| Address {
                    street: None,
                    postal_code: None,
                    locality: Some(it.name.clone()),
                    commune_code: Some(it.code.clone()),
                    area_code: Some(it.area_code.clone()),
                    country: Some(it.country.clone()),
                }),
                position_precision: geometry.is_some().then_some(precision),
                sources: known(vec![SOURCE.to_owned()]),
                serves: special.serves.and(commune).map(|it| Serves {
                    commune_codes: None,
                    area_codes: known(vec![it.area_code.clone()]),
                }),
                ..special
            },
            geometry,
        }
    }

    fn project(&self, chance: &mut Chance) -> Properties {
        let level = chance.pick(&self.levels);
        let has_programme = chance.percent(60);
        let school = level.map(|it| {
            let name = format!("{} imaginaire « {} »", label(it), self.words.thing(chance));
            School {
                name: Some(name),
                level: Some(it.id.clone()),
            }
        });
        Properties {
            kind: Some("project".to_owned()),
            name: Some(made_up(&self.words.activity(chance))),
            themes: known(chance.some(&self.themes, 3)),
            levels: level.map(|it| vec![it.id.clone()]),
            school,
            programme: chance
                .pick(&self.programmes)
                .cloned()
                .filter(|_| has_programme),
            step: chance.pick(&self.steps).cloned().filter(|_| has_programme),
            year: (2020..2027).nth(chance.below(7)),
            ..Properties::default()
        }
    }

    fn partner(&self, chance: &mut Chance) -> Properties {
        let category = chance.pick(&self.categories);
        let name = format!(
            "{} « {} »",
            category.map_or("", |it| label(it)),
            capitalised(&self.words.thing(chance))
        );
        let is_free = chance.percent(60);
        Properties {
            kind: Some("partner".to_owned()),
            name: Some(made_up(&name)),
            category: category.map(|it| it.id.clone()),
            organiser: chance.pick(&self.organisers).cloned(),
            services: known(chance.some(&self.services, 4)),
            opening_hours: opening_hours(chance),
            open_when_schools_close: chance.claim(),
            digital: Some(Digital {
                computers: chance.claim(),
                internet: chance.claim(),
                wifi: chance.claim(),
                printer: chance.claim(),
                scanner: chance.claim(),
            }),
            wheelchair: chance.claim(),
            fee: is_free.then(|| "free".to_owned()),
            // Which area follows from the commune.
            serves: chance.percent(15).then(Serves::default),
            ..Properties::default()
        }
    }
}

/// In every other record: one of a few dozen expressions in `OpenStreetMap`'s syntax.
fn opening_hours(chance: &mut Chance) -> Option<String> {
    let (days, times) = (chance.pick(&DAYS)?, chance.pick(&TIMES)?);
    let except = ["", "; PH off"].get(chance.below(2))?;
    chance
        .percent(50)
        .then(|| format!("{days} {times}{except}"))
}

/// A point near the commune, or its middle when that is all that is known.
fn around(commune: &Commune, precision: Precision, chance: &mut Chance) -> Geometry {
    /// As far as a record may be from the middle, in steps of 10⁻⁵ degrees.
    const REACH: usize = 12_000;
    let mut scattered = |middle_deg: f64| {
        // Of sums of draws, those in the middle are the likeliest.
        let off = (0..3).map(|_| chance.below(REACH)).sum::<usize>() / 3;
        #[expect(clippy::cast_precision_loss, reason = "at most 12,000")]
        let off = off as f64 - (REACH / 2) as f64;
        ((middle_deg * 1e5).round() + off) / 1e5
    };
    let coordinates = match precision {
        Precision::Commune => [commune.longitude, commune.latitude],
        _ => [scattered(commune.longitude), scattered(commune.latitude)],
    };
    Geometry {
        geojson_type: "Point".to_owned(),
        coordinates,
    }
}

fn label(term: &Term) -> &str {
    use passerelle::dataset::Language::Fr;
    match term.short.get(Fr) {
        "" => term.label.get(Fr),
        short => short,
    }
}

/// The name, with the mark that nobody should look for it.
fn made_up(name: &str) -> Localised {
    Localised::french(&format!("{name} (fabriqué)"))
}

fn known(ids: Vec<String>) -> Option<Vec<String>> {
    Some(ids).filter(|it| !it.is_empty())
}

fn ids(terms: &[Term]) -> Vec<String> {
    terms.iter().map(|it| it.id.clone()).collect()
}
