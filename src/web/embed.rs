//! The page in somebody else's page: hears what its host asks, and tells it what it may know.
//!
//! The host is told nothing but that the page is here until it has shown that it is one of the
//! `allowed_origins` of `config.json`.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::MessageEvent;

use crate::dataset::Kind;
use crate::embed::{Asked, Origin, Report, Request, Summary};
use crate::find::Query;

use super::map::Target;
use super::reactive::{effect, memo, settable};
use super::size_observer::SizeObserver;
use super::state::{Load, Notice, State};

/// Whether another page holds this one in a frame.
pub fn is_framed() -> bool {
    host().is_some()
}

/// The page that holds this one.
fn host() -> Option<web_sys::Window> {
    let window = window();
    // The parent of a page of its own is itself.
    window.parent().ok().flatten().filter(|it| *it != window)
}

/// Whether the person is in this page, and not in the one that holds it.
pub fn has_focus() -> bool {
    document().has_focus().unwrap_or(true)
}

/// The talk with the host.
#[derive(Clone, Copy)]
pub struct Talk {
    state: State,
    /// Whom reports go to; set anew whenever a host connects.
    listener: RwSignal<Option<Listener>>,
    /// Whether the configuration says by now who may connect.
    is_open: StoredValue<bool>,
    /// A host that may not has been told so.
    has_refused: StoredValue<bool>,
    /// What the host asked last, until it is asked of the page.
    pending: StoredValue<Option<Query>>,
}

/// A host that has connected.
#[derive(Clone, Debug, PartialEq)]
struct Listener {
    origin: String,
    /// Tells a host that connects once more from itself.
    number: u32,
}

/// How long further queries of a host may replace the last one before it is asked.
const GATHER: Duration = Duration::from_millis(16);

impl Talk {
    /// Listens for as long as the page lives, where it has a host.
    pub fn new(state: State) -> Self {
        let talk = Self {
            state,
            listener: settable(None),
            is_open: StoredValue::new(false),
            has_refused: StoredValue::new(false),
            pending: StoredValue::new(None),
        };
        if is_framed() {
            let handle = window_event_listener(leptos::ev::message, move |event| talk.hear(&event));
            on_cleanup(move || handle.remove());
            talk.report();
        }
        talk
    }

    /// The configuration is known: says to the host, whoever that is, that it may connect.
    pub fn begin(self) {
        self.is_open.set_value(true);
        if let Some(host) = host() {
            post(&host, "*", &Report::Hello);
        }
    }

    fn hear(self, event: &MessageEvent) {
        let Some(host) = host() else { return };
        let is_of_host = event.source().as_ref() == Some(host.as_ref());
        let is_meant = js_sys::Reflect::has(&event.data(), &"passerelle".into());
        // Members of what is no object cannot be asked for.
        if !is_of_host || !is_meant.unwrap_or(false) || !self.is_open.get_value() {
            return;
        }
        let origin = event.origin();
        if !self.allows(&origin) {
            self.refuse(&host, &origin);
            return;
        }
        let message = js_sys::JSON::stringify(&event.data()).ok();
        let message = message.and_then(|it| it.as_string());
        if let Some(request) = message.and_then(|it| Request::read(&it)) {
            self.answer(request, origin);
        }
    }

    /// Whether the configuration lets a page of this origin connect.
    fn allows(self, origin: &str) -> bool {
        // Not `null`, which pages without an origin share.
        let Some(origin) = Origin::read(origin) else {
            return false;
        };
        let own = window().location().origin().ok();
        let own = own.and_then(|it| Origin::read(&it));
        let config = self.state.config;
        own.as_ref() == Some(&origin)
            || config.with_untracked(|it| it.allowed_origins.contains(&origin))
    }

    fn refuse(self, host: &web_sys::Window, origin: &str) {
        if self.has_refused.get_value() {
            return;
        }
        self.has_refused.set_value(true);
        let message = format!("config.json: allowed_origins does not list {origin}");
        leptos::logging::warn!("{message}");
        // Only a page that has an origin can be told.
        if Origin::read(origin).is_some() {
            post(host, origin, &Report::Error("origin", message));
        }
    }

    fn answer(self, request: Request, origin: String) {
        let state = self.state;
        if !matches!(request, Request::SetQuery(_)) {
            self.ask_pending();
        }
        match request {
            Request::Connect => self.listener.update(|it| {
                let number = it.as_ref().map_or(0, |it| it.number + 1);
                *it = Some(Listener { origin, number });
            }),
            Request::SetQuery(query) => {
                let is_first = self.pending.with_value(Option::is_none);
                self.pending.set_value(Some(*query));
                if is_first {
                    // Not with the next frame: browsers paint no frame that is out of sight.
                    set_timeout(move || self.ask_pending(), GATHER);
                }
            }
            Request::Open(id) => {
                let idx = state
                    .loaded
                    .with_untracked(|it| it.as_ref()?.index.idx_of(id.as_deref()?));
                match idx {
                    Some(idx) => state.open(idx),
                    None => state.change(|it| it.record = id),
                }
            }
            Request::Fit => state.fit(),
            Request::GetResults(request) => self.tell(&self.results(request)),
        }
    }

    /// Asks what the host asked last. The dataset stays, and so does what an address leaves open.
    fn ask_pending(self) {
        let Some(query) = self.pending.try_update_value(Option::take).flatten() else {
            return;
        };
        let state = self.state;
        let frame = query.frame;
        if query.asks_where {
            state.tell(Notice::NearMe);
        }
        state.change(|it| {
            *it = Query {
                dataset: it.dataset.take(),
                language: query.language.or(it.language),
                frame: query.frame.or(it.frame),
                view: it.view,
                asks_where: false,
                ..query
            };
            state.loaded.with_untracked(|loaded| {
                if let Some(loaded) = loaded {
                    loaded.index.drop_unknown(&mut it.question);
                }
            });
        });
        match frame {
            Some(frame) => state.target.set(Some(Target::Show(frame))),
            None => state.show_answers(),
        }
    }

    fn asked(self) -> Asked {
        let results = self.state.results.get();
        Asked {
            query: self.state.query.with(Query::to_address),
            total: results.hits.len(),
            mapped: results.n_mapped,
        }
    }

    fn results(self, request: u64) -> Report {
        let state = self.state;
        let records = untrack(|| {
            let (Some(loaded), results) = (state.loaded.get(), state.results.get()) else {
                return Vec::new();
            };
            let language = state.language.get();
            let records = results.hits.iter().take(Report::MOST_RECORDS);
            records
                .filter_map(|it| loaded.index.record(*it))
                .map(|it| Summary {
                    id: it.id.clone(),
                    kind: match it.kind() {
                        Kind::Project => "project",
                        Kind::Partner => "partner",
                    },
                    name: it.name.get(language).to_owned(),
                })
                .collect()
        });
        Report::Results {
            request,
            asked: untrack(|| self.asked()),
            records,
        }
    }

    /// Reports to whoever listens, what is now and then every change.
    fn report(self) {
        let state = self.state;
        let is_ready = memo(move || state.load.with(|it| matches!(it, Load::Ready(_))));
        effect(move || {
            if self.listener.with(Option::is_some) && is_ready.get() {
                self.tell(&Report::Ready(untrack(|| self.asked())));
            }
        });
        let asked = move || {
            let asked = is_ready.get().then(|| self.asked())?;
            Some(Report::QueryChange(asked))
        };
        self.report_changes(Box::new(asked), None);
        let selected = move || Some(Report::Select(state.query.with(|it| it.record.clone())));
        self.report_changes(Box::new(selected), Some(Report::Select(None)));
        let kept = move || {
            let dataset = state.dataset_id();
            let kept = state.kept.with(|it| it.of(&dataset));
            Some(Report::FavouritesChange(kept.into_iter().collect()))
        };
        let none = Report::FavouritesChange(Vec::new());
        self.report_changes(Box::new(kept), Some(none));
        effect(move || {
            let is_heard = self.listener.with(Option::is_some);
            if let (true, Load::Failed(error)) = (is_heard, state.load.get()) {
                self.tell(&Report::Error("data", error.to_string()));
            }
        });
        if state.presentation.with_value(|it| it.grows) {
            self.report_height();
        }
    }

    /// Reports something to each listener whenever it is not what that one knows. What it knows at the
    /// beginning is `at_first`, or whatever is first there.
    fn report_changes(self, now: Box<dyn Fn() -> Option<Report>>, at_first: Option<Report>) {
        let known = StoredValue::new((None::<Listener>, None::<Report>));
        effect(move || {
            let (listener, Some(now)) = (self.listener.get(), now()) else {
                return;
            };
            let (listener_before, report_before) = known.get_value();
            let is_known = if listener_before == listener {
                report_before.as_ref() == Some(&now)
            } else {
                at_first.as_ref().is_none_or(|it| *it == now)
            };
            if !is_known {
                self.tell(&now);
            }
            known.set_value((listener, Some(now)));
        });
    }

    fn report_height(self) {
        let height_px = settable(0);
        let Some(body) = document().body() else {
            return;
        };
        let measured = body.clone();
        let observer = SizeObserver::new(move || height_px.set(measured.offset_height()));
        if let Some(observer) = &observer {
            observer.observe(&body);
        }
        // Watches for as long as it is there: as long as the page.
        StoredValue::new_local(observer);
        let height = move || Some(height_px.get()).filter(|it| *it > 0);
        let report = move || height().map(Report::Height);
        self.report_changes(Box::new(report), Some(Report::Height(0)));
    }

    fn tell(self, report: &Report) {
        if let (Some(host), Some(listener)) = (host(), self.listener.get_untracked()) {
            post(&host, &listener.origin, report);
        }
    }
}

/// Sends a report, which arrives only if the host is still of that origin.
fn post(host: &web_sys::Window, origin: &str, report: &Report) {
    let message = js_sys::JSON::parse(&report.to_json()).unwrap_or(JsValue::NULL);
    // Fails only for origins that are none.
    let _ = host.post_message(&message, origin);
}
