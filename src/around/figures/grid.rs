//! A grid of squares on the Earth that all cover the same surface.

use std::f64::consts::FRAC_PI_2;

use crate::dataset::{EARTH_RADIUS_KM, Position, cosine, sine};
use crate::find::Bounds;
use crate::take_away::Stretch;

use super::density::SIZE_PX;

/// The most squares beside each other: with more, their numbers could not be read on a telephone.
const MOST_SQUARES: f64 = 11.0;

/// What the sides of squares can be. Many positions are those of town halls: no square is smaller than
/// a commune.
const SIDES_KM: [u16; 13] = [5, 10, 20, 30, 40, 60, 80, 100, 200, 500, 1000, 2000, 5000];

/// Squares on a plane on which every surface of the Earth is as large as on the ground (Lambert's
/// cylindrical projection), with true shapes at its middle latitude.
pub struct Grid {
    /// How long the side of a square is.
    pub side_km: u16,
    /// How many squares lie beside each other.
    pub n_columns: usize,
    /// How many lie below each other.
    pub n_rows: usize,
    /// The edge in the west.
    left_km: f64,
    /// The edge in the north.
    top_km: f64,
    /// The cosine of the latitude in the middle.
    shape: f64,
}

impl Grid {
    /// The finest grid around a part of the Earth that has not too many squares.
    pub fn around(bounds: Bounds) -> Self {
        let (south, north) = (
            bounds.south_west.latitude_deg(),
            bounds.north_east.latitude_deg(),
        );
        // A part of the Earth that is all pole has no shape at all.
        let shape = cosine(f64::midpoint(south, north).to_radians()).max(0.01);
        let (left, bottom) = on_plane(bounds.south_west, shape);
        let (right, top) = on_plane(bounds.north_east, shape);
        let extent = (right - left).max(top - bottom);
        let fits = |it: &u16| f64::from(*it) * MOST_SQUARES >= extent;
        let widest = SIDES_KM.last().copied().unwrap_or(u16::MAX);
        let side_km = SIDES_KM.into_iter().find(fits).unwrap_or(widest);
        let side = f64::from(side_km);
        let (n_columns, n_rows) = (n_squares(right - left, side), n_squares(top - bottom, side));
        let half = |n: usize| side * f64::from(u32::try_from(n).unwrap_or(u32::MAX)) / 2.0;
        Self {
            side_km,
            n_columns,
            n_rows,
            left_km: f64::midpoint(left, right) - half(n_columns),
            top_km: f64::midpoint(bottom, top) + half(n_rows),
            shape,
        }
    }

    /// The column and row of the square that holds a position; from the outermost ones of those inside
    /// the grid.
    pub fn square_of(&self, position: Position) -> (usize, usize) {
        let (x, y) = on_plane(position, self.shape);
        let side = f64::from(self.side_km);
        (
            nth((x - self.left_km) / side, self.n_columns),
            nth((self.top_km - y) / side, self.n_rows),
        )
    }

    /// The corner in the north-west of the square there.
    pub fn corner(&self, column: usize, row: usize) -> Option<Position> {
        let steps = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let side = f64::from(self.side_km);
        let x = self.left_km + steps(column) * side;
        let y = self.top_km - steps(row) * side;
        let longitude = x / (EARTH_RADIUS_KM * self.shape);
        let latitude = (y * self.shape / EARTH_RADIUS_KM).clamp(-1.0, 1.0).asin();
        // The edge of the grid may be beyond that of the Earth.
        Position::new(
            longitude.to_degrees().clamp(-180.0, 180.0),
            latitude.to_degrees(),
        )
    }

    /// The part of the map that shows all squares.
    pub fn stretch(&self) -> Option<Stretch> {
        let corners = [
            self.corner(0, 0)?,
            self.corner(self.n_columns, self.n_rows)?,
        ];
        Stretch::sized(corners, SIZE_PX)
    }
}

/// Where a position is on the plane, in kilometres.
fn on_plane(position: Position, shape: f64) -> (f64, f64) {
    let (longitude, latitude) = (
        position.longitude_deg().to_radians(),
        position.latitude_deg().to_radians(),
    );
    (
        EARTH_RADIUS_KM * longitude * shape,
        EARTH_RADIUS_KM * sine(latitude.clamp(-FRAC_PI_2, FRAC_PI_2)) / shape,
    )
}

/// How many squares it takes for an extent.
fn n_squares(extent_km: f64, side_km: f64) -> usize {
    // At most some dozens.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let n = (extent_km / side_km).ceil() as usize;
    n.max(1)
}

/// The whole part of a number of squares, below `n`.
fn nth(squares: f64, n: usize) -> usize {
    // Positions are inside the grid, but for what rounding does.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let nth = squares.max(0.0) as usize;
    nth.min(n.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_single_place_is_a_single_square() {
        let poitiers = Position::new(0.34, 46.58).unwrap();
        let grid = Grid::around(Bounds::around([poitiers]).unwrap());
        assert_eq!((grid.side_km, grid.n_columns, grid.n_rows), (5, 1, 1));
        assert_eq!(grid.square_of(poitiers), (0, 0));
        assert!(grid.stretch().is_some());
    }

    /// What a square covers, in square kilometres, by the width and height of its parts on the ground.
    fn surface_km2(grid: &Grid, column: usize, row: usize) -> f64 {
        let (a, b) = (
            grid.corner(column, row).unwrap(),
            grid.corner(column + 1, row + 1).unwrap(),
        );
        let width = (b.longitude_deg() - a.longitude_deg()).to_radians();
        let heights = a.latitude_deg().to_radians().sin() - b.latitude_deg().to_radians().sin();
        EARTH_RADIUS_KM.powi(2) * width * heights
    }

    proptest! {
        #[test]
        fn all_squares_cover_the_same_surface_and_hold_every_place(
            places in vec((-5.0..8.0f64, 42.0..51.5f64), 1..30),
        ) {
            let places: Vec<_> = places.into_iter().map(|(x, y)| Position::new(x, y).unwrap()).collect();
            let grid = Grid::around(Bounds::around(places.iter().copied()).unwrap());
            prop_assert!(grid.n_columns <= 11 && grid.n_rows <= 11);
            let expected = f64::from(grid.side_km).powi(2);
            for (column, row) in [(0, 0), (grid.n_columns - 1, grid.n_rows - 1)] {
                prop_assert!((surface_km2(&grid, column, row) / expected - 1.0).abs() < 1e-9);
            }
            for place in places {
                let (column, row) = grid.square_of(place);
                let (a, b) = (grid.corner(column, row).unwrap(), grid.corner(column + 1, row + 1).unwrap());
                prop_assert!(a.longitude_deg() - 1e-9 <= place.longitude_deg());
                prop_assert!(place.longitude_deg() <= b.longitude_deg() + 1e-9);
                prop_assert!(b.latitude_deg() - 1e-9 <= place.latitude_deg());
                prop_assert!(place.latitude_deg() <= a.latitude_deg() + 1e-9);
            }
        }
    }
}
