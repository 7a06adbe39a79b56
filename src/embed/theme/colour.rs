//! A colour, how far it stands out from another, and how light it is.

use std::fmt::{self, Display, Formatter};

/// An opaque colour of sRGB, as its digits: `0x8a0f3d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(u32);

/// The lightness of white; that of black is 0.
pub(super) const LIGHTEST: i32 = 510;

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::new(0);
    /// White.
    pub const WHITE: Self = Self::new(0x00ff_ffff);

    /// A colour by its digits: `0x8a0f3d`.
    pub const fn new(digits: u32) -> Self {
        Self(digits & 0x00ff_ffff)
    }

    /// `#8a0f3d` or `#fa0`, also without the `#`, which an address would have to escape.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            // Each digit twice.
            3 => Some(Self(
                (number & 0xf00) * 0x1100 + (number & 0xf0) * 0x110 + (number & 0xf) * 0x11,
            )),
            6 => Some(Self(number)),
            _ => None,
        }
    }

    /// Its six digits.
    pub fn digits(self) -> String {
        format!("{:06x}", self.0)
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    ///
    /// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }

    /// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.channels().map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// So many percent of the way from this colour to another.
    pub fn mix(self, other: Self, percent: i32) -> Self {
        let mixed = |(from, to): (i32, i32)| (from * (100 - percent) + to * percent + 50) / 100;
        Self::of(self.channels().into_iter().zip(other.channels()).map(mixed))
    }

    /// Twice the lightness of HSL, in steps of a channel: from 0 to [`LIGHTEST`].
    pub(super) fn lightness(self) -> i32 {
        let (least, most) = self.extent();
        least + most
    }

    /// The colour of the same hue and saturation that is so light.
    pub(super) fn with_lightness(self, lightness: i32) -> Self {
        // How far apart channels can be at a lightness.
        let room = |lightness: i32| 255 - (lightness - 255).abs();
        let (least, most) = self.extent();
        let spread = most - least;
        let new_spread = match spread {
            // Grey, to which black and white belong, that have no room.
            0 => 0,
            _ => spread * room(lightness) / room(least + most),
        };
        let new_least = (lightness - new_spread) / 2;
        let moved = |it| new_least + (it - least) * new_spread / spread.max(1);
        Self::of(self.channels().into_iter().map(moved))
    }

    fn extent(self) -> (i32, i32) {
        let [red, green, blue] = self.channels();
        (red.min(green).min(blue), red.max(green).max(blue))
    }

    /// Red, green and blue, from 0 to 255.
    fn channels(self) -> [i32; 3] {
        [16, 8, 0].map(|shift| (self.0 >> shift & 255).cast_signed())
    }

    fn of(channels: impl Iterator<Item = i32>) -> Self {
        let after = |digits, it: i32| digits << 8 | it.clamp(0, 255).cast_unsigned();
        Self(channels.fold(0, after))
    }
}

impl Display for Colour {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

/// A channel of sRGB as an amount of light, from 0 to 1.
fn linear(channel: i32) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        return value / 12.92;
    }
    let base = (value + 0.055) / 1.055;
    // base^2.4 is the twelfth power of its fifth root, which Newton's method finds: the library's
    // `powf` would bring its tables into the page.
    let mut root = 1.0;
    for _ in 0..8 {
        let cube = root * root * root;
        root = (4.0 * root + base / (cube * root)) / 5.0;
    }
    let cube = root * root * root;
    (cube * cube) * (cube * cube)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn light_is_counted_as_the_standard_does() {
        for it in 0..=255 {
            let value = f64::from(it) / 255.0;
            let exact = if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            };
            assert!((linear(it) - exact).abs() < 1e-9, "{it}");
        }
    }

    #[test]
    fn known_contrasts() {
        let check = |a, b, ratio: f64| {
            let is = colour(a).contrast(colour(b));
            assert!((is - ratio).abs() < 0.005, "{a} {b}: {is}");
        };
        check("#000", "#fff", 21.0);
        check("#767676", "#ffffff", 4.54);
        check("#777777", "#ffffff", 4.48);
        check("#ffe000", "#ffffff", 1.32);
    }

    #[test]
    fn a_darker_yellow_is_still_yellow() {
        let yellow = colour("#ffe000");
        assert_eq!(yellow.with_lightness(122).to_string(), "#7a6b00");
        assert_eq!(yellow.with_lightness(0), Colour::BLACK);
        assert_eq!(yellow.with_lightness(LIGHTEST), Colour::WHITE);
    }

    proptest! {
        #[test]
        fn a_colour_keeps_its_lightness_until_moved(digits in 0u32..=0x00ff_ffff) {
            let it = Colour::new(digits);
            prop_assert_eq!(Colour::parse(&it.to_string()), Some(it));
            prop_assert_eq!(it.with_lightness(it.lightness()), it);
            prop_assert_eq!(it.mix(it, 50), it);
        }
    }
}
