//! Somebody reads the sheet of a record and hands it on.

use serde_json::json;

use crate::{Outcome, journey::journeys, page::Page};

journeys! { a_sheet_opens_and_closes, the_link_to_a_sheet_is_handed_on, a_record_may_be_gone }

async fn a_sheet_opens_and_closes(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let total = page.total().await?;
    let ids = page.result_ids().await?;
    let id = ids.first().ok_or("no AMO")?;

    page.open_result(id).await?;
    page.until_sheet(Some(id)).await?;
    assert_eq!(page.word("record").await?.as_ref(), Some(id));
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));

    // What an AMO is, for who has never heard of one.
    let records = page.records()?;
    let definition = records.category("amo")["definition"]["fr"].as_str();
    let definition = definition.ok_or("AMO is not explained")?;
    let name = records.record(id)["properties"]["name"]
        .as_str()
        .unwrap_or_default();
    let text = page.text("sheet").await?;
    assert!(text.contains(definition) && text.contains(name), "{text}");

    page.reload().await?;
    page.until_sheet(Some(id)).await?;

    page.click("[data-testid=back]").await?;
    page.until_sheet(None).await?;
    assert_eq!(page.word("record").await?, None);
    assert_eq!(page.total().await?, total);
    assert_eq!(page.result_ids().await?, ids);

    page.back().await?;
    page.until_sheet(Some(id)).await
}

async fn the_link_to_a_sheet_is_handed_on(page: Page) -> Outcome {
    page.open("?category=amo&record=par-004").await?;
    page.until_sheet(Some("par-004")).await?;
    let link = format!("{}?record=par-004", page.site.url());

    give_clipboard(&page, "async text => { window.copied = text }").await?;
    page.click("[data-testid=copy-link]").await?;
    let copied = || page.ask::<Option<String>>("return window.copied", &[]);
    page.wait_for("the copied text", Some(link.clone()), copied)
        .await?;
    let button = || page.text("copy-link");
    page.wait_for("the button", "Lien copié".to_owned(), button)
        .await?;

    // Where the browser refuses, the link is there to be copied by hand.
    give_clipboard(&page, "async () => { throw new Error('refused') }").await?;
    page.click("[data-testid=copy-link]").await?;
    let shows_link = async || Ok(page.text("sheet").await?.contains(&link));
    page.wait_until("the sheet shows the link", shows_link)
        .await?;

    let other = page.of_somebody_else().await?;
    other.open("?record=par-004").await?;
    other.until_sheet(Some("par-004")).await?;
    other.browser.quit().await
}

/// Headless browsers have no clipboard of their own, or ask somebody who is not there.
async fn give_clipboard(page: &Page, write_text: &str) -> Outcome {
    let script = format!(
        "Object.defineProperty(navigator, 'clipboard',
            {{ value: {{ writeText: {write_text} }}, configurable: true }})"
    );
    page.ask(&script, &[json!(null)]).await
}

async fn a_record_may_be_gone(page: Page) -> Outcome {
    page.open("?category=amo&record=par-9999").await?;
    page.until_seen("gone").await?;
    assert_ne!(page.text("gone").await?, "");
    assert_eq!(page.sheet_id().await?, None);

    page.click("[data-testid=back]").await?;
    page.wait_until("the list is back", async || Ok(!page.sees("gone").await?))
        .await?;
    assert!(page.sees("result").await?);
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));
    Ok(())
}
