//! The pictures of the interface: one set, one line width, no text.

use super::element::Element;

/// A picture by what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Back,
    Ball,
    Book,
    Bookmark,
    Chat,
    Check,
    ChevronDown,
    ChevronUp,
    Close,
    Compass,
    Copy,
    Filter,
    Frame,
    Globe,
    House,
    Info,
    Laptop,
    Leave,
    Mail,
    Map,
    Minus,
    Path,
    Phone,
    Pin,
    Plus,
    Route,
    Search,
    Star,
    Target,
    Warning,
}

impl Picture {
    /// The picture that a dataset names; a pin when it names none that is here.
    pub fn named(name: Option<&str>) -> Self {
        match name {
            Some("ball") => Self::Ball,
            Some("book") => Self::Book,
            Some("chat") => Self::Chat,
            Some("compass") => Self::Compass,
            Some("laptop") => Self::Laptop,
            Some("path") => Self::Path,
            Some("house") => Self::House,
            Some("star") => Self::Star,
            _ => Self::Pin,
        }
    }

    /// The lines of the picture in a square of 24.
    const fn lines(self) -> &'static str {
        match self {
            Self::Back => "M15 5l-7 7 7 7",
            Self::Ball => {
                "M12 3a9 9 0 100 18 9 9 0 000-18zM12 8l3.8 2.8-1.4 4.4H9.6l-1.4-4.4zM12 3v5M20.4 9.5l-4.6 1.3M17.6 19l-3.2-3.8M6.4 19l3.2-3.8M3.6 9.5l4.6 1.3"
            }
            Self::Book => {
                "M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 6.5V20"
            }
            Self::Bookmark => "M6.5 3.5h11v17L12 16.5 6.5 20.5z",
            Self::Chat => "M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::ChevronDown => "M6 9l6 6 6-6",
            Self::ChevronUp => "M6 15l6-6 6 6",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Compass => "M12 3a9 9 0 100 18 9 9 0 000-18zM15.5 8.5l-2 5-5 2 2-5z",
            Self::Copy => "M9 9h11v11H9zM15 9V4H4v11h5",
            Self::Filter => "M4 7h16M7 12h10M10 17h4",
            Self::Frame => {
                "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z"
            }
            Self::Globe => {
                "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"
            }
            Self::House => "M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z",
            Self::Info => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.5v.01",
            Self::Laptop => "M5 5h14v10H5zM2.5 19h19L19 15H5z",
            Self::Leave => "M13 4h7v7M20 4l-9 9M17 14v6H4V7h6",
            Self::Mail => "M3.5 5.5h17v13h-17zM4 6l8 7 8-7",
            Self::Map => {
                "M3.5 6.5l5.5-2.5 6 2.5 5.5-2.5v13.5l-5.5 2.5-6-2.5-5.5 2.5zM9 4v13.5M15 6.5V20"
            }
            Self::Minus => "M5 12h14",
            Self::Path => {
                "M12 21v-7M12 14C12 9 5 10 5 4M12 14c0-5 7-4 7-10M2.5 6.5L5 4l2.5 2.5M16.5 6.5L19 4l2.5 2.5"
            }
            Self::Phone => {
                "M5 3.5h4l1.5 5-2.5 2c1 2.5 3 4.5 5.5 5.5l2-2.5 5 1.5v4c0 1-.8 1.5-1.5 1.5C11 20.5 3.5 13 3.5 5c0-.7.5-1.5 1.5-1.5z"
            }
            Self::Pin => {
                "M12 21.5c-4-4.5-7-8-7-11.5a7 7 0 0114 0c0 3.5-3 7-7 11.5zM12 7.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z"
            }
            Self::Plus => "M5 12h14M12 5v14",
            Self::Route => {
                "M6 20a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM18 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM8.5 17.5H15a3 3 0 000-6H9a3 3 0 010-6h6.5"
            }
            Self::Search => "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20.5 20.5",
            Self::Star => {
                "M12 3l2.700 5.800 6.300.8-4.600 4.400 1.200 6.300L12 17.200l-5.600 3.100L7.600 14 3 9.600l6.300-.8z"
            }
            Self::Target => {
                "M12 5.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM12 2v5M12 17v5M2 12h5M17 12h5"
            }
            Self::Warning => "M12 4L2.5 20h19zM12 10v5M12 17.5v.01",
        }
    }
}

/// A picture beside words that say the same.
#[inline(never)]
pub fn icon(it: Picture) -> Element {
    picture("icon", "0 0 24 24").child(svg("path").attr("d", it.lines()))
}

/// A drawing that says nothing to those who do not see it.
pub fn picture(class: &str, view_box: &str) -> Element {
    svg("svg")
        .class(class)
        .attr("viewBox", view_box)
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
}

/// A part of a drawing.
pub fn svg(tag: &'static str) -> Element {
    Element::of("http://www.w3.org/2000/svg", tag)
}
