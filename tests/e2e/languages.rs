//! The page speaks four languages: which one, and what stays when it changes.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::json;

use crate::{
    Outcome,
    access::{assert_none, violations},
    answer::Answer,
    engine::Engine,
    journey::journeys,
    page::Page,
};

journeys! {
    the_link_decides_then_the_reader_then_the_browser,
    another_language_leaves_the_reader_where_they_are,
    only_the_reader_s_language_is_loaded,
    a_language_that_does_not_come_changes_nothing,
    an_address_in_a_language_that_does_not_come_tells_what_is_spoken,
    without_a_network_every_language_is_there,
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

async fn only_the_reader_s_language_is_loaded(page: Page) -> Outcome {
    // Which files of texts were asked for; the worker brings all of them in later.
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    let asked = || -> BTreeSet<String> {
        let requests = page.site.requests().into_iter();
        let paths = requests
            .map(|it| it.path)
            .filter(|it| it.starts_with("texts-"));
        paths.collect()
    };
    page.open("?lang=nl").await?;
    let mut expected = BTreeSet::from([page.in_folder("texts", "nl.txt").await?]);
    assert_eq!(asked(), expected);

    page.ask::<()>("window.isTheSame = true", &[]).await?;
    for language in ["de", "nl", "fr", "de"] {
        page.speak(language).await?;
        let file = format!("{language}.txt");
        expected.insert(page.in_folder("texts", &file).await?);
        assert_eq!(asked(), expected);
    }
    assert!(page.ask::<bool>("return window.isTheSame", &[]).await?);
    Ok(())
}

async fn a_language_that_does_not_come_changes_nothing(page: Page) -> Outcome {
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    page.open("?q=latille").await?;
    let texts = page.in_folder("texts", "de.txt").await?;
    let whole = page.site.file(&texts)?;
    let half = whole
        .chars()
        .take(whole.chars().count() / 2)
        .collect::<String>();
    let of_another_version = format!("Noch ein Text\n{whole}");
    let plain = |body: String| Answer::new("text/plain", body);
    let faults = [
        ("404", Answer::error(StatusCode::NOT_FOUND)),
        ("half of it", plain(half.clone())),
        ("a broken connection", plain(half).breaking_off()),
        ("another version", plain(of_another_version)),
        (
            "a page",
            Answer::html("<!doctype html><title>Bienvenue sur le Wi-Fi</title>"),
        ),
    ];
    let german = "[data-testid=language] option[value=de]";
    let choice = "return document.querySelector('[data-testid=language]').value";
    for (fault, answer) in faults {
        page.site.answer(&texts, answer);
        page.click(german).await?;
        page.until_seen("notice")
            .await
            .map_err(|e| format!("{fault}: {e}"))?;
        assert!(page.text("notice").await?.contains("Deutsch"), "{fault}");
        assert_eq!(page.ask::<String>(choice, &[]).await?, "fr", "{fault}");
        page.until_spoken("fr").await?;
        assert_eq!(page.stored("passerelle.language").await?, None, "{fault}");
        assert_eq!(page.result_ids().await?, ["prj-002"], "{fault}");
        page.push("J’ai compris").await?;
    }
    page.click(german).await?;
    page.until_seen("notice").await?;

    // Who reads another one has no more need to know.
    page.speak("nl").await?;
    assert!(!page.sees("notice").await?);

    page.site.heal(&texts);
    page.speak("de").await?;
    assert_eq!(
        page.stored("passerelle.language").await?.as_deref(),
        Some("de")
    );
    assert_eq!(page.result_ids().await?, ["prj-002"]);
    Ok(())
}

async fn an_address_in_a_language_that_does_not_come_tells_what_is_spoken(page: Page) -> Outcome {
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    page.open("?lang=en&q=latille").await?;
    let texts = page.in_folder("texts", "nl.txt").await?;
    page.site
        .answer(&texts, Answer::error(StatusCode::NOT_FOUND));
    let go = "history.pushState(null, '', '?q=latille&lang=' + arguments[0]);
        dispatchEvent(new PopStateEvent('popstate'))";
    page.ask::<()>(go, &[json!("nl")]).await?;
    page.until_seen("notice").await?;
    assert!(page.text("notice").await?.contains("Nederlands"));
    page.until_word("lang", "en").await?;
    page.until_spoken("en").await?;

    page.site.heal(&texts);
    page.ask::<()>(go, &[json!("nl")]).await?;
    page.until_spoken("nl").await?;
    page.until_word("lang", "nl").await
}

async fn without_a_network_every_language_is_there(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    for language in OTHERS {
        page.speak(language).await?;
    }
    page.come_back().await?;
    page.until_spoken("en").await
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
