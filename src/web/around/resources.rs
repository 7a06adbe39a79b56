//! What helps and is no place, and for whom.

use leptos::prelude::*;

use crate::around::resources::{audiences, chosen};
use crate::dataset::{Link, Resource};
use crate::find::{Facet, Query, UNKNOWN};
use crate::i18n::resources::{self, Resources};

use super::super::address;
use super::super::reactive::memo;
use super::super::state::Loaded;
use super::super::ui::element::{Child, Element, element};
use super::super::ui::fresh::fresh;
use super::super::ui::sheet::{p, paragraphs};
use super::super::ui::sheet_parts::{leaving, linked, source};
use super::Beside;
use crate::web::ui::within::within;

/// The view.
pub fn resources(beside: Beside) -> Element {
    let state = beside.state;
    let texts = resources::texts(state.language.get_untracked());
    let filters = fresh(move || Some(filters(beside, &*state.loaded.get()?)));
    let n_shown = memo(move || shown(beside, |_, it| it.len()).unwrap_or_default());
    let words = memo(move || match (n_shown.get(), has_any(beside)) {
        (_, false) => texts.none.to_owned(),
        (0, true) => texts.none_chosen.to_owned(),
        (n, true) => texts.shown.of(n),
    });
    // Stays as what is listed changes, so that a screen reader hears of it.
    let count = element("p")
        .class("count")
        .attr("role", "status")
        .attr("data-testid", "resource-count")
        .attr("data-count", n_shown)
        .child(words);
    let items = move |loaded: &Loaded, shown: &[&Resource]| {
        let items = shown.iter().map(|it| item(beside, loaded, it));
        items.collect::<Vec<_>>()
    };
    let list = fresh(move || {
        let items = shown(beside, items).filter(|it| !it.is_empty())?;
        Some(element("ul").class("resources").child(items))
    });
    element("div")
        .class("resources-view")
        .child(p(texts.lead))
        .child(filters)
        .child(count)
        .child(list)
}

/// Whether the data hold a resource at all.
fn has_any(beside: Beside) -> bool {
    let loaded = beside.state.loaded.get();
    loaded.is_some_and(|it| !it.index.dataset().resources.is_empty())
}

/// Does something with the resources for whom the address asks; `None` before the data are there.
fn shown<T>(beside: Beside, with: impl FnOnce(&Loaded, &[&Resource]) -> T) -> Option<T> {
    let loaded = beside.state.loaded.get()?;
    let asked = asked(beside);
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    Some(with(&loaded, &chosen(loaded.index.dataset(), &asked)))
}

/// The audiences that the address asks for.
fn asked(beside: Beside) -> Vec<String> {
    let chosen = |it: &Query| it.question.chosen.get(&Facet::Audience).cloned();
    let chosen = beside.state.query.with(chosen);
    chosen.into_iter().flatten().collect()
}

/// The same question for another audience; with `None`, for all.
fn ask(query: &mut Query, audience: Option<&str>) {
    query.ask(|it| {
        it.chosen.remove(&Facet::Audience);
        if let Some(audience) = audience {
            it.toggle(Facet::Audience, audience);
        }
    });
}

/// A link for each audience that there is something for, with how much.
fn filters(beside: Beside, loaded: &Loaded) -> Option<Element> {
    let state = beside.state;
    let texts = resources::texts(state.language.get_untracked());
    let dataset = loaded.index.dataset();
    let audiences = audiences(dataset);
    if audiences.is_empty() {
        return None;
    }
    let names = state.names(loaded);
    let all = filter(
        beside,
        None,
        dataset.resources.len(),
        element("span").child(texts.all),
    );
    let each = audiences.into_iter().map(|it| {
        let name = match it.id.as_str() {
            UNKNOWN => element("span").child(texts.no_audience),
            id => element("span")
                .attr("lang", names.value_lang(Facet::Audience, id))
                .child(names.value(Facet::Audience, id)),
        };
        filter(beside, Some(it.id), it.n, name)
    });
    let links: Vec<_> = std::iter::once(all).chain(each).collect();
    Some(
        element("nav")
            .class("audiences no-print")
            .attr("aria-label", texts.choose)
            .child(element("ul").child(links)),
    )
}

fn filter(beside: Beside, audience: Option<String>, n: usize, name: Element) -> Element {
    let state = beside.state;
    let (here, id) = (audience.clone(), audience.clone());
    let href = memo(move || {
        let mut query = state.query.get();
        ask(&mut query, audience.as_deref());
        let route = beside.route.get();
        state
            .presentation
            .with_value(|it| address::around(&route, &query, it))
    });
    let current = memo(move || {
        let asked = asked(beside);
        let is_asked = match &here {
            Some(here) => asked.contains(here),
            None => asked.is_empty(),
        };
        if is_asked { "true" } else { "false" }
    });
    let count = [" (", &state.texts().words.number(n), ")"].concat();
    let link = element("a")
        .class("filter")
        .attr("href", href)
        .attr("aria-current", current)
        .attr("data-testid", "audience")
        .attr("data-id", id.as_deref())
        .attr("data-count", n.to_string())
        .child(name)
        .child(count);
    let link = within(link, move || state.change(|it| ask(it, id.as_deref())));
    element("li").child(link)
}

fn item(beside: Beside, loaded: &Loaded, resource: &Resource) -> Element {
    let state = beside.state;
    let language = state.language.get_untracked();
    let texts = resources::texts(language);
    let link = resource.url.as_deref().and_then(Link::parse);
    let name = resource.title.get(language);
    let title = element("h2").attr("lang", resource.title.foreign(language));
    let title = match &link {
        Some(link) => title.child(leaving(linked(link)).child(name)),
        None => title.child(name),
    };
    // Paper has no links.
    let written = link.map(|it| p(it.label()).class("printed small"));
    element("li")
        .class("resource")
        .attr("data-testid", "resource")
        .attr("data-id", &*resource.id)
        .child(title)
        .child(written)
        .child(paragraphs(&resource.description, language))
        .child(facts(beside, loaded, resource, texts))
}

/// For whom it is, whether from afar, for which country, and who says so.
fn facts(beside: Beside, loaded: &Loaded, resource: &Resource, texts: &Resources) -> Element {
    let state = beside.state;
    let messages = state.texts();
    let names = state.names(loaded);
    let said = |words: String| {
        let is_known = !words.is_empty();
        if is_known {
            element("dd").child(words)
        } else {
            element("dd").class("unknown").child(messages.words.unknown)
        }
    };
    let at_distance = match resource.at_distance {
        Some(true) => texts.distance_yes,
        Some(false) => texts.distance_no,
        None => "",
    };
    let country = resource.country.as_deref();
    let country = country.map_or_else(String::new, |it| names.value(Facet::Country, it));
    let dataset = loaded.index.dataset();
    let said_by = resource.source.as_deref().and_then(|it| dataset.source(it));
    let said_by = match said_by {
        Some(it) => element("dd").child(element("ul").child(source(it, messages))),
        None => said(String::new()),
    };
    element("dl")
        .child(row(
            texts.for_whom,
            said(names.listed(Facet::Audience, &resource.audiences)),
        ))
        .child(row(texts.at_distance, said(at_distance.to_owned())))
        .child(row(texts.country, said(country)))
        .child(row(texts.source, said_by))
}

fn row(name: &str, value: impl Child) -> Element {
    element("div").child(element("dt").child(name)).child(value)
}
