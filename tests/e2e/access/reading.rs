//! Larger, narrower, with more room between letters, with thick fingers: nothing is lost.

use serde_json::json;

use crate::{Outcome, journey::journeys, page::Page};

use super::ABOUT;

journeys! {
    who_enlarges_four_times_scrolls_in_one_direction_only,
    who_enlarges_twice_loses_nothing,
    who_spaces_letters_and_lines_loses_nothing,
    whose_hand_trembles_hits_every_target,
}

const VIEWS: [&str; 5] = [
    "",
    "?q=devoirs",
    "?q=zzzz",
    "?record=prj-001",
    "?lang=de&record=par-001",
];

/// The pages beside the map.
const OTHER_PAGES: [&str; 3] = ["integrer.html", "accessibilite.html", "help/de.html"];

/// What is wider than it may be, maps, code and tables aside: the window, or a part that scrolls up and
/// down.
pub const TOO_WIDE: &str = "return [document.documentElement, ...document.querySelectorAll('body *')]
    .filter(it => it.checkVisibility() && !it.closest('.map, pre, code, .table'))
    .filter(it => it === document.documentElement
        || ['auto', 'scroll'].includes(getComputedStyle(it).overflowY))
    .filter(it => it.scrollWidth > it.clientWidth + 1)
    .map(it => {
        const end = it.getBoundingClientRect().left + it.clientWidth;
        const wide = [...it.querySelectorAll('*')].findLast(it => it.getBoundingClientRect().right > end + 1);
        return `${it.outerHTML.slice(0, 60)} by ${wide?.outerHTML.slice(0, 160)}`;
    })";

/// Texts that stand partly outside what holds them and hides or ends there. Rows of the list are cut
/// on purpose: their sheets say all.
const CUT: &str = "
    const cut = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode, parent = text.parentElement;
        if (!text.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
        if (parent.closest('.map, .visually-hidden, .skip, .network, noscript, option, [hidden], pre')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const it = range.getBoundingClientRect();
        for (let box = parent; box && box !== document.body; box = box.parentElement) {
            const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(box);
            if (webkitLineClamp !== 'none') break;
            const hides = overflowX === 'hidden' || overflowX === 'clip';
            const scrolls = ['auto', 'scroll'].includes(overflowY);
            const ends = hides || box.matches('button, a.button, .chip, .badge, .tag');
            const { left, right, top, bottom } = box.getBoundingClientRect();
            const outside = it.left < left - 1.5 || it.right > right + 1.5
                || !scrolls && (it.top < top - 1.5 || it.bottom > bottom + 1.5);
            if (ends && outside) { cut.push(`${text.data.trim()} in ${box.outerHTML.slice(0, 120)}`); break; }
            if (scrolls || position === 'fixed') break;
        }
    }
    return cut";

/// What can be pressed; a label is measured where it holds its field.
const TARGETS: &str = "a[href], button, input, select, summary, [role=button], [role=option]";

/// Adds styles as a person's own tools do; the page's policy has no say in that.
const ADD_STYLES: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(arguments[0]);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";

#[track_caller]
fn assert_nothing(found: &[String], view: &str) {
    assert_eq!(found, [""; 0], "{view}");
}

async fn fits(page: &Page, view: &str) -> Outcome {
    let found: Vec<String> = page.ask(TOO_WIDE, &[]).await?;
    assert_nothing(&found, &format!("{view} is too wide"));
    let found: Vec<String> = page.ask(CUT, &[]).await?;
    assert_nothing(&found, &format!("{view} is cut"));
    Ok(())
}

/// 1280 by 1024 pixels at 400 %. WCAG 1.4.10; RGAA 10.11.
async fn who_enlarges_four_times_scrolls_in_one_direction_only(page: Page) -> Outcome {
    for view in VIEWS {
        page.open_in_frame_at(view, 320, 256).await?;
        fits(&page, view).await?;
        // What scrolls within the page is high enough to be read.
        let height = "const all = [...document.querySelectorAll('.list, .sheet')];
            return Math.min(...all.filter(it => it.checkVisibility({ visibilityProperty: true }))
                .map(it => it.clientHeight))";
        let height: u32 = page.ask(height, &[]).await?;
        assert!(height >= 120, "{view}: {height} px are left for the list");
    }
    page.open_in_frame_at("", 320, 256).await?;
    page.click("[data-testid=filters-button]").await?;
    fits(&page, "filters").await?;
    page.open_in_frame_at("", 320, 256).await?;
    page.click(ABOUT).await?;
    fits(&page, "about").await?;
    for other in OTHER_PAGES {
        enter(&page, other, 320, 256).await?;
        fits(&page, other).await?;
    }
    Ok(())
}

/// One of the other pages in a frame of this size.
async fn enter(page: &Page, path: &str, width: u32, height: u32) -> Outcome {
    page.open("").await?;
    let script = "const frame = document.createElement('iframe');
        const [src, width, height] = arguments;
        Object.assign(frame, { src, width, height });
        document.body.replaceChildren(frame)";
    page.site.answer(
        "cadre.html",
        crate::answer::Answer::html("<!doctype html><title>Cadre</title>"),
    );
    page.go("cadre.html").await?;
    page.ask::<()>(script, &[json!(path), json!(width), json!(height)])
        .await?;
    page.browser.driver.enter_frame(0).await?;
    page.wait_until("it is there", async || page.has("h1").await)
        .await
}

/// 1280 by 800 pixels at 200 %, as every browser zooms. WCAG 1.4.4; RGAA 10.4.
async fn who_enlarges_twice_loses_nothing(page: Page) -> Outcome {
    for view in VIEWS {
        page.open_in_frame_at(view, 640, 400).await?;
        fits(&page, view).await?;
    }
    Ok(())
}

/// WCAG 1.4.12; RGAA 10.12.
async fn who_spaces_letters_and_lines_loses_nothing(page: Page) -> Outcome {
    let styles = json!(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-bottom: 2em !important }"
    );
    for view in VIEWS {
        page.open(view).await?;
        page.ask::<()>(ADD_STYLES, std::slice::from_ref(&styles))
            .await?;
        fits(&page, view).await?;
        page.open_in_frame_at(view, 360, 740).await?;
        page.ask::<()>(ADD_STYLES, std::slice::from_ref(&styles))
            .await?;
        fits(&page, &format!("{view} on a phone")).await?;
    }
    for other in OTHER_PAGES {
        page.go(other).await?;
        page.ask::<()>(ADD_STYLES, std::slice::from_ref(&styles))
            .await?;
        fits(&page, other).await?;
    }
    Ok(())
}

/// WCAG 2.5.8: 24 pixels, but for links within a text. The map's own buttons have the 44 of 2.5.5,
/// because they are used on the way.
async fn whose_hand_trembles_hits_every_target(page: Page) -> Outcome {
    let small = "
        const [least, targets] = arguments;
        return [...document.querySelectorAll(targets)]
            .filter(it => it.checkVisibility({ visibilityProperty: true }))
            .filter(it => !it.closest('.visually-hidden, .skip, [inert]'))
            .filter(it => getComputedStyle(it).display !== 'inline')
            .map(it => [it, (it.closest('label') ?? it).getBoundingClientRect()])
            .filter(([, { width, height }]) => Math.min(width, height) < least)
            .map(([it, { width, height }]) => `${width} x ${height}: ${it.outerHTML.slice(0, 120)}`)";
    for view in VIEWS {
        for width in [360, 1100] {
            page.open_in_frame_at(view, width, 740).await?;
            let found: Vec<String> = page.ask(small, &[json!(24), json!(TARGETS)]).await?;
            assert_nothing(&found, view);
            let found: Vec<String> = page
                .ask(small, &[json!(44), json!(".map-button, .icon-button")])
                .await?;
            assert_nothing(&found, view);
        }
    }
    Ok(())
}
