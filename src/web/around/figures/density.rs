//! The map in squares, with a number in each; the same as a table and as a file.

use leptos::prelude::*;

use crate::around::figures::{Class, Density, SIZE_PX, Square, density_rows};
use crate::basemap::BaseMap;
use crate::dataset::decimal::fixed;
use crate::i18n::in_figures::InFigures;
use crate::i18n::messages::Words;
use crate::take_away::Excerpt;

use super::saving::save_table;
use super::table::{Row, columns, counts, table};
use super::{pair, part, texts};
use crate::web::around::Beside;
use crate::web::loading;
use crate::web::shared::Shared;
use crate::web::ui::element::{Element, element};
use crate::web::ui::fresh::fresh;
use crate::web::ui::icon::{picture, svg};
use crate::web::ui::sheet::p;

/// The part of the view with the map.
pub fn density(beside: Beside) -> Element {
    let state = beside.state;
    let texts = texts(state);
    let own = &texts.density;
    // No other view draws it.
    let base_map = loading::base_map(state, || ());
    fresh(move || {
        let loaded = state.loaded.get()?;
        let hits = state.results.with(|it| it.hits.clone());
        if hits.is_empty() {
            return None;
        }
        let part = part(own.title).attr("data-testid", "density");
        let Some(density) = Density::of(&loaded.index, &hits) else {
            return Some(part.child(p(own.nowhere)));
        };
        let messages = state.texts();
        let words = &messages.words;
        let rows = density
            .squares
            .iter()
            .map(|it| square_row(it, texts, words));
        let other = |id: &str, name: &str, count| {
            Row::new(id, element("span").child(name), counts(count, words))
        };
        let unplaced = other("unplaced", own.unplaced, density.unplaced);
        let sum = other("sum", texts.sum, density.hits());
        let rows = rows.chain([unplaced.of_unknown(), sum.summing_up()]);
        let square = [own.square, own.place].join(" · ");
        let head = columns(&square, texts);
        let file_rows = density_rows(&density, texts);
        let note = p(&own.note.of(density.side_km.into())).class("small");
        let table = table(own.title, &head, rows.collect());
        let legend = legend(&density.classes, texts, words);
        let save = save_table(state, "squares", own.title, file_rows);
        let density = Shared::new(density);
        // The lines come after the records.
        let drawing = fresh(move || Some(base_map.with(|map| drawn(&density, map, texts))));
        let figure = element("figure")
            .class("squares")
            .attr("data-testid", "squares")
            .child(drawing)
            .child(
                element("figcaption")
                    .child(legend)
                    .child(p(messages.map.attribution)),
            );
        Some(part.child(note).child(pair(Some(figure), table, save)))
    })
}

fn square_row(square: &Square, texts: &InFigures, words: &Words) -> Row {
    let place = square.place.as_deref();
    let place = place.unwrap_or(texts.density.place_unknown);
    let name = element("span")
        .child(element("strong").child(&*square.name))
        .child([" · ", place].concat());
    Row::new(&square.name, name, counts(square.count, words))
}

/// What the shades mean.
fn legend(classes: &[Class], texts: &InFigures, words: &Words) -> Element {
    let own = &texts.density;
    let items = classes.iter().enumerate().map(|(n, class)| {
        let (fewest, most) = (words.number(class.fewest), words.number(class.most));
        let range = if fewest == most {
            own.one.with([&fewest])
        } else {
            own.range.with([&fewest, &most])
        };
        let sample = svg("rect")
            .class(shade(n, classes.len()))
            .attr("x", "1")
            .attr("y", "1")
            .attr("width", "22")
            .attr("height", "12");
        element("li")
            .child(picture("sample", "0 0 24 14").child(sample))
            .child(range)
    });
    let items = element("ul").class("key").child(items.collect::<Vec<_>>());
    element("div").child(p(own.legend)).child(items)
}

/// How dark a class is, the darkest being the last one.
fn shade(class: usize, n_classes: usize) -> &'static str {
    match n_classes - class {
        1 => "square is-darkest",
        2 => "square is-dark",
        3 => "square is-light",
        _ => "square is-lightest",
    }
}

fn drawn(density: &Density, map: &BaseMap, texts: &InFigures) -> Element {
    let (width, height) = SIZE_PX;
    let ground = Excerpt::draw(&density.stretch, map, [], None, |_| String::new());
    let path = |class: &str, lines: &str| svg("path").class(class).attr("d", lines);
    let sea = format!("M0 0h{width}v{height}H0z");
    let n_classes = density.classes.len();
    let squares: Vec<_> = density
        .squares
        .iter()
        .map(|it| square(it, n_classes))
        .collect();
    let letters = density
        .columns
        .iter()
        .map(|(letter, x)| edge(letter, *x, 16.0));
    let numbers = density
        .rows
        .iter()
        .map(|(number, y)| edge(number, 14.0, *y));
    svg("svg")
        .class("map")
        .attr("role", "img")
        .attr("aria-label", texts.density.drawing)
        .attr("viewBox", format!("0 0 {width} {height}"))
        .child(path("sea", &sea))
        .child(path("abroad", &ground.abroad))
        .child(path("land", &ground.land))
        .child(path("inner", &ground.inner))
        .child(path("outer", &ground.outer))
        .child(squares)
        .child(letters.collect::<Vec<_>>())
        .child(numbers.collect::<Vec<_>>())
        .child(path("edge", &sea))
}

fn square(it: &Square, n_classes: usize) -> Element {
    let n = it.count.records().to_string();
    let ground = svg("rect")
        .class(shade(it.class, n_classes))
        .attr("x", fixed(it.left_px, 1))
        .attr("y", fixed(it.top_px, 1))
        .attr("width", fixed(it.width_px, 1))
        .attr("height", fixed(it.height_px, 1));
    let number = svg("text")
        .class("n")
        .attr("x", fixed(it.left_px + it.width_px / 2.0, 1))
        .attr("y", fixed(it.top_px + it.height_px / 2.0, 1))
        .child(&*n);
    svg("g")
        .attr("data-square", &*it.name)
        .attr("data-n", &*n)
        .child(ground)
        .child(number)
}

/// The name of a column or row, at the edge.
fn edge(name: &str, x: f64, y: f64) -> Element {
    svg("text")
        .class("edge-name")
        .attr("x", fixed(x, 1))
        .attr("y", fixed(y, 1))
        .child(name)
}
