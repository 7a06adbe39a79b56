//! From `projects.csv` to features.

use passerelle::dataset::format::{Feature, Properties, School};
use passerelle::dataset::{Localised, Precision};
use serde::Deserialize;

use crate::cell::{Cell, Claim, Ids, Year};
use crate::gazetteer::{Asked, Gazetteer};
use crate::reference::{List, References, UniqueIds};
use crate::table::{Folder, Row};

const FILE: &str = "projects.csv";

/// One line; `academy` stands in the table only.
#[derive(Deserialize)]
struct Project {
    id: String,
    name: String,
    school_name: Cell<String>,
    school_type: Cell<String>,
    commune: String,
    area_code: Cell<String>,
    country: String,
    themes: Ids,
    levels: Ids,
    audiences: Ids,
    programme: Cell<String>,
    step: Cell<String>,
    year: Cell<Year>,
    remarkable: Cell<Claim>,
    summary: String,
    sources: Ids,
}

/// The projects that can be made; what is wrong with the others is told.
pub fn read(folder: &mut Folder, references: &References, gazetteer: &Gazetteer) -> Vec<Feature> {
    let mut ids = UniqueIds::new(FILE);
    let rows = folder.csv::<Project>(FILE);
    let mut features = Vec::with_capacity(rows.len());
    for row in rows {
        ids.add(&row.cells.id, row.line, folder);
        row.check(folder, references);
        features.extend(row.feature(folder, gazetteer));
    }
    features
}

impl Row<Project> {
    fn check(&self, folder: &mut Folder, references: &References) {
        let it = &self.cells;
        let unknown = [
            ("themes", references.unknown(List::Themes, &it.themes.0)),
            ("levels", references.unknown(List::Levels, &it.levels.0)),
            (
                "school_type",
                references.unknown(List::Levels, &it.school_type.0),
            ),
            (
                "audiences",
                references.unknown(List::Audiences, &it.audiences.0),
            ),
            (
                "programme",
                references.unknown(List::Programmes, &it.programme.0),
            ),
            ("step", references.unknown(List::Steps, &it.step.0)),
            ("sources", references.unknown(List::Sources, &it.sources.0)),
        ];
        for (column, faults) in unknown {
            for fault in faults {
                folder.tell(FILE, self.line, column, fault);
            }
        }
    }

    fn feature(self, folder: &mut Folder, gazetteer: &Gazetteer) -> Option<Feature> {
        let it = self.cells;
        let asked = Asked {
            name: &it.commune,
            country: &it.country,
            area_code: it.area_code.0.as_deref(),
            ..Asked::default()
        };
        let commune = gazetteer
            .find(asked)
            .map_err(|fault| folder.tell(FILE, self.line, "commune", fault))
            .ok()?;
        Some(Feature {
            geojson_type: "Feature".to_owned(),
            id: it.id,
            geometry: Some(commune.geometry()),
            properties: Properties {
                kind: Some("project".to_owned()),
                name: Some(Localised::french(&it.name)),
                summary: Some(Localised::french(&it.summary)).filter(|it| !it.is_empty()),
                themes: it.themes.known(),
                levels: it.levels.known(),
                audiences: it.audiences.known(),
                address: Some(commune.address(None, None)),
                position_precision: Some(Precision::Commune),
                sources: it.sources.known(),
                school: Some(School {
                    name: it.school_name.0,
                    level: it.school_type.0,
                }),
                programme: it.programme.0,
                step: it.step.0,
                year: it.year.year(),
                remarkable: it.remarkable.claim(),
                ..Properties::default()
            },
        })
    }
}
