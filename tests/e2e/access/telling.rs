//! Without seeing the map: what changes is said, and the list and the names say what the map shows.

use serde_json::{Value, json};

use crate::{Outcome, journey::journeys, page::Page};

journeys! {
    who_does_not_see_the_count_hears_it_change,
    who_does_not_see_the_map_reads_the_same_in_the_list,
    who_listens_hears_french_names_in_french,
}

/// WCAG 4.1.3; RGAA 7.5.
async fn who_does_not_see_the_count_hears_it_change(page: Page) -> Outcome {
    page.open("").await?;
    let count = "[data-testid=result-count]";
    // Only what changes within an element that was there before is said.
    let mark = "document.querySelector(arguments[0]).isTheSame = true";
    page.ask::<()>(mark, &[json!(count)]).await?;
    assert_eq!(
        page.attribute(count, "role").await?.as_deref(),
        Some("status")
    );
    let before = page.text("result-count").await?;
    page.search("devoirs").await?;
    page.wait_until("the words change", async || {
        Ok(page.text("result-count").await? != before)
    })
    .await?;
    let total = page.total().await?.to_string();
    assert!(page.text("result-count").await?.starts_with(&total));
    let same = "return document.querySelector(arguments[0]).isTheSame === true";
    assert!(page.ask::<bool>(same, &[json!(count)]).await?);
    // The field keeps the focus while all of that happens.
    assert!(
        page.ask::<bool>("return document.activeElement.id === 'search'", &[])
            .await?
    );
    Ok(())
}

/// What a marker of the map is called, what it is for a screen reader, and its number.
const MARKERS: &str =
    "return [...document.querySelectorAll('[data-testid=map] .pin:not(.pin-here)')]
    .map(it => [it.ariaLabel ?? '', it.getAttribute('role'), it.tabIndex, it.innerText.trim()])";

/// WCAG 1.1.1, 4.1.2; RGAA 1.1, 1.6, 7.1.
async fn who_does_not_see_the_map_reads_the_same_in_the_list(page: Page) -> Outcome {
    for view in ["?category=amo&country=BE", "?near=BE-62063&radius=10"] {
        page.open(view).await?;
        let count = page.result_count().await?;
        page.wait_for("everything is on the map", count.mapped, || {
            page.map_shown()
        })
        .await?;
        page.wait_until("the list is whole", async || {
            page.ask::<()>(
                "const it = document.querySelector('.list'); it.scrollTop = it.scrollHeight",
                &[],
            )
            .await?;
            Ok(page.result_ids().await?.len() == count.total)
        })
        .await?;
        let names: Vec<String> = page
            .ask(
                "return [...document.querySelectorAll('.row-name')].map(it => it.textContent)",
                &[],
            )
            .await?;
        let markers: Vec<(String, String, i32, String)> = page.ask(MARKERS, &[]).await?;
        let mut n_told = 0;
        for (label, role, tab_index, number) in markers {
            assert_eq!((&*role, tab_index), ("button", 0), "{label}");
            if let Ok(n) = number.parse::<usize>() {
                assert!(label.starts_with(&number), "{label} holds {number}");
                n_told += n;
            } else {
                let is_listed = names.iter().any(|it| label.starts_with(it.as_str()));
                assert!(is_listed, "{label} is not in the list");
                n_told += 1;
            }
        }
        assert!(n_told >= count.mapped, "{n_told} of {}", count.mapped);
    }
    Ok(())
}

/// WCAG 3.1.2; RGAA 8.7.
async fn who_listens_hears_french_names_in_french(page: Page) -> Outcome {
    let records = page.records()?;
    let french: Vec<&str> = records
        .all()
        .iter()
        .flat_map(|it| {
            let it = &it["properties"];
            ["name", "audience_text", "summary", "description"].map(|member| it[member].as_str())
        })
        .flatten()
        .collect();
    let french = json!(french);
    let otherwise = "const french = new Set(arguments[0]);
        return [...document.querySelectorAll('.page *')]
            .filter(it => french.has(it.textContent.trim()) && it.closest('[lang]').lang !== 'fr')
            .map(it => it.outerHTML.slice(0, 160))";
    let has_french = "const french = new Set(arguments[0]);
        return [...document.querySelectorAll('.page [lang=fr]')].some(it => french.has(it.textContent.trim()))";
    for language in ["nl", "de", "en"] {
        for view in ["", "&record=par-001", "&record=prj-001", "&q=ecole"] {
            let view = format!("?lang={language}{view}");
            page.open(&view).await?;
            assert_eq!(
                page.attribute("html", "lang").await?.as_deref(),
                Some(language)
            );
            let found: Vec<Value> = page.ask(otherwise, std::slice::from_ref(&french)).await?;
            assert_eq!(found, [""; 0], "{view}");
            assert!(
                page.ask::<bool>(has_french, std::slice::from_ref(&french))
                    .await?,
                "{view} shows no record"
            );
        }
    }
    Ok(())
}
