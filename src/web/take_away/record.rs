//! A record alone: everything that its sheet says.

use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::dataset::{PartialDate, Source};
use crate::find::RecordIdx;
use crate::i18n::Messages;
use crate::i18n::text::With;
use crate::take_away::Facts;

use super::super::clock;
use super::super::shared::Shared;
use super::super::state::Loaded;
use super::super::ui::element::{Element, element};
use super::super::ui::sheet::{definition, for_whom, frame, offer, p, paragraphs, section};
use super::super::ui::sheet_parts::{equipment, fee, known_hours, said_by, whereabouts};
use super::choice::Choice;
use super::entry::{contact, sort};
use super::sheet::{aids, brand};

/// The record of that place; nothing where there is none.
pub fn record(
    choice: Choice,
    loaded: &Shared<Loaded>,
    idx: RecordIdx,
    base_map: RwSignal<BaseMap>,
) -> Option<Element> {
    let (texts, messages) = choice.texts();
    let names = choice.state.names(loaded);
    let record = loaded.index.record(idx)?;
    let facts = Facts::of(idx, names, texts, clock::now())?;
    let language = names.language;
    let name = element("h2")
        .class("title")
        .attr("data-testid", "title")
        .attr("lang", record.name.foreign(language))
        .child(&*facts.name);
    let head = element("div")
        .class("head")
        .child(brand(choice))
        .child(sort(record, &facts, names.sort_lang(record)))
        .child(name);
    let reach = section(messages.sheet.reach)
        .child(contact(record, texts, messages))
        .child(fee(record, &messages.sheet).as_deref().map(p));
    let body = element("div")
        .class("record")
        .attr("data-testid", "entry")
        .attr("data-id", &*facts.id)
        .child(definition(record, names))
        .child(paragraphs(&record.summary, language))
        .child(paragraphs(&record.description, language))
        .child(for_whom(record, names))
        .child(whereabouts(record, &messages.sheet))
        .child(reach)
        .child(known_hours(loaded, record, choice.state))
        .child(offer(record, names))
        .child(equipment(record, messages))
        .child(frame(record, names));
    Some(
        element("div")
            .child(head)
            .child(body)
            .child(aids(choice, loaded, &[idx], base_map))
            .child(said_by(
                record,
                loaded.index.dataset(),
                source,
                None,
                messages,
            )),
    )
}

/// Who says so, where, and when, as it is read on paper.
pub fn source(source: &Source, messages: &Messages) -> Element {
    let texts = &messages.sheet;
    let on =
        |date: Option<PartialDate>, words: With| Some(words.with([&messages.words.date(date?)]));
    let parts = [
        source.url.clone(),
        on(source.published, texts.published),
        on(source.retrieved, texts.retrieved),
        source.licence.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let parts = (!parts.is_empty()).then(|| format!(" ({})", parts.join(", ")));
    element("li").child(&*source.name).child(parts)
}
