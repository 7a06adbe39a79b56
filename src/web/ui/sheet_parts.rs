//! The parts of a sheet: where, when, how to reach it, what there is, who says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::dataset::decimal::fixed;
use crate::dataset::{Correction, Dataset, Link, Precision, Record, Source};
use crate::find::Opening;
use crate::hours::{Span, Weekday};
use crate::i18n::Messages;
use crate::i18n::messages::{Hours, Sheet as Texts};

use super::super::reactive::{derived, memo, settable};
use super::super::shared::Shared;
use super::super::state::{Loaded, State};
use super::super::{address, share};
use super::icon::{Picture, icon};

/// The address, and how sure the position is.
pub fn whereabouts(record: &Record, texts: &'static Texts) -> impl IntoView + use<> {
    let address = &record.address;
    let town: Vec<&str> = [&address.postal_code, &address.locality]
        .into_iter()
        .filter_map(|it| it.as_deref())
        .collect();
    let lines: Vec<String> = address
        .street
        .clone()
        .into_iter()
        .chain(Some(town.join(" ")).filter(|it| !it.is_empty()))
        .collect();
    let is_known = !lines.is_empty();
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
    view! {
        <section>
            <h3>{texts.place}</h3>
            {lines.into_iter().map(|it| view! { <p>{it}</p> }).collect_view()}
            {(!is_known).then(|| view! { <p class="unknown">{texts.address_unknown}</p> })}
            <p class="small">{precision}</p>
            {wheelchair.map(|it| view! { <p>{it}</p> })}
        </section>
    }
}

/// When it is open, as far as anybody said: whether it is now, the week, the source's own words.
pub fn hours(
    loaded: &Shared<Loaded>,
    record: &Record,
    messages: &'static Messages,
) -> impl IntoView + use<> {
    let partner = record.partner()?;
    let texts = &messages.sheet;
    let idx = loaded.index.idx_of(&record.id)?;
    let opening = loaded.index.opening(idx);
    let state = State::here();
    let status = opening.cloned().map(|it| {
        let status = memo(move || (messages.hours.status)(it.status(state.now.get())));
        view! { <p class="opening" data-testid="opening">{status}</p> }
    });
    let week = opening.map(|it| week(it, state.now.get_untracked(), &messages.hours));
    let language = state.language.get_untracked();
    let words = partner.opening_hours_text.get(language).to_owned();
    let coded = partner.opening_hours.clone().filter(|_| week.is_none());
    let said = Some(words).filter(|it| !it.is_empty()).or(coded);
    let is_unknown = said.is_none() && week.is_none();
    let closures = partner.open_when_schools_close.map(|it| {
        if it {
            texts.schools_closed_yes
        } else {
            texts.schools_closed_no
        }
    });
    Some(view! {
        <section>
            <h3>{texts.when}</h3>
            {status}
            {week}
            {said.map(|it| view! { <p>{it}</p> })}
            <p class=if is_unknown { "unknown" } else { "small" }>
                {if is_unknown { texts.hours_unknown } else { texts.hours_note }}
            </p>
            {closures.map(|it| view! { <p>{it}</p> })}
        </section>
    })
}

/// The hours of this week, day after day.
fn week(opening: &Opening, now: i64, texts: &'static Hours) -> impl IntoView + use<> {
    let (week, today) = opening.week(now);
    let day = |(day, spans): (Weekday, Vec<Span>)| {
        view! {
            <tr aria-current=(day == today).then_some("date")>
                <th scope="row">{(texts.day)(day)}</th>
                <td>{(texts.spans)(&spans)}</td>
            </tr>
        }
    };
    let days: Vec<_> = Weekday::ALL.into_iter().zip(week).map(day).collect();
    view! {
        <table class="week" data-testid="week">
            <caption>{texts.week}</caption>
            <tbody>{days}</tbody>
        </table>
    }
}

/// Call, write, read, go there.
pub fn contact(record: &Record, texts: &'static Texts) -> impl IntoView + use<> {
    let contact = &record.contact;
    let call = contact.phone.as_deref().and_then(Link::call);
    let write = contact.email.as_deref().and_then(Link::write);
    // What cannot be dialled or written to is still worth reading.
    let loose: Vec<String> = [
        (&contact.phone, call.is_none()),
        (&contact.email, write.is_none()),
    ]
    .into_iter()
    .filter_map(|(it, is_loose)| it.clone().filter(|_| is_loose))
    .collect();
    let is_unknown =
        contact.phone.is_none() && contact.email.is_none() && contact.website.is_none();
    let phone = contact.phone.clone().unwrap_or_default();
    let website = contact.website.clone();
    let fee = record.partner().and_then(|it| it.fee.clone()).map(|it| {
        if it == "free" {
            texts.free.to_owned()
        } else {
            (texts.fee)(&it)
        }
    });
    view! {
        <section>
            <h3>{texts.reach}</h3>
            <div class="reach">
                {call
                    .map(|it| {
                        view! {
                            <a class="button button-main" href=it.href().to_owned()>
                                {icon(Picture::Phone)}
                                <span>{texts.call} " " <span class="number">{phone}</span></span>
                            </a>
                        }
                    })}
                {write
                    .map(|it| {
                        view! {
                            <a class="button" href=it.href().to_owned()>
                                {icon(Picture::Mail)}
                                <span>{texts.write} " " <span class="address">{it.label().to_owned()}</span></span>
                            </a>
                        }
                    })}
                {website.map(|it| view! { <Outside link=it picture=Picture::Globe label=texts.website /> })}
                {directions(record).map(|it| view! { <Outside link=it picture=Picture::Route label=texts.directions /> })}
            </div>
            {loose.into_iter().map(|it| view! { <p>{it}</p> }).collect_view()}
            {is_unknown.then(|| view! { <p class="unknown">{texts.contact_unknown}</p> })}
            {fee.map(|it| view! { <p>{it}</p> })}
        </section>
    }
}

/// A link that leaves the page.
#[component]
fn Outside(link: Link, picture: Picture, label: &'static str) -> impl IntoView {
    view! {
        <a class="button" href=link.href().to_owned() target="_blank" rel="noopener noreferrer external">
            {icon(picture)}
            <span>{label}</span>
        </a>
    }
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
pub fn equipment(record: &Record, texts: &'static Texts) -> impl IntoView + use<> {
    let digital = record.partner()?.digital;
    let value = State::here().texts().filters.value;
    let named = |wanted: bool| -> Vec<&'static str> {
        let has = digital
            .each()
            .into_iter()
            .filter(|(_, it)| *it == Some(wanted));
        has.filter_map(|(id, _)| value(crate::find::Facet::Digital, id))
            .collect()
    };
    let (there, missing) = (named(true), named(false));
    (!there.is_empty() || !missing.is_empty()).then(|| {
        view! {
            <section>
                <h3>{texts.equipment}</h3>
                <p>{there.join(" · ")}</p>
                {(!missing.is_empty()).then(|| view! { <p>{(texts.equipment_missing)(&missing.join(", "))}</p> })}
            </section>
        }
    })
}

/// Copies the link to this sheet.
#[component]
pub fn Share(id: String) -> impl IntoView {
    let state = State::here();
    let outcome = settable(None::<Result<(), String>>);
    let copy = move |_| {
        let query = state.query.get_untracked();
        // Whoever follows the link wants the record, not the way that led to it.
        let query = crate::find::Query {
            record: Some(id.clone()),
            dataset: query.dataset,
            language: query.language,
            ..Default::default()
        };
        let link = address::link(&query);
        spawn_local(async move {
            let copied = share::copy(&link).await;
            outcome.set(Some(if copied { Ok(()) } else { Err(link) }));
        });
    };
    let texts = &state.texts().sheet;
    let label = derived(move || match outcome.get() {
        Some(Ok(())) => texts.link_copied,
        _ => texts.copy_link,
    });
    // A link that could not be copied is there to be copied by hand.
    let failure = derived(move || match outcome.get() {
        Some(Err(link)) => format!("{} {link}", texts.copy_failed),
        _ => String::new(),
    });
    view! {
        <button type="button" class="button" data-testid="copy-link" on:click=copy>
            {icon(Picture::Copy)}
            <span role="status">{label}</span>
        </button>
        <p role="status" class="small">{failure}</p>
    }
}

/// Who says so, and since when; and how to say that it is wrong.
pub fn sources(
    record: &Record,
    dataset: &Dataset,
    messages: &'static Messages,
) -> impl IntoView + use<> {
    let texts = &messages.sheet;
    let sources: Vec<&Source> = record
        .sources
        .iter()
        .filter_map(|it| dataset.source(it))
        .collect();
    let is_unknown = sources.is_empty();
    let lines: Vec<_> = sources
        .into_iter()
        .map(|it| view! { <li>{named(it, texts)}</li> })
        .collect();
    let report = correction(&dataset.correction, &record.id, texts);
    let cannot_report = report.is_none();
    let updated = record
        .updated
        .map_or_else(|| texts.date_unknown.to_owned(), texts.updated);
    view! {
        <section class="sources">
            <h3>{texts.sources}</h3>
            <p>{updated}</p>
            <ul>{lines}</ul>
            {is_unknown.then(|| view! { <p class="unknown">{texts.no_source}</p> })}
            {cannot_report.then(|| view! { <p class="small">{texts.report_unknown}</p> })}
            {report.map(|it| view! { <a href=it.href().to_owned() data-testid="report-error">{texts.report_error}</a> })}
            <p class="small">{record.id.clone()}</p>
        </section>
    }
}

fn named(source: &Source, texts: &Texts) -> impl IntoView + use<> {
    let name = source.name.clone();
    let link = source.url.as_deref().and_then(Link::parse);
    let unlinked = link.is_none().then(|| name.clone());
    let linked = link.map(|it| {
        view! { <a href=it.href().to_owned() target="_blank" rel="noopener noreferrer external">{name}</a> }
    });
    let dates = [
        source.published.map(texts.published),
        source.retrieved.map(texts.retrieved),
    ];
    let dates: Vec<String> = dates.into_iter().flatten().collect();
    (
        unlinked,
        linked,
        (!dates.is_empty()).then(|| format!(" ({})", dates.join(", "))),
    )
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
            encode(&(texts.report_subject)(id))
        ))
    })
}
