//! Without a mouse: everything is reached, in an order that makes sense, and one sees where one is.

use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

use crate::{Outcome, journey::journeys, page::Page};

use super::ABOUT;

journeys! {
    who_presses_tab_sees_where_they_are_from_the_first_to_the_last,
    who_presses_tab_skips_to_the_results,
    who_opens_a_sheet_by_keyboard_comes_back_to_its_row,
    who_opens_the_about_stays_in_it_until_it_is_closed,
    who_filters_on_a_phone_comes_back_to_the_button,
    who_leaves_the_filters_by_tab_sees_where_they_are,
    who_goes_through_suggestions_by_arrows_sees_which_is_next,
}

/// One stop of Tab.
#[derive(Debug, Deserialize)]
struct Stop {
    /// How the element begins.
    tag: String,
    /// Whether an outline is drawn around it, or around the field that it is the inside of.
    has_outline: bool,
    /// Whether some of it is in the window, and nothing lies over all of that.
    is_in_sight: bool,
    /// Whether it comes after the stop before it in the document.
    is_after: bool,
}

/// Where the focus is; `null` when the browser's own bar has it.
const STOP: &str = "const it = document.activeElement;
    if (!it || it === document.body) return null;
    const drawn = (element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const { left, top, right, bottom } = it.getBoundingClientRect();
    const xs = [left + 2, (left + right) / 2, right - 2];
    const ys = [top + 2, (top + bottom) / 2, bottom - 2];
    const seen = ([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there && (it.contains(there) || there.contains(it) && there.closest('label, .language'));
    };
    const before = window.stopBefore;
    window.stopBefore = it;
    return {
        tag: it.outerHTML.slice(0, 160),
        has_outline: drawn(it) || drawn(it.parentElement),
        is_in_sight: xs.flatMap(x => ys.map(y => [x, y])).some(seen),
        is_after: !before?.isConnected
            || Boolean(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING),
    }";

async fn next_stop(page: &Page) -> Outcome<Option<Stop>> {
    page.press(Key::Tab + "").await?;
    page.ask(STOP, &[]).await
}

#[track_caller]
fn assert_good(stop: &Stop) {
    let Stop {
        tag,
        has_outline,
        is_in_sight,
        is_after,
    } = stop;
    assert!(has_outline, "no outline around {tag}");
    assert!(is_in_sight, "out of sight: {tag}");
    assert!(is_after, "before the one before it: {tag}");
}

/// WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11; RGAA 7.3, 10.7, 12.8, 12.9.
async fn who_presses_tab_sees_where_they_are_from_the_first_to_the_last(page: Page) -> Outcome {
    for view in ["?near=BE-62063&radius=10", "?category=amo&record=par-004"] {
        page.open(view).await?;
        let may_get_focus = "return [...document.querySelectorAll(
            'a[href], button:enabled, input:enabled, select, summary, [tabindex=\"0\"]')]
            .filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.closest('[inert]')).length";
        let expected: usize = page.ask(may_get_focus, &[]).await?;
        let mut stops = 0;
        while let Some(stop) = next_stop(&page).await? {
            // WebKit's small browser has nothing but the page: Tab begins at its top again.
            if stops > 0 && stop.tag.contains("skip") {
                break;
            }
            assert_good(&stop);
            stops += 1;
            assert!(stops < 400, "Tab never leaves the page");
        }
        // More rows are drawn as one goes on; who opens a link to a sheet begins there.
        let least = if view.contains("record") {
            10
        } else {
            expected
        };
        assert!(stops >= least, "{stops} stops of {expected} in {view}");
    }
    Ok(())
}

/// WCAG 2.4.1; RGAA 12.7.
async fn who_presses_tab_skips_to_the_results(page: Page) -> Outcome {
    page.open("").await?;
    let stop = next_stop(&page).await?.ok_or("nothing takes the focus")?;
    assert!(stop.tag.contains("skip"), "{}", stop.tag);
    assert_good(&stop);
    page.press(Key::Enter + "").await?;
    until_focused(&page, "#results").await?;
    next_stop(&page).await?;
    until_focused(&page, "#results *").await
}

/// WCAG 2.4.3; RGAA 12.8.
async fn who_opens_a_sheet_by_keyboard_comes_back_to_its_row(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    for close in [Key::Enter, Key::Escape] {
        let focus = "document.querySelectorAll('.row-link')[2].focus()";
        page.ask::<()>(focus, &[]).await?;
        page.press(Key::Enter + "").await?;
        page.until_seen("sheet").await?;
        until_focused(&page, ".sheet").await?;
        page.ask::<()>("document.querySelector('.sheet-back').focus()", &[])
            .await?;
        page.press(close + "").await?;
        page.until_sheet(None).await?;
        until_focused(&page, ".row:nth-child(3) .row-link").await?;
    }
    Ok(())
}

/// WCAG 2.1.2, 2.4.3; RGAA 7.1, 12.8.
async fn who_opens_the_about_stays_in_it_until_it_is_closed(page: Page) -> Outcome {
    page.open("").await?;
    page.ask::<()>(
        "document.querySelector(arguments[0]).focus()",
        &[json!(ABOUT)],
    )
    .await?;
    page.press(Key::Enter + "").await?;
    until_focused(&page, "dialog[open] *").await?;
    let may_get_focus = "return document.activeElement.closest('dialog') !== null
        || document.activeElement === document.body";
    for _ in 0..20 {
        page.press(Key::Tab + "").await?;
        assert!(
            page.ask::<bool>(may_get_focus, &[]).await?,
            "behind the dialog"
        );
    }
    page.press(Key::Escape + "").await?;
    page.wait_until("it is closed", async || {
        Ok(!page.has("dialog[open]").await?)
    })
    .await?;
    until_focused(&page, ABOUT).await
}

/// WCAG 2.4.3; RGAA 7.3, 12.8.
async fn who_filters_on_a_phone_comes_back_to_the_button(page: Page) -> Outcome {
    page.open_in_frame(360, 740).await?;
    for close in [Key::Enter, Key::Escape] {
        page.ask::<()>("document.querySelector('.filters-button').focus()", &[])
            .await?;
        page.press(Key::Enter + "").await?;
        until_focused(&page, ".filters-head button").await?;
        page.press(close + "").await?;
        until_focused(&page, ".filters-button").await?;
    }
    Ok(())
}

/// WCAG 2.4.11: the filters lie over everything else.
async fn who_leaves_the_filters_by_tab_sees_where_they_are(page: Page) -> Outcome {
    page.open_in_frame(360, 740).await?;
    page.click("[data-testid=filters-button]").await?;
    until_focused(&page, ".filters-head button").await?;
    page.wait_until("all groups are drawn", async || {
        page.has(".facet-group:last-child [data-facet]").await
    })
    .await?;
    for _ in 0..60 {
        let stop = next_stop(&page).await?.ok_or("the focus is nowhere")?;
        if page.has(".filters :focus").await? {
            assert!(stop.is_in_sight, "out of sight: {}", stop.tag);
            continue;
        }
        return page
            .wait_until("it is in sight", async || {
                let now: Option<Stop> = page.ask(STOP, &[]).await?;
                Ok(now.is_some_and(|it| it.is_in_sight))
            })
            .await;
    }
    Err("Tab never leaves the filters".into())
}

/// WCAG 2.4.7: the list scrolls with the choice, although the focus stays in the field.
async fn who_goes_through_suggestions_by_arrows_sees_which_is_next(page: Page) -> Outcome {
    page.open_in_frame(360, 300).await?;
    page.fill("search", "ecole").await?;
    page.until_seen("choice").await?;
    let in_sight =
        "const list = document.querySelector('.choices:not([hidden]) ul').getBoundingClientRect();
        const it = document.querySelector('.choices [aria-selected=true]')?.getBoundingClientRect();
        return Boolean(it) && it.top >= list.top - 1 && it.bottom <= list.bottom + 1";
    for arrow in [Key::Down, Key::Up] {
        for n in 1..5 {
            page.press(arrow.clone() + "").await?;
            page.wait_until(&format!("choice {n} is in sight"), async || {
                page.ask(in_sight, &[]).await
            })
            .await?;
        }
        // On the way back, begin where the list ends.
        page.press(Key::Down + "").await?;
    }
    Ok(())
}

async fn until_focused(page: &Page, css: &str) -> Outcome {
    page.wait_until(&format!("{css} has the focus"), async || {
        let script = "return document.activeElement.matches(arguments[0])";
        page.ask(script, &[json!(css)]).await
    })
    .await
}
