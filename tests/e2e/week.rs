//! Somebody looks at what happens this week, and at what helps and is no place.

use icalendar::{Calendar, Component, DatePerhapsTime};
use passerelle::around::week::spelled;
use passerelle::hours::Date;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    journey::journeys,
    page::Page,
    records::DATASET_PATH,
    taking::saved,
};

journeys! {
    the_week_shows_what_is_done_and_by_whom,
    when_nothing_happens_the_week_says_what_comes,
    an_event_goes_into_a_calendar,
    every_day_has_its_project,
    resources_are_chosen_by_audience,
    without_a_network_there_is_a_week,
    the_week_keeps_nobody_out,
}

const WEEK: &str = "autour.html?view=week";
const RESOURCES: &str = "autour.html?view=resources";

/// Today, by the browser's clock.
pub async fn today(page: &Page) -> Outcome<Date> {
    let script = "const it = new Date();
        return [it.getFullYear(), it.getMonth() + 1, it.getDate()]";
    let (year, month, day): (i32, u8, u8) = page.ask(script, &[]).await?;
    Ok(Date::new(year, month, day).ok_or("the browser has no day")?)
}

pub fn word(day: Date) -> String {
    spelled(day).to_string()
}

/// Has the site serve its data with other members of the head.
pub fn serve(page: &Page, members: &Value) -> Outcome {
    let mut file: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    for (name, value) in members.as_object().into_iter().flatten() {
        file["passerelle"][name] = value.clone();
    }
    // Resources would also come from the second file.
    file["passerelle"]["more"] = Value::Null;
    page.site
        .answer(DATASET_PATH, Answer::json(file.to_string()));
    Ok(())
}

/// An event of three days around today, with four actions.
pub fn running(today: Date) -> Value {
    let action = |n: u8| json!({"title": format!("Action {n}"), "record": format!("prj-{n:03}")});
    json!({
        "id": "essai", "title": {"fr": "Semaine d’essai", "de": "Probewoche"},
        "start": word(today.plus(-1)), "end": word(today.plus(1)),
        "description": "Pour essayer ; rien d’autre.", "url": "https://example.org/semaine",
        "actions": [action(1), action(2), action(3), {"title": "Action 4", "record": "prj-9999"}],
    })
}

pub fn single(id: &str, start: &str) -> Value {
    json!({"id": id, "title": format!("Journée {id}"), "start": start})
}

async fn the_week_shows_what_is_done_and_by_whom(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    let events = [
        single("passé", &word(today.plus(-40))),
        single("un jour", "2190"),
        running(today),
    ];
    serve(&page, &json!({"events": events}))?;
    page.go(WEEK).await?;
    page.until_seen("happening").await?;
    let titles = page.texts("happening-title").await?;
    assert_eq!(
        titles,
        ["Semaine d’essai", "Journée un jour", "Journée passé"]
    );
    assert!(!page.sees("nothing-running").await?);
    let records = page.records()?;
    let actions = page.texts("action").await?;
    assert_eq!(actions.len(), 4);
    for (action, id) in actions.iter().zip(["prj-001", "prj-002", "prj-003"]) {
        let properties = &records.record(id)["properties"];
        let name = properties["name"]
            .as_str()
            .or_else(|| properties["name"]["fr"].as_str());
        let school = properties["school"]["name"].as_str();
        for said in [name, school].into_iter().flatten() {
            assert!(action.contains(said), "{said}: {action}");
        }
    }
    assert!(
        actions[3].contains("n’est pas, ou plus, dans les données"),
        "{actions:?}"
    );
    page.click("[data-testid=action-record]").await?;
    page.until_ready().await?;
    page.until_sheet(Some("prj-001")).await
}

async fn when_nothing_happens_the_week_says_what_comes(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    let (last, next) = (word(today.plus(-40)), word(today.plus(40)));
    serve(
        &page,
        &json!({"events": [single("dernière", &last), single("prochaine", &next)]}),
    )?;
    page.go(WEEK).await?;
    page.until_seen("happening").await?;
    assert_eq!(
        page.text("nothing-running").await?,
        "Aucun événement n’a lieu aujourd’hui."
    );
    let titles = page.texts("happening-title").await?;
    assert_eq!(titles, ["Journée prochaine", "Journée dernière"]);

    serve(&page, &json!({"events": [], "resources": []}))?;
    page.go(WEEK).await?;
    page.until_seen("nothing-running").await?;
    let said = page.text("nothing-running").await?;
    assert_eq!(said, "Ces données n’annoncent aucun événement.");
    page.go(RESOURCES).await?;
    page.until_seen("resource-count").await?;
    let said = page.text("resource-count").await?;
    assert_eq!(said, "Ces données ne contiennent aucune ressource.");
    Ok(())
}

async fn an_event_goes_into_a_calendar(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    serve(
        &page,
        &json!({"events": [running(today), single("un jour", "2190-05")]}),
    )?;
    page.go(WEEK).await?;
    page.until_seen("add-to-calendar").await?;
    // Nobody knows the other one's day.
    assert_eq!(page.texts("add-to-calendar").await?.len(), 1);

    let (name, media_type, file) = saved(&page, "add-to-calendar").await?;
    assert_eq!(name, "passerelle-essai.ics");
    assert_eq!(media_type, "text/calendar;charset=utf-8");
    let calendar: Calendar = file.parse()?;
    let event = calendar.components.first().and_then(|it| it.as_event());
    let event = event.ok_or("there is no event")?;
    assert_eq!(event.get_summary(), Some("Semaine d’essai"));
    assert_eq!(
        event.get_description(),
        Some("Pour essayer ; rien d’autre.")
    );
    let day = |it: Option<DatePerhapsTime>| match it {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(day(event.get_start()), word(today.plus(-1)));
    assert_eq!(day(event.get_end()), word(today.plus(2)));
    assert!(page.text("told").await?.contains("passerelle-essai.ics"));
    Ok(())
}

/// The id of the record of the day, and whether the team has chosen it.
async fn of_the_day(page: &Page) -> Outcome<(String, String)> {
    page.until_seen("zoom").await?;
    let read = async |name| page.attribute("[data-testid=zoom]", name).await;
    let (id, why) = (read("data-id").await?, read("data-why").await?);
    Ok(id.zip(why).ok_or("nobody knows whose day it is")?)
}

async fn every_day_has_its_project(page: Page) -> Outcome {
    let highlights =
        json!([{"date": "2026-11-25", "record": "prj-002", "text": "Pour cet essai."}]);
    serve(&page, &json!({"highlights": highlights}))?;
    page.go(&format!("{WEEK}&day=2026-11-25")).await?;
    let chosen = of_the_day(&page).await?;
    assert_eq!(chosen, ("prj-002".into(), "chosen".into()));
    let card = page.text("zoom").await?;
    assert!(
        card.contains("Choisi par l’équipe") && card.contains("Pour cet essai."),
        "{card}"
    );
    assert_eq!(
        page.text("zoom-title").await?,
        "Le zoom du mercredi 25 novembre 2026"
    );

    // With the keyboard, and the focus stays for the day after.
    let focus = "document.querySelector('[data-testid=next-day]').focus()";
    page.ask::<()>(focus, &[]).await?;
    let mut seen = vec![chosen.0];
    for day in ["2026-11-26", "2026-11-27"] {
        page.press(Key::Enter + "").await?;
        page.until_word("day", day).await?;
        let (id, why) = of_the_day(&page).await?;
        assert_eq!(why, "drawn");
        assert!(!seen.contains(&id), "{id} has its second day in {seen:?}");
        seen.push(id);
    }
    assert!(page.text("zoom").await?.contains("Tiré parmi les projets"));
    let days = page.texts("day").await?;
    assert_eq!((days.len(), &*days[4]), (7, "vendredi 27 novembre 2026"));

    let other = page.of_somebody_else().await?;
    other.go(&format!("{WEEK}&day=2026-11-27")).await?;
    assert_eq!(of_the_day(&other).await?.0, seen[2]);
    other.browser.quit().await?;

    page.back().await?;
    page.until_word("day", "2026-11-26").await?;
    page.wait_for(
        "the project of the day before",
        seen[1].clone(),
        async || Ok(of_the_day(&page).await?.0),
    )
    .await?;
    page.click("[data-testid=this-day]").await?;
    page.wait_for("the day", None, || page.word("day")).await
}

/// What the view of the resources shows, and what it says how many that are.
async fn resources(page: &Page) -> Outcome<(Vec<String>, Option<String>)> {
    let script =
        "return [...document.querySelectorAll('[data-testid=resource]')].map(it => it.dataset.id)";
    let count = page.attribute("[data-testid=resource-count]", "data-count");
    Ok((page.ask(script, &[]).await?, count.await?))
}

async fn resources_are_chosen_by_audience(page: Page) -> Outcome {
    let resource = |id: &str, audiences: &[&str], at_distance: Value| json!({"id": id, "title": id, "url": "https://example.org/", "audiences": audiences, "at_distance": at_distance});
    let made = json!([
        resource("guide", &["families"], json!(true)),
        resource("cours", &["staff", "families"], json!(false)),
        resource("outil", &[], Value::Null),
    ]);
    serve(&page, &json!({"resources": made}))?;
    page.go(RESOURCES).await?;
    page.until_seen("resource").await?;
    let all = (
        vec!["guide".to_owned(), "cours".into(), "outil".into()],
        Some("3".to_owned()),
    );
    assert_eq!(resources(&page).await?, all);
    let audiences = page.texts("audience").await?;
    let expected = [
        "Toutes (3)",
        "Parents et proches (2)",
        "Écoles et professionnels (1)",
        "Public non précisé (1)",
    ];
    assert_eq!(audiences, expected);
    let facts = page.texts("resource").await?;
    for (facts, said) in facts.iter().zip(["Oui", "Non, sur place", "inconnu"]) {
        assert!(facts.contains(said), "{said}: {facts}");
    }

    // Every count is what one gets, also by the keyboard.
    for (id, n) in [("families", 2), ("staff", 1), ("unknown", 1)] {
        let focus =
            "document.querySelector(`[data-testid=audience][data-id=${arguments[0]}]`).focus()";
        page.ask::<()>(focus, &[json!(id)]).await?;
        page.press(Key::Enter + "").await?;
        page.until_word("audience", id).await?;
        let count = async || Ok(resources(&page).await?.0.len());
        page.wait_for("the number of resources", n, count).await?;
        let focus = "return document.activeElement.dataset.id";
        assert_eq!(page.ask::<String>(focus, &[]).await?, id);
    }
    // A link asks the same of somebody else, also for an audience that nothing is for.
    page.go(&format!("{RESOURCES}&audience=families")).await?;
    page.until_seen("resource").await?;
    assert_eq!(resources(&page).await?.1.as_deref(), Some("2"));
    page.go(&format!("{RESOURCES}&audience=students")).await?;
    page.until_seen("resource-count").await?;
    assert_eq!(
        page.text("resource-count").await?,
        "Aucune ressource pour ce public."
    );
    page.click("[data-testid=audience]").await?;
    page.wait_for("all resources", all, || resources(&page))
        .await
}

async fn without_a_network_there_is_a_week(page: Page) -> Outcome {
    // Not the map: WebKit may never finish with a worker whose first visit was cut.
    page.go("accessibilite.html").await?;
    let events = [running(today(&page).await?)];
    let resource = json!({"id": "essai", "title": "Essai", "audiences": ["staff"]});
    serve(&page, &json!({"events": events, "resources": [resource]}))?;
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    page.go(&format!("{WEEK}&day=2026-11-26")).await?;
    page.until_seen("action").await?;
    page.until_seen("zoom").await?;
    let (_, _, file) = saved(&page, "add-to-calendar").await?;
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n"), "{file}");
    page.go(RESOURCES).await?;
    page.until_seen("resource").await
}

async fn the_week_keeps_nobody_out(page: Page) -> Outcome {
    page.open("").await?;
    let today = today(&page).await?;
    let events = [
        running(today),
        single("un jour", "2190"),
        single("passé", "2020-01-01"),
    ];
    let resource = json!({"id": "guide", "title": "Guide", "url": "https://example.org/", "audiences": ["staff"]});
    serve(&page, &json!({"events": events, "resources": [resource]}))?;
    for (language, weekday) in [
        ("fr", "mercredi"),
        ("nl", "woensdag"),
        ("de", "Mittwoch"),
        ("en", "Wednesday"),
    ] {
        for (view, testid) in [
            (format!("{WEEK}&day=2026-11-25&lang={language}"), "zoom"),
            (format!("{RESOURCES}&lang={language}"), "resource"),
            (format!("?lang={language}"), "event"),
        ] {
            page.go(&view).await?;
            page.until_seen(testid).await?;
            page.until_spoken(language).await?;
            if testid == "zoom" {
                let title = page.text("zoom-title").await?;
                assert!(title.contains(weekday), "{title}");
            }
            assert_none(&violations(&page).await?, &view);
            page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
                .await?;
            assert_none(&violations(&page).await?, &format!("{view}, dark"));
        }
    }
    for (view, testid) in [(WEEK, "zoom"), (RESOURCES, "resource")] {
        let frame = format!(
            "<!doctype html><title>Portail</title><iframe title='Autour' src='{view}&lang=de' \
             style='width: 320px; height: 900px; border: 0'></iframe>"
        );
        page.site.answer("portail.html", Answer::html(frame));
        page.go("portail.html").await?;
        page.enter_only_frame().await?;
        page.until_seen(testid).await?;
        assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    }
    Ok(())
}
