//! Starts a browser with a fresh profile under its driver, and ends both.

use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpListener},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use thirtyfour::{Capabilities, WebDriver};
use tokio::{
    net::TcpStream,
    time::{sleep, timeout},
};

use crate::{Outcome, engine::Engine, journey::BrokenPromise, strangers::Strangers};

const DRIVER_STARTS_WITHIN: Duration = Duration::from_secs(20);

/// `WebKit` opens in a second, or now and then not at all.
const BROWSER_OPENS_WITHIN: Duration = Duration::from_secs(30);

/// How often a browser is tried to be opened.
const MOST_TRIES: usize = 4;

/// A browser under its driver.
pub struct Browser {
    pub engine: Engine,
    /// Before the driver, so that it falls first: a driver dropped in mid-session waits for answers.
    process: DriverProcess,
    pub driver: WebDriver,
    strangers: Strangers,
}

impl Browser {
    /// Opens a browser with a profile of its own, which no other shares and nothing outlives. It prefers
    /// a language, whatever that of the machine is.
    ///
    /// # Errors
    /// When the engine or its driver is not installed, or does not start, however often it is tried.
    pub async fn start(engine: Engine, title: &str, language: &str) -> Outcome<Self> {
        for _ in 1..MOST_TRIES {
            match Self::try_to_start(engine, title, language).await {
                Err(error) => eprintln!("{title}: {error}; once more"),
                started => return started,
            }
        }
        Self::try_to_start(engine, title, language).await
    }

    async fn try_to_start(engine: Engine, title: &str, language: &str) -> Outcome<Self> {
        let strangers = Strangers::watch().await?;
        let mut capabilities = engine.capabilities(language)?;
        let mut environment = engine.environment();
        match engine {
            // Asked for a proxy, its driver waits for a browser that is gone some ten times as often.
            Engine::WebKit => environment.extend(strangers.environment()),
            Engine::Chromium | Engine::Firefox => capabilities["proxy"] = strangers.capability(),
        }
        let process = DriverProcess::start(engine, title, &environment).await?;
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let opening = WebDriver::new(&process.address, capabilities);
        let driver = timeout(BROWSER_OPENS_WITHIN, opening)
            .await
            .map_err(|_| format!("{engine:?} does not open in time"))?
            .map_err(|e| format!("{engine:?} does not open: {e}"))?;
        Ok(Self {
            engine,
            process,
            driver,
            strangers,
        })
    }

    /// Opens another browser of the same engine, with a profile and a language of its own.
    ///
    /// # Errors
    /// As [`Browser::start`].
    pub async fn another(&self, language: &str) -> Outcome<Self> {
        let title = self.traces().file_name().unwrap_or_default();
        let title = format!("{}-other", title.display());
        Self::start(self.engine, &title, language).await
    }

    /// The path, without extension, of what a failed journey leaves behind.
    pub fn traces(&self) -> &Path {
        &self.process.traces
    }

    /// What the console holds against the page, to be asked once, at the end of a journey. Firefox
    /// tells of uncaught errors only, `WebKit` of nothing.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn console_errors(&self) -> Outcome<Vec<String>> {
        Ok(match self.engine {
            Engine::Chromium => {
                let mut entries = self.driver.browser_log().await?;
                entries.retain(|it| it.level == "SEVERE");
                entries.into_iter().map(|it| it.message).collect()
            }
            Engine::Firefox => {
                let log = fs::read_to_string(self.traces().with_extension("log"))?;
                let of_a_page = |line: &&str| line.starts_with("JavaScript error: http");
                log.lines().filter(of_a_page).map(str::to_owned).collect()
            }
            Engine::WebKit => Vec::new(),
        })
    }

    /// Whether the driver still has its browser.
    pub async fn is_alive(&self) -> bool {
        self.driver.window().await.is_ok()
    }

    /// The other hosts that a page has asked for since this was called last: whatever it asked for
    /// at the sites of the journeys is not among them.
    pub fn strangers(&self) -> Vec<String> {
        let mut hosts = self.strangers.take();
        hosts.retain(|it| !self.engine.asks_for_itself(it));
        hosts.into_iter().collect()
    }

    /// Closes the browser, so that the driver removes its profile.
    ///
    /// # Errors
    /// When the browser was gone already, and when a page has asked for another host.
    pub async fn quit(&self) -> Outcome {
        self.driver.clone().quit().await?;
        let hosts = self.strangers();
        if hosts.is_empty() {
            return Ok(());
        }
        Err(BrokenPromise::Strangers(hosts).into())
    }
}

/// A driver on a port of its own.
struct DriverProcess {
    guard: Child,
    address: String,
    traces: PathBuf,
}

/// Runs a driver until the guard's input ends, which happens however the test ends. Then ends the
/// driver's whole process group, browser included, and removes every file that it left.
const GUARD: &str = r#"
    export TMPDIR=$(mktemp -d)
    set -m
    "$@" </dev/null &
    read -r _
    kill -TERM -$!
    wait $!
    kill -KILL -$!
    rm -rf "$TMPDIR"
"#;

impl DriverProcess {
    async fn start(engine: Engine, title: &str, environment: &[(&str, String)]) -> Outcome<Self> {
        engine.must_be_here()?;
        let traces = Path::new(env!("CARGO_TARGET_TMPDIR")).join(title);
        let log = File::create(traces.with_extension("log"))?;
        let port = free_port()?;
        let guard = Command::new("env")
            .args(engine.screen())
            .args(["bash", "-c", GUARD, "guard", engine.driver()])
            .arg(format!("--port={port}"))
            .envs(environment.iter().map(|(name, value)| (*name, value)))
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log)
            .process_group(0)
            .spawn()?;
        let process = Self {
            guard,
            address: format!("http://127.0.0.1:{port}"),
            traces,
        };
        match timeout(DRIVER_STARTS_WITHIN, listening(port)).await {
            Ok(()) => Ok(process),
            Err(_) => Err(format!("{} does not start: see {title}.log", engine.driver()).into()),
        }
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

async fn listening(port: u16) {
    let address = (Ipv4Addr::LOCALHOST, port);
    while TcpStream::connect(address).await.is_err() {
        sleep(Duration::from_millis(50)).await;
    }
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
