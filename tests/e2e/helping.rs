//! The pages of help, which explain the map and its acronyms.

use crate::{
    Outcome,
    access::{ABOUT, assert_none, violations},
    journey::journeys,
    page::Page,
};

journeys! {
    help_explains_in_every_language,
    help_is_there_without_a_network,
    the_way_to_help_stays_under_the_finger,
    a_newcomer_is_told_once_how_it_is_used,
}

async fn help_explains_in_every_language(page: Page) -> Outcome {
    for language in ["fr", "nl", "de", "en"] {
        page.open(&format!("?lang={language}")).await?;
        open_help(&page).await?;
        let spoken = page.attribute("html", "lang").await?;
        assert_eq!(spoken.as_deref(), Some(language));
        let terms = "return [...document.querySelectorAll('dt')].map(it => it.textContent)";
        let terms: Vec<String> = page.ask(terms, &[]).await?;
        for acronym in ["AMO", "SAJ", "CPMS", "EPN", "NEFLE"] {
            let is_there = terms.iter().any(|it| it.contains(acronym));
            assert!(is_there, "{language}: {acronym}");
        }
        let in_french = "return document.querySelectorAll('main [lang=fr]').length";
        assert_eq!(page.ask::<u32>(in_french, &[]).await?, 0, "{language}");
        assert_none(&violations(&page).await?, language);
    }
    page.click(".brand a").await?;
    page.until_ready().await
}

async fn help_is_there_without_a_network(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    open_help(&page).await
}

/// While files come in, the page says more and more of them.
async fn the_way_to_help_stays_under_the_finger(page: Page) -> Outcome {
    page.open("").await?;
    page.click(ABOUT).await?;
    let top = "return document.querySelector('[data-testid=help]').getBoundingClientRect().top";
    let top = async || page.ask::<f64>(top, &[]).await;
    let at_first = top().await?;
    page.until_ready_offline().await?;
    assert!((top().await? - at_first).abs() < 1.0);
    Ok(())
}

async fn a_newcomer_is_told_once_how_it_is_used(page: Page) -> Outcome {
    page.open("").await?;
    page.until_seen("welcome").await?;
    page.click("[data-testid=welcome-known]").await?;
    let is_gone = async || Ok(!page.sees("welcome").await?);
    page.wait_until("the word of welcome is gone", is_gone)
        .await?;
    page.reload().await?;
    assert!(is_gone().await?, "said again");

    let somebody_else = page.of_somebody_else().await?;
    somebody_else.open_in_frame(700, 600).await?;
    assert!(!somebody_else.sees("welcome").await?, "in a portal's page");
    somebody_else.browser.quit().await
}

async fn open_help(page: &Page) -> Outcome {
    page.click(ABOUT).await?;
    page.click("[data-testid=help]").await?;
    page.wait_until("the glossary is there", async || page.has("dt").await)
        .await
}
