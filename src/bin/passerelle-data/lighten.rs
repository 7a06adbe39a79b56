//! Makes a dataset lighter for those who pay for every kilobyte, without changing what the page tells.

use std::collections::{HashMap, HashSet};

use passerelle::dataset::format::{File, More};
use passerelle::dataset::{Localised, Precision, VERSION};

/// Leaves out what no page shows, and gives short names to what nobody reads.
pub fn lighten(file: &mut File) {
    number_sources(file);
    round_positions(file);
    leave_definitions_out(file);
}

/// Takes out what the map does without, to be written under that name, with the sources that nothing else
/// has.
pub fn put_aside(file: &mut File, name: &str) -> More {
    let head = &mut file.passerelle;
    let situations = std::mem::take(&mut head.situations);
    let resources = std::mem::take(&mut head.resources);
    head.more = Some(name.to_owned());
    let of_records = file.features.iter();
    let of_records = of_records.filter_map(|it| it.properties.sources.as_ref());
    let of_head = head.events.iter().filter_map(|it| it.source.as_ref());
    let used: HashSet<&String> = of_records.flatten().chain(of_head).collect();
    let (here, aside) = std::mem::take(&mut head.sources)
        .into_iter()
        .partition(|it| used.contains(&it.id));
    head.sources = here;
    More {
        version: VERSION,
        sources: aside,
        roles: std::mem::take(&mut head.roles),
        situations,
        resources,
    }
}

/// The ids of sources are only there to be referred to, and some records refer to several.
fn number_sources(file: &mut File) {
    let sources = file.passerelle.sources.iter_mut().enumerate();
    let numbers: HashMap<String, String> = sources
        .map(|(n, it)| {
            let number = n.to_string();
            (std::mem::replace(&mut it.id, number.clone()), number)
        })
        .collect();
    let head = &mut file.passerelle;
    let steps = head.situations.iter_mut().flat_map(|it| &mut it.steps);
    let of_head = steps
        .map(|it| &mut it.source)
        .chain(head.events.iter_mut().filter_map(|it| it.source.as_mut()))
        .chain(
            head.resources
                .iter_mut()
                .filter_map(|it| it.source.as_mut()),
        );
    let of_records = file
        .features
        .iter_mut()
        .filter_map(|it| it.properties.sources.as_mut());
    for id in of_records.flatten().chain(of_head) {
        if let Some(number) = numbers.get(id) {
            id.clone_from(number);
        }
    }
}

/// Where only the commune is known, its town hall or middle stands for all of it: 70 m at most are
/// finer than anything that could be read from that.
fn round_positions(file: &mut File) {
    const PER_DEGREE: f64 = 1_000.0;
    for feature in &mut file.features {
        let is_of_commune = feature.properties.position_precision == Some(Precision::Commune);
        if let (Some(point), true) = (&mut feature.geometry, is_of_commune) {
            point.coordinates = point
                .coordinates
                .map(|it| (it * PER_DEGREE).round() / PER_DEGREE);
        }
    }
}

/// The page says what categories mean, and nothing of other terms.
fn leave_definitions_out(file: &mut File) {
    let terms = &mut file.passerelle.taxonomy;
    let lists = [
        &mut terms.themes,
        &mut terms.audiences,
        &mut terms.services,
        &mut terms.levels,
        &mut terms.organisers,
        &mut terms.programmes,
        &mut terms.steps,
    ];
    for term in lists.into_iter().flatten() {
        term.definition = Localised::default();
    }
}
