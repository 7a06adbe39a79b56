//! One record in the list.

use leptos::prelude::*;

use crate::dataset::{Kind, Localised, Record};
use crate::find::{Facet, Marks, Query, RecordIdx};
use crate::i18n::Names;

use super::super::address;
use super::super::reactive::memo;
use super::super::shared::Shared;
use super::super::state::{Loaded, State};
use super::element::{Element, element};
use super::favourite_button::favourite_button;
use super::icon::{Picture, icon};
use super::marked::marked;
use super::opening_status::opening_status;
use super::within::within;

/// A row that opens the sheet of its record, with the distance in words, which is empty when nobody
/// asked for it.
pub fn row(loaded: &Shared<Loaded>, idx: RecordIdx, distance: &str) -> Option<Element> {
    let state = State::here();
    let record = loaded.index.record(idx)?;
    let names = state.names(loaded);
    let words = Words::of(record, names);
    let results = state.results.get_untracked();
    let marks = &results.marks;
    let opening = opening_status(loaded.clone(), idx);
    let id = record.id.clone();
    let is_open = memo(move || state.query.with(|it| it.record.as_ref() == Some(&id)));
    let (class, picture) = match record.kind() {
        Kind::Project => ("row is-project", Picture::Star),
        Kind::Partner => ("row", Picture::House),
    };
    let span = |class| element("span").class(class);
    let said = |class, text: &str| marked(span(class), text, marks);
    let why = words.why(record, names, marks);
    let place = said("row-line", &words.place).child(span("distance").child(distance));
    let tags: Vec<_> = words.tags.iter().map(|it| span("tag").child(*it)).collect();
    let link = link_to(record, idx)
        .class("row-link")
        .child(span("mark").child(icon(picture)))
        .child(said("row-sort", &words.sort).attr("lang", names.sort_lang(record)))
        .child(said("row-name", &words.name).attr("lang", record.name.foreign(names.language)))
        .child(place)
        .child(said("row-line", &words.for_whom).attr("lang", words.for_whom_lang))
        .child(why.map(|(lang, it)| said("row-line row-why", &it).attr("lang", lang)))
        .child(span("row-line opening").child(opening))
        .child(tags);
    let row = element("li")
        .class(class)
        .class_while("is-open", is_open)
        .attr("data-testid", "result")
        .attr("data-id", &*record.id)
        .child(link)
        .child(favourite_button(&record.id, &words.name));
    Some(row)
}

/// A link that opens the sheet of a record.
pub fn link_to(record: &Record, idx: RecordIdx) -> Element {
    let state = State::here();
    // Enough for a new tab; a click in this one keeps everything else of the query.
    let href = address::href(&Query {
        record: Some(record.id.clone()),
        ..Query::default()
    });
    within(element("a").attr("href", href), move || state.open(idx))
}

/// What a row says.
struct Words {
    sort: String,
    name: String,
    place: String,
    for_whom: String,
    for_whom_lang: Option<&'static str>,
    tags: Vec<&'static str>,
}

impl Words {
    /// A part of the record that shows why it was found, when nothing else of the row does; with its
    /// language, when it is not the reader's.
    fn why(
        &self,
        record: &Record,
        names: Names,
        marks: &Marks,
    ) -> Option<(Option<&'static str>, String)> {
        let shown = [&self.name, &self.sort, &self.place, &self.for_whom];
        let shown = shown.map(String::as_str).join(" ");
        if marks.is_empty() || marks.answers(&shown) {
            return None;
        }
        let texts = [&record.summary, &record.audience_text, &record.description];
        let excerpt = |it: &&Localised| {
            let excerpt = marks.excerpt(it.get(names.language))?;
            Some((it.foreign(names.language), excerpt))
        };
        texts.iter().find_map(excerpt).or_else(|| {
            let mut values = Facet::ALL.into_iter().flat_map(|facet| {
                let values = facet.values(record).into_iter();
                values.map(move |id| (names.value_lang(facet, id), names.value(facet, id)))
            });
            values.find(|(_, it)| !marks.find(it).is_empty())
        })
    }

    fn of(record: &Record, names: Names) -> Self {
        let Names {
            language, messages, ..
        } = names;
        let address = &record.address;
        let locality = address
            .locality
            .clone()
            .unwrap_or_else(|| messages.words.unknown.to_owned());
        let area = address
            .area_code
            .as_deref()
            .map(|it| names.short(Facet::Area, it));
        let place = match area.filter(|it| *it != locality) {
            Some(area) => format!("{locality}, {area}"),
            None => locality,
        };
        let (for_whom_lang, for_whom) = match record.project().and_then(|it| it.school.clone()) {
            Some(school) => (None, school),
            None => (
                record.audience_text.foreign(language),
                record.audience_text.get(language).to_owned(),
            ),
        };
        let is_free = record
            .partner()
            .is_some_and(|it| it.fee.as_deref() == Some("free"));
        let mut tags = Vec::new();
        if is_free {
            tags.push(messages.sheet.free.trim_end_matches('.'));
        }
        if record.place.is_none() {
            tags.push(messages.list.no_position);
        }
        Self {
            sort: names.sort(record),
            name: record.name.get(language).to_owned(),
            place,
            for_whom,
            for_whom_lang,
            tags,
        }
    }
}
