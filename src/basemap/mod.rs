//! The offline base map: what its files hold, ready to be drawn. Knows no canvas.
//!
//! # Layout
//! - `topology`: reads a TopoJSON file into arcs, areas and lines on the plane of the map
//! - `labels`: which names fit on the map at a zoom, and where

mod labels;
mod topology;

use std::sync::Arc;

pub use labels::{Label, LabelKind, labels};
pub use topology::{Frame, Name, Shape, Topology};

/// The zoom from which communes are drawn.
pub const DETAIL_ZOOM: u8 = 9;

/// As much of the base map as has been loaded. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseMap {
    /// Countries, areas, rivers and large places; `None` before they are there.
    pub base: Option<Arc<Topology>>,
    /// The id of an area and its communes, each area once.
    pub details: Vec<(String, Arc<Topology>)>,
}

impl BaseMap {
    /// The ids of the areas that a frame touches, whose communes are not here yet.
    pub fn missing_details(&self, frame: Frame) -> Vec<String> {
        let areas = self.base.iter().flat_map(|it| it.shapes("areas"));
        let is_here = |id: &str| self.details.iter().any(|(it, _)| it == id);
        areas
            .filter(|it| it.frame.touches(frame) && !is_here(&it.id))
            .map(|it| it.id.clone())
            .collect()
    }

    /// The details that a frame touches.
    pub fn details_in(&self, frame: Frame) -> impl Iterator<Item = &Topology> {
        self.details
            .iter()
            .map(|(_, it)| it.as_ref())
            .filter(move |it| it.frame.touches(frame))
    }
}
