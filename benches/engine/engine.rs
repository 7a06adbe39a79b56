//! The engine, as the benchmarks see it: when its functions change, only this file has to.

use std::collections::BTreeSet;
use std::sync::Arc;

use fixedbitset::FixedBitSet;
use passerelle::dataset::{Dataset, Details, Position, parse};
use passerelle::find::{Bounds, Context, Index, Pins, Query, Results};
use passerelle::i18n::aliases;

/// How many records somebody has kept.
const N_KEPT: usize = 20;

/// Reads a file.
pub fn read(bytes: &[u8]) -> Dataset {
    let (dataset, _) = parse(bytes).expect("the datasets here are sound");
    dataset
}

/// The same without any of its services, the facet with the most values per record.
pub fn without_services(mut dataset: Dataset) -> Dataset {
    for record in &mut dataset.records {
        if let Details::Partner(partner) = &mut record.details {
            partner.services.clear();
        }
    }
    dataset
}

/// Makes a dataset ready.
pub fn index(dataset: Dataset) -> Index {
    Index::new(Arc::new(dataset), aliases)
}

/// A dataset made ready, with what its answers depend on.
pub struct Engine {
    index: Index,
    kept: BTreeSet<String>,
    bounds: Option<Bounds>,
    on_map: FixedBitSet,
}

impl Engine {
    /// Asks a dataset that was made ready.
    pub fn new(index: Index) -> Self {
        let kept = index.dataset().records.iter().take(N_KEPT);
        let kept = kept.map(|it| it.id.clone()).collect();
        // Around Bordeaux, as wide as a map at zoom 10.
        let corners = [(-1.0, 44.6), (-0.2, 45.1)];
        let corners = corners.into_iter().filter_map(|(x, y)| Position::new(x, y));
        let on_map = index
            .find(&Query::default().question, Context::default())
            .on_map;
        Self {
            index,
            kept,
            bounds: Bounds::around(corners),
            on_map,
        }
    }

    /// Answers the question of a page address: hits, and the counts of every facet.
    pub fn find(&self, address: &str) -> Results {
        let context = Context {
            kept: Some(&self.kept),
            bounds: self.bounds,
            ..Context::default()
        };
        self.index
            .find(&Query::from_address(address).question, context)
    }

    /// Groups every record with a position for a map at that zoom.
    pub fn pins_of_everything(&self, zoom: u8) -> Pins {
        self.index.pins(&self.on_map, zoom, None)
    }
}
