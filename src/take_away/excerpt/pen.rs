//! The lines of the base map as paths, as far as they are inside of a drawing.

use crate::basemap::{Frame, Shape, Topology};
use crate::dataset::decimal::fixed;
use crate::find::Point;

use super::super::clip::{Spot, Window};
use super::Stretch;

/// Draws on a stretch of the map.
pub(super) struct Pen<'a> {
    stretch: &'a Stretch,
    frame: Frame,
    window: Window,
}

impl<'a> Pen<'a> {
    pub(super) fn new(stretch: &'a Stretch) -> Self {
        Self {
            stretch,
            frame: stretch.frame(),
            // Where areas are cut, their edge is beyond that of the drawing.
            window: stretch.window().grown(8.0),
        }
    }

    pub(super) fn areas<'s>(
        &self,
        map: &Topology,
        shapes: impl Iterator<Item = &'s Shape>,
    ) -> String {
        let mut path = String::new();
        for part in self.parts(shapes) {
            let corners = self.window.area(self.spots(map.corners(part)));
            trace(&mut path, &corners);
            if !corners.is_empty() {
                path.push('z');
            }
        }
        path
    }

    pub(super) fn outlines<'s>(
        &self,
        map: &Topology,
        shapes: impl Iterator<Item = &'s Shape>,
    ) -> String {
        let mut path = String::new();
        for part in self.parts(shapes) {
            self.line(&mut path, map.corners(part));
        }
        path
    }

    pub(super) fn arcs(&self, map: &Topology, arcs: &[usize]) -> String {
        let mut path = String::new();
        let arcs = arcs.iter().filter_map(|it| map.arcs.get(*it));
        for arc in arcs.filter(|it| it.frame.touches(self.frame)) {
            self.line(&mut path, arc.points.iter().copied());
        }
        path
    }

    fn line(&self, path: &mut String, corners: impl Iterator<Item = Point>) {
        for piece in self.window.line(&self.spots(corners)) {
            trace(path, &piece);
        }
    }

    fn parts<'s>(
        &self,
        shapes: impl Iterator<Item = &'s Shape>,
    ) -> impl Iterator<Item = &'s Vec<i32>> {
        let frame = self.frame;
        shapes
            .filter(move |it| it.frame.touches(frame))
            .flat_map(|it| &it.parts)
    }

    /// Corners in pixels, without those that nobody could tell apart.
    fn spots(&self, corners: impl Iterator<Item = Point>) -> Vec<Spot> {
        let mut spots: Vec<Spot> = Vec::new();
        for spot in corners.map(|it| self.stretch.spot(it)) {
            let is_new = spots
                .last()
                .is_none_or(|it| (spot.0 - it.0).abs() + (spot.1 - it.1).abs() >= 0.7);
            if is_new {
                spots.push(spot);
            }
        }
        spots
    }
}

/// Adds a line through the corners.
fn trace(path: &mut String, corners: &[Spot]) {
    for (n, (x, y)) in corners.iter().enumerate() {
        path.push(if n == 0 { 'M' } else { 'L' });
        path.push_str(&fixed(*x, 1));
        path.push(' ');
        path.push_str(&fixed(*y, 1));
    }
}
