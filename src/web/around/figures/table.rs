//! Tables of numbers. Long ones are scrolled in a box of their own, and are whole on paper.

use crate::around::figures::{About, Line, PerKind};
use crate::i18n::in_figures::InFigures;
use crate::i18n::messages::Words;

use crate::web::ui::element::{Element, element};

/// A row: what it is about, and its other cells.
pub struct Row {
    name: Element,
    cells: Vec<Element>,
    class: &'static str,
    /// What tests know it by.
    id: String,
}

impl Row {
    /// A row of this name.
    pub fn new(id: &str, name: Element, cells: Vec<Element>) -> Self {
        Self {
            name,
            cells,
            class: "",
            id: id.to_owned(),
        }
    }

    /// The same, which sums up all others.
    pub fn summing_up(self) -> Self {
        Self {
            class: "is-sum",
            ..self
        }
    }

    /// The same, about what is not known.
    pub fn of_unknown(self) -> Self {
        Self {
            class: "is-unknown",
            ..self
        }
    }

    /// A line of a breakdown.
    pub fn of_line(line: &Line, words: &Words) -> Self {
        let name = element("span").attr("lang", line.lang).child(&*line.name);
        let cells = counts(line.count, words);
        match &line.of {
            About::Value { id, depth } => Self {
                class: match depth {
                    0 => "",
                    1 => "is-part",
                    _ => "is-part-of-part",
                },
                ..Self::new(id, name, cells)
            },
            About::Unstated => Self::new("unstated", name, cells).of_unknown(),
            About::Beside => Self::new("beside", name, cells).of_unknown(),
            About::Sum => Self::new("sum", name, cells).summing_up(),
        }
    }
}

/// What a column is called, and what is in it.
pub enum Column<'a> {
    /// Words.
    Words(&'a str),
    /// Numbers.
    Numbers(&'a str),
}

/// The cells of the numbers of projects, partners and both.
pub fn counts(count: PerKind, words: &Words) -> Vec<Element> {
    [count.projects, count.partners, count.records()]
        .map(|it| number(&words.number(it)).attr("data-n", it.to_string()))
        .into()
}

/// The columns of those numbers, after that of this name.
pub fn columns<'a>(name: &'a str, texts: &InFigures) -> [Column<'a>; 4] {
    [
        Column::Words(name),
        Column::Numbers(texts.projects),
        Column::Numbers(texts.partners),
        Column::Numbers(texts.both),
    ]
}

/// A cell with a number.
pub fn number(words: &str) -> Element {
    element("td").class("n").child(words)
}

/// A cell with words.
pub fn cell(words: impl crate::web::ui::element::Child) -> Element {
    element("td").child(words)
}

/// The most rows of a table that is shown as a whole.
const MOST_ROWS_WHOLE: usize = 9;

/// The table, called `title`, with these columns.
pub fn table(title: &str, columns: &[Column], rows: Vec<Row>) -> Element {
    let head = columns.iter().map(|it| {
        let cell = element("th").attr("scope", "col");
        match it {
            Column::Words(words) => cell.child(*words),
            Column::Numbers(words) => cell.class("n").child(*words),
        }
    });
    let head = element("tr").child(head.collect::<Vec<_>>());
    let row = |it: Row| {
        let name = element("th").attr("scope", "row").child(it.name);
        element("tr")
            .class(it.class)
            .attr("data-testid", "row")
            .attr("data-id", it.id)
            .child(name)
            .child(it.cells)
    };
    let is_long = rows.len() > MOST_ROWS_WHOLE;
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    let table = element("table")
        .child(element("caption").class("visually-hidden").child(title))
        .child(element("thead").child(head))
        .child(element("tbody").child(rows));
    let it = element("div").child(table);
    if !is_long {
        return it.class("table-box");
    }
    // Whoever has no mouse scrolls it with the keys.
    it.class("table-box is-long")
        .attr("role", "group")
        .attr("aria-label", title)
        .attr("tabindex", "0")
}
