//! What a dataset says of itself, from `sources.csv` and the JSON files of the folder.

use passerelle::dataset::VERSION;
use passerelle::dataset::format::{Head, Terms};
use passerelle::dataset::{
    Correction, Event, Highlight, Licence, Localised, Need, PartialDate, Resource, Role, Situation,
    Source,
};
use serde::Deserialize;

use crate::cell::Cell;
use crate::reference::UniqueIds;
use crate::table::Folder;

/// What `dataset.json` holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    id: String,
    title: Localised,
    updated: PartialDate,
    licence: Option<Licence>,
    events: Vec<Event>,
    highlights: Vec<Highlight>,
    correction: Correction,
}

/// One line of `sources.csv`.
#[derive(Deserialize)]
struct SourceRow {
    id: String,
    name: String,
    url: Cell<String>,
    licence: Cell<String>,
    published: Cell<PartialDate>,
    retrieved: Cell<PartialDate>,
}

/// The head without its areas, which follow from the records. `None` when one of the JSON files
/// cannot be read; that is told.
pub fn read(folder: &mut Folder) -> Option<Head> {
    let about: Option<About> = folder.json("dataset.json");
    let taxonomy: Option<Terms> = folder.json("taxonomy.json");
    let needs: Option<Vec<Need>> = folder.json("needs.json");
    let roles: Option<Vec<Role>> = folder.json("roles.json");
    let situations: Option<Vec<Situation>> = folder.json("situations.json");
    let resources: Option<Vec<Resource>> = folder.json("resources.json");
    let sources = sources(folder);
    let about = about?;
    Some(Head {
        version: VERSION,
        id: about.id,
        title: about.title,
        updated: Some(about.updated),
        licence: about.licence,
        sources,
        taxonomy: taxonomy?,
        needs: needs?,
        roles: roles?,
        situations: situations?,
        highlights: about.highlights,
        events: about.events,
        resources: resources?,
        more: None,
        correction: about.correction,
    })
}

fn sources(folder: &mut Folder) -> Vec<Source> {
    let rows = folder.csv::<SourceRow>("sources.csv");
    let mut ids = UniqueIds::new("sources.csv");
    for row in &rows {
        ids.add(&row.cells.id, row.line, folder);
    }
    let source = |it: SourceRow| Source {
        id: it.id,
        name: it.name,
        url: it.url.0,
        licence: it.licence.0,
        published: it.published.0,
        retrieved: it.retrieved.0,
    };
    rows.into_iter().map(|it| source(it.cells)).collect()
}
