//! From one GeoJSON feature to a record, or to the reason why there is none.

use serde_json::Value;

use super::fields::{Complaints, Fields, Form, form};
use super::issue::Reason;
use super::link::Link;
use super::record::{Address, Contact, Details, Digital, Partner, Place, Project, Record};
use super::text::plain;
use super::{Position, Precision};

/// What came of a feature: a record, unless one of the reasons leaves it out.
pub(super) struct Found {
    /// As far as it could be read.
    pub id: Option<String>,
    pub record: Option<Record>,
    pub reasons: Vec<Reason>,
}

/// Reads one feature.
pub(super) fn read(json: &str) -> Found {
    let unreadable = |reason| Found {
        id: None,
        record: None,
        reasons: vec![reason],
    };
    let value: Value = match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) => {
            return unreadable(Reason::Unreadable {
                detail: error.to_string(),
            });
        }
    };
    let complaints = Complaints::default();
    let feature = Fields::of(&value, "", &complaints);
    let id = feature.text("id");
    let mut reasons = Vec::new();
    let record = build(feature, &mut reasons);
    match complaints
        .take_first()
        .map_or(record, |wrong| Err(wrong.into()))
    {
        Ok(record) => Found {
            id,
            record: Some(record),
            reasons,
        },
        Err(reason) => Found {
            id,
            record: None,
            reasons: vec![reason],
        },
    }
}

fn build(feature: Fields, reasons: &mut Vec<Reason>) -> Result<Record, Reason> {
    let it = feature.object("properties", "properties.");
    let address = address(it.object("address", "properties.address."));
    let updated = it.text("updated").and_then(|text| {
        text.parse()
            .map_err(|_| reasons.push(Reason::NotADate { found: text }))
            .ok()
    });
    let kind = it.text("kind");
    let mut levels = it.texts("levels");
    let details = match kind.as_deref() {
        Some("project") => Details::Project(project(it, &mut levels)),
        _ => Details::Partner(Box::new(partner(it))),
    };
    let place = place(
        feature,
        address.country.as_deref(),
        it.precision("position_precision"),
    );
    let record = Record {
        id: feature.text("id").unwrap_or_default(),
        name: it.localised("name"),
        summary: it.localised("summary"),
        description: it.localised("description"),
        category: it.text("category"),
        themes: it.texts("themes"),
        levels,
        audiences: it.texts("audiences"),
        audience_text: it.localised("audience_text"),
        address,
        place: place.as_ref().ok().copied().flatten(),
        contact: contact(it.object("contact", "properties.contact."), reasons),
        sources: it.texts("sources"),
        updated,
        details,
    };
    match kind {
        _ if record.id.is_empty() => Err(Reason::Missing { field: "id" }),
        None => Err(Reason::Missing { field: "kind" }),
        Some(kind) if kind != "project" && kind != "partner" => {
            Err(Reason::UnknownKind { found: kind })
        }
        Some(_) if record.name.is_empty() => Err(Reason::Missing { field: "name" }),
        Some(_) => place.map(|_| record),
    }
}

fn project(it: Fields, levels: &mut Vec<String>) -> Project {
    let school = it.object("school", "properties.school.");
    levels.extend(school.text("type").filter(|level| !levels.contains(level)));
    Project {
        school: school.text("name"),
        programme: it.text("programme"),
        step: it.text("step"),
        year: it.small("year"),
        remarkable: it.claim("remarkable"),
        partners: it.texts("partners"),
    }
}

fn partner(it: Fields) -> Partner {
    let digital = it.object("digital", "properties.digital.");
    let serves = it.object("serves", "properties.serves.");
    Partner {
        organiser: it.text("organiser"),
        services: it.texts("services"),
        opening_hours: it.text("opening_hours"),
        opening_hours_text: it.localised("opening_hours_text"),
        open_when_schools_close: it.claim("open_when_schools_close"),
        digital: Digital {
            computers: digital.claim("computers"),
            internet: digital.claim("internet"),
            wifi: digital.claim("wifi"),
            printer: digital.claim("printer"),
            scanner: digital.claim("scanner"),
        },
        wheelchair: it.claim("wheelchair"),
        fee: it.text("fee"),
        serves_communes: serves.texts("commune_codes"),
        serves_areas: serves.texts("area_codes"),
    }
}

fn address(it: Fields) -> Address {
    Address {
        street: it.text("street"),
        postal_code: it.text("postal_code"),
        locality: it.text("locality"),
        commune_code: it.text("commune_code"),
        area_code: it.text("area_code"),
        country: it.text("country"),
    }
}

fn contact(it: Fields, reasons: &mut Vec<Reason>) -> Contact {
    let website = it.text("website");
    let link = website.as_deref().and_then(Link::parse);
    if let (Some(found), None) = (website, &link) {
        reasons.push(Reason::NotALink {
            field: "contact.website",
            found,
        });
    }
    Contact {
        phone: it.text("phone"),
        email: it.text("email"),
        website: link,
    }
}

fn place(
    feature: Fields,
    country: Option<&str>,
    precision: Option<Precision>,
) -> Result<Option<Place>, Reason> {
    let geometry = feature.object("geometry", "geometry.");
    let Some(kind) = geometry.text("type") else {
        return if feature.get("geometry").is_none() {
            Ok(None)
        } else {
            Err(Reason::NotAPoint {
                found: String::new(),
            })
        };
    };
    if kind != "Point" {
        return Err(Reason::NotAPoint {
            found: plain(&kind),
        });
    }
    let mut coordinates = Vec::with_capacity(2);
    for item in geometry.items("coordinates") {
        match item.as_f64() {
            Some(number) => coordinates.push(number),
            None => geometry.complain("coordinates", Form::Number, form(item)),
        }
    }
    let (longitude_deg, latitude_deg) = match coordinates.as_slice() {
        // GeoJSON spells a point without a place as an empty list.
        [] => return Ok(None),
        [longitude, latitude] | [longitude, latitude, _] => (*longitude, *latitude),
        _ => {
            return Err(Reason::NotAPoint {
                found: format!("Point of {} numbers", coordinates.len()),
            });
        }
    };
    let position = Position::new(longitude_deg, latitude_deg);
    let fits = |it: Position| country.and_then(|code| it.may_be_in(code));
    // Zero, zero is what programs write when they know nothing.
    let nowhere = longitude_deg == 0.0 && latitude_deg == 0.0;
    match position {
        Some(position) if !nowhere && fits(position) != Some(false) => Ok(Some(Place {
            position,
            precision,
        })),
        _ => {
            let other = Position::new(latitude_deg, longitude_deg);
            let swapped = !nowhere && other.is_some_and(|it| fits(it) != Some(false));
            Err(Reason::ImpossiblePosition {
                longitude_deg,
                latitude_deg,
                swapped,
            })
        }
    }
}
