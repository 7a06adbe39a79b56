//! Squares and white zones as rows of a file, the head first. Those of a breakdown are beside its table.

use crate::find::Facet;
use crate::i18n::Names;
use crate::i18n::in_figures::InFigures;

use super::density::Density;
use super::table::numbers;
use super::white_zones::{WhiteZones, Zone};

/// The squares, then what has no position, then all records.
pub fn density_rows(density: &Density, texts: &InFigures) -> Vec<Vec<String>> {
    let own = &texts.density;
    let head = [
        own.square,
        own.place,
        texts.projects,
        texts.partners,
        texts.both,
    ];
    let row = |name: &str, place: &str, count| {
        let names = [name, place].map(str::to_owned);
        names.into_iter().chain(numbers(count)).collect()
    };
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(density.squares.iter().map(|it| {
        let place = it.place.as_deref().unwrap_or(own.place_unknown);
        row(&it.name, place, it.count)
    }));
    rows.push(row(own.unplaced, "", density.unplaced));
    rows.push(row(texts.sum, "", density.hits()));
    rows
}

/// The white zones. A distance that nobody knows is an empty cell.
pub fn white_rows(zones: &WhiteZones, names: Names, texts: &InFigures) -> Vec<Vec<String>> {
    let own = &texts.white;
    let metres = [own.distance, " (m)"].concat();
    let area = names.messages.filters.facet.of(Facet::Area);
    let head = [
        own.commune,
        own.code,
        area,
        texts.projects,
        own.nearest,
        &metres,
    ];
    let row = |zone: &Zone| {
        let nearest = zone.nearest.and_then(|it| {
            let partner = names.index.record(it.partner)?;
            Some((partner.name.get(names.language), it.metres.to_string()))
        });
        let (partner, metres) = nearest.unwrap_or((own.nearest_unknown, String::new()));
        let code = zone.commune_code.clone().unwrap_or_default();
        let area = zone.area_code.as_deref();
        let area = area.map(|it| names.value(Facet::Area, it));
        vec![
            zone.name.clone(),
            code,
            area.unwrap_or_default(),
            zone.projects.len().to_string(),
            partner.to_owned(),
            metres,
        ]
    };
    let head = head.map(str::to_owned).to_vec();
    let rows = zones.zones.iter().map(row);
    [head].into_iter().chain(rows).collect()
}
