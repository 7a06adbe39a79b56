//! Where the records are, as a small map with their numbers.

use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::decimal::fixed;
use crate::find::RecordIdx;
use crate::i18n::take_away::TakeAway;
use crate::take_away::{CROSS_PX, Excerpt, Mark, SIZE_PX, Scale, Written};

use super::super::shared::Shared;
use super::super::state::Loaded;
use super::super::ui::element::{Element, element};
use super::super::ui::fresh::fresh;
use super::super::ui::icon::svg;
use super::super::ui::sheet::p;
use super::choice::Choice;

/// The map with what explains it; nothing where no record has a position.
pub fn excerpt(
    choice: Choice,
    loaded: &Shared<Loaded>,
    records: &[RecordIdx],
    base_map: RwSignal<BaseMap>,
) -> Element {
    let (texts, messages) = choice.texts();
    let placed = records
        .iter()
        .enumerate()
        .filter_map(|(n, it)| Some((n + 1, loaded.index.position(*it)?)));
    let placed: Vec<_> = placed.collect();
    let n_without = records.len() - placed.len();
    let is_of_one = choice.is_of_one();
    let without = (n_without > 0 && !is_of_one).then(|| p(&texts.without_position.of(n_without)));
    let Some(stretch) = choice.stretch() else {
        return element("div").class("excerpt").child(without);
    };
    let origin = choice
        .state
        .results
        .with_untracked(|it| it.origin)
        .filter(|_| !is_of_one);
    // The lines come after the records, and the communes after the lines.
    let drawing = fresh(move || {
        let excerpt = base_map.with(|map| {
            Excerpt::draw(&stretch, map, placed.iter().copied(), origin, |n| {
                texts.n_marked.of(n)
            })
        });
        Some(drawn(&excerpt, is_of_one, texts))
    });
    let origin = origin.map(|_| p(&[texts.origin, "."].concat()));
    let note = (!is_of_one).then(|| p(texts.map_note));
    element("figure")
        .class("excerpt")
        .attr("data-testid", "excerpt")
        .child(drawing)
        .child(
            element("figcaption")
                .child(note)
                .child(origin)
                .child(without)
                .child(p(messages.map.attribution)),
        )
}

fn drawn(excerpt: &Excerpt, is_of_one: bool, texts: &TakeAway) -> Element {
    let (width, height) = SIZE_PX;
    let path = |class: &str, lines: &str| svg("path").class(class).attr("d", lines);
    let ground = format!("M0 0h{width}v{height}H0z");
    let names: Vec<_> = excerpt.names.iter().map(name).collect();
    let marks: Vec<_> = excerpt.marks.iter().map(|it| mark(it, is_of_one)).collect();
    let origin = excerpt.origin.map(|(x, y)| {
        let (x, y) = (fixed(x, 1), fixed(y, 1));
        let (arm, arms) = (CROSS_PX, 2.0 * CROSS_PX);
        path(
            "origin",
            &format!("M{x} {y}m-{arm} 0h{arms}m-{arm} -{arm}v{arms}"),
        )
    });
    svg("svg")
        .class("map")
        .attr("role", "img")
        .attr("aria-label", texts.map_title)
        .attr("viewBox", format!("0 0 {width} {height}"))
        .child(path("sea", &ground))
        .child(path("abroad", &excerpt.abroad))
        .child(path("land", &excerpt.land))
        .child(path("commune", &excerpt.communes))
        .child(path("river", &excerpt.rivers))
        .child(path("lake", &excerpt.lakes))
        .child(path("inner", &excerpt.inner))
        .child(path("outer", &excerpt.outer))
        .child(names)
        .child(origin)
        .child(marks)
        .child(scale(excerpt.scale))
        .child(path("edge", &ground))
}

fn name(it: &Written) -> Element {
    let (x, y) = it.at;
    svg("text")
        .class(if it.is_bold { "name is-large" } else { "name" })
        .attr("x", fixed(x, 1))
        .attr("y", fixed(y, 1))
        .attr("font-size", fixed(it.size_px, 0))
        .child(&*it.text)
}

/// A number on a ground that tells one record from several; a record alone needs no number.
fn mark(it: &Mark, is_of_one: bool) -> Element {
    let (x, y) = it.at;
    let half_px = it.half_width_px;
    let corner = if it.numbers.len() == 1 { 10.0 } else { 3.0 };
    let ground = svg("rect")
        .attr("x", fixed(x - half_px, 1))
        .attr("y", fixed(y - 10.0, 1))
        .attr("width", fixed(2.0 * half_px, 1))
        .attr("height", "20")
        .attr("rx", fixed(corner, 0));
    let number = (!is_of_one).then(|| {
        svg("text")
            .attr("x", fixed(x, 1))
            .attr("y", fixed(y, 1))
            .child(&*it.text)
    });
    svg("g").class("mark").child(ground).child(number)
}

fn scale(it: Scale) -> Element {
    let (_, height) = SIZE_PX;
    let (left, bottom) = (14.0, height - 14.0);
    let bar = format!("M{left} {}v6h{}v-6", bottom - 6.0, fixed(it.length_px, 1));
    let words = svg("text")
        .attr("x", fixed(left + it.length_px + 8.0, 1))
        .attr("y", fixed(bottom - 3.0, 1))
        .child(format!("{}\u{A0}km", it.km));
    svg("g")
        .class("scale")
        .child(svg("path").attr("d", bar))
        .child(words)
}
