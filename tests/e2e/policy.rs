//! The page does only what it was built to do, and talks to nobody whom the webmaster has not named.

use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::{
    Outcome,
    answer::Answer,
    engine::Engine,
    journey::journeys,
    page::{GLANCE, PATIENCE, Page},
    records::{DATASET, DATASET_PATH},
    server::Site,
};

journeys! {
    scripts_that_somebody_slips_in_do_not_run,
    markup_is_no_way_in,
    a_tampered_file_is_not_taken,
    pictures_come_from_the_webmaster_s_servers_only,
    a_request_to_another_host_is_noticed,
}

async fn scripts_that_somebody_slips_in_do_not_run(page: Page) -> Outcome {
    // In the page's own world: a driver's scripts stand outside of every policy.
    page.site.inject(
        "addEventListener('slip', () => {
            ran = [];
            const ways = [
                () => eval('ran.push(\"eval\")'),
                () => Function('ran.push(\"a function\")')(),
                () => setTimeout('ran.push(\"a timer\")'),
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'ran.push(\"a script\")';
                    document.head.append(script);
                },
                () => {
                    const button = document.createElement('button');
                    button.setAttribute('onclick', 'ran.push(\"a handler\")');
                    button.click();
                },
                () => {
                    const link = document.createElement('a');
                    link.href = 'javascript:ran.push(\"a link\")';
                    document.body.append(link);
                    link.click();
                },
                () => document.body.append(document.createRange().createContextualFragment(
                    '<script>ran.push(\"markup\")</' + 'script>')),
            ];
            tried = 0;
            for (const way of ways) {
                try { way() } catch {}
                tried += 1;
            }
        })",
    )?;
    page.open("").await?;
    // Not from the driver's script itself, in which Chromium allows everything.
    page.ask::<()>("setTimeout(() => dispatchEvent(new Event('slip')))", &[])
        .await?;
    page.wait_for("the number of ways that were tried", 7, || {
        page.ask("return window.tried", &[])
    })
    .await?;
    // What was to run later would have run by the next results.
    page.search("latille").await?;
    page.until_total(1).await?;
    let ran: Vec<String> = page.ask("return window.ran", &[]).await?;
    assert!(ran.is_empty(), "{ran:?}");
    Ok(())
}

async fn markup_is_no_way_in(page: Page) -> Outcome {
    page.site.inject(
        "addEventListener('slip', ({ detail }) => {
            try {
                document.createElement('div').innerHTML = detail;
                outcome = 'taken';
            } catch (error) {
                outcome = error.name;
            }
        })",
    )?;
    page.open("").await?;
    if !page
        .ask::<bool>("return 'trustedTypes' in window", &[])
        .await?
    {
        assert_ne!(page.browser.engine, Engine::Chromium);
        return Ok(());
    }
    let outcome = async |markup: &str| {
        let slip = "dispatchEvent(new CustomEvent('slip', { detail: arguments[0] }));
            return window.outcome";
        page.ask::<String>(slip, &[json!(markup)]).await
    };
    for markup in [
        "<img src=x>",
        "<b>3</b>",
        "100 km<br>",
        "<svg/><svg onload=ran>",
    ] {
        assert_eq!(outcome(markup).await?, "TypeError", "{markup}");
    }
    // The length of a scale, and what empties an icon.
    for harmless in ["100 km", ""] {
        assert_eq!(outcome(harmless).await?, "taken", "{harmless:?}");
    }
    Ok(())
}

async fn a_tampered_file_is_not_taken(page: Page) -> Outcome {
    let start = page.site.file("index.html")?;
    let named = |beginning: &str, end: &str| {
        let mut files = start.split('"').map(|it| it.trim_start_matches("./"));
        let found = files.find(|it| it.starts_with(beginning) && it.ends_with(end));
        found
            .map(str::to_owned)
            .ok_or(format!("no {beginning}…{end}"))
    };
    let files = [
        (named("passerelle-", ".js")?, "text/javascript"),
        (named("leaflet-", ".js")?, "text/javascript"),
        (named("main-", ".css")?, "text/css"),
    ];
    for (path, content_type) in files {
        let failed = |e| format!("{path}: {e}");
        // A script with a line more, and a style sheet with one more rule that does not hold.
        let tampered = format!("{}\nwindow.ran = 1", page.site.file(&path)?);
        page.site.answer(&path, Answer::new(content_type, tampered));
        // A browser that has been there remembers good files.
        let visitor = page.of_somebody_else().await?;
        visitor.go("").await?;
        visitor.until_seen("failure").await.map_err(failed)?;
        assert!(
            !visitor.ask::<bool>("return 'ran' in window", &[]).await?,
            "{path}"
        );

        page.site.heal(&path);
        visitor.push("Recharger la page").await.map_err(failed)?;
        visitor.until_ready().await.map_err(failed)?;
        visitor.browser.quit().await?;
    }
    Ok(())
}

async fn pictures_come_from_the_webmaster_s_servers_only(page: Page) -> Outcome {
    let (listed, other) = (
        Site::serve("dist", "/listed")?,
        Site::serve("dist", "/other")?,
    );
    let config = json!({
        "datasets": [{"id": DATASET, "url": DATASET_PATH}],
        "tiles": [{"name": "Rues", "url": format!("{}icon.svg?{{z}}/{{x}}/{{y}}", listed.url())}],
    });
    page.site
        .answer("config.json", Answer::json(config.to_string()));
    page.open("").await?;
    let (own, tiles) = (page.site.host(), listed.host());
    page.push("À propos").await?;
    page.wait_for("the hosts", vec![own.clone()], || page.lines("hosts"))
        .await?;
    assert!(page.text("no-track").await?.contains("aucun cookie"));
    page.push("Fermer").await?;

    page.click("[data-testid=streets] summary").await?;
    page.click("[data-testid=streets-agree]").await?;
    page.wait_until("a tile is there", || page.has("img.leaflet-tile-loaded"))
        .await?;
    page.push("À propos").await?;
    page.wait_for("the hosts", vec![own, tiles], || page.lines("hosts"))
        .await?;

    let load = "const [url, done] = arguments;
        const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = url";
    let loads = async |site: &Site| {
        let url = json!(format!("{}icon.svg", site.url()));
        page.ask_later::<bool>(load, &[url]).await
    };
    assert!(loads(&page.site).await? && loads(&listed).await?);
    assert!(!loads(&other).await?);
    assert!(other.requests().is_empty());
    Ok(())
}

/// What the other journeys rely on, which all fail when something of this kind is noticed.
async fn a_request_to_another_host_is_noticed(page: Page) -> Outcome {
    let pictures = "<!doctype html><title>Sans règles</title>
        <img src='http://un.example/a.png'><img src='https://deux.example/a.png'>";
    page.site.answer("sans.html", Answer::html(pictures));
    page.go("sans.html").await?;
    let mut missing = vec!["un.example", "deux.example"];
    let started = Instant::now();
    while !missing.is_empty() {
        assert!(started.elapsed() < PATIENCE, "not noticed: {missing:?}");
        let noticed = page.browser.strangers();
        missing.retain(|it| !noticed.iter().any(|host| host.starts_with(it)));
        sleep(GLANCE).await;
    }
    Ok(())
}
