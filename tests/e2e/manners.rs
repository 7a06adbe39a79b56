//! The map in a page that scrolls: wheel, fingers and keys belong to that page first.

use serde_json::json;
use thirtyfour::Key;

use crate::{Outcome, journey::journeys, page::Page, portal::Portal};

journeys! {
    the_wheel_belongs_to_the_portal,
    fingers_belong_to_the_portal,
    keys_pass_through_a_frame,
}

/// Turns the wheel over the map; whether the page around would scroll.
const TURN: &str = "const [ctrl] = arguments;
    const map = document.querySelector('[data-testid=map]');
    const { x, y, width, height } = map.getBoundingClientRect();
    const event = new WheelEvent('wheel', { deltaY: -300, ctrlKey: ctrl, bubbles: true, cancelable: true,
        clientX: x + width / 2, clientY: y + height / 2 });
    return map.querySelector('.leaflet-pane').dispatchEvent(event)";

async fn the_wheel_belongs_to_the_portal(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    portal.open_frame("?map=7/46.5/1.0").await?;
    assert!(
        page.ask::<bool>(TURN, &[json!(false)]).await?,
        "the page around cannot scroll"
    );
    page.wait_until("a hint says how", async || {
        Ok(page.text("map-hint").await?.contains("Ctrl"))
    })
    .await?;
    assert_eq!(page.zoom().await?, Some(7));

    assert!(!page.ask::<bool>(TURN, &[json!(true)]).await?);
    page.wait_until("the map is closer", async || {
        Ok(page.zoom().await? > Some(7))
    })
    .await?;

    // A click shows that the map is meant.
    let press = "document.querySelector('[data-testid=map]')
        .dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true }))";
    page.ask::<()>(press, &[]).await?;
    assert!(!page.ask::<bool>(TURN, &[json!(false)]).await?);

    // A page of its own has nothing around it.
    page.open("?map=7/46.5/1.0").await?;
    assert!(!page.ask::<bool>(TURN, &[json!(false)]).await?);
    Ok(())
}

async fn fingers_belong_to_the_portal(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    portal.open_frame("?map=7/46.5/1.0").await?;
    // Desktop engines make no touches of their own: what matters is whom they would reach.
    let touch = "const [type, n] = arguments;
        const pane = document.querySelector('.leaflet-map-pane');
        let heard = false;
        pane.addEventListener(type, () => { heard = true; }, { once: true });
        const event = new Event(type, { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'touches', { value: { length: n } });
        pane.dispatchEvent(event);
        return heard";
    let is_heard =
        async |kind: &str, n: u32| page.ask::<bool>(touch, &[json!(kind), json!(n)]).await;
    assert!(
        !is_heard("touchstart", 1).await?,
        "one finger would move the map"
    );
    is_heard("touchmove", 1).await?;
    page.wait_until("a hint says how", async || {
        Ok(page.text("map-hint").await?.contains("Deux doigts"))
    })
    .await?;
    assert!(
        is_heard("touchstart", 2).await?,
        "two fingers would not move the map"
    );
    Ok(())
}

async fn keys_pass_through_a_frame(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    let frame = portal.frame_of("?view=map&ids=par-004,par-005&hide=search", 900, 500);
    portal
        .open(&format!(
            "<button id=\"before\">Avant</button>
        {frame}
        <button id=\"after\">Après</button>"
        ))
        .await?;
    portal.page.enter_only_frame().await?;
    portal.leave().await?;
    page.ask::<()>("document.getElementById('before').focus()", &[])
        .await?;
    let focused = || {
        page.ask::<String>(
            "return document.activeElement.id || document.activeElement.tagName",
            &[],
        )
    };
    let mut was_inside = false;
    for _ in 0..60 {
        page.press(Key::Tab + "").await?;
        match &*focused().await? {
            "IFRAME" => was_inside = true,
            "after" => {
                assert!(was_inside, "Tab does not reach the frame");
                return Ok(());
            }
            _ => {}
        }
    }
    Err("Tab never leaves the frame".into())
}
