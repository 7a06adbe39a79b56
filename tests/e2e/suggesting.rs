//! Somebody takes what is offered while typing, names a place, and chooses an order.

use std::time::Duration;

use axum::http::StatusCode;
use thirtyfour::Key;

use crate::{Outcome, answer::Answer, journey::journeys, page::Page};

journeys! {
    a_place_is_taken_by_the_keyboard,
    what_is_reached_stays_so_when_places_come,
    a_record_is_taken_by_a_click,
    any_commune_can_be_named,
    a_link_names_a_place_without_records,
    the_order_is_chosen_and_shared,
    words_are_marked_where_they_are_found,
}

/// How a place is offered; records there only name it.
const NEAR_CHARLEROI: &str = "près de Charleroi";

async fn a_place_is_taken_by_the_keyboard(page: Page) -> Outcome {
    page.open("").await?;
    page.search("amo charlroi").await?;
    page.wait_until("a place is offered", async || {
        let choices = page.texts("choice").await?;
        Ok(choices
            .first()
            .is_some_and(|it| it.contains(NEAR_CHARLEROI)))
    })
    .await?;
    assert_eq!(expanded(&page).await?, "true");
    page.press(Key::Down + "").await?;
    page.wait_until("the first choice is the active one", async || {
        let active = page.attribute("#search", "aria-activedescendant").await?;
        let selected = page.has("#search-choice-0[aria-selected=true]").await?;
        Ok(selected && active.as_deref() == Some("search-choice-0"))
    })
    .await?;
    page.press(Key::Enter + "").await?;
    page.until_word("near", "BE-52011").await?;
    page.until_word("q", "amo").await?;
    assert_eq!(expanded(&page).await?, "false");
    assert!(page.sees("part").await?);
    Ok(())
}

async fn what_is_reached_stays_so_when_places_come(page: Page) -> Outcome {
    // The worker would bring the places in before anybody asks for them.
    page.site
        .answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
    page.open("").await?;
    let places = page.in_folder("places", "near.txt").await?;
    let all = Answer::new("text/plain; charset=utf-8", page.site.file(&places)?);
    let slow = all.dripping(Duration::from_secs(4));
    page.site.answer(&places, slow);
    page.search("amo charlroi").await?;
    page.until_seen("choice").await?;
    page.press(Key::Down + "").await?;
    let reached = async || {
        let label = page.find("[aria-selected=true] .choice-label").await?;
        Ok(label.text().await?)
    };
    let record = reached().await?;
    assert!(!record.contains(NEAR_CHARLEROI), "{record}");
    page.wait_until("a place is offered above it", async || {
        let choices = page.texts("choice").await?;
        Ok(choices
            .first()
            .is_some_and(|it| it.contains(NEAR_CHARLEROI)))
    })
    .await?;
    page.wait_for("what is reached", record, reached).await?;
    page.press(Key::Enter + "").await?;
    page.until_seen("sheet").await
}

async fn expanded(page: &Page) -> Outcome<String> {
    let expanded = page.attribute("#search", "aria-expanded").await?;
    Ok(expanded.unwrap_or_default())
}

async fn a_record_is_taken_by_a_click(page: Page) -> Outcome {
    page.open("").await?;
    page.search("saj de liege").await?;
    page.until_seen("choice").await?;
    page.click("#search-choices [role=option]:last-child")
        .await?;
    page.until_seen("sheet").await
}

async fn any_commune_can_be_named(page: Page) -> Outcome {
    page.open("").await?;
    page.choose_place("luik").await?;
    page.until_word("near", "BE-62063").await?;
    // Vouillé is the largest commune of this postal code.
    page.choose_place("86190").await?;
    page.until_word("near", "FR-86294").await?;
    // Not in the region: it comes with the rest of France.
    page.choose_place("Besançon").await?;
    page.until_word("near", "FR-25056").await?;
    let names = page.texts("part").await?;
    assert!(names.iter().any(|it| it.contains("Besançon")), "{names:?}");
    Ok(())
}

async fn a_link_names_a_place_without_records(page: Page) -> Outcome {
    let all = page.records()?.len();
    page.open("?near=FR-79049&radius=50").await?;
    page.wait_until("only what is near is left", async || {
        let total = page.total().await?;
        Ok(total > 0 && total < all)
    })
    .await?;
    page.open("?near=FR-00000&radius=50").await?;
    page.until_total(all).await?;
    page.wait_until("the place that is nowhere is dropped", async || {
        Ok(page.word("near").await?.is_none())
    })
    .await
}

async fn the_order_is_chosen_and_shared(page: Page) -> Outcome {
    page.open("?near=86194").await?;
    let nearest = page.first_ids().await?;
    page.click("[data-testid=sort] option[value=name]").await?;
    page.until_word("sort", "name").await?;
    let by_name = async || Ok(page.first_ids().await? != nearest);
    page.wait_until("the list has another order", by_name)
        .await?;
    let shown = page.first_ids().await?;
    let query = page.query().await?;
    page.open(&query).await?;
    page.wait_for("the same order", shown, || page.first_ids())
        .await
}

async fn words_are_marked_where_they_are_found(page: Page) -> Outcome {
    page.open("").await?;
    page.search("mediatheque").await?;
    page.wait_until("the word is marked as it is written", async || {
        let marks = "return [...document.querySelectorAll('[data-testid=result] mark')]
            .map(it => it.textContent)";
        let marks: Vec<String> = page.ask(marks, &[]).await?;
        Ok(marks.iter().any(|it| it == "Médiathèque"))
    })
    .await
}
