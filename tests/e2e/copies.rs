//! Whatever is wrong with the file of the data: the last good copy, or a clear message.

use std::time::Duration;

use axum::http::StatusCode;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page, records::DATASET_PATH};

journeys! {
    with_a_good_copy_no_fault_shows,
    without_a_copy_every_fault_is_told,
    new_data_are_shown_at_once,
}

/// Slower than anybody with a copy would wait.
const VERY_LONG: Duration = Duration::from_secs(400);

/// What can go wrong, and whether the page hears of it at all.
fn faults(whole: &str) -> Vec<(&'static str, Answer, bool)> {
    let half: String = whole.chars().take(whole.len() / 2).collect();
    let too_new = whole.replacen("\"version\":1", "\"version\":2", 1);
    let portal = "<!doctype html><title>Bienvenue sur le Wi-Fi</title>";
    let broken_text: Vec<u8> = whole.bytes().map(|it| it ^ 0x80).collect();
    vec![
        ("404", Answer::error(StatusCode::NOT_FOUND), true),
        ("410", Answer::error(StatusCode::GONE), true),
        ("401", Answer::error(StatusCode::UNAUTHORIZED), true),
        ("403", Answer::error(StatusCode::FORBIDDEN), true),
        ("429", Answer::error(StatusCode::TOO_MANY_REQUESTS), true),
        (
            "500",
            Answer::error(StatusCode::INTERNAL_SERVER_ERROR),
            true,
        ),
        ("502", Answer::error(StatusCode::BAD_GATEWAY), true),
        ("503", Answer::error(StatusCode::SERVICE_UNAVAILABLE), true),
        ("a portal's page", Answer::html(portal), true),
        (
            "a portal's page that says it is JSON",
            Answer::json(portal),
            true,
        ),
        ("a redirect to a page", Answer::redirect("../"), true),
        (
            "a redirect to another host",
            Answer::redirect("http://127.0.0.1:9/"),
            true,
        ),
        ("a redirect in circles", Answer::redirect("?again"), true),
        ("nothing", Answer::json(""), true),
        ("blanks", Answer::json(" \n\n "), true),
        ("half of it", Answer::json(half.clone()), true),
        (
            "a broken connection",
            Answer::json(half.clone()).breaking_off(),
            true,
        ),
        (
            "a picture",
            Answer::new("image/png", &b"\x89PNG\r\n\x1a\n"[..]),
            true,
        ),
        (
            "other JSON",
            Answer::json("{\"type\": \"FeatureCollection\", \"features\": []}"),
            true,
        ),
        ("a list", Answer::json("[]"), true),
        ("no UTF-8", Answer::json(broken_text), true),
        ("a later version", Answer::json(too_new), true),
        ("silence", Answer::json("").falling_silent(), false),
        (
            "silence in the middle",
            Answer::json(half).falling_silent(),
            false,
        ),
        (
            "a slow drip",
            Answer::json(whole.to_owned()).dripping(VERY_LONG),
            false,
        ),
    ]
}

async fn with_a_good_copy_no_fault_shows(page: Page) -> Outcome {
    let n_records = page.records()?.len();
    page.open("").await?;
    page.until_ready_offline().await?;
    for (fault, answer, _) in faults(&page.site.file(DATASET_PATH)?) {
        let failed = |e| format!("{fault}: {e}");
        page.site.answer(DATASET_PATH, answer);
        page.open("").await.map_err(failed)?;
        page.until_total(n_records).await.map_err(failed)?;
        page.until_seen("data-from-copy").await.map_err(failed)?;
    }
    // The server has good ones again.
    page.site.heal(DATASET_PATH);
    page.open("").await?;
    page.until_total(n_records).await?;
    assert!(!page.sees("data-from-copy").await?);
    Ok(())
}

async fn without_a_copy_every_fault_is_told(page: Page) -> Outcome {
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    for (fault, answer, is_heard) in faults(&page.site.file(DATASET_PATH)?) {
        let failed = |e| format!("{fault}: {e}");
        page.site.answer(DATASET_PATH, answer);
        page.go("").await.map_err(failed)?;
        if is_heard {
            page.until_seen("load-error").await.map_err(failed)?;
            assert!(page.sees("retry").await?, "{fault}");
        } else {
            // It may come yet: there is nothing else to show.
            let waits = || page.has("[aria-busy=true]");
            page.wait_until("the page says that it waits", waits)
                .await
                .map_err(failed)?;
        }
        assert!(page.sees("search").await? && page.sees("map").await?);
    }
    page.site.heal(DATASET_PATH);
    page.open("").await?;
    page.until_total(page.records()?.len()).await
}

async fn new_data_are_shown_at_once(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    let renamed = page
        .site
        .file(DATASET_PATH)?
        .replace("Latillé", "Nouvelleville");
    page.site.answer(DATASET_PATH, Answer::json(renamed));
    page.open("?q=nouvelleville").await?;
    page.until_total(1).await?;

    // They are what is kept from now on.
    page.until_ready_offline().await?;
    page.site.go_down();
    page.come_back().await?;
    page.until_total(1).await
}
