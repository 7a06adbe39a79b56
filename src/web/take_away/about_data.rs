//! From when the data are, and on which terms.

use leptos::prelude::*;

use crate::find::RecordIdx;
use crate::i18n::take_away;

use super::super::clock;
use super::super::state::{Loaded, State};
use super::super::ui::element::{Element, element};
use super::super::ui::sheet::p;
use super::heading;

/// The title, date and licence of the data, and the day on which the page is read or printed.
pub fn about_data(state: State, loaded: &Loaded) -> Element {
    let language = state.language.get_untracked();
    let (texts, messages) = (take_away::texts(language), state.texts());
    let dataset = loaded.index.dataset();
    let updated = dataset
        .updated
        .map(|it| messages.page.data_of.with([&messages.words.date(it)]));
    let licence = dataset
        .licence
        .as_ref()
        .map(|it| texts.licence.with([&it.name]));
    let title = element("span")
        .attr("lang", dataset.title.foreign(language))
        .child(dataset.title.get(language));
    let printed = texts
        .printed_on
        .with([&messages.words.date(clock::today())]);
    p("")
        .child(title)
        .child(". ")
        .child(updated.unwrap_or_else(|| texts.undated.to_owned()))
        .child(". ")
        .child(licence.map(|it| it + ". "))
        .child(element("span").class("printed").child(printed + "."))
}

/// The names of everybody who told of these records; nothing when nobody is named.
pub fn sources(state: State, loaded: &Loaded, records: &[RecordIdx]) -> Option<Element> {
    let dataset = loaded.index.dataset();
    let mut names: Vec<&str> = Vec::new();
    for idx in records {
        let record = loaded.index.record(*idx);
        let sources = record.into_iter().flat_map(|it| &it.sources);
        for source in sources.filter_map(|it| dataset.source(it)) {
            if !names.contains(&source.name.as_str()) {
                names.push(&source.name);
            }
        }
    }
    let sources = element("div")
        .child(heading(state.texts().sheet.sources))
        .child(p(&names.join(" · ")));
    (!names.is_empty()).then_some(sources)
}
