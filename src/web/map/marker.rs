//! What a pin looks like and is called.

use crate::dataset::Kind;
use crate::find::{Bounds, Pin, Pins};
use crate::i18n::Names;

/// A pin as the map draws it. Two equal markers need no redrawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// What it stands for.
    pub pin: Pin,
    /// Its shape.
    pub look: Look,
    /// Its accessible name: the record's, or what the cluster holds in words.
    pub name: String,
    /// Whether the open sheet is of one of its records.
    pub is_selected: bool,
}

/// The shape of a marker: told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A star.
    Project,
    /// A house.
    Partner,
    /// A ring with a number: more than one record.
    Cluster,
    /// A ring with a number on a pole: records that no zoom parts.
    Place,
}

/// How wide a ring around so many records is, in CSS pixels.
pub fn cluster_side_px(n: usize) -> f64 {
    match n {
        0..10 => 38.0,
        10..100 => 44.0,
        100..1000 => 52.0,
        _ => 62.0,
    }
}

/// How many sorts a cluster names before it sums up the rest.
const MOST_SORTS: usize = 4;

/// The markers of the pins that lie within the bounds.
pub fn markers(names: Names, pins: &Pins, within: Bounds, selected: Option<&str>) -> Vec<Marker> {
    let selected = selected.and_then(|it| names.index.idx_of(it));
    pins.iter()
        .filter(|(pin, _)| within.contains(pin.position))
        .map(|(pin, members)| {
            let (look, name) = match members {
                [only] => names.index.record(*only).map_or_else(
                    || (Look::Partner, String::new()),
                    |record| {
                        let look = match record.kind() {
                            Kind::Project => Look::Project,
                            Kind::Partner => Look::Partner,
                        };
                        (
                            look,
                            format!(
                                "{} – {}",
                                record.name.get(names.language),
                                names.sort(record)
                            ),
                        )
                    },
                ),
                several => {
                    let mix = names.index.mix(several);
                    let look = if pin.is_one_place() {
                        Look::Place
                    } else {
                        Look::Cluster
                    };
                    (look, names.cluster(several.len(), &mix, MOST_SORTS))
                }
            };
            let is_selected = selected.is_some_and(|it| members.contains(&it));
            Marker {
                pin: *pin,
                look,
                name,
                is_selected,
            }
        })
        .collect()
}
