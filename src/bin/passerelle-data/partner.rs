//! From `partners.csv` to features.

use passerelle::dataset::format::{Contact, Digital, Feature, Properties, Serves};
use passerelle::dataset::{Localised, PartialDate, Precision};
use serde::Deserialize;

use crate::cell::{Cell, Claim, Ids};
use crate::gazetteer::{Asked, Commune, Gazetteer};
use crate::problem::Fault;
use crate::reference::{List, References, UniqueIds};
use crate::table::{Folder, Row};

const FILE: &str = "partners.csv";

/// One line.
#[derive(Deserialize)]
struct Partner {
    id: String,
    name: String,
    category: Cell<String>,
    organiser: Cell<String>,
    street: Cell<String>,
    postal_code: Cell<String>,
    commune: String,
    country: String,
    phone: Cell<String>,
    email: Cell<String>,
    website: Cell<String>,
    opening_hours: Cell<String>,
    opening_hours_text: String,
    public: String,
    summary: String,
    services: Ids,
    audiences: Ids,
    computers: Cell<Claim>,
    internet: Cell<Claim>,
    wifi: Cell<Claim>,
    printer: Cell<Claim>,
    scanner: Cell<Claim>,
    open_when_schools_close: Cell<Claim>,
    wheelchair: Cell<Claim>,
    fee: Cell<String>,
    serves_areas: Ids,
    serves_communes: Ids,
    sources: Ids,
    updated: Cell<PartialDate>,
}

/// The partners that can be made; what is wrong with the others is told.
pub fn read(folder: &mut Folder, references: &References, gazetteer: &Gazetteer) -> Vec<Feature> {
    let mut ids = UniqueIds::new(FILE);
    let rows = folder.csv::<Partner>(FILE);
    let mut features = Vec::with_capacity(rows.len());
    for row in rows {
        ids.add(&row.cells.id, row.line, folder);
        row.check(folder, references, gazetteer);
        let serves = row.serves(folder, gazetteer);
        match gazetteer.find(row.cells.asked()) {
            Ok(commune) => features.push(row.cells.feature(commune, serves)),
            Err(fault) => folder.tell(FILE, row.line, "commune", fault),
        }
    }
    features
}

impl Row<Partner> {
    fn check(&self, folder: &mut Folder, references: &References, gazetteer: &Gazetteer) {
        let it = &self.cells;
        let area_fault = |id: &String| {
            let unknown = !gazetteer.may_be_served(&it.country, id);
            unknown.then(|| Fault::UnknownId {
                found: id.clone(),
                list: "areas.csv ou regions.csv",
            })
        };
        let unknown = [
            (
                "category",
                references.unknown(List::Categories, &it.category.0),
            ),
            (
                "organiser",
                references.unknown(List::Organisers, &it.organiser.0),
            ),
            (
                "services",
                references.unknown(List::Services, &it.services.0),
            ),
            (
                "audiences",
                references.unknown(List::Audiences, &it.audiences.0),
            ),
            ("sources", references.unknown(List::Sources, &it.sources.0)),
            (
                "serves_areas",
                it.serves_areas.0.iter().filter_map(area_fault).collect(),
            ),
        ];
        for (column, faults) in unknown {
            for fault in faults {
                folder.tell(FILE, self.line, column, fault);
            }
        }
    }

    /// The territory; the table names communes as people do. It is only remarked when one of them is
    /// not known: the partner itself stands where it stands.
    fn serves(&self, folder: &mut Folder, gazetteer: &Gazetteer) -> Option<Serves> {
        let it = &self.cells;
        let mut commune_codes = Vec::new();
        for name in &it.serves_communes.0 {
            match gazetteer.find(Asked { name, ..it.asked() }) {
                Ok(commune) => commune_codes.push(commune.code.clone()),
                Err(fault) => folder.remark(FILE, self.line, "serves_communes", fault),
            }
        }
        let serves = Serves {
            commune_codes: Some(commune_codes).filter(|it| !it.is_empty()),
            area_codes: it.serves_areas.known(),
        };
        (serves.commune_codes.is_some() || serves.area_codes.is_some()).then_some(serves)
    }
}

impl Partner {
    fn asked(&self) -> Asked<'_> {
        Asked {
            name: &self.commune,
            country: &self.country,
            area_code: None,
            postal_code: self.postal_code.0.as_deref(),
            near_areas: &self.serves_areas.0,
        }
    }

    fn digital(&self) -> Option<Digital> {
        let columns = [
            &self.computers,
            &self.internet,
            &self.wifi,
            &self.printer,
            &self.scanner,
        ];
        let [computers, internet, wifi, printer, scanner] = columns.map(Cell::claim);
        let known = [computers, internet, wifi, printer, scanner]
            .iter()
            .any(Option::is_some);
        known.then_some(Digital {
            computers,
            internet,
            wifi,
            printer,
            scanner,
        })
    }

    fn feature(self, commune: &Commune, serves: Option<Serves>) -> Feature {
        let text = |it: &str| Some(Localised::french(it)).filter(|it| !it.is_empty());
        let digital = self.digital();
        let contact = Contact {
            phone: self.phone.0,
            email: self.email.0,
            website: self.website.0,
        };
        let reachable =
            contact.phone.is_some() || contact.email.is_some() || contact.website.is_some();
        Feature {
            geojson_type: "Feature".to_owned(),
            id: self.id,
            geometry: Some(commune.geometry()),
            properties: Properties {
                kind: Some("partner".to_owned()),
                name: text(&self.name),
                summary: text(&self.summary),
                category: self.category.0,
                audiences: self.audiences.known(),
                audience_text: text(&self.public),
                address: Some(commune.address(self.street.0, self.postal_code.0)),
                position_precision: Some(Precision::Commune),
                contact: reachable.then_some(contact),
                sources: self.sources.known(),
                updated: self.updated.0.map(|it| it.to_string()),
                organiser: self.organiser.0,
                services: self.services.known(),
                opening_hours: self.opening_hours.0,
                opening_hours_text: text(&self.opening_hours_text),
                open_when_schools_close: self.open_when_schools_close.claim(),
                digital,
                wheelchair: self.wheelchair.claim(),
                fee: self.fee.0,
                serves,
                ..Properties::default()
            },
        }
    }
}
