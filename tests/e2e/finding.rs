//! Somebody looks for something: with words, with filters, by what they need.

use crate::{
    Outcome,
    journey::journeys,
    page::{Page, hook},
    records::{Records, has},
};

journeys! {
    words_are_understood_without_accents,
    filters_keep_what_they_promise,
    the_question_can_be_taken_apart,
    a_dead_end_has_ways_out,
    a_need_asks_its_question,
}

async fn words_are_understood_without_accents(page: Page) -> Outcome {
    let records = page.records()?;
    page.open("").await?;

    page.search("ecole de devoirs").await?;
    let (found, first_ids) = (page.total().await?, page.first_ids().await?);
    assert!(found < records.len(), "{found}");
    let meant = records.count(|it| has(it, "category", &["ecole_de_devoirs"]));
    assert_eq!(
        page.facet_count("category", "ecole_de_devoirs").await?,
        meant
    );

    page.search("École de DEVOIRS").await?;
    assert_eq!(page.total().await?, found);
    assert_eq!(page.first_ids().await?, first_ids);

    // The town of one record, and no word of any other.
    page.search("latille").await?;
    assert_eq!(page.result_ids().await?, ["prj-002"]);
    assert_eq!(page.total().await?, 1);

    page.push("Effacer la recherche").await?;
    page.until_total(records.len()).await?;
    assert_eq!(page.query().await?, "");
    Ok(())
}

async fn filters_keep_what_they_promise(page: Page) -> Outcome {
    let records = page.records()?;
    let number_of = |categories: &[&str]| records.count(|it| has(it, "category", categories));
    page.open("").await?;

    let promised = page.facet_count("category", "amo").await?;
    assert_eq!(promised, number_of(&["amo"]));
    page.tick("category", "amo").await?;
    page.until_total(promised).await?;

    // One more value of the same question: this one or that one.
    let more = page.facet_count("category", "mda").await?;
    page.tick("category", "mda").await?;
    page.until_total(promised + more).await?;
    assert_eq!(page.total().await?, number_of(&["amo", "mda"]));

    // Another question: both hold.
    let promised = page.facet_count("country", "BE").await?;
    assert!(promised < page.total().await?);
    page.tick("country", "BE").await?;
    page.until_total(promised).await?;
    let is_meant = |it: &_| has(it, "category", &["amo", "mda"]) && has(it, "country", &["BE"]);
    assert_eq!(promised, records.count(is_meant));
    for id in page.result_ids().await? {
        assert!(is_meant(records.record(&id)), "{id}");
    }

    page.push("Voir tous les résultats").await?;
    let mapped = page.result_count().await?.mapped;
    page.wait_for("the number on the map", mapped, || page.map_shown())
        .await
}

async fn the_question_can_be_taken_apart(page: Page) -> Outcome {
    page.open("").await?;
    page.tick("category", "amo").await?;
    page.tick("category", "epn").await?;
    let without_country = page.total().await?;
    page.tick("country", "BE").await?;
    assert_eq!(page.texts("part").await?, ["AMO", "EPN", "Belgique"]);
    assert!(page.total().await? < without_country);

    page.push("Retirer : Belgique").await?;
    page.until_total(without_country).await?;
    assert!(!page.is_ticked("country", "BE").await?);
    page.push("Retirer : EPN").await?;
    let left = page.records()?.count(|it| has(it, "category", &["amo"]));
    page.until_total(left).await?;
    assert_eq!(page.texts("part").await?, ["AMO"]);
    assert_eq!(page.word("category").await?.as_deref(), Some("amo"));
    Ok(())
}

async fn a_dead_end_has_ways_out(page: Page) -> Outcome {
    let records = page.records()?;
    page.open("?kind=project&category=amo").await?;
    page.until_total(0).await?;
    page.until_seen("no-results").await?;

    let reliefs =
        "return [...document.querySelectorAll(arguments[0])].map(it => +it.dataset.count)";
    let reliefs: Vec<usize> = page.ask(reliefs, &[hook("relief").into()]).await?;
    let projects = records.count(|it| has(it, "kind", &["project"]));
    let amo = records.count(|it| has(it, "category", &["amo"]));
    assert_eq!(reliefs, [projects, amo]);

    page.click(&format!("{}[data-count='{amo}']", hook("relief")))
        .await?;
    page.until_total(amo).await?;
    assert!(!page.sees("no-results").await?);
    assert_eq!(page.word("kind").await?, None);
    Ok(())
}

async fn a_need_asks_its_question(page: Page) -> Outcome {
    let records = page.records()?;
    assert!(!records.needs().is_empty());
    page.open("").await?;
    for need in records.needs() {
        let (id, query) = (need["id"].as_str(), need["query"].as_str());
        let (id, query) = id.zip(query).ok_or("a need without id or query")?;
        page.need(id).await?;
        let answers = answers_to(query, &records);
        page.until_total(answers)
            .await
            .map_err(|e| format!("{id}: {e}"))?;
        for (word, values) in words_of(query) {
            let said = page.word(word).await?.unwrap_or_default();
            let mut said: Vec<&str> = said.split(',').collect();
            let mut meant = values;
            said.sort_unstable();
            meant.sort_unstable();
            assert_eq!(said, meant, "{id}");
        }
        page.push("Tout effacer").await?;
        page.until_total(records.len()).await?;
    }
    Ok(())
}

/// How many records have one of the values of each word.
fn answers_to(query: &str, records: &Records) -> usize {
    records.count(|it| words_of(query).all(|(word, values)| has(it, word, &values)))
}

/// `kind=partner&category=amo,epn` as words and values.
fn words_of(query: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    let words = query.split('&').filter_map(|it| it.split_once('='));
    words.map(|(word, values)| (word, values.split(',').collect()))
}
