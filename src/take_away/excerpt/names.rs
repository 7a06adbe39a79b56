//! The names of towns and countries that have room on a drawing.

use crate::basemap::{LabelKind, Topology, labels};
use crate::find::side_px;

use super::super::clip::{Spot, Window};
use super::marks::MARK_PX;
use super::{CROSS_PX, Mark, Stretch};

/// A name on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The name.
    pub text: String,
    /// Its middle.
    pub at: Spot,
    /// The size of its letters.
    pub size_px: f64,
    /// Whether it is written in bold.
    pub is_bold: bool,
}

/// The names that have room, beside a mark where one lies over their place.
pub(super) fn fitting(
    stretch: &Stretch,
    maps: &[&Topology],
    marks: &[Mark],
    origin: Option<Spot>,
) -> Vec<Written> {
    // Drawn larger than at its zoom, names are further apart, never nearer.
    let larger = stretch.side_px / side_px(stretch.zoom);
    let mut taken: Vec<Window> = marks.iter().map(Mark::room).collect();
    let whole = stretch.window();
    // The room of the scale, in the corner on the lower left.
    taken.push(Window {
        top: whole.bottom - 34.0,
        right: 210.0,
        ..whole
    });
    taken.extend(origin.map(|(x, y)| {
        Window {
            left: x,
            top: y,
            right: x,
            bottom: y,
        }
        .grown(CROSS_PX)
    }));
    let mut names = Vec::new();
    for label in labels(maps.iter().copied(), stretch.zoom) {
        let (x, y) = (
            label.x_px * larger - stretch.left_px,
            label.y_px * larger - stretch.top_px,
        );
        let beside = MARK_PX + label.size_px / 2.0 + 2.0;
        let further = beside + CROSS_PX - MARK_PX;
        for y in [y, y + beside, y - beside, y + further, y - further] {
            let room = Window {
                left: x - label.half_width_px,
                top: y - label.size_px / 2.0,
                right: x + label.half_width_px,
                bottom: y + label.size_px / 2.0,
            };
            if whole.holds(room.grown(3.0)) && !taken.iter().any(|it| it.overlaps(room)) {
                taken.push(room);
                names.push(Written {
                    text: label.text,
                    at: (x, y),
                    size_px: label.size_px,
                    is_bold: label.kind != LabelKind::Town,
                });
                break;
            }
        }
    }
    names
}
