//! A webmaster makes the map that the portal will show.

use serde_json::{Value, json};

use crate::{
    Outcome,
    access::{assert_none, violations},
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET, DATASET_PATH},
};

journeys! {
    a_choice_becomes_preview_and_code,
    lines_for_the_servers_name_the_portal,
    texts_of_a_dataset_stay_texts,
    without_a_dataset_the_map_is_embedded_whole,
    the_webmaster_s_page_keeps_nobody_out,
}

const CODE: &str = "[data-testid=code]";

async fn open(page: &Page) -> Outcome {
    page.go("integrer.html").await?;
    page.wait_until("the code names this site", async || {
        Ok(page
            .find(CODE)
            .await?
            .text()
            .await?
            .contains(&page.site.url()))
    })
    .await
}

/// Opens a facet and ticks a value of it.
async fn choose(page: &Page, facet: &str, value: &str) -> Outcome {
    page.click(&format!("details:has([name={facet}]) summary"))
        .await?;
    page.click(&format!("[name={facet}][value='{value}']"))
        .await
}

/// The address of the frame in the preview; `None` while there is none.
async fn preview(page: &Page) -> Outcome<Option<String>> {
    page.attribute("[data-testid=preview] iframe", "src").await
}

async fn a_choice_becomes_preview_and_code(page: Page) -> Outcome {
    open(&page).await?;
    choose(&page, "category", "amo").await?;
    // Locked is only what is asked.
    assert!(page.has("[name=lock][value=area]:disabled").await?);
    choose(&page, "area", "21000").await?;
    page.click("[name=lock][value=area]").await?;
    page.click("[name=hide][value=header]").await?;

    let words = "index.html?category=amo&area=21000&hide=header&lock=area";
    let address = format!("{}{words}", page.site.url());
    page.wait_for("the preview", Some(address.clone()), || preview(&page))
        .await?;
    let code = page.find(CODE).await?.text().await?;
    for part in [
        address.replace('&', "&amp;"),
        "title=\"Passerelle : carte".into(),
        "loading=\"lazy\"".into(),
        "allow=\"geolocation; clipboard-write\"".into(),
        "referrerpolicy=\"strict-origin-when-cross-origin\"".into(),
    ] {
        assert!(code.contains(&part), "{part} in {code}");
    }

    // Drivers may refuse the clipboard: then the text is selected, and that is said.
    page.push("Copier le code").await?;
    page.wait_until("the button says what it did", async || {
        let said = page.find("figure:has(#code) [role=status]").await?;
        let said = said.text().await?;
        Ok(said == "C’est copié." || said.starts_with("Le texte est sélectionné"))
    })
    .await?;

    page.click("[name=way][value=element]").await?;
    page.wait_until("the code is an element", async || {
        let code = page.find(CODE).await?.text().await?;
        Ok(code.contains("<passerelle-carte") && code.contains("lock=\"area\""))
    })
    .await?;

    page.push("Tout remettre à zéro").await?;
    page.click("[name=way][value=frame]").await?;
    let whole = format!("{}index.html", page.site.url());
    page.wait_for("the preview", Some(whole), || preview(&page))
        .await?;

    // The preview is the page itself, and shows its records.
    page.enter_only_frame().await
}

async fn lines_for_the_servers_name_the_portal(page: Page) -> Outcome {
    open(&page).await?;
    let policy = page.text("portal-policy").await?;
    assert_eq!(policy, format!("frame-src {};", page.site.url()));

    page.find("#portal")
        .await?
        .send_keys("https://aide.example.org/carte?x=1")
        .await?;
    let line = "\"allowed_origins\": [\"https://aide.example.org\"]".to_owned();
    page.wait_for("the line of config.json", line, || {
        page.text("allowed-origins")
    })
    .await
}

async fn texts_of_a_dataset_stay_texts(page: Page) -> Outcome {
    let markup = "<img src=x onerror=\"window.isBroken = true\">";
    let mut dataset: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    dataset["passerelle"]["taxonomy"]["categories"][0]["label"] = json!({ "fr": markup });
    page.site
        .answer(DATASET_PATH, Answer::json(dataset.to_string()));

    open(&page).await?;
    let texts = "return document.getElementById('facets').textContent";
    assert!(page.ask::<String>(texts, &[]).await?.contains(markup));
    assert!(!page.has("#facets img").await?);

    page.find("#q").await?.send_keys("\"><script>").await?;
    page.wait_until("the code holds the text", async || {
        let code = page.find(CODE).await?.text().await?;
        Ok(code.contains("q=%22%3E%3Cscript%3E"))
    })
    .await
}

async fn without_a_dataset_the_map_is_embedded_whole(page: Page) -> Outcome {
    let config = json!({ "datasets": [{ "id": DATASET, "url": "data/gone.json" }] });
    page.site
        .answer("config.json", Answer::json(config.to_string()));
    open(&page).await?;
    let said = page.find("#trouble").await?.text().await?;
    assert!(
        said.starts_with("Le jeu de données n’a pas pu être lu"),
        "{said}"
    );
    Ok(())
}

async fn the_webmaster_s_page_keeps_nobody_out(page: Page) -> Outcome {
    open(&page).await?;
    choose(&page, "category", "amo").await?;
    // The preview is looked at in journeys of its own.
    let script = "document.getElementById('preview').replaceChildren();
        for (const it of document.querySelectorAll('details')) it.open = true;";
    let address = format!("{}index.html?category=amo", page.site.url());
    page.wait_for("the preview", Some(address), || preview(&page))
        .await?;
    page.ask::<()>(script, &[]).await?;
    assert_none(&violations(&page).await?, "wide");

    // No browser makes its window narrower.
    page.resize(500, 740).await?;
    assert_none(&violations(&page).await?, "narrow");
    let overflow = "return document.documentElement.scrollWidth - innerWidth";
    assert!(page.ask::<i32>(overflow, &[]).await? <= 0);
    Ok(())
}
