//! The sheet of a record: everything that is known, in the order in which a person needs it.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::dataset::{Kind, Language, Localised, Record};
use crate::find::Facet;
use crate::i18n::Names;

use super::super::embed::has_focus;
use super::super::focus::{first, focus_soon};
use super::super::map::Target;
use super::super::reactive::{effect, memo};
use super::super::standing::Stay;
use super::super::state::{Loaded, State};
use super::element::{Element, button, element};
use super::favourite_button::favourite_with_words;
use super::fresh::fresh;
use super::icon::{Picture, icon};
use super::related::related;
use super::sheet_parts::{contact, equipment, hours, share, sources, whereabouts};
use super::take_away_link::take_away_link;
use super::ways::network_link;

/// The sheet of the record that the query opens; nothing when it opens none.
pub fn sheet_layer(state: State) -> Element {
    let opened = memo(move || {
        let id = state.query.with(|it| it.record.clone())?;
        let loaded = state.loaded.get()?;
        let idx = loaded.index.idx_of(&id);
        Some((loaded, idx))
    });
    fresh(move || {
        let (loaded, idx) = opened.get()?;
        let record = idx.and_then(|it| loaded.index.record(it));
        Some(record.map_or_else(|| gone(state), |it| sheet(it, &loaded, state)))
    })
}

fn back_button(state: State) -> Element {
    button("link-button sheet-back")
        .attr("data-testid", "back")
        .on_click(move || close(state))
        .child(icon(Picture::Back))
        .child(state.texts().sheet.back)
}

/// Who opened it from the list goes on at its row; who did not, at the results.
fn close(state: State) {
    let row = first(".row.is-open .row-link").or_else(|| first("#results"));
    state.change(|it| it.record = None);
    focus_soon(row);
}

/// A link may be older than the data.
fn gone(state: State) -> Element {
    element("div")
        .class("sheet")
        .attr("data-testid", "gone")
        .child(element("div").class("sheet-bar").child(back_button(state)))
        .child(
            element("p")
                .class("nothing")
                .child(state.texts().sheet.gone),
        )
}

fn sheet(record: &Record, loaded: &Loaded, state: State) -> Element {
    let names = state.names(loaded);
    let Names {
        language, messages, ..
    } = names;
    let texts = &messages.sheet;
    let (class, picture) = match record.kind() {
        Kind::Project => ("sheet is-project", Picture::Star),
        Kind::Partner => ("sheet", Picture::House),
    };
    let (name, lang) = (record.name.get(language), record.name.foreign(language));
    let reveal = record.position().map(|position| {
        button("button show-on-map")
            .on_click(move || state.target.set(Some(Target::Approach(position))))
            .child(icon(Picture::Map))
            .child(texts.show_on_map)
    });
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close(state);
        }
    };
    let bar = element("div")
        .class("sheet-bar")
        .child(back_button(state))
        .child(favourite_with_words(&record.id, name, lang));
    let sort = element("p")
        .class("sheet-sort")
        .child(element("span").class("mark").child(icon(picture)))
        .child(
            element("span")
                .attr("lang", names.sort_lang(record))
                .child(names.sort(record)),
        );
    let actions = element("div").class("sheet-actions").child(reveal);
    let sheet = element("div")
        .class(class)
        .attr("role", "region")
        .attr("aria-labelledby", "sheet-name")
        .attr("tabindex", "-1")
        .attr("data-testid", "sheet")
        .attr("data-id", &*record.id)
        .on("keydown", close_on_escape)
        .child(bar)
        .child(sort)
        .child(
            element("h2")
                .attr("id", "sheet-name")
                .attr("lang", lang)
                .child(name),
        )
        .child(definition(record, names))
        .child(paragraphs(&record.summary, language))
        .child(paragraphs(&record.description, language))
        .child(for_whom(record, names))
        .child(whereabouts(record, texts))
        .child(hours(loaded, record, state))
        .child(contact(record, texts))
        .child(offer(record, names))
        .child(equipment(record, messages))
        .child(frame(record, names))
        .child(related(record, loaded, names))
        .child(
            actions
                .child(network_link(record, state))
                .child(share(&record.id, state))
                .child(take_away_link(state, true)),
        )
        .child(sources(record, loaded.index.dataset(), messages));
    // Who opened it with a keyboard or a screen reader goes on from here.
    if !Stay::here().is_underway.get_value() {
        let node = sheet.node();
        effect(move || {
            // But never takes the focus from the page that holds this one.
            if !state.is_framed || has_focus() {
                let _ = node.focus();
            }
        });
    }
    sheet
}

/// What the category means, for who meets the word for the first time.
pub fn definition(record: &Record, names: Names) -> Option<Element> {
    let category = record.category.as_deref()?;
    let term = names.index.term(Facet::Category, category)?;
    let label = element("strong")
        .attr("lang", term.label.foreign(names.language))
        .child(term.label.get(names.language));
    Some(
        element("div")
            .class("definition")
            .child(label)
            .child(paragraphs(&term.definition, names.language)),
    )
}

/// A text of the dataset, with the language that it is really in.
pub fn paragraphs(text: &Localised, language: Language) -> Vec<Element> {
    let lang = text.foreign(language);
    text.get(language)
        .lines()
        .filter(|it| !it.trim().is_empty())
        .map(|it| element("p").class("prose").attr("lang", lang).child(it))
        .collect()
}

/// A part of the sheet with its title.
pub fn section(title: &str) -> Element {
    element("section").child(element("h3").child(title))
}

/// A paragraph.
pub fn p(text: &str) -> Element {
    element("p").child(text)
}

/// Says that something is not known.
pub fn unknown(text: &str) -> Element {
    p(text).class("unknown")
}

/// For whom the record is, or that nobody knows.
pub fn for_whom(record: &Record, names: Names) -> Element {
    let words = &record.audience_text;
    let audiences = names.listed(Facet::Audience, &record.audiences);
    let levels = names.listed(Facet::Level, &record.levels);
    let in_short = [audiences, levels];
    let in_short: Vec<String> = in_short.into_iter().filter(|it| !it.is_empty()).collect();
    let school = record.project().and_then(|it| it.school.as_deref());
    let section = section(names.messages.sheet.for_whom).child(school.map(p));
    match (words.is_empty(), in_short.is_empty()) {
        (false, _) => section.child(paragraphs(words, names.language)),
        (true, false) => section.child(p(&in_short.join(" · "))),
        (true, true) => section.child(unknown(names.messages.words.unknown)),
    }
}

/// What there is to find, when anybody said so.
pub fn offer(record: &Record, names: Names) -> Option<Element> {
    let services = record.partner().map_or(&[][..], |it| &it.services);
    let words = names.listed(Facet::Service, services);
    (!words.is_empty()).then(|| section(names.messages.sheet.services).child(p(&words)))
}

/// Themes, programme, organiser: what a professional asks for.
pub fn frame(record: &Record, names: Names) -> Element {
    let texts = &names.messages.sheet;
    let project = record.project();
    let organiser = record.partner().and_then(|it| it.organiser.as_deref());
    let programme = project.and_then(|it| it.programme.as_deref());
    let programme = programme.map(|programme| {
        let programme = names.value(Facet::Programme, programme);
        match project.and_then(|it| it.step.as_deref()) {
            Some(step) => format!("{programme} – {}", names.value(Facet::Step, step)),
            None => programme,
        }
    });
    let organiser = organiser.map(|it| names.value(Facet::Organiser, it));
    let themes = names.listed(Facet::Theme, &record.themes);
    let rows = [
        (texts.organiser, organiser.unwrap_or_default()),
        (texts.programme, programme.unwrap_or_default()),
        (texts.themes, themes),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (element("dt").child(name), element("dd").child(value)))
        .collect();
    let year = project
        .and_then(|it| it.year)
        .map(|it| texts.year.with([&it.to_string()]));
    element("section")
        .child(element("dl").child(rows))
        .child(year.as_deref().map(p))
}
