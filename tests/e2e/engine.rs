//! The three browser engines: what each needs, and how it is asked for.

use std::{
    env, fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::{Value, json};

use crate::Outcome;

/// A browser engine. `WebKit` is what Safari is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Whether `PASSERELLE_E2E_ENGINES` names this engine, or is not set.
    ///
    /// # Errors
    /// When it names an engine that there is not: a slip must not leave every journey out.
    pub fn is_wanted(self) -> Outcome<bool> {
        let Ok(names) = env::var("PASSERELLE_E2E_ENGINES") else {
            return Ok(true);
        };
        let mut wanted = false;
        for name in names.split(',').map(str::trim) {
            if !Self::ALL.iter().any(|it| it.name() == name) {
                return Err(format!("PASSERELLE_E2E_ENGINES: there is no engine {name:?}").into());
            }
            wanted |= name == self.name();
        }
        Ok(wanted)
    }

    /// # Errors
    /// When a program is not installed: a journey that is not walked must not seem a good one.
    pub fn must_be_here(self) -> Outcome {
        let programs: &[_] = match self {
            Engine::Chromium => &["chromedriver"],
            Engine::Firefox => &["geckodriver", "firefox"],
            Engine::WebKit => &["WebKitWebDriver", "xvfb-run", "xauth"],
        };
        let path = env::var_os("PATH").unwrap_or_default();
        let is_here = |program: &&str| env::split_paths(&path).any(|it| it.join(program).is_file());
        if let Some(missing) = programs.iter().find(|it| !is_here(it)) {
            return Err(format!("no {missing} for {self:?}: run `make test-tools`").into());
        }
        Ok(())
    }

    /// The program that drives this engine.
    pub fn driver(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        }
    }

    /// The command that gives the driver a screen, where its browser cannot do without.
    pub fn screen(self) -> Vec<String> {
        /// Two that look for a free number at once may take the same: each begins at another.
        static NEXT_NUMBER: AtomicU32 = AtomicU32::new(100);
        match self {
            Engine::Chromium | Engine::Firefox => Vec::new(),
            Engine::WebKit => {
                let number = NEXT_NUMBER.fetch_add(10, Ordering::Relaxed).to_string();
                let screen = "-screen 0 1920x1200x24";
                ["xvfb-run", "-a", "-n", &number, "-s", screen]
                    .map(str::to_owned)
                    .into()
            }
        }
    }

    /// Whether the browser itself wants to reach this host, whatever page it shows: what its settings
    /// below do not switch off.
    pub fn asks_for_itself(self, host: &str) -> bool {
        let hosts: &[&str] = match self {
            // Who is signed in, and whether there are newer parts of the browser.
            Engine::Chromium => &[
                "accounts.google.com",
                "clients2.google.com",
                "update.googleapis.com",
            ],
            // Its lists of certificates, search engines and the like.
            Engine::Firefox => &["firefox.settings.services.mozilla.com"],
            Engine::WebKit => &[],
        };
        let name = host.split(':').next().unwrap_or_default();
        hosts.contains(&name)
    }

    /// What the driver's environment must say. `WebKit` takes no language from its driver, but those of
    /// the machine; this locale has none, so that the page falls back to French.
    pub fn environment(self) -> Vec<(&'static str, String)> {
        match self {
            Engine::Chromium | Engine::Firefox => Vec::new(),
            Engine::WebKit => vec![
                ("LC_ALL", "C.UTF-8".to_owned()),
                ("LANGUAGE", String::new()),
            ],
        }
    }

    /// What the driver is asked for when it opens a browser that prefers a language.
    ///
    /// # Errors
    /// When the browser is not where its package puts it.
    pub fn capabilities(self, language: &str) -> Outcome<Value> {
        Ok(match self {
            Engine::Chromium => json!({
                "goog:chromeOptions": { "args": [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-default-apps",
                    "--disable-extensions",
                    "--disable-component-extensions-with-background-pages",
                    "--disable-domain-reliability",
                    "--disable-client-side-phishing-detection",
                    "--metrics-recording-only",
                    "--allow-browser-signin=false",
                    "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate",
                    format!("--accept-lang={language}"),
                ] },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": language,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                        "app.normandy.enabled": false,
                        "extensions.systemAddon.update.enabled": false,
                        "datareporting.policy.dataSubmissionEnabled": false,
                    },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": mini_browser()?,
                    "args": ["--automation"],
                },
            }),
        })
    }
}

/// `WebKitGTK`'s own small browser, which lies in no directory of PATH.
fn mini_browser() -> Outcome<PathBuf> {
    for libraries in fs::read_dir("/usr/lib")? {
        let candidate = libraries?.path().join("webkit2gtk-4.1/MiniBrowser");
        if candidate.is_file() {
            return Ok(candidate);
        }
    }
    Err("no MiniBrowser of WebKitGTK 4.1 under /usr/lib: run `make test-tools`".into())
}
