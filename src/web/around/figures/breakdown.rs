//! The results by the values of a facet: bars, the same as a table, the same as a file.

use crate::around::figures::{Breakdown, Chart, MOST_ROWS, lines, rows};
use crate::find::{Facet, RecordIdx};

use super::bars::bars;
use super::saving::save_table;
use super::table::{Row, columns, table};
use super::{pair, part, texts};
use crate::web::state::{Loaded, State};
use crate::web::ui::element::Element;
use crate::web::ui::sheet::p;

/// The part of the view that is about a facet.
pub fn breakdown(state: State, loaded: &Loaded, hits: &[RecordIdx], facet: Facet) -> Element {
    let (texts, messages) = (texts(state), state.texts());
    let title = messages.filters.facet.of(facet);
    let breakdown = Breakdown::of(&loaded.index, hits, facet);
    let lines = lines(&breakdown, state.names(loaded), texts);
    let chart = Chart::of(&lines);
    let cut = (chart.n_values > MOST_ROWS).then(|| {
        let numbers = [MOST_ROWS, chart.n_values].map(|it| messages.words.number(it));
        p(&texts.chart_cut.with(numbers.each_ref().map(String::as_str)))
    });
    let is_unstated = chart.rows.is_empty() && !hits.is_empty();
    let several = breakdown.n_counted_again();
    let several = (several > 0).then(|| p(&texts.several.of(several)));
    let nested = breakdown.is_nested().then(|| p(texts.nested));
    let notes = [
        is_unstated.then(|| p(texts.none_stated)),
        several,
        nested,
        cut,
    ];
    let notes: Vec<_> = notes.into_iter().flatten().collect();
    let notes: Vec<_> = notes.into_iter().map(|it| it.class("small")).collect();
    let drawing = (!chart.rows.is_empty()).then(|| bars(&chart, title, texts));
    let table_rows: Vec<Row> = lines
        .iter()
        .map(|it| Row::of_line(it, &messages.words))
        .collect();
    let head = columns(title, texts);
    let file_rows = rows(&breakdown, &lines, title, texts);
    let save = save_table(state, facet.word(), title, file_rows);
    part(title)
        .attr("data-testid", "breakdown")
        .attr("data-facet", facet.word())
        .child(notes)
        .child(pair(drawing, table(title, &head, table_rows), save))
}
