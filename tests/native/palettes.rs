//! Everything can be read in every palette: those of the styles, and those of any theme.

use std::{collections::BTreeMap, fmt::Write, fs};

use passerelle::embed::{
    Presentation,
    theme::{Colour, Contrast, Palette, Scheme, Theme, derive},
};
use proptest::prelude::*;

/// The custom properties of the styles under one setting of a visitor's system.
type Properties = BTreeMap<String, String>;

const PAPER: &[&str] = &["--paper"];
const PAGE: &[&str] = &["--paper", "--ground"];
const MAP: &[&str] = &["--map-land", "--map-abroad", "--map-sea", "--map-water"];

/// How an address asks the page to look.
fn theme_of(address: &str) -> Theme {
    Presentation::from_address(address).theme
}

/// Which texts stand on which surfaces.
const TEXTS: &[(&str, &[&[&str]])] = &[
    (
        "--ink",
        &[
            PAGE,
            &["--sunken", "--mark", "--brand-tint", "--partner-tint"],
        ],
    ),
    ("--ink-soft", &[PAGE, &["--sunken", "--brand-tint"]]),
    ("--brand", &[PAGE, &["--brand-tint", "--warn-tint"]]),
    ("--brand-strong", &[PAGE, &["--brand-tint"]]),
    ("--project", &[PAGE]),
    ("--partner", &[PAGE]),
    ("--warn", &[PAGE, &["--warn-tint"]]),
    // On what has the colour of texts.
    (
        "--paper",
        &[&["--brand", "--brand-strong", "--warn", "--warn-strong"]],
    ),
    // With their halo, which has the land's colour.
    ("--map-name", &[&["--map-land"]]),
    ("--map-country", &[&["--map-land"]]),
];

/// Which marks, edges and pins stand on which surfaces.
const PARTS: &[(&str, &[&[&str]])] = &[
    ("--focus", &[PAGE, &["--sunken", "--brand-tint"], MAP]),
    ("--line-strong", &[PAGE]),
    ("--brand", &[MAP]),
    ("--project", &[&["--project-tint"], MAP]),
    ("--partner", &[&["--partner-tint"], MAP]),
    ("--warn", &[PAPER]),
    ("--map-border", &[&["--map-land"]]),
];

/// Where colours stand: those of the screen, and of paper.
const TOKENS: [&str; 2] = ["tokens.css", "paper.css"];

fn tokens() -> String {
    TOKENS
        .map(|it| fs::read_to_string(format!("styles/{it}")).unwrap())
        .concat()
}

/// The palettes of the styles, with what they are made for.
fn palettes() -> Vec<(Scheme, Contrast, Properties)> {
    let rules = rules(&tokens());
    let with = |settings: &[(&str, &str)]| -> Properties {
        let of = |(media, selector): &(&str, &str)| {
            rules
                .iter()
                .filter(move |it| it.media == *media && it.selector == *selector)
                .flat_map(|it| it.properties.clone())
                .collect::<Vec<_>>()
        };
        settings.iter().flat_map(of).collect()
    };
    let dark = ":root[data-theme=\"dark\"]";
    let light = ("", ":root");
    let more = ("@media (prefers-contrast: more)", ":root");
    let in_dark = ("@media screen", dark);
    let more_in_dark = ("@media screen and (prefers-contrast: more)", dark);
    let on_paper = ("@media print", ":root");
    vec![
        (Scheme::Light, Contrast::Usual, with(&[light])),
        (Scheme::Light, Contrast::More, with(&[light, more])),
        (Scheme::Dark, Contrast::Usual, with(&[light, in_dark])),
        (
            Scheme::Dark,
            Contrast::More,
            with(&[light, more, in_dark, more_in_dark]),
        ),
        (Scheme::Light, Contrast::Usual, with(&[light, on_paper])),
    ]
}

struct Rule {
    media: String,
    selector: String,
    properties: Vec<(String, String)>,
}

/// The rules of a style sheet that nests media queries and nothing else.
fn rules(styles: &str) -> Vec<Rule> {
    let mut bare = String::new();
    for (n, part) in styles.split("/*").enumerate() {
        bare += if n == 0 {
            part
        } else {
            part.split_once("*/").unwrap().1
        };
    }
    let (mut rules, mut media) = (Vec::new(), String::new());
    let mut rest = bare.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        let (head, tail) = (rest[..at].trim().to_owned(), &rest[at + 1..]);
        if rest[at..].starts_with('}') {
            media.clear();
            rest = tail;
        } else if head.starts_with("@media") {
            media = head;
            rest = tail;
        } else {
            let (body, tail) = tail.split_once('}').unwrap();
            let declarations = body.split(';').filter_map(|it| it.split_once(':'));
            rules.push(Rule {
                media: media.clone(),
                selector: head,
                properties: declarations
                    .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                    .collect(),
            });
            rest = tail;
        }
    }
    rules
}

fn colour(properties: &Properties, name: &str) -> Colour {
    let value = properties.get(name);
    let value = value.unwrap_or_else(|| panic!("there is no {name}"));
    Colour::parse(value).unwrap_or_else(|| panic!("{name}: {value} is no plain colour"))
}

fn stock(properties: &Properties) -> Palette {
    Palette::read(|name| properties.get(name).cloned().unwrap_or_default()).unwrap()
}

/// What is read together: a text or a part, and its surface.
struct Pair {
    name: &'static str,
    surface: &'static str,
    is_text: bool,
}

impl Pair {
    fn all() -> impl Iterator<Item = Self> {
        let tables = [(TEXTS, true), (PARTS, false)];
        tables.into_iter().flat_map(|(table, is_text)| {
            table.iter().flat_map(move |(name, surfaces)| {
                let pair = move |surface| Self {
                    name,
                    surface,
                    is_text,
                };
                surfaces.iter().copied().flatten().copied().map(pair)
            })
        })
    }

    fn ratio(&self, properties: &Properties) -> f64 {
        colour(properties, self.name).contrast(colour(properties, self.surface))
    }

    /// What WCAG asks for: AA, and in high contrast AAA for texts.
    fn needed(&self, contrast: Contrast) -> f64 {
        match (contrast, self.is_text) {
            (Contrast::Usual, false) => 3.0,
            (Contrast::Usual, true) | (Contrast::More, false) => 4.5,
            (Contrast::More, true) => 7.0,
        }
    }
}

/// Every pair that cannot be told apart.
fn unreadable(properties: &Properties, contrast: Contrast) -> Vec<String> {
    Pair::all()
        .filter(|it| it.ratio(properties) < it.needed(contrast))
        .map(|it| {
            let (ratio, needed) = (it.ratio(properties), it.needed(contrast));
            format!("{} on {}: {ratio:.2}, not {needed}", it.name, it.surface)
        })
        .collect()
}

#[test]
fn the_styles_can_be_read() {
    for (scheme, contrast, properties) in palettes() {
        let found = unreadable(&properties, contrast);
        assert!(found.is_empty(), "{scheme:?}, {contrast:?}: {found:#?}");
    }
}

#[test]
fn the_table_of_contrasts_is_true() {
    let head = "# Contrasts\n\nEvery text (T) and every mark, edge or pin (P) on every surface that it stands on, in each palette of `styles/tokens.css`, and on paper (`styles/paper.css`). WCAG asks for 4.5 and 3; the palettes of high contrast keep to 7 and 4.5. Computed by `tests/native/palettes.rs`, which fails when this table is not true.\n\n| what | | on | light | light, high | dark | dark, high | paper |\n|---|---|---|---|---|---|---|---|\n";
    let mut table = head.to_owned();
    for pair in Pair::all() {
        let (kind, name, surface) = (
            if pair.is_text { 'T' } else { 'P' },
            pair.name,
            pair.surface,
        );
        write!(table, "| `{name}` | {kind} | `{surface}` |").unwrap();
        for (_, _, properties) in palettes() {
            // Down, so that no pair looks better than it is.
            let ratio = (pair.ratio(&properties) * 10.0).floor() / 10.0;
            write!(table, " {ratio:.1} |").unwrap();
        }
        table.push('\n');
    }
    let written = fs::read_to_string("docs/contrast.md").unwrap_or_default();
    let computed = concat!(env!("CARGO_TARGET_TMPDIR"), "/contrast.md");
    fs::write(computed, &table).unwrap();
    assert!(written == table, "docs/contrast.md is not {computed}");
}

#[test]
fn colours_stand_among_the_tokens_only() {
    let tokens = tokens();
    for entry in fs::read_dir("styles").unwrap() {
        let path = entry.unwrap().path();
        if TOKENS.iter().any(|it| path.ends_with(it)) {
            continue;
        }
        for (n, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let at = format!("{}:{}: {line}", path.display(), n + 1);
            let is_literal = ["rgb(", "hsl(", "rgba(", ": white", ": black"]
                .iter()
                .any(|it| line.contains(it))
                || line.contains(": #")
                || line.contains(" #") && line.trim_end().ends_with(';');
            assert!(!is_literal, "{at}");
            assert_eq!(unset(line, &tokens), None, "{at}");
        }
    }
}

#[test]
fn the_webmaster_s_page_uses_what_is_set() {
    let folder = "src/webmaster";
    let own = fs::read_to_string(format!("{folder}/bare.css")).unwrap();
    let tokens = fs::read_to_string("styles/tokens.css").unwrap() + &own;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "css") {
            let styles = fs::read_to_string(&path).unwrap();
            assert_eq!(unset(&styles, &tokens), None, "{}", path.display());
        }
    }
}

/// A custom property that styles use and nobody sets.
fn unset<'a>(styles: &'a str, tokens: &str) -> Option<&'a str> {
    // Set by the page, where one is needed.
    const OF_ELEMENTS: [&str; 2] = ["--depth", "--list-width"];
    let names = styles.split("var(").skip(1);
    let mut names = names.map(|it| it.split([')', ',']).next().unwrap());
    names.find(|it| !OF_ELEMENTS.contains(it) && !tokens.contains(&format!("{it}:")))
}

#[test]
fn a_fine_theme_is_used_as_asked() {
    let [(scheme, contrast, light), ..] = &palettes()[..] else {
        panic!("there are no palettes");
    };
    let asked = "theme-color=8a0f3d&theme-background=fff8e7&theme-text=1a1a1a";
    let (palette, corrections) = derive(&theme_of(asked), *scheme, *contrast, &stock(light));
    assert_eq!(corrections, []);
    let is = [palette.brand, palette.paper, palette.ink].map(|it| it.to_string());
    assert_eq!(is, ["#8a0f3d", "#fff8e7", "#1a1a1a"]);
}

#[test]
fn a_correction_says_what_and_why() {
    let [(scheme, contrast, light), ..] = &palettes()[..] else {
        panic!("there are no palettes");
    };
    let theme = theme_of("theme-color=ffe000&theme-text=999");
    let (palette, corrections) = derive(&theme, *scheme, *contrast, &stock(light));
    let words: Vec<_> = corrections.iter().map(ToString::to_string).collect();
    assert_eq!(
        words,
        [
            format!(
                "theme-color #ffe000 on #ffffff has a contrast of 1.3, WCAG AA asks for 4.5: {} is used",
                palette.brand
            ),
            format!(
                "theme-text #999999 on #ffffff has a contrast of 2.8, WCAG AA asks for 4.5: {} is used",
                palette.ink
            ),
        ]
    );
}

#[test]
fn without_a_theme_everything_stays() {
    for (scheme, contrast, properties) in palettes() {
        let stock = stock(&properties);
        let derived = derive(&Theme::default(), scheme, contrast, &stock);
        assert_eq!(derived, (stock, vec![]), "{scheme:?}, {contrast:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_theme_can_be_read(
        words in proptest::collection::vec(
            ("color|background|text", 0u32..=0x00ff_ffff),
            0..4,
        ),
        mode in "auto|light|dark|",
        is_in_frame: bool,
        n in 0usize..4,
    ) {
        let (of_visitor, contrast, _) = palettes()[n];
        let mut address = format!("theme-mode={mode}");
        for (word, digits) in words {
            let _ = write!(address, "&theme-{word}={digits:06x}");
        }
        let theme = theme_of(&address);
        let scheme = theme.scheme(of_visitor, is_in_frame);
        let mut palettes = palettes().into_iter();
        let properties = palettes.find(|it| (it.0, it.1) == (scheme, contrast));
        let mut properties = properties.unwrap().2;
        let (palette, corrections) = derive(&theme, scheme, contrast, &stock(&properties));
        for (name, colour) in palette.properties() {
            properties.insert(name.to_owned(), colour.to_string());
        }
        let found = unreadable(&properties, contrast);
        prop_assert!(found.is_empty(), "{address} {scheme:?} {contrast:?}: {found:#?}");
        for it in corrections {
            prop_assert!(it.ratio < it.needed && it.used != it.asked, "{it}");
        }
    }
}
