//! Files from the page's own server.

use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

use crate::dataset::{DatasetError, refuse_beyond_limit};

#[wasm_bindgen]
extern "C" {
    // Of `early.js`; where a page starts without it, this throws.
    #[wasm_bindgen(js_name = takeEarlyAnswer, catch)]
    fn take_early_answer(url: &str) -> Result<Option<js_sys::Promise>, JsValue>;
}

/// Why a file did not arrive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No answer at all: no network, no server, or the browser forbids the request.
    #[error("no answer for {0}")]
    NoAnswer(String),
    /// The server has no such file.
    #[error("{0} is not there")]
    NotFound(String),
    /// The server answered with an error.
    #[error("the server answered {0}")]
    Status(u16),
    /// The answer broke off.
    #[error("the answer broke off")]
    Interrupted,
    /// What arrived is not what was asked for.
    #[error(transparent)]
    Content(#[from] DatasetError),
}

/// A file on its way.
pub struct Download {
    /// `None` when the answer has no body.
    reader: Option<ReadableStreamDefaultReader>,
    /// Bytes in all, when the server says so and they are not packed.
    pub total: Option<usize>,
}

impl Download {
    /// Asks for a file.
    pub async fn begin(url: &str) -> Result<Self, FetchError> {
        let response = get(url).await?;
        let header = |name| response.headers().get(name).ok().flatten();
        let length: Option<usize> = header("content-length").and_then(|it| it.parse().ok());
        refuse_beyond_limit(length.unwrap_or_default())?;
        let is_packed = header("content-encoding").is_some();
        Ok(Self {
            reader: response.body().map(|it| it.get_reader().unchecked_into()),
            total: length.filter(|_| !is_packed),
        })
    }

    /// The next bytes; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, FetchError> {
        let Some(reader) = &self.reader else {
            return Ok(None);
        };
        let piece = JsFuture::from(reader.read()).await;
        let piece = piece.map_err(|_| FetchError::Interrupted)?;
        Ok(chunk_of(&piece).map(|it| it.to_vec()))
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        if let Some(reader) = &self.reader {
            // What has not come yet is of no use; whether the server notices does not matter.
            let _ = reader.cancel();
        }
    }
}

/// The bytes of a file.
pub async fn bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    let mut download = Download::begin(url).await?;
    let mut bytes = Vec::with_capacity(download.total.unwrap_or_default());
    while let Some(piece) = download.next().await? {
        bytes.extend(piece);
        refuse_beyond_limit(bytes.len())?;
    }
    Ok(bytes)
}

/// A JSON file.
pub async fn json(url: &str) -> Result<Value, FetchError> {
    let bytes = bytes(url).await?;
    let text = String::from_utf8_lossy(&bytes);
    serde_json::from_str(&text).map_err(|it| {
        let (line, column) = (it.line(), it.column());
        DatasetError::NotJson {
            line,
            column,
            detail: it.to_string(),
        }
        .into()
    })
}

async fn get(url: &str) -> Result<Response, FetchError> {
    let early = take_early_answer(url).ok().flatten();
    let answer = early.unwrap_or_else(|| window().fetch_with_str(url));
    let answer = JsFuture::from(answer).await;
    let response: Response = answer
        .map_err(|_| FetchError::NoAnswer(url.to_owned()))?
        .unchecked_into();
    match response.status() {
        200..=299 => Ok(response),
        404 | 410 => Err(FetchError::NotFound(url.to_owned())),
        status => Err(FetchError::Status(status)),
    }
}

/// `None` at the end of the stream.
fn chunk_of(piece: &JsValue) -> Option<js_sys::Uint8Array> {
    js_sys::Reflect::get(piece, &"value".into())
        .ok()?
        .dyn_into()
        .ok()
}
