//! What the visitor can see and do about what is kept on the device; and the page as an app.

use serde_json::{Value, json};

use crate::{
    Outcome,
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET, DATASET_PATH},
};

journeys! {
    what_is_kept_is_told_and_can_be_erased,
    near_me_asks_first,
    streets_that_were_seen_stay_if_their_server_agrees,
    what_the_manifest_names_is_there,
}

async fn what_is_kept_is_told_and_can_be_erased(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    page.keep("par-004").await?;
    page.until_ready_offline().await?;
    page.until_seen("offline-ready").await?;
    // What is the portal's own.
    let other = "const [done] = arguments; localStorage.setItem('portail', '1');
        caches.open('portail').then(() => done(true))";
    assert!(page.ask_later::<bool>(other, &[]).await?);

    page.push("À propos").await?;
    assert!(page.text("room").await?.contains("Mo"));
    page.click("[data-testid=erase]").await?;
    page.click("[data-testid=erase-no]").await?;
    assert_eq!(page.readiness().await?.as_deref(), Some("ready"));

    page.click("[data-testid=erase]").await?;
    page.click("[data-testid=erase-yes]").await?;
    page.until_readiness(&["erased"]).await?;
    let left = "const [done] = arguments;
        (async () => [
            await caches.keys(),
            (await navigator.serviceWorker.getRegistrations()).length,
            Object.keys(localStorage),
        ])().then(done)";
    let expected = json!([["portail"], 0, ["portail"]]);
    page.wait_for("what is left", expected, || {
        page.ask_later::<Value>(left, &[])
    })
    .await?;
    page.push("Fermer").await?;
    page.wait_until("nothing is a favourite", async || {
        Ok(!page.is_kept("par-004").await?)
    })
    .await?;
    // The window goes on.
    page.search("latille").await
}

async fn near_me_asks_first(page: Page) -> Outcome {
    page.site.inject(
        "window.asked = 0;
        Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition(found) {
            window.asked += 1;
            found({ coords: { latitude: 46.58, longitude: 0.34 } });
        } } })",
    )?;
    page.open("?near=me").await?;
    page.until_seen("near-me-offer").await?;
    assert_eq!(page.ask::<u32>("return window.asked", &[]).await?, 0);

    page.click("[data-testid=near-me-offer] [data-testid=accept]")
        .await?;
    page.until_word("near", "46.580,0.340").await?;
    assert_eq!(page.ask::<u32>("return window.asked", &[]).await?, 1);
    assert!(!page.sees("near-me-offer").await?);
    Ok(())
}

async fn streets_that_were_seen_stay_if_their_server_agrees(page: Page) -> Outcome {
    let config = json!({
        "datasets": [{"id": DATASET, "url": DATASET_PATH}],
        "tiles": [{"name": "Rues", "url": "tiles/{z}/{x}/{y}.svg", "attribution": "© Les Rues"}],
    });
    page.site
        .answer("config.json", Answer::json(config.to_string()));
    let square = "<svg xmlns='http://www.w3.org/2000/svg' width='256' height='256'/>";
    let square = || Answer::new("image/svg+xml", square);
    // The tiles of Poitiers at zoom 10 and the next ones.
    for x in 508..=518 {
        for y in 357..=367 {
            let terms = if y % 2 == 0 {
                "max-age=3600"
            } else {
                "no-store"
            };
            let path = format!("tiles/10/{x}/{y}.svg");
            page.site.answer(&path, square().kept_on(terms));
        }
    }
    page.open("").await?;
    page.until_ready_offline().await?;
    page.open("?map=10/46.580/0.340").await?;
    page.click("[data-testid=streets] summary").await?;
    page.click("[data-testid=streets-agree]").await?;
    let seen = "return [...document.querySelectorAll('img.leaflet-tile')]
        .filter((it) => it.complete && it.naturalWidth > 0).map((it) => it.src)";
    let see = || page.ask::<Vec<String>>(seen, &[]);
    page.wait_until("streets are seen", async || Ok(see().await?.len() > 4))
        .await?;

    page.site.go_down();
    page.open("?map=10/46.580/0.340").await?;
    page.wait_until("streets are seen again", async || {
        Ok(!see().await?.is_empty())
    })
    .await?;
    let odd = |it: &String| it.ends_with("1.svg") || it.ends_with("3.svg") || it.ends_with("5.svg");
    let not_to_be_kept: Vec<_> = see().await?.into_iter().filter(odd).collect();
    assert_eq!(not_to_be_kept, Vec::<String>::new());
    Ok(())
}

async fn what_the_manifest_names_is_there(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    let manifest: Value = serde_json::from_str(&page.site.file("manifest.webmanifest")?)?;
    let size = "const [src, done] = arguments; const it = new Image();
        it.onload = () => done(`${it.naturalWidth}x${it.naturalHeight}`);
        it.onerror = () => done('missing'); it.src = src";
    let pictures = ["icons", "screenshots"].map(|it| manifest[it].as_array());
    let pictures: Vec<_> = pictures.into_iter().flatten().flatten().collect();
    assert!(pictures.len() >= 7, "{pictures:?}");
    for picture in pictures {
        let is: String = page.ask_later(size, &[picture["src"].clone()]).await?;
        let says = picture["sizes"].as_str().unwrap_or_default();
        assert!(
            is == says || (says == "any" && is != "missing"),
            "{picture}: {is}"
        );
    }
    for shortcut in manifest["shortcuts"].as_array().into_iter().flatten() {
        let address = shortcut["url"].as_str().unwrap_or_default();
        page.open(address.trim_start_matches("./")).await?;
    }
    Ok(())
}
