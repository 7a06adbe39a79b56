//! A colour, how far it stands out from another, and how light it is.

use std::fmt::{self, Display, Formatter};

/// An opaque colour of sRGB: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The lightness of white; that of black is 0.
pub(super) const LIGHTEST: i32 = 510;

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::new(0);
    /// White.
    pub const WHITE: Self = Self::new(0x00ff_ffff);

    /// A colour by its digits: `0x8a0f3d`.
    pub const fn new(digits: u32) -> Self {
        let [_, red, green, blue] = digits.to_be_bytes();
        Self([red, green, blue])
    }

    /// `#8a0f3d` or `#fa0`, also without the `#`, which an address would have to escape.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            3 => Some(Self([number >> 8, number >> 4 & 15, number & 15].map(
                |it| {
                    // A digit twice.
                    channel(it.cast_signed() * 17)
                },
            ))),
            6 => Some(Self::new(number)),
            _ => None,
        }
    }

    /// Its six digits.
    pub fn digits(self) -> String {
        let Self([red, green, blue]) = self;
        format!("{red:02x}{green:02x}{blue:02x}")
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
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// So many percent of the way from this colour to another.
    pub fn mix(self, other: Self, percent: i32) -> Self {
        let (Self([r, g, b]), Self([to_r, to_g, to_b])) = (self, other);
        Self([(r, to_r), (g, to_g), (b, to_b)].map(|(from, to)| {
            let (from, to) = (i32::from(from), i32::from(to));
            channel((from * (100 - percent) + to * percent + 50) / 100)
        }))
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
        if spread == 0 {
            return Self([channel(lightness / 2); 3]);
        }
        let new_spread = spread * room(lightness) / room(least + most);
        let new_least = (lightness - new_spread) / 2;
        Self(
            self.0
                .map(|it| channel(new_least + (i32::from(it) - least) * new_spread / spread)),
        )
    }

    fn extent(self) -> (i32, i32) {
        let Self([red, green, blue]) = self;
        let (least, most) = (red.min(green).min(blue), red.max(green).max(blue));
        (i32::from(least), i32::from(most))
    }
}

impl Display for Colour {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.digits())
    }
}

#[expect(clippy::cast_sign_loss, reason = "clamped")]
fn channel(value: i32) -> u8 {
    value.clamp(0, 255) as u8
}

/// A channel of sRGB as an amount of light, from 0 to 1.
fn linear(channel: u8) -> f64 {
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
        for it in 0..=255u8 {
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
