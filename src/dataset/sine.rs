//! A sine for angles on Earth. The library's takes angles of any size, for which it brings 6 KB of
//! code and 1,584 bits of 2/π to every visitor.

use std::f64::consts::{FRAC_PI_2, PI};

/// The sine of an angle in radians, −π to π; as exact as the library's to fourteen digits.
pub(crate) fn sine(angle: f64) -> f64 {
    let angle = if angle.abs() > FRAC_PI_2 {
        (PI - angle.abs()).copysign(angle)
    } else {
        angle
    };
    // Taylor's series up to the 21st power: at a right angle, the next one is below 2⁻⁵³.
    let square = angle * angle;
    let series = (1..=10).rev().map(f64::from).fold(1.0, |rest, n| {
        1.0 - rest * square / (2.0 * n * (2.0 * n + 1.0))
    });
    angle * series
}

/// The cosine of a latitude in radians, −π/2 to π/2.
pub(crate) fn cosine(latitude: f64) -> f64 {
    sine(FRAC_PI_2 - latitude.abs())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_the_library_s(angle in -PI..=PI, latitude in -FRAC_PI_2..=FRAC_PI_2) {
            prop_assert!((sine(angle) - angle.sin()).abs() < 1e-14);
            prop_assert!((cosine(latitude) - latitude.cos()).abs() < 1e-14);
        }
    }
}
