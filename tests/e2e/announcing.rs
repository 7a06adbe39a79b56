//! The map tells of what happens these days.

use serde_json::json;

use crate::{
    Outcome,
    engine::Engine,
    journey::journeys,
    page::Page,
    week::{running, serve, single, today, word},
};

journeys! {
    the_map_tells_of_an_event_while_it_lasts,
    what_was_dismissed_is_not_told_again,
    a_portal_tells_of_its_own,
}

/// How far what was seen has moved by itself; `Chromium` alone tells.
async fn shifts(page: &Page) -> Outcome<f64> {
    if page.browser.engine != Engine::Chromium {
        return Ok(0.0);
    }
    let script = "const [done] = arguments;
        let sum = 0;
        const observer = new PerformanceObserver(list =>
            { for (const it of list.getEntries()) if (!it.hadRecentInput) sum += it.value });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))))";
    page.ask_later(script, &[]).await
}

async fn the_map_tells_of_an_event_while_it_lasts(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    let before_and_after = [
        single("hier", &word(today.plus(-1))),
        single("demain", &word(today.plus(1))),
        single("ce mois", &word(today)[..7]),
    ];
    serve(&page, &json!({"events": before_and_after}))?;
    page.open("").await?;
    assert!(!page.sees("event").await?);

    serve(&page, &json!({"events": [running(today)]}))?;
    page.open("").await?;
    page.until_seen("event").await?;
    let said = page.text("event").await?;
    assert!(
        said.starts_with("Cette semaine : Semaine d’essai, du ")
            && said.contains("Voir les actions"),
        "{said}"
    );
    // Who has been here before is also told that the data are new, which takes room.
    let newcomer = page.of_somebody_else().await?;
    newcomer.open("").await?;
    newcomer.until_seen("event").await?;
    assert!(shifts(&newcomer).await? < 0.01);
    newcomer.browser.quit().await?;
    // It is in nobody's way who asks for something.
    page.open("?q=devoirs").await?;
    assert!(!page.sees("event").await?);

    page.open("?lang=de").await?;
    page.until_seen("event").await?;
    assert!(page.text("event").await?.contains("Probewoche"));
    page.click("[data-testid=event] a").await?;
    page.until_seen("happening").await?;
    assert_eq!(page.word("view").await?.as_deref(), Some("week"));
    assert_eq!(page.word("lang").await?.as_deref(), Some("de"));
    Ok(())
}

async fn what_was_dismissed_is_not_told_again(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    serve(&page, &json!({"events": [running(today)]}))?;
    page.open("").await?;
    page.click("[data-testid=event-known]").await?;
    page.wait_until("it is gone", async || Ok(!page.sees("event").await?))
        .await?;
    let focus = "return document.activeElement.id";
    assert_eq!(page.ask::<String>(focus, &[]).await?, "results");
    page.reload().await?;
    assert!(!page.sees("event").await?);
    let stored = page.stored("passerelle.events").await?;
    assert_eq!(stored.as_deref(), Some("essai\n"));

    let next = single("suivant", &word(today));
    serve(&page, &json!({"events": [running(today), next]}))?;
    page.open("").await?;
    page.until_seen("event").await?;
    assert!(page.text("event").await?.contains("Journée suivant"));
    Ok(())
}

async fn a_portal_tells_of_its_own(page: Page) -> Outcome {
    page.open("").await?;
    serve(&page, &json!({"events": [running(today(&page).await?)]}))?;
    page.open_in_frame(800, 700).await?;
    assert!(!page.sees("event").await?);
    Ok(())
}
