//! White zones of a role that is chosen here and stands in the address.

use leptos::prelude::*;

use crate::around::figures::{NEAR_KM, WhiteZones, Zone, white_rows};
use crate::dataset::{Kind, Role};
use crate::find::{Facet, Near, Question};
use crate::i18n::Names;
use crate::i18n::in_figures::{InFigures, White};

use super::saving::save_table;
use super::table::{Column, Row, cell, number, table};
use super::{part, texts};
use crate::web::around::Beside;
use crate::web::reactive::memo;
use crate::web::shared::Shared;
use crate::web::state::State;
use crate::web::ui::element::{Element, element, option};
use crate::web::ui::fresh::fresh;
use crate::web::ui::sheet::p;

/// The part of the view about communes with projects and nobody of a role near them.
pub fn white_zones(beside: Beside) -> Element {
    let state = beside.state;
    let texts = texts(state);
    let own = &texts.white;
    let choice = fresh(move || {
        let loaded = state.loaded.get()?;
        let roles = &loaded.index.dataset().roles;
        Some(if roles.is_empty() {
            p(own.no_roles)
        } else {
            role_choice(beside, roles, texts)
        })
    });
    let zones = memo(move || {
        let loaded = state.loaded.get()?;
        let role = role(beside, &loaded.index.dataset().roles)?;
        let hits = state.results.with(|it| it.hits.clone());
        let zones = WhiteZones::of(&loaded.index, &hits, &role.categories);
        Some(Shared::new(zones))
    });
    let words = memo(move || zones.with(|it| it.as_ref().map_or(String::new(), |it| sum(it, own))));
    let n_zones = memo(move || zones.with(|it| it.as_ref().map_or(0, |it| it.zones.len())));
    // Said again when another role is chosen.
    let sum = element("p")
        .class("found")
        .attr("role", "status")
        .attr("data-testid", "white-count")
        .attr("data-count", n_zones)
        .child(words);
    part(own.title)
        .attr("data-testid", "white-zones")
        .child(p(&own.note.of(NEAR_KM.into())).class("small"))
        .child(choice)
        .child(sum)
        .child(fresh(move || {
            let zones = zones.get()?;
            found(beside, &zones, texts)
        }))
}

/// The role that is asked for, or else the first one; `None` where the dataset has none.
fn role(beside: Beside, roles: &[Role]) -> Option<&Role> {
    let asked = beside.route.with(|it| it.role.clone());
    let asked = roles.iter().find(|it| Some(&it.id) == asked.as_ref());
    asked.or_else(|| roles.first())
}

fn role_choice(beside: Beside, roles: &[Role], texts: &InFigures) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let options = roles
        .iter()
        .map(|it| option(&it.id, it.label.get(language)).attr("lang", it.label.foreign(language)));
    let chosen = move || {
        let loaded = state.loaded.get();
        let role = loaded
            .as_ref()
            .and_then(|it| role(beside, &it.index.dataset().roles));
        role.map(|it| it.id.clone()).unwrap_or_default().into()
    };
    let select = element("select")
        .attr("id", "role")
        .attr("data-testid", "role")
        .on("change", move |event: web_sys::Event| {
            let chosen = event_target_value(&event);
            beside.go(|it| it.role = Some(chosen));
        })
        .child(options.collect::<Vec<_>>())
        .property("value", chosen);
    let label = element("label").attr("for", "role").child(texts.white.role);
    element("p").class("role").child(label).child(select)
}

/// How many zones there are among how many communes.
fn sum(white: &WhiteZones, texts: &White) -> String {
    match (white.n_communes, white.n_unplaced) {
        (0, 0) => texts.no_projects.to_owned(),
        (0, _) => String::new(),
        (n, _) => texts.found.of(white.zones.len(), &texts.communes.of(n)),
    }
}

/// What the role is for, what is not sure, and the zones.
fn found(beside: Beside, white: &WhiteZones, texts: &'static InFigures) -> Option<Vec<Element>> {
    let state = beside.state;
    let own = &texts.white;
    let loaded = state.loaded.get()?;
    let role = role(beside, &loaded.index.dataset().roles)?;
    let names = state.names(&loaded);
    let language = names.language;
    let description = Some(role.description.get(language)).filter(|it| !it.is_empty());
    let description = description.map(|it| p(it).attr("lang", role.description.foreign(language)));
    let nobody = (white.n_partners == 0).then(|| p(own.no_partner));
    let unplaced = (white.n_unplaced > 0).then(|| p(&own.unplaced.of(white.n_unplaced)));
    let notes = [description, nobody, unplaced, doubts(white, names, texts)];
    let mut shown: Vec<Element> = notes.into_iter().flatten().collect();
    if !white.zones.is_empty() {
        let categories = &role.categories;
        let row = |it: &Zone| zone_row(state, it, names, categories, texts);
        let rows: Vec<Row> = white.zones.iter().map(row).collect();
        let head = [
            Column::Words(own.commune),
            Column::Numbers(texts.projects),
            Column::Words(own.nearest),
            Column::Numbers(own.distance),
        ];
        shown.push(table(own.title, &head, rows));
        let file_rows = white_rows(white, names, texts);
        shown.push(save_table(state, "white-zones", own.title, file_rows));
    }
    Some(shown)
}

/// The partners that may be near, for all that is known.
fn doubts(white: &WhiteZones, names: Names, texts: &InFigures) -> Option<Element> {
    let partners = white.doubts.iter();
    let partners = partners.filter_map(|it| names.index.record(*it));
    let called: Vec<&str> = partners.map(|it| it.name.get(names.language)).collect();
    let words = texts.white.doubts.of(called.len(), &called.join(", "));
    (!called.is_empty()).then(|| p(&words))
}

fn zone_row(
    state: State,
    zone: &Zone,
    names: Names,
    categories: &[String],
    texts: &InFigures,
) -> Row {
    let own = &texts.white;
    let (index, language) = (names.index, names.language);
    let area = zone.area_code.as_deref();
    let area = area.map(|it| {
        element("span")
            .class("small")
            .attr("lang", names.value_lang(Facet::Area, it))
            .child(names.value(Facet::Area, it))
    });
    let nearest = zone.nearest.and_then(|it| {
        let partner = index.record(it.partner)?;
        let name = cell(partner.name.get(language)).attr("lang", partner.name.foreign(language));
        Some((name, names.messages.words.distance_beyond(it.metres)))
    });
    let (partner, distance) = nearest.unwrap_or_else(|| (cell(own.nearest_unknown), String::new()));
    let code = zone.commune_code.as_ref();
    let code = code.filter(|it| index.commune(it).is_some());
    let name = match code {
        Some(code) => element("a")
            .attr("href", partners_near(state, code, categories))
            .attr("aria-label", own.to_map.with([&zone.name])),
        None => element("span"),
    };
    let name = element("span").child(name.child(&*zone.name)).child(area);
    let n_projects = zone.projects.len();
    let n_projects = number(&names.messages.words.number(n_projects));
    let id = zone.commune_code.as_deref().unwrap_or(&zone.name);
    Row::new(id, name, vec![n_projects, partner, number(&distance)])
}

/// The map with who of the role is next to a commune.
fn partners_near(state: State, commune_code: &str, categories: &[String]) -> String {
    let mut question = Question {
        near: Some(Near::Commune(commune_code.to_owned())),
        ..Question::default()
    };
    question.toggle(Facet::Kind, Kind::Partner.id());
    for category in categories {
        question.toggle(Facet::Category, category);
    }
    state.map_with(question, None)
}
