//! Somebody goes from the map to the views beside it, and back; and from a record to what belongs to it.

use serde_json::json;

use crate::{
    Outcome,
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET_PATH, MORE_PATH},
};

journeys! {
    every_view_is_reached_from_the_map,
    the_question_goes_along_and_comes_back,
    an_address_of_the_map_leads_to_its_view,
    a_project_shows_partners_and_they_show_it,
    a_record_leads_to_the_network_around_it,
    a_portals_wishes_go_along,
    who_comes_by_a_link_on_paper_needs_no_network_later,
    a_link_near_me_asks_first,
}

/// Has the device tell nobody where it is.
const REFUSE: &str = "Object.defineProperty(navigator, 'geolocation', {
    value: { getCurrentPosition: (found, failed) => failed({ code: 1 }) },
})";

/// The views, by their words in addresses.
const TOPICS: [&str; 6] = [
    "network",
    "situation",
    "week",
    "resources",
    "figures",
    "changes",
];

async fn until_view(page: &Page, topic: &str) -> Outcome {
    page.until_seen("view-title").await?;
    let view = || page.attribute("#view", "data-view");
    page.wait_for("the view", Some(topic.to_owned()), view)
        .await
}

async fn every_view_is_reached_from_the_map(page: Page) -> Outcome {
    page.open("").await?;
    let mut titles = vec![page.ask::<String>("return document.title", &[]).await?];
    page.click("[data-testid=way][data-topic=network]").await?;
    until_view(&page, "network").await?;
    for topic in TOPICS {
        page.click(&format!("[data-testid=way][data-topic={topic}]"))
            .await?;
        until_view(&page, topic).await?;
        assert_eq!(page.word("view").await?.as_deref(), Some(topic));
        let current = format!("[aria-current=page][data-topic={topic}]");
        assert!(page.has(&current).await?, "{topic}");
        titles.push(page.ask("return document.title", &[]).await?);
    }
    // Each is named for itself, in the history and among other windows.
    let n_titles = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), n_titles, "{titles:?}");

    page.back().await?;
    until_view(&page, "figures").await?;
    page.speak("de").await?;
    page.until_spoken("de").await?;
    until_view(&page, "figures").await
}

async fn the_question_goes_along_and_comes_back(page: Page) -> Outcome {
    page.open("?category=amo&country=BE").await?;
    let total = page.total().await?;
    page.click(".sort [data-testid=way]").await?;
    until_view(&page, "figures").await?;
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));

    page.click("[data-testid=back-to-map]").await?;
    page.until_ready().await?;
    page.until_total(total).await?;
    assert_eq!(page.word("country").await?.as_deref(), Some("BE"));
    Ok(())
}

async fn an_address_of_the_map_leads_to_its_view(page: Page) -> Outcome {
    for topic in TOPICS {
        page.go(&format!("?view={topic}&near=FR-86194")).await?;
        until_view(&page, topic).await?;
        assert_eq!(page.word("near").await?.as_deref(), Some("FR-86194"));
    }
    // What no view is called stays on the map.
    page.open("?view=list").await?;
    assert!(page.sees("result").await?);
    Ok(())
}

async fn a_project_shows_partners_and_they_show_it(page: Page) -> Outcome {
    let mut file = serde_json::from_str::<serde_json::Value>(&page.site.file(DATASET_PATH)?)?;
    let records = file["features"].as_array_mut().ok_or("no records")?;
    let project = records
        .iter_mut()
        .find(|it| it["id"] == "prj-002")
        .ok_or("no project")?;
    project["properties"]["partners"] = json!(["par-001", "par-gone"]);
    page.site
        .answer(DATASET_PATH, Answer::json(file.to_string()));

    page.open("?record=prj-002").await?;
    page.until_sheet(Some("prj-002")).await?;
    let related = page.lines("related").await?.join("\n");
    assert!(related.contains("cité par le projet"), "{related}");
    // It names nobody else, but near ones fit its themes, and say which.
    assert!(related.contains("thème : "), "{related}");
    page.click("[data-testid=related-record][data-id=par-001] a")
        .await?;
    page.until_sheet(Some("par-001")).await?;
    page.click("[data-testid=related-record][data-id=prj-002] a")
        .await?;
    page.until_sheet(Some("prj-002")).await?;
    page.back().await?;
    page.until_sheet(Some("par-001")).await
}

async fn a_record_leads_to_the_network_around_it(page: Page) -> Outcome {
    page.open("?record=prj-002&category=amo").await?;
    page.until_sheet(Some("prj-002")).await?;
    page.click("[data-testid=network-link]").await?;
    until_view(&page, "network").await?;
    let records = page.records()?;
    let address = &records.record("prj-002")["properties"]["address"];
    let code = address["commune_code"].as_str().unwrap_or_default();
    assert_eq!(page.word("near").await?, Some(format!("FR-{code}")));
    assert_eq!(page.word("school").await?.as_deref(), Some("prj-002"));
    // Whom to call does not depend on what somebody looked for.
    assert_eq!(page.word("category").await?, None);

    // Another place takes the place of the school, in one step.
    page.until_seen("place").await?;
    page.choose_place("Limoges").await?;
    page.until_word("near", "FR-87085").await?;
    assert_eq!(page.word("school").await?, None);
    page.back().await?;
    page.until_word("school", "prj-002").await?;
    assert_eq!(page.word("near").await?, Some(format!("FR-{code}")));
    Ok(())
}

async fn a_portals_wishes_go_along(page: Page) -> Outcome {
    let question = "?area=86&lock=area&hide=header";
    page.open_in_frame_at(question, 360, 740).await?;
    page.click(".sort [data-testid=way]").await?;
    until_view(&page, "figures").await?;
    page.click("[data-testid=back-to-map]").await?;
    page.until_ready().await?;
    page.until_seen("result").await?;
    assert_eq!(page.word("lock").await?.as_deref(), Some("area"));
    assert_eq!(page.word("hide").await?.as_deref(), Some("header"));
    assert_eq!(page.word("area").await?.as_deref(), Some("86"));
    Ok(())
}

/// Who scans a code in the staff room has never seen the map.
async fn who_comes_by_a_link_on_paper_needs_no_network_later(page: Page) -> Outcome {
    page.open("autour.html?view=network&near=FR-86194").await?;
    page.until_seen("network-partner").await?;
    let places = [
        page.in_folder("places", "near.txt").await?,
        page.in_folder("places", "france.txt").await?,
        DATASET_PATH.to_owned(),
        MORE_PATH.to_owned(),
        "autour.html".to_owned(),
    ];
    let script = "const [paths, done] = arguments;
        const code = [...document.querySelectorAll('link[rel=modulepreload], link[rel=stylesheet]')]
            .flatMap(({ href }) => [href, href.replace(/\\.js$/, '_bg.wasm')]);
        Promise.all([...paths, ...code].map((it) => caches.match(it, { ignoreSearch: true })))
            .then((them) => done(them.every(Boolean)), () => done(false))";
    page.wait_until("everything is kept", async || {
        page.ask_later(script, &[json!(places)]).await
    })
    .await?;
    page.site.go_down();
    page.open("autour.html?view=network&near=BE-92094").await?;
    page.until_seen("network-partner").await?;
    page.click("[data-testid=way][data-topic=situation]")
        .await?;
    page.until_seen("situation").await
}

async fn a_link_near_me_asks_first(page: Page) -> Outcome {
    page.open("?view=network&near=me").await?;
    page.until_seen("near-me-offer").await?;
    assert_eq!(page.word("near").await?, None);
    assert!(!page.sees("network-partner").await?);

    // A refusal is told also where no view has a choice of the place.
    page.open("?view=figures&near=me").await?;
    page.until_seen("near-me-offer").await?;
    page.ask::<()>(REFUSE, &[]).await?;
    page.click("[data-testid=near-me-offer] [data-testid=accept]")
        .await?;
    page.until_seen("located").await
}
