//! Projects of schools alike or nearby, and why they are shown.

use crate::around::network::Alike;
use crate::dataset::Localised;
use crate::find::{Facet, Question};
use crate::i18n::take_away;

use super::answer::Scene;
use crate::web::ui::element::{Element, element};
use crate::web::ui::sheet::p;

/// The projects; that there is none, where that is so.
pub fn projects(scene: &Scene, projects: &[Alike], is_of_school: bool) -> Element {
    let texts = scene.texts;
    let (title, none) = if is_of_school {
        (texts.alike_title, texts.alike_none)
    } else {
        (texts.nearby_title, texts.projects_none)
    };
    let of_project = |(n, it)| project(scene, it, n < scene.fit.projects);
    let listed: Vec<_> = projects.iter().enumerate().filter_map(of_project).collect();
    let listed = if listed.is_empty() {
        p(none).class("calls-nobody")
    } else {
        element("ul").class("calls-partners").child(listed)
    };
    let classes = match scene.fit.projects {
        0 => "calls-role calls-projects no-print",
        _ => "calls-role calls-projects",
    };
    element("section")
        .class(classes)
        .attr("data-testid", "network-projects")
        .child(element("h3").child(title))
        .child(listed)
}

fn project(scene: &Scene, it: &Alike, is_printed: bool) -> Option<Element> {
    let names = scene.state.names(scene.loaded);
    let record = scene.loaded.index.record(it.idx)?;
    let shown = |it: &Localised| {
        (
            it.get(names.language).to_owned(),
            it.foreign(names.language),
        )
    };
    let (name, lang) = shown(&record.name);
    let address = scene.state.map_with(Question::default(), Some(&record.id));
    let link = element("a")
        .attr("href", address)
        .attr("lang", lang)
        .child(name);
    let distance = match it.km {
        Some(km) => scene.state.texts().words.distance(km),
        None => scene.texts.distance_unknown.to_owned(),
    };
    let school = record.project().and_then(|it| it.school.clone());
    let parts = [school, record.address.locality.clone(), Some(distance)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let classes = if is_printed {
        "calls-partner"
    } else {
        "calls-partner no-print"
    };
    Some(
        element("li")
            .class(classes)
            .attr("data-testid", "network-project")
            .attr("data-id", &*record.id)
            .child(element("h4").child(link))
            .child(p(&parts.join(" · ")).class("calls-sort"))
            .child(why(scene, it)),
    )
}

/// What it has in common with the school, or else what it is about.
fn why(scene: &Scene, it: &Alike) -> Vec<Element> {
    let texts = scene.texts;
    let names = scene.state.names(scene.loaded);
    let said = |label: &str, facet: Facet, ids: &[&str]| {
        let first = ids.first()?;
        let lang = names.value_lang(facet, first);
        let ids: Vec<String> = ids.iter().map(|it| (*it).to_owned()).collect();
        let label = take_away::texts(names.language).label.with([label]);
        let words = names.listed(facet, &ids);
        Some(
            element("p")
                .class("calls-why")
                .attr("data-testid", "network-why")
                .child(label + " ")
                .child(element("span").attr("lang", lang).child(words)),
        )
    };
    let level = said(texts.same_level, Facet::Level, &it.levels);
    let theme = said(texts.same_theme, Facet::Theme, &it.themes);
    let shared: Vec<_> = level.into_iter().chain(theme).collect();
    if !shared.is_empty() {
        return shared;
    }
    let record = scene.loaded.index.record(it.idx);
    let themes = record.map(|it| it.themes.iter().map(String::as_str).collect());
    let themes: Vec<&str> = themes.unwrap_or_default();
    said(texts.themes, Facet::Theme, &themes)
        .into_iter()
        .collect()
}
