//! Bars with their numbers. Projects are filled, partners outlined, so that no colour is needed.

use crate::around::figures::{BAR_PX, Bar, Bars, Chart, WIDTH_PX};
use crate::dataset::Kind;
use crate::i18n::in_figures::InFigures;

use crate::web::ui::element::{Element, element};
use crate::web::ui::icon::{picture, svg};

/// The chart with what its bars stand for.
pub fn bars(chart: &Chart, title: &str, texts: &InFigures) -> Element {
    let key = chart.kinds.iter().map(|kind| {
        let words = match kind {
            Kind::Project => texts.projects,
            Kind::Partner => texts.partners,
        };
        let sample = svg("rect")
            .class(class_of(*kind))
            .attr("x", "1")
            .attr("y", "1")
            .attr("width", "22")
            .attr("height", "12");
        element("li")
            .child(picture("sample", "0 0 24 14").child(sample))
            .child(words)
    });
    let key = element("ul").class("key").child(key.collect::<Vec<_>>());
    let rows: Vec<_> = chart.rows.iter().map(row).collect();
    let drawing = svg("svg")
        .class("chart")
        .attr("role", "img")
        .attr("aria-label", texts.chart_of.with([title]))
        .attr("viewBox", format!("0 0 {WIDTH_PX} {}", chart.height_px))
        .child(rows);
    element("figure")
        .class("bars")
        .attr("data-testid", "bars")
        .child(key)
        .child(drawing)
}

fn row(row: &Bars) -> Element {
    let name = svg("text")
        .class("name")
        .attr("x", "0")
        .attr("y", row.name_y_px.to_string())
        .attr("lang", row.lang)
        .child(&*row.name);
    let bars: Vec<_> = row.bars.iter().map(bar).collect();
    svg("g").child(name).child(bars)
}

fn bar(bar: &Bar) -> Element {
    let (whole, tenth) = (bar.length_tenths / 10, bar.length_tenths % 10);
    let length = format!("{whole}.{tenth}");
    let rect = svg("rect")
        .class(class_of(bar.kind))
        .attr("x", "0")
        .attr("y", bar.y_px.to_string())
        .attr("width", length)
        .attr("height", BAR_PX.to_string())
        .attr("data-kind", bar.kind.id())
        .attr("data-n", bar.n.to_string());
    let number = svg("text")
        .class("number")
        .attr("x", (whole + 6).to_string())
        .attr("y", (bar.y_px + BAR_PX - 2).to_string())
        .child(bar.n.to_string());
    svg("g").child(rect).child(number)
}

fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Project => "chart-bar is-project",
        Kind::Partner => "chart-bar is-partner",
    }
}
