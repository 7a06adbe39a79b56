//! A record among others: what it takes to choose it and to reach it.

use leptos::prelude::*;

use crate::dataset::{Kind, Language, Link, Record};
use crate::find::RecordIdx;
use crate::i18n::Messages;
use crate::i18n::take_away::TakeAway;
use crate::take_away::Facts;

use super::super::clock;
use super::super::state::Loaded;
use super::super::ui::element::{Element, element};
use super::super::ui::icon::{Picture, icon};
use super::super::ui::sheet::{p, unknown};
use super::choice::Choice;

/// The record with its number in the list.
pub fn entry(choice: Choice, loaded: &Loaded, number: usize, idx: RecordIdx) -> Option<Element> {
    let (texts, messages) = choice.texts();
    let state = choice.state;
    let names = state.names(loaded);
    let record = loaded.index.record(idx)?;
    let facts = Facts::of(idx, names, texts, clock::now())?;
    let origin = state.results.with(|it| it.origin);
    let distance = origin.zip(record.position());
    let distance = distance.map(|(from, to)| messages.words.distance(from.distance_km(to)));
    let language = names.language;
    let number = element("span").class("number").child(number.to_string());
    let name = element("h3")
        .attr("lang", record.name.foreign(language))
        .child(&*facts.name);
    let for_whom_lang = record
        .project()
        .map_or_else(|| record.audience_text.foreign(language), |_| None);
    let what = element("div")
        .class("what")
        .child(name)
        .child(
            sort(record, &facts, names.sort_lang(record))
                .child(distance.map(|it| format!(" · {it}"))),
        )
        .child(labelled(
            label(messages.sheet.for_whom, texts),
            &facts.for_whom,
            messages.words.unknown,
            for_whom_lang,
        ));
    let reach = element("div")
        .class("reach")
        .child(address(&facts, messages))
        .child(contact(record, texts, messages))
        .child(hours(record, &facts, choice, language));
    Some(
        element("li")
            .class("entry")
            .attr("data-testid", "entry")
            .attr("data-id", &*facts.id)
            .child(number)
            .child(what)
            .child(reach),
    )
}

/// What sort of record it is, in words and by a picture.
pub fn sort(record: &Record, facts: &Facts, lang: Option<&'static str>) -> Element {
    let picture = match record.kind() {
        Kind::Project => Picture::Star,
        Kind::Partner => Picture::House,
    };
    let words = element("span").attr("lang", lang).child(&*facts.sort);
    element("p").class("sort").child(icon(picture)).child(words)
}

fn labelled(label: Element, words: &str, unknown: &str, lang: Option<&'static str>) -> Element {
    let words = match words {
        "" => element("span").class("unknown").child(unknown),
        _ => element("span").attr("lang", lang).child(words),
    };
    element("p").child(label).child(words)
}

fn label(words: &str, texts: &TakeAway) -> Element {
    let words = texts.label.with([words]);
    element("span").class("label").child(words + " ")
}

fn address(facts: &Facts, messages: &Messages) -> Element {
    let town = facts.town();
    let parts = [facts.street.as_str(), &town, &facts.country];
    let parts: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    if facts.street.is_empty() && town.is_empty() {
        return unknown(messages.sheet.address_unknown);
    }
    let nowhere = facts.coordinates.is_none().then(|| {
        element("span")
            .class("unknown")
            .child([" (", messages.list.no_position, ")"].concat())
    });
    p(&parts.join(", ")).child(nowhere)
}

/// Every way to reach it, written out: paper has no links.
pub fn contact(record: &Record, texts: &TakeAway, messages: &Messages) -> Vec<Element> {
    let contact = &record.contact;
    let line = |name: &str, class: &'static str, words: &str, link: Option<&Link>| {
        let words = match link {
            Some(link) => element("a").attr("href", link.href()).child(words),
            None => element("span").child(words),
        };
        element("p")
            .child(label(name, texts))
            .child(words.class(class))
    };
    let phone = contact
        .phone
        .as_deref()
        .map(|it| line(texts.phone, "phone", it, Link::call(it).as_ref()));
    let email = contact
        .email
        .as_deref()
        .map(|it| line(texts.email, "email", it, Link::write(it).as_ref()));
    let website = contact
        .website
        .as_ref()
        .map(|it| line(texts.website, "website", it.label(), Some(it)));
    let known: Vec<_> = [phone, email, website].into_iter().flatten().collect();
    if known.is_empty() {
        return vec![unknown(messages.sheet.contact_unknown)];
    }
    known
}

/// Projects are nowhere to go.
fn hours(record: &Record, facts: &Facts, choice: Choice, language: Language) -> Option<Element> {
    let (texts, messages) = choice.texts();
    let partner = record.partner()?;
    let lang = partner.opening_hours_text.foreign(language);
    Some(match facts.hours.as_str() {
        "" => unknown(messages.sheet.hours_unknown),
        hours => labelled(label(messages.hours.title, texts), hours, "", lang),
    })
}
