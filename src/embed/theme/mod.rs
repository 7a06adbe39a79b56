//! How the page looks, in the words of an address or of an embedding element.
//!
//! # Layout
//! - `colour`: a colour, its contrast with others, its lightness
//! - `family`: names of fonts that may stand in a style sheet
//! - `palette`: the colours that the styles use, by their custom properties
//! - `derive`: from a theme to a palette on which everything can be read

mod colour;
mod derive;
mod family;
mod palette;

pub use colour::Colour;
pub use derive::{Contrast, Correction, derive};
pub use palette::Palette;

/// The accent: links, buttons, clusters.
const COLOR: &str = "theme-color";
const BACKGROUND: &str = "theme-background";
const TEXT: &str = "theme-text";
const FONT: &str = "theme-font";
const RADIUS: &str = "theme-radius";
const DENSITY: &str = "theme-density";
const MODE: &str = "theme-mode";

/// Rounder than this, a list looks like a bag of pebbles.
const MAX_RADIUS_PX: u8 = 24;

/// What a site asks for. `None` everywhere: the page as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The accent.
    pub colour: Option<Colour>,
    /// Behind texts.
    pub background: Option<Colour>,
    /// Of texts.
    pub text: Option<Colour>,
    /// Names of font families, as a person writes them: `Source Sans 3, Georgia`.
    pub font: Option<String>,
    /// Of corners, 24 at most.
    pub radius_px: Option<u8>,
    /// Room around things.
    pub density: Option<Density>,
    /// Light or dark.
    pub mode: Option<Mode>,
}

/// How much room there is around things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// As without a theme.
    Comfortable,
    /// More on a screen.
    Compact,
}

/// Who decides between light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The visitor's system.
    Auto,
    /// The site: this one.
    Always(Scheme),
}

/// Dark texts on a light ground, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Takes a word and its value, and says whether the word is one of a theme. A value that it cannot
    /// have is dropped.
    pub fn take(&mut self, word: &str, value: &str) -> bool {
        let value = value.trim();
        match word {
            COLOR => self.colour = Colour::parse(value),
            BACKGROUND => self.background = Colour::parse(value),
            TEXT => self.text = Colour::parse(value),
            FONT => self.font = family::names(value),
            RADIUS => self.radius_px = radius_px(value),
            DENSITY => self.density = Density::from_word(value),
            MODE => self.mode = Mode::from_word(value),
            _ => return false,
        }
        true
    }

    /// The theme in its words, each as [`Theme::take`] reads it.
    pub fn words(&self) -> impl Iterator<Item = (&'static str, String)> {
        let colour = |it: Option<Colour>| it.map(Colour::digits);
        [
            (COLOR, colour(self.colour)),
            (BACKGROUND, colour(self.background)),
            (TEXT, colour(self.text)),
            (FONT, self.font.clone()),
            (RADIUS, self.radius_px.map(|it| it.to_string())),
            (DENSITY, self.density.map(|it| it.word().to_owned())),
            (MODE, self.mode.map(|it| it.word().to_owned())),
        ]
        .into_iter()
        .filter_map(|(word, value)| Some((word, value?)))
    }

    /// Light or dark, for a visitor whose system has this scheme. A page in a frame stays light unless
    /// it is asked for something else: a portal does not turn dark with its visitors, and a dark hole
    /// in it is nobody's wish.
    pub fn scheme(&self, of_visitor: Scheme, is_in_frame: bool) -> Scheme {
        let follows = match self.mode {
            Some(mode) => mode == Mode::Auto,
            None => !is_in_frame && self.background.is_none(),
        };
        if follows { of_visitor } else { self.home() }
    }

    /// The scheme that its background and text are meant for.
    fn home(&self) -> Scheme {
        match (self.background, self.mode) {
            (Some(background), _) => Scheme::around(background),
            (None, Some(Mode::Always(scheme))) => scheme,
            (None, _) => Scheme::Light,
        }
    }

    /// The value of `font-family`, with what to fall back to.
    pub fn font_family(&self) -> Option<String> {
        self.font.as_deref().map(family::value)
    }
}

impl Density {
    /// As it stands in an address and on the root of the page.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Compact => "compact",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Comfortable, Self::Compact]
            .into_iter()
            .find(|it| it.word() == word)
    }
}

impl Mode {
    const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Always(scheme) => scheme.word(),
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [
            Self::Auto,
            Self::Always(Scheme::Light),
            Self::Always(Scheme::Dark),
        ]
        .into_iter()
        .find(|it| it.word() == word)
    }
}

impl Scheme {
    /// As it stands in an address and on the root of the page.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme of texts that can be read on this background.
    fn around(background: Colour) -> Self {
        if background.contrast(Colour::BLACK) >= background.contrast(Colour::WHITE) {
            Self::Light
        } else {
            Self::Dark
        }
    }
}

fn radius_px(value: &str) -> Option<u8> {
    let number = value.strip_suffix("px").unwrap_or(value);
    number.parse().ok().filter(|it| *it <= MAX_RADIUS_PX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Presentation;
    use super::*;

    fn spelled(theme: &Theme) -> String {
        let presentation = Presentation {
            theme: theme.clone(),
            ..Presentation::default()
        };
        presentation.to_address()
    }

    fn theme(address: &str) -> Theme {
        Presentation::from_address(address).theme
    }

    #[test]
    fn a_theme_reads_like_what_was_asked() {
        let address = "theme-color=8a0f3d&theme-background=fff8e7&theme-text=222222&theme-font=Source+Sans+3,Georgia&theme-radius=0&theme-density=compact&theme-mode=auto";
        assert_eq!(spelled(&theme(address)), address);
        let beside_others = theme("?theme-radius=4px&category=amo");
        assert_eq!(spelled(&beside_others), "theme-radius=4");
    }

    #[test]
    fn colours_are_written_in_either_way() {
        for address in ["theme-color=%238A0F3D", "theme-color=8a0f3d"] {
            assert_eq!(theme(address).colour, Some(Colour::new(0x008a_0f3d)));
        }
        assert_eq!(theme("theme-text=fa0").text, Some(Colour::new(0x00ff_aa00)));
    }

    #[test]
    fn what_is_malformed_is_dropped_and_the_rest_holds() {
        let check = |broken: &str| {
            let read = theme(&format!("?{broken}&theme-radius=4"));
            assert_eq!(read, theme("theme-radius=4"), "{broken}");
        };
        for broken in [
            "theme-color=red",
            "theme-color=+12345",
            "theme-color=%23%2312345",
            "theme-color=12345678",
            "theme-background=url(x)",
            "theme-text=é12",
            "theme-font=a;b{}",
            "theme-font=%22Open",
            "theme-density=cosy",
            "theme-mode=sepia",
            "theme-radius=25&theme-radius=-1",
            "theme=early_signs",
        ] {
            check(broken);
        }
    }

    #[test]
    fn only_its_own_words_are_taken() {
        let mut it = Theme::default();
        assert!(it.take("theme-mode", "nonsense"));
        assert!(!it.take("theme", "early_signs"));
        assert_eq!(it, Theme::default());
    }

    #[test]
    fn light_or_dark_is_the_visitor_s_choice_or_the_site_s() {
        use Scheme::{Dark, Light};
        let check = |address, of_visitor, is_in_frame, scheme| {
            let shown = theme(address).scheme(of_visitor, is_in_frame);
            assert_eq!(shown, scheme, "{address} {of_visitor:?} {is_in_frame}");
        };
        check("", Dark, false, Dark);
        check("", Dark, true, Light);
        check("theme-mode=auto", Dark, true, Dark);
        check("theme-mode=light", Dark, false, Light);
        check("theme-mode=dark", Light, true, Dark);
        // A background says by itself which texts can be read on it.
        check("theme-background=102030", Light, true, Dark);
        check(
            "theme-background=fff8e7&theme-mode=dark",
            Dark,
            false,
            Light,
        );
        check("theme-background=fff8e7&theme-mode=auto", Dark, true, Dark);
    }

    proptest! {
        #[test]
        fn any_theme_comes_back_from_its_words(
            words in "theme-(color|background|text|font|radius|density|mode)=[#0-9a-fA-Z ,+-]{0,12}",
            mode in "(auto|light|dark|)",
        ) {
            let once = theme(&format!("{words}&theme-mode={mode}"));
            prop_assert_eq!(theme(&spelled(&once)), once);
        }
    }
}
