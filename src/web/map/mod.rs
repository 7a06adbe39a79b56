//! The map: signals in, callbacks out. It knows pins and positions, and nothing of queries.
//!
//! # Layout
//! - `leaflet_map`: the only file that names Leaflet
//! - `marker`: what a pin looks like and is called
//! - `base_layer`: draws the offline base map, on `tiles`; `controls`: the buttons on the map
//! - `manners`: how the map behaves in somebody else's page

mod base_layer;
mod controls;
mod leaflet_map;
mod manners;
mod marker;
mod tiles;
mod view;

pub use controls::MapControls;
pub use manners::Hint;
pub use marker::{Marker, markers};
pub use view::MapView;

use crate::dataset::Position;
use crate::find::{Bounds, Frame};

/// What the map shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// The visible rectangle.
    pub bounds: Bounds,
    /// Its middle.
    pub centre: Position,
    /// How close it is.
    pub zoom: u8,
}

/// Where the map is told to go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// Just so that the rectangle is visible.
    Fit(Bounds),
    /// The same, without a movement: nobody has seen the map yet.
    Start(Bounds),
    /// Exactly there.
    Show(Frame),
    /// Close to a place.
    Approach(Position),
    /// No further than needed to see the place.
    Reveal(Position),
    /// One step closer.
    ZoomIn,
    /// One step away.
    ZoomOut,
}

impl Viewport {
    /// The visible rectangle with as much again on every side that a small move finds markers there.
    pub fn padded(&self) -> Bounds {
        self.grown(0.25)
    }

    /// So much of what is around that the pins in the padded rectangle do not depend on what is left
    /// out.
    pub fn surroundings(&self) -> Bounds {
        self.grown(0.75)
    }

    /// The visible rectangle with a share of its sides added on each side.
    fn grown(&self, share: f64) -> Bounds {
        let Bounds {
            south_west,
            north_east,
        } = self.bounds;
        let wide = (north_east.longitude_deg() - south_west.longitude_deg()) * share;
        let high = (north_east.latitude_deg() - south_west.latitude_deg()) * share;
        let moved = |it: Position, sign: f64| {
            Position::new(
                (it.longitude_deg() + sign * wide).clamp(-180.0, 180.0),
                (it.latitude_deg() + sign * high).clamp(-90.0, 90.0),
            )
            .unwrap_or(it)
        };
        Bounds {
            south_west: moved(south_west, -1.0),
            north_east: moved(north_east, 1.0),
        }
    }
}
