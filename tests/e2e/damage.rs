//! A device that is full, that forbids, or that damages what it keeps: the page still works.

use serde_json::json;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page};

journeys! {
    without_room_the_page_works_and_says_so,
    a_worker_that_ends_before_it_can_tell_is_noticed,
    where_nothing_may_be_kept_the_page_works_and_says_so,
    a_damaged_file_is_mended,
    a_damaged_copy_of_the_data_is_told,
}

async fn without_room_the_page_works_and_says_so(page: Page) -> Outcome {
    let full = "Cache.prototype.put = () =>
        Promise.reject(new DOMException('', 'QuotaExceededError'));";
    let worker = format!("{full}\n{}", page.site.file("sw.js")?);
    page.site
        .answer("sw.js", Answer::new("text/javascript", worker));
    page.open("").await?;
    page.until_readiness(&["stopped"]).await?;
    page.until_total(page.records()?.len()).await?;
    page.push("À propos").await?;
    assert!(page.text("readiness").await?.contains("pas assez de place"));
    page.push("Fermer").await?;

    page.come_back().await?;
    page.search("latille").await?;
    page.until_total(1).await
}

async fn a_worker_that_ends_before_it_can_tell_is_noticed(page: Page) -> Outcome {
    let mute =
        "addEventListener('install', (it) => it.waitUntil(Promise.reject(new Error('ended'))))";
    page.site
        .answer("sw.js", Answer::new("text/javascript", mute));
    page.open("").await?;
    page.until_readiness(&["stopped"]).await?;
    page.until_total(page.records()?.len()).await
}

async fn where_nothing_may_be_kept_the_page_works_and_says_so(page: Page) -> Outcome {
    page.site.inject(
        "const forbid = { get() { throw new DOMException('forbidden here', 'SecurityError') } };
        Object.defineProperty(window, 'localStorage', forbid);
        Object.defineProperty(window, 'caches', forbid);
        Object.defineProperty(Navigator.prototype, 'serviceWorker', forbid);",
    )?;
    page.open("").await?;
    page.until_readiness(&["unavailable"]).await?;
    page.push("À propos").await?;
    assert!(page.text("readiness").await?.contains("pas disponible ici"));
    page.push("Fermer").await?;
    page.search("latille").await?;
    page.until_total(1).await
}

async fn a_damaged_file_is_mended(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;

    // Of the page itself: the one of the server is shown.
    damage(&page, "app", "index.html").await?;
    page.come_back().await?;

    // Of the program or its texts: the page says that it cannot start, and what it offers helps.
    for file in ["_bg.wasm", "fr.txt"] {
        damage(&page, "app", file).await?;
        page.go("").await?;
        page.until_seen("failure").await?;
        page.push("Recharger la page").await?;
        page.until_ready().await?;
        page.until_ready_offline().await?;
    }

    // Of another language: it is missing once, and is there the next time.
    damage(&page, "app", "nl.txt").await?;
    page.click("[data-testid=language] option[value=nl]")
        .await?;
    page.until_seen("notice").await?;
    page.until_spoken("fr").await?;
    let texts = page.in_folder("texts", "nl.txt").await?;
    until_whole(&page, &texts).await?;
    page.speak("nl").await?;
    page.speak("fr").await?;

    // Of the map: it is missing once, and is there the next time.
    damage(&page, "app", "base.json").await?;
    page.come_back().await?;
    page.until_seen("notice").await?;
    let base_map = page.in_folder("basemap", "base.json").await?;
    until_whole(&page, &base_map).await?;
    page.come_back().await?;
    assert!(!page.sees("notice").await?);
    Ok(())
}

/// Waits until the page gets a file as the server has it.
async fn until_whole(page: &Page, path: &str) -> Outcome {
    let size = page.site.file(path)?.chars().count();
    let length = "const [path, done] = arguments;
        fetch(path).then((it) => it.text()).then((it) => done(it.length), () => done(0))";
    page.wait_for(&format!("the length of {path}"), size, async || {
        page.ask_later(length, &[json!(path)]).await
    })
    .await
}

async fn a_damaged_copy_of_the_data_is_told(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    damage(&page, "data", ".json").await?;
    page.site.go_down();
    page.go("").await?;
    page.until_seen("load-error").await?;

    page.site.go_up()?;
    page.click("[data-testid=retry]").await?;
    page.until_ready().await?;
    page.until_ready_offline().await
}

/// Damages what is kept on a shelf under such a name.
async fn damage(page: &Page, shelf: &str, name: &str) -> Outcome {
    let script = "const [shelf, name, done] = arguments;
        (async () => {
            let n = 0;
            for (const it of await caches.keys()) {
                if (!it.endsWith(shelf)) continue;
                const cache = await caches.open(it);
                for (const key of await cache.keys()) {
                    if (!key.url.split('?')[0].endsWith(name)) continue;
                    await cache.put(key, new Response('{\"dam', { headers: { 'Content-Type': 'text/html' } }));
                    n += 1;
                }
            }
            return n;
        })().then(done, () => done(0))";
    match page
        .ask_later::<u32>(script, &[json!(shelf), json!(name)])
        .await?
    {
        0 => Err(format!("nothing to damage: {shelf}, {name}").into()),
        _ => Ok(()),
    }
}
