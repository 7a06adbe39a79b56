//! Asking for records: words, filters, needs, places, and how many there are.

use serde_json::json;
use thirtyfour::Key;

use crate::Outcome;

use super::{Page, hook};

/// What `result-count` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub total: usize,
    /// How many of them have a place on the map.
    pub mapped: usize,
}

/// The results.
impl Page {
    pub async fn result_count(&self) -> Outcome<Count> {
        let [total, mapped] = ["data-count", "data-mapped"];
        Ok(Count {
            total: self.number(&hook("result-count"), total).await?,
            mapped: self.number(&hook("result-count"), mapped).await?,
        })
    }

    pub async fn total(&self) -> Outcome<usize> {
        Ok(self.result_count().await?.total)
    }

    /// Waits until there are so many results.
    pub async fn until_total(&self, total: usize) -> Outcome {
        let what = "the number of results";
        self.wait_for(what, total, || self.total()).await
    }

    /// The identifiers at the head of the list, which is drawn with the results; more rows follow.
    pub async fn first_ids(&self) -> Outcome<Vec<String>> {
        let mut ids = self.result_ids().await?;
        ids.truncate(10);
        Ok(ids)
    }

    /// The identifiers in the list, from the top, as far as it is drawn.
    pub async fn result_ids(&self) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(it => it.dataset.id)";
        self.ask(script, &[json!(hook("result"))]).await
    }
}

/// The question.
impl Page {
    /// Puts a text in the place of what the search field holds, and waits until the page has
    /// taken it.
    pub async fn search(&self, text: &str) -> Outcome {
        self.fill("search", text).await?;
        self.until_word("q", text).await
    }

    /// Ticks a value of a facet, or takes the tick away. Unfolds the facet first if need be.
    pub async fn tick(&self, facet: &str, value: &str) -> Outcome {
        // Closed groups are drawn one after the other, once the results are there.
        self.wait_until(&format!("there are values of {facet}"), async || {
            self.has(&any_value_of(facet)).await
        })
        .await?;
        let folded = format!("details:not([open]):has({}) > summary", any_value_of(facet));
        if self.has(&folded).await? {
            self.click(&folded).await?;
        }
        let before = self.is_ticked(facet, value).await?;
        self.click(&checkbox(facet, value)).await?;
        let what = format!("the tick at {facet}={value}");
        self.wait_for(&what, !before, || self.is_ticked(facet, value))
            .await
    }

    pub async fn is_ticked(&self, facet: &str, value: &str) -> Outcome<bool> {
        let checkbox = self.find(&checkbox(facet, value)).await?;
        Ok(checkbox.is_selected().await?)
    }

    /// How many results a value of a facet promises.
    pub async fn facet_count(&self, facet: &str, value: &str) -> Outcome<usize> {
        self.number(&facet_value(facet, value), "data-count").await
    }

    /// Asks what a need stands for.
    pub async fn need(&self, id: &str) -> Outcome {
        self.click(&format!("{}[data-id={id:?}]", hook("need")))
            .await
    }

    /// Names a place to be near to.
    pub async fn choose_place(&self, name: &str) -> Outcome {
        self.fill("place", name + Key::Tab).await
    }

    /// Chooses how far away results may be; empty for any distance.
    pub async fn choose_radius(&self, km: &str) -> Outcome {
        let option = format!("{} option[value={km:?}]", hook("radius"));
        self.click(&option).await
    }
}

fn any_value_of(facet: &str) -> String {
    format!("{}[data-facet={facet:?}]", hook("facet"))
}

fn facet_value(facet: &str, value: &str) -> String {
    format!("{}[data-value={value:?}]", any_value_of(facet))
}

fn checkbox(facet: &str, value: &str) -> String {
    format!("{} input[type=checkbox]", facet_value(facet, value))
}
