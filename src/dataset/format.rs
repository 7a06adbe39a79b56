//! The file format, version 1: what a dataset looks like as JSON. The JSON Schema is made from these
//! types. In every member that is not required, absent, `null`, `""` and `[]` mean *not known*.

use serde::{Deserialize, Serialize, Serializer};

use super::about::{
    Correction, Event, Highlight, Licence, Need, Resource, Role, Situation, Source,
};
use super::taxonomy::Term;
use super::{Localised, PartialDate, Precision};

/// A whole dataset file: a GeoJSON `FeatureCollection` with one foreign member.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct File {
    /// Always `FeatureCollection`.
    #[serde(rename = "type")]
    pub geojson_type: String,
    /// What GeoJSON has no word for.
    pub passerelle: Head,
    /// The records.
    pub features: Vec<Feature>,
}

/// The foreign member `passerelle`: what the dataset says of itself.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Head {
    /// The version of the format: 1.
    pub version: u64,
    /// Names the dataset; favourites are kept under it.
    pub id: String,
    /// Its title.
    pub title: Localised,
    /// The day of this version of the data.
    pub updated: Option<PartialDate>,
    /// The terms of re-use.
    pub licence: Option<Licence>,
    /// Where the records were taken from.
    pub sources: Vec<Source>,
    /// The lists of terms by name.
    pub taxonomy: Terms,
    /// What families come for.
    pub needs: Vec<Need>,
    /// What partners are called on for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// What happens to pupils, and what is to be done then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub situations: Vec<Situation>,
    /// Records of a day.
    pub highlights: Vec<Highlight>,
    /// What happens when.
    pub events: Vec<Event>,
    /// What is no place.
    pub resources: Vec<Resource>,
    /// The name of a file with more of this, which stands beside the dataset's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// How to report an error.
    pub correction: Correction,
}

/// A second file of what the map does without.
#[derive(Clone, Debug, Serialize)]
pub struct More {
    /// The version of the format: 1.
    pub version: u64,
    /// The sources that the dataset does not need.
    pub sources: Vec<Source>,
    /// What partners are called on for.
    pub roles: Vec<Role>,
    /// What happens to pupils, and what is to be done then.
    pub situations: Vec<Situation>,
    /// What is no place.
    pub resources: Vec<Resource>,
}

/// The taxonomy as it stands in a file.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Terms {
    /// What projects work on.
    pub themes: Vec<Term>,
    /// Kinds of partner.
    pub categories: Vec<Term>,
    /// For whom.
    pub audiences: Vec<Term>,
    /// What a partner does.
    pub services: Vec<Term>,
    /// Levels of school.
    pub levels: Vec<Term>,
    /// Who runs a partner.
    pub organisers: Vec<Term>,
    /// Programmes of projects.
    pub programmes: Vec<Term>,
    /// Steps of a programme.
    pub steps: Vec<Term>,
    /// Départements and arrondissements.
    pub areas: Vec<Term>,
}

/// One record: a GeoJSON `Feature`.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Feature {
    /// Always `Feature`.
    #[serde(rename = "type")]
    pub geojson_type: String,
    /// Unique in the file.
    pub id: String,
    /// `null` when nobody knows where it is.
    pub geometry: Option<Geometry>,
    /// Everything else.
    pub properties: Properties,
}

/// A GeoJSON `Point`.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Geometry {
    /// Always `Point`.
    #[serde(rename = "type")]
    pub geojson_type: String,
    /// Longitude, then latitude, in degrees, WGS 84.
    pub coordinates: [f64; 2],
}

/// The `properties` of a record. `kind` and `name` are required.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Properties {
    /// `project` or `partner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required, extend("enum" = ["project", "partner"]))]
    pub kind: Option<String>,
    /// What people call it.
    #[serde(serialize_with = "plainly", skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub name: Option<Localised>,
    /// What it is, in a sentence or two.
    #[serde(serialize_with = "plainly", skip_serializing_if = "Option::is_none")]
    pub summary: Option<Localised>,
    /// More of it.
    #[serde(serialize_with = "plainly", skip_serializing_if = "Option::is_none")]
    pub description: Option<Localised>,
    /// Id of a category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Ids of themes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub themes: Option<Vec<String>>,
    /// Ids of levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<Vec<String>>,
    /// Ids of audiences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audiences: Option<Vec<String>>,
    /// For whom, in the source's words.
    #[serde(serialize_with = "plainly", skip_serializing_if = "Option::is_none")]
    pub audience_text: Option<Localised>,
    /// Where letters reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// How near the position is to the door.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position_precision: Option<Precision>,
    /// How to reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Ids of sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<String>>,
    /// When the facts were last true: a year, a month or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// Of a project: its school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<School>,
    /// Of a project: id of the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// Of a project: id of the step it has reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Of a project: the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Of a project: whether its programme names it as an example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarkable: Option<bool>,
    /// Of a project: ids of the partners it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partners: Option<Vec<String>>,
    /// Of a partner: id of who runs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organiser: Option<String>,
    /// Of a partner: ids of services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Of a partner: in `OpenStreetMap`'s syntax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    /// Of a partner: hours in the source's words.
    #[serde(serialize_with = "plainly", skip_serializing_if = "Option::is_none")]
    pub opening_hours_text: Option<Localised>,
    /// Of a partner: whether it opens when schools close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_when_schools_close: Option<bool>,
    /// Of a partner: equipment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digital: Option<Digital>,
    /// Of a partner: whether a wheelchair gets in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<bool>,
    /// Of a partner: `free`, or another id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<String>,
    /// Of a partner: the territory it is responsible for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serves: Option<Serves>,
}

/// Where letters reach a record.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Address {
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Commune or village.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// INSEE code in France, NIS code in Belgium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commune_code: Option<String>,
    /// Département or arrondissement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// How to reach a record.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Contact {
    /// A telephone number as people write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A link that begins with `https://` or `http://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// The school of a project.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct School {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of its level; counts among the record's `levels`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// Equipment that people may use.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Digital {
    /// Computers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computers: Option<bool>,
    /// A connection on its own computers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internet: Option<bool>,
    /// A connection for one's own device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wifi: Option<bool>,
    /// A printer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printer: Option<bool>,
    /// A scanner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scanner: Option<bool>,
}

/// The territory a partner is responsible for.
#[derive(Clone, Debug, Default, Deserialize, Serialize, schemars::JsonSchema)]
#[serde(default)]
pub struct Serves {
    /// Codes of communes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commune_codes: Option<Vec<String>>,
    /// Codes of areas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area_codes: Option<Vec<String>>,
}

/// Writes a text that is known in French alone as a plain one: shorter, and the same to every reader.
#[expect(clippy::ref_option, reason = "serde hands the member over like this")]
fn plainly<S: Serializer>(text: &Option<Localised>, serializer: S) -> Result<S::Ok, S::Error> {
    match text.as_ref().and_then(Localised::only_french) {
        Some(french) => serializer.serialize_str(french),
        None => text.serialize(serializer),
    }
}

/// The JSON Schema of dataset files, draft 2020-12.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(File)
}
