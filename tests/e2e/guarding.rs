//! Portals that mean harm, forbid much, or whose styles reach far.

use serde_json::{Value, json};

use crate::{Outcome, answer::Answer, journey::journeys, page::Page, portal::Portal, records::has};

journeys! {
    a_portal_that_is_not_listed_learns_and_changes_nothing,
    what_is_no_message_is_ignored,
    a_flood_of_messages_leaves_the_page_usable,
    messages_of_third_parties_are_not_believed,
    the_strictest_policy_lets_the_map_in,
    styles_of_the_portal_end_at_the_frame,
    in_a_frame_of_another_site_the_page_says_what_is_missing,
}

async fn a_portal_that_is_not_listed_learns_and_changes_nothing(page: Page) -> Outcome {
    let all = page.records()?.len();
    let portal = Portal::of(page.clone())?;
    portal.open_elements(&["height=\"700px\""]).await?;
    let told = portal
        .until_told("first", "error", json!({"code": "origin"}))
        .await?;
    let words = told["message"].as_str().unwrap_or_default();
    assert!(words.contains("allowed_origins") && words.contains(&portal.origin()));

    let broken = portal.call_and_wait("first", "getResults").await?;
    assert_eq!(broken, told["message"]);

    let listen =
        "window.heard = []; addEventListener('message', ({ data }) => heard.push(data.type))";
    page.ask::<()>(listen, &[]).await?;
    let ask = json!({"passerelle": 1, "type": "setQuery", "query": "category=amo"});
    send(&page, &[ask, results_asked()]).await?;
    portal.enter("first").await?;
    page.open_result(page.first_ids().await?.first().ok_or("no result")?)
        .await?;
    page.keep_from_sheet().await?;
    assert_eq!(page.total().await?, all);

    portal.leave().await?;
    let heard: Vec<String> = page.ask("return heard", &[]).await?;
    assert!(heard.is_empty(), "{heard:?}");
    let refused = portal.n_told("first", "error").await?;
    assert_eq!((portal.n_told("first", "ready").await?, refused), (0, 1));
    Ok(())
}

async fn what_is_no_message_is_ignored(page: Page) -> Outcome {
    let all = page.records()?.len();
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    portal.open_elements(&["height=\"700px\""]).await?;
    portal
        .until_told("first", "ready", json!({"total": all}))
        .await?;
    let other_data = page.site.url() + "data/other.json";
    send(
        &page,
        &[
            json!(null),
            json!("setQuery"),
            json!([1, 2]),
            json!({}),
            json!({"passerelle": 2, "type": "setQuery", "query": "category=amo"}),
            json!({"passerelle": 1}),
            json!({"passerelle": 1, "type": "load", "url": other_data}),
            json!({"passerelle": 1, "type": "setQuery"}),
            json!({"passerelle": 1, "type": "setQuery", "query": {"category": "amo"}}),
            json!({"passerelle": 1, "type": "setQuery", "query": "x".repeat(20_000)}),
            json!({"passerelle": 1, "type": "open", "record": {"html": "<img src=x onerror=alert(1)>"}}),
            json!({"passerelle": 1, "type": "getResults", "request": "all"}),
        ],
    )
    .await?;
    // What has a form that structured clones cannot give to JSON.
    let odd = "const frame = document.querySelector('passerelle-carte').shadowRoot.querySelector('iframe');
        const circle = { passerelle: 1, type: 'setQuery' };
        circle.query = circle;
        for (const it of [circle, { passerelle: 1n }, new Map(), new Error('x'), new ArrayBuffer(8)]) {
            frame.contentWindow.postMessage(it, '*');
        }";
    page.ask::<()>(odd, &[]).await?;
    // An address of another dataset is none of a host's business either.
    portal
        .call("first", "setQuery", json!("dataset=other&q=zzzzzz"))
        .await?;
    portal
        .until_told("first", "querychange", json!({"total": 0}))
        .await?;
    assert_eq!(portal.n_told("first", "querychange").await?, 1);
    portal.call("first", "setQuery", json!("")).await?;
    portal
        .until_told("first", "querychange", json!({"total": all}))
        .await?;
    portal.enter("first").await?;
    assert_eq!(page.word("dataset").await?, None);
    assert!(
        !page
            .site
            .requests()
            .iter()
            .any(|it| it.path.contains("other"))
    );
    Ok(())
}

async fn a_flood_of_messages_leaves_the_page_usable(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    portal.open_elements(&["height=\"700px\""]).await?;
    portal.until_told("first", "ready", json!({})).await?;
    let flood = "const frame = document.querySelector('passerelle-carte').shadowRoot.querySelector('iframe');
        for (let n = 0; n < 10000; n += 1) {
            const message = n % 2 ? { passerelle: 1, type: 'setQuery', query: `q=${n}` } : { noise: n };
            frame.contentWindow.postMessage(message, '*');
        }";
    page.ask::<()>(flood, &[]).await?;
    portal
        .call("first", "setQuery", json!("category=amo"))
        .await?;
    portal
        .until_told("first", "querychange", json!({"total": amo}))
        .await?;
    // What was asked in between was replaced before it was answered.
    let n_answers = portal.n_told("first", "querychange").await?;
    assert!(n_answers < 1000, "{n_answers} answers");
    portal.enter("first").await?;
    page.tick("category", "epn").await?;
    page.wait_until("there are more results", async || {
        Ok(page.total().await? > amo)
    })
    .await
}

async fn messages_of_third_parties_are_not_believed(page: Page) -> Outcome {
    let all = page.records()?.len();
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    let third = Portal::of(page.clone())?;
    let forge = "const forge = { passerelle: 1 };
        setInterval(() => {
            parent.postMessage({ ...forge, type: 'select', record: 'forged' }, '*');
            parent.postMessage({ ...forge, type: 'height', height: 9 }, '*');
            parent[0].postMessage({ ...forge, type: 'connect' }, '*');
            parent[0].postMessage({ ...forge, type: 'setQuery', query: 'category=amo' }, '*');
        }, 20)";
    let url = third.answer(Answer::html(format!("<script>{forge}</script>")));
    let frame = portal.frame_of("", 900, 600);
    let body = format!(
        "{frame}<iframe src=\"{url}\" title=\"Tiers\"></iframe>{}",
        portal.elements(&[""])
    );
    portal.open(&body).await?;
    portal
        .until_told("first", "ready", json!({"total": all}))
        .await?;
    let high = portal.height("first").await?;
    portal.page.enter_only_frame().await?;
    page.click("[data-testid=filters-button]").await?;
    page.tick("country", "BE").await?;
    let belgian = page.records()?.count(|it| has(it, "country", &["BE"]));
    page.until_total(belgian).await?;
    portal.leave().await?;
    assert_eq!(portal.n_told("first", "select").await?, 0);
    assert!(high > 300.0, "{high}");
    Ok(())
}

async fn the_strictest_policy_lets_the_map_in(page: Page) -> Outcome {
    let amo = page.records()?.count(|it| has(it, "category", &["amo"]));
    let portal = Portal::of(page.clone())?;
    portal.is_listed();
    let (script, site) = (portal.address("embed.js"), page.site.url());
    // What docs/embedding.md promises to work with.
    let policy = format!(
        "default-src 'none'; script-src {script}; frame-src {site}; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let element = "<passerelle-carte id=\"first\" category=\"amo\"></passerelle-carte>";
    let body = format!("{element}<script src=\"{script}\" defer></script>");
    portal.open_under(&policy, &body).await?;
    portal.enter("first").await?;
    page.until_total(amo).await?;
    portal.leave().await?;
    page.wait_until("the frame grows", async || {
        Ok(portal.height("first").await? > 700.0)
    })
    .await?;
    let display = "return getComputedStyle(document.getElementById('first')).display";
    assert_eq!(page.ask::<String>(display, &[]).await?, "block");
    Ok(())
}

async fn styles_of_the_portal_end_at_the_frame(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    let leak =
        "<style>* { all: unset !important; font-size: 90px !important; color: red !important }
        iframe { display: none !important }</style>";
    let elements = portal.elements(&["height=\"600px\""]);
    portal.open(&format!("{leak}{elements}")).await?;
    portal.enter("first").await?;
    let seen = "const it = getComputedStyle(document.querySelector('.count'));
        return [it.fontSize, innerHeight, innerWidth > 600]";
    let seen: Value = page.ask(seen, &[]).await?;
    assert_eq!(seen, json!(["16px", 600, true]));
    assert!(page.sees("search").await?);
    Ok(())
}

async fn in_a_frame_of_another_site_the_page_says_what_is_missing(page: Page) -> Outcome {
    let portal = Portal::of(page.clone())?;
    let frame = portal.frame_of("?category=amo", 1200, 700);
    // For browsers, another port is another origin, but only another name is another site.
    portal.open_as("localhost", &frame).await?;
    portal.page.enter_only_frame().await?;
    let amo = page.total().await?;

    // The frame was not given the position of the device.
    page.click("[data-testid=near-me]").await?;
    let says_why = async || {
        let help = page.find("#place-help").await?.text().await?;
        Ok(help.starts_with("La page où se trouve cette carte"))
    };
    page.wait_until("the page says why there is no position", says_why)
        .await?;
    // Kept for the visit at least, and searched as everywhere.
    let ids = page.result_ids().await?;
    let id = ids.first().ok_or("no result")?;
    page.keep(id).await?;
    assert!(page.is_kept(id).await?);
    page.search("bruxelles").await?;
    page.wait_until("there are fewer results", async || {
        Ok(page.total().await? < amo)
    })
    .await
}

fn results_asked() -> Value {
    json!({"passerelle": 1, "type": "getResults", "request": 1})
}

/// Sends messages from the portal's page to the frame of its element.
async fn send(page: &Page, messages: &[Value]) -> Outcome {
    let script = "const frame = document.querySelector('passerelle-carte').shadowRoot.querySelector('iframe');
        for (const message of arguments[0]) frame.contentWindow.postMessage(message, '*')";
    page.ask(script, &[json!(messages)]).await
}
