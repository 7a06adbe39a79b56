//! `config.json`, the webmaster's one file.

use serde_json::Value;

use crate::dataset::fields::{Complaints, Fields, Form};
use crate::embed::Origin;

/// What the webmaster chose. Everything is optional.
#[derive(Clone, Debug)]
pub struct Config {
    /// The datasets that a page address may name.
    pub datasets: Vec<Listed>,
    /// The id of the one that is shown when the address names none; `None`: the first.
    pub default_dataset: Option<String>,
    /// Street maps that a visitor may agree to; the first is offered.
    pub tiles: Vec<Tiles>,
    /// The hosts of other pages that may talk to this one when they embed it.
    pub allowed_origins: Vec<Origin>,
}

/// A dataset that the page may load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What a page address calls it.
    pub id: String,
    /// Where it is, relative to the page.
    pub url: String,
}

/// A street map made of pictures, from a server that the webmaster names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tiles {
    /// What people call it.
    pub name: String,
    /// `https://…/{z}/{x}/{y}.png`.
    pub url: String,
    /// Whom the map has to thank, as plain text.
    pub attribution: String,
    /// The closest zoom that the server has.
    pub max_zoom: u8,
}

/// What most tile servers have.
const USUAL_MAX_ZOOM: u8 = 19;

impl Default for Config {
    fn default() -> Self {
        let id = "nouvelle-aquitaine-fwb".to_owned();
        let url = format!("data/{id}.json");
        Self {
            datasets: vec![Listed { id, url }],
            default_dataset: None,
            tiles: Vec::new(),
            allowed_origins: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the file; what is not there is as usual. `None` when something has a wrong form: a
    /// half-read configuration would surprise the webmaster.
    pub fn read(file: &Value) -> Option<Self> {
        let complaints = Complaints::default();
        let fields = Fields::of(file, "", &complaints);
        let objects = |name| {
            fields
                .items(name)
                .iter()
                .map(|it| Fields::of(it, "", &complaints))
        };
        let listed = |it: Fields| Listed {
            id: it.required("id"),
            url: it.required("url"),
        };
        let tiles = |it: Fields| Tiles {
            name: it.required("name"),
            url: it.required("url"),
            attribution: it.text("attribution").unwrap_or_default(),
            max_zoom: it
                .small("max_zoom")
                .and_then(|it| u8::try_from(it).ok())
                .unwrap_or(USUAL_MAX_ZOOM),
        };
        let origin = |it: String| {
            let origin = Origin::read(&it);
            if origin.is_none() {
                fields.complain("allowed_origins", Form::Word, Form::Text);
            }
            origin
        };
        let mut config = Self {
            datasets: objects("datasets").map(listed).collect(),
            default_dataset: fields.text("default_dataset"),
            tiles: objects("tiles").map(tiles).collect(),
            allowed_origins: fields
                .texts("allowed_origins")
                .into_iter()
                .filter_map(origin)
                .collect(),
        };
        if config.datasets.is_empty() {
            config.datasets = Self::default().datasets;
        }
        complaints.take_first().is_none().then_some(config)
    }

    /// The dataset to load for an address that names `wanted`, and whether that is the one it named.
    /// `None` when the webmaster lists none at all.
    pub fn dataset(&self, wanted: Option<&str>) -> Option<(&Listed, bool)> {
        let listed = |id: &str| self.datasets.iter().find(|it| it.id == id);
        let usual = || {
            self.default_dataset
                .as_deref()
                .and_then(listed)
                .or_else(|| self.datasets.first())
        };
        match wanted {
            None => usual().map(|it| (it, true)),
            Some(id) => listed(id)
                .map(|it| (it, true))
                .or_else(|| usual().map(|it| (it, false))),
        }
    }
}

impl Tiles {
    /// The host that the visitor's browser would talk to; empty for tiles beside the page.
    pub fn host(&self) -> &str {
        let after_scheme = self.url.split_once("//").map_or("", |(_, rest)| rest);
        after_scheme.split('/').next().unwrap_or_default()
    }
}
