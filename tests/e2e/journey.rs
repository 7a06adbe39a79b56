//! Walks one journey in one browser.

use std::{panic::resume_unwind, rc::Rc, time::Duration};

use tokio::{
    sync::Semaphore,
    task::{LocalSet, spawn_local},
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

/// Serves `dist/` under a sub-path, opens a browser of `engine`, and walks `journey` in it. When the
/// browser itself dies, which happens to all three now and then, it is walked once more.
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
    match walk_once(engine, title, &journey).await {
        Walk::Ended(outcome) => outcome,
        Walk::BrowserDied => {
            eprintln!("{title}: the browser died; once more in another one");
            match walk_once(engine, title, &journey).await {
                Walk::Ended(outcome) => outcome,
                Walk::BrowserDied => Err("the browser died twice".into()),
            }
        }
    }
}

enum Walk {
    Ended(Outcome),
    BrowserDied,
}

async fn walk_once<J, F>(engine: Engine, title: &str, journey: &J) -> Walk
where
    J: Fn(Page) -> F,
    F: Future<Output = Outcome> + 'static,
{
    let page = match set_out(engine, title).await {
        Ok(page) => page,
        Err(error) => {
            eprintln!("{title}: {error}");
            return Walk::BrowserDied;
        }
    };
    let steps = journey(page.clone());
    // A task of its own, so that a failed assertion ends the steps and not the browser's care.
    let walked = LocalSet::new()
        .run_until(async { spawn_local(timeout(AT_MOST, steps)).await })
        .await;

    if !matches!(walked, Ok(Ok(Ok(())))) {
        if !page.browser.is_alive().await {
            return Walk::BrowserDied;
        }
        let traces = page.browser.traces();
        let pictured = page.picture(&traces.with_extension("png")).await;
        eprintln!("see {}.* (picture: {pictured:?})", traces.display());
    }
    let cookies = no_cookie(&page).await;
    let closed = page.browser.quit().await;
    Walk::Ended(match walked {
        Ok(Ok(outcome)) => outcome.and(cookies).and(closed),
        Ok(Err(_)) => Err(format!("not at its end after {AT_MOST:?}").into()),
        Err(stopped) => resume_unwind(stopped.into_panic()),
    })
}

/// What the page promises.
async fn no_cookie(page: &Page) -> Outcome {
    let cookies = page.browser.driver.get_all_cookies().await?;
    if cookies.is_empty() {
        return Ok(());
    }
    Err(format!("there are cookies: {cookies:?}").into())
}

async fn set_out(engine: Engine, title: &str) -> Outcome<Page> {
    let page = Page {
        site: Rc::new(Site::serve("dist", "/sous/chemin")?),
        browser: Rc::new(Browser::start(engine, title, LANGUAGE).await?),
    };
    page.resize(WINDOW.0, WINDOW.1).await?;
    Ok(page)
}
