//! A partner: who it is, why it stands here, how to reach it.

use crate::around::network::{Called, Reason, RoleAround};
use crate::dataset::{Link, Record};
use crate::i18n::take_away;
use crate::take_away::Facts;

use super::answer::Scene;
use crate::web::clock;
use crate::web::ui::element::{Element, element};
use crate::web::ui::favourite_button::favourite_button;
use crate::web::ui::icon::{Picture, icon};
use crate::web::ui::opening_status::opening_status;
use crate::web::ui::sheet::unknown;

/// The partner in the list of a role.
pub fn partner(scene: &Scene, role: &RoleAround, it: &Called, is_printed: bool) -> Option<Element> {
    let state = scene.state;
    let names = state.names(scene.loaded);
    let record = scene.loaded.index.record(it.idx)?;
    let of_all = take_away::texts(names.language);
    let facts = Facts::of(it.idx, names, of_all, clock::now())?;
    let words = &state.texts().words;
    let distance = match it.km {
        Some(km) => words.distance(km),
        None => scene.texts.distance_unknown.to_owned(),
    };
    let name = element("h4")
        .attr("lang", record.name.foreign(names.language))
        .child(&*facts.name);
    let head = element("div")
        .class("calls-name")
        .child(name)
        .child(favourite_button(&facts.id, &facts.name).class("favourite no-print"));
    let category = element("span")
        .attr("lang", names.sort_lang(record))
        .child(&*facts.sort);
    let sort = element("p")
        .class("calls-sort")
        .child(category)
        .child(" · ")
        .child(element("span").class("calls-km").child(distance));
    let is_sure = matches!(it.reason, Reason::Serves(_));
    let picture = if is_sure {
        Picture::Check
    } else {
        Picture::Info
    };
    let reason = scene.texts.reason(it, role, &scene.name, names);
    let why = element("p")
        .class(if is_sure {
            "calls-why is-sure"
        } else {
            "calls-why"
        })
        .attr("data-testid", "network-why")
        .child(icon(picture))
        .child(element("span").child(reason));
    let classes = if is_printed {
        "calls-partner"
    } else {
        "calls-partner no-print"
    };
    Some(
        element("li")
            .class(classes)
            .attr("data-testid", "network-partner")
            .attr("data-id", &*facts.id)
            .child(head)
            .child(sort)
            .child(why)
            .child(phone(scene, record))
            .child(hours(scene, it, record, &facts))
            .child(ways(scene, record)),
    )
}

/// The number, to be called; on paper, where there is none, another way to reach it.
fn phone(scene: &Scene, record: &Record) -> Element {
    let Some(number) = record.contact.phone.as_deref() else {
        let contact = &record.contact;
        let website = contact.website.as_ref().map(Link::label);
        let other = contact.email.as_deref().or(website);
        let other = other.map(|it| element("span").class("printed").child([" · ", it].concat()));
        return unknown(scene.texts.phone_unknown).child(other);
    };
    let words = element("span").class("phone").child(number);
    let call = match Link::call(number) {
        Some(link) => element("a")
            .class("calls-phone")
            .attr("href", link.href())
            .attr("data-testid", "network-phone")
            .child(icon(Picture::Phone))
            .child(words),
        // What cannot be dialled is still worth reading.
        None => words,
    };
    element("p").child(call)
}

/// Whether it is open, and when.
fn hours(scene: &Scene, it: &Called, record: &Record, facts: &Facts) -> Element {
    let texts = scene.state.texts();
    if facts.hours.is_empty() {
        return unknown(texts.sheet.hours_unknown).class("unknown calls-hours no-print");
    }
    let language = scene.state.names(scene.loaded).language;
    let partner = record.partner();
    let lang = partner.and_then(|it| it.opening_hours_text.foreign(language));
    let status = element("strong")
        .class("calls-status no-print")
        .child(opening_status(scene.loaded.clone(), it.idx));
    element("p")
        .class("calls-hours")
        .child(status)
        .child(" ")
        .child(element("span").attr("lang", lang).child(&*facts.hours))
}

/// Other ways to reach it, and its sheet.
fn ways(scene: &Scene, record: &Record) -> Element {
    let texts = &scene.state.texts().sheet;
    let way = |href: &str, picture: Picture, words: &str| {
        element("a")
            .class("calls-way")
            .attr("href", href)
            .child(icon(picture))
            .child(element("span").child(words))
    };
    let contact = &record.contact;
    let write = contact.email.as_deref().and_then(Link::write);
    let write = write.map(|it| way(it.href(), Picture::Mail, it.label()));
    let website = contact.website.as_ref();
    let website = website.map(|it| way(it.href(), Picture::Globe, texts.website));
    let question = scene.chosen.question_near();
    let on_map = scene.state.map_with(question, Some(&record.id));
    let open =
        way(&on_map, Picture::Map, scene.texts.open_record).attr("data-testid", "network-record");
    element("p")
        .class("calls-ways no-print")
        .child(write)
        .child(website)
        .child(open)
}
