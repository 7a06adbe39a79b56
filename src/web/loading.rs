//! Brings the dataset and the base map in.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Response;

use crate::basemap::{BaseMap, DETAIL_ZOOM, Frame, Topology};
use crate::dataset::Reading;
use crate::find::{Indexing, Point};
use crate::i18n::aliases;

use super::edition;
use super::fetch::{self, Download, FetchError, Patience};
use super::map::{Target, Viewport};
use super::measure::now_ms;
use super::more::Bring;
use super::offline;
use super::pause::Turns;
use super::policy;
use super::reactive::{effect, memo, settable, spawn};
use super::rim;
use super::shared::Shared;
use super::source::{self, Good};
use super::state::{Load, Loaded, Notice, Progress, State};
use super::succession;

/// Loads the configuration, calls back, and loads the dataset that the address asks for.
pub fn start(state: State, on_configured: impl FnOnce() + 'static) {
    spawn(async move {
        match source::configuration().await {
            Ok(config) => state.config.set(config),
            Err(_) => state.tell(Notice::ConfigBroken),
        }
        state
            .config
            .with_untracked(|it| policy::allow_pictures_of(&it.tiles));
        rim::recall_tiles(state);
        on_configured();
        load_dataset(state).await;
    });
}

/// Tries once more after a failure.
pub fn retry(state: State) {
    spawn(load_dataset(state));
}

async fn load_dataset(state: State) {
    state.load.set(Load::Underway(Progress::default()));
    state.dismiss(&Notice::DataFromCopy);
    state.dismiss(&Notice::MoreMissing);
    let wanted = state.query.with_untracked(|it| it.dataset.clone());
    let listed = state.config.with_untracked(|it| {
        it.dataset(wanted.as_deref())
            .map(|(listed, is_wanted)| (listed.url.clone(), is_wanted))
    });
    let loaded = match listed {
        Some((url, is_wanted)) => {
            if let (Some(id), false) = (wanted, is_wanted) {
                state.query.update(|it| it.dataset = None);
                state.tell(Notice::UnknownDataset(id));
            }
            bring(&url, state).await.map(|it| (url, it))
        }
        None => Err(FetchError::NotFound("config.json: datasets".to_owned())),
    };
    match loaded {
        Ok((url, good)) => {
            show(good.value, state);
            succession::keep(url, good.pieces, good.copy, state);
        }
        Err(error) => {
            leptos::logging::error!("{error}");
            state.load.set(Load::Failed(error));
        }
    }
}

/// Brings a dataset in.
async fn bring(url: &str, state: State) -> Result<Good<Loaded>, FetchError> {
    let tell = |progress| state.load.set(Load::Underway(progress));
    let more = state.bring_more.get_value().map(|it| (it, url, state));
    let read = async |download: &mut Download| read(download, &tell, more).await;
    let good = source::newest(url, false, Patience::Endless, read).await?;
    if good.is_copy {
        state.tell(Notice::DataFromCopy);
    }
    Ok(good)
}

/// How often the page says how far it is: drawing that takes time from reading.
const TELL_EVERY_MS: f64 = 250.0;

/// Reads a copy of a dataset; `None` where it is damaged.
pub async fn copy(response: &Response) -> Option<Loaded> {
    read(&mut Download::of(response), &|_| (), None).await.ok()
}

/// Reads and indexes records as they come in, in turns with the browser: however long the file is,
/// the page can be used meanwhile. `more` brings in the second file of the dataset of an address.
async fn read(
    download: &mut Download,
    tell: &dyn Fn(Progress),
    more: Option<(Bring, &str, State)>,
) -> Result<Loaded, FetchError> {
    let mut reading = Reading::default();
    let mut indexing = Indexing::default();
    let mut turns = Turns::begin();
    let mut told_ms = now_ms();
    while let Some(piece) = download.next().await? {
        reading.take(&piece)?;
        while reading.step() {
            if let Some(record) = reading.records().get(indexing.n_records()) {
                indexing.take(record);
            }
            if turns.is_over() {
                if now_ms() - told_ms > TELL_EVERY_MS {
                    told_ms = now_ms();
                    tell(Progress {
                        received: reading.n_bytes(),
                        total: download.total,
                        n_records: indexing.n_records(),
                    });
                }
                turns.pause().await;
            }
        }
    }
    turns.pause().await;
    let (mut dataset, issues) = reading.finish()?;
    if let Some((bring, url, state)) = more {
        dataset = bring(dataset, url.to_owned(), state).await;
    }
    turns.pause().await;
    let index = indexing
        .finish(Arc::new(dataset), aliases, async || turns.pause().await)
        .await;
    Ok(Loaded { index, issues })
}

fn show(loaded: Loaded, state: State) {
    let starts_somewhere = state.query.with_untracked(|it| it.frame.is_some());
    state
        .query
        .update(|it| loaded.index.drop_unknown(&mut it.question));
    state
        .presentation
        .update_value(|it| it.lock.amend(|it| loaded.index.drop_unknown(it)));
    state.load.set(Load::Ready(Shared::new(loaded)));
    if !starts_somewhere {
        state.fit_as(Target::Start);
    }
}

/// Loads the base map once the results are there, which matter more on a slow line; and the communes
/// of wherever the map is looked at closely enough.
/// Calls back once the first part is there or will not come: nothing else is on its way then.
pub fn base_map(state: State, on_settled: impl Fn() + Copy + 'static) -> RwSignal<BaseMap> {
    let base_map = settable(BaseMap::default());
    let is_waiting = memo(move || state.load.with(|it| matches!(it, Load::Underway(_))));
    Effect::new(move |was_asked: Option<bool>| {
        let is_wanted = !is_waiting.get();
        if is_wanted && was_asked != Some(true) {
            spawn(async move {
                let base = topology("base.json").await;
                Turns::begin().pause().await;
                match base {
                    Some(base) => base_map.update(|it| it.base = Some(Arc::new(base))),
                    None => state.tell(Notice::BaseMapMissing),
                }
                on_settled();
            });
        }
        is_wanted || was_asked == Some(true)
    });
    // Not a signal: nobody shows what is only asked for.
    let asked = StoredValue::new(Vec::<String>::new());
    effect(move || {
        let Some(viewport) = state.viewport.get().filter(|it| it.zoom >= DETAIL_ZOOM) else {
            return;
        };
        for id in base_map.with(|it| it.missing_details(frame(viewport))) {
            let is_new = !asked.with_value(|it| it.contains(&id));
            if is_new {
                asked.update_value(|it| it.push(id.clone()));
                spawn(async move {
                    // A map without commune lines is still a map; the next visit asks again.
                    if let Some(detail) = topology(&format!("communes/{id}.json")).await {
                        base_map.update(|it| {
                            it.details.push((id, Arc::new(detail)));
                        });
                    }
                });
            }
        }
    });
    base_map
}

async fn topology(file: &str) -> Option<Topology> {
    let url = edition::address("basemap", file);
    let bytes = fetch::bytes(&url).await.ok()?;
    let json = fetch::json(&bytes).ok();
    Turns::begin().pause().await;
    let topology = json.and_then(|it| Topology::read(&it));
    if topology.is_none() {
        offline::mend();
    }
    topology
}

fn frame(viewport: Viewport) -> Frame {
    let (south_west, north_east) = (
        Point::from(viewport.bounds.south_west),
        Point::from(viewport.bounds.north_east),
    );
    Frame {
        min: Point {
            x: south_west.x,
            y: north_east.y,
        },
        max: Point {
            x: north_east.x,
            y: south_west.y,
        },
    }
}
