//! The network goes away after a first visit: everything is still there.

use crate::{Outcome, engine::Engine, journey::journeys, page::Page};

journeys! {
    without_a_network_everything_is_there,
    a_first_visit_that_is_cut_is_healed_by_the_next,
}

async fn without_a_network_everything_is_there(page: Page) -> Outcome {
    let n_records = page.records()?.len();
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();

    page.come_back().await?;
    page.until_total(n_records).await?;
    page.search("latille").await?;
    page.until_total(1).await?;

    page.open("").await?;
    page.tick("category", "amo").await?;
    page.wait_until("the filter holds", async || {
        Ok(page.total().await? < n_records)
    })
    .await?;

    // A link that was never opened before.
    page.open("?record=par-020").await?;
    page.until_sheet(Some("par-020")).await?;
    page.keep_from_sheet().await?;
    page.open("?favourites=1").await?;
    page.until_total(1).await?;
    assert_eq!(page.result_ids().await?, ["par-020"]);

    // A commune that no record is in, and the lines of communes that were never looked at.
    page.open("").await?;
    page.choose_place("Biarritz").await?;
    page.until_word("near", "FR-64122").await?;
    page.open("?map=10/48.580/7.750").await?;
    let lines = page.in_folder("basemap", "communes/67.json").await?;
    assert!(page.can_read(&lines).await?);
    page.until_ready_offline().await
}

async fn a_first_visit_that_is_cut_is_healed_by_the_next(page: Page) -> Outcome {
    // The page and its files, the data, the worker, the app once more, commune lines.
    for n_answers in [1, 2, 3, 5, 7, 8, 10, 13, 30, 80] {
        let somebody = page.of_somebody_else().await?;
        let healed = a_visit_heals_one_cut_after(n_answers, &somebody).await;
        healed.map_err(|e| format!("cut after {n_answers} answers: {e}"))?;
        somebody.browser.quit().await?;
    }
    Ok(())
}

async fn a_visit_heals_one_cut_after(n_answers: usize, page: &Page) -> Outcome {
    let n_records = page.records()?.len();
    page.site.go_down_after(n_answers);
    // Some drivers wait in vain for a page that does not come.
    let _ = page.go("").await;
    page.wait_until("the site is gone", async || Ok(page.site.is_down()))
        .await?;

    page.site.go_up()?;
    page.go("").await?;
    if !comes_up(page).await? {
        // WebKit remembers a module that did not come until the page is loaded anew.
        page.push("Recharger la page").await?;
        page.until_ready().await?;
    }
    page.until_total(n_records).await?;
    if heals(page).await? {
        page.site.go_down();
        page.come_back().await?;
        page.until_total(n_records).await?;
        page.site.go_up()?;
    }
    Ok(())
}

/// Whether the page is there; or says that it cannot be, and what to do.
async fn comes_up(page: &Page) -> Outcome<bool> {
    let is_there = "return performance.getEntriesByName('passerelle:ready').length > 0";
    page.wait_until("the page is there or says why not", async || {
        Ok(page.sees("failure").await? || page.ask(is_there, &[]).await?)
    })
    .await?;
    page.ask(is_there, &[]).await
}

/// Whether this visit, or the one after, brings in what is missing. Only in the private windows that
/// its driver opens, `WebKit` may lose for good what a worker had kept that ended early, or wait for
/// ever until it knows one: all works with a network then, and the page says that it is not ready to be
/// without.
async fn heals(page: &Page) -> Outcome<bool> {
    page.until_readiness(&["ready", "stopped"]).await?;
    if page.readiness().await?.as_deref() == Some("stopped") {
        page.come_back().await?;
        page.until_readiness(&["ready", "stopped"]).await?;
    }
    let is_ready = page.readiness().await?.as_deref() == Some("ready");
    assert!(is_ready || page.browser.engine == Engine::WebKit);
    Ok(is_ready)
}
