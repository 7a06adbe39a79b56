//! The colours that a theme is reckoned with, as `styles/tokens.css` names them.

use super::Colour;

/// Names the colours once, for the structure and for the style sheet.
macro_rules! palette {
    ($($(#[$doc:meta])* $colour:ident = $property:literal),+ $(,)?) => {
        /// The opaque colours of the page that a theme changes or has to stand out from.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Palette {
            $($(#[$doc])* pub $colour: Colour,)+
        }

        const PROPERTIES: [&str; [$($property),+].len()] = [$($property),+];

        impl Palette {
            /// Reads the palette from custom properties; `None` where one is missing or no plain
            /// colour, as in a palette of the system's own colours.
            pub fn read(property: impl Fn(&'static str) -> String) -> Option<Self> {
                let mut colours = [Colour::BLACK; PROPERTIES.len()];
                // One loop: a line for each property would weigh a kilobyte.
                for (colour, name) in colours.iter_mut().zip(PROPERTIES) {
                    *colour = Colour::parse(property(name).trim())?;
                }
                let [$($colour),+] = colours;
                Some(Self { $($colour),+ })
            }

            /// The custom properties, with their colours.
            pub fn properties(&self) -> impl Iterator<Item = (&'static str, Colour)> {
                PROPERTIES.into_iter().zip([$(self.$colour),+])
            }
        }
    };
}

palette! {
    /// Behind texts.
    paper = "--paper",
    /// Behind what is less important.
    ground = "--ground",
    /// Behind what is sunk into it.
    sunken = "--sunken",
    /// Between things.
    line = "--line",
    /// Around fields.
    line_strong = "--line-strong",
    /// Of texts.
    ink = "--ink",
    /// Of texts that are less important.
    ink_soft = "--ink-soft",
    /// The accent.
    brand = "--brand",
    /// The accent, standing out more.
    brand_strong = "--brand-strong",
    /// A touch of the accent, behind texts.
    brand_tint = "--brand-tint",
    /// Of projects.
    project = "--project",
    /// Behind marks of projects.
    project_tint = "--project-tint",
    /// Of partners.
    partner = "--partner",
    /// Behind marks of partners.
    partner_tint = "--partner-tint",
    /// Around what has the focus.
    focus = "--focus",
    /// Behind words that were searched for.
    mark = "--mark",
    /// Of what went wrong.
    warn = "--warn",
    /// The same, standing out more.
    warn_strong = "--warn-strong",
    /// Behind what went wrong.
    warn_tint = "--warn-tint",
    /// The map's own.
    map_sea = "--map-sea",
    /// The map's own.
    map_abroad = "--map-abroad",
    /// The map's own.
    map_land = "--map-land",
    /// The map's own.
    map_water = "--map-water",
}
