//! Somebody takes records away: on paper, in files, by a code or a link.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    broken::{self, attack::N_RECORDS},
    hostile::{TRACES, WATCH},
    journey::journeys,
    page::Page,
    records::{DATASET, DATASET_PATH},
};

journeys! {
    a_record_goes_on_paper_with_all_that_reaches_it,
    results_go_on_paper_in_their_order,
    what_the_map_shows_goes_on_paper,
    favourites_go_to_somebody_else,
    the_code_leads_where_the_link_does,
    files_hold_what_is_on_the_sheet,
    everything_fits_on_one_sheet,
    without_a_network_there_is_a_sheet,
    where_there_is_nothing_the_sheet_says_so,
    data_that_do_not_come_are_asked_for_again,
    an_attackers_file_stays_on_paper,
    the_sheet_keeps_nobody_out,
    from_a_frame_the_sheet_opens_beside_it,
}

/// A partner with a street, a telephone number and a page of its own.
fn reachable(page: &Page) -> Outcome<Value> {
    let is_reachable = |it: &&Value| {
        let properties = &it["properties"];
        let contact = &properties["contact"];
        let has = |it: &Value| it.as_str().is_some_and(|it| !it.is_empty());
        has(&contact["phone"]) && has(&contact["website"]) && has(&properties["address"]["street"])
    };
    let records = page.records()?;
    let found = records.all().iter().find(is_reachable).cloned();
    Ok(found.ok_or("no record can be reached")?)
}

/// The ids on the sheet, in their order.
async fn ids(page: &Page) -> Outcome<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('[data-testid=entry]')].map(it => it.dataset.id)";
    page.ask(script, &[]).await
}

async fn until_sheet_of(page: &Page, n: usize) -> Outcome {
    page.wait_for("the entries", n, async || Ok(ids(page).await?.len()))
        .await
}

async fn follow(page: &Page, css: &str) -> Outcome {
    page.click(css).await?;
    page.until_ready().await
}

async fn a_record_goes_on_paper_with_all_that_reaches_it(page: Page) -> Outcome {
    let record = reachable(&page)?;
    let id = record["id"].as_str().unwrap_or_default();
    page.open(&format!("?record={id}")).await?;
    page.until_sheet(Some(id)).await?;
    page.click("[data-testid=sheet] [data-testid=take-away]")
        .await?;
    until_sheet_of(&page, 1).await?;

    assert_eq!(ids(&page).await?, [id]);
    let paper = page.text("paper").await?;
    let properties = &record["properties"];
    let (contact, address) = (&properties["contact"], &properties["address"]);
    for said in [&contact["phone"], &address["street"], &address["locality"]] {
        let said = said.as_str().unwrap_or_default();
        assert!(paper.contains(said), "{said}: {paper}");
    }
    let website = contact["website"].as_str().unwrap_or_default();
    let bare = website
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let bare = bare.trim_start_matches("www.").trim_end_matches('/');
    assert!(paper.contains(bare), "{bare}: {paper}");
    assert!(page.sees("excerpt").await? && page.sees("code").await?);
    let link = page.attribute("[data-testid=link]", "href").await?;
    let expected = format!("{}index.html?record={id}", page.site.url());
    assert_eq!(link.as_deref(), Some(expected.as_str()));

    follow(&page, "[data-testid=back-to-map]").await?;
    page.until_sheet(Some(id)).await
}

async fn results_go_on_paper_in_their_order(page: Page) -> Outcome {
    page.open("?category=amo&near=BE-62063&radius=30").await?;
    let is_there = async || Ok(page.total().await? > 2 && page.total().await? < 60);
    page.wait_until("the place is known", is_there).await?;
    let (total, first) = (page.total().await?, page.result_ids().await?);
    page.click("[data-testid=take-away]").await?;
    until_sheet_of(&page, total).await?;
    let on_paper = ids(&page).await?;
    assert_eq!(
        on_paper.get(..first.len().min(total)),
        first.get(..first.len().min(total))
    );
    let count = page.attribute("[data-testid=count]", "data-count").await?;
    assert_eq!(count, Some(total.to_string()));
    let title = page.text("title").await?;
    assert!(title.contains("AMO") && title.contains("Liège"), "{title}");
    let marks = "return document.querySelectorAll('[data-testid=excerpt] .mark').length";
    page.wait_until("there are marks", async || {
        Ok(page.ask::<usize>(marks, &[]).await? > 0)
    })
    .await?;

    follow(&page, "[data-testid=back-to-map]").await?;
    page.until_total(total).await?;
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));
    Ok(())
}

async fn what_the_map_shows_goes_on_paper(page: Page) -> Outcome {
    let all = page.records()?.len();
    page.open("?in_map=1&map=9/46.580/0.340").await?;
    page.wait_until("the map leaves some out", async || {
        let total = page.total().await?;
        Ok(total > 0 && total < all)
    })
    .await?;
    let total = page.total().await?;
    page.click("[data-testid=take-away]").await?;
    until_sheet_of(&page, total).await
}

async fn favourites_go_to_somebody_else(page: Page) -> Outcome {
    page.open("").await?;
    let kept = json!({"version": 1, "datasets": {DATASET: ["par-001", "par-004", "long-gone"]}});
    page.store("passerelle.favourites", &kept.to_string())
        .await?;
    page.open("?favourites=1").await?;
    page.until_total(2).await?;
    page.click("[data-testid=take-away]").await?;
    until_sheet_of(&page, 2).await?;
    assert_eq!(page.text("title").await?, "Mes favoris");
    assert!(page.text("paper").await?.contains("1 favori n’est plus"));

    let copied = "Object.defineProperty(navigator, 'clipboard',
        { value: { writeText: async text => { window.copied = text } }, configurable: true })";
    page.ask::<()>(copied, &[]).await?;
    page.click("[data-testid=copy-link]").await?;
    page.wait_for("what is told", "Lien copié".to_owned(), || {
        page.text("told")
    })
    .await?;
    let link: String = page.ask("return window.copied", &[]).await?;
    let written = page.attribute("[data-testid=link]", "href").await?;
    assert_eq!(Some(&link), written.as_ref());

    let other = page.of_somebody_else().await?;
    let query = link.trim_start_matches(&page.site.url()).to_owned();
    other.open(&query).await?;
    other.until_total(2).await?;
    // Nothing is kept unasked.
    other.until_seen("keep-picked").await?;
    assert!(!other.is_kept("par-001").await?);
    other.browser.quit().await
}

/// What a telephone reads from the lines of a code.
fn read_code(side: usize, path: &str) -> Outcome<String> {
    const SCALE: usize = 4;
    let mut is_dark = vec![vec![false; side]; side];
    for run in path.split('z').filter(|it| !it.is_empty()) {
        let numbers = run.split(|it: char| !it.is_ascii_digit());
        let numbers: Vec<usize> = numbers.filter_map(|it| it.parse().ok()).collect();
        let [x, y, width, ..] = numbers[..] else {
            return Err(format!("{run} is no run of modules").into());
        };
        is_dark[y][x..x + width].fill(true);
    }
    let side_px = side * SCALE;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side_px, side_px, |x, y| {
        if is_dark[y / SCALE][x / SCALE] {
            0
        } else {
            255
        }
    });
    let grids = picture.detect_grids();
    let grid = grids.first().ok_or("there is no code")?;
    Ok(grid.decode()?.1)
}

async fn the_code_leads_where_the_link_does(page: Page) -> Outcome {
    for query in [
        "?record=par-001",
        "?category=amo&near=BE-62063&radius=30&lang=nl",
        "?ids=par-001,par-004",
    ] {
        page.open(&format!("emporter.html{query}")).await?;
        page.until_seen("code").await?;
        let script = "const svg = document.querySelector('[data-testid=code] svg');
            const [light, dark] = svg.querySelectorAll('path');
            return [svg.viewBox.baseVal.width, dark.getAttribute('d'),
                getComputedStyle(light).fill, getComputedStyle(dark).fill]";
        let (side, path, light, dark): (usize, String, String, String) =
            page.ask(script, &[]).await?;
        assert_eq!(
            (light.as_str(), dark.as_str()),
            ("rgb(255, 255, 255)", "rgb(0, 0, 0)")
        );
        let link = page.text("link").await?;
        assert_eq!(read_code(side, &path)?, link);
        assert_eq!(link, format!("{}index.html{query}", page.site.url()));
    }
    // More than a sheet of paper or a message can carry.
    let ids: Vec<String> = (1..=269).map(|it| format!("par-{it:03}")).collect();
    page.open(&format!("emporter.html?ids={}", ids.join(",")))
        .await?;
    until_sheet_of(&page, 269).await?;
    assert!(!page.sees("code").await? && !page.sees("link").await?);
    page.click("[data-testid=copy-link]").await?;
    page.wait_until("the length is told", async || {
        Ok(page.text("told").await?.contains("2 000"))
    })
    .await
}

/// What a button saves: the file's name, its media type and its bytes as text.
pub async fn saved(page: &Page, testid: &str) -> Outcome<(String, String, String)> {
    let script = "const [testid, done] = arguments;
        const make = URL.createObjectURL;
        URL.createObjectURL = file => { window.file = file; return make.call(URL, file) };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download };
        document.querySelector(`[data-testid=${testid}]`).click();
        URL.createObjectURL = make;
        window.file.arrayBuffer().then(bytes => done([window.savedAs, window.file.type,
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]))";
    page.ask_later(script, &[json!(testid)]).await
}

async fn files_hold_what_is_on_the_sheet(page: Page) -> Outcome {
    page.open("emporter.html?category=amo").await?;
    page.until_seen("entry").await?;
    let shown = ids(&page).await?;
    let records = page.records()?;

    let (name, media_type, table) = saved(&page, "table").await?;
    assert!(
        name.starts_with("passerelle-") && name.split('.').next_back() == Some("csv"),
        "{name}"
    );
    assert_eq!(media_type, "text/csv;charset=utf-8");
    assert!(table.starts_with('\u{FEFF}'));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
    let saved_ids: Vec<&str> = rows.iter().filter_map(|it| it.get(0)).collect();
    assert_eq!(saved_ids, shown);
    for row in &rows {
        let name = &records.record(&row[0])["properties"]["name"];
        let name = name.as_str().or_else(|| name["fr"].as_str());
        assert_eq!(row.get(2), name);
    }

    let (_, _, cards) = saved(&page, "cards").await?;
    assert_eq!(
        cards.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(),
        shown.len()
    );
    assert!(cards.contains("TEL;VALUE=uri:tel:+32"), "{cards}");
    assert!(cards.split("\r\n").all(|it| it.len() <= 75));

    let (_, _, map) = saved(&page, "map-file").await?;
    let map: Value = serde_json::from_str(&map)?;
    let features = map["features"].as_array().ok_or("no features")?;
    assert_eq!(features.len(), shown.len());
    let [longitude, latitude] =
        [0, 1].map(|it| features[0]["geometry"]["coordinates"][it].as_f64());
    let place = &records.record(&shown[0])["geometry"]["coordinates"];
    assert_eq!(
        (longitude, latitude),
        (place[0].as_f64(), place[1].as_f64())
    );
    assert!(page.text("told").await?.contains("fiches dans le fichier"));
    Ok(())
}

async fn everything_fits_on_one_sheet(page: Page) -> Outcome {
    let n_records = page.records()?.len();
    page.open("emporter.html").await?;
    until_sheet_of(&page, n_records).await?;
    let count = page.attribute("[data-testid=count]", "data-count").await?;
    assert_eq!(count, Some(n_records.to_string()));
    let print = "window.printed = 0; window.print = () => { window.printed += 1 }";
    page.ask::<()>(print, &[]).await?;
    page.click("[data-testid=print]").await?;
    assert_eq!(page.ask::<u32>("return window.printed", &[]).await?, 1);
    Ok(())
}

async fn without_a_network_there_is_a_sheet(page: Page) -> Outcome {
    page.open("").await?;
    page.keep("par-001")
        .await
        .or(page.keep("prj-001").await)
        .ok();
    page.until_ready_offline().await?;
    page.site.go_down();
    // A link that was never opened before.
    page.open("emporter.html?category=amo").await?;
    page.until_seen("entry").await?;
    page.until_seen("excerpt").await?;
    assert!(page.sees("code").await?);
    let lines = "return document.querySelector('[data-testid=excerpt] .land')?.getAttribute('d').length > 0";
    page.wait_until("the map is there", || page.ask(lines, &[]))
        .await?;
    let (_, _, table) = saved(&page, "table").await?;
    assert!(table.len() > 1000);
    follow(&page, "[data-testid=back-to-map]").await
}

async fn where_there_is_nothing_the_sheet_says_so(page: Page) -> Outcome {
    for (query, said) in [
        ("?favourites=1", "Vous n’avez encore rien gardé"),
        ("?q=zzzz", "Aucun résultat"),
        ("?record=par-9999", "n’existe pas, ou plus"),
        ("?ids=par-9999", "1 fiche de ce lien n’est pas"),
    ] {
        page.open(&format!("emporter.html{query}")).await?;
        page.until_seen("nothing").await?;
        let paper = page.text("paper").await?;
        assert!(paper.contains(said), "{query}: {paper}");
        assert!(!page.sees("print").await? && page.sees("back-to-map").await?);
    }
    page.open("emporter.html?ids=par-001,par-9999").await?;
    until_sheet_of(&page, 1).await?;
    assert!(
        page.text("paper")
            .await?
            .contains("1 fiche de ce lien n’est pas")
    );
    Ok(())
}

async fn data_that_do_not_come_are_asked_for_again(page: Page) -> Outcome {
    page.site.answer(
        DATASET_PATH,
        Answer::error(StatusCode::INTERNAL_SERVER_ERROR),
    );
    page.go("emporter.html?record=par-001").await?;
    page.until_seen("load-error").await?;
    assert!(page.sees("back-to-map").await? && !page.sees("print").await?);
    page.site.heal(DATASET_PATH);
    page.click("[data-testid=retry]").await?;
    until_sheet_of(&page, 1).await?;

    // A file of the page itself is missing.
    let html = page.site.file("emporter.html")?;
    let wasm = html.split('"').find(|it| it.ends_with("_bg.wasm"));
    let wasm = wasm.ok_or("the page names no wasm file")?;
    page.site.answer(
        wasm.trim_start_matches("./"),
        Answer::error(StatusCode::NOT_FOUND),
    );
    let other = page.of_somebody_else().await?;
    other.go("emporter.html").await?;
    other.until_seen("failure").await?;
    other.browser.quit().await
}

async fn an_attackers_file_stays_on_paper(page: Page) -> Outcome {
    let file = broken::attacks().pop().ok_or("there is no such file")?;
    let watch = format!("<head><script>{WATCH}</script>");
    let watched = page
        .site
        .file("emporter.html")?
        .replacen("<head>", &watch, 1);
    page.site.answer("emporter.html", Answer::html(watched));
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    for query in ["", "?record=between", "?record=__proto__"] {
        page.open(&format!("emporter.html{query}")).await?;
        until_sheet_of(&page, if query.is_empty() { N_RECORDS } else { 1 }).await?;
        assert_eq!(page.ask::<u32>(TRACES, &[]).await?, 0, "{query}");
        let wide: Vec<String> = page.ask(TOO_WIDE, &[]).await?;
        assert_eq!(wide, [""; 0], "{query}");
    }
    page.open("emporter.html").await?;
    let (_, _, table) = saved(&page, "table").await?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
    assert_eq!(rows.len(), N_RECORDS + 1);
    for cell in rows.iter().flatten() {
        assert!(
            !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
            "{cell}"
        );
    }
    Ok(())
}

async fn the_sheet_keeps_nobody_out(page: Page) -> Outcome {
    for language in ["fr", "de"] {
        for query in [
            "category=amo&near=BE-62063",
            "record=par-001",
            "record=prj-001",
            "q=zzzz",
            "ids=par-001",
        ] {
            let query = format!("emporter.html?lang={language}&{query}");
            page.open(&query).await?;
            page.until_seen("paper").await?;
            assert_none(&violations(&page).await?, &query);
            page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
                .await?;
            assert_none(&violations(&page).await?, &format!("{query}, dark"));
        }
    }
    let frame = "<!doctype html><title>Portail</title><iframe title='Feuille' \
        src='emporter.html?category=amo' style='width: 320px; height: 900px; border: 0'></iframe>";
    page.site.answer("portail.html", Answer::html(frame));
    page.go("portail.html").await?;
    page.enter_only_frame().await?;
    page.until_seen("entry").await?;
    assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    Ok(())
}

async fn from_a_frame_the_sheet_opens_beside_it(page: Page) -> Outcome {
    page.open_in_frame_at("?record=par-001", 360, 740).await?;
    page.until_sheet(Some("par-001")).await?;
    let link = page
        .find("[data-testid=sheet] [data-testid=take-away]")
        .await?;
    assert!(link.text().await?.contains("nouvel onglet"));
    assert_eq!(link.attr("target").await?.as_deref(), Some("_blank"));
    let href = link.attr("href").await?.unwrap_or_default();
    assert!(href.ends_with("emporter.html?record=par-001"), "{href}");
    Ok(())
}
