//! The flat square that web maps draw the Earth on (EPSG:3857), and rectangles on it.

use crate::dataset::{Position, sine};

/// A point of the square: `x` grows eastwards, `y` southwards, both from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the antimeridian, eastwards.
    pub x: f64,
    /// From 85.05° north, southwards.
    pub y: f64,
}

/// The latitude at which the square ends.
const MAX_LATITUDE_DEG: f64 = 85.051_128_78;

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        let latitude = position
            .latitude_deg()
            .clamp(-MAX_LATITUDE_DEG, MAX_LATITUDE_DEG)
            .to_radians();
        Self {
            x: position.longitude_deg() / 360.0 + 0.5,
            // The area hyperbolic sine of the tangent, as textbooks have it, by another name.
            y: 0.5 - sine(latitude).atanh() / std::f64::consts::TAU,
        }
    }
}

impl Point {
    /// The position on Earth. `None` outside the square.
    pub fn position(self) -> Option<Position> {
        let latitude = ((0.5 - self.y) * std::f64::consts::TAU).sinh().atan();
        Position::new((self.x - 0.5) * 360.0, latitude.to_degrees())
    }
}

/// The length of the square's side in CSS pixels at a zoom.
pub fn side_px(zoom: u8) -> f64 {
    256.0 * 2f64.powi(i32::from(zoom))
}

/// A rectangle between two parallels and two meridians, edges included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The corner in the south-west.
    pub south_west: Position,
    /// The corner in the north-east.
    pub north_east: Position,
}

impl Bounds {
    /// The smallest rectangle around the positions; `None` when there are none.
    pub fn around(positions: impl IntoIterator<Item = Position>) -> Option<Self> {
        positions
            .into_iter()
            .map(|it| Self {
                south_west: it,
                north_east: it,
            })
            .reduce(Self::and)
    }

    fn and(self, other: Self) -> Self {
        let corner = |a: Position, b: Position, pick: fn(f64, f64) -> f64| {
            Position::new(
                pick(a.longitude_deg(), b.longitude_deg()),
                pick(a.latitude_deg(), b.latitude_deg()),
            )
        };
        // Each coordinate is one of two that are in range, so the corners always exist.
        Self {
            south_west: corner(self.south_west, other.south_west, f64::min)
                .unwrap_or(self.south_west),
            north_east: corner(self.north_east, other.north_east, f64::max)
                .unwrap_or(self.north_east),
        }
    }

    /// Whether the position lies inside or on the edge.
    pub fn contains(&self, position: Position) -> bool {
        (self.south_west.longitude_deg()..=self.north_east.longitude_deg())
            .contains(&position.longitude_deg())
            && (self.south_west.latitude_deg()..=self.north_east.latitude_deg())
                .contains(&position.latitude_deg())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn null_island_is_the_middle_of_the_square() {
        let point = Point::from(Position::new(0.0, 0.0).unwrap());
        assert!((point.x - 0.5).abs() < 1e-12 && (point.y - 0.5).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn a_position_comes_back_from_the_square(longitude in -180.0..180.0f64, latitude in -85.0..85.0f64) {
            let position = Position::new(longitude, latitude).unwrap();
            let back = Point::from(position).position().unwrap();
            prop_assert!(position.distance_km(back) < 1e-4);
        }

        #[test]
        fn bounds_hold_what_they_were_made_around(points in proptest::collection::vec((-180.0..180.0f64, -90.0..90.0f64), 1..20)) {
            let positions: Vec<_> = points.iter().map(|(x, y)| Position::new(*x, *y).unwrap()).collect();
            let bounds = Bounds::around(positions.iter().copied()).unwrap();
            prop_assert!(positions.iter().all(|it| bounds.contains(*it)));
        }
    }
}
