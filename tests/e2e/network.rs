//! Somebody asks whom to call around a school or commune.

use serde_json::{Value, json};
use thirtyfour::{Key, common::print::PrintParameters};

use crate::{
    Outcome,
    access::{assert_none, reading::TOO_WIDE, violations},
    answer::Answer,
    broken,
    engine::Engine,
    hostile::{TRACES, WATCH},
    journey::journeys,
    page::{Page, plain},
    records::{DATASET, DATASET_PATH},
};

journeys! {
    a_commune_is_chosen_by_typing,
    a_link_of_the_map_leads_to_the_network,
    who_serves_the_commune_is_called_before_who_is_near,
    where_nobody_is_around_the_next_one_is_named,
    a_school_is_chosen_and_has_others_like_it,
    from_a_position_nobody_is_said_to_be_competent,
    without_a_network_there_is_whom_to_call,
    a_partner_is_kept_and_opened_on_the_map,
    the_network_fits_on_one_sheet,
    by_keyboard_alone_there_is_a_number_to_call,
    an_attackers_file_stays_text,
    the_network_keeps_nobody_out,
}

const NAMUR: &str = "autour.html?view=network&near=BE-92094";

/// A service of a category somewhere, with more of its properties.
fn partner(id: &str, category: &str, at: [f64; 2], more: &Value) -> Value {
    let mut properties = json!({
        "kind": "partner", "name": id, "category": category, "position_precision": "commune",
        "address": {"country": "BE"},
    });
    if let (Some(all), Some(more)) = (properties.as_object_mut(), more.as_object()) {
        all.extend(more.clone());
    }
    json!({"type": "Feature", "id": id, "geometry": {"type": "Point", "coordinates": at}, "properties": properties})
}

fn project(id: &str, school: &str, level: &str, theme: &str, at: [f64; 2]) -> Value {
    json!({"type": "Feature", "id": id, "geometry": {"type": "Point", "coordinates": at}, "properties": {
        "kind": "project", "name": format!("Projet {id}"), "themes": [theme],
        "school": {"name": school, "type": level},
        "address": {"country": "FR", "locality": "Poitiers", "commune_code": "86194", "area_code": "86"},
    }})
}

/// Around Namur: a near service that says nothing of whom it serves, a nearer one for Liège, a far one
/// for Namur; nobody for reading, and for computers only somebody in Brussels.
fn made() -> Value {
    let term = |id: &str, label: &str| json!({"id": id, "label": {"fr": label}});
    let serves = |area: &str| json!({"serves": {"area_codes": [area]}, "contact": {"phone": "081 00 00 00"}});
    json!({
        "type": "FeatureCollection",
        "passerelle": {
            "version": 1, "id": DATASET, "title": {"fr": "Essai"}, "updated": "2026-11-20",
            "taxonomy": {
                "categories": [term("saj", "Service d’aide"), term("library", "Bibliothèque"), term("epn", "Ordinateurs")],
                "themes": [term("wellbeing", "Bien-être"), term("nature", "Nature")],
                "levels": [term("college", "Collège"), term("ecole", "École")],
                "areas": [term("92000", "Arrondissement de Namur"), term("62000", "Arrondissement de Liège")],
            },
            "roles": [
                {"id": "listening", "label": {"fr": "Écouter"}, "description": {"fr": "Parler à quelqu’un"}, "categories": ["saj"]},
                {"id": "reading", "label": {"fr": "Lire"}, "categories": ["library"]},
                {"id": "digital", "label": {"fr": "Se connecter"}, "categories": ["epn"]},
            ],
        },
        "features": [
            partner("nearest", "saj", [4.87, 50.47], &serves("62000")),
            partner("near", "saj", [4.9, 50.5], &json!({"opening_hours": "24/7"})),
            partner("far", "saj", [5.57, 50.63], &serves("92000")),
            partner("brussels", "epn", [4.35, 50.85], &json!({})),
            project("own", "Collège George Sand", "college", "wellbeing", [0.34, 46.58]),
            project("same-level", "Collège Rimbaud", "college", "nature", [0.4, 46.6]),
            project("same-theme", "École du Parc", "ecole", "wellbeing", [0.3, 46.5]),
            project("neither", "École du Pré", "ecole", "nature", [0.34, 46.58]),
        ],
    })
}

fn serve_made(page: &Page) {
    page.site
        .answer(DATASET_PATH, Answer::json(made().to_string()));
}

async fn open(page: &Page, query: &str) -> Outcome {
    page.open(query).await?;
    page.until_seen("network-role").await
}

/// The ids of the partners that are shown in a role, in their order.
async fn called(page: &Page, role: &str) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll(
        `[data-role=${arguments[0]}] [data-testid=network-partner]`)].map(it => it.dataset.id)";
    page.ask(script, &[json!(role)]).await
}

/// Why a partner or project stands where it does.
async fn why(page: &Page, id: &str) -> Outcome<String> {
    let script = "return [...document.querySelectorAll(
        `[data-id=${arguments[0]}] [data-testid=network-why]`)].map(it => it.innerText.trim()).join(' / ')";
    let said: String = page.ask(script, &[json!(id)]).await?;
    Ok(plain(&said))
}

async fn until_title(page: &Page, name: &str) -> Outcome {
    page.wait_until(&format!("the network is around {name}"), async || {
        Ok(page.sees("title").await? && page.text("title").await?.contains(name))
    })
    .await
}

async fn a_commune_is_chosen_by_typing(page: Page) -> Outcome {
    serve_made(&page);
    page.open("autour.html?view=network").await?;
    page.until_seen("network-start").await?;
    page.fill("place", "namur").await?;
    page.until_seen("choice").await?;
    page.click("[data-testid=choice]").await?;
    page.until_word("near", "BE-92094").await?;
    until_title(&page, "Namur").await?;
    assert_eq!(
        called(&page, "listening").await?,
        ["far", "near", "nearest"]
    );
    let told = page.find("[data-testid=network-told]").await?;
    let told = told.prop("textContent").await?.unwrap_or_default();
    assert_eq!(plain(&told), page.text("title").await?);

    page.fill("place", "Charleroi" + Key::Tab).await?;
    until_title(&page, "Charleroi").await?;
    page.back().await?;
    until_title(&page, "Namur").await
}

async fn a_link_of_the_map_leads_to_the_network(page: Page) -> Outcome {
    serve_made(&page);
    page.go("index.html?view=network&near=BE-92094").await?;
    page.until_ready().await?;
    page.until_seen("network-role").await?;
    let path: String = page.ask("return location.pathname", &[]).await?;
    assert_eq!(path.rsplit('/').next(), Some("autour.html"));
    until_title(&page, "Namur").await
}

async fn who_serves_the_commune_is_called_before_who_is_near(page: Page) -> Outcome {
    serve_made(&page);
    open(&page, NAMUR).await?;
    assert_eq!(
        called(&page, "listening").await?,
        ["far", "near", "nearest"]
    );
    for (id, said) in [
        ("far", "Compétent pour : Arrondissement de Namur"),
        ("near", "Proche, pas forcément compétent"),
        ("nearest", "Intervient ailleurs : Arrondissement de Liège"),
    ] {
        assert_eq!(why(&page, id).await?, said);
    }
    let call = page
        .attribute("[data-id=far] [data-testid=network-phone]", "href")
        .await?;
    assert_eq!(call.as_deref(), Some("tel:081000000"));
    let near = page.find("[data-id=near]").await?.text().await?;
    assert!(
        near.contains("Ouvert") && near.contains("Téléphone inconnu"),
        "{near}"
    );
    Ok(())
}

async fn where_nobody_is_around_the_next_one_is_named(page: Page) -> Outcome {
    serve_made(&page);
    open(&page, NAMUR).await?;
    let role = async |id: &str| {
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(plain(
            &page
                .find(&format!("[data-role={id}]"))
                .await?
                .text()
                .await?,
        ))
    };
    let digital = role("digital").await?;
    assert!(
        digital.contains("Personne de connu à moins de 30 km."),
        "{digital}"
    );
    assert!(
        digital.contains("brussels") && digital.contains(" km"),
        "{digital}"
    );
    assert_eq!(called(&page, "digital").await?, ["brussels"]);
    let reading = role("reading").await?;
    assert!(
        reading.contains("Personne de connu dans ces données."),
        "{reading}"
    );
    assert_eq!(called(&page, "reading").await?, [""; 0]);
    Ok(())
}

async fn a_school_is_chosen_and_has_others_like_it(page: Page) -> Outcome {
    serve_made(&page);
    open(&page, NAMUR).await?;
    page.fill("school", "sand poit").await?;
    page.until_seen("choice").await?;
    page.click("[data-testid=choice]").await?;
    page.until_word("school", "own").await?;
    until_title(&page, "Collège George Sand").await?;
    assert_eq!(page.word("near").await?, None);
    let script = "return [...document.querySelectorAll('[data-testid=network-project]')].map(it => it.dataset.id)";
    let projects: Vec<String> = page.ask(script, &[]).await?;
    assert_eq!(projects, ["same-level", "same-theme"]);
    assert_eq!(why(&page, "same-level").await?, "Même niveau : Collège");
    assert_eq!(why(&page, "same-theme").await?, "Même thème : Bien-être");
    // In France, nobody here is said to be competent.
    let next = called(&page, "listening").await?;
    let next = next.first().ok_or("nobody is next")?;
    assert_eq!(why(&page, next).await?, "Dans un autre pays : Belgique");

    page.fill("school", "Hogwarts" + Key::Tab).await?;
    page.wait_until("the page says that it knows no such school", async || {
        Ok(page
            .find("#school-help")
            .await?
            .text()
            .await?
            .contains("Aucune école"))
    })
    .await?;
    page.fill("place", "Namur" + Key::Tab).await?;
    until_title(&page, "Namur").await?;
    assert_eq!(page.word("school").await?, None);

    page.open("autour.html?view=network&school=gone").await?;
    page.wait_until("the page says that the school is gone", async || {
        Ok(page
            .find("#school-help")
            .await?
            .text()
            .await?
            .contains("n’est pas, ou plus"))
    })
    .await
}

async fn from_a_position_nobody_is_said_to_be_competent(page: Page) -> Outcome {
    serve_made(&page);
    open(&page, "autour.html?view=network&near=50.467,4.867").await?;
    assert!(
        page.text("no-commune")
            .await?
            .contains("Votre commune n’est pas connue")
    );
    assert_eq!(called(&page, "listening").await?, ["nearest", "near"]);
    assert_eq!(
        why(&page, "nearest").await?,
        "Le plus proche, pas forcément compétent"
    );
    page.until_seen("take-nearest").await?;
    assert!(page.text("take-nearest").await?.contains("Namur"));
    page.click("[data-testid=take-nearest]").await?;
    page.until_word("near", "BE-92094").await?;
    until_title(&page, "Namur").await?;
    assert_eq!(
        called(&page, "listening").await?,
        ["far", "near", "nearest"]
    );
    assert!(!page.sees("no-commune").await?);
    Ok(())
}

async fn without_a_network_there_is_whom_to_call(page: Page) -> Outcome {
    page.open("").await?;
    page.until_ready_offline().await?;
    page.site.go_down();
    // A link that was never opened before.
    open(&page, NAMUR).await?;
    until_title(&page, "Namur").await?;
    page.until_seen("network-partner").await
}

async fn a_partner_is_kept_and_opened_on_the_map(page: Page) -> Outcome {
    serve_made(&page);
    open(&page, NAMUR).await?;
    let favourite = "[data-id=far] [data-testid=favourite]";
    page.click(favourite).await?;
    page.wait_for("what the button claims", Some("true".to_owned()), || {
        page.attribute(favourite, "aria-pressed")
    })
    .await?;
    page.click("[data-id=far] [data-testid=network-record]")
        .await?;
    page.until_ready().await?;
    page.until_sheet(Some("far")).await?;
    assert!(page.is_kept("far").await?);
    Ok(())
}

/// How many pages a file of `PDF` has, by the number that its tree of pages begins with.
fn n_pages(pdf: &[u8]) -> Outcome<usize> {
    let text = String::from_utf8_lossy(pdf);
    let counts = text.match_indices("/Count ").filter_map(|(at, it)| {
        let rest = text.get(at + it.len()..)?;
        rest.split(|it: char| !it.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    });
    Ok(counts
        .max()
        .ok_or("the file does not say how many pages it has")?)
}

async fn the_network_fits_on_one_sheet(page: Page) -> Outcome {
    // WebKit's driver does not print, and Firefox packs what says how many pages there are.
    if page.browser.engine != Engine::Chromium {
        return Ok(());
    }
    for place in ["BE-62063", "BE-92094", "FR-86194", "FR-87085", "FR-33352"] {
        open(&page, &format!("autour.html?view=network&near={place}")).await?;
        let mut a4 = PrintParameters::default();
        (a4.page.width, a4.page.height) = (21.0, 29.7);
        (
            a4.margin.top,
            a4.margin.bottom,
            a4.margin.left,
            a4.margin.right,
        ) = (1.3, 1.5, 1.3, 1.3);
        let pdf = page.browser.driver.print_page(a4).await?;
        assert_eq!(n_pages(&pdf)?, 1, "{place}");
    }
    Ok(())
}

async fn by_keyboard_alone_there_is_a_number_to_call(page: Page) -> Outcome {
    serve_made(&page);
    page.open("autour.html?view=network").await?;
    page.until_seen("network-start").await?;
    page.ask::<()>("document.querySelector('[data-testid=place]').focus()", &[])
        .await?;
    page.press("namur").await?;
    page.until_seen("choice").await?;
    page.press(Key::Down + Key::Enter).await?;
    until_title(&page, "Namur").await?;
    let on = "return document.activeElement.dataset.testid ?? ''";
    let mut passed = Vec::new();
    while passed.len() < 20 {
        page.press(Key::Tab + "").await?;
        let now: String = page.ask(on, &[]).await?;
        let is_there = now == "network-phone";
        passed.push(now);
        if is_there {
            break;
        }
    }
    assert_eq!(
        passed.last().map(String::as_str),
        Some("network-phone"),
        "{passed:?}"
    );
    Ok(())
}

async fn an_attackers_file_stays_text(page: Page) -> Outcome {
    let file = broken::attacks().pop().ok_or("there is no such file")?;
    let watch = format!("<head><script>{WATCH}</script>");
    let watched = page.site.file("autour.html")?.replacen("<head>", &watch, 1);
    page.site.answer("autour.html", Answer::html(watched));
    page.site.answer(DATASET_PATH, Answer::json(file.bytes));
    for query in [
        "near=BE-92094",
        "near=%3Cscript%3E",
        "school=__proto__",
        "school=between",
    ] {
        page.open(&format!("autour.html?view=network&{query}"))
            .await?;
        page.until_seen("network").await?;
        if query.starts_with("near=BE") {
            page.until_seen("title").await?;
        }
        assert_eq!(page.ask::<u32>(TRACES, &[]).await?, 0, "{query}");
        let wide: Vec<String> = page.ask(TOO_WIDE, &[]).await?;
        assert_eq!(wide, [""; 0], "{query}");
    }
    Ok(())
}

async fn the_network_keeps_nobody_out(page: Page) -> Outcome {
    for (language, title) in [
        ("fr", "Autour de : Namur"),
        ("nl", "In de buurt van: Namur"),
        ("de", "Rund um: Namur"),
        ("en", "Around: Namur"),
    ] {
        let query = format!("{NAMUR}&lang={language}");
        open(&page, &query).await?;
        assert_eq!(page.text("title").await?, title);
        assert_none(&violations(&page).await?, &query);
        page.ask::<()>("document.documentElement.dataset.theme = 'dark'", &[])
            .await?;
        assert_none(&violations(&page).await?, &format!("{query}, dark"));
        page.ask::<()>("document.documentElement.dataset.theme = 'light'", &[])
            .await?;
    }
    for query in [
        "autour.html?view=network",
        "autour.html?view=network&near=50.467,4.867",
        "autour.html?view=network&school=prj-002",
    ] {
        page.open(query).await?;
        page.until_seen("network").await?;
        assert_none(&violations(&page).await?, query);
    }
    let frame = "<!doctype html><title>Portail</title><iframe title='Réseau' \
        src='autour.html?view=network&amp;near=BE-92094' style='width: 320px; height: 900px; border: 0'></iframe>";
    page.site.answer("portail.html", Answer::html(frame));
    page.go("portail.html").await?;
    page.enter_only_frame().await?;
    page.until_seen("network-role").await?;
    assert_eq!(page.ask::<Vec<String>>(TOO_WIDE, &[]).await?, [""; 0]);
    Ok(())
}
