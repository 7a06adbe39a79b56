//! Favourites that are no longer in the data: all that is kept of them.

use leptos::prelude::*;

use crate::find::RecordIdx;
use crate::i18n::changes::Changes as Texts;
use crate::i18n::take_away;
use crate::take_away::Facts;

use super::dated;
use super::past::Gone;
use crate::web::clock;
use crate::web::reactive::memo;
use crate::web::shared::Shared;
use crate::web::state::{Loaded, State};
use crate::web::take_away::entry::{contact, sort};
use crate::web::take_away::record::source;
use crate::web::ui::element::{Element, button, element};
use crate::web::ui::icon::{Picture, icon};
use crate::web::ui::sheet::{definition, for_whom, frame, offer, p, paragraphs, section};
use crate::web::ui::sheet_parts::{equipment, fee, known_hours, said_by, whereabouts};

/// All of them, in full; nothing where there are none.
pub fn gone(state: State, gone: &[Gone], texts: &'static Texts) -> Option<Element> {
    if gone.is_empty() {
        return None;
    }
    let (kept, lost): (Vec<&Gone>, Vec<&Gone>) = gone.iter().partition(|it| it.last_seen.is_some());
    let kept: Vec<_> = kept
        .into_iter()
        .filter_map(|it| {
            let (loaded, idx) = it.last_seen.as_ref()?;
            record(state, loaded, *idx, texts)
        })
        .collect();
    let note = (!kept.is_empty()).then(|| p(texts.kept_gone_note));
    let lost = (!lost.is_empty()).then(|| {
        let id = |it: &&Gone| {
            element("li")
                .child(element("code").child(&*it.id))
                .child(" ")
                .child(keep_button(state, &it.id, &it.id))
        };
        element("div")
            .class("nothing-kept")
            .attr("data-testid", "nothing-kept")
            .child(p(&texts.nothing_kept.of(lost.len())))
            .child(element("ul").child(lost.iter().map(id).collect::<Vec<_>>()))
    });
    Some(
        element("section")
            .class("kept-gone")
            .attr("data-testid", "kept-gone")
            .child(element("h2").child(texts.kept_gone))
            .child(note)
            .child(kept)
            .child(lost),
    )
}

/// Keeps a record, or no longer. What is kept of it stays as long as this is shown, so that it can be
/// taken back.
fn keep_button(state: State, id: &str, name: &str) -> Element {
    let texts = &state.texts().kept;
    let id = id.to_owned();
    let of = id.clone();
    let is_kept = memo(move || state.is_kept(&of));
    let word = memo(move || {
        if is_kept.get() {
            texts.kept
        } else {
            texts.keep
        }
    });
    let pressed = memo(move || if is_kept.get() { "true" } else { "false" });
    let name = element("span")
        .class("visually-hidden")
        .child([" ", name].concat());
    button("button no-print")
        .attr("data-testid", "favourite")
        .attr("aria-pressed", pressed)
        .on_click(move || state.toggle_kept(&id))
        .child(icon(Picture::Bookmark))
        .child(element("span").child(word).child(name))
}

/// A record as the last data had it.
fn record(
    state: State,
    loaded: &Shared<Loaded>,
    idx: RecordIdx,
    texts: &'static Texts,
) -> Option<Element> {
    let messages = state.texts();
    let names = state.names(loaded);
    let language = names.language;
    let words = take_away::texts(language);
    let record = loaded.index.record(idx)?;
    let facts = Facts::of(idx, names, words, clock::now())?;
    let name = element("h2")
        .attr("lang", record.name.foreign(language))
        .child(&*facts.name);
    let dataset = loaded.index.dataset();
    let taken_from = texts
        .taken_from
        .with([&dated(dataset.updated, state, texts)]);
    let head = element("div")
        .class("head")
        .child(sort(record, &facts, names.sort_lang(record)))
        .child(name)
        .child(p(&taken_from).class("taken-from"))
        .child(keep_button(state, &facts.id, &facts.name));
    let reach = section(messages.sheet.reach)
        .child(contact(record, words, messages))
        .child(fee(record, &messages.sheet).as_deref().map(p));
    Some(
        element("article")
            .class("record")
            .attr("id", ["kept-", &facts.id].concat())
            .attr("tabindex", "-1")
            .attr("data-testid", "kept-record")
            .attr("data-id", &*facts.id)
            .child(head)
            .child(definition(record, names))
            .child(paragraphs(&record.summary, language))
            .child(paragraphs(&record.description, language))
            .child(for_whom(record, names))
            .child(whereabouts(record, &messages.sheet))
            .child(reach)
            .child(known_hours(loaded, record, state))
            .child(offer(record, names))
            .child(equipment(record, messages))
            .child(frame(record, names))
            .child(said_by(record, dataset, source, None, messages)),
    )
}
