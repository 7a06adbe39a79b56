//! How long a distance is on a drawing.

use crate::find::Point;

use super::Stretch;

/// A bar as long as a distance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scale {
    /// The distance.
    pub km: u16,
    /// The bar.
    pub length_px: f64,
}

impl Scale {
    /// The longest round distance that is not too long a bar.
    pub(super) fn of(stretch: &Stretch) -> Self {
        const LONGEST_PX: f64 = 130.0;
        const EQUATOR_KM: f64 = 40_075.0;
        let frame = stretch.frame();
        let middle = Point {
            x: f64::midpoint(frame.min.x, frame.max.x),
            y: f64::midpoint(frame.min.y, frame.max.y),
        };
        let latitude = middle
            .position()
            .map_or(0.0, |it| it.latitude_deg().to_radians());
        let km_px = stretch.side_px / (EQUATOR_KM * latitude.cos());
        let bar = |km: u16| Self {
            km,
            length_px: f64::from(km) * km_px,
        };
        let bars = [500, 200, 100, 50, 20, 10, 5, 2, 1].map(bar);
        let fits = |it: &Self| it.length_px <= LONGEST_PX;
        bars.into_iter().find(fits).unwrap_or_else(|| bar(1))
    }
}
