//! Everything that is shown for what was chosen.

use leptos::prelude::*;

use crate::around::network::{Alike, Fit, MOST_PROJECTS, RADIUS_KM, RoleAround, alike, roles};
use crate::around::{Spot, nearest_commune};
use crate::find::{Facet, Near, RecordIdx};
use crate::i18n::network::Network;

use super::chosen::Chosen;
use super::paper::{foot, printed};
use super::project::projects;
use super::role::role;
use crate::web::reactive::memo;
use crate::web::shared::Shared;
use crate::web::state::{Loaded, State};
use crate::web::ui::element::{Element, button, element};
use crate::web::ui::fresh::fresh;
use crate::web::ui::sheet::p;

/// What everything on the page is made from.
pub struct Scene<'a> {
    pub chosen: Chosen,
    pub state: State,
    pub texts: &'static Network,
    pub loaded: &'a Shared<Loaded>,
    /// What the school or place is called.
    pub name: String,
    /// What of it is printed.
    pub fit: Fit,
}

/// Whom to call, and which schools are alike; how to begin, where nothing is chosen.
pub fn answer(chosen: Chosen) -> Option<Element> {
    let (state, texts) = (chosen.state(), chosen.texts());
    let loaded = state.loaded.get()?;
    let Some(spot) = chosen.spot.get() else {
        let is_awaited = state.question.with(|it| it.near.is_some());
        let words = match (is_awaited, chosen.beside.places.is_lost.get()) {
            (true, true) => texts.place_lost,
            (true, false) => state.texts().report.loading,
            (false, _) => texts.intro,
        };
        return Some(p(words).attr("data-testid", "network-start"));
    };
    let index = &loaded.index;
    let school = chosen.school.get().and_then(|it| index.record(it));
    let roles = roles(index, &spot);
    let projects_alike = alike(index, &spot, school, MOST_PROJECTS);
    let name = chosen.name.get();
    let mut scene = Scene {
        chosen,
        state,
        texts,
        loaded: &loaded,
        name,
        fit: Fit::default(),
    };
    scene.fit = printed(&scene, &roles, &projects_alike);
    Some(
        element("div")
            .class("calls-answer")
            .child(head(&scene, &spot, &roles))
            .child(all_roles(&scene, &roles))
            .child(everybody(&scene))
            .child(projects(&scene, &projects_alike, school.is_some()))
            .child(foot(&scene, &records(&scene, &roles, &projects_alike))),
    )
}

fn head(scene: &Scene, spot: &Spot, roles: &[RoleAround]) -> Element {
    let Scene { chosen, texts, .. } = scene;
    let title = element("h2")
        .class("title")
        .attr("data-testid", "title")
        .child(texts.title_of.with([&scene.name]));
    let has_no_roles = scene.loaded.index.dataset().roles.is_empty();
    let no_roles = match (has_no_roles, roles.is_empty()) {
        (true, true) => Some(texts.no_categories),
        (true, false) => Some(texts.no_roles),
        (false, _) => None,
    };
    let order = (!roles.is_empty()).then(|| p(texts.order).class("calls-order"));
    element("div")
        .class("calls-head")
        .child(title)
        .child(without_commune(*chosen, spot))
        .child(no_roles.map(|it| p(it).class("calls-note")))
        .child(order)
}

/// That nobody is known to be competent where the commune is not known, and the way to one.
fn without_commune(chosen: Chosen, spot: &Spot) -> Option<Element> {
    let (state, texts) = (chosen.state(), chosen.texts());
    let position = spot.position.filter(|_| spot.ground.commune.is_none())?;
    if chosen.school.get().is_some() {
        return None;
    }
    let is_point = state
        .question
        .with(|it| matches!(it.near, Some(Near::Point(_))));
    let note = if is_point {
        texts.no_commune.to_owned()
    } else {
        texts.no_municipality.with([&chosen.name.get()])
    };
    let beside = chosen.beside;
    beside.places.prepare_all();
    let nearest = memo(move || state.gazetteer.with(|it| nearest_commune(it, position)));
    let take = fresh(move || {
        let (place, km) = nearest.get()?;
        let words = [place.name.as_str(), &state.texts().words.distance(km)];
        let take = button("button")
            .attr("data-testid", "take-nearest")
            .child(texts.take_nearest.with(words))
            .on_click(move || beside.go_near(Near::Place(place.key.clone())));
        Some(take)
    });
    Some(
        element("div")
            .class("calls-note")
            .attr("data-testid", "no-commune")
            .child(p(&note))
            .child(element("div").class("no-print").child(take)),
    )
}

fn all_roles(scene: &Scene, roles: &[RoleAround]) -> Element {
    let roles: Vec<_> = roles.iter().map(|it| role(scene, it)).collect();
    element("div").class("calls-roles").child(roles)
}

/// The way to all partners around, whatever their category.
fn everybody(scene: &Scene) -> Element {
    let mut question = scene.chosen.question_near();
    question.toggle(Facet::Kind, "partner");
    question.radius_km = question.near.is_some().then_some(RADIUS_KM);
    let href = scene.state.map_with(question, None);
    let link = element("a")
        .attr("href", href)
        .attr("data-testid", "everybody")
        .child(scene.texts.everybody);
    element("p").class("no-print").child(link)
}

/// The records that stand on paper.
fn records(scene: &Scene, roles: &[RoleAround], projects: &[Alike]) -> Vec<RecordIdx> {
    let partners = roles.iter().flat_map(|it| {
        let shown = it.shown().iter().take(scene.fit.partners);
        shown.chain(it.next()).map(|it| it.idx)
    });
    let projects = projects.iter().take(scene.fit.projects);
    partners.chain(projects.map(|it| it.idx)).collect()
}
