//! What the page must show, straight from the file of the default dataset.

use passerelle::dataset::Position;
use serde_json::Value;

use crate::{Outcome, server::Site};

/// The id of the default dataset.
pub const DATASET: &str = "nouvelle-aquitaine-fwb";

/// The path of its file, relative to the page.
pub const DATASET_PATH: &str = "data/nouvelle-aquitaine-fwb.json";

/// The path of the file with more of it, which the map does without.
pub const MORE_PATH: &str = "data/nouvelle-aquitaine-fwb.more.json";

/// The default dataset.
pub struct Records(Value);

impl Records {
    /// # Errors
    /// When the site has no such file, or it is no JSON.
    pub fn read(site: &Site) -> Outcome<Self> {
        Ok(Self(serde_json::from_str(&site.file(DATASET_PATH)?)?))
    }

    pub fn all(&self) -> &[Value] {
        self.0["features"].as_array().map_or(&[], Vec::as_slice)
    }

    pub fn len(&self) -> usize {
        self.all().len()
    }

    pub fn count(&self, holds: impl Fn(&Value) -> bool) -> usize {
        self.all().iter().filter(|it| holds(it)).count()
    }

    /// The record of that id; `Null` when there is none.
    pub fn record(&self, id: &str) -> &Value {
        let found = self.all().iter().find(|it| it["id"] == id);
        found.unwrap_or(&Value::Null)
    }

    pub fn needs(&self) -> &[Value] {
        let needs = self.0["passerelle"]["needs"].as_array();
        needs.map_or(&[], Vec::as_slice)
    }

    /// What the taxonomy says of a category.
    pub fn category(&self, id: &str) -> &Value {
        let categories = &self.0["passerelle"]["taxonomy"]["categories"];
        let categories = categories.as_array().into_iter().flatten();
        categories
            .into_iter()
            .find(|it| it["id"] == id)
            .unwrap_or(&Value::Null)
    }
}

/// Whether a record has one of the values on that side.
pub fn has(record: &Value, facet: &str, values: &[&str]) -> bool {
    let properties = &record["properties"];
    let held = match facet {
        "country" => &properties["address"]["country"],
        "service" => &properties["services"],
        _ => &properties[facet],
    };
    let is_wanted = |it: &Value| it.as_str().is_some_and(|it| values.contains(&it));
    is_wanted(held) || held.as_array().is_some_and(|it| it.iter().any(is_wanted))
}

pub fn position(record: &Value) -> Option<Position> {
    let coordinates = &record["geometry"]["coordinates"];
    Position::new(coordinates[0].as_f64()?, coordinates[1].as_f64()?)
}
