//! What the page keeps on the device, and what it says of that.

use serde_json::json;

use crate::Outcome;

use super::{Page, hook};

impl Page {
    /// What the page says of its use without a network: `ready`, `underway`, …
    pub async fn readiness(&self) -> Outcome<Option<String>> {
        self.attribute(&hook("readiness"), "data-value").await
    }

    /// Waits until everything is kept, so that the network may go.
    pub async fn until_ready_offline(&self) -> Outcome {
        self.until_readiness(&["ready"]).await
    }

    /// Waits until the page says one of these; however long that takes, as long as it comes nearer.
    pub async fn until_readiness(&self, wanted: &[&str]) -> Outcome {
        let words = "return document.querySelector(arguments[0])?.textContent ?? ''";
        let hook = [json!(hook("readiness"))];
        let said = || self.ask::<String>(words, &hook);
        loop {
            let before = said().await?;
            let is_so = async || {
                let readiness = self.readiness().await?;
                Ok(readiness.is_some_and(|it| wanted.contains(&it.as_str())))
            };
            let outcome = self.wait_until(&format!("it is {wanted:?}"), is_so).await;
            if outcome.is_ok() || said().await? == before {
                return outcome.map_err(|e| format!("{e}: {before}").into());
            }
        }
    }

    /// Whether the page can read this file of its own now.
    pub async fn can_read(&self, path: &str) -> Outcome<bool> {
        let script = "const [path, done] = arguments;
            fetch(path).then((it) => it.text().then(() => done(it.ok)), () => done(false))";
        self.ask_later(script, &[json!(path)]).await
    }

    /// The address of a file in a folder that is named by its content.
    pub async fn in_folder(&self, folder: &str, file: &str) -> Outcome<String> {
        let name = self
            .attribute("html", &format!("data-{folder}"))
            .await?
            .ok_or_else(|| format!("the page does not name {folder}"))?;
        Ok(format!("{name}/{file}"))
    }

    /// Comes back later, by the address that the page has now. No reload: that of Firefox's driver goes
    /// past the worker.
    pub async fn come_back(&self) -> Outcome {
        self.open(&self.query().await?).await
    }
}

/// Versions.
impl Page {
    /// Which version the page is.
    pub async fn version(&self) -> Outcome<String> {
        let version = self.attribute("html", "data-version").await?;
        Ok(version.ok_or("the page has no version")?)
    }

    pub async fn until_version_other_than(&self, version: &str) -> Outcome {
        self.wait_until("the page is another version", async || {
            Ok(self.version().await? != version)
        })
        .await
    }

    /// Has the browser look for a new version, as it does by itself at each visit. Gives what becomes
    /// of it: `installed`, `redundant` when it cannot be taken, `none` when there is none.
    pub async fn look_for_a_version(&self) -> Outcome<String> {
        let script = "const [done] = arguments;
            navigator.serviceWorker.getRegistration().then((it) => it.update()).then((it) => {
                const worker = it.installing ?? it.waiting;
                if (!worker) return done('none');
                const tell = () => { if (worker.state !== 'installing') done(worker.state) };
                worker.addEventListener('statechange', tell);
                tell();
            }, (error) => done(String(error)))";
        self.ask_later(script, &[]).await
    }
}
