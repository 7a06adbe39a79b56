//! Looking at the map and at records, and keeping them.

use serde_json::json;

use crate::Outcome;

use super::{Page, hook};

/// The map.
impl Page {
    /// How many records the map's clusters and markers stand for in the present view.
    pub async fn map_shown(&self) -> Outcome<usize> {
        self.number(&hook("map"), "data-shown").await
    }

    /// How close the map is looked at, as the address says; `None` before it was moved.
    pub async fn zoom(&self) -> Outcome<Option<u8>> {
        let frame = self.word("map").await?;
        let zoom = frame.as_deref().and_then(|it| it.split('/').next());
        Ok(zoom.map(str::parse).transpose()?)
    }
}

/// One record.
impl Page {
    /// Opens the sheet of a result of the list.
    pub async fn open_result(&self, id: &str) -> Outcome {
        self.click(&format!("{} a", result(id))).await
    }

    /// The record of the open sheet; `None` when no sheet is open.
    pub async fn sheet_id(&self) -> Outcome<Option<String>> {
        self.attribute(&hook("sheet"), "data-id").await
    }

    /// Waits until the sheet of that record is open; with `None`, until none is.
    pub async fn until_sheet(&self, id: Option<&str>) -> Outcome {
        let id = id.map(str::to_owned);
        self.wait_for("the open sheet", id, || self.sheet_id())
            .await
    }
}

/// Favourites.
impl Page {
    /// Keeps a result of the list as favourite.
    pub async fn keep(&self, id: &str) -> Outcome {
        self.click(&favourite_in(&result(id))).await?;
        self.wait_until(&format!("{id} is kept"), || self.is_kept(id))
            .await
    }

    /// Lets a result of the list go, which may then leave the list.
    pub async fn let_go(&self, id: &str) -> Outcome {
        self.click(&favourite_in(&result(id))).await?;
        let is_gone = async || Ok(!self.is_kept(id).await?);
        self.wait_until(&format!("{id} is let go"), is_gone).await
    }

    /// Whether a result of the list is there and kept.
    pub async fn is_kept(&self, id: &str) -> Outcome<bool> {
        let pressed = self
            .attribute(&favourite_in(&result(id)), "aria-pressed")
            .await?;
        Ok(pressed.as_deref() == Some("true"))
    }

    /// Keeps the record of the open sheet.
    pub async fn keep_from_sheet(&self) -> Outcome {
        let button = favourite_in(&hook("sheet"));
        self.click(&button).await?;
        let pressed = Some("true".to_owned());
        self.wait_for("what the button claims", pressed, || {
            self.attribute(&button, "aria-pressed")
        })
        .await
    }

    /// What this browser has stored under a key of its `localStorage`.
    pub async fn stored(&self, key: &str) -> Outcome<Option<String>> {
        self.ask("return localStorage.getItem(arguments[0])", &[json!(key)])
            .await
    }

    pub async fn store(&self, key: &str, value: &str) -> Outcome {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.ask(script, &[json!(key), json!(value)]).await
    }
}

fn result(id: &str) -> String {
    format!("{}[data-id={id:?}]", hook("result"))
}

fn favourite_in(place: &str) -> String {
    format!("{place} {}", hook("favourite"))
}
