//! A portal embeds the page, by a frame or by the element.

use serde_json::{Value, json};

use crate::{
    Outcome,
    answer::Answer,
    journey::journeys,
    page::Page,
    portal::Portal,
    records::{DATASET_PATH, has},
};

journeys! {
    a_frame_shows_what_its_address_asks,
    one_view_alone_fills_a_frame,
    an_element_makes_its_frame_and_grows,
    two_elements_do_not_disturb_each_other,
    an_element_is_asked_and_tells,
    an_element_tells_what_goes_wrong,
    what_is_kept_in_a_frame_opens_in_the_full_page,
}

async fn a_frame_shows_what_its_address_asks(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    let portal = Portal::of(page.clone())?;
    portal
        .open_frame("?category=amo&lock=category&hide=search,favourites")
        .await?;

    page.until_total(amo).await?;
    assert!(!page.sees("search").await? && !page.sees("favourites").await?);
    assert!(!page.has("[data-testid=facet][data-facet=category]").await?);
    assert!(page.sees("locked-part").await? && !page.sees("part").await?);

    // What the visitor adds can be taken away, what the portal has set cannot.
    page.tick("country", "BE").await?;
    page.until_seen("part").await?;
    page.push("Tout effacer").await?;
    page.until_total(amo).await?;
    let query = page.query().await?;
    assert_eq!(query, "?category=amo&hide=search,favourites&lock=category");

    page.ask::<()>("location.href = '?category=epn&lock=category'", &[])
        .await?;
    let epn = page.records()?.count(|it| has(it, "category", &["epn"]));
    page.until_total(epn).await
}

async fn one_view_alone_fills_a_frame(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    let widths = "return ['.panel', '.map-area'].map(it => document.querySelector(it).offsetWidth)";
    for (view, expected) in [("list", [1000, 0]), ("map", [0, 1000])] {
        let frame = portal.frame_of(&format!("?view={view}"), 1000, 600);
        portal.open(&frame).await?;
        portal.page.enter_only_frame().await?;
        page.wait_for("the widths of list and map", expected, || {
            page.ask(widths, &[])
        })
        .await?;
        assert_eq!(page.total().await?, page.records()?.len());
    }
    // A record that is opened on a map alone has room beside it.
    page.ask::<()>("location.href = '?view=map&record=par-004'", &[])
        .await?;
    page.until_sheet(Some("par-004")).await?;
    let [panel, map]: [u32; 2] = page.ask(widths, &[]).await?;
    assert!(panel > 300 && map > 300, "{panel} {map}");
    Ok(())
}

async fn an_element_makes_its_frame_and_grows(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    portal
        .open_elements(&["category=\"amo\" lock=\"category\""])
        .await?;
    portal.enter("first").await?;
    page.until_total(amo).await?;
    let at_first: f64 = page.ask("return document.body.offsetHeight", &[]).await?;

    portal.leave().await?;
    let frame = "const it = document.getElementById('first').shadowRoot.querySelector('iframe');
        return [it.title, it.loading, it.referrerPolicy, it.allow.split(' ')[0]]";
    let expected = [
        "Passerelle : carte des projets et des partenaires",
        "lazy",
        "strict-origin-when-cross-origin",
        "geolocation",
    ];
    assert_eq!(
        page.ask::<[String; 4]>(frame, &[]).await?,
        expected.map(str::to_owned)
    );
    let is_as_high = async || Ok((portal.height("first").await? - at_first).abs() < 2.0);
    page.wait_until("the frame is as high as its page", is_as_high)
        .await?;

    // One record needs less room than a list.
    portal
        .call("first", "setQuery", json!("ids=par-004"))
        .await?;
    let is_lower = async || Ok(portal.height("first").await? < at_first - 200.0);
    page.wait_until("the frame is lower", is_lower).await?;

    // A height that was asked for stays.
    page.ask::<()>(
        "document.getElementById('first').setAttribute('height', '420px')",
        &[],
    )
    .await?;
    portal.enter("first").await?;
    page.until_total(amo).await?;
    portal.leave().await?;
    assert!((portal.height("first").await? - 420.0).abs() < 2.0);
    Ok(())
}

async fn two_elements_do_not_disturb_each_other(page: Page) -> Outcome {
    let count = |id| {
        page.records()
            .map(|it| it.count(|it| has(it, "category", &[id])))
    };
    let (amo, epn) = (count("amo")?, count("epn")?);
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    let fixed = |id| format!("category=\"{id}\" height=\"400px\"");
    portal
        .open_elements(&[&fixed("amo"), &fixed("epn")])
        .await?;
    portal
        .until_told("first", "ready", json!({"total": amo}))
        .await?;
    portal
        .until_told("second", "ready", json!({"total": epn}))
        .await?;

    portal.call("second", "open", json!("par-004")).await?;
    portal
        .until_told("second", "select", json!({"record": "par-004"}))
        .await?;
    assert_eq!(portal.n_told("first", "select").await?, 0);
    let results = portal.call_and_wait("first", "getResults").await?;
    assert_eq!(results["total"], amo);
    Ok(())
}

async fn an_element_is_asked_and_tells(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    portal.open_elements(&["height=\"700px\""]).await?;
    // Asked before it is ready: it waits.
    portal
        .call(
            "first",
            "setQuery",
            json!({"category": ["amo"], "sort": "name"}),
        )
        .await?;
    let told = portal
        .until_told("first", "querychange", json!({"total": amo}))
        .await?;
    // Where the map is follows.
    let asks = |it: &Value| {
        it["query"]
            .as_str()
            .is_some_and(|it| it.starts_with("category=amo&sort=name"))
    };
    assert!(asks(&told), "{told}");

    let results = portal.call_and_wait("first", "getResults").await?;
    assert_eq!(results["total"], amo);
    assert!(asks(&results), "{results}");
    let records = results["records"].as_array().ok_or("no records")?;
    assert_eq!(records.len(), amo);
    let first = &records[0];
    assert_eq!(first["kind"], "partner");
    let in_file = page
        .records()?
        .record(first["id"].as_str().unwrap_or_default())
        .clone();
    let name = &in_file["properties"]["name"];
    assert!(
        [name, &name["fr"]].contains(&&first["name"]),
        "{first} {name}"
    );

    portal.call("first", "open", first["id"].clone()).await?;
    portal
        .until_told("first", "select", json!({"record": first["id"]}))
        .await?;
    portal.enter("first").await?;
    page.until_sheet(first["id"].as_str()).await?;
    page.keep_from_sheet().await?;
    portal.leave().await?;
    portal
        .until_told(
            "first",
            "favouriteschange",
            json!({"favourites": [first["id"]]}),
        )
        .await?;
    portal.call("first", "open", Value::Null).await?;
    portal
        .until_told("first", "select", json!({"record": null}))
        .await?;

    // Where the visitor is, only the visitor may let the page know.
    portal.call("first", "setQuery", json!("near=me")).await?;
    portal.enter("first").await?;
    page.until_seen("near-me-offer").await?;
    assert_eq!(page.word("near").await?, None);
    portal.leave().await?;

    // Far away, and back to all of them.
    portal
        .call(
            "first",
            "setQuery",
            json!("category=amo&map=12/44.800/-0.600"),
        )
        .await?;
    portal.enter("first").await?;
    page.wait_for("the zoom", Some(12), || page.zoom()).await?;
    portal.leave().await?;
    portal.call("first", "fit", Value::Null).await?;
    portal.enter("first").await?;
    page.wait_until("the map shows all", async || {
        Ok(page.map_shown().await? == page.result_count().await?.mapped)
    })
    .await
}

async fn an_element_tells_what_goes_wrong(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    page.site.answer(DATASET_PATH, Answer::json("{"));
    portal.open_elements(&[""]).await?;
    let told = portal
        .until_told("first", "error", json!({"code": "data"}))
        .await?;
    assert!(
        told["message"].as_str().is_some_and(|it| it.len() > 20),
        "{told}"
    );
    Ok(())
}

async fn what_is_kept_in_a_frame_opens_in_the_full_page(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    portal.open_frame("?category=amo").await?;
    let ids = page.result_ids().await?;
    let [first, second, ..] = ids.as_slice() else {
        return Err("too few AMO".into());
    };
    page.keep(first).await?;
    page.keep(second).await?;
    assert!(!page.sees("kept-elsewhere").await?);
    page.click("[data-testid=favourites]").await?;
    page.until_seen("kept-elsewhere").await?;
    let link = page
        .attribute("[data-testid=kept-elsewhere]", "href")
        .await?;
    let link = link.ok_or("there is no link")?;
    assert!(
        !link.contains("favourites") && link.starts_with(&page.site.url()),
        "{link}"
    );

    // Somebody else shows what came, and keeps it only when told to.
    let other = page.of_somebody_else().await?;
    other.browser.driver.goto(&link).await?;
    other.until_ready().await?;
    other.until_total(2).await?;
    assert!(!other.is_kept(first).await?);
    other.click("[data-testid=keep-picked]").await?;
    other
        .wait_until("both are kept", async || {
            Ok(other.is_kept(first).await? && other.is_kept(second).await?)
        })
        .await?;
    assert!(!other.sees("keep-picked").await?);
    other.push("Retirer : 2 fiches d’un lien").await?;
    other.until_total(page.records()?.len()).await?;
    other.browser.quit().await
}
