//! What is new, changed and gone, each record in a few lines.

use leptos::prelude::*;

use crate::around::changes::{Change, Changes, Member};
use crate::dataset::Record;
use crate::find::Question;
use crate::i18n::Messages;
use crate::i18n::changes::Changes as Texts;
use crate::i18n::take_away;
use crate::i18n::text::Count;
use crate::take_away::Facts;

use crate::web::clock;
use crate::web::shared::Shared;
use crate::web::state::{Loaded, State};
use crate::web::ui::element::{Element, element};
use crate::web::ui::icon::{Picture, icon};
use crate::web::ui::sheet::p;

/// The most records that a group writes out: more would keep browsers busy for long.
const MOST: usize = 500;

/// Two versions of the data and their reader.
#[derive(Clone, Copy)]
pub struct Versions<'a> {
    pub state: State,
    pub before: &'a Shared<Loaded>,
    pub now: &'a Shared<Loaded>,
    pub texts: &'static Texts,
}

/// The groups that are not empty, one after the other.
pub fn groups(versions: Versions, changes: &Changes) -> Vec<Element> {
    let texts = versions.texts;
    let (revised, other): (Vec<&Change>, Vec<&Change>) =
        changes.changed.iter().partition(|it| it.is_only_revised());
    let different = |it: &&Change| {
        let different = differences(versions, it)?;
        Some(named(versions, it.after, true).child(different))
    };
    let added = changes.added.iter();
    let added = added.take(MOST).map(|it| named(versions, it, true));
    let other_lines = other.iter().take(MOST).filter_map(different);
    let gone = changes.gone.iter();
    let gone = gone.take(MOST).map(|it| named(versions, it, false));
    let all = [
        group(versions, "added", texts.n_added, changes.added.len(), added),
        group(
            versions,
            "changed",
            texts.n_changed,
            other.len(),
            other_lines,
        ),
        group(versions, "gone", texts.n_gone, changes.gone.len(), gone),
    ];
    let revised = (!revised.is_empty()).then(|| {
        let lines = revised.iter().take(MOST);
        let lines: Vec<_> = lines.map(|it| named(versions, it.after, true)).collect();
        let summary = texts.only_revised.of(revised.len());
        element("details")
            .class("revised group")
            .attr("data-testid", "only-revised")
            .child(element("summary").child(summary))
            .child(element("ul").child(lines))
    });
    all.into_iter().flatten().chain(revised).collect()
}

/// `None` when there is nothing in it. Beyond the first records, it says how many there are.
fn group(
    versions: Versions,
    id: &'static str,
    title: Count,
    n_records: usize,
    lines: impl Iterator<Item = Element>,
) -> Option<Element> {
    if n_records == 0 {
        return None;
    }
    let words = &versions.state.texts().words;
    let numbers = [MOST, n_records].map(|it| words.number(it));
    let cut = versions.texts.cut.with(numbers.each_ref().map(|it| &**it));
    let cut = (n_records > MOST).then(|| p(&cut));
    Some(
        element("section")
            .class("group")
            .attr("id", id)
            .attr("tabindex", "-1")
            .attr("data-testid", id)
            .attr("data-count", n_records.to_string())
            .child(element("h2").child(title.of(n_records)))
            .child(cut)
            .child(element("ul").child(lines.collect::<Vec<_>>())),
    )
}

/// Name, sort and commune of a record, and whether it is kept. One that is there leads to the map; one that
/// has gone, to all that is kept of it.
fn named(versions: Versions, record: &Record, is_there: bool) -> Element {
    let Versions {
        state,
        before,
        now,
        texts,
    } = versions;
    let names = state.names(if is_there { now } else { before });
    let language = names.language;
    let name = if is_there {
        element("a").attr(
            "href",
            state.map_with(Question::default(), Some(&record.id)),
        )
    } else {
        element("span")
    };
    let name = name
        .class("name")
        .attr("lang", record.name.foreign(language))
        .child(record.name.get(language));
    let sort = element("span")
        .attr("lang", names.sort_lang(record))
        .child(names.sort(record));
    let locality = record.address.locality.as_deref();
    let dataset = &now.index.dataset().id;
    let is_kept = state.kept.with_untracked(|it| it.has(dataset, &record.id));
    let kept = is_kept.then(|| {
        element("span")
            .class("kept")
            .child(icon(Picture::Bookmark))
            .child(texts.favourite)
    });
    let read_kept = (is_kept && !is_there).then(|| {
        element("a")
            .class("no-print")
            .attr("href", ["#kept-", &record.id].concat())
            .child(texts.read_kept)
    });
    let what = element("p")
        .class("what")
        .child(
            element("span")
                .child(sort)
                .child(locality.map(|it| [" · ", it].concat())),
        )
        .child(kept)
        .child(read_kept);
    element("li")
        .class("change")
        .attr("data-testid", "entry")
        .attr("data-id", &*record.id)
        .child(name)
        .child(what)
}

/// What a record was and what it is, where that is short and matters; of the rest, that it has changed.
fn differences(versions: Versions, change: &Change) -> Option<Element> {
    let Versions {
        state,
        before,
        now,
        texts,
    } = versions;
    let messages = state.texts();
    let old = facts(state, before, change.before)?;
    let new = facts(state, now, change.after)?;
    let mut rest = Vec::new();
    let mut lines = Vec::new();
    for member in &change.members {
        let name = texts.members.of(*member);
        match short(*member, &old).zip(short(*member, &new)) {
            Some((old, new)) if old != new => {
                lines.push(line(name, &old, &new, texts, messages));
            }
            _ => rest.push(name),
        }
    }
    let rest = (!rest.is_empty()).then(|| p(&texts.different.with([&rest.join(", ")])));
    let lines = (!lines.is_empty()).then(|| element("dl").child(lines));
    Some(element("div").class("different").child(lines).child(rest))
}

fn facts(state: State, loaded: &Loaded, record: &Record) -> Option<Facts> {
    let names = state.names(loaded);
    let idx = loaded.index.idx_of(&record.id)?;
    Facts::of(idx, names, take_away::texts(names.language), clock::now())
}

/// What is said of a part in one line; `None` for parts that have no such line.
fn short(member: Member, facts: &Facts) -> Option<String> {
    Some(match member {
        Member::Name => facts.name.clone(),
        Member::Sort => facts.sort.clone(),
        Member::Address => {
            let town = facts.town();
            let parts = [&facts.street, &town, &facts.country];
            let known = parts
                .into_iter()
                .map(String::as_str)
                .filter(|it| !it.is_empty());
            known.collect::<Vec<_>>().join(", ")
        }
        Member::Phone => facts.phone.clone(),
        Member::Email => facts.email.clone(),
        Member::Website => facts.website.clone(),
        Member::Hours => facts.hours.clone(),
        Member::Fee => facts.fee.clone(),
        _ => return None,
    })
}

fn line(name: &str, old: &str, new: &str, texts: &Texts, messages: &Messages) -> Vec<Element> {
    let or_unknown = |it: &str| match it {
        "" => messages.words.unknown.to_owned(),
        known => known.to_owned(),
    };
    vec![
        element("dt").child(name),
        element("dd").child(element("del").child(texts.was.with([&or_unknown(old)]))),
        element("dd").child(element("ins").child(texts.is.with([&or_unknown(new)]))),
    ]
}
