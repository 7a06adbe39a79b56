//! Walks one journey in one browser.

use std::{fs::OpenOptions, io::Write, rc::Rc, time::Duration};

use thirtyfour::Cookie;
use tokio::{
    sync::Semaphore,
    task::{JoinError, LocalSet, spawn_local},
    time::timeout,
};

use crate::{Outcome, browser::Browser, engine::Engine, page::Page, server::Site};

/// A guard against what hangs: the longest journey opens some eighty broken files, a second each on a
/// quiet machine.
const AT_MOST: Duration = Duration::from_secs(600);

/// The language of the browsers, in which journeys find buttons by their names.
pub const LANGUAGE: &str = "fr";

/// The window that journeys begin in: wide enough for filters, list and map beside each other.
const WINDOW: (u32, u32) = (1280, 800);

/// Each journey costs a browser and a driver: more of them than this only slow each other down.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// Makes of each named `async fn(Page) -> Outcome` one test an engine: `chromium::name`, …
macro_rules! journeys {
    ($($name:ident),+ $(,)?) => {
        $crate::journey::journeys! { @engine chromium Chromium $($name)+ }
        $crate::journey::journeys! { @engine firefox Firefox $($name)+ }
        $crate::journey::journeys! { @engine webkit WebKit $($name)+ }
    };
    (@engine $module:ident $engine:ident $($name:ident)+) => {
        mod $module {
            $(
                #[tokio::test]
                async fn $name() -> $crate::Outcome {
                    let title = concat!(stringify!($module), "-", stringify!($name));
                    let engine = $crate::engine::Engine::$engine;
                    $crate::journey::walk(engine, title, super::$name).await
                }
            )+
        }
    };
}
pub(crate) use journeys;

/// Serves `dist/` under a sub-path, opens a browser of `engine`, and walks `journey` in it. One that
/// fails is walked once more in another browser: drivers lose clicks, and browsers die, now and then.
/// When it passes then, that is written down, for somebody to find out why. A broken promise is never
/// chance.
pub async fn walk<J, F>(engine: Engine, title: &str, journey: J) -> Outcome
where
    J: Fn(Page) -> F,
    F: Future<Output = Outcome> + 'static,
{
    if !engine.is_wanted()? {
        eprintln!("left out by PASSERELLE_E2E_ENGINES");
        return Ok(());
    }
    let _slot = SLOTS.acquire().await?;
    let Err(failure) = walk_once(engine, title, &journey).await else {
        return Ok(());
    };
    if failure.is::<BrokenPromise>() {
        return Err(failure);
    }
    eprintln!("{title}: {failure}; once more in another browser");
    walk_once(engine, title, &journey).await?;
    write_down(&format!("{title}: {failure}\n"))
}

/// Among the journeys that have passed only when walked again, which `make test-journeys` lists.
fn write_down(line: &str) -> Outcome {
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/unsteady.txt");
    let mut list = OpenOptions::new().create(true).append(true).open(path)?;
    Ok(list.write_all(line.as_bytes())?)
}

async fn walk_once<J, F>(engine: Engine, title: &str, journey: &J) -> Outcome
where
    J: Fn(Page) -> F,
    F: Future<Output = Outcome> + 'static,
{
    let page = set_out(engine, title).await?;
    let steps = journey(page.clone());
    // A task of its own, so that a failed assertion ends the steps and not the browser's care.
    let walked = LocalSet::new()
        .run_until(async { spawn_local(timeout(AT_MOST, steps)).await })
        .await;
    let outcome = match walked {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(format!("not at its end after {AT_MOST:?}").into()),
        Err(stopped) => Err(said_by(stopped).into()),
    };
    if outcome.is_err() {
        if !page.browser.is_alive().await {
            return Err("the browser died".into());
        }
        let traces = page.browser.traces();
        let pictured = page.picture(&traces.with_extension("png")).await;
        eprintln!(
            "{outcome:?}; see {}.* (picture: {pictured:?})",
            traces.display()
        );
    }
    let cookies = no_cookie(&page).await;
    let closed = page.browser.quit().await;
    cookies.and(closed).and(outcome)
}

/// What a failed assertion says of itself.
fn said_by(stopped: JoinError) -> String {
    let said = stopped.into_panic();
    let words = said.downcast_ref::<String>().cloned();
    words
        .or_else(|| said.downcast_ref::<&str>().map(|it| (*it).to_owned()))
        .unwrap_or_else(|| "a failed assertion".to_owned())
}

/// The page did what it says that it never does.
#[derive(Debug, thiserror::Error)]
pub enum BrokenPromise {
    #[error("there are cookies: {0:?}")]
    Cookies(Vec<Cookie>),
    #[error("other hosts were asked for: {0:?}")]
    Strangers(Vec<String>),
}

async fn no_cookie(page: &Page) -> Outcome {
    let cookies = page.browser.driver.get_all_cookies().await?;
    if cookies.is_empty() {
        return Ok(());
    }
    Err(BrokenPromise::Cookies(cookies).into())
}

async fn set_out(engine: Engine, title: &str) -> Outcome<Page> {
    let page = Page {
        site: Rc::new(Site::serve("dist", "/sous/chemin")?),
        browser: Rc::new(Browser::start(engine, title, LANGUAGE).await?),
    };
    page.resize(WINDOW.0, WINDOW.1).await?;
    Ok(page)
}
