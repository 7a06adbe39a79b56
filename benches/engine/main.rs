//! How long the engine takes, natively: to read a dataset, to make it ready, to answer questions of
//! each kind and to group the answers for the map.
//!
//! # Layout
//! - `engine`: the only file that names the engine's functions; `datasets`: what it is asked about
#![allow(
    clippy::expect_used,
    reason = "a benchmark that cannot run has nothing to tell"
)]

mod datasets;
mod engine;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, SamplingMode};

use engine::Engine;

/// What is asked, as in a page address, and what is special about it.
const QUESTIONS: [(&str, &str); 12] = [
    ("everything", ""),
    ("text_prefix", "q=num"),
    ("text_two_words", "q=atelier+jeunes"),
    ("text_typing_error", "q=bibliotheqeu"),
    ("text_that_finds_nothing", "q=ma+fille+se+fait+racketter"),
    ("facet", "category=mediatheque"),
    (
        "facet_and_another",
        "category=mediatheque&service=homework_help",
    ),
    ("facet_removed", "service=homework_help"),
    ("text_and_facet", "q=atelier&category=mediatheque"),
    ("near_in_radius", "near=44.838,-0.579&radius=20"),
    ("in_frame", "in_map=1"),
    ("favourites", "favourites=1"),
];

const ZOOMS: std::ops::RangeInclusive<u8> = 3..=16;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500))
        .configure_from_args();
    for n_records in datasets::SIZES {
        let bytes = datasets::bytes(n_records);
        measure(&mut criterion, n_records, &bytes);
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, n_records: usize, bytes: &[u8]) {
    let mut group = criterion.benchmark_group(n_records.to_string());
    group.sampling_mode(SamplingMode::Flat);
    group.bench_function("read", |it| it.iter(|| engine::read(black_box(bytes))));
    group.bench_function("index", |it| {
        it.iter_with_setup(|| engine::read(bytes), engine::index);
    });
    group.sampling_mode(SamplingMode::Auto);
    let engine = Engine::new(engine::index(engine::read(bytes)));
    for (name, address) in QUESTIONS {
        group.bench_function(BenchmarkId::new("find", name), |it| {
            it.iter(|| engine.find(black_box(address)));
        });
    }
    let dataset = engine::without_services(engine::read(bytes));
    let with_a_facet_less = Engine::new(engine::index(dataset));
    group.bench_function("find/everything_with_a_facet_less", |it| {
        it.iter(|| with_a_facet_less.find(black_box("")));
    });
    for zoom in ZOOMS {
        group.bench_function(BenchmarkId::new("pins_at_zoom", zoom), |it| {
            it.iter(|| engine.pins_of_everything(black_box(zoom)));
        });
    }
    group.finish();
}
