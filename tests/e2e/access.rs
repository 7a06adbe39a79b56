//! What axe-core finds in each view: nothing that keeps anybody out.

use std::fs;

use serde::Deserialize;

use crate::{Outcome, journey::journeys, page::Page};

journeys! { no_view_keeps_anybody_out, no_view_keeps_anybody_out_on_a_phone }

/// As `npm ci` installs it.
const AXE: &str = "node_modules/axe-core/axe.min.js";

/// A rule that is broken, and where for example.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Violation {
    rule: String,
    example: String,
}

/// Everything that axe-core holds against what the page shows now.
pub async fn violations(page: &Page) -> Outcome<Vec<Violation>> {
    let axe = fs::read_to_string(AXE).map_err(|e| format!("{AXE}: {e}; run `make tools`"))?;
    // Not awaited by the driver: not all of them wait for a promise.
    let run = "window.found = null; axe.run({resultTypes: ['violations']}).then(({violations}) => {
        window.found = violations.map(it => ({rule: it.id, example: it.nodes[0].html}));
    })";
    page.ask::<()>(&format!("{axe}; {run}"), &[]).await?;
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

async fn no_view_keeps_anybody_out(page: Page) -> Outcome {
    let views = [
        "",
        "?q=devoirs",
        "?near=BE-62063&radius=10&open=we-afternoon",
        "?q=zzzz",
        "?record=prj-001",
        "?record=par-001",
    ];
    for view in views {
        page.open(view).await?;
        assert_none(&violations(&page).await?, view);
    }
    page.push("À propos").await?;
    assert_none(&violations(&page).await?, "about");
    Ok(())
}

async fn no_view_keeps_anybody_out_on_a_phone(page: Page) -> Outcome {
    // No browser makes its window narrower.
    page.resize(500, 740).await?;
    page.open("?q=devoirs").await?;
    assert_none(&violations(&page).await?, "results");
    page.click("[data-testid=filters-button]").await?;
    assert_none(&violations(&page).await?, "filters");
    Ok(())
}
