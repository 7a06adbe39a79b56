//! Nobody is kept out: what axe-core finds in every view and state, and, in the files below, what only
//! a person would notice. `docs/accessibility.md` says which criteria of RGAA 4.1 that covers.

mod keyboard;
pub mod reading;
mod telling;

use std::fs;

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page, records::DATASET_PATH};

journeys! {
    in_french_no_view_keeps_anybody_out,
    in_dutch_no_view_keeps_anybody_out,
    in_german_no_view_keeps_anybody_out,
    in_english_no_view_keeps_anybody_out,
    on_a_phone_no_view_keeps_anybody_out,
    what_goes_wrong_keeps_nobody_out,
    the_statement_keeps_nobody_out,
}

/// As `npm ci` installs it.
const AXE: &str = "node_modules/axe-core/axe.min.js";

/// The button of « À propos », whatever the language.
pub const ABOUT: &str = ".top-actions > button:last-of-type";

/// A rule that is broken, and where for example.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Violation {
    rule: String,
    example: String,
}

/// Everything that axe-core holds against what the page shows now.
pub async fn violations(page: &Page) -> Outcome<Vec<Violation>> {
    run_axe(page, "{resultTypes: ['violations']}").await
}

async fn run_axe(page: &Page, options: &str) -> Outcome<Vec<Violation>> {
    if !page.ask("return 'axe' in window", &[]).await? {
        let axe = fs::read_to_string(AXE).map_err(|e| format!("{AXE}: {e}; run `make tools`"))?;
        page.ask::<()>(&axe, &[]).await?;
    }
    // Not awaited by the driver: not all of them wait for a promise.
    let run = format!(
        "window.found = null; axe.run({options}).then(({{violations}}) => {{
            window.found = violations.map(it => ({{rule: it.id, example: it.nodes[0].html}}));
        }})"
    );
    page.ask::<()>(&run, &[]).await?;
    page.wait_until("axe-core is done", async || {
        page.ask("return window.found !== null", &[]).await
    })
    .await?;
    page.ask("return window.found", &[]).await
}

#[track_caller]
pub fn assert_none(violations: &[Violation], view: &str) {
    assert_eq!(violations, [], "{view}");
}

/// The view as it is, and its contrasts in the dark: nothing else differs there.
async fn keeps_nobody_out(page: &Page, view: &str) -> Outcome {
    assert_none(&violations(page).await?, view);
    let put_on = "document.documentElement.dataset.theme = arguments[0]";
    page.ask::<()>(put_on, &[json!("dark")]).await?;
    let contrast = "{runOnly: ['color-contrast'], resultTypes: ['violations']}";
    assert_none(&run_axe(page, contrast).await?, &format!("{view}, dark"));
    page.ask(put_on, &[json!("light")]).await
}

async fn in_french_no_view_keeps_anybody_out(page: Page) -> Outcome {
    every_view_in(page, "fr").await
}

async fn in_dutch_no_view_keeps_anybody_out(page: Page) -> Outcome {
    every_view_in(page, "nl").await
}

async fn in_german_no_view_keeps_anybody_out(page: Page) -> Outcome {
    every_view_in(page, "de").await
}

async fn in_english_no_view_keeps_anybody_out(page: Page) -> Outcome {
    every_view_in(page, "en").await
}

async fn every_view_in(page: Page, language: &str) -> Outcome {
    let views = [
        "",
        "&q=devoirs",
        "&near=BE-62063&radius=10&open=we-afternoon",
        "&q=zzzz",
        "&record=prj-001",
        "&record=par-9999",
        "&favourites=1",
        "&record=par-001",
    ];
    for view in views {
        let view = format!("?lang={language}{view}");
        page.open(&view).await?;
        keeps_nobody_out(&page, &view).await?;
    }
    page.keep_from_sheet().await?;
    page.open(&format!("?lang={language}&favourites=1")).await?;
    page.until_total(1).await?;
    keeps_nobody_out(&page, &format!("favourites in {language}")).await?;
    page.click(ABOUT).await?;
    keeps_nobody_out(&page, &format!("about in {language}")).await?;

    page.open(&format!("?lang={language}")).await?;
    page.fill("search", "ecole").await?;
    page.until_seen("choice").await?;
    keeps_nobody_out(&page, &format!("suggestions in {language}")).await
}

async fn on_a_phone_no_view_keeps_anybody_out(page: Page) -> Outcome {
    // In a frame, as a portal shows it, because no browser makes its window as narrow.
    for language in ["fr", "nl", "de", "en"] {
        for view in ["", "&record=par-001", "&view=list", "&ids=par-004,par-005"] {
            let view = format!("?lang={language}{view}");
            page.open_in_frame_at(&view, 360, 740).await?;
            keeps_nobody_out(&page, &view).await?;
        }
        page.open_in_frame_at(&format!("?lang={language}"), 360, 740)
            .await?;
        page.click("[data-testid=filters-button]").await?;
        keeps_nobody_out(&page, &format!("filters in {language}")).await?;
    }
    Ok(())
}

async fn what_goes_wrong_keeps_nobody_out(page: Page) -> Outcome {
    // Without a worker no copy is kept that could stand in.
    let missing = || Answer::error(StatusCode::NOT_FOUND);
    page.site.answer("sw.js", missing());
    for language in ["fr", "nl", "de", "en"] {
        page.site.heal(DATASET_PATH);
        page.open(&format!("?lang={language}")).await?;
        lose_the_network(&page).await?;
        keeps_nobody_out(&page, &format!("offline in {language}")).await?;

        page.site.answer(DATASET_PATH, missing());
        page.go(&format!("?lang={language}")).await?;
        page.until_seen("load-error").await?;
        keeps_nobody_out(&page, &format!("load error in {language}")).await?;
    }
    page.site.answer("config.json", missing());
    let show = "document.body.replaceChildren(document.getElementById('failure').content)";
    page.ask::<()>(show, &[]).await?;
    keeps_nobody_out(&page, "the page has stopped").await
}

/// No driver of all three engines takes it away, so that the browser is made to say so.
async fn lose_the_network(page: &Page) -> Outcome {
    let script = "Object.defineProperty(navigator, 'onLine', { value: false });
        window.dispatchEvent(new Event('offline'))";
    page.ask::<()>(script, &[]).await?;
    page.wait_until("the page says so", async || {
        page.has("[data-testid=network-status].is-offline").await
    })
    .await
}

async fn the_statement_keeps_nobody_out(page: Page) -> Outcome {
    page.open("").await?;
    page.push("À propos").await?;
    page.click("[data-testid=statement]").await?;
    let heading = async || Ok(page.find("h1").await?.text().await?);
    page.wait_for("the statement", "Accessibilité".to_owned(), heading)
        .await?;
    keeps_nobody_out(&page, "the statement").await?;
    assert_eq!(page.attribute("html", "lang").await?.as_deref(), Some("fr"));
    page.click(".brand a").await?;
    page.until_ready().await
}
