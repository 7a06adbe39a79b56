//! Favourites that are no longer in the data: all that is kept of them.

use crate::find::RecordIdx;
use crate::i18n::changes::Changes as Texts;
use crate::i18n::take_away;
use crate::take_away::Facts;

use super::dated;
use super::past::Gone;
use crate::web::clock;
use crate::web::shared::Shared;
use crate::web::state::{Loaded, State};
use crate::web::take_away::entry::{contact, sort};
use crate::web::take_away::record::source;
use crate::web::ui::element::{Element, element};
use crate::web::ui::favourite_button::favourite_with_words;
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
                .child(
                    favourite_with_words(&it.id, &it.id, None)
                        .class("favourite with-words no-print"),
                )
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
    let lang = record.name.foreign(language);
    let name = element("h2").attr("lang", lang).child(&*facts.name);
    let dataset = loaded.index.dataset();
    let taken_from = texts
        .taken_from
        .with([&dated(dataset.updated, state, texts)]);
    let head = element("div")
        .class("head")
        .child(sort(record, &facts, names.sort_lang(record)))
        .child(name)
        .child(p(&taken_from).class("taken-from"))
        .child(
            favourite_with_words(&facts.id, &facts.name, lang)
                .class("favourite with-words no-print"),
        );
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
