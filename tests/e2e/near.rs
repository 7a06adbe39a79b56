//! Somebody looks around a place.

use serde_json::Value;

use crate::{Outcome, journey::journeys, page::Page, records::position};

journeys! { the_nearest_come_first }

async fn the_nearest_come_first(page: Page) -> Outcome {
    let records = page.records()?;
    let is_in_poitiers = |it: &&Value| it["properties"]["address"]["commune_code"] == "86194";
    let poitiers = records
        .all()
        .iter()
        .filter(is_in_poitiers)
        .find_map(position);
    let poitiers = poitiers.ok_or("nothing is in Poitiers")?;
    let away_km = |it: &Value| position(it).map(|it| it.distance_km(poitiers));
    let within = |km: f64| records.count(|it| away_km(it).is_some_and(|it| it <= km));
    page.open("").await?;

    page.choose_place("poitiers").await?;
    page.until_word("near", "FR-86194").await?;
    assert_eq!(page.total().await?, records.len());
    let ids = page.result_ids().await?;
    let away: Vec<f64> = ids
        .iter()
        .filter_map(|it| away_km(records.record(it)))
        .collect();
    assert!(
        away.len() >= 12 && away.is_sorted_by(|a, b| a <= &(b + 0.001)),
        "{away:?}"
    );
    // The map comes near too.
    page.wait_until("the map shows less", async || {
        Ok(page.map_shown().await? < records.len())
    })
    .await?;

    for km in [20_u8, 50] {
        page.choose_radius(&km.to_string()).await?;
        page.until_total(within(km.into())).await?;
        assert_eq!(page.word("radius").await?, Some(km.to_string()));
    }
    page.choose_radius("").await?;
    page.until_total(records.len()).await?;

    page.choose_place("Nulle-Part-sur-Mer").await?;
    let says_so = async || Ok(!page.find("#place-help").await?.text().await?.is_empty());
    page.wait_until("the page says that it knows no such place", says_so)
        .await?;
    assert_eq!(page.word("near").await?.as_deref(), Some("FR-86194"));
    Ok(())
}
