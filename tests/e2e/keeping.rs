//! Somebody keeps records, in a browser that keeps more or less.

use serde_json::json;

use crate::{Outcome, journey::journeys, page::Page, records::DATASET};

journeys! {
    what_is_kept_stays,
    a_favourite_that_is_gone_is_said,
    windows_keep_the_same,
    damaged_favourites_are_mended,
    favourites_of_a_later_version_are_left_alone,
    without_storage_favourites_last_as_long_as_the_page,
    a_full_storage_is_said_once,
}

const KEY: &str = "passerelle.favourites";

async fn a_favourite_that_is_gone_is_said(page: Page) -> Outcome {
    page.open("").await?;
    let kept = json!({"version": 1, "datasets": {DATASET: ["par-001", "long-gone"]}});
    page.store(KEY, &kept.to_string()).await?;
    page.open("?favourites=1").await?;
    page.until_total(1).await?;
    assert!(page.text("gone-favourites").await?.starts_with("1 favori"));
    Ok(())
}

async fn what_is_kept_stays(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let ids = page.result_ids().await?;
    let [first, second, ..] = ids.as_slice() else {
        return Err("too few AMO".into());
    };
    assert!(!page.is_kept(first).await?);
    page.keep(first).await?;
    page.open_result(second).await?;
    page.keep_from_sheet().await?;
    page.click("[data-testid=back]").await?;
    page.until_sheet(None).await?;
    assert!(page.is_kept(second).await?);

    page.reload().await?;
    assert!(page.is_kept(first).await? && page.is_kept(second).await?);

    page.open("").await?;
    page.click("[data-testid=favourites]").await?;
    page.until_total(2).await?;
    let mut kept = page.result_ids().await?;
    kept.sort_unstable();
    let mut expected = vec![first.clone(), second.clone()];
    expected.sort_unstable();
    assert_eq!(kept, expected);

    page.let_go(first).await?;
    page.until_total(1).await?;
    page.click("[data-testid=favourites]").await?;
    page.until_total(page.records()?.len()).await
}

async fn windows_keep_the_same(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let ids = page.result_ids().await?;
    let [first, second, ..] = ids.as_slice() else {
        return Err("too few AMO".into());
    };
    page.open_window("?category=amo").await?;
    page.keep(first).await?;

    page.go_to_window(0).await?;
    page.wait_until("the first window follows", || page.is_kept(first))
        .await?;
    page.keep(second).await?;
    page.go_to_window(1).await?;
    page.wait_until("the second window follows", || page.is_kept(second))
        .await?;
    assert!(page.is_kept(first).await?);
    Ok(())
}

async fn damaged_favourites_are_mended(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let damaged = json!({ "version": 1, "datasets": { DATASET: ["par-004", 7] } }).to_string();
    for stored in [damaged.as_str(), "{\"version\": 1, \"da", "[object Object]"] {
        page.store(KEY, stored).await?;
        page.reload().await?;
        assert_eq!(page.texts("notice").await?.len(), 1, "{stored}");
        assert_eq!(page.is_kept("par-004").await?, stored == damaged);
        let copy = page.stored("passerelle.favourites.damaged").await?;
        assert_eq!(copy.as_deref(), Some(stored));
    }
    page.keep("par-004").await?;
    page.reload().await?;
    assert!(page.is_kept("par-004").await?);
    assert!(!page.sees("notice").await?);
    Ok(())
}

async fn favourites_of_a_later_version_are_left_alone(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let later = json!({ "version": 99, "datasets": { DATASET: ["par-004"] }, "notes": {} });
    page.store(KEY, &later.to_string()).await?;
    page.reload().await?;
    page.until_seen("notice").await?;
    assert!(page.is_kept("par-004").await?);

    let other = somebody_beside(&page, "par-004").await?;
    page.keep(&other).await?;
    page.let_go("par-004").await?;
    assert!(page.is_kept(&other).await? && !page.is_kept("par-004").await?);
    assert_eq!(page.stored(KEY).await?, Some(later.to_string()));
    assert_eq!(page.texts("notice").await?.len(), 1);

    page.reload().await?;
    assert!(page.is_kept("par-004").await? && !page.is_kept(&other).await?);
    Ok(())
}

async fn without_storage_favourites_last_as_long_as_the_page(page: Page) -> Outcome {
    page.site.inject(
        "Object.defineProperty(window, 'localStorage',
            { get() { throw new DOMException('forbidden here', 'SecurityError') } })",
    )?;
    page.open("?category=amo").await?;
    page.until_seen("notice").await?;
    page.keep("par-004").await?;
    page.click("[data-testid=favourites]").await?;
    page.until_total(1).await?;
    assert_eq!(page.result_ids().await?, ["par-004"]);
    assert_eq!(page.texts("notice").await?.len(), 1);

    page.push("J’ai compris").await?;
    page.wait_until("the notice is gone", async || {
        Ok(!page.sees("notice").await?)
    })
    .await?;
    page.let_go("par-004").await?;
    page.until_total(0).await?;
    assert!(!page.sees("notice").await?);
    Ok(())
}

async fn a_full_storage_is_said_once(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    assert!(!page.sees("notice").await?);
    let fill =
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }";
    page.ask::<()>(fill, &[]).await?;
    let other = somebody_beside(&page, "par-004").await?;
    for id in ["par-004", &other] {
        page.keep(id).await?;
        page.until_seen("notice").await?;
        assert_eq!(page.texts("notice").await?.len(), 1);
    }
    assert!(page.is_kept("par-004").await? && page.is_kept(&other).await?);
    Ok(())
}

/// Another record of the list.
async fn somebody_beside(page: &Page, id: &str) -> Outcome<String> {
    let ids = page.result_ids().await?;
    Ok(ids
        .into_iter()
        .find(|it| it != id)
        .ok_or("the list has one record only")?)
}
