//! Where a record is, and how sure that is.

use serde::{Deserialize, Serialize};

use super::sine::{cosine, sine};

/// A place on Earth in degrees, WGS 84. Always finite and in range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    longitude_deg: f64,
    latitude_deg: f64,
}

/// Of a sphere with the volume of the Earth.
pub(crate) const EARTH_RADIUS_KM: f64 = 6371.0;

impl Position {
    /// `None` when no such place exists.
    pub const fn new(longitude_deg: f64, latitude_deg: f64) -> Option<Self> {
        let sound = longitude_deg >= -180.0
            && longitude_deg <= 180.0
            && latitude_deg >= -90.0
            && latitude_deg <= 90.0;
        if sound {
            Some(Self {
                longitude_deg,
                latitude_deg,
            })
        } else {
            None
        }
    }

    /// Degrees east of Greenwich, −180 to 180.
    pub fn longitude_deg(self) -> f64 {
        self.longitude_deg
    }

    /// Degrees north of the equator, −90 to 90.
    pub fn latitude_deg(self) -> f64 {
        self.latitude_deg
    }

    /// The distance to `other` as the crow flies (haversine on a sphere of 6371 km; at most 0.5 % off).
    pub fn distance_km(self, other: Self) -> f64 {
        let (here, there) = (
            self.latitude_deg.to_radians(),
            other.latitude_deg.to_radians(),
        );
        let half_sine = |from: f64, to: f64| sine((to - from) / 2.0).powi(2);
        let chord = half_sine(here, there)
            + cosine(here)
                * cosine(there)
                * half_sine(
                    self.longitude_deg.to_radians(),
                    other.longitude_deg.to_radians(),
                );
        2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
    }

    /// The point of a sphere with the radius 1: comparing how far such points are from each other in
    /// a straight line is comparing distances, for a tenth of the work.
    pub(crate) fn on_sphere(self) -> [f64; 3] {
        let (longitude, latitude) = (
            self.longitude_deg.to_radians(),
            self.latitude_deg.to_radians(),
        );
        [
            cosine(latitude) * cosine(longitude),
            cosine(latitude) * sine(longitude),
            sine(latitude),
        ]
    }

    /// Whether the country's territory (its bounding boxes, overseas ones included) may hold the
    /// place. `None` for a country whose boxes are not known here.
    pub(super) fn may_be_in(self, country: &str) -> Option<bool> {
        let boxes: &[[f64; 4]] = match country {
            "BE" => &[[2.4, 49.4, 6.5, 51.6]],
            "FR" => &FRANCE,
            _ => return None,
        };
        Some(boxes.iter().any(|[west, south, east, north]| {
            (*west..=*east).contains(&self.longitude_deg)
                && (*south..=*north).contains(&self.latitude_deg)
        }))
    }
}

/// West, south, east, north: mainland with Corsica, Antilles, Guiana, Saint-Pierre, Réunion with
/// Mayotte, New Caledonia, Wallis and Polynesia.
const FRANCE: [[f64; 4]; 8] = [
    [-5.6, 41.0, 9.9, 51.4],
    [-63.3, 14.2, -60.6, 18.3],
    [-54.8, 2.0, -51.4, 6.0],
    [-56.6, 46.6, -56.0, 47.3],
    [44.8, -21.6, 56.0, -12.4],
    [163.0, -23.0, 168.6, -19.0],
    [-178.6, -14.6, -175.8, -12.9],
    [-155.0, -28.0, -134.0, -7.5],
];

/// How near the position is to the real door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// The building.
    Exact,
    /// Somewhere in the right street.
    Street,
    /// The right commune: the position is that of its town hall or centre.
    Commune,
}

impl Precision {
    /// The precision of that word.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Exact, Self::Street, Self::Commune]
            .into_iter()
            .find(|it| it.id() == id)
    }

    /// The word for it in datasets and addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Street => "street",
            Self::Commune => "commune",
        }
    }
}

/// The square of the straight line between two points of the sphere of [`Position::on_sphere`].
pub(crate) fn straight_squared(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// That of two points that are so far from each other on the ground; half around the Earth at most.
pub(crate) fn straight_squared_of_km(km: f64) -> f64 {
    let angle = (km / EARTH_RADIUS_KM).min(std::f64::consts::PI);
    4.0 * sine(angle / 2.0).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(longitude_deg: f64, latitude_deg: f64) -> Position {
        Position::new(longitude_deg, latitude_deg).unwrap()
    }

    #[test]
    fn impossible_places_do_not_exist() {
        for (longitude, latitude) in [
            (181.0, 0.0),
            (0.0, 90.1),
            (f64::NAN, 0.0),
            (0.0, f64::INFINITY),
        ] {
            assert_eq!(Position::new(longitude, latitude), None);
        }
    }

    #[test]
    fn bordeaux_to_liege_is_791_km() {
        let km = at(-0.5792, 44.8378).distance_km(at(5.5797, 50.6326));
        assert!((km - 791.4).abs() < 0.1, "{km}");
    }

    #[test]
    fn straight_lines_compare_like_distances() {
        let (bordeaux, liege) = (at(-0.5792, 44.8378), at(5.5797, 50.6326));
        let straight = straight_squared(bordeaux.on_sphere(), liege.on_sphere());
        let km = bordeaux.distance_km(liege);
        assert!(straight < straight_squared_of_km(km + 1e-6));
        assert!(straight > straight_squared_of_km(km - 1e-6));
    }

    #[test]
    fn a_place_is_at_no_distance_of_itself() {
        assert!(at(4.87, 50.46).distance_km(at(4.87, 50.46)) < 1e-9);
    }

    #[test]
    fn overseas_france_is_france() {
        assert_eq!(at(55.5, -20.9).may_be_in("FR"), Some(true));
        assert_eq!(at(46.56, 0.07).may_be_in("FR"), Some(false));
        assert_eq!(at(46.56, 0.07).may_be_in("XX"), None);
    }
}
