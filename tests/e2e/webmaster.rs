//! What the webmaster's files change.

use serde_json::{Value, json};

use crate::{
    Outcome,
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET, DATASET_PATH},
};

journeys! { streets_come_only_when_agreed_to, an_error_is_reported_with_the_record_s_id }

async fn streets_come_only_when_agreed_to(page: Page) -> Outcome {
    let config = json!({
        "datasets": [{"id": DATASET, "url": DATASET_PATH}],
        "tiles": [{"name": "Rues", "url": "tiles/{z}/{x}/{y}.svg", "attribution": "© Les Rues"}],
    });
    page.site
        .answer("config.json", Answer::json(config.to_string()));
    let asked_for_tiles = || {
        page.site
            .requests()
            .iter()
            .any(|it| it.path.starts_with("tiles/"))
    };

    page.open("").await?;
    page.until_seen("streets").await?;
    assert!(!asked_for_tiles());

    page.click("[data-testid=streets] summary").await?;
    page.click("[data-testid=streets-agree]").await?;
    page.until_seen("streets-stop").await?;
    let has_asked = async || Ok(asked_for_tiles());
    page.wait_until("the page asks for tiles", has_asked)
        .await?;
    assert!(
        page.find(".attribution")
            .await?
            .text()
            .await?
            .contains("© Les Rues")
    );

    // The choice is kept, and can be taken back.
    page.reload().await?;
    page.until_ready().await?;
    page.until_seen("streets-stop").await?;
    page.click("[data-testid=streets-stop]").await?;
    page.until_seen("streets").await?;
    page.reload().await?;
    page.until_ready().await?;
    page.until_seen("streets").await
}

async fn an_error_is_reported_with_the_record_s_id(page: Page) -> Outcome {
    let mut dataset: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    // A made-up address, for the test alone.
    dataset["passerelle"]["correction"] = json!({"email": "corrections@example.org"});
    page.site
        .answer(DATASET_PATH, Answer::json(dataset.to_string()));

    page.open("?record=par-004").await?;
    page.until_sheet(Some("par-004")).await?;
    let href = page.attribute("[data-testid=report-error]", "href").await?;
    let href = href.ok_or("there is no way to report an error")?;
    assert!(
        href.starts_with("mailto:corrections@example.org?subject=") && href.ends_with("par-004"),
        "{href}"
    );
    Ok(())
}
