//! The page starts: with little, from its own host alone, and says when.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Outcome,
    journey::journeys,
    page::{Count, Page},
    records::position,
    server::Asked,
};

journeys! { everything_is_there_at_first, a_change_is_measured }

/// What `DESIGN.md` allows before the first results.
const MOST_REQUESTS: usize = 12;

async fn everything_is_there_at_first(page: Page) -> Outcome {
    page.open("").await?;
    // What is kept for use without a network comes after that.
    let mut requests = page.site.requests();
    requests.truncate(before_the_worker(&requests));
    assert!(requests.len() <= MOST_REQUESTS, "{requests:?}");
    assert_eq!(page.site.missed(), Vec::<String>::new());
    // The icon is the browser's to ask for, as often as it likes.
    requests.retain(|it| it.path != "icon.svg");
    let paths: BTreeSet<_> = requests.iter().map(|it| &it.path).collect();
    assert_eq!(paths.len(), requests.len(), "asked twice: {requests:?}");

    let foreign = "return performance.getEntriesByType('resource').map(it => it.name)
        .filter(it => !it.startsWith(location.origin + '/sous/chemin/'))";
    assert_eq!(
        page.ask::<Vec<String>>(foreign, &[]).await?,
        Vec::<String>::new()
    );

    let records = page.records()?;
    let everything = Count {
        total: records.len(),
        mapped: records.count(|it| position(it).is_some()),
    };
    assert_eq!(page.result_count().await?, everything);
    assert_eq!(page.map_shown().await?, everything.mapped);
    assert_eq!(page.browser.console_errors().await?, Vec::<String>::new());
    Ok(())
}

fn before_the_worker(requests: &[Asked]) -> usize {
    let worker = requests.iter().position(|it| it.path == "sw.js");
    worker.unwrap_or(requests.len())
}

async fn a_change_is_measured(page: Page) -> Outcome {
    page.open("").await?;
    page.tick("category", "amo").await?;
    let measures = "return performance.getEntriesByName('passerelle:query').length";
    page.wait_for("the number of measures", 1, || page.ask(measures, &[]))
        .await?;

    let detail = "return performance.getEntriesByName('passerelle:query')[0].detail";
    let Count { total, mapped } = page.result_count().await?;
    let expected = BTreeMap::from([("total".into(), total), ("mapped".into(), mapped)]);
    assert_eq!(
        page.ask::<BTreeMap<String, usize>>(detail, &[]).await?,
        expected
    );
    let duration = "return performance.getEntriesByName('passerelle:query')[0].duration";
    assert!(page.ask::<f64>(duration, &[]).await? > 0.0);
    Ok(())
}
