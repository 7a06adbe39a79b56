//! Somebody asks what to do when something happens to a pupil.

use axum::http::StatusCode;
use serde_json::Value;
use thirtyfour::Key;

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET_PATH, MORE_PATH},
};

journeys! {
    a_situation_is_explained_step_by_step,
    the_country_and_the_partners_follow_from_the_place,
    a_link_shows_the_same_to_the_next_person,
    without_a_network_the_steps_are_there,
    what_a_link_names_in_vain_is_said,
    where_situations_do_not_come_the_rest_is_there,
    the_steps_keep_nobody_out,
}

async fn attributes(page: &Page, testid: &str, name: &str) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll(`[data-testid=${arguments[0]}]`)]\
        .map(it => it.getAttribute(arguments[1]) ?? '')";
    page.ask(script, &[testid.into(), name.into()]).await
}

/// The situations of the dataset, which stand in a file of their own beside it.
fn situations(page: &Page) -> Outcome<Value> {
    let dataset: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    let name = dataset["passerelle"]["more"].as_str();
    let name = name.ok_or("the dataset names no second file")?;
    let folder = DATASET_PATH.rsplit_once('/').map_or("", |it| it.0);
    let mut more: Value = serde_json::from_str(&page.site.file(&format!("{folder}/{name}"))?)?;
    Ok(more["situations"].take())
}

async fn countries(page: &Page) -> Outcome<Vec<String>> {
    attributes(page, "course", "data-country").await
}

async fn until_countries(page: &Page, expected: &[&str]) -> Outcome {
    let expected: Vec<String> = expected.iter().map(|it| (*it).to_owned()).collect();
    page.wait_for("the countries", expected, || countries(page))
        .await
}

async fn a_situation_is_explained_step_by_step(page: Page) -> Outcome {
    page.open("autour.html?view=situation").await?;
    page.until_seen("situation").await?;
    let ids = attributes(&page, "situation", "data-id").await?;
    let situations = situations(&page)?;
    let expected = situations.as_array().ok_or("there are no situations")?;
    let expected: Vec<&str> = expected.iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(ids, expected);
    assert!(countries(&page).await?.is_empty());

    page.click("[data-testid=situation][data-id=absent]")
        .await?;
    page.until_word("situation", "absent").await?;
    until_countries(&page, &["FR", "BE"]).await?;
    let focused = "return document.activeElement?.id";
    page.wait_for("the focus", "situation-title".to_owned(), || {
        page.ask(focused, &[])
    })
    .await?;
    let current = "[data-testid=situation][aria-current=true]";
    assert_eq!(
        page.attribute(current, "data-id").await?.as_deref(),
        Some("absent")
    );
    let caution = page.text("caution").await?;
    assert!(caution.contains("pas un conseil juridique"), "{caution}");
    assert!(caution.contains("Les sources vont de 2"), "{caution}");
    let steps = situations[0]["steps"].as_array().ok_or("no steps")?;
    let stages = page.texts("stage").await?;
    assert_eq!(stages.len(), steps.len());
    let french = steps.iter().filter(|it| it["country"] == "FR");
    let belgian = steps.iter().filter(|it| it["country"] == "BE");
    for (stage, step) in stages.iter().zip(french.chain(belgian)) {
        for said in ["who", "what", "when"] {
            let words = step[said]["fr"].as_str().unwrap_or_default();
            assert!(stage.contains(words), "{words:?} is missing in {stage}");
        }
        assert!(stage.contains("Source"), "{stage}");
    }
    let sources = "return [...document.querySelectorAll('[data-testid=source] a')]\
        .filter(it => it.target === '_blank' && it.href.startsWith('http')).length";
    assert_eq!(page.ask::<usize>(sources, &[]).await?, steps.len());
    // Nobody said from where to look.
    assert!(!page.sees("helper").await?);
    page.back().await?;
    until_countries(&page, &[]).await
}

async fn the_country_and_the_partners_follow_from_the_place(page: Page) -> Outcome {
    let records = page.records()?;
    page.open("autour.html?view=situation&situation=lost")
        .await?;
    until_countries(&page, &["FR", "BE"]).await?;
    page.choose_place("poitiers").await?;
    page.until_word("near", "FR-86194").await?;
    until_countries(&page, &["FR"]).await?;
    let helpers = attributes(&page, "helper", "data-id").await?;
    assert!(!helpers.is_empty());
    for id in &helpers {
        let properties = &records.record(id)["properties"];
        assert_eq!(properties["address"]["country"], "FR", "{id}");
        let category = properties["category"].as_str().unwrap_or_default();
        let named = ["mission_locale", "cio", "e2c", "micro_lycee"];
        assert!(named.contains(&category), "{id} is a {category}");
    }

    // On the map, the sheet of the partner opens.
    let first = helpers.first().ok_or("nobody helps")?;
    page.click(&format!("[data-testid=helper][data-id={first}] .name"))
        .await?;
    page.until_sheet(Some(first)).await?;

    // Where the device is: the country is that of the nearest commune.
    page.open("autour.html?view=situation&situation=lost&near=50.633,5.568")
        .await?;
    until_countries(&page, &["BE"]).await?;

    // Who serves the place comes before who is nearer.
    page.open("autour.html?view=situation&situation=lost&near=BE-62063")
        .await?;
    until_countries(&page, &["BE"]).await?;
    let saying = "return [...document.querySelectorAll('[data-testid=helper]')].map(it => it.innerText).join('\\n')";
    let said: String = page.ask(saying, &[]).await?;
    assert!(said.contains("Compétent"), "{said}");
    assert!(page.text("hint").await?.contains("Liège"));
    let calls = "return [...document.querySelectorAll('[data-testid=helper] a.phone')]\
        .every(it => it.href.startsWith('tel:'))";
    assert!(page.ask::<bool>(calls, &[]).await?);
    Ok(())
}

async fn a_link_shows_the_same_to_the_next_person(page: Page) -> Outcome {
    // The address of the map's page leads here too.
    page.open("?view=situation&situation=bullied&near=BE-62063")
        .await?;
    until_countries(&page, &["BE"]).await?;
    assert_eq!(page.word("situation").await?.as_deref(), Some("bullied"));
    let before = page.texts("stage").await?;
    page.click("[data-testid=situation][data-id=excluded]")
        .await?;
    page.until_word("situation", "excluded").await?;
    page.back().await?;
    page.until_word("situation", "bullied").await?;
    page.wait_for("the same steps", before, || page.texts("stage"))
        .await?;
    page.speak("de").await?;
    page.wait_until("the steps are in German", async || {
        let plan = page.text("plan").await?;
        Ok(plan.contains("Ein Kind wird gemobbt") && plan.contains("keine Rechtsberatung"))
    })
    .await
}

async fn without_a_network_the_steps_are_there(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    // A link that was never opened before.
    page.open("autour.html?view=situation&situation=equipment&near=FR-86194")
        .await?;
    until_countries(&page, &["FR"]).await?;
    assert!(page.sees("helper").await?);
    Ok(())
}

async fn what_a_link_names_in_vain_is_said(page: Page) -> Outcome {
    page.open("autour.html?view=situation&situation=holidays")
        .await?;
    page.until_seen("plan").await?;
    let plan = page.text("plan").await?;
    assert!(plan.contains("n’est pas, ou plus"), "{plan}");
    assert!(countries(&page).await?.is_empty());

    // A dataset that describes no situation.
    let none = r#"{"type": "FeatureCollection", "passerelle": {"version": 1, "id": "none"}, "features": []}"#;
    page.site.answer(DATASET_PATH, Answer::json(none));
    let other = page.of_somebody_else().await?;
    other.open("autour.html?view=situation").await?;
    other.until_seen("no-situations").await?;
    other.browser.quit().await
}

/// They are in a file of their own, for which nobody on the map waits.
async fn where_situations_do_not_come_the_rest_is_there(page: Page) -> Outcome {
    let broken = Answer::error(StatusCode::SERVICE_UNAVAILABLE);
    page.site.answer(MORE_PATH, broken);
    page.open("autour.html?view=network&near=FR-86194").await?;
    page.until_seen("more-missing").await?;
    page.until_seen("network-partner").await?;
    page.site.heal(MORE_PATH);
    page.click("[data-testid=more-missing] [data-testid=accept]")
        .await?;
    page.click("[data-testid=way][data-topic=situation]")
        .await?;
    page.until_seen("situation").await
}

async fn the_steps_keep_nobody_out(page: Page) -> Outcome {
    for language in ["fr", "de"] {
        for query in ["", "&situation=absent", "&situation=lost&near=BE-62063"] {
            let query = format!("autour.html?view=situation&lang={language}{query}");
            page.open(&query).await?;
            page.until_seen("situation").await?;
            assert_none(&violations(&page).await?, &query);
            page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
                .await?;
            assert_none(&violations(&page).await?, &format!("{query}, dark"));
        }
    }
    // By keyboard alone.
    page.open("autour.html?view=situation").await?;
    page.until_seen("situation").await?;
    let focus = "document.querySelector('[data-testid=situation][data-id=path]').focus()";
    page.ask::<()>(focus, &[]).await?;
    page.press(Key::Enter + "").await?;
    page.until_word("situation", "path").await?;
    until_countries(&page, &["FR", "BE"]).await?;

    page.open_in_frame_at(
        "autour.html?view=situation&situation=lost&near=BE-62063",
        320,
        740,
    )
    .await?;
    page.until_seen("helper").await?;
    assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    Ok(())
}
