//! Newer data arrive: what has changed since an earlier visit, and what was kept and has gone.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    journey::journeys,
    page::{Page, plain},
    records::DATASET_PATH,
};

journeys! {
    newer_data_are_told_once_and_compared,
    what_was_kept_outlives_the_data_that_had_it,
    where_there_is_nothing_to_compare_the_view_says_so,
    the_view_of_changes_keeps_nobody_out,
}

const VIEW: &str = "autour.html?view=changes";

/// The records of the stories: one whose number changes, one that goes, one that comes.
const CHANGED: &str = "par-001";
const GONE: &str = "par-004";
const NEW: &str = "par-new";

/// A number from those that are given to nobody.
const NUMBER: &str = "05 36 49 00 17";

/// The data as they are now, made another version.
struct Data(Value);

impl Data {
    fn of(page: &Page) -> Outcome<Self> {
        Ok(Self(serde_json::from_str(&page.site.file(DATASET_PATH)?)?))
    }

    fn of_date(mut self, date: &str) -> Self {
        self.0["passerelle"]["updated"] = json!(date);
        self
    }

    fn without(mut self, id: &str) -> Self {
        if let Some(features) = self.0["features"].as_array_mut() {
            features.retain(|it| it["id"] != id);
        }
        self
    }

    fn with_phone(mut self, id: &str, phone: &str) -> Self {
        let features = self.0["features"].as_array_mut();
        for feature in features.into_iter().flatten().filter(|it| it["id"] == id) {
            feature["properties"]["contact"]["phone"] = json!(phone);
        }
        self
    }

    fn with(mut self, id: &str, name: &str) -> Self {
        let feature = json!({"type": "Feature", "id": id, "geometry": null,
            "properties": {"kind": "partner", "name": name}});
        if let Some(features) = self.0["features"].as_array_mut() {
            features.push(feature);
        }
        self
    }

    fn serve(&self, page: &Page) {
        page.site
            .answer(DATASET_PATH, Answer::json(self.0.to_string()));
    }
}

/// Visits the map with these data, until it keeps them.
async fn visit(page: &Page, data: &Data) -> Outcome {
    data.serve(page);
    page.open("").await?;
    page.until_ready_offline().await
}

async fn favourites(page: &Page, ids: &[&str]) -> Outcome {
    let dataset = crate::records::DATASET;
    let kept = json!({"version": 1, "datasets": {dataset: ids}});
    page.store("passerelle.favourites", &kept.to_string()).await
}

/// The ids in a group, in their order.
async fn ids_in(page: &Page, group: &str) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll(`[data-testid=${arguments[0]}]
        [data-testid=entry]`)].map(it => it.dataset.id)";
    page.ask(script, &[json!(group)]).await
}

/// What a record was and what it is, as it is read.
async fn said_of(page: &Page, id: &str) -> Outcome<String> {
    let entry = format!("[data-testid=changed] [data-id={id:?}]");
    Ok(plain(&page.find(&entry).await?.text().await?))
}

async fn newer_data_are_told_once_and_compared(page: Page) -> Outcome {
    let first = Data::of(&page)?.of_date("2026-11-22");
    visit(&page, &first).await?;
    assert!(!page.sees("new-data").await?);
    favourites(&page, &[CHANGED, GONE]).await?;
    visit(&page, &first).await?;
    assert!(!page.sees("new-data").await?);

    let second = Data::of(&page)?
        .of_date("2027-02-03")
        .without(GONE)
        .without("prj-002")
        .with_phone(CHANGED, NUMBER)
        .with_phone("par-002", NUMBER)
        .with(NEW, "Maison des devoirs");
    visit(&page, &second).await?;
    page.until_seen("new-data").await?;
    let told = page.text("new-data").await?;
    assert!(told.contains("3 février 2027"), "{told}");
    page.click("[data-testid=new-data] [data-testid=see-changes]")
        .await?;
    page.until_seen("changes-summary").await?;
    assert!(!page.sees("new-data").await?);
    assert_eq!(ids_in(&page, "added").await?, [NEW]);
    // What is kept stands first.
    assert_eq!(ids_in(&page, "changed").await?, [CHANGED, "par-002"]);
    assert_eq!(ids_in(&page, "gone").await?, [GONE, "prj-002"]);
    let versions = page.text("versions").await?;
    let [old, new] = ["22 novembre 2026", "3 février 2027"].map(|it| versions.find(it));
    assert!(old.is_some() && old < new, "{versions}");
    let records = page.records()?;
    let number = &records.record(CHANGED)["properties"]["contact"]["phone"];
    let said = said_of(&page, CHANGED).await?;
    let before = format!("Avant : {}", number.as_str().unwrap_or("inconnu"));
    assert!(said.contains(&before), "{before}: {said}");
    assert!(said.contains(&format!("Maintenant : {NUMBER}")), "{said}");

    // What is there leads to the map; what is not leads nowhere.
    assert!(!page.has("[data-testid=gone] .name[href]").await?);
    page.click(&format!("[data-testid=added] [data-id={NEW:?}] a"))
        .await?;
    page.until_ready().await?;
    page.until_sheet(Some(NEW)).await?;
    page.until_ready_offline().await?;
    assert!(!page.sees("new-data").await?);

    // Without a network, the same is told; and of other data, only what they change.
    page.site.go_down();
    page.open(VIEW).await?;
    page.until_seen("changes-summary").await?;
    assert_eq!(ids_in(&page, "added").await?, [NEW]);
    page.site.go_up()?;
    second.with_phone(CHANGED, "05 36 49 00 18").serve(&page);
    // The view itself may be what meets them first.
    page.open(VIEW).await?;
    page.until_seen("changes-summary").await?;
    assert_eq!(ids_in(&page, "changed").await?, [CHANGED]);
    assert_eq!(ids_in(&page, "added").await?, [""; 0]);
    Ok(())
}

async fn what_was_kept_outlives_the_data_that_had_it(page: Page) -> Outcome {
    let first = Data::of(&page)?
        .of_date("2026-11-22")
        .with_phone(GONE, NUMBER);
    visit(&page, &first).await?;
    favourites(&page, &[GONE, CHANGED, "long-gone"]).await?;
    // Two further versions, each of which puts the one before it aside.
    for date in ["2026-12-01", "2027-01-01", "2027-02-01"] {
        let data = Data::of(&page)?.of_date(date).without(GONE);
        visit(&page, &data).await?;
    }
    page.open("?favourites=1").await?;
    page.until_total(1).await?;
    page.click("[data-testid=gone-favourites] [data-testid=see-changes]")
        .await?;
    page.until_seen("kept-record").await?;
    let name = page.records()?.record(GONE)["properties"]["name"].clone();
    let name = name.as_str().or_else(|| name["fr"].as_str());
    for _ in 0..2 {
        let said = page.text("kept-record").await?;
        assert!(said.contains(name.unwrap_or("?")), "{said}");
        assert!(said.contains(NUMBER), "{said}");
        assert!(said.contains("22 novembre 2026"), "{said}");
        assert!(page.text("nothing-kept").await?.contains("long-gone"));
        page.site.go_down();
        page.open(VIEW).await?;
        page.until_seen("kept-record").await?;
        page.site.go_up()?;
    }

    // It can be let go, and taken back as long as one is there.
    let button = format!("[data-testid=kept-record][data-id={GONE:?}] [data-testid=favourite]");
    for pressed in ["false", "true", "false"] {
        page.click(&button).await?;
        page.wait_for("the button", Some(pressed.to_owned()), || {
            page.attribute(&button, "aria-pressed")
        })
        .await?;
    }
    page.open(VIEW).await?;
    page.until_seen("nothing-kept").await?;
    assert!(!page.sees("kept-record").await?);
    let left = "const [done] = arguments; (async () => {
            const names = await caches.keys();
            const data = await caches.open(names.find(it => it.endsWith(' data')));
            return (await data.keys()).filter(it => it.url.includes('/gone-')).length;
        })().then(done, it => done(String(it)))";
    page.wait_for("what is left of it", json!(0), || {
        page.ask_later::<Value>(left, &[])
    })
    .await
}

async fn where_there_is_nothing_to_compare_the_view_says_so(page: Page) -> Outcome {
    page.open(VIEW).await?;
    page.until_seen("no-earlier").await?;
    assert!(page.text("no-earlier").await?.contains("qu’une version"));

    // A version with other bytes and the same records.
    let data = Data::of(&page)?;
    visit(&page, &data).await?;
    visit(&page, &Data::of(&page)?.of_date("2027-01-01")).await?;
    page.open(VIEW).await?;
    page.until_seen("unchanged").await?;
    assert!(page.text("versions").await?.contains("1er janvier 2027"));

    let forbid = "<head><script>Object.defineProperty(window, 'caches', { get() {
        throw new DOMException('forbidden here', 'SecurityError') } })</script>";
    let forbidden = page.site.file("autour.html")?;
    let forbidden = forbidden.replacen("<head>", forbid, 1);
    let other = page.of_somebody_else().await?;
    page.site.answer("autour.html", Answer::html(forbidden));
    other.open(VIEW).await?;
    other.until_seen("no-earlier").await?;
    let said = other.text("no-earlier").await?;
    assert!(said.contains("ne garde pas les données"), "{said}");
    other.browser.quit().await
}

async fn the_view_of_changes_keeps_nobody_out(page: Page) -> Outcome {
    visit(&page, &Data::of(&page)?).await?;
    favourites(&page, &[GONE, CHANGED, "long-gone"]).await?;
    let data = Data::of(&page)?
        .of_date("2027-02-03")
        .without(GONE)
        .with_phone(CHANGED, NUMBER)
        .with(NEW, "Maison des devoirs");
    visit(&page, &data).await?;
    assert_none(&violations(&page).await?, "the notice");
    for language in ["fr", "nl", "de", "en"] {
        let view = format!("{VIEW}&lang={language}");
        page.open(&view).await?;
        page.until_seen("changes-summary").await?;
        page.until_seen("kept-record").await?;
        assert_none(&violations(&page).await?, &view);
        page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
            .await?;
        assert_none(&violations(&page).await?, &format!("{view}, dark"));
    }

    // By keyboard: from the summary to the group that it names, and on to its first record.
    page.ask::<()>(
        "document.querySelector('[data-testid=changes-summary] a').focus()",
        &[],
    )
    .await?;
    page.press(Key::Enter + "").await?;
    page.press(Key::Tab + "").await?;
    let focused = "return document.activeElement.closest('[data-testid=entry]')?.dataset.id ?? ''";
    page.wait_for("the record in focus", NEW.to_owned(), || {
        page.ask(focused, &[])
    })
    .await?;

    let frame = format!(
        "<!doctype html><title>Portail</title><iframe title='Nouveautés' src='{VIEW}' \
         style='width: 320px; height: 900px; border: 0'></iframe>"
    );
    page.site.answer("portail.html", Answer::html(frame));
    page.go("portail.html").await?;
    page.enter_only_frame().await?;
    page.until_seen("changes-summary").await?;
    assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    Ok(())
}
