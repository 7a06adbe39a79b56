//! The page speaks four languages: which one, and what stays when it changes.

use crate::{
    Outcome,
    access::{assert_none, violations},
    engine::Engine,
    journey::journeys,
    page::Page,
};

journeys! {
    the_link_decides_then_the_reader_then_the_browser,
    another_language_leaves_the_reader_where_they_are,
    what_is_only_there_in_french_says_so,
    every_language_is_as_good,
}

const OTHERS: [&str; 3] = ["nl", "de", "en"];

async fn the_link_decides_then_the_reader_then_the_browser(page: Page) -> Outcome {
    page.open("").await?;
    page.until_spoken("fr").await?;
    if page.browser.engine == Engine::WebKit {
        // Its driver cannot choose the languages of the browser.
        let prefers = "Object.defineProperty(navigator, 'languages', { value: ['nl-BE', 'fr'] })";
        page.site.inject(prefers)?;
    }
    let dutch = page.of_a_reader_of("nl").await?;
    dutch.open("").await?;
    dutch.until_spoken("nl").await?;

    dutch.speak("de").await?;
    assert_eq!(dutch.word("lang").await?, None);
    dutch.reload().await?;
    dutch.until_spoken("de").await?;
    assert_eq!(
        dutch.stored("passerelle.language").await?.as_deref(),
        Some("de")
    );

    dutch.open("?lang=en&q=école").await?;
    dutch.until_spoken("en").await?;
    let title: String = dutch.ask("return document.title", &[]).await?;
    assert!(title.contains("who can help"), "{title}");
    // What the link said is answered by what is chosen.
    dutch.speak("nl").await?;
    dutch.until_word("lang", "nl").await?;
    dutch.browser.quit().await
}

async fn another_language_leaves_the_reader_where_they_are(page: Page) -> Outcome {
    page.open("?record=par-001").await?;
    page.keep_from_sheet().await?;
    page.open("?kind=partner&country=BE&map=9/50.5/4.9").await?;
    page.ask::<()>("window.isTheSame = true", &[]).await?;
    let (count, ids) = (page.result_count().await?, page.first_ids().await?);
    let (query, shown) = (page.query().await?, page.map_shown().await?);
    let scroll =
        "const it = document.querySelector('.list'); it.scrollTop = 420; return it.scrollTop";
    let top: f64 = page.ask(scroll, &[]).await?;

    for language in OTHERS {
        page.speak(language).await?;
        page.wait_until("the choice has the focus", async || {
            page.ask("return document.activeElement.id === 'language'", &[])
                .await
        })
        .await?;
        page.wait_for("the scroll", top, async || {
            page.ask("return document.querySelector('.list').scrollTop", &[])
                .await
        })
        .await?;
        assert_eq!(page.result_count().await?, count, "{language}");
        assert_eq!(page.first_ids().await?, ids, "{language}");
        page.wait_for("the map", shown, || page.map_shown()).await?;
        assert_eq!(page.query().await?, query, "{language}");
        let kept = page.attribute("[data-testid=favourites]", "data-count");
        assert_eq!(kept.await?.as_deref(), Some("1"), "{language}");
        assert!(page.is_ticked("country", "BE").await?, "{language}");
    }
    assert!(page.ask::<bool>("return window.isTheSame", &[]).await?);
    Ok(())
}

async fn what_is_only_there_in_french_says_so(page: Page) -> Outcome {
    page.open("?lang=de&record=par-001").await?;
    let lang = async |css| page.attribute(css, "lang").await;
    assert_eq!(lang("#sheet-name").await?.as_deref(), Some("fr"));
    assert_eq!(
        lang(".sheet .prose").await?,
        None,
        "our own words are in German"
    );
    assert!(page.has(".sheet .prose[lang=fr]").await?);
    assert_eq!(lang(".row-name").await?.as_deref(), Some("fr"));
    assert!(!page.has(".need-label[lang]").await?);
    page.speak("fr").await?;
    assert_eq!(lang("#sheet-name").await?, None);
    Ok(())
}

/// Nothing keeps anybody out, and no word is too long for a phone.
async fn every_language_is_as_good(page: Page) -> Outcome {
    for language in OTHERS {
        for view in ["", "&record=par-001"] {
            page.open(&format!("?lang={language}{view}")).await?;
            assert_none(&violations(&page).await?, &format!("{language} {view}"));
        }
        for width in [320, 360] {
            page.open_in_frame_at(&format!("?lang={language}"), width, 740)
                .await?;
            let scrolled =
                "const it = document.scrollingElement; return it.scrollWidth - it.clientWidth";
            assert_eq!(
                page.ask::<i32>(scrolled, &[]).await?,
                0,
                "{language} {width}"
            );
            let cut = "const end = innerWidth;
                return [...document.querySelectorAll('.top button, .top select, .panel-head button, .need')]
                    .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > end + 0.5)
                    .map(it => it.outerHTML)";
            assert_eq!(
                page.ask::<Vec<String>>(cut, &[]).await?,
                [""; 0],
                "{language} {width}"
            );
        }
    }
    Ok(())
}
