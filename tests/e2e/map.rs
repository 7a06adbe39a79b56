//! Somebody looks at the map.

use passerelle::find::{Point, Query, side_px};
use serde_json::Value;
use thirtyfour::Key;

use crate::{
    Outcome,
    journey::journeys,
    page::Page,
    records::{Records, position},
};

journeys! {
    a_click_on_a_cluster_comes_closer,
    a_cluster_says_what_it_holds_and_takes_keys,
    a_place_of_many_lists_them_all,
    the_list_can_follow_the_map,
    what_is_wanted_while_the_map_zooms_comes_after,
}

async fn what_is_wanted_while_the_map_zooms_comes_after(page: Page) -> Outcome {
    page.open("?map=9/44.8/-0.6").await?;
    let mapped = page.result_count().await?.mapped;
    assert!(page.map_shown().await? < mapped);
    // Within one movement, which is over in a quarter of a second.
    let script = "const done = arguments[0];
        const press = (name) => document.querySelector(`.map-button[aria-label='${name}']`).click();
        press('Zoomer');
        const wait = () => {
            if (!document.querySelector('.leaflet-zoom-anim')) return requestAnimationFrame(wait);
            press('Voir tous les résultats');
            done(true);
        };
        wait()";
    page.ask_later::<bool>(script, &[]).await?;
    let shown = async || Ok(page.map_shown().await? == mapped);
    page.wait_until("the map shows all", shown).await
}

async fn a_click_on_a_cluster_comes_closer(page: Page) -> Outcome {
    page.open("").await?;
    let before = page.map_shown().await?;
    let name = largest_cluster(&page).await?;
    let (held, _) = held_by(&name)?;
    assert!(1 < held && held < before, "{name}");

    let cluster = format!("[data-testid=map] [aria-label='{name}']");
    page.find(&cluster).await?.click().await?;
    until_moved_from(&page, None).await?;
    let (after, zoom) = (page.map_shown().await?, page.zoom().await?);
    assert!(held <= after && after < before, "{held} {after} {before}");

    page.push("Dézoomer").await?;
    until_moved_from(&page, zoom).await?;
    assert_eq!(page.zoom().await?, zoom.map(|it| it - 1));
    assert!(page.map_shown().await? > after);
    // The map alone changes nothing of what was found.
    page.until_total(page.records()?.len()).await
}

async fn a_cluster_says_what_it_holds_and_takes_keys(page: Page) -> Outcome {
    for key in [Key::Enter, Key::Space] {
        page.open("").await?;
        let before = page.map_shown().await?;
        let name = largest_cluster(&page).await?;
        let (held, parts) = held_by(&name)?;
        assert_eq!(parts.iter().sum::<usize>(), held, "{name}");

        // From the map, the tabulator leads to every cluster.
        page.ask::<()>("document.querySelector('[data-testid=map]').focus()", &[])
            .await?;
        let focused = "const it = document.activeElement;
            return [it.getAttribute('role'), it.getAttribute('aria-label')]";
        let wanted = (Some("button".to_owned()), Some(name.clone()));
        let mut stops = Vec::new();
        while stops.last() != Some(&wanted) {
            assert!(stops.len() < 40, "{name} is not reached: {stops:?}");
            page.press(Key::Tab).await?;
            stops.push(page.ask(focused, &[]).await?);
        }

        page.press(key).await?;
        until_moved_from(&page, None).await?;
        let after = page.map_shown().await?;
        assert!(held <= after && after < before, "{held} {after} {before}");
    }
    Ok(())
}

async fn a_place_of_many_lists_them_all(page: Page) -> Outcome {
    let records = page.records()?;
    let (first, here) = fullest_place(&records).ok_or("no two records are at one place")?;
    let at = position(records.record(&first)).ok_or("it has no position")?;
    let frame = format!("18/{}/{}", at.latitude_deg(), at.longitude_deg());

    page.open(&format!("?map={frame}")).await?;
    let n_here = here.len();
    page.click(&format!(".pin-place[aria-label^='{n_here} lieux\u{A0}: ']"))
        .await?;
    page.until_seen("place-list").await?;
    page.wait_for("the records of the place", here.clone(), || {
        sorted_ids(&page)
    })
    .await?;
    assert!(page.word("at").await?.is_some());

    // The same, for who follows the link.
    page.open(&format!("?at={first}")).await?;
    page.wait_for("the records of the place", here.clone(), || {
        sorted_ids(&page)
    })
    .await?;
    let head = page.text("place-list").await?;
    assert!(head.contains(&n_here.to_string()), "{head}");
    page.push("Retour à la liste").await?;
    page.wait_until("the list is back", async || {
        Ok(!page.sees("place-list").await?)
    })
    .await?;
    assert!(page.result_ids().await?.len() > n_here);
    Ok(())
}

async fn the_list_can_follow_the_map(page: Page) -> Outcome {
    page.open("").await?;
    let everything = page.total().await?;
    page.click("[data-testid=in-frame]").await?;
    page.until_word("in_map", "1").await?;
    for _ in 0..3 {
        let before = page.zoom().await?;
        page.push("Zoomer").await?;
        until_moved_from(&page, before).await?;
        let (surely, perhaps) = in_view(&page).await?;
        let is_as_seen = async || Ok((surely..=perhaps).contains(&page.total().await?));
        let what = format!("there are {surely} to {perhaps} results");
        page.wait_until(&what, is_as_seen).await?;
    }
    assert!(page.total().await? < everything);
    page.click("[data-testid=in-frame]").await?;
    page.until_total(everything).await
}

/// How many records lie well within what the map shows, and how many within or just outside: the
/// address tells its middle only roughly.
async fn in_view(page: &Page) -> Outcome<(usize, usize)> {
    const ROUGHLY_PX: f64 = 8.0;
    let size = "const it = document.querySelector('[data-testid=map]');
        return [it.clientWidth, it.clientHeight]";
    let (width_px, height_px): (f64, f64) = page.ask(size, &[]).await?;
    let query = Query::from_address(&page.query().await?);
    let frame = query.frame.ok_or("the address does not tell the view")?;
    let (middle, side_px) = (Point::from(frame.centre), side_px(frame.zoom));
    let records = page.records()?;
    let within = |margin_px: f64| {
        records.count(|it| {
            position(it).map(Point::from).is_some_and(|it| {
                (it.x - middle.x).abs() * side_px <= width_px / 2.0 + margin_px
                    && (it.y - middle.y).abs() * side_px <= height_px / 2.0 + margin_px
            })
        })
    };
    Ok((within(-ROUGHLY_PX), within(ROUGHLY_PX)))
}

/// The name of the cluster that holds the most.
async fn largest_cluster(page: &Page) -> Outcome<String> {
    let script =
        "const clusters = [...document.querySelectorAll('[data-testid=map] .pin-cluster')];
        return clusters.sort((a, b) => b.innerText - a.innerText)[0].getAttribute('aria-label')";
    page.ask(script, &[]).await
}

/// The numbers in `12 lieux : 5 AMO, 4 EPN, 1 projet, + 2`: the whole and its parts.
fn held_by(name: &str) -> Outcome<(usize, Vec<usize>)> {
    let halves = name.split_once(" lieux\u{A0}: ");
    let (whole, parts) = halves.ok_or_else(|| format!("{name:?} is no name of a cluster"))?;
    let number = |it: &str| it.trim_start_matches("+ ").split(' ').next()?.parse().ok();
    let parts: Option<Vec<usize>> = parts.split(", ").map(number).collect();
    let parts = parts.ok_or_else(|| format!("{name:?} has a part without number"))?;
    Ok((whole.parse()?, parts))
}

async fn until_moved_from(page: &Page, zoom: Option<u8>) -> Outcome {
    let has_moved = async || Ok(page.zoom().await? != zoom);
    page.wait_until("the map has moved", has_moved).await
}

async fn sorted_ids(page: &Page) -> Outcome<Vec<String>> {
    let mut ids = page.result_ids().await?;
    ids.sort_unstable();
    Ok(ids)
}

/// The first record of the place that holds the most (but no more than the list draws at once),
/// and all that are there.
fn fullest_place(records: &Records) -> Option<(String, Vec<String>)> {
    const FIT_THE_LIST: usize = 30;
    let id = |it: &Value| it["id"].as_str().map(str::to_owned);
    let neighbours = |it: &Value| -> Option<(String, Vec<String>)> {
        let here = position(it)?;
        let is_here = |it: &&Value| position(it).is_some_and(|it| it.distance_km(here) < 0.05);
        let mut ids: Vec<String> = records
            .all()
            .iter()
            .filter(is_here)
            .filter_map(id)
            .collect();
        ids.sort_unstable();
        Some((id(it)?, ids))
    };
    let places = records.all().iter().filter_map(neighbours);
    let places = places.filter(|(_, ids)| (2..FIT_THE_LIST).contains(&ids.len()));
    places.max_by_key(|(_, ids)| ids.len())
}
