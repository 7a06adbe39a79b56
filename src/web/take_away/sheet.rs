//! The sheet as it is printed.

use leptos::prelude::*;

use crate::basemap::BaseMap;
use crate::find::RecordIdx;
use crate::i18n::text::Count;

use super::super::shared::Shared;
use super::super::state::Loaded;
use super::super::ui::element::{Element, element};
use super::super::ui::fresh::fresh;
use super::super::ui::sheet::p;
use super::about_data::{about_data, sources};
use super::choice::Choice;
use super::code::code;
use super::entry::entry;
use super::excerpt::excerpt;
use super::heading;
use super::record::record;

/// The most records that a sheet lists: they fill some 170 pages. More would keep browsers busy for long.
const MOST_ENTRIES: usize = 2000;

/// The sheet; nothing before the dataset is there.
pub fn sheet(choice: Choice, base_map: RwSignal<BaseMap>) -> Element {
    fresh(move || {
        let (loaded, records) = choice.loaded()?;
        let article = element("article")
            .class("paper")
            .attr("data-testid", "paper");
        Some(match (records.first(), choice.is_of_one()) {
            (None, _) => article.child(head(choice, 0)).child(nothing(choice)),
            (Some(idx), true) => article
                .class("paper is-of-one")
                .child(record(choice, &loaded, *idx, base_map))
                .child(foot(choice, &loaded, &[])),
            (Some(_), false) => {
                let shown: Vec<_> = records.iter().copied().take(MOST_ENTRIES).collect();
                article
                    .child(head(choice, records.len()))
                    .child(missing(choice))
                    .child(aids(choice, &loaded, &records, base_map))
                    .child(entries(choice, &loaded, &shown))
                    .child(foot(choice, &loaded, &shown))
            }
        })
    })
}

/// What this is, how many records there are, and in which order.
fn head(choice: Choice, n_records: usize) -> Element {
    let (texts, messages) = choice.texts();
    let title = choice.title();
    let lang = title.as_ref().and_then(|it| it.lang);
    let title = element("h2")
        .class("title")
        .attr("data-testid", "title")
        .attr("lang", lang)
        .child(title.map(|it| it.words));
    let has_origin = choice.state.results.with(|it| it.origin.is_some());
    let is_by_distance = has_origin && n_records > 1;
    let count = element("p")
        .class("count")
        .attr("data-testid", "count")
        .attr("data-count", n_records.to_string())
        .child(element("strong").child(messages.list.results.of(n_records)))
        .child(is_by_distance.then(|| element("span").child(texts.by_distance)));
    let cut = (n_records > MOST_ENTRIES).then(|| {
        let numbers = [MOST_ENTRIES, n_records].map(|it| messages.words.number(it));
        p(&texts.cut.with(numbers.each_ref().map(|it| &**it))).class("cut")
    });
    element("div")
        .class("head")
        .child(brand(choice))
        .child(title)
        .child((n_records > 0).then_some(count))
        .child(cut)
}

/// Whose sheet it is.
pub fn brand(choice: Choice) -> Element {
    let (_, messages) = choice.texts();
    element("h1")
        .class("brand")
        .child(element("strong").child("Passerelle"))
        .child(" · ")
        .child(messages.page.tagline)
}

/// That records are missing which were kept, or which the link names.
fn missing(choice: Choice) -> Vec<Element> {
    let (texts, messages) = choice.texts();
    let state = choice.state;
    let n_gone = state.n_gone();
    let picked = state.question.with(|it| it.picked.clone());
    let n_unknown = picked.iter().filter(|it| !state.knows(it)).count();
    let note = |n: usize, words: Count| (n > 0).then(|| p(&words.of(n)).class("missing"));
    let gone = note(n_gone, messages.kept.missing);
    let unknown = note(n_unknown, texts.unknown_picked);
    gone.into_iter().chain(unknown).collect()
}

/// Where the records are, and the way back to them.
pub fn aids(
    choice: Choice,
    loaded: &Shared<Loaded>,
    records: &[RecordIdx],
    base_map: RwSignal<BaseMap>,
) -> Element {
    element("div")
        .class("aids")
        .child(excerpt(choice, loaded, records, base_map))
        .child(code(choice))
}

fn entries(choice: Choice, loaded: &Loaded, records: &[RecordIdx]) -> Element {
    let (_, messages) = choice.texts();
    let entries = records.iter().enumerate();
    let entries: Vec<_> = entries
        .filter_map(|(n, it)| entry(choice, loaded, n + 1, *it))
        .collect();
    element("ol")
        .class("entries")
        .attr("aria-label", messages.list.title)
        .child(entries)
}

/// That there is nothing, and the way on.
fn nothing(choice: Choice) -> Element {
    let (texts, messages) = choice.texts();
    let is_of_kept = choice.state.question.with(|it| it.favourites);
    let help = match (choice.is_of_one(), is_of_kept) {
        (true, _) => None,
        (false, true) => Some((messages.kept.none, texts.none_kept_help)),
        (false, false) => Some((messages.list.none, texts.none_found_help)),
    };
    let help = help.map(|(title, help)| (heading(title), p(help)));
    let back = element("a")
        .class("button no-print")
        .attr("href", choice.state.map_address())
        .child(texts.back);
    element("div")
        .class("nothing")
        .attr("data-testid", "nothing")
        .child(help)
        .child(missing(choice))
        .child(back)
}

/// From when and from whom the data are.
fn foot(choice: Choice, loaded: &Loaded, records: &[RecordIdx]) -> Element {
    let sources = sources(choice.state, loaded, records);
    element("footer")
        .class("foot")
        .child(sources)
        .child(about_data(choice.state, loaded))
}
