//! What is known of a record, in the reader's words: the same in a table, on a card and on a map.

use crate::dataset::decimal::fixed;
use crate::dataset::{Localised, Record};
use crate::find::{Facet, RecordIdx};
use crate::i18n::Names;
use crate::i18n::take_away::TakeAway;

use super::week::in_short;

/// Texts are empty where nobody knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The record's id.
    pub id: String,
    /// `project` or `partner`.
    pub kind: &'static str,
    /// The category in short, or else the kind, in words.
    pub sort: String,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// For whom it is.
    pub for_whom: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Commune or village.
    pub locality: String,
    /// The country's name.
    pub country: String,
    /// ISO 3166-1 alpha-2.
    pub country_code: String,
    /// As people write it.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Address of its own page.
    pub website: String,
    /// When it is open: in the source's words, or else this week.
    pub hours: String,
    /// What it costs, in words.
    pub fee: String,
    /// Latitude and longitude in degrees, WGS 84, with six decimals at most.
    pub coordinates: Option<(String, String)>,
    /// `exact`, `street` or `commune`.
    pub precision: String,
    /// When the facts were last true, as `2026-11-22`, `2026-11` or `2026`.
    pub revised: String,
    /// The names of who says so.
    pub sources: String,
}

impl Facts {
    /// What is known of the record of that place at a moment (seconds since 1 January 1970, 0:00 UTC);
    /// `None` where there is no such record.
    pub fn of(idx: RecordIdx, names: Names, texts: &TakeAway, now: i64) -> Option<Self> {
        let record = names.index.record(idx)?;
        let said = |it: &Localised| it.get(names.language).to_owned();
        let text = |it: &Option<String>| it.clone().unwrap_or_default();
        let address = &record.address;
        let country = address.country.as_deref();
        let position = record.position();
        let degrees = |it: f64| {
            let digits = fixed(it, 6);
            digits
                .trim_end_matches('0')
                .trim_end_matches('.')
                .to_owned()
        };
        let precision = record.place.and_then(|it| it.precision);
        let dataset = names.index.dataset();
        let sources = record.sources.iter().filter_map(|it| dataset.source(it));
        let sources: Vec<&str> = sources.map(|it| it.name.as_str()).collect();
        Some(Self {
            id: record.id.clone(),
            kind: record.kind().id(),
            sort: names.sort(record),
            name: said(&record.name),
            summary: said(&record.summary),
            for_whom: for_whom(record, names),
            street: text(&address.street),
            postal_code: text(&address.postal_code),
            locality: text(&address.locality),
            country: country.map_or_else(String::new, |it| names.value(Facet::Country, it)),
            country_code: text(&address.country),
            phone: text(&record.contact.phone),
            email: text(&record.contact.email),
            website: record
                .contact
                .website
                .as_ref()
                .map_or_else(String::new, ToString::to_string),
            hours: hours(idx, record, names, texts, now),
            fee: fee(record, names),
            coordinates: position
                .map(|it| (degrees(it.latitude_deg()), degrees(it.longitude_deg()))),
            precision: precision.map_or("", |it| it.id()).to_owned(),
            revised: record.updated.map_or_else(String::new, |it| it.to_string()),
            sources: sources.join(" ; "),
        })
    }

    /// Postal code and commune, as a letter has them.
    pub fn town(&self) -> String {
        let parts = [self.postal_code.as_str(), &self.locality];
        let known: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        known.join(" ")
    }

    /// What has no place of its own on a card, a line each.
    pub fn note(&self) -> String {
        let parts = [
            &self.summary,
            &self.for_whom,
            &self.hours,
            &self.fee,
            &self.sources,
        ];
        let known: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .collect();
        known.join("\n")
    }
}

/// The school of a project; of a partner, the source's words, or else whom the taxonomy names.
fn for_whom(record: &Record, names: Names) -> String {
    let school = record.project().and_then(|it| it.school.clone());
    let said = record.audience_text.get(names.language);
    if let Some(school) = school {
        return school;
    }
    if !said.is_empty() {
        return said.to_owned();
    }
    let listed = [
        names.listed(Facet::Audience, &record.audiences),
        names.listed(Facet::Level, &record.levels),
    ];
    let known: Vec<String> = listed.into_iter().filter(|it| !it.is_empty()).collect();
    known.join(" · ")
}

fn hours(idx: RecordIdx, record: &Record, names: Names, texts: &TakeAway, now: i64) -> String {
    let Some(partner) = record.partner() else {
        return String::new();
    };
    let said = partner.opening_hours_text.get(names.language);
    if !said.is_empty() {
        return said.to_owned();
    }
    let coded = || partner.opening_hours.clone().unwrap_or_default();
    names.index.opening(idx).map_or_else(coded, |it| {
        let (week, _) = it.week(now);
        in_short(&week, &names.messages.hours, texts)
    })
}

fn fee(record: &Record, names: Names) -> String {
    let texts = &names.messages.sheet;
    match record.partner().and_then(|it| it.fee.as_deref()) {
        None => String::new(),
        Some("free") => texts.free.to_owned(),
        Some(fee) => texts.fee.with([fee]),
    }
}
