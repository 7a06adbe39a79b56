//! The bars of a table, in a drawing as wide as the smallest telephone shows one, so that its letters can
//! be read there. Every bar begins at zero, and its number stands beside it.

use crate::dataset::Kind;

use super::breakdown::PerKind;
use super::table::{About, Line};

/// The width of the drawing, in its own pixels.
pub const WIDTH_PX: usize = 340;

/// The height of a bar.
pub const BAR_PX: usize = 13;

/// The most values that a chart shows: all of them together stay on one sheet of paper.
pub const MOST_ROWS: usize = 12;

/// The room of a name above its bars.
const NAME_PX: usize = 19;

/// What is free between two bars of a row.
const GAP_PX: usize = 2;

/// What is free below a row.
const BELOW_PX: usize = 9;

/// How long the longest bar is. What is left beside it is for its number.
const LONGEST_PX: usize = 290;

/// What fits above a bar, at the mean width of a letter.
const MOST_CHARS: usize = 46;

/// Bars, from above.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The kinds that have bars: those that some value has a record of.
    pub kinds: Vec<Kind>,
    /// The largest values and, last, what is not stated.
    pub rows: Vec<Bars>,
    /// How high all of it is.
    pub height_px: usize,
    /// How many values there are that no wider one holds, shown or not.
    pub n_values: usize,
}

/// The bars of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// What the line is about, cut where it is too long.
    pub name: String,
    /// The language of that, when it is not the reader's.
    pub lang: Option<&'static str>,
    /// Where the name's baseline is.
    pub name_y_px: usize,
    /// One for each kind of the chart.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it counts.
    pub kind: Kind,
    /// How many of them.
    pub n: usize,
    /// Its upper edge.
    pub y_px: usize,
    /// Its length, in tenths of a pixel. In proportion to the number, 0 for none.
    pub length_tenths: usize,
}

impl Chart {
    /// The bars of a table; none where no value has a record.
    pub fn of(lines: &[Line]) -> Self {
        let top = |it: &&Line| matches!(it.of, About::Value { depth: 0, .. });
        let values: Vec<&Line> = lines.iter().filter(top).collect();
        let kinds = [Kind::Project, Kind::Partner].into_iter();
        let kinds: Vec<Kind> = kinds
            .filter(|kind| values.iter().any(|it| it.count.of(*kind) > 0))
            .collect();
        if kinds.is_empty() {
            return Self::default();
        }
        let unstated = lines.iter().filter(|it| it.of == About::Unstated);
        let n_values = values.len();
        let shown: Vec<&Line> = values.into_iter().take(MOST_ROWS).chain(unstated).collect();
        let most = most(shown.iter().map(|it| it.count), &kinds);
        let mut y_px = 0;
        let rows = shown.into_iter().map(|line| {
            let name_y_px = y_px + NAME_PX - 6;
            y_px += NAME_PX;
            let bars = kinds.iter().map(|kind| {
                let n = line.count.of(*kind);
                let bar = Bar {
                    kind: *kind,
                    n,
                    y_px,
                    length_tenths: (n * LONGEST_PX * 10).div_ceil(most),
                };
                y_px += BAR_PX + GAP_PX;
                bar
            });
            let bars = bars.collect();
            y_px += BELOW_PX - GAP_PX;
            Bars {
                name: cut(&line.name),
                lang: line.lang,
                name_y_px,
                bars,
            }
        });
        let rows = rows.collect();
        Self {
            kinds,
            rows,
            height_px: y_px,
            n_values,
        }
    }
}

/// The largest number, 1 at least.
fn most(counts: impl Iterator<Item = PerKind>, kinds: &[Kind]) -> usize {
    let numbers = counts.flat_map(|it| kinds.iter().map(move |kind| it.of(*kind)));
    numbers.max().unwrap_or_default().max(1)
}

/// The name as far as it has room.
fn cut(name: &str) -> String {
    if name.chars().count() <= MOST_CHARS {
        return name.to_owned();
    }
    let shown: String = name.chars().take(MOST_CHARS - 1).collect();
    [shown.trim_end(), "…"].concat()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn line(name: &str, of: About, projects: usize, partners: usize) -> Line {
        Line {
            of,
            name: name.to_owned(),
            lang: None,
            count: PerKind { projects, partners },
        }
    }

    fn value(name: &str, projects: usize, partners: usize) -> Line {
        let id = name.to_owned();
        line(name, About::Value { id, depth: 0 }, projects, partners)
    }

    fn bars(chart: &Chart) -> Vec<(&str, Vec<(usize, usize)>)> {
        let bars = |it: &Bars| it.bars.iter().map(|it| (it.n, it.length_tenths)).collect();
        let rows = chart.rows.iter();
        rows.map(|it| (it.name.as_str(), bars(it))).collect()
    }

    #[test]
    fn the_longest_bar_has_all_the_room_and_nothing_has_none() {
        let chart = Chart::of(&[
            value("Gironde", 2, 40),
            value("Loire-Atlantique", 6, 0),
            line("non précisé", About::Unstated, 1, 10),
            line("tous", About::Sum, 9, 50),
        ]);
        assert_eq!(
            bars(&chart),
            [
                ("Gironde", vec![(2, 145), (40, 2900)]),
                ("Loire-Atlantique", vec![(6, 435), (0, 0)]),
                ("non précisé", vec![(1, 73), (10, 725)]),
            ]
        );
    }

    #[test]
    fn what_no_value_has_gets_no_bars() {
        // No partner states a theme: their bar would make all others short, and say nothing of themes.
        let chart = Chart::of(&[
            value("Bien-être", 19, 0),
            line("non précisé", About::Unstated, 0, 269),
        ]);
        assert_eq!(chart.kinds, [Kind::Project]);
        assert_eq!(
            bars(&chart),
            [
                ("Bien-être", vec![(19, 2900)]),
                ("non précisé", vec![(0, 0)])
            ]
        );
        assert_eq!(
            Chart::of(&[line("non précisé", About::Unstated, 3, 4)]),
            Chart::default()
        );
    }

    #[test]
    fn a_long_chart_is_cut_and_says_how_many_there_are() {
        let mut lines: Vec<Line> = (0..30).map(|n| value(&n.to_string(), 30 - n, 0)).collect();
        lines.push(line("non précisé", About::Unstated, 0, 0));
        let chart = Chart::of(&lines);
        assert_eq!((chart.rows.len(), chart.n_values), (MOST_ROWS + 1, 30));
        assert_eq!(
            chart.rows.last().map(|it| it.name.as_str()),
            Some("non précisé")
        );
    }

    proptest! {
        #[test]
        fn bars_are_as_long_as_their_numbers_and_lie_beside_each_other(
            counts in vec((0..4000usize, 0..4000usize), 0..20),
            unstated in (0..4000usize, 0..4000usize),
        ) {
            let mut lines: Vec<Line> = counts.iter().map(|(a, b)| value("Nom", *a, *b)).collect();
            lines.push(line("non précisé", About::Unstated, unstated.0, unstated.1));
            let chart = Chart::of(&lines);
            let all: Vec<&Bar> = chart.rows.iter().flat_map(|it| &it.bars).collect();
            for bar in &all {
                prop_assert!(bar.length_tenths <= LONGEST_PX * 10);
                prop_assert_eq!(bar.length_tenths == 0, bar.n == 0);
                prop_assert!(bar.y_px + BAR_PX <= chart.height_px);
            }
            for pair in all.windows(2) {
                let [a, b] = pair else { continue };
                prop_assert!(a.y_px + BAR_PX < b.y_px);
                // A tenth of a pixel is rounded.
                prop_assert!((a.length_tenths * b.n).abs_diff(b.length_tenths * a.n) <= a.n.max(b.n));
            }
        }
    }
}
