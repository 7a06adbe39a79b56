//! A role, and whom to call on for it.

use crate::around::network::{Called, RoleAround};
use crate::find::Facet;

use super::answer::Scene;
use super::partner::partner;
use crate::web::ui::element::{Element, element};
use crate::web::ui::sheet::p;

/// The role with its partners; that nobody is around, and who is next, where that is so.
pub fn role(scene: &Scene, it: &RoleAround) -> Element {
    let texts = scene.texts;
    let language = scene.state.names(scene.loaded).language;
    let label = match it.label.get(language) {
        "" => it.id,
        label => label,
    };
    let title = element("h3")
        .attr("lang", it.label.foreign(language))
        .child(label);
    let description = (!it.description.is_empty()).then(|| {
        p(it.description.get(language))
            .class("calls-what")
            .attr("lang", it.description.foreign(language))
    });
    let listed = |partners: Vec<Element>| {
        let list = element("ul").class("calls-partners").child(partners);
        (!it.partners.is_empty()).then_some(list)
    };
    let next: Vec<Called> = it.next().into_iter().copied().collect();
    let shown = if next.is_empty() { it.shown() } else { &next };
    let of_partner = |(n, called)| partner(scene, it, called, n < scene.fit.partners);
    let partners = shown.iter().enumerate().filter_map(of_partner).collect();
    element("section")
        .class("calls-role")
        .attr("data-testid", "network-role")
        .attr("data-role", it.id)
        .child(title)
        .child(description)
        .child(nobody(scene, it))
        .child((!next.is_empty()).then(|| p(texts.next).class("calls-next")))
        .child(listed(partners))
        .child(more(scene, it))
        .child(more_on_paper(scene, it))
}

/// That nobody is around, or known at all.
fn nobody(scene: &Scene, it: &RoleAround) -> Option<Element> {
    let words = match (it.n_around, it.partners.len()) {
        (0, 0) => scene.texts.nobody.to_owned(),
        (0, _) => scene.texts.nobody_around(),
        _ => return None,
    };
    Some(
        p(&words)
            .class("calls-nobody")
            .attr("data-testid", "nobody"),
    )
}

/// How many others there are, and the way to them.
fn more(scene: &Scene, it: &RoleAround) -> Option<Element> {
    let n = it.n_more();
    if n == 0 {
        return None;
    }
    let mut question = scene.chosen.question_near();
    question.toggle(Facet::Kind, "partner");
    for id in &it.categories {
        question.toggle(Facet::Category, id);
    }
    let href = scene.state.map_with(question, None);
    let link = element("a")
        .attr("href", href)
        .attr("data-testid", "network-more")
        .child(scene.texts.more.of(n));
    Some(element("p").class("calls-more no-print").child(link))
}

/// The same on paper, which may hold fewer.
fn more_on_paper(scene: &Scene, it: &RoleAround) -> Option<Element> {
    let n_hidden = it.shown().len().saturating_sub(scene.fit.partners);
    let n = it.n_more() + n_hidden;
    (n > 0).then(|| p(&scene.texts.more_on_paper.of(n)).class("calls-more printed"))
}
