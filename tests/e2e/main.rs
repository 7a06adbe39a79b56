//! Journeys through the built page, each in Chromium, Firefox and `WebKit`.
//!
//! They walk through `dist/`, so `make build` comes first. `PASSERELLE_E2E_ENGINES=chromium,webkit`
//! leaves the other browsers out. A failed journey leaves a picture and the driver's log in
//! `target/tmp/`.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON value answers null for what it does not hold"
)]

mod access;
mod announcing;
mod answer;
mod around;
#[path = "../common/broken.rs"]
mod broken;
mod browser;
mod changes;
mod columns;
mod copies;
mod damage;
mod device;
mod embedding;
mod engine;
mod faults;
mod figures;
mod finding;
mod guarding;
mod helping;
mod hostile;
mod hours;
mod integrating;
mod journey;
mod keeping;
mod languages;
mod linking;
mod manners;
mod map;
mod near;
mod network;
mod offline;
mod page;
mod phone;
mod policy;
mod portal;
mod records;
mod server;
mod sheet;
mod situations;
mod start;
mod stopping;
mod strangers;
mod suggesting;
mod taking;
mod theming;
mod versions;
mod webmaster;
mod week;

/// What a journey and its steps answer; the error is read by people.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
