//! The address says everything: it can be handed on, and gone back and forth in.

use crate::{Outcome, journey::journeys, page::Page};

journeys! {
    a_link_shows_somebody_else_the_same,
    back_and_forward_undo_and_redo,
    what_a_link_says_wrong_is_left_out,
}

async fn a_link_shows_somebody_else_the_same(page: Page) -> Outcome {
    page.open("").await?;
    page.search("jeunes").await?;
    page.tick("kind", "partner").await?;
    page.tick("country", "FR").await?;
    let (count, ids) = (page.result_count().await?, page.result_ids().await?);
    assert!(ids.len() > 1, "{ids:?}");

    let other = page.of_somebody_else().await?;
    other.open(&page.query().await?).await?;
    assert_eq!(other.result_count().await?, count);
    assert_eq!(other.result_ids().await?, ids);
    assert!(other.is_ticked("country", "FR").await?);
    other.browser.quit().await?;

    page.open_window(&page.query().await?).await?;
    assert_eq!(page.result_ids().await?, ids);
    Ok(())
}

async fn back_and_forward_undo_and_redo(page: Page) -> Outcome {
    page.open("").await?;
    let everything = page.total().await?;
    page.search("aide").await?;
    let with_words = page.total().await?;
    page.tick("country", "BE").await?;
    let in_belgium = page.total().await?;
    page.tick("category", "amo").await?;
    let amo = page.total().await?;
    assert!(amo < in_belgium && in_belgium < with_words && with_words < everything);

    page.back().await?;
    page.until_total(in_belgium).await?;
    assert!(!page.is_ticked("category", "amo").await?);
    page.back().await?;
    page.until_total(with_words).await?;
    // All letters of a word are one step.
    page.back().await?;
    page.until_total(everything).await?;
    assert_eq!(page.query().await?, "");

    page.forward().await?;
    page.until_total(with_words).await?;
    assert_eq!(page.word("q").await?.as_deref(), Some("aide"));
    page.forward().await?;
    page.until_total(in_belgium).await?;
    page.forward().await?;
    page.until_total(amo).await?;
    assert!(page.is_ticked("category", "amo").await?);
    Ok(())
}

async fn what_a_link_says_wrong_is_left_out(page: Page) -> Outcome {
    page.open("?category=amo").await?;
    let amo = page.total().await?;
    page.open("?category=amo,nowhere&country=%FF&near=0000&map=99/x&lang=zz&constructor=1&q=%20")
        .await?;
    assert_eq!(page.total().await?, amo);
    page.until_word("category", "amo").await?;
    assert_eq!(page.word("near").await?, None);
    assert_eq!(page.texts("part").await?, ["AMO"]);
    Ok(())
}
