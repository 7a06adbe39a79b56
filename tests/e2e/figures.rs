//! Somebody counts projects and partners, and looks for where nobody is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    journey::journeys,
    page::Page,
    records::{DATASET_PATH, Records, position},
    taking::saved,
};

journeys! {
    the_figures_are_those_of_the_map,
    bars_squares_and_tables_say_the_same,
    tables_are_kept_as_files,
    nobody_is_near_in_the_white_zones,
    without_a_network_there_are_figures,
    the_figures_keep_nobody_out,
}

const VIEW: &str = "autour.html?view=figures";

/// Opens the view with a question.
async fn open(page: &Page, question: &str) -> Outcome {
    page.open(&format!("{VIEW}{question}")).await?;
    page.until_seen("figures").await
}

/// The ids and the last number of the rows of a table.
async fn sums(page: &Page, table: &str) -> Outcome<Vec<(String, usize)>> {
    let script = "return [...document.querySelectorAll(`${arguments[0]} [data-testid=row]`)]
        .map(it => [it.dataset.id, Number(it.lastChild.dataset.n)])";
    page.ask(script, &[json!(table)]).await
}

const FACETS: [&str; 7] = [
    "country",
    "area",
    "theme",
    "category",
    "organiser",
    "programme",
    "step",
];

async fn the_figures_are_those_of_the_map(page: Page) -> Outcome {
    for question in [
        "&category=amo",
        "&kind=project&theme=wellbeing",
        "&q=devoirs",
        "&near=BE-62063&radius=30",
    ] {
        page.open(&format!("?{}", question.trim_start_matches('&')))
            .await?;
        page.wait_until("something is found", async || {
            let total = page.total().await?;
            Ok(total > 0 && total < page.records()?.len())
        })
        .await?;
        let total = page.total().await?;
        open(&page, question).await?;
        let count = async || page.attribute("[data-testid=count]", "data-count").await;
        page.wait_for("the count", Some(total.to_string()), count)
            .await?;
        for facet in FACETS {
            let rows = sums(&page, &format!("[data-facet={facet}]")).await?;
            assert_eq!(rows.last(), Some(&("sum".to_owned(), total)), "{facet}");
            let has_unstated = rows.iter().any(|it| it.0 == "unstated");
            assert!(has_unstated, "{facet}: {rows:?}");
        }
        page.click("[data-testid=to-map]").await?;
        page.until_ready().await?;
        page.until_total(total).await?;
    }
    Ok(())
}

/// Every bar: facet, name of the row, kind, number and length.
type BarSeen = (String, String, String, usize, f64);

async fn bars_squares_and_tables_say_the_same(page: Page) -> Outcome {
    open(&page, "").await?;
    let script =
        "return [...document.querySelectorAll('[data-testid=bars] [data-kind]')].map(it => [
        it.closest('[data-facet]').dataset.facet,
        it.parentNode.parentNode.firstChild.textContent,
        it.dataset.kind, Number(it.dataset.n), it.getBBox().width])";
    let bars: Vec<BarSeen> = page.ask(script, &[]).await?;
    let script = "return Object.fromEntries([...document.querySelectorAll('[data-facet] [data-testid=row]')].map(it => [
        `${it.closest('[data-facet]').dataset.facet} ${it.firstChild.textContent}`,
        { project: Number(it.children[1].dataset.n), partner: Number(it.children[2].dataset.n) }]))";
    let rows: BTreeMap<String, Value> = page.ask(script, &[]).await?;
    assert!(bars.len() > 50, "{bars:?}");
    let mut longest: BTreeMap<&str, (usize, f64)> = BTreeMap::new();
    for (facet, name, kind, n, length) in &bars {
        let row = &rows[&format!("{facet} {name}")];
        assert_eq!(row[kind], *n, "{facet} {name} {kind}");
        let (most, longest) = longest.entry(facet).or_default();
        if n > most {
            (*most, *longest) = (*n, *length);
        }
    }
    for (facet, name, _, n, length) in &bars {
        let (most, longest) = longest[facet.as_str()];
        #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
        let expected = longest * *n as f64 / most as f64;
        assert!((length - expected).abs() < 0.2, "{facet} {name}: {length}");
    }

    let script = "return [...document.querySelectorAll('[data-square]')]
        .map(it => [it.dataset.square, Number(it.dataset.n), it.querySelector('text').textContent])";
    let squares: Vec<(String, usize, String)> = page.ask(script, &[]).await?;
    let table = sums(&page, "[data-testid=density]").await?;
    assert_eq!(table.len(), squares.len() + 2);
    for ((square, n, shown), row) in squares.iter().zip(&table) {
        assert_eq!((square, n), (&row.0, &row.1));
        assert_eq!(*shown, n.to_string());
    }
    let in_squares: usize = squares.iter().map(|it| it.1).sum();
    assert_eq!(in_squares, page.records()?.len());
    Ok(())
}

async fn tables_are_kept_as_files(page: Page) -> Outcome {
    open(&page, "&kind=project").await?;
    let (name, media_type, file) = saved(&page, "save-theme").await?;
    assert!(name.starts_with("passerelle-theme-"), "{name}");
    assert!(name.split('.').next_back() == Some("csv"), "{name}");
    assert_eq!(media_type, "text/csv;charset=utf-8");
    assert!(
        page.texts("told")
            .await?
            .iter()
            .any(|it| it.contains(&name))
    );
    let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
    let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
    let shown = sums(&page, "[data-facet=theme]").await?;
    assert_eq!(rows.len(), shown.len());
    for (row, (_, n)) in rows.iter().zip(&shown) {
        assert_eq!(row[row.len() - 1], n.to_string());
    }
    let (_, _, squares) = saved(&page, "save-squares").await?;
    let n_squares = sums(&page, "[data-testid=density]").await?.len();
    assert_eq!(squares.lines().count(), n_squares + 1);
    Ok(())
}

/// Serves the default dataset with two roles of its own; what it holds.
fn with_roles(page: &Page) -> Outcome<Records> {
    let mut dataset: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    dataset["passerelle"]["roles"] = json!([
        {"id": "library", "label": {"fr": "Prêter des livres"}, "categories": ["mediatheque"]},
        {"id": "listening", "label": {"fr": "Écouter"}, "description": {"fr": "Pour parler."}, "categories": ["amo", "saj"]},
    ]);
    // Those of the default dataset are in its second file.
    dataset["passerelle"]["more"] = Value::Null;
    page.site
        .answer(DATASET_PATH, Answer::json(dataset.to_string()));
    page.records()
}

/// The codes of communes with projects and nobody of these categories within 20 km.
fn white(records: &Records, categories: &[&str]) -> BTreeSet<String> {
    let is_wanted = |it: &&Value| {
        let category = it["properties"]["category"].as_str();
        category.is_some_and(|it| categories.contains(&it))
    };
    let partners: Vec<_> = records
        .all()
        .iter()
        .filter(is_wanted)
        .filter_map(position)
        .collect();
    let (mut all, mut near) = (BTreeSet::new(), BTreeSet::new());
    for project in records.all() {
        let (true, Some(here)) = (
            project["properties"]["kind"] == "project",
            position(project),
        ) else {
            continue;
        };
        let code = &project["properties"]["address"]["commune_code"];
        let code = code.as_str().unwrap_or_default().to_owned();
        if partners.iter().any(|it| it.distance_km(here) <= 20.0) {
            near.insert(code.clone());
        }
        all.insert(code);
    }
    all.difference(&near).cloned().collect()
}

async fn zones(page: &Page) -> Outcome<BTreeSet<String>> {
    let script =
        "return [...document.querySelectorAll('[data-testid=white-zones] [data-testid=row]')]
        .map(it => it.dataset.id)";
    page.ask(script, &[]).await
}

async fn nobody_is_near_in_the_white_zones(page: Page) -> Outcome {
    let records = with_roles(&page)?;
    let [libraries, listeners] =
        [&["mediatheque"][..], &["amo", "saj"]].map(|it| white(&records, it));
    assert!(libraries != listeners && !listeners.is_empty());
    open(&page, "&role=listening").await?;
    page.wait_for("the zones", listeners.clone(), || zones(&page))
        .await?;
    let count = page
        .attribute("[data-testid=white-count]", "data-count")
        .await?;
    assert_eq!(count, Some(listeners.len().to_string()));
    let (name, _, file) = saved(&page, "save-white-zones").await?;
    assert!(name.starts_with("passerelle-white-zones-"), "{name}");
    assert_eq!(file.lines().count(), listeners.len() + 1);

    page.click("[data-testid=role] option[value=library]")
        .await?;
    page.until_word("role", "library").await?;
    page.wait_for("the zones", libraries, || zones(&page))
        .await?;
    // No driver of WebKit chooses as a person does, without whom the browser's own button skips the step.
    page.ask::<()>("history.back()", &[]).await?;
    page.wait_for("the zones", listeners.clone(), || zones(&page))
        .await?;
    let role = "return document.querySelector('[data-testid=role]').value";
    assert_eq!(page.ask::<String>(role, &[]).await?, "listening");

    // The way to who is next, on the map.
    page.click("[data-testid=white-zones] [data-testid=row] a")
        .await?;
    page.until_ready().await?;
    let first = page.word("near").await?.unwrap_or_default();
    assert!(listeners.contains(&first), "{first}");
    assert_eq!(page.word("category").await?.as_deref(), Some("amo,saj"));

    // A dataset that says nothing of roles.
    let mut plain: Value = serde_json::from_str(&page.site.file(DATASET_PATH)?)?;
    plain["passerelle"]["roles"] = Value::Null;
    plain["passerelle"]["more"] = Value::Null;
    page.site
        .answer(DATASET_PATH, Answer::json(plain.to_string()));
    open(&page, "").await?;
    page.wait_until("the page says so", async || {
        let said = page.text("white-zones").await?;
        Ok(said.contains("ne disent pas quel partenaire"))
    })
    .await
}

async fn without_a_network_there_are_figures(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    // A link that was never opened before.
    open(&page, "&category=amo").await?;
    let total = page.attribute("[data-testid=count]", "data-count").await?;
    assert!(total.is_some_and(|it| it != "0"));
    let lines = "return document.querySelector('[data-testid=squares] .land')?.getAttribute('d').length > 0";
    page.wait_until("the map is there", || page.ask(lines, &[]))
        .await?;
    let (_, _, file) = saved(&page, "save-area").await?;
    assert!(file.lines().count() > 3, "{file}");
    Ok(())
}

async fn the_figures_keep_nobody_out(page: Page) -> Outcome {
    with_roles(&page)?;
    for language in ["fr", "nl", "de", "en"] {
        for question in ["", "&q=zzzz"] {
            let question = format!("&lang={language}{question}");
            open(&page, &question).await?;
            assert_none(&violations(&page).await?, &question);
            page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
                .await?;
            assert_none(&violations(&page).await?, &format!("{question}, dark"));
        }
        let frame = format!(
            "<!doctype html><title>Portail</title><iframe title='Chiffres' src='{VIEW}&lang={language}' \
             style='width: 360px; height: 740px; border: 0'></iframe>"
        );
        page.site.answer("portail.html", Answer::html(frame));
        page.go("portail.html").await?;
        page.enter_only_frame().await?;
        page.until_seen("squares").await?;
        assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    }
    // Long tables are scrolled by the keys.
    open(&page, "").await?;
    let reach = "const box = document.querySelector('.table-box.is-long'); box.focus();
        return document.activeElement === box && box.scrollHeight > box.clientHeight";
    assert!(page.ask::<bool>(reach, &[]).await?);
    Ok(())
}
