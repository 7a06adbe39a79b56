//! The service worker: lets it keep everything, hears how far it is, and lets a new version in when
//! the visitor agrees.

use std::time::Duration;

use js_sys::{Array, Object, Promise, Reflect, TypeError};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageChannel, MessageEvent, RegistrationOptions, ServiceWorkerContainer,
    ServiceWorkerRegistration, ServiceWorkerUpdateViaCache,
};

use crate::offline::{Shelf, Trouble};

use super::fetch::Patience;
use super::measure::now_ms;
use super::reactive::spawn;
use super::state::{Notice, State};
use super::{copies, edition};

/// How often a page that stays open looks for a new version.
const LOOK_EVERY_MS: f64 = 3_600_000.0;

/// How long the browser takes at most until it knows the worker. `WebKit` may never come to that, once
/// a visit was cut while it was at it.
const KNOWN_WITHIN: Duration = Duration::from_secs(10);

/// This window and its worker.
#[derive(Clone, Copy)]
pub struct Worker {
    state: State,
    /// `None` where the browser has no workers, or forbids them.
    container: StoredValue<Option<ServiceWorkerContainer>, LocalStorage>,
    memory: StoredValue<Memory>,
    /// `None` until the browser knows the worker.
    registration: StoredValue<Option<ServiceWorkerRegistration>, LocalStorage>,
}

/// What this window remembers of itself.
struct Memory {
    /// The visitor has touched it: it is not to be reloaded without being asked.
    is_touched: bool,
    /// A worker has served it.
    is_served: bool,
    /// It reloads as soon as the new version has taken over.
    is_leaving: bool,
    looked_ms: f64,
}

impl Worker {
    /// Begins with nothing; call [`begin`](Self::begin).
    pub fn new(state: State) -> Self {
        let container = container();
        let is_served = container
            .as_ref()
            .is_some_and(|it| it.controller().is_some());
        Self {
            state,
            container: StoredValue::new_local(container),
            memory: StoredValue::new(Memory {
                is_touched: false,
                is_served,
                is_leaving: false,
                looked_ms: now_ms(),
            }),
            registration: StoredValue::new_local(None),
        }
    }

    /// Has everything kept, for as long as the page lives: call it once all that the visitor waits for
    /// is there.
    pub fn begin(self) {
        let Some(container) = self.container.get_value() else {
            return self.state.keeping.update(|it| it.is_forbidden = true);
        };
        self.state.keeping.update(|it| it.is_frugal = saves_data());
        let look_late = move || {
            if self.registration.try_get_value() == Some(None) {
                self.miss();
            }
        };
        set_timeout(look_late, KNOWN_WITHIN);
        spawn(async move {
            match self.register(&container).await {
                Ok(()) => {}
                // Anything else is said to be a matter of security, or nothing is said.
                Err(error) if error.is_instance_of::<TypeError>() => self.miss(),
                Err(_) => self.state.keeping.update(|it| it.is_forbidden = true),
            }
        });
    }

    /// Has everything kept although the device asks to be spared downloads.
    pub fn keep_details(self) {
        self.state.keeping.update(|it| it.is_frugal = false);
        spawn(async move {
            // Without a worker there is no such wish to make.
            let _ = self.keep().await;
        });
    }

    /// Shows the new version, in this window; others choose for themselves.
    pub fn take_new_version(self) {
        let registration = self.registration.get_value();
        let waiting = registration.and_then(|it| it.waiting());
        self.memory.update_value(|it| it.is_leaving = true);
        let asked = waiting.is_some_and(|it| it.post_message(&wish("takeOver", false)).is_ok());
        if !asked {
            reload();
        }
    }

    /// Erases what worker and page keep. The window goes on with what it holds.
    pub async fn erase(self) -> Result<(), JsValue> {
        self.state.keeping.update(|it| it.is_erased = true);
        if let Some(registration) = self.registration.get_value() {
            match registration.active() {
                // It stops first, so that nothing comes after what is erased.
                Some(worker) => {
                    let channel = MessageChannel::new()?;
                    let done = Promise::new(&mut |done, _| {
                        channel.port1().set_onmessage(Some(&done));
                    });
                    let ports = Array::of1(&channel.port2());
                    worker.post_message_with_transferable(&wish("leave", false), &ports)?;
                    // A worker that is stuck is not waited for.
                    let _ = Patience::short().wait_for(done).await;
                    channel.port1().close();
                }
                None => {
                    JsFuture::from(registration.unregister()?).await?;
                }
            }
        }
        copies::erase().await
    }

    async fn register(self, container: &ServiceWorkerContainer) -> Result<(), JsValue> {
        let serving = container.clone();
        let heard = move |event: MessageEvent| {
            let controller = serving.controller();
            // Not the next version, which may have something to tell too.
            if controller.is_none()
                || event.source() == controller.map(JsValue::from).map(JsCast::unchecked_into)
            {
                self.hear(&event.data());
            }
        };
        container.set_onmessage(Some(&function(heard)));
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        let registered = container.register_with_options("sw.js", &options);
        // Where workers are blocked from outside, there may be nothing instead of an error.
        let registration: ServiceWorkerRegistration =
            JsFuture::from(registered).await?.dyn_into()?;
        self.registration.set_value(Some(registration.clone()));
        self.state.keeping.update(|it| it.trouble = None);
        self.watch(container, &registration);
        self.keep().await
    }

    /// Has everything kept that is not here yet. Asked again whenever a network comes back.
    async fn keep(self) -> Result<(), JsValue> {
        let ready = until_served().await?;
        let (is_frugal, is_erased) = self
            .state
            .keeping
            .with_untracked(|it| (it.is_frugal, it.is_erased));
        match ready.active().filter(|_| !is_erased) {
            Some(worker) => worker.post_message(&wish("keep", is_frugal)),
            None => Ok(()),
        }
    }

    /// Looks out for new versions, and for whether this window may be reloaded.
    fn watch(self, container: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration) {
        if registration.waiting().is_some() {
            self.offer();
        }
        let coming = registration.clone();
        registration.set_onupdatefound(Some(&function(move |_: JsValue| self.follow(&coming))));
        self.follow(registration);
        container.set_oncontrollerchange(Some(&function(move |_: JsValue| self.taken_over())));
        let known = registration.clone();
        document().set_onvisibilitychange(Some(&function(move |_: JsValue| self.look(&known))));
        let touch = move || self.memory.update_value(|it| it.is_touched = true);
        let online = leptos::ev::Custom::<web_sys::Event>::new("online");
        let handles = [
            window_event_listener(leptos::ev::pointerdown, move |_| touch()),
            window_event_listener(leptos::ev::keydown, move |_| touch()),
            window_event_listener(online, move |_| {
                spawn(async move {
                    let _ = self.keep().await;
                });
            }),
        ];
        on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    }

    /// Waits for what becomes of the version that is on its way.
    fn follow(self, registration: &ServiceWorkerRegistration) {
        let Some(installing) = registration.installing() else {
            return self.look_for_any(registration);
        };
        let (known, worker) = (registration.clone(), installing.clone());
        installing.set_onstatechange(Some(&function(move |_: JsValue| {
            match member(&worker, "state").as_string().as_deref() {
                // The first version has nobody to wait for.
                Some("installed") if known.active().is_some() => self.offer(),
                Some("redundant") => self.look_for_any(&known),
                _ => {}
            }
        })));
    }

    /// Says so when no worker is there, nor on its way: one may end before it can tell, and one that
    /// an earlier page has begun may have told that page.
    fn look_for_any(self, registration: &ServiceWorkerRegistration) {
        let has_any = registration.installing().is_some()
            || registration.waiting().is_some()
            || registration.active().is_some();
        if !has_any {
            self.miss();
        }
    }

    /// No worker comes in this visit; unless it has told a better reason.
    fn miss(self) {
        self.state.keeping.update(|it| {
            it.trouble.get_or_insert(Trouble::Interrupted);
        });
    }

    /// The worker tells what it keeps.
    fn hear(self, report: &JsValue) {
        let trouble = match member(report, "trouble").as_string().as_deref() {
            Some("room") => Some(Trouble::NoRoom),
            Some(_) => Some(Trouble::Interrupted),
            None => None,
        };
        let [app, details] = ["app", "details"].map(|it| shelf(&member(report, it)));
        self.state.keeping.update(|it| {
            it.trouble = trouble;
            it.app = app.unwrap_or(it.app);
            it.details = details.unwrap_or(it.details);
        });
        // The worker may be newer: another window has let it in before this one loaded.
        let version = edition::version();
        let is_other = member(report, "version").as_string() != Some(version.clone());
        if is_other && !version.is_empty() {
            self.offer();
        }
    }

    /// A new version is here. A window that nobody looks at and nobody has touched just takes it.
    fn offer(self) {
        self.state.tell(Notice::NewVersion);
        if self.is_idle() {
            self.take_new_version();
        }
    }

    /// Another worker serves this window from now on: the first one, or that of a new version.
    fn taken_over(self) {
        let was_served = self
            .memory
            .try_update_value(|it| std::mem::replace(&mut it.is_served, true));
        if was_served == Some(false) {
            return;
        }
        if self.memory.with_value(|it| it.is_leaving) || self.is_idle() {
            reload();
        } else {
            self.state.tell(Notice::NewVersion);
        }
    }

    /// The window has come into sight or gone out of it.
    fn look(self, registration: &ServiceWorkerRegistration) {
        let has_news = self
            .state
            .notices
            .with_untracked(|it| it.contains(&Notice::NewVersion));
        if has_news && self.is_idle() {
            return self.take_new_version();
        }
        let now = now_ms();
        let is_due =
            !document().hidden() && self.memory.with_value(|it| now - it.looked_ms) > LOOK_EVERY_MS;
        if is_due {
            self.memory.update_value(|it| it.looked_ms = now);
            // Without a network there is no news.
            let _ = registration.update();
        }
    }

    fn is_idle(self) -> bool {
        document().hidden() && !self.memory.with_value(|it| it.is_touched)
    }
}

/// A file of this version was not what it should be: the worker throws away what is damaged.
pub fn mend() {
    let worker = container().and_then(|it| it.controller());
    // Without a worker nothing is kept that could be damaged.
    let _ = worker.map(|it| it.post_message(&wish("mend", false)));
}

/// Waits until there is a worker. Fails where there can be none.
pub async fn until_served() -> Result<ServiceWorkerRegistration, JsValue> {
    let container = container().ok_or(JsValue::UNDEFINED)?;
    Ok(JsFuture::from(container.ready()?).await?.unchecked_into())
}

/// `None` where the browser has no workers, or forbids them in this window.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    // Some frames throw when they are only asked.
    let container = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    container.is_object().then(|| container.unchecked_into())
}

/// Whether the visitor has asked the device to spare downloads.
fn saves_data() -> bool {
    let connection = member(&window().navigator(), "connection");
    member(&connection, "saveData").is_truthy()
}

fn reload() {
    // A window that may not reload itself shows the earlier version until somebody does.
    let _ = window().location().reload();
}

/// What the worker understands (`src/worker/main.js`).
fn wish(what: &str, is_frugal: bool) -> JsValue {
    let wish = Object::new();
    // Setting a member of a fresh object cannot fail.
    let _ = Reflect::set(&wish, &"wish".into(), &what.into());
    let _ = Reflect::set(&wish, &"frugal".into(), &is_frugal.into());
    wish.into()
}

/// As the worker tells it: files kept, files in all, bytes.
fn shelf(told: &JsValue) -> Option<Shelf> {
    let numbers: &Array = told.dyn_ref()?;
    // Counts of files and bytes are whole and small.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = |n: u32| numbers.get(n).as_f64().map(|it| it as usize);
    Some(Shelf {
        n_kept: number(0)?,
        n_files: number(1)?,
        n_bytes: number(2)?,
    })
}

/// `undefined` when there is none.
fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// For as long as the page lives.
fn function<T: wasm_bindgen::convert::FromWasmAbi + 'static>(
    call: impl Fn(T) + 'static,
) -> js_sys::Function {
    Closure::<dyn Fn(T)>::new(call)
        .into_js_value()
        .unchecked_into()
}
