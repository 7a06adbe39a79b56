//! The dataset that is made from `data/` keeps what its tables promise.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::sync::{Arc, OnceLock};

use passerelle::dataset::{
    Dataset, Kind, Language, Position, Precision, Record, Tally, Term, format, parse,
};
use passerelle::find::{Context, Facet, Index, Query};
use passerelle::i18n::aliases;
use serde_json::Value;

use crate::program::{data_folder, run, scratch};

/// The text of the file, made once.
fn text() -> &'static str {
    &texts().0
}

/// The same with that of the file beside it.
fn texts() -> &'static (String, String) {
    static TEXTS: OnceLock<(String, String)> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let out = scratch("default_dataset").join("made.json");
        run([
            "build".as_ref(),
            data_folder().as_os_str(),
            "--out".as_ref(),
            out.as_os_str(),
        ])
        .ends(0);
        let more = out.with_extension("more.json");
        [out, more].map(|it| fs::read_to_string(it).unwrap()).into()
    })
}

/// What both files say.
fn dataset() -> Dataset {
    let (main, more) = texts();
    let (mut dataset, issues) = parse(main.as_bytes()).unwrap();
    assert_eq!(issues, []);
    assert_eq!(dataset.more.as_deref(), Some("made.more.json"));
    assert_eq!(dataset.take_in(more.as_bytes()), Ok(Vec::new()));
    dataset
}

/// The index of the default dataset.
pub fn index() -> Index {
    Index::new(Arc::new(dataset()), aliases)
}

fn of_kind(dataset: &Dataset, kind: Kind) -> usize {
    dataset
        .records
        .iter()
        .filter(|it| it.kind() == kind)
        .count()
}

fn record<'a>(dataset: &'a Dataset, id: &str) -> &'a Record {
    dataset.records.iter().find(|it| it.id == id).unwrap()
}

#[test]
fn every_record_of_the_tables_is_on_the_map() {
    let dataset = dataset();
    assert_eq!(
        (
            of_kind(&dataset, Kind::Project),
            of_kind(&dataset, Kind::Partner)
        ),
        (59, 269)
    );
    assert_eq!(
        dataset.tally(),
        Tally {
            read: 328,
            mapped: 328,
            list_only: 0,
            left_out: 0
        }
    );
}

#[test]
fn the_file_follows_its_schema() {
    let schema = format::schema().to_value();
    let file: Value = serde_json::from_str(text()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&file)
        .map(|it| format!("{}: {it}", it.instance_path))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn other_map_programs_find_what_they_expect() {
    let file: Value = serde_json::from_str(text()).unwrap();
    assert_eq!(file["type"], "FeatureCollection");
    for feature in file["features"].as_array().unwrap() {
        assert_eq!(
            (&feature["type"], &feature["geometry"]["type"]),
            (&Value::from("Feature"), &Value::from("Point"))
        );
        assert!(feature["properties"]["name"].is_string(), "{feature}");
    }
}

#[test]
fn each_record_has_a_line_of_its_own() {
    let lines: Vec<&str> = text().lines().collect();
    assert_eq!(lines.len(), 1 + 328 + 1);
    assert!(
        lines[1..329]
            .iter()
            .all(|it| it.starts_with("{\"type\":\"Feature\",\"id\":\""))
    );
}

#[test]
fn every_record_says_where_it_was_taken_from_and_every_source_is_used() {
    let dataset = dataset();
    let of_records = dataset.records.iter().flat_map(|it| &it.sources);
    let steps = dataset.situations.iter().flat_map(|it| &it.steps);
    let used: BTreeSet<&str> = of_records
        .chain(steps.map(|it| &it.source))
        .chain(dataset.events.iter().filter_map(|it| it.source.as_ref()))
        .chain(dataset.resources.iter().filter_map(|it| it.source.as_ref()))
        .map(String::as_str)
        .collect();
    let known: BTreeSet<&str> = dataset.sources.iter().map(|it| it.id.as_str()).collect();
    assert!(dataset.records.iter().all(|it| !it.sources.is_empty()));
    assert_eq!(used, known);
    assert_eq!(known.len(), 240);
}

/// The rows of a table, as texts by column.
fn rows(table: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(data_folder().join(table)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_record_is_from_the_sources_that_its_table_names() {
    let dataset = dataset();
    let names: HashMap<String, String> = rows("sources.csv")
        .into_iter()
        .map(|mut it| (it.remove("id").unwrap(), it.remove("name").unwrap()))
        .collect();
    for row in ["projects.csv", "partners.csv"].into_iter().flat_map(rows) {
        let expected: Vec<&str> = row["sources"].split(';').map(|id| &*names[id]).collect();
        let record = record(&dataset, &row["id"]);
        let sources = record
            .sources
            .iter()
            .map(|id| &*dataset.source(id).unwrap().name);
        assert_eq!(sources.collect::<Vec<_>>(), expected, "{}", record.id);
    }
}

#[test]
fn what_a_page_explains_is_there_and_nothing_else() {
    let taxonomy = dataset().taxonomy;
    let explained = |terms: &[Term]| terms.iter().filter(|it| !it.definition.is_empty()).count();
    assert_eq!(explained(&taxonomy.categories), taxonomy.categories.len());
    assert_eq!(explained(&taxonomy.themes), 0);
    assert_eq!(explained(&taxonomy.services), 0);
}

#[test]
fn a_situation_is_explained_in_every_language_and_for_both_countries() {
    let dataset = dataset();
    let ids: Vec<&str> = dataset.situations.iter().map(|it| &*it.id).collect();
    assert_eq!(
        ids,
        ["absent", "lost", "excluded", "bullied", "equipment", "path"]
    );
    for situation in &dataset.situations {
        let countries: BTreeSet<&str> = situation.steps.iter().map(|it| &*it.country).collect();
        assert_eq!(countries, BTreeSet::from(["BE", "FR"]), "{}", situation.id);
        for language in Language::ALL {
            assert_eq!(situation.label.foreign(language), None, "{}", situation.id);
            for step in &situation.steps {
                assert_eq!(step.what.foreign(language), None, "{:?}", step.what);
                let is_translated = step.when.is_empty() || step.when.foreign(language).is_none();
                assert!(is_translated, "{:?}", step.when);
            }
        }
        for step in &situation.steps {
            let url = &dataset.source(&step.source).unwrap().url;
            assert!(url.is_some(), "{} can be read again", step.source);
        }
    }
}

#[test]
fn every_category_that_a_step_names_has_partners_in_its_country() {
    let dataset = dataset();
    for step in dataset.situations.iter().flat_map(|it| &it.steps) {
        for category in &step.categories {
            let is_one = |it: &&Record| {
                it.category.as_ref() == Some(category)
                    && it.address.country.as_ref() == Some(&step.country)
            };
            let found = dataset.records.iter().find(is_one);
            assert!(found.is_some(), "{category} in {}", step.country);
        }
    }
}

#[test]
fn every_category_but_the_rest_has_a_role_and_themes() {
    let dataset = dataset();
    let roles = dataset.roles.iter().flat_map(|it| &it.categories);
    let called_on: BTreeSet<&str> = roles.map(String::as_str).collect();
    for term in &dataset.taxonomy.categories {
        let is_rest = term.id == "other";
        assert_eq!(called_on.contains(&*term.id), !is_rest, "{}", term.id);
        assert_eq!(term.themes.is_empty(), is_rest, "{}", term.id);
    }
}

#[test]
fn the_week_has_its_four_actions_and_a_record_a_day() {
    let dataset = dataset();
    let [event] = dataset.events.as_slice() else {
        panic!("there is one event");
    };
    let actions: Vec<&str> = event
        .actions
        .iter()
        .filter_map(|it| it.record.as_deref())
        .collect();
    assert_eq!(actions, ["prj-001", "prj-002", "prj-003", "prj-004"]);
    for action in &event.actions {
        let record = record(&dataset, action.record.as_ref().unwrap());
        assert_eq!(
            (&action.title, &action.description),
            (&record.name, &record.summary),
            "nothing is made up"
        );
    }
    let days: Vec<String> = dataset
        .highlights
        .iter()
        .map(|it| it.date.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2026-11-23",
            "2026-11-24",
            "2026-11-25",
            "2026-11-26",
            "2026-11-27"
        ]
    );
    for highlight in &dataset.highlights {
        assert!(!record(&dataset, &highlight.record).summary.is_empty());
    }
}

#[test]
fn ten_projects_and_no_other_are_of_nefle() {
    let dataset = dataset();
    let of_nefle = |it: &&Record| {
        it.project()
            .is_some_and(|it| it.programme.as_deref() == Some("nefle"))
    };
    let ids: Vec<&str> = dataset
        .records
        .iter()
        .filter(of_nefle)
        .map(|it| it.id.as_str())
        .collect();
    let expected = [
        "prj-005", "prj-006", "prj-007", "prj-028", "prj-029", "prj-030", "prj-031", "prj-032",
        "prj-033", "prj-034",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn every_need_finds_neither_too_few_partners_nor_too_many() {
    let index = index();
    assert_eq!(index.dataset().needs.len(), 6);
    for need in &index.dataset().needs {
        let query = Query::from_address(&need.query);
        let n_values = need.query.split(['&', ',']).count();
        assert_eq!(
            query.question.parts().len(),
            n_values,
            "{} is all understood",
            need.id
        );
        let hits = index.find(&query.question, Context::default()).hits;
        assert!(
            (15..=120).contains(&hits.len()),
            "{} finds {}",
            need.id,
            hits.len()
        );
        assert!(
            hits.iter()
                .all(|it| index.record(*it).unwrap().partner().is_some()),
            "{}",
            need.id
        );
        let mut known = query.question.clone();
        index.drop_unknown(&mut known);
        assert_eq!(
            known, query.question,
            "{} asks for values that no record has",
            need.id
        );
    }
}

#[test]
fn every_facet_has_values_and_every_value_is_explained() {
    let index = index();
    for facet in Facet::ALL {
        let values = index.values(facet);
        assert!(!values.is_empty(), "{facet:?}");
        let has_terms = !facet.terms(&index.dataset().taxonomy).is_empty();
        for value in values.iter().filter(|_| has_terms) {
            let term = index.term(facet, &value.id);
            assert!(
                term.is_some_and(|it| !it.label.is_empty()),
                "{facet:?} {}",
                value.id
            );
        }
    }
}

#[test]
fn every_category_has_a_definition_a_short_name_and_partners() {
    let index = index();
    let results = index.find(&Query::default().question, Context::default());
    let counts = results.counts.of(Facet::Category);
    let taxonomy = &index.dataset().taxonomy;
    assert_eq!(counts.len(), taxonomy.categories.len());
    assert!(counts.iter().all(|it| *it > 0));
    for term in &taxonomy.categories {
        assert!(
            !term.definition.is_empty() && !term.short.is_empty(),
            "{}",
            term.id
        );
    }
}

#[test]
fn every_record_stands_in_its_country_at_its_commune() {
    for record in dataset().records {
        let place = record.place.unwrap();
        assert_eq!(place.precision, Some(Precision::Commune), "{}", record.id);
        let (longitude, latitude) = (
            place.position.longitude_deg(),
            place.position.latitude_deg(),
        );
        let [west, south, east, north] = match record.address.country.as_deref() {
            Some("BE") => [2.5, 49.4, 6.5, 51.6],
            Some("FR") => [-5.2, 41.3, 8.3, 51.1],
            other => panic!("{} is in {other:?}", record.id),
        };
        assert!(
            (west..=east).contains(&longitude) && (south..=north).contains(&latitude),
            "{}",
            record.id
        );
        let address = &record.address;
        assert!(
            address.locality.is_some()
                && address.commune_code.is_some()
                && address.area_code.is_some()
        );
    }
}

#[test]
fn communes_are_where_everybody_knows_them_to_be() {
    let dataset = dataset();
    let check = |id: &str, commune_code: &str, latitude: f64, longitude: f64| {
        let record = record(&dataset, id);
        assert_eq!(
            record.address.commune_code.as_deref(),
            Some(commune_code),
            "{id}"
        );
        let expected = Position::new(longitude, latitude).unwrap();
        let km = record.position().unwrap().distance_km(expected);
        assert!(km < 5.0, "{id} is {km} km away");
    };
    check("par-001", "62063", 50.64, 5.57); // Liège
    check("par-155", "33281", 44.84, -0.65); // Mérignac, the one in Gironde
    check("prj-002", "86121", 46.62, 0.08); // Latillé
}

#[test]
fn territories_are_given_by_codes() {
    let dataset = dataset();
    let serves = |id: &str| record(&dataset, id).partner().unwrap();
    assert_eq!(serves("par-163").serves_communes, ["21015", "21018"]); // Schaerbeek, Woluwe-Saint-Lambert
    assert_eq!(serves("par-131").serves_areas, ["23"]);
    assert_eq!(serves("par-002").serves_areas, ["25000"]);
}

#[test]
fn who_filters_by_a_province_finds_what_is_in_its_arrondissements() {
    let index = index();
    let found = |query: &str| {
        let question = Query::from_address(query).question;
        index.find(&question, Context::default()).hits
    };
    let liege = found("area=BE-WLG");
    assert!(!liege.is_empty());
    assert_eq!(liege, found("area=61000,62000,63000,64000"));

    let areas = &index.dataset().taxonomy.areas;
    let above = |id: &str| {
        areas
            .iter()
            .find(|it| it.id == id)
            .unwrap()
            .parent
            .as_deref()
    };
    assert_eq!(above("86"), Some("FR-NAQ"));
    // Brussels and Walloon Brabant are one arrondissement each.
    assert_eq!((above("21000"), above("25000")), (None, None));
}
