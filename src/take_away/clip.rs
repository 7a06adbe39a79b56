//! What of lines and areas is inside a rectangle.

/// A point in pixels, `x` to the right and `y` down.
pub type Spot = (f64, f64);

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Window {
    /// The rectangle with as much more on each side.
    pub fn grown(self, px: f64) -> Self {
        Self {
            left: self.left - px,
            top: self.top - px,
            right: self.right + px,
            bottom: self.bottom + px,
        }
    }

    /// Whether the two have more in common than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether the other one is wholly inside.
    pub fn holds(self, other: Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// The part of an area that is inside, by its corners (Sutherland and Hodgman, one edge after the
    /// other); none when it is outside.
    pub fn area(self, corners: Vec<Spot>) -> Vec<Spot> {
        // How far a point is within each edge, as factors of x and y and what is added; negative
        // outside of it.
        let depths = [
            (1.0, 0.0, -self.left),
            (-1.0, 0.0, self.right),
            (0.0, 1.0, -self.top),
            (0.0, -1.0, self.bottom),
        ];
        depths
            .into_iter()
            .fold(corners, |corners, (of_x, of_y, more)| {
                let depth = |it: Spot| it.0 * of_x + it.1 * of_y + more;
                let before = corners.iter().cycle().skip(corners.len().saturating_sub(1));
                let mut inside = Vec::with_capacity(corners.len());
                for (from, to) in before.zip(&corners) {
                    let (from_depth, to_depth) = (depth(*from), depth(*to));
                    if (from_depth < 0.0) != (to_depth < 0.0) {
                        let share = from_depth / (from_depth - to_depth);
                        inside.push((
                            from.0 + share * (to.0 - from.0),
                            from.1 + share * (to.1 - from.1),
                        ));
                    }
                    if to_depth >= 0.0 {
                        inside.push(*to);
                    }
                }
                inside
            })
    }

    /// The pieces of a line that may be inside: what is cut away is outside.
    pub fn line(self, corners: &[Spot]) -> Vec<Vec<Spot>> {
        let mut pieces: Vec<Vec<Spot>> = Vec::new();
        let mut goes_on = false;
        for (from, to) in corners.iter().zip(corners.iter().skip(1)) {
            let around = Self {
                left: from.0.min(to.0),
                top: from.1.min(to.1),
                right: from.0.max(to.0),
                bottom: from.1.max(to.1),
            };
            let may_be_inside = self.grown(1.0).overlaps(around.grown(0.5));
            match pieces.last_mut().filter(|_| goes_on) {
                Some(piece) if may_be_inside => piece.push(*to),
                None if may_be_inside => pieces.push(vec![*from, *to]),
                _ => {}
            }
            goes_on = may_be_inside;
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    const WINDOW: Window = Window {
        left: 0.0,
        top: 0.0,
        right: 10.0,
        bottom: 10.0,
    };

    #[test]
    fn an_area_ends_at_the_edge() {
        let square = vec![(5.0, 5.0), (15.0, 5.0), (15.0, 15.0), (5.0, 15.0)];
        let mut inside = WINDOW.area(square);
        inside.sort_by(|a, b| a.partial_cmp(b).unwrap());
        assert_eq!(inside, [(5.0, 5.0), (5.0, 10.0), (10.0, 5.0), (10.0, 10.0)]);
    }

    #[test]
    fn an_area_around_everything_is_the_window() {
        let around = vec![(-9.0, -9.0), (99.0, -9.0), (99.0, 99.0), (-9.0, 99.0)];
        assert_eq!(WINDOW.area(around).len(), 4);
        assert_eq!(WINDOW.area(vec![(20.0, 0.0), (30.0, 0.0), (30.0, 9.0)]), []);
        assert_eq!(WINDOW.area(Vec::new()), []);
    }

    #[test]
    fn a_line_that_comes_back_is_two_pieces() {
        let line = [
            (1.0, 1.0),
            (20.0, 1.0),
            (40.0, 5.0),
            (20.0, 9.0),
            (1.0, 9.0),
        ];
        let pieces = WINDOW.line(&line);
        assert_eq!(
            pieces,
            [vec![(1.0, 1.0), (20.0, 1.0)], vec![(20.0, 9.0), (1.0, 9.0)]]
        );
    }

    proptest! {
        #[test]
        fn nothing_of_an_area_is_outside(corners in vec((-50.0..50.0f64, -50.0..50.0f64), 0..12)) {
            for (x, y) in WINDOW.area(corners) {
                prop_assert!((-1e-9..=10.0 + 1e-9).contains(&x) && (-1e-9..=10.0 + 1e-9).contains(&y));
            }
        }
    }
}
