//! A portal: pages of another origin that embed the site.

use std::{env, fs, path::Path, process};

use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::{
    Outcome,
    answer::Answer,
    page::Page,
    records::{DATASET, DATASET_PATH},
    server::Site,
};

/// A portal that embeds the site of a page.
pub struct Portal {
    pub page: Page,
    site: Site,
}

/// Writes down every event of the elements of a page, in `told`, by the id of the element.
const LISTEN: &str = "window.told = [];
    for (const element of document.querySelectorAll('passerelle-carte')) {
        for (const type of ['ready', 'querychange', 'select', 'favouriteschange', 'error']) {
            element.addEventListener(type, ({ detail }) => told.push({ id: element.id, type, detail }));
        }
    }";

impl Portal {
    /// # Errors
    /// When there is no room for its folder or no port.
    pub fn of(page: Page) -> Outcome<Self> {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("portal-{}", process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join("index.html"),
            "<!doctype html><title>Portail</title>",
        )?;
        let site = Site::serve(folder, "/portail")?;
        Ok(Self { page, site })
    }

    pub fn origin(&self) -> String {
        let url = self.site.url();
        url.trim_end_matches("/portail/").to_owned()
    }

    /// The address of a file of the site.
    pub fn address(&self, file: &str) -> String {
        format!("{}{file}", self.page.site.url())
    }

    /// The site lets this portal talk to it.
    pub fn is_listed(&self) {
        let config = json!({
            "datasets": [{"id": DATASET, "url": DATASET_PATH}],
            "allowed_origins": [self.origin()],
        });
        let config = Answer::json(config.to_string());
        self.page.site.answer("config.json", config);
    }

    /// Opens a page of the portal with this in its body.
    pub async fn open(&self, body: &str) -> Outcome {
        self.open_answer(Answer::html(in_page(body))).await
    }

    /// The same, under a Content-Security-Policy.
    pub async fn open_under(&self, policy: &str, body: &str) -> Outcome {
        let page = Answer::html(in_page(body)).under_policy(policy);
        self.open_answer(page).await
    }

    /// The same, by another name of this machine.
    pub async fn open_as(&self, name: &str, body: &str) -> Outcome {
        let url = self.answer(Answer::html(in_page(body)));
        let url = url.replace("127.0.0.1", name);
        Ok(self.page.browser.driver.goto(url).await?)
    }

    async fn open_answer(&self, answer: Answer) -> Outcome {
        let url = self.answer(answer);
        Ok(self.page.browser.driver.goto(url).await?)
    }

    /// Has a page of the portal ready, and gives its address.
    pub fn answer(&self, answer: Answer) -> String {
        self.site.answer("page.html", answer);
        format!("{}page.html", self.site.url())
    }

    /// Opens a page with elements of these attributes, which get the ids `first`, `second`, …
    pub async fn open_elements(&self, attributes: &[&str]) -> Outcome {
        self.open(&self.elements(attributes)).await
    }

    /// The script and the elements.
    pub fn elements(&self, attributes: &[&str]) -> String {
        let ids = ["first", "second"];
        let elements = ids.iter().zip(attributes).map(|(id, attributes)| {
            format!("<passerelle-carte id=\"{id}\" {attributes}></passerelle-carte>")
        });
        let elements: String = elements.collect();
        let script = self.address("embed.js");
        format!("{elements}<script>{LISTEN}</script><script src=\"{script}\" defer></script>")
    }

    /// Goes into the frame of an element, and waits for the first results there.
    pub async fn enter(&self, id: &str) -> Outcome {
        self.page
            .wait_until("the element has a frame", async || {
                Ok(self.frame(id).await.is_ok())
            })
            .await?;
        self.frame(id).await?.enter_frame().await?;
        self.page.until_ready().await
    }

    async fn frame(&self, id: &str) -> Outcome<WebElement> {
        let script =
            "return document.getElementById(arguments[0]).shadowRoot.querySelector('iframe')";
        let frame = self.page.browser.driver.execute(script, vec![json!(id)]);
        Ok(frame.await?.element()?)
    }

    /// Opens a page with a frame of this query, and goes into it.
    pub async fn open_frame(&self, query: &str) -> Outcome {
        self.open(&self.frame_of(query, 1200, 700)).await?;
        self.page.enter_only_frame().await
    }

    /// A frame of this query, written by hand, of a size in CSS pixels.
    pub fn frame_of(&self, query: &str, width: u32, height: u32) -> String {
        let address = self.address(query);
        format!(
            "<iframe src=\"{address}\" title=\"Carte\" width=\"{width}\" height=\"{height}\" frameborder=\"0\"></iframe>"
        )
    }

    /// Goes back to the portal's page.
    pub async fn leave(&self) -> Outcome {
        Ok(self.page.browser.driver.enter_default_frame().await?)
    }

    /// Waits until an element has told an event whose detail holds these members, and gives the detail.
    pub async fn until_told(&self, id: &str, kind: &str, members: Value) -> Outcome<Value> {
        let script = "const [id, type, members] = arguments;
            const holds = (detail) => Object.entries(members)
                .every(([name, value]) => JSON.stringify(detail[name]) === JSON.stringify(value));
            return window.told.find((it) => it.id === id && it.type === type && holds(it.detail))?.detail ?? null";
        let arguments = [json!(id), json!(kind), members];
        let what = format!("{id} tells {kind} {}", arguments[2]);
        let told = || self.page.ask::<Value>(script, &arguments);
        self.page
            .wait_until(&what, async || Ok(!told().await?.is_null()))
            .await?;
        told().await
    }

    /// How many events of a kind an element has told.
    pub async fn n_told(&self, id: &str, kind: &str) -> Outcome<usize> {
        let script = "return window.told.filter((it) => it.id === arguments[0] && it.type === arguments[1]).length";
        self.page.ask(script, &[json!(id), json!(kind)]).await
    }

    /// Calls a method of an element.
    pub async fn call(&self, id: &str, method: &str, argument: Value) -> Outcome {
        let script = "document.getElementById(arguments[0])[arguments[1]](arguments[2])";
        self.page
            .ask::<Value>(script, &[json!(id), json!(method), argument])
            .await?;
        Ok(())
    }

    /// What a method of an element promises; an error is given by its words.
    pub async fn call_and_wait(&self, id: &str, method: &str) -> Outcome<Value> {
        let script = "const [id, method, done] = arguments;
            document.getElementById(id)[method]().then(done, (error) => done(error.message))";
        self.page
            .ask_later(script, &[json!(id), json!(method)])
            .await
    }

    /// How high the frame of an element is, in CSS pixels.
    pub async fn height(&self, id: &str) -> Outcome<f64> {
        let script = "return document.getElementById(arguments[0]).shadowRoot
            .querySelector('iframe').getBoundingClientRect().height";
        self.page.ask(script, &[json!(id)]).await
    }
}

fn in_page(body: &str) -> String {
    format!("<!doctype html><html lang=\"fr\"><title>Portail</title><body>{body}")
}
