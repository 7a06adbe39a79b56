//! What can be done with the records of the sheet. Stands above it, and is not printed.

use leptos::prelude::*;

use crate::take_away::{Facts, MOST_CHARS, cards, collection, csv, rows};

use super::super::reactive::{memo, settable, spawn};
use super::super::saving::{file_name, save};
use super::super::ui::element::{Element, button, element};
use super::super::ui::icon::{Picture, icon, picture, svg};
use super::super::{clock, share};
use super::choice::Choice;

/// A form in which records can be saved.
#[derive(Clone, Copy)]
enum Form {
    Table,
    Cards,
    Map,
}

impl Form {
    /// The end of a file's name, and its media type.
    const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Table => ("csv", "text/csv;charset=utf-8"),
            Self::Cards => ("vcf", "text/vcard;charset=utf-8"),
            Self::Map => ("geojson", "application/geo+json"),
        }
    }
}

/// Pictures that only this page shows, as the lines of a square of 24.
const PRINTER: &str = "M7 8V3.500h10V8M7 17H3.500V8h17v9H17M7 13.500h10v7H7z";
const TABLE: &str = "M3.500 5h17v14h-17zM3.500 9.500h17M3.500 14.200h17M9.500 5v14";
const CARD: &str = "M3.500 5h17v14h-17zM8.500 12.500a2 2 0 100-4 2 2 0 000 4zM5.500 16q3-2.500 6 0M14 10h4M14 14h4";

/// The bar.
pub fn toolbar(choice: Choice) -> Element {
    let (texts, messages) = choice.texts();
    let state = choice.state;
    let told = settable(String::new());
    let is_empty = memo(move || {
        let records = choice.records.get();
        records.is_none_or(|it| it.is_empty())
    });
    let act = |testid: &'static str, picture: Element, words: &'static str| {
        button("button")
            .attr("data-testid", testid)
            .attr("hidden", is_empty)
            .child(picture)
            .child(element("span").child(words))
    };
    let drawn = |lines: &str| picture("icon", "0 0 24 24").child(svg("path").attr("d", lines));
    let save_as = move |form: Form| move || told.set(saved(choice, form));
    let print = act("print", drawn(PRINTER), texts.print)
        .class("button button-main")
        .on_click(|| {
            // A browser that cannot print says so itself.
            let _ = window().print();
        });
    let back = element("a")
        .class("button")
        .attr("href", memo(move || state.map_address()))
        .attr("data-testid", "back-to-map")
        .child(icon(Picture::Back))
        .child(element("span").child(texts.back));
    let copy = move || {
        let link = choice.link();
        let n_chars = link.chars().count();
        if n_chars > MOST_CHARS {
            let numbers = [n_chars, MOST_CHARS].map(|it| messages.words.number(it));
            return told.set(texts.link_too_long.with(numbers.each_ref().map(|it| &**it)));
        }
        spawn(async move {
            let is_copied = share::copy(&link).await;
            told.set(
                if is_copied {
                    texts.link_copied
                } else {
                    texts.copy_failed
                }
                .to_owned(),
            );
        });
    };
    let told = element("p")
        .class("told")
        .attr("role", "status")
        .attr("data-testid", "told")
        .child(memo(move || told.get()));
    element("header")
        .class("bar")
        .child(back)
        .child(
            element("div")
                .class("acts")
                .attr("role", "group")
                .attr("aria-label", texts.actions)
                .child(print)
                .child(act("table", drawn(TABLE), texts.table).on_click(save_as(Form::Table)))
                .child(act("cards", drawn(CARD), texts.cards).on_click(save_as(Form::Cards)))
                .child(
                    act("map-file", icon(Picture::Map), texts.map_file)
                        .on_click(save_as(Form::Map)),
                )
                .child(act("copy-link", icon(Picture::Copy), texts.copy_link).on_click(copy)),
        )
        .child(told)
}

/// Saves the records, and says what is in the file.
fn saved(choice: Choice, form: Form) -> String {
    let (texts, messages) = choice.texts();
    let records = choice.facts();
    let n_placed = records.iter().filter(|it| it.coordinates.is_some()).count();
    let (content, n_saved) = match form {
        Form::Table => {
            let rows = rows(&records, |it| texts.columns.of(it));
            (csv(rows.iter().map(Vec::as_slice)), records.len())
        }
        Form::Cards => (cards(&records), records.len()),
        Form::Map => (collection(&records, messages.map.attribution), n_placed),
    };
    let (end, media_type) = form.kind();
    let name = name(choice, &records, end);
    if let Err(error) = save(&name, media_type, &content) {
        leptos::logging::error!("{name}: {error:?}");
        return texts.save_failed.to_owned();
    }
    let mut told = texts.saved.of(n_saved, &name);
    if n_saved < records.len() {
        told.push(' ');
        told.push_str(&texts.saved_without.of(records.len() - n_saved));
    }
    told
}

/// What a file is called: after its only record, or the day.
fn name(choice: Choice, records: &[Facts], end: &str) -> String {
    let only = records.first().filter(|_| choice.is_of_one());
    let what = only.map_or_else(|| clock::today().to_string(), |it| it.id.clone());
    file_name(&what, end)
}
