//! Which part of the map a drawing shows, and how large.

use crate::basemap::Frame;
use crate::dataset::Position;
use crate::find::{Bounds, Point, side_px};

use super::super::clip::{Spot, Window};

/// The size of the drawing on a sheet, in its own pixels.
pub const SIZE_PX: (f64, f64) = (660.0, 400.0);

/// What is free around the marks.
const MARGIN_PX: f64 = 34.0;

/// The closest that the base map has something to show for.
const MOST_ZOOM: u8 = 11;

/// How close a single place is looked at: it and the towns around.
const ZOOM_OF_ONE: u8 = 10;

/// Where the drawing looks: which part of the map, and how large it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// How wide and how high it is drawn.
    size_px: (f64, f64),
    /// The side of the whole square of the map, in pixels.
    pub(super) side_px: f64,
    pub(super) left_px: f64,
    pub(super) top_px: f64,
    /// The zoom of web maps at which that is drawn as large, or nearly so.
    pub zoom: u8,
}

impl Stretch {
    /// Around all of the positions, as large as on a sheet; `None` when there are none.
    pub fn around(positions: impl IntoIterator<Item = Position>) -> Option<Self> {
        Self::sized(positions, SIZE_PX)
    }

    /// The same, this wide and high.
    pub fn sized(
        positions: impl IntoIterator<Item = Position>,
        size_px: (f64, f64),
    ) -> Option<Self> {
        let bounds = Bounds::around(positions)?;
        let (min, max) = (
            Point::from(bounds.south_west),
            Point::from(bounds.north_east),
        );
        let (wide, high) = (max.x - min.x, min.y - max.y);
        let (width_px, height_px) = size_px;
        let most = if bounds.south_west == bounds.north_east {
            ZOOM_OF_ONE
        } else {
            MOST_ZOOM
        };
        let fitting =
            |room: f64, extent: f64| (room - 2.0 * MARGIN_PX) / extent.max(f64::MIN_POSITIVE);
        let side = fitting(width_px, wide)
            .min(fitting(height_px, high))
            .min(side_px(most));
        let zoom = (0..=most)
            .rev()
            .find(|it| side_px(*it) <= side)
            .unwrap_or_default();
        Some(Self {
            size_px,
            side_px: side,
            left_px: f64::midpoint(min.x, max.x) * side - width_px / 2.0,
            top_px: f64::midpoint(min.y, max.y) * side - height_px / 2.0,
            zoom,
        })
    }

    /// What is drawn, on the plane of the map.
    pub fn frame(&self) -> Frame {
        let at = |x_px: f64, y_px: f64| Point {
            x: (self.left_px + x_px) / self.side_px,
            y: (self.top_px + y_px) / self.side_px,
        };
        Frame {
            min: at(0.0, 0.0),
            max: at(self.size_px.0, self.size_px.1),
        }
    }

    /// What is drawn, on the Earth.
    pub fn bounds(&self) -> Option<Bounds> {
        let Frame { min, max } = self.frame();
        let corner = |x: f64, y: f64| {
            Point {
                x: x.clamp(0.0, 1.0),
                y: y.clamp(0.0, 1.0),
            }
            .position()
        };
        Bounds::around([corner(min.x, max.y)?, corner(max.x, min.y)?])
    }

    /// Where a point of the map is in the drawing, or would be.
    pub fn spot(&self, point: Point) -> Spot {
        (
            point.x * self.side_px - self.left_px,
            point.y * self.side_px - self.top_px,
        )
    }

    /// All of the drawing.
    pub(super) fn window(&self) -> Window {
        Window {
            left: 0.0,
            top: 0.0,
            right: self.size_px.0,
            bottom: self.size_px.1,
        }
    }
}
