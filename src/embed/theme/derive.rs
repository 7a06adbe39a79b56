//! From a theme to a palette on which everything can be read.
//!
//! Colours that were asked for are used as they are where they stand out enough; else they are made
//! darker (or lighter, in the dark), until they do. That ends at black (or white) at the latest, from
//! which every surface here stands out: those that are asked for decide by themselves which of the two
//! schemes they are for, and those that are derived from them never come nearer to the texts.

use std::fmt::{self, Display, Formatter};

use super::colour::LIGHTEST;
use super::{COLOR, Colour, Palette, Scheme, TEXT, Theme};
use crate::dataset::decimal::fixed;

/// How far things have to stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// As WCAG AA asks.
    Usual,
    /// As visitors ask whose system is set so: WCAG AAA.
    More,
}

impl Contrast {
    const fn of_text(self) -> f64 {
        match self {
            Self::Usual => 4.5,
            Self::More => 7.0,
        }
    }

    const fn of_part(self) -> f64 {
        match self {
            Self::Usual => 3.0,
            Self::More => 4.5,
        }
    }
}

/// A colour that could not be used as asked, told to the webmaster.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Which word asked for it.
    pub word: &'static str,
    /// What it asked for.
    pub asked: Colour,
    /// On which colour that cannot be made out.
    pub on: Colour,
    /// The contrast of the two.
    pub ratio: f64,
    /// The contrast that they should have.
    pub needed: f64,
    /// What is used in its place.
    pub used: Colour,
}

impl Display for Correction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // Downwards, so that no 4.46 reads as if it were enough.
        let ratio = fixed((self.ratio * 10.0).floor() / 10.0, 1);
        let needed = fixed(self.needed, u32::from(self.needed.fract() > 0.0));
        write!(
            f,
            "{} {} on {} has a contrast of {ratio}, WCAG AA asks for {needed}: {} is used",
            self.word, self.asked, self.on, self.used
        )
    }
}

/// The palette of a theme, and what of it could not be used as asked. `stock` is the palette without a
/// theme, in the same scheme and contrast.
pub fn derive(
    theme: &Theme,
    scheme: Scheme,
    contrast: Contrast,
    stock: &Palette,
) -> (Palette, Vec<Correction>) {
    // Whoever asks for more contrast gets the page's own surfaces; the accent stays.
    let surfaces = (theme.home() == scheme && contrast == Contrast::Usual).then_some(theme);
    let background = surfaces.and_then(|it| it.background);
    let text = surfaces.and_then(|it| it.text);
    let mut it = stock.clone();

    let accent = theme.colour.unwrap_or(stock.brand);
    if let Some(paper) = background {
        let ink = text.unwrap_or(stock.ink);
        it.paper = paper;
        it.ground = scheme.surface(paper, ink, 4);
        it.sunken = scheme.surface(paper, ink, 9);
        it.line = paper.mix(ink, 18);
        it.project_tint = scheme.tint(paper, stock.project);
        it.partner_tint = scheme.tint(paper, stock.partner);
        it.warn_tint = scheme.tint(paper, stock.warn);
        it.mark = scheme.surface(paper, stock.mark, 70);
    }
    if background.is_some() || theme.colour.is_some() {
        it.brand_tint = scheme.tint(it.paper, accent);
    }

    let eye = Eye { scheme, contrast };
    let map = [it.map_land, it.map_abroad, it.map_sea, it.map_water];
    let texts = [
        it.paper,
        it.ground,
        it.sunken,
        it.brand_tint,
        it.project_tint,
        it.partner_tint,
        it.warn_tint,
        it.mark,
    ];
    let (ink, of_text) = eye.readable(text.unwrap_or(stock.ink), &texts, &[]);
    // Links stand in warnings, too.
    let links = [it.paper, it.ground, it.brand_tint, it.warn_tint];
    let (brand, of_brand) = eye.readable(accent, &links, &map);
    let soft = match (background, text) {
        (None, None) => stock.ink_soft,
        _ => ink.mix(it.paper, 25),
    };
    it.ink = ink;
    it.ink_soft = eye.readable(soft, &texts, &[]).0;
    if brand != stock.brand {
        it.brand = brand;
        it.brand_strong = scheme.stronger(brand);
    }
    if background.is_some() {
        let (paper, ground) = (it.paper, it.ground);
        let seen = |colour, tint, parts| eye.readable(colour, &[paper, ground, tint], parts).0;
        it.project = seen(stock.project, it.project_tint, &map);
        it.partner = seen(stock.partner, it.partner_tint, &map);
        it.warn = seen(stock.warn, it.warn_tint, &[]);
        it.warn_strong = scheme.stronger(it.warn);
        it.line_strong = eye.readable(paper.mix(ink, 50), &[], &[paper, ground]).0;
        let on_page = eye.readable(stock.focus, &[], &texts).0;
        it.focus = eye.readable(on_page, &[], &map).0;
    }

    let corrections = [
        correction(COLOR, theme.colour, of_brand, brand),
        correction(TEXT, text, of_text, ink),
    ];
    // What a visitor's own system asks for is nobody's fault.
    let corrections = corrections
        .into_iter()
        .flatten()
        .filter(|_| contrast == Contrast::Usual);
    (it, corrections.collect())
}

fn correction(
    word: &'static str,
    asked: Option<Colour>,
    missed: Option<Miss>,
    used: Colour,
) -> Option<Correction> {
    let (asked, missed) = (asked?, missed?);
    Some(Correction {
        word,
        asked,
        on: missed.on,
        ratio: asked.contrast(missed.on),
        needed: missed.needed,
        used,
    })
}

/// Something that a colour does not stand out from.
#[derive(Clone, Copy)]
struct Miss {
    on: Colour,
    needed: f64,
}

fn miss(colour: Colour, surfaces: &[Colour], needed: f64) -> Option<Miss> {
    let is_missed = |on: &Colour| colour.contrast(*on) < needed;
    let on = surfaces.iter().copied().find(is_missed)?;
    Some(Miss { on, needed })
}

/// Somebody who has to tell colours apart.
struct Eye {
    scheme: Scheme,
    contrast: Contrast,
}

impl Eye {
    /// The colour, or the nearest of its hue that can be read on all of `texts` and made out on all of
    /// `parts`; and the first of them on which the colour itself could not.
    fn readable(
        &self,
        colour: Colour,
        texts: &[Colour],
        parts: &[Colour],
    ) -> (Colour, Option<Miss>) {
        let first_miss = |colour| {
            miss(colour, texts, self.contrast.of_text())
                .or_else(|| miss(colour, parts, self.contrast.of_part()))
        };
        let missed = first_miss(colour);
        let mut found = colour;
        let mut lightness = colour.lightness();
        while found != self.scheme.strongest() && first_miss(found).is_some() {
            lightness += match self.scheme {
                Scheme::Light => -1,
                Scheme::Dark => 1,
            };
            found = colour.with_lightness(lightness);
        }
        (found, missed)
    }
}

impl Scheme {
    /// What stands out most.
    const fn strongest(self) -> Colour {
        match self {
            Self::Light => Colour::BLACK,
            Self::Dark => Colour::WHITE,
        }
    }

    const fn faintest(self) -> Colour {
        match self {
            Self::Light => Colour::WHITE,
            Self::Dark => Colour::BLACK,
        }
    }

    /// A colour that stands out more than this one, on whatever this one stands out from.
    fn stronger(self, colour: Colour) -> Colour {
        let lightness = colour.lightness();
        colour.with_lightness(match self {
            Self::Light => lightness * 3 / 4,
            Self::Dark => lightness + (LIGHTEST - lightness) / 3,
        })
    }

    /// Paper with so many percent of a colour. Where that would leave little room for texts, it is
    /// lighter than the paper (darker, in the dark).
    fn surface(self, paper: Colour, colour: Colour, percent: i32) -> Colour {
        let mixed = paper.mix(colour, percent);
        if mixed.contrast(self.strongest()) >= Contrast::More.of_text() {
            mixed
        } else {
            paper.mix(self.faintest(), percent)
        }
    }

    /// Paper with a touch of a colour.
    fn tint(self, paper: Colour, colour: Colour) -> Colour {
        let percent = match self {
            Self::Light => 11,
            Self::Dark => 16,
        };
        self.surface(paper, colour, percent)
    }
}
