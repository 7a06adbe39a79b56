//! What a dataset says of itself, beside its records.

use serde::{Deserialize, Serialize};

use super::{Localised, PartialDate};

/// The terms under which the data may be used again.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Licence {
    /// Its usual name.
    pub name: String,
    /// Where its text is.
    #[serde(default)]
    pub url: Option<String>,
}

/// A page, file or publisher that records were taken from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Source {
    /// What records refer to.
    pub id: String,
    /// Who published it.
    pub name: String,
    /// Where it is. `None` when it has no address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its licence, as it names it. `None` when it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// When it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<PartialDate>,
}

/// A need in a family's own words, and the question that answers it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Need {
    /// Unique among the needs.
    pub id: String,
    /// The need, as a family would say it.
    pub label: Localised,
    /// One more line on what is found there.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// The question, spelled as in a page address (`kind=partner&category=amo,saj`).
    pub query: String,
    /// The name of a picture that the page may know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// A record that is shown on a day.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Highlight {
    /// The day.
    pub date: PartialDate,
    /// The id of the record.
    pub record: String,
    /// Why.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub text: Localised,
}

/// Something that happens from one day to another.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Event {
    /// Unique among the events.
    pub id: String,
    /// Its name.
    pub title: Localised,
    /// Its first day.
    pub start: PartialDate,
    /// Its last day. `None` when it is over on the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// The id of the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What is done during it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

impl Event {
    /// Its first and its last day; `None` when one of them is not known by the day. A last day before the
    /// first is a slip: then it is over on the first.
    pub fn days(&self) -> Option<(PartialDate, PartialDate)> {
        let last = self.known_end().unwrap_or(self.start);
        self.start.day.and(last.day)?;
        Some((self.start, last))
    }

    /// Its end, unless that is a slip: it lies before the start, whatever is not known of the two.
    pub fn known_end(&self) -> Option<PartialDate> {
        self.end.filter(|it| !it.is_before(self.start))
    }

    /// Whether it takes place on a day, as far as its days are known.
    pub fn is_on(&self, day: PartialDate) -> bool {
        self.days()
            .is_some_and(|(first, last)| (first..=last).contains(&day))
    }
}

/// Something that is done during an event.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Action {
    /// Its name.
    pub title: Localised,
    /// What it consists of.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The id of the record that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
}

/// A course, guide or tool that is no place.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Resource {
    /// Unique among the resources.
    pub id: String,
    /// Its name.
    pub title: Localised,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Ids of the audiences it is for.
    #[serde(default)]
    pub audiences: Vec<String>,
    /// What it is good for.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// Whether it can be used from afar. `None` when nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_distance: Option<bool>,
    /// The country that it is made for, ISO 3166-1 alpha-2. `None` when it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The id of the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What partners are called on for.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Role {
    /// Unique among the roles.
    pub id: String,
    /// Its name.
    pub label: Localised,
    /// What such partners are good for.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// Ids of the categories that have it. A category may have several roles, or none.
    #[serde(default)]
    pub categories: Vec<String>,
}

/// Something that happens to a pupil, and what is to be done then.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Situation {
    /// Unique among the situations.
    pub id: String,
    /// The situation, as who meets it would say it.
    pub label: Localised,
    /// One more line on it.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub description: Localised,
    /// The steps in their order, which is one for each country.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// One step in a situation. No step without a source.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Step {
    /// The country whose rule it is, ISO 3166-1 alpha-2.
    pub country: String,
    /// Who does it.
    pub who: Localised,
    /// What they do.
    pub what: Localised,
    /// From which day on, or by when. Empty when no rule says so.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub when: Localised,
    /// The id of the source that says so.
    pub source: String,
    /// Ids of the categories of partners who do it, or help with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
}

/// How a reader tells the people behind the dataset of an error. Both may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Correction {
    /// An e-mail address.
    pub email: Option<String>,
    /// A page address in which `{id}` stands for the record.
    pub url_template: Option<String>,
}
