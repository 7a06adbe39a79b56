//! Files that are missing, broken or slow: never a blank page, always a way on.

use std::time::Duration;

use axum::http::StatusCode;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page, records::DATASET_PATH};

journeys! {
    a_dataset_that_does_not_come_is_said_and_tried_again,
    a_slow_dataset_is_waited_for,
    a_server_that_goes_away_is_said,
    without_config_json_the_usual_holds,
    without_a_base_map_the_rest_works,
    a_late_style_sheet_spoils_nothing,
}

async fn a_dataset_that_does_not_come_is_said_and_tried_again(page: Page) -> Outcome {
    let whole = page.site.file(DATASET_PATH)?;
    let half = whole.chars().take(whole.len() / 2).collect::<String>();
    let too_new = whole.replacen("\"version\":1", "\"version\":2", 1);
    assert_ne!(whole, too_new, "the file spells its version in another way");
    let faults = [
        ("404", Answer::error(StatusCode::NOT_FOUND)),
        ("500", Answer::error(StatusCode::INTERNAL_SERVER_ERROR)),
        (
            "a page",
            Answer::html("<!doctype html><title>Bienvenue sur le Wi-Fi</title>"),
        ),
        ("half of it", Answer::json(half.clone())),
        ("a broken connection", Answer::json(half).breaking_off()),
        ("nothing", Answer::json("")),
        ("a later version", Answer::json(too_new)),
    ];
    // Without a worker no copy is kept that could stand in.
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    let n_records = page.records()?.len();
    let mut messages = Vec::new();
    for (fault, answer) in faults {
        page.site.answer(DATASET_PATH, answer.clone());
        page.go("").await?;
        page.until_seen("load-error")
            .await
            .map_err(|e| format!("{fault}: {e}"))?;
        assert!(
            page.sees("search").await? && page.sees("map").await?,
            "{fault}"
        );
        let message = page.text("load-error").await?;
        // WebKit takes a connection that breaks off for a file that ends early.
        if fault != "a broken connection" {
            messages.push(message);
        }

        // Trying again changes nothing as long as nothing has changed.
        page.click("[data-testid=retry]").await?;
        page.until_seen("load-error")
            .await
            .map_err(|e| format!("{fault}: {e}"))?;

        page.site.heal(DATASET_PATH);
        page.click("[data-testid=retry]").await?;
        page.until_ready()
            .await
            .map_err(|e| format!("{fault}, healed: {e}"))?;
        page.until_total(n_records).await?;
        assert!(!page.sees("load-error").await?);
    }
    // Each says what is wrong, in its own words.
    let n_faults = messages.len();
    messages.sort_unstable();
    messages.dedup();
    assert_eq!(messages.len(), n_faults, "{messages:#?}");
    Ok(())
}

async fn a_slow_dataset_is_waited_for(page: Page) -> Outcome {
    let whole = page.site.file(DATASET_PATH)?;
    let slow = Answer::json(whole).dripping(Duration::from_secs(4));
    page.site.answer(DATASET_PATH, slow);
    page.go("").await?;
    page.wait_until("the page says that it waits", || {
        page.has("[aria-busy=true]")
    })
    .await?;
    assert!(page.sees("search").await? && page.sees("map").await?);
    assert!(!page.sees("load-error").await?);
    // What is asked meanwhile is answered in the end.
    page.search("latille").await?;
    assert_eq!(page.total().await?, 0);
    page.until_total(1).await?;
    assert_eq!(page.result_ids().await?, ["prj-002"]);
    assert!(!page.has("[aria-busy=true]").await?);
    Ok(())
}

async fn a_server_that_goes_away_is_said(page: Page) -> Outcome {
    page.site
        .answer(DATASET_PATH, Answer::error(StatusCode::SERVICE_UNAVAILABLE));
    page.go("").await?;
    page.until_seen("load-error").await?;
    let of_the_server = page.text("load-error").await?;

    page.site.go_down();
    page.site.heal(DATASET_PATH);
    page.click("[data-testid=retry]").await?;
    page.wait_until("the page says that nobody answers", async || {
        let said = page.text("load-error").await?;
        Ok(said != of_the_server && !said.is_empty())
    })
    .await?;

    page.site.go_up()?;
    page.click("[data-testid=retry]").await?;
    page.until_total(page.records()?.len()).await
}

async fn without_config_json_the_usual_holds(page: Page) -> Outcome {
    let n_records = page.records()?.len();
    let faults = [
        (0, Answer::error(StatusCode::NOT_FOUND)),
        (1, Answer::error(StatusCode::INTERNAL_SERVER_ERROR)),
        (
            1,
            Answer::html("<!doctype html><title>Bienvenue sur le Wi-Fi</title>"),
        ),
        (1, Answer::json("{\"datasets\": [{\"id\": \"a\"")),
        (1, Answer::json("{\"datasets\": 7}")),
        (1, Answer::json("")),
    ];
    for (n_notices, answer) in faults {
        page.site.answer("config.json", answer);
        page.open("").await?;
        assert_eq!(page.total().await?, n_records);
        assert_eq!(page.texts("notice").await?.len(), n_notices);
    }
    Ok(())
}

async fn without_a_base_map_the_rest_works(page: Page) -> Outcome {
    let start = page.site.file("index.html")?;
    let folder = start.split('"').find(|it| it.starts_with("basemap-"));
    let base_map = format!("{}/base.json", folder.ok_or("the page names no folder")?);
    for answer in [
        Answer::error(StatusCode::NOT_FOUND),
        Answer::json("{\"type\": "),
    ] {
        page.site.answer(&base_map, answer);
        page.open("").await?;
        page.until_seen("notice").await?;
        assert_eq!(page.texts("notice").await?.len(), 1);
        page.search("latille").await?;
        page.until_total(1).await?;
        page.push("Voir tous les résultats").await?;
        page.wait_for("the number on the map", 1, || page.map_shown())
            .await?;
        page.open_result("prj-002").await?;
        page.until_sheet(Some("prj-002")).await?;
    }
    Ok(())
}

async fn a_late_style_sheet_spoils_nothing(page: Page) -> Outcome {
    let start = page.site.file("index.html")?;
    let style_sheet = start
        .split('"')
        .find(|it| it.rsplit('.').next() == Some("css"));
    let path = style_sheet.ok_or("the page has no style sheet")?;
    let path = path.trim_start_matches("./");
    let rules = Answer::new("text/css", page.site.file(path)?);
    page.site
        .answer(path, rules.dripping(Duration::from_secs(3)));
    page.open("").await?;

    let height = "return document.querySelector('[data-testid=map]').clientHeight";
    page.wait_until("the map is as high as the window allows", async || {
        Ok(page.ask::<u32>(height, &[]).await? > 600)
    })
    .await?;
    let mapped = page.result_count().await?.mapped;
    page.wait_for("the number on the map", mapped, || page.map_shown())
        .await
}
