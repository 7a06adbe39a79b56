//! The view `situation`: which one it is, where, and the steps that are to be taken.
//!
//! # Layout
//! - `stage`: a step with who says so and who helps

mod stage;

use leptos::prelude::*;

use crate::around::Spot;
use crate::around::situation::{Course, age, courses, in_its_country};
use crate::dataset::Situation;
use crate::find::{Facet, Near};
use crate::i18n::network;
use crate::i18n::situation as wording;

use super::super::focus::focus;
use super::super::reactive::memo;
use super::super::shared::Shared;
use super::super::state::Loaded;
use super::super::ui::element::{Element, element};
use super::super::ui::fresh::fresh;
use super::super::ui::sheet::p;
use super::Beside;
use crate::web::ui::within::within;
use stage::{Here, stage};

/// The title of what is to be done, which has the focus once something is chosen.
const TITLE: &str = "situation-title";

/// The view.
pub fn situation(beside: Beside) -> Element {
    let state = beside.state;
    let texts = wording::texts(state.language.get_untracked());
    let section = element("section").class("situation");
    let Some(loaded) = state.loaded.get_untracked() else {
        return section;
    };
    let situations = &loaded.index.dataset().situations;
    if situations.is_empty() {
        return section.child(p(texts.none).attr("data-testid", "no-situations"));
    }
    let choices: Vec<_> = situations.iter().map(|it| choice(beside, it)).collect();
    let choices = element("nav")
        .class("situations no-print")
        .attr("aria-label", texts.choose)
        .child(element("ul").child(choices));
    let place = element("div")
        .class("no-print")
        .child(beside.place_choice());
    let spot = spot(beside);
    // Made anew for another situation or place.
    let plan = fresh(move || {
        let loaded = state.loaded.get()?;
        Some(plan(beside, &loaded, spot.get().as_ref()))
    });
    section
        .child(p(texts.intro).class("intro no-print"))
        .child(choices)
        .child(place)
        .child(told(beside, spot))
        .child(plan)
}

/// Tells those who do not see the page that the steps are for another place.
fn told(beside: Beside, spot: Memo<Option<Spot>>) -> Element {
    let state = beside.state;
    let texts = wording::texts(state.language.get_untracked());
    let words = memo(move || {
        let is_there = spot.with(Option::is_some) && beside.route.with(|it| it.situation.is_some());
        let place = state.with_names(|it| state.question.with(|question| it.near(question)));
        let place = place.filter(|_| is_there);
        place.map(|it| texts.order.with([&it])).unwrap_or_default()
    });
    element("p")
        .class("visually-hidden no-print")
        .attr("role", "status")
        .child(words)
}

/// Where somebody looks from. A position has to wait for the places that say in which country it is.
fn spot(beside: Beside) -> Memo<Option<Spot>> {
    let state = beside.state;
    let is_point = memo(move || {
        let near = state.question.with(|it| it.near.clone());
        matches!(near, Some(Near::Point(_)))
    });
    Effect::new(move || {
        if is_point.get() {
            beside.places.prepare_all();
        }
    });
    memo(move || {
        let near = state.question.with(|it| it.near.clone())?;
        let loaded = state.loaded.get()?;
        let place = state.place.get();
        let spot = Spot::near(&near, place.as_ref(), &loaded.index)?;
        if is_point.get() {
            return Some(state.gazetteer.with(|it| in_its_country(spot, it)));
        }
        Some(spot)
    })
}

/// The way to a situation: a link, so that it can be opened beside this one or handed on.
fn choice(beside: Beside, situation: &Situation) -> Element {
    let language = beside.state.language.get_untracked();
    let id = situation.id.clone();
    let of_route = id.clone();
    let is_shown = memo(move || {
        let is_it = beside
            .route
            .with(|it| it.situation.as_ref() == Some(&of_route));
        if is_it { "true" } else { "false" }
    });
    let of_href = id.clone();
    let href = beside.href(move |it| it.situation = Some(of_href.clone()));
    let of_click = id.clone();
    let go = move || {
        beside.go(|it| it.situation = Some(of_click.clone()));
        request_animation_frame(|| focus(&["#", TITLE].concat()));
    };
    let link = element("a")
        .attr("href", href)
        .attr("aria-current", is_shown)
        .attr("lang", situation.label.foreign(language))
        .attr("data-testid", "situation")
        .attr("data-id", &*id)
        .child(situation.label.get(language));
    element("li").child(within(link, go))
}

/// What is to be done in the situation that is chosen.
fn plan(beside: Beside, loaded: &Shared<Loaded>, spot: Option<&Spot>) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let texts = wording::texts(language);
    let plan = element("article").class("plan").attr("data-testid", "plan");
    let Some(id) = beside.route.with(|it| it.situation.clone()) else {
        return plan.child(p(texts.nothing_chosen));
    };
    let dataset = loaded.index.dataset();
    let Some(situation) = dataset.situations.iter().find(|it| it.id == id) else {
        return plan.child(p(texts.gone).attr("role", "status"));
    };
    let courses = courses(situation, &loaded.index, spot);
    let names = state.names(loaded);
    let place = state
        .with_names(|it| state.question.with(|question| it.near(question)))
        .unwrap_or_default();
    let here = Here {
        beside,
        loaded,
        names,
        place: &place,
        texts,
        network: network::texts(language),
    };
    let title = element("h2")
        .attr("id", TITLE)
        .attr("tabindex", "-1")
        .attr("lang", situation.label.foreign(language))
        .child(situation.label.get(language));
    let description = Some(&situation.description).filter(|it| !it.is_empty());
    let description = description.map(|it| p(it.get(language)).attr("lang", it.foreign(language)));
    let caution = element("p")
        .class("caution")
        .attr("data-testid", "caution")
        .child(texts.caution)
        .child(" ")
        .child(texts.age(age(&courses)));
    let hint = match spot {
        None => p(texts.choose_place).class("no-print"),
        Some(_) => element("p")
            .class("small")
            .child(texts.order.with([&place])),
    };
    let courses: Vec<_> = courses.iter().map(|it| course(it, &here)).collect();
    plan.child(title)
        .child(description)
        .child(caution)
        .child(hint.attr("data-testid", "hint"))
        .child(courses)
}

/// The steps of a country.
fn course(course: &Course, here: &Here) -> Element {
    let country = here.names.value(Facet::Country, course.country);
    let title = element("h3").child(here.texts.steps_in.with([&country]));
    let stages: Vec<_> = course.stages.iter().map(|it| stage(it, here)).collect();
    element("section")
        .class("course")
        .attr("data-testid", "course")
        .attr("data-country", course.country)
        .child(title)
        .child(element("ol").class("stages").child(stages))
}
