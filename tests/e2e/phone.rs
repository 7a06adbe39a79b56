//! The page on a telephone: one thing at a time.

use serde_json::json;

use crate::{Outcome, journey::journeys, page::Page, records::has};

journeys! {
    filters_fill_the_screen_of_a_phone,
    the_list_has_three_heights_on_a_phone,
    the_list_follows_the_finger_on_a_phone,
}

const WIDTH: u32 = 360;
const HEIGHT: u32 = 740;

async fn filters_fill_the_screen_of_a_phone(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    page.open_in_frame(WIDTH, HEIGHT).await?;
    assert_eq!(
        height_of(&page, "#filters").await?,
        0,
        "open before anybody asked"
    );

    page.click("[data-testid=filters-button]").await?;
    let height = || height_of(&page, "#filters");
    page.wait_for("the height of the filters", HEIGHT, height)
        .await?;
    page.tick("category", "amo").await?;
    page.push(&format!("Voir {amo} résultats")).await?;
    page.wait_for("the height of the filters", 0, height)
        .await?;
    assert_eq!(page.total().await?, amo);
    assert_eq!(page.text("filters-button").await?, "Filtrer (1)");

    let ids = page.result_ids().await?;
    let id = ids.first().ok_or("no result")?;
    page.open_result(id).await?;
    page.until_sheet(Some(id)).await?;
    page.click("[data-testid=back]").await?;
    page.until_sheet(None).await?;
    fits_in_width(&page).await
}

async fn the_list_has_three_heights_on_a_phone(page: Page) -> Outcome {
    page.open_in_frame(WIDTH, HEIGHT).await?;
    let at_first = list_height(&page).await?;
    fits_in_width(&page).await?;

    page.push("Agrandir la liste").await?;
    page.until_word("view", "list").await?;
    page.wait_until("the list is higher", async || {
        Ok(list_height(&page).await? > at_first + HEIGHT / 5)
    })
    .await?;

    page.push("Réduire la liste").await?;
    page.wait_for("the height", at_first, || list_height(&page))
        .await?;
    assert_eq!(page.word("view").await?, None);

    page.push("Réduire la liste").await?;
    page.until_word("view", "map").await?;
    page.wait_until("the list is lower", async || {
        Ok(list_height(&page).await? < at_first - HEIGHT / 10)
    })
    .await?;
    // The count stays in sight: it is the answer.
    assert!(page.sees("result-count").await?);
    Ok(())
}

async fn the_list_follows_the_finger_on_a_phone(page: Page) -> Outcome {
    page.open_in_frame(WIDTH, HEIGHT).await?;
    let at_first = list_height(&page).await?;
    let chain = || page.browser.driver.action_chain();
    let bar = page.find(".grip-bar").await?;
    // A third of the way up, and held there.
    chain()
        .click_and_hold_element(&bar)
        .move_by_offset(0, -150)
        .perform()
        .await?;
    page.wait_for("the height", at_first + 150, || list_height(&page))
        .await?;
    assert_eq!(page.word("view").await?, None, "before the finger let go");
    chain().release().perform().await?;
    page.until_word("view", "list").await?;

    // Nearly all the way down, once it has come to rest.
    let room = height_of(&page, ".main").await?;
    page.wait_for("the height", room, || list_height(&page))
        .await?;
    let bar = page.find(".grip-bar").await?;
    chain()
        .click_and_hold_element(&bar)
        .move_by_offset(0, i64::from(HEIGHT) * 3 / 5)
        .release()
        .perform()
        .await?;
    page.until_word("view", "map").await
}

async fn list_height(page: &Page) -> Outcome<u32> {
    height_of(page, "#results").await
}

/// In CSS pixels; 0 for what is not shown.
async fn height_of(page: &Page, css: &str) -> Outcome<u32> {
    let script = "const it = document.querySelector(arguments[0]).getBoundingClientRect();
        return Math.round(Math.min(it.bottom, innerHeight) - Math.max(it.top, 0))";
    page.ask(script, &[json!(css)]).await
}

/// Nothing is wider than the screen, and the name of the page lies under no button.
async fn fits_in_width(page: &Page) -> Outcome {
    let width = "return document.documentElement.scrollWidth";
    assert_eq!(page.ask::<u32>(width, &[]).await?, WIDTH);
    let gap = "const name = document.createRange();
        name.selectNodeContents(document.querySelector('h1'));
        const button = document.querySelector('[data-testid=favourites]');
        return button.getBoundingClientRect().left - name.getBoundingClientRect().right";
    assert!(page.ask::<f64>(gap, &[]).await? >= 0.0);
    Ok(())
}
