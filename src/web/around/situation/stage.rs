//! A step as it is read: who, what, from when on, who says so and who helps.

use leptos::prelude::*;

use crate::around::By;
use crate::around::network::{Called, Reason};
use crate::around::situation::{Helpers, Stage};
use crate::dataset::{Link, Localised, Source};
use crate::find::{Facet, Question};
use crate::i18n::Names;
use crate::i18n::network::Network;
use crate::i18n::situation::Situation;
use crate::web::ui::sheet_parts::{leaving, linked};

use super::super::super::shared::Shared;
use super::super::super::state::Loaded;
use super::super::super::ui::element::{Element, element};
use super::super::super::ui::sheet::{p, unknown};
use super::super::Beside;

/// What a step is told with.
pub struct Here<'a> {
    pub beside: Beside,
    pub loaded: &'a Shared<Loaded>,
    pub names: Names<'a>,
    /// The name of the place that somebody looks from; empty without one.
    pub place: &'a str,
    pub texts: &'static Situation,
    pub network: &'static Network,
}

/// The step.
pub fn stage(stage: &Stage, here: &Here) -> Element {
    let step = stage.step;
    let who = said("strong", &step.who, here).class("who");
    let what = said("p", &step.what, here).class("what");
    let when = (!step.when.is_empty()).then(|| said("p", &step.when, here).class("when"));
    element("li")
        .class("stage")
        .attr("data-testid", "stage")
        .child(element("p").child(who))
        .child(what)
        .child(when)
        .child(helpers(stage, here))
        .child(source(stage.source, here))
}

fn said(tag: &'static str, words: &Localised, here: &Here) -> Element {
    let language = here.names.language;
    element(tag)
        .attr("lang", words.foreign(language))
        .child(words.get(language))
}

/// Who says so, where it can be read, and from when it is.
fn source(source: &Source, here: &Here) -> Element {
    let link = source.url.as_deref().and_then(Link::parse);
    let name = match link {
        Some(link) => leaving(linked(&link)),
        None => element("span"),
    };
    let date = source.published.map_or_else(
        || here.texts.undated.to_owned(),
        |it| here.names.messages.words.date(it),
    );
    element("p")
        .class("source")
        .attr("data-testid", "source")
        .child(here.texts.source)
        .child(" ")
        .child(name.child(&*source.name))
        .child([", ", &date].concat())
}

fn helpers(stage: &Stage, here: &Here) -> Option<Element> {
    let texts = here.texts;
    let list = |them: &[Called]| {
        let items: Vec<_> = them.iter().filter_map(|it| helper(it, here)).collect();
        element("ul").child(items)
    };
    let known = match &stage.helpers {
        Helpers::NotNeeded => return None,
        Helpers::Somewhere => element("p").child(categories(stage, here)),
        Helpers::Around(them) => list(them),
        Helpers::Farther(next) => element("div")
            .child(p(texts.farther).class("small"))
            .child(list(&[*next])),
        Helpers::Unknown => unknown(texts.nobody),
    };
    let on_map = (stage.helpers != Helpers::Unknown).then(|| on_map(stage, here));
    Some(
        element("div")
            .class("helpers")
            .child(element("h4").child(texts.helpers))
            .child(known)
            .child(on_map),
    )
}

/// What sorts of partner a step is taken with.
fn categories(stage: &Stage, here: &Here) -> String {
    let names = stage.step.categories.iter();
    let names: Vec<String> = names
        .map(|it| here.names.value(Facet::Category, it))
        .collect();
    names.join(" · ")
}

/// A partner: what it is called, what sort it is, how far, whether it serves the place, its telephone.
fn helper(called: &Called, here: &Here) -> Option<Element> {
    let record = here.loaded.index.record(called.idx)?;
    let names = &here.names;
    let messages = names.messages;
    let id = record.id.clone();
    let href = here.beside.state.map_with(question_near(here), Some(&id));
    let name = element("a")
        .class("name")
        .attr("href", href)
        .attr("lang", record.name.foreign(names.language))
        .child(record.name.get(names.language));
    let sort = element("span")
        .attr("lang", names.sort_lang(record))
        .child(names.sort(record));
    let distance = called.km.map_or_else(
        || here.network.distance_unknown.to_owned(),
        |it| messages.words.distance(it),
    );
    let reason = match called.reason {
        Reason::Serves(By::Commune(_)) => here.network.serves_commune.with([here.place]),
        Reason::Serves(By::Area(id)) => here
            .network
            .serves_area
            .with([&names.value(Facet::Area, id)]),
        Reason::ServesOthers => here.network.serves_others.to_owned(),
        Reason::Unsaid | Reason::Abroad => String::new(),
    };
    let phone = record.contact.phone.as_deref();
    let phone = match (phone, phone.and_then(Link::call)) {
        (Some(number), Some(link)) => element("a")
            .class("phone")
            .attr("href", link.href())
            .child(number),
        (Some(number), None) => element("span").class("phone").child(number),
        (None, _) => element("span")
            .class("unknown small")
            .child(here.network.phone_unknown),
    };
    let reason = (!reason.is_empty()).then(|| [" · ", &reason].concat());
    let about = element("span")
        .class("about")
        .child(sort)
        .child([" · ", &distance].concat())
        .child(reason);
    Some(
        element("li")
            .class("helper")
            .attr("data-testid", "helper")
            .attr("data-id", &*id)
            .child(name)
            .child(about)
            .child(phone),
    )
}

/// A question of the map near the place, so that it tells how far away things are.
fn question_near(here: &Here) -> Question {
    let question = here.beside.state.question;
    Question {
        near: question.with_untracked(|it| it.near.clone()),
        ..Question::default()
    }
}

/// All partners of these sorts in the country, on the map.
fn on_map(stage: &Stage, here: &Here) -> Element {
    let mut question = question_near(here);
    for category in &stage.step.categories {
        question.toggle(Facet::Category, category);
    }
    question.toggle(Facet::Country, &stage.step.country);
    let href = here.beside.state.map_with(question, None);
    element("a")
        .class("on-map no-print")
        .attr("href", href)
        .child(here.texts.on_map)
}
