//! A page that does not start, or stops, says so and offers to be loaded again.

use axum::http::StatusCode;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page};

journeys! {
    a_page_that_does_not_start_says_so,
    a_page_that_stops_says_so,
    a_browser_that_is_too_old_is_told,
    without_scripts_the_essential_is_there,
}

async fn a_page_that_does_not_start_says_so(page: Page) -> Outcome {
    let start = page.site.file("index.html")?;
    let file = |begin: &str, end: &str| {
        let mut files = start.split('"').map(|it| it.trim_start_matches("./"));
        let found = files.find(|it| it.starts_with(begin) && it.ends_with(end));
        found.map(str::to_owned).ok_or(format!("no {begin}…{end}"))
    };
    let (program, glue) = (
        file("passerelle-", "_bg.wasm")?,
        file("passerelle-", ".js")?,
    );
    let (map, styles) = (file("leaflet-", ".js")?, file("main-", ".css")?);
    let texts = format!("{}/fr.txt", file("texts-", "")?);
    let words = page.site.file(&texts)?;
    let half_the_words: String = words.chars().take(words.chars().count() / 2).collect();
    let script = page.site.file(&glue)?;
    let half: String = script.chars().take(script.len() / 2).collect();
    let portal = "<!doctype html><title>Bienvenue sur le Wi-Fi</title>";
    let missing = || Answer::error(StatusCode::NOT_FOUND);
    let faults = [
        ("no program", &program, missing()),
        ("a page for a program", &program, Answer::html(portal)),
        (
            "half a program",
            &program,
            Answer::new("application/wasm", &b"\0asm\x01\0\0\0\x01"[..]),
        ),
        ("no glue", &glue, missing()),
        ("half the glue", &glue, Answer::new("text/javascript", half)),
        (
            "nothing for glue",
            &glue,
            Answer::new("text/javascript", ""),
        ),
        (
            "glue of another type",
            &glue,
            Answer::new("text/plain", script),
        ),
        ("no texts", &texts, missing()),
        (
            "half the texts",
            &texts,
            Answer::new("text/plain", half_the_words),
        ),
        ("a page for texts", &texts, Answer::html(portal)),
        ("no Leaflet", &map, missing()),
        ("no styles", &styles, missing()),
    ];
    for (fault, path, answer) in faults {
        let failed = |e| format!("{fault}: {e}");
        page.site.answer(path, answer);
        // A browser that has been there remembers good files.
        let visitor = page.of_somebody_else().await?;
        visitor.go("").await?;
        visitor.until_seen("failure").await.map_err(failed)?;
        assert!(visitor.text("failure").await?.contains("Rechargez la page"));

        page.site.heal(path);
        visitor.push("Recharger la page").await.map_err(failed)?;
        // Without styles, the page that is left was ready too.
        let is_gone = async || Ok(!visitor.sees("failure").await?);
        visitor
            .wait_until("the message is gone", is_gone)
            .await
            .map_err(failed)?;
        visitor.until_ready().await.map_err(failed)?;
        assert!(!visitor.sees("failure").await?, "{fault}");
        visitor.browser.quit().await?;
    }
    Ok(())
}

async fn a_page_that_stops_says_so(page: Page) -> Outcome {
    page.site.inject(
        "addEventListener('panic', () => { throw new WebAssembly.RuntimeError('unreachable') })",
    )?;
    page.open("").await?;
    // What others' scripts throw is not the page's end.
    page.ask::<()>("setTimeout(() => { throw new Error('an extension') })", &[])
        .await?;
    page.search("latille").await?;
    page.until_total(1).await?;
    assert!(!page.sees("failure").await?);

    // What a panic ends in.
    page.ask::<()>("dispatchEvent(new Event('panic'))", &[])
        .await?;
    page.until_seen("failure").await?;
    page.push("Recharger la page").await?;
    page.until_ready().await?;
    page.until_total(1).await
}

async fn a_browser_that_is_too_old_is_told(page: Page) -> Outcome {
    page.site.inject("window.WebAssembly = undefined")?;
    page.go("").await?;
    page.until_seen("failure").await?;
    assert!(page.text("failure").await?.contains("trop ancien"));
    Ok(())
}

async fn without_scripts_the_essential_is_there(page: Page) -> Outcome {
    let start = page.site.file("index.html")?;
    let (_, rest) = start
        .split_once("<noscript>")
        .ok_or("there is no noscript")?;
    let (essential, _) = rest.split_once("</noscript>").ok_or("it does not end")?;
    // No driver switches scripts off; a browser without them shows just this.
    page.site.answer(
        "sans.html",
        Answer::html(format!("<!doctype html><body data-testid=all>{essential}")),
    );
    page.go("sans.html").await?;
    let text = page.text("all").await?;
    for essential in [
        "Passerelle",
        "Une carte des projets",
        "JavaScript",
        "NOTICE",
        "adressez-vous",
    ] {
        assert!(text.contains(essential), "{text}");
    }
    Ok(())
}
