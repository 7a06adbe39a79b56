//! Passerelle: a map of school projects and of the partners around schools.
//!
//! # Layout
//! - [`around`]: the views beside the map
//! - [`basemap`]: the offline base map, ready to be drawn
//! - [`dataset`]: what a record is, and how a file is read
//! - [`embed`]: what the page needs to stand in somebody else's page
//! - [`find`]: from a query to results
//! - [`favourites`]: what a person keeps
//! - [`hours`]: when a place is open
//! - [`i18n`]: what the page says
//! - [`layout`]: how list and map share the window
//! - [`offline`]: what is kept on the device, and how far that has come
//! - [`places`]: the gazetteer, places that a person can choose
//! - [`suggest`]: what a typed text could mean
//! - [`take_away`]: records on paper and in files
//! - `sorting`: one sort for all of them
//! - `web`: the page; the only room that knows a browser

pub mod around;
pub mod basemap;
pub mod dataset;
pub mod embed;
pub mod favourites;
pub mod find;
pub mod hours;
pub mod i18n;
pub mod layout;
pub mod offline;
pub mod places;
mod sorting;
pub mod suggest;
pub mod take_away;
#[cfg(target_arch = "wasm32")]
pub mod web;
