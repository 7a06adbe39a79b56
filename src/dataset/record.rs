//! What a record is: a project of a school, or a partner that schools and families can call on.

use super::{Link, Localised, PartialDate, Position, Precision};

/// One project or partner. Everything but `id`, `kind` (by `details`) and `name` may be unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Unique in its dataset and stable between its versions: links and favourites carry it.
    pub id: String,
    /// What people call it.
    pub name: Localised,
    /// What it is, in a sentence or two.
    pub summary: Localised,
    /// More of it, as long as it needs to be.
    pub description: Localised,
    /// The id of its category.
    pub category: Option<String>,
    /// Ids of themes.
    pub themes: Vec<String>,
    /// Ids of levels of school.
    pub levels: Vec<String>,
    /// Ids of audiences.
    pub audiences: Vec<String>,
    /// For whom it is, in the source's own words.
    pub audience_text: Localised,
    /// Where letters reach it.
    pub address: Address,
    /// Where it stands on the map; `None` when nobody knows.
    pub place: Option<Place>,
    /// How to reach it.
    pub contact: Contact,
    /// Ids of the sources that say so.
    pub sources: Vec<String>,
    /// When the facts were last true, by the source.
    pub updated: Option<PartialDate>,
    /// What only a project or only a partner has.
    pub details: Details,
}

/// A position and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The point on the map.
    pub position: Position,
    /// `None` when the file does not say how sure it is.
    pub precision: Option<Precision>,
}

/// The two kinds of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// What a school does.
    Project,
    /// A service, office or house outside the school.
    Partner,
}

impl Kind {
    /// Its word in datasets and addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Partner => "partner",
        }
    }
}

/// What only one kind of record has.
#[derive(Clone, Debug, PartialEq)]
pub enum Details {
    /// Of a project.
    Project(Project),
    /// Of a partner; boxed, because it is the larger by far.
    Partner(Box<Partner>),
}

/// What a project has beside the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// The name of the school.
    pub school: Option<String>,
    /// The id of the programme that pays or frames it, such as `nefle`.
    pub programme: Option<String>,
    /// The id of the programme's step it has reached.
    pub step: Option<String>,
    /// The year it began or was filed.
    pub year: Option<u16>,
    /// Whether its programme names it as an example.
    pub remarkable: Option<bool>,
    /// Ids of the partners it names.
    pub partners: Vec<String>,
}

/// What a partner has beside the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partner {
    /// The id of who runs it.
    pub organiser: Option<String>,
    /// Ids of services.
    pub services: Vec<String>,
    /// In the syntax of OpenStreetMap's `opening_hours`.
    pub opening_hours: Option<String>,
    /// In the source's own words.
    pub opening_hours_text: Localised,
    /// Whether it opens when schools close.
    pub open_when_schools_close: Option<bool>,
    /// What there is to work with.
    pub digital: Digital,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
    /// What it costs: `free`, or another id.
    pub fee: Option<String>,
    /// Codes of the communes it is responsible for.
    pub serves_communes: Vec<String>,
    /// Codes of the areas it is responsible for.
    pub serves_areas: Vec<String>,
}

/// Digital equipment that people may use; `None` where nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digital {
    /// Computers.
    pub computers: Option<bool>,
    /// A connection on its own computers.
    pub internet: Option<bool>,
    /// A connection for one's own device.
    pub wifi: Option<bool>,
    /// A printer.
    pub printer: Option<bool>,
    /// A scanner.
    pub scanner: Option<bool>,
}

impl Digital {
    /// Each piece of equipment by its word in datasets and addresses.
    pub fn each(self) -> [(&'static str, Option<bool>); 5] {
        [
            ("computers", self.computers),
            ("internet", self.internet),
            ("wifi", self.wifi),
            ("printer", self.printer),
            ("scanner", self.scanner),
        ]
    }
}

/// Where a record is, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// The commune or village, as the post writes it.
    pub locality: Option<String>,
    /// The code of the commune: INSEE in France, NIS in Belgium.
    pub commune_code: Option<String>,
    /// The code of the département (France) or arrondissement (Belgium).
    pub area_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

/// How to reach a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// As people write it.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Its own page. `None` also when the file holds something that is no link.
    pub website: Option<Link>,
}

impl Record {
    /// Whether it is a project or a partner.
    pub fn kind(&self) -> Kind {
        match self.details {
            Details::Project(_) => Kind::Project,
            Details::Partner(_) => Kind::Partner,
        }
    }

    /// What it has as a partner; `None` for a project.
    pub fn partner(&self) -> Option<&Partner> {
        match &self.details {
            Details::Partner(partner) => Some(partner),
            Details::Project(_) => None,
        }
    }

    /// What it has as a project; `None` for a partner.
    pub fn project(&self) -> Option<&Project> {
        match &self.details {
            Details::Project(project) => Some(project),
            Details::Partner(_) => None,
        }
    }

    /// Grows with the day that it was last told of, or else the year that it began in; 0 when neither
    /// is known.
    pub fn newness(&self) -> u32 {
        let year = self.project().and_then(|it| it.year);
        let year = year.map(|year| PartialDate {
            year,
            month: None,
            day: None,
        });
        self.updated.or(year).map_or(0, |it| {
            let part = |it: Option<u8>| u32::from(it.unwrap_or_default());
            u32::from(it.year) << 9 | part(it.month) << 5 | part(it.day)
        })
    }

    /// Its point on the map, when it has one.
    pub fn position(&self) -> Option<Position> {
        self.place.map(|it| it.position)
    }
}
