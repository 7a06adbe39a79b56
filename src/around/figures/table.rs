//! A breakdown as lines of a table: the same on the page, in its chart and in a file.

use crate::find::Facet;
use crate::i18n::Names;
use crate::i18n::in_figures::InFigures;

use super::breakdown::{Breakdown, PerKind};

/// A line of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is about.
    pub of: About,
    /// That in words.
    pub name: String,
    /// The language of the words, when it is not the reader's.
    pub lang: Option<&'static str>,
    /// How many.
    pub count: PerKind,
}

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A value, and how many wider ones it stands below.
    Value {
        /// Its id.
        id: String,
        /// 0 at the top.
        depth: usize,
    },
    /// What does not say.
    Unstated,
    /// What it makes no sense to ask of.
    Beside,
    /// All hits.
    Sum,
}

/// The lines of a breakdown: its rows, what is not stated (always, also when that is nothing), what it is
/// not asked of (when there is any), and all hits.
pub fn lines(breakdown: &Breakdown, names: Names, texts: &InFigures) -> Vec<Line> {
    let own = |of: About, name: &str, count: PerKind| Line {
        of,
        name: name.to_owned(),
        lang: None,
        count,
    };
    let facet = breakdown.facet;
    let mut lines: Vec<Line> = breakdown
        .rows
        .iter()
        .map(|row| Line {
            of: About::Value {
                id: row.id.clone(),
                depth: row.depth,
            },
            name: names.value(facet, &row.id),
            lang: names.value_lang(facet, &row.id),
            count: row.count,
        })
        .collect();
    lines.push(own(About::Unstated, texts.unstated, breakdown.unstated));
    if breakdown.beside.records() > 0 {
        let name = match facet {
            Facet::Category | Facet::Organiser => texts.beside_projects,
            _ => texts.beside_partners,
        };
        lines.push(own(About::Beside, name, breakdown.beside));
    }
    lines.push(own(About::Sum, texts.sum, breakdown.hits));
    lines
}

/// The rows of a file with the lines, the head first. What a row is part of has a column of its own where
/// there is any such row.
pub fn rows(
    breakdown: &Breakdown,
    lines: &[Line],
    title: &str,
    texts: &InFigures,
) -> Vec<Vec<String>> {
    let is_nested = breakdown.is_nested();
    let mut head = vec![title.to_owned()];
    head.extend(is_nested.then(|| texts.part_of.to_owned()));
    head.extend([texts.projects, texts.partners, texts.both].map(str::to_owned));
    // The names of the values that the row at hand stands below, widest first.
    let mut above: Vec<&str> = Vec::new();
    let mut rows = vec![head];
    for line in lines {
        let depth = match line.of {
            About::Value { depth, .. } => depth,
            About::Unstated | About::Beside | About::Sum => 0,
        };
        above.truncate(depth);
        let mut row = vec![line.name.clone()];
        row.extend(is_nested.then(|| above.last().copied().unwrap_or_default().to_owned()));
        row.extend(numbers(line.count));
        above.push(&line.name);
        rows.push(row);
    }
    rows
}

/// The numbers of projects, of partners and of both, as programs read them.
pub fn numbers(count: PerKind) -> [String; 3] {
    [count.projects, count.partners, count.records()].map(|it| it.to_string())
}
