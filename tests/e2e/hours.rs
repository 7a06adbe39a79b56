//! Somebody looks for what is open when they can go.

use std::time::SystemTime;

use passerelle::hours::{Calendar, Hours, Part, State, Weekday, When, Zone};
use serde_json::Value;

use crate::{
    Outcome,
    journey::journeys,
    page::{Page, hook},
};

journeys! { what_is_open_on_a_wednesday_afternoon }

const WEDNESDAY: When = When::DayPart(Weekday::Wednesday, Part::Afternoon);

async fn what_is_open_on_a_wednesday_afternoon(page: Page) -> Outcome {
    let records = page.records()?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let now = i64::try_from(now.as_secs())?;
    let then = |it: &Value| state(it, WEDNESDAY, now);
    let [n_open, n_unknown, n_closed] = [State::Open, State::Unknown, State::Closed]
        .map(|state| records.count(|it| then(it) == state));
    let n_projects = records.count(|it| it["properties"]["kind"] == "project");
    assert!(n_open > 0 && n_unknown > 0 && n_closed > n_projects);

    page.open("").await?;
    page.click(&format!(
        "details:not([open]):has({}) > summary",
        hook("open-when")
    ))
    .await?;
    let option = format!("{} option[value=we-afternoon]", hook("open-when"));
    page.click(&option).await?;
    page.until_word("open", "we-afternoon").await?;
    page.until_total(n_open + n_unknown).await?;
    let part = "ouvert le mercredi après-midi";
    assert_eq!(page.texts("part").await?, [part]);
    let unconfirmed = format!("horaires à confirmer pour {n_unknown}");
    assert_eq!(page.text("unconfirmed").await?, unconfirmed);

    // Whoever says so comes first; whoever says nothing stays.
    let ids = page.result_ids().await?;
    let is_open = |it: &String| then(records.record(it)) == State::Open;
    assert!(ids.iter().take(n_open).all(is_open), "{ids:?}");
    assert!(!ids.iter().skip(n_open).any(is_open), "{ids:?}");
    let row = |id: &str| format!("{}[data-id={id:?}]", hook("result"));
    let unsure = ids.get(n_open).ok_or("nothing is to be confirmed")?;
    // WebKit's driver leaves out what is scrolled out of sight.
    let said = "return document.querySelector(arguments[0]).innerText";
    let said: String = page.ask(said, &[row(unsure).into()]).await?;
    assert!(said.contains("Horaires à confirmer"), "{said}");

    let somebody_else = page.of_somebody_else().await?;
    somebody_else.open(&page.query().await?).await?;
    somebody_else.until_total(n_open + n_unknown).await?;
    assert_eq!(somebody_else.result_ids().await?, ids);
    let select = hook("open-when");
    let chosen = "return document.querySelector(arguments[0]).value";
    let chosen: String = somebody_else.ask(chosen, &[select.into()]).await?;
    assert_eq!(chosen, "we-afternoon");
    somebody_else.browser.quit().await?;

    // The sheet says when, day after day, and what the source says.
    let first = ids.first().ok_or("nothing is open")?;
    page.open_result(first).await?;
    page.until_sheet(Some(first)).await?;
    let week = page.text("week").await?;
    for day in ["lundi", "mercredi", "dimanche"] {
        assert!(week.contains(day), "{week}");
    }
    assert!(!page.text("opening").await?.is_empty());
    let words = &records.record(first)["properties"]["opening_hours_text"]["fr"];
    if let Some(words) = words.as_str() {
        let sheet = page.text("sheet").await?;
        assert!(sheet.contains(words), "{sheet}");
    }
    page.click("[data-testid=back]").await?;

    page.click(&hook("open-now")).await?;
    page.until_word("open", "now").await?;
    assert_eq!(page.texts("part").await?, ["ouvert maintenant"]);
    page.push("Retirer : ouvert maintenant").await?;
    page.until_total(records.len()).await?;
    assert_eq!(page.word("open").await?, None);
    Ok(())
}

/// Whether a record is open then. Projects are nowhere to go.
fn state(record: &Value, when: When, now: i64) -> State {
    let properties = &record["properties"];
    if properties["kind"] == "project" {
        return State::Closed;
    }
    let address = &properties["address"];
    let (country, code) = (address["country"].as_str(), address["area_code"].as_str());
    let hours = properties["opening_hours"].as_str().map(Hours::parse);
    match (hours, Zone::of(country, code)) {
        (Some(Ok(hours)), Some(zone)) => {
            hours.at(when, zone.local(now), Calendar::of(country, code))
        }
        _ => State::Unknown,
    }
}
