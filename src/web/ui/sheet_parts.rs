//! The parts of a sheet: where, when, how to reach it, what there is, who says so.

use leptos::prelude::*;

use crate::dataset::decimal::fixed;
use crate::dataset::{Correction, Dataset, Link, Precision, Record, Source};
use crate::find::{Facet, Opening, Query};
use crate::hours::{Span, Weekday};
use crate::i18n::Messages;
use crate::i18n::messages::{Hours, Sheet as Texts};

use super::super::reactive::{memo, settable, spawn};
use super::super::state::{Loaded, State};
use super::super::{address, share as sharing};
use super::element::{Element, button, element};
use super::icon::{Picture, icon};
use super::sheet::{p, section, unknown};

/// The address, and how sure the position is.
pub fn whereabouts(record: &Record, texts: &'static Texts) -> Element {
    let address = &record.address;
    let town = [&address.postal_code, &address.locality];
    let town: Vec<&str> = town.into_iter().filter_map(|it| it.as_deref()).collect();
    let town = Some(town.join(" ")).filter(|it| !it.is_empty());
    let precision = match record.place {
        None => texts.no_position,
        Some(place) => match place.precision {
            Some(Precision::Exact) => texts.precision_exact,
            Some(Precision::Street) => texts.precision_street,
            Some(Precision::Commune) => texts.precision_commune,
            None => texts.precision_unknown,
        },
    };
    let wheelchair = record.partner().and_then(|it| it.wheelchair).map(|it| {
        if it {
            texts.wheelchair_yes
        } else {
            texts.wheelchair_no
        }
    });
    let is_unknown = address.street.is_none() && town.is_none();
    section(texts.place)
        .child(address.street.as_deref().map(p))
        .child(town.as_deref().map(p))
        .child(is_unknown.then(|| unknown(texts.address_unknown)))
        .child(p(precision).class("small"))
        .child(wheelchair.map(p))
}

/// When it is open, as far as anybody said: whether it is now, the week, the source's own words.
pub fn hours(loaded: &Loaded, record: &Record, state: State) -> Option<Element> {
    let messages = state.texts();
    let idx = loaded.index.idx_of(&record.id)?;
    let opening = loaded.index.opening(idx);
    let status = opening.cloned().map(|it| {
        let status = memo(move || messages.hours.status(it.status(state.now.get())));
        element("p")
            .class("opening")
            .attr("data-testid", "opening")
            .child(status)
    });
    let section = section(messages.sheet.when).child(status);
    said_hours(section, loaded, record, state)
}

/// The same without whether it is open now, which nobody can read from paper.
pub fn known_hours(loaded: &Loaded, record: &Record, state: State) -> Option<Element> {
    let section = section(state.texts().sheet.when);
    said_hours(section, loaded, record, state)
}

fn said_hours(section: Element, loaded: &Loaded, record: &Record, state: State) -> Option<Element> {
    let partner = record.partner()?;
    let messages = state.texts();
    let texts = &messages.sheet;
    let opening = loaded.index.opening(loaded.index.idx_of(&record.id)?);
    let week = opening.map(|it| week(it, state.now.get_untracked(), &messages.hours));
    let language = state.language.get_untracked();
    let words = &partner.opening_hours_text;
    let lang = words.foreign(language);
    let coded = partner.opening_hours.as_deref().filter(|_| week.is_none());
    let said = Some(words.get(language)).filter(|it| !it.is_empty());
    let said = said.or(coded);
    let note = if said.is_none() && week.is_none() {
        unknown(texts.hours_unknown)
    } else {
        p(texts.hours_note).class("small")
    };
    let closures = partner.open_when_schools_close.map(|it| {
        if it {
            texts.schools_closed_yes
        } else {
            texts.schools_closed_no
        }
    });
    let section = section
        .child(week)
        .child(said.map(|it| p(it).attr("lang", lang)))
        .child(note)
        .child(closures.map(p));
    Some(section)
}

/// The hours of this week, day after day.
fn week(opening: &Opening, now: i64, texts: &'static Hours) -> Element {
    let (week, today) = opening.week(now);
    let day = |(day, spans): (Weekday, Vec<Span>)| {
        let name = element("th").attr("scope", "row").child(texts.day(day));
        element("tr")
            .attr("aria-current", (day == today).then_some("date"))
            .child(name)
            .child(element("td").child(texts.spans(&spans)))
    };
    let days: Vec<_> = Weekday::ALL.into_iter().zip(week).map(day).collect();
    element("table")
        .class("week")
        .attr("data-testid", "week")
        .child(element("caption").child(texts.week))
        .child(element("tbody").child(days))
}

/// Call, write, read, go there.
pub fn contact(record: &Record, texts: &'static Texts) -> Element {
    let contact = &record.contact;
    let (phone, email) = (contact.phone.as_deref(), contact.email.as_deref());
    let call = phone.and_then(Link::call);
    let write = email.and_then(Link::write);
    // What cannot be dialled or written to is still worth reading.
    let loose_phone = phone.filter(|_| call.is_none());
    let loose_email = email.filter(|_| write.is_none());
    let is_unknown = phone.is_none() && email.is_none() && contact.website.is_none();
    let call = call.map(|it| {
        let number = element("span").class("number").child(phone);
        let words = element("span").child(texts.call).child(" ").child(number);
        button_link(&it, Picture::Phone, words).class("button button-main")
    });
    let write = write.map(|it| {
        let address = element("span").class("address").child(it.label());
        let words = element("span").child(texts.write).child(" ").child(address);
        button_link(&it, Picture::Mail, words)
    });
    let outside = |link: &Link, picture: Picture, label: &str| {
        leaving(button_link(link, picture, element("span").child(label)))
    };
    let website = contact.website.as_ref();
    let website = website.map(|it| outside(it, Picture::Globe, texts.website));
    let directions = directions(record);
    let directions = directions.map(|it| outside(&it, Picture::Route, texts.directions));
    let reach = element("div").class("reach").child(call).child(write);
    let fee = fee(record, texts);
    section(texts.reach)
        .child(reach.child(website).child(directions))
        .child(loose_phone.map(p))
        .child(loose_email.map(p))
        .child(is_unknown.then(|| unknown(texts.contact_unknown)))
        .child(fee.as_deref().map(p))
}

/// What it costs, when anybody said so.
pub fn fee(record: &Record, texts: &Texts) -> Option<String> {
    let fee = record.partner()?.fee.as_deref()?;
    Some(match fee {
        "free" => texts.free.to_owned(),
        _ => texts.fee.with([fee]),
    })
}

/// A link that looks like a button.
fn button_link(link: &Link, picture: Picture, words: Element) -> Element {
    linked(link)
        .class("button")
        .child(icon(picture))
        .child(words)
}

/// A link.
pub fn linked(link: &Link) -> Element {
    element("a").attr("href", link.href())
}

/// A link that leaves the page.
pub fn leaving(link: Element) -> Element {
    link.attr("target", "_blank")
        .attr("rel", "noopener noreferrer external")
}

/// The way there on openstreetmap.org: to the door as far as the position is known, else the search
/// for the address.
fn directions(record: &Record) -> Option<Link> {
    let place = record.place;
    let is_near_the_door =
        place.is_some_and(|it| matches!(it.precision, Some(Precision::Exact | Precision::Street)));
    if let (Some(place), true) = (place, is_near_the_door) {
        let degrees = |it: f64| fixed(it, 6);
        let (latitude, longitude) = (
            degrees(place.position.latitude_deg()),
            degrees(place.position.longitude_deg()),
        );
        return Link::parse(&format!(
            "https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}"
        ));
    }
    let address = &record.address;
    let parts: Vec<&str> = [&address.street, &address.postal_code, &address.locality]
        .into_iter()
        .filter_map(|it| it.as_deref())
        .collect();
    address.locality.as_ref()?;
    let wanted: String = form_urlencoded::byte_serialize(parts.join(", ").as_bytes()).collect();
    Link::parse(&format!(
        "https://www.openstreetmap.org/search?query={wanted}"
    ))
}

/// What there is to work with.
pub fn equipment(record: &Record, messages: &'static Messages) -> Option<Element> {
    let digital = record.partner()?.digital;
    let texts = &messages.sheet;
    let named = |wanted: bool| -> Vec<&'static str> {
        let has = digital
            .each()
            .into_iter()
            .filter(|(_, it)| *it == Some(wanted));
        has.filter_map(|(id, _)| messages.filters.value.of(Facet::Digital, id))
            .collect()
    };
    let (there, missing) = (named(true), named(false));
    if there.is_empty() && missing.is_empty() {
        return None;
    }
    let missing =
        (!missing.is_empty()).then(|| texts.equipment_missing.with([&missing.join(", ")]));
    let section = section(texts.equipment)
        .child(p(&there.join(" · ")))
        .child(missing.as_deref().map(p));
    Some(section)
}

/// Copies the link to this sheet.
pub fn share(id: &str, state: State) -> (Element, Element) {
    let id = id.to_owned();
    let outcome = settable(None::<Result<(), String>>);
    let copy = move || {
        let query = state.query.get_untracked();
        // Whoever follows the link wants the record, not the way that led to it.
        let query = Query {
            record: Some(id.clone()),
            dataset: query.dataset,
            language: query.language,
            ..Default::default()
        };
        let link = address::link(&query);
        spawn(async move {
            let copied = sharing::copy(&link).await;
            outcome.set(Some(if copied { Ok(()) } else { Err(link) }));
        });
    };
    let texts = &state.texts().sheet;
    let label = memo(move || match outcome.get() {
        Some(Ok(())) => texts.link_copied,
        _ => texts.copy_link,
    });
    // A link that could not be copied is there to be copied by hand.
    let failure = memo(move || match outcome.get() {
        Some(Err(link)) => format!("{} {link}", texts.copy_failed),
        _ => String::new(),
    });
    let button = button("button")
        .attr("data-testid", "copy-link")
        .on_click(copy)
        .child(icon(Picture::Copy))
        .child(element("span").attr("role", "status").child(label));
    let failure = element("p")
        .class("small")
        .attr("role", "status")
        .child(failure);
    (button, failure)
}

/// Who says so, and since when; and how to say that it is wrong.
pub fn sources(record: &Record, dataset: &Dataset, messages: &Messages) -> Element {
    let texts = &messages.sheet;
    let report = match correction(&dataset.correction, &record.id, texts) {
        Some(link) => linked(&link)
            .attr("data-testid", "report-error")
            .child(texts.report_error),
        None => p(texts.report_unknown).class("small"),
    };
    said_by(record, dataset, source, Some(report), messages)
}

/// Since when it is so and who says it, each as a `line`, then what can be done about that, and the id.
pub fn said_by(
    record: &Record,
    dataset: &Dataset,
    line: fn(&Source, &Messages) -> Element,
    report: Option<Element>,
    messages: &Messages,
) -> Element {
    let texts = &messages.sheet;
    let sources = record.sources.iter().filter_map(|it| dataset.source(it));
    let lines: Vec<_> = sources.map(|it| line(it, messages)).collect();
    let is_unknown = lines.is_empty();
    let updated = record.updated.map_or_else(
        || texts.date_unknown.to_owned(),
        |it| texts.updated.with([&messages.words.date(it)]),
    );
    section(texts.sources)
        .class("sources")
        .child(p(&updated))
        .child(element("ul").child(lines))
        .child(is_unknown.then(|| unknown(texts.no_source)))
        .child(report)
        .child(p(&record.id).class("small"))
}

/// Who says so, and since when: an item of a list.
pub fn source(source: &Source, messages: &Messages) -> Element {
    let texts = &messages.sheet;
    let dates = [
        (source.published, texts.published),
        (source.retrieved, texts.retrieved),
    ];
    let dates = dates
        .into_iter()
        .filter_map(|(date, words)| Some(words.with([&messages.words.date(date?)])));
    let dates: Vec<String> = dates.collect();
    let dates = (!dates.is_empty()).then(|| format!(" ({})", dates.join(", ")));
    let name = &*source.name;
    let url = source.url.as_deref().and_then(Link::parse);
    let name = match url {
        Some(url) => leaving(linked(&url)).child(name),
        None => element("span").child(name),
    };
    element("li").child(name).child(dates)
}

/// The link that reports an error in a record; `None` when the dataset names no way.
fn correction(correction: &Correction, id: &str, texts: &Texts) -> Option<Link> {
    let encode = |text: &str| {
        form_urlencoded::byte_serialize(text.as_bytes())
            .collect::<String>()
            .replace('+', "%20")
    };
    let page = correction
        .url_template
        .as_deref()
        .and_then(|it| Link::parse(&it.replace("{id}", &encode(id))));
    page.or_else(|| {
        let mail = Link::write(correction.email.as_deref()?)?;
        Link::parse(&format!(
            "{}?subject={}",
            mail.href(),
            encode(&texts.report_subject.with([id]))
        ))
    })
}
