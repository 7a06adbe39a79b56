//! The page as a person meets it, found by its `data-testid` hooks and the names of its buttons.

mod asking;
mod looking;
mod offline;

pub use asking::Count;

use std::{fmt::Debug, fs, path::Path, rc::Rc, time::Duration};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{By, Key, TypingData, WebElement};
use tokio::time::{Instant, sleep};

use crate::{
    Outcome, answer::Answer, browser::Browser, journey::LANGUAGE, records::Records, server::Site,
};

pub const PATIENCE: Duration = Duration::from_secs(15);
pub const GLANCE: Duration = Duration::from_millis(50);

/// A browser's window on the page of a site.
#[derive(Clone)]
pub struct Page {
    pub browser: Rc<Browser>,
    pub site: Rc<Site>,
}

/// Going about.
impl Page {
    /// Opens the page with a query (`?q=…`, or nothing) and waits for its first results.
    pub async fn open(&self, query: &str) -> Outcome {
        self.go(query).await?;
        self.until_ready().await
    }

    /// Opens the page with a query, and waits for nothing.
    pub async fn go(&self, query: &str) -> Outcome {
        let url = format!("{}{query}", self.site.url());
        Ok(self.browser.driver.goto(url).await?)
    }

    /// Opens the page in a frame of this size, in CSS pixels: no engine has windows as narrow as a
    /// phone. What follows happens in the frame.
    pub async fn open_in_frame(&self, width: u32, height: u32) -> Outcome {
        self.open_in_frame_at("", width, height).await
    }

    /// The same, with a query.
    pub async fn open_in_frame_at(&self, query: &str, width: u32, height: u32) -> Outcome {
        let frame = format!(
            "<!doctype html><title>Portail</title><iframe src='./{query}' title='Passerelle' \
             style='width: {width}px; height: {height}px; border: 0'></iframe>"
        );
        self.site.answer("portail.html", Answer::html(frame));
        self.go("portail.html").await?;
        self.enter_only_frame().await
    }

    /// Goes into the only frame of another page, and waits for the first results there. `WebKit` may say
    /// that a page is open while it still reads it.
    pub async fn enter_only_frame(&self) -> Outcome {
        self.wait_until("there is a frame", async || {
            self.browser.driver.enter_frame(0).await?;
            Ok(true)
        })
        .await?;
        self.until_ready().await
    }

    /// Opens the page with a query in one more window of this browser. A tab would do as well, but
    /// `WebKit` paints nothing in one that it does not bring to the front.
    pub async fn open_window(&self, query: &str) -> Outcome {
        let window = self.browser.driver.new_window().await?;
        self.browser.driver.switch_to_window(window).await?;
        self.open(query).await
    }

    /// Goes to the window that was opened at this place, the first being 0.
    pub async fn go_to_window(&self, place: usize) -> Outcome {
        let windows = self.browser.driver.windows().await?;
        let window = windows.into_iter().nth(place);
        let window = window.ok_or("there is no such window")?;
        Ok(self.browser.driver.switch_to_window(window).await?)
    }

    /// The same site in the browser of somebody else, who has never been there.
    pub async fn of_somebody_else(&self) -> Outcome<Page> {
        self.of_a_reader_of(LANGUAGE).await
    }

    /// The same site in the browser of somebody who prefers a language and has never been there.
    pub async fn of_a_reader_of(&self, language: &str) -> Outcome<Page> {
        Ok(Page {
            browser: Rc::new(self.browser.another(language).await?),
            site: self.site.clone(),
        })
    }

    pub async fn until_ready(&self) -> Outcome {
        self.wait_until("the page is ready", async || {
            let script = "return performance.getEntriesByName('passerelle:ready').length > 0";
            self.ask(script, &[]).await
        })
        .await
    }

    /// Loads the page again and waits for its first results.
    pub async fn reload(&self) -> Outcome {
        self.browser.driver.refresh().await?;
        self.until_ready().await
    }

    pub async fn back(&self) -> Outcome {
        Ok(self.browser.driver.back().await?)
    }

    pub async fn forward(&self) -> Outcome {
        Ok(self.browser.driver.forward().await?)
    }

    /// The query of the present address, with its question mark; empty without one.
    pub async fn query(&self) -> Outcome<String> {
        self.ask("return location.search", &[]).await
    }

    /// What a word of the present address says; `None` when it is not there.
    pub async fn word(&self, word: &str) -> Outcome<Option<String>> {
        let script = "return new URLSearchParams(location.search).get(arguments[0])";
        self.ask(script, &[json!(word)]).await
    }

    /// Waits until a word of the address says that.
    pub async fn until_word(&self, word: &str, value: &str) -> Outcome {
        let what = format!("the address's {word}");
        self.wait_for(&what, Some(value.to_owned()), || self.word(word))
            .await
    }

    /// Makes the inside of the window this large, in CSS pixels. Firefox has no window narrower
    /// than 500, `WebKit`'s none narrower than 450.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let driver = &self.browser.driver;
        let inside = || self.ask::<(u32, u32)>("return [innerWidth, innerHeight]", &[]);
        let window = driver.get_window_rect().await?;
        let (inner_width, inner_height) = inside().await?;
        let with_frame = |outer: i64, inner: u32, wanted: u32| {
            u32::try_from(outer - i64::from(inner) + i64::from(wanted))
        };
        let outer_width = with_frame(window.width, inner_width, width)?;
        let outer_height = with_frame(window.height, inner_height, height)?;
        driver
            .set_window_rect(0, 0, outer_width, outer_height)
            .await?;
        self.wait_for("the window's size", (width, height), inside)
            .await
    }

    pub async fn picture(&self, path: &Path) -> Outcome {
        let png = self.browser.driver.screenshot_as_png().await?;
        Ok(fs::write(path, png)?)
    }

    /// What the site's default dataset holds.
    pub fn records(&self) -> Outcome<Records> {
        Records::read(&self.site)
    }
}

/// The language.
impl Page {
    /// Chooses a language, as in the header.
    pub async fn speak(&self, language: &str) -> Outcome {
        self.click(&format!("[data-testid=language] option[value={language}]"))
            .await?;
        self.until_spoken(language).await
    }

    /// Waits until the page is in a language.
    pub async fn until_spoken(&self, language: &str) -> Outcome {
        let spoken = async || self.attribute("html", "lang").await;
        self.wait_for("the language", Some(language.to_owned()), spoken)
            .await
    }
}

/// Waiting, which is all that is ever done about time.
impl Page {
    /// Waits until `holds` says so; `what` completes the sentence "in vain until …".
    /// While `holds` fails, it does not hold: elements come and go.
    pub async fn wait_until(&self, what: &str, holds: impl AsyncFn() -> Outcome<bool>) -> Outcome {
        let waited = until(true, holds).await;
        waited.map_err(|seen| format!("waited in vain until {what} ({seen})").into())
    }

    /// Waits until `ask`, which asks for `what`, answers `expected`.
    pub async fn wait_for<T: PartialEq + Debug>(
        &self,
        what: &str,
        expected: T,
        ask: impl AsyncFn() -> Outcome<T>,
    ) -> Outcome {
        let vain = format!("waited in vain for {what} {expected:?}");
        let waited = until(expected, ask).await;
        waited.map_err(|seen| format!("{vain}: it is {seen}").into())
    }
}

/// Asks until the answer is the expected one. The error is the last other answer.
async fn until<T: PartialEq + Debug>(
    expected: T,
    ask: impl AsyncFn() -> Outcome<T>,
) -> Result<(), String> {
    let started = Instant::now();
    loop {
        let seen = ask().await;
        if seen.as_ref().is_ok_and(|it| *it == expected) {
            return Ok(());
        }
        if started.elapsed() > PATIENCE {
            return Err(match seen {
                Ok(other) => format!("{other:?}"),
                Err(error) => error.to_string(),
            });
        }
        sleep(GLANCE).await;
    }
}

/// The hooks and buttons themselves, for what has no word of its own.
impl Page {
    /// Presses the button of this name, once it is there.
    pub async fn push(&self, name: &str) -> Outcome {
        let named = "return [...document.querySelectorAll('button')].find(it =>
            it.checkVisibility()
                && (it.ariaLabel ?? it.innerText.trim()).replace(/\\s/g, ' ') === arguments[0])";
        self.wait_until(&format!("the button {name:?} takes a click"), async || {
            let button = self
                .browser
                .driver
                .execute(named, vec![json!(name)])
                .await?;
            click(&button.element()?).await
        })
        .await
    }

    /// Clicks on an element, once it is there and takes the click.
    pub async fn click(&self, css: &str) -> Outcome {
        self.wait_until(&format!("{css} takes a click"), async || {
            click(&self.find(css).await?).await
        })
        .await
    }

    /// Types a text in the place of what the field at a hook holds.
    pub async fn fill(&self, testid: &str, text: impl Into<TypingData>) -> Outcome {
        let field = self.find(&hook(testid)).await?;
        field.send_keys(Key::Control + "a").await?;
        Ok(field.send_keys(text).await?)
    }

    /// Types where the focus is. `Key::Tab + Key::Enter`, `"text"`.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        let keys = self.browser.driver.action_chain().send_keys(keys);
        Ok(keys.perform().await?)
    }

    pub async fn find(&self, css: &str) -> Outcome<WebElement> {
        Ok(self.browser.driver.find(By::Css(css)).await?)
    }

    /// The text that is seen at a hook.
    pub async fn text(&self, testid: &str) -> Outcome<String> {
        Ok(plain(&self.find(&hook(testid)).await?.text().await?))
    }

    /// The texts that are seen at all hooks of that name.
    pub async fn texts(&self, testid: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter(it => it.checkVisibility()).map(it => it.innerText.trim())";
        let texts: Vec<String> = self.ask(script, &[json!(hook(testid))]).await?;
        Ok(texts.iter().map(|it| plain(it)).collect())
    }

    /// The lines of the list that is seen at a hook.
    pub async fn lines(&self, testid: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelector(arguments[0]).children]
            .filter(it => it.checkVisibility()).map(it => it.innerText.trim())";
        let texts: Vec<String> = self.ask(script, &[json!(hook(testid))]).await?;
        Ok(texts.iter().map(|it| plain(it)).collect())
    }

    /// Whether something is seen at a hook.
    pub async fn sees(&self, testid: &str) -> Outcome<bool> {
        Ok(!self.texts(testid).await?.is_empty())
    }

    /// Waits until something is seen at a hook.
    pub async fn until_seen(&self, testid: &str) -> Outcome {
        let what = format!("there is a {testid}");
        self.wait_until(&what, || self.sees(testid)).await
    }

    pub async fn has(&self, css: &str) -> Outcome<bool> {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.ask(script, &[json!(css)]).await
    }

    /// `None` when there is no such element or it has no such attribute.
    pub async fn attribute(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        let script = "const it = document.querySelector(arguments[0]);
            return it && it.getAttribute(arguments[1]);";
        self.ask(script, &[json!(css), json!(name)]).await
    }

    /// Runs a script and reads what it returns.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Outcome<T> {
        let answer = self.browser.driver.execute(script, arguments).await?;
        Ok(answer.convert()?)
    }

    /// Runs a script that calls its last argument back, and reads what it is called with.
    pub async fn ask_later<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: &[Value],
    ) -> Outcome<T> {
        let answer = self.browser.driver.execute_async(script, arguments).await?;
        Ok(answer.convert()?)
    }

    async fn number(&self, css: &str, name: &str) -> Outcome<usize> {
        let text = self.attribute(css, name).await?;
        let text = text.ok_or_else(|| format!("{css} has no {name}"))?;
        Ok(text.parse().map_err(|e| format!("{name}={text:?}: {e}"))?)
    }
}

async fn click(element: &WebElement) -> Outcome<bool> {
    element.scroll_into_view().await?;
    element.click().await?;
    Ok(true)
}

/// A text as it is read: some browsers tell a blank that breaks no line, others any blank.
pub fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

pub fn hook(testid: &str) -> String {
    format!("[data-testid={testid}]")
}
