//! An event: when, what, who says so, and what is done during it.

use leptos::prelude::*;

use crate::around::week::Phase;
use crate::dataset::{Action, Event};
use crate::find::Question;
use crate::hours::Date;
use crate::i18n::week::{self, Week};

use super::super::super::state::Loaded;
use super::super::super::ui::element::{Element, element};
use super::super::super::ui::icon::{Picture, icon};
use super::super::super::ui::sheet::{p, paragraphs, unknown};
use super::super::super::ui::sheet_parts::source;
use super::super::Beside;
use super::calendar::calendar;
use super::pieces::{away, whose};

/// Everything about an event.
pub fn happening(
    beside: Beside,
    loaded: &Loaded,
    phase: Phase,
    event: &Event,
    today: Date,
) -> Element {
    let state = beside.state;
    let (language, messages) = (state.language.get_untracked(), state.texts());
    let texts = week::texts(language);
    let dataset = loaded.index.dataset();
    let actions = event.actions.iter().map(|it| action(beside, loaded, it));
    let actions: Vec<_> = actions.collect();
    let actions = if actions.is_empty() {
        unknown(texts.no_action)
    } else {
        element("ol").class("actions").child(actions)
    };
    let said_by = event.source.as_deref().and_then(|it| dataset.source(it));
    let said_by = match said_by {
        Some(it) => element("div")
            .class("said-by")
            .child(element("span").child(texts.source))
            .child(element("ul").class("sources").child(source(it, messages))),
        None => unknown(messages.sheet.no_source).class("unknown small"),
    };
    let is_over = phase == Phase::Over;
    article("article", beside, phase, event, "h2")
        .child(paragraphs(&event.description, language))
        .child((!is_over).then(|| calendar(beside, dataset, event, today)))
        .child(element("h3").child(texts.actions))
        .child(actions)
        .child(away(event.url.as_deref(), |it| texts.more.with([it])))
        .child(said_by)
}

/// What one should know of an event among others.
pub fn in_short(
    beside: Beside,
    loaded: &Loaded,
    phase: Phase,
    event: &Event,
    today: Date,
) -> Element {
    let texts = week::texts(beside.state.language.get_untracked());
    let is_over = phase == Phase::Over;
    let calendar = || calendar(beside, loaded.index.dataset(), event, today);
    article("li", beside, phase, event, "h3")
        .child(away(event.url.as_deref(), |it| texts.more.with([it])))
        .child((!is_over).then(calendar))
}

fn article(
    tag: &'static str,
    beside: Beside,
    phase: Phase,
    event: &Event,
    heading: &'static str,
) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let texts = week::texts(language);
    let (word, words) = named(phase, texts);
    let title = element(heading)
        .attr("data-testid", "happening-title")
        .attr("lang", event.title.foreign(language))
        .child(event.title.get(language));
    element(tag)
        .class("happening")
        .attr("data-testid", "happening")
        .attr("data-id", &*event.id)
        .attr("data-phase", word)
        .child(element("p").class("phase").child(words))
        .child(title)
        .child(p(&texts.when(event, state.texts())).class("when"))
}

/// A phase as tests and styles call it, and in words.
fn named(phase: Phase, texts: &Week) -> (&'static str, &'static str) {
    match phase {
        Phase::Running => ("running", texts.running),
        Phase::Perhaps => ("perhaps", texts.perhaps),
        Phase::Coming => ("coming", texts.coming),
        Phase::Over => ("over", texts.over),
    }
}

fn action(beside: Beside, loaded: &Loaded, action: &Action) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let texts = week::texts(language);
    let title = element("h4")
        .attr("lang", action.title.foreign(language))
        .child(action.title.get(language));
    let record = action.record.as_deref().map(|id| {
        let Some(record) = loaded.index.record_of(id) else {
            return unknown(texts.record_gone);
        };
        let link = element("a")
            .attr(
                "href",
                beside.state.map_with(Question::default(), Some(&record.id)),
            )
            .attr("data-testid", "action-record")
            .attr("lang", record.name.foreign(language))
            .child(record.name.get(language));
        element("div")
            .class("whose-action")
            .child(icon(Picture::Map))
            .child(
                element("div")
                    .child(element("p").child(link))
                    .child(whose(record)),
            )
    });
    element("li")
        .class("action")
        .attr("data-testid", "action")
        .child(title)
        .child(paragraphs(&action.description, language))
        .child(record)
        .child(away(action.url.as_deref(), |it| texts.more.with([it])))
}
