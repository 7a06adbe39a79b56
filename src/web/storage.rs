//! What stays in this browser: the only file that names the keys.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;

/// Under which name a value is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The kept records.
    Favourites,
    /// A copy of favourites that could not be read.
    DamagedFavourites,
    /// Whether the visitor agreed to street tiles, and to whose.
    Tiles,
    /// The language that the visitor chose.
    Language,
    /// How wide the visitor made the list beside the map.
    ListWidth,
    /// That the visitor has read how the page is used.
    Welcomed,
    /// The events whose notice the visitor has dismissed.
    Events,
}

impl Key {
    const ALL: [Self; 7] = [
        Self::Favourites,
        Self::DamagedFavourites,
        Self::Tiles,
        Self::Language,
        Self::ListWidth,
        Self::Welcomed,
        Self::Events,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Favourites => "passerelle.favourites",
            Self::DamagedFavourites => "passerelle.favourites.damaged",
            Self::Tiles => "passerelle.tiles",
            Self::Language => "passerelle.language",
            Self::ListWidth => "passerelle.list-width",
            Self::Welcomed => "passerelle.welcomed",
            Self::Events => "passerelle.events",
        }
    }
}

/// The browser keeps nothing for this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// Private window, blocked frame, or switched off.
    #[error("storage is forbidden here")]
    Forbidden,
    /// There is no room left.
    #[error("storage is full")]
    Full,
}

/// The stored value; `None` when there is none.
pub fn get(key: Key) -> Result<Option<String>, StorageError> {
    storage()?
        .get_item(key.name())
        .map_err(|_| StorageError::Forbidden)
}

/// Stores a value.
pub fn set(key: Key, value: &str) -> Result<(), StorageError> {
    storage()?
        .set_item(key.name(), value)
        .map_err(|_| StorageError::Full)
}

/// Forgets a value. A storage that is not there has forgotten it already.
pub fn remove(key: Key) {
    if let Ok(storage) = storage() {
        let _ = storage.remove_item(key.name());
    }
}

/// Forgets everything.
pub fn remove_all() {
    Key::ALL.into_iter().for_each(remove);
}

/// Calls back when another tab has changed the value; with `None` when it is gone. For as long as
/// the page lives.
pub fn on_change(key: Key, call_back: impl Fn(Option<String>) + 'static) {
    let handle = window_event_listener(leptos::ev::storage, move |event| {
        // Without a key, the other tab has cleared everything.
        if event.key().is_none_or(|it| it == key.name()) {
            call_back(event.new_value());
        }
    });
    on_cleanup(move || handle.remove());
}

fn storage() -> Result<web_sys::Storage, StorageError> {
    // `LocalStorage::raw` throws where storage is blocked, so the browser is asked first.
    match window().local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        _ => Err(StorageError::Forbidden),
    }
}
