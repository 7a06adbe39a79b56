//! List and map beside each other, shared out as somebody wants it.

use thirtyfour::Key;

use crate::{Outcome, journey::journeys, page::Page};

journeys! { the_list_is_widened_and_stays_so, the_line_is_moved_by_keys }

/// What the map needs at least, and the list, in CSS pixels.
const NARROWEST_MAP: i64 = 280;
const NARROWEST_LIST: i64 = 300;

async fn the_list_is_widened_and_stays_so(page: Page) -> Outcome {
    page.open("").await?;
    let at_first = width_of(&page, "#results").await?;
    let line = page.find("[data-testid=divider]").await?;
    page.browser
        .driver
        .action_chain()
        .click_and_hold_element(&line)
        .move_by_offset(100, 0)
        .release()
        .perform()
        .await?;
    let wider = at_first + 100;
    page.wait_for("the list's width", wider, || width_of(&page, "#results"))
        .await?;
    page.reload().await?;
    page.wait_for("the list's width", wider, || width_of(&page, "#results"))
        .await?;
    page.speak("de").await?;
    assert_eq!(width_of(&page, "#results").await?, wider);

    // Between a tablet and a phone, where so wide a list would leave no map.
    page.resize(720, 800).await?;
    page.wait_until("the map has its room", async || {
        Ok(width_of(&page, ".map-area").await? >= NARROWEST_MAP)
    })
    .await
}

async fn the_line_is_moved_by_keys(page: Page) -> Outcome {
    page.open("").await?;
    let at_first = width_of(&page, "#results").await?;
    let line = page.find("[data-testid=divider]").await?;
    line.send_keys(Key::Right + "").await?;
    page.wait_for("the list's width", at_first + 24, || {
        width_of(&page, "#results")
    })
    .await?;
    line.send_keys(Key::Home + "").await?;
    page.wait_for("the list's width", NARROWEST_LIST, || {
        width_of(&page, "#results")
    })
    .await?;
    line.send_keys(Key::End + "").await?;
    page.wait_for("the map's width", NARROWEST_MAP, || {
        width_of(&page, ".map-area")
    })
    .await?;
    let width = width_of(&page, "#results").await?;
    let told = async || {
        page.attribute("[data-testid=divider]", "aria-valuenow")
            .await
    };
    page.wait_for("the told width", Some(format!("{width}")), told)
        .await
}

/// In CSS pixels.
async fn width_of(page: &Page, css: &str) -> Outcome<i64> {
    let script =
        "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().width)";
    page.ask(script, &[css.into()]).await
}
