//! Files from the page's own server.

use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, Response};

use crate::dataset::{DatasetError, MAX_BYTES};

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

/// How much of a file has arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far, unpacked.
    pub received: usize,
    /// Bytes in all, when the server says so and they are not packed.
    pub total: Option<usize>,
}

/// The bytes of a file, telling how far it is. Never more than [`MAX_BYTES`].
pub async fn bytes(url: &str, mut tell: impl FnMut(Progress)) -> Result<Vec<u8>, FetchError> {
    let response = get(url).await?;
    let header = |name| response.headers().get(name).ok().flatten();
    let length: Option<usize> = header("content-length").and_then(|it| it.parse().ok());
    refuse_beyond_limit(length.unwrap_or_default())?;
    let is_packed = header("content-encoding").is_some();
    let mut progress = Progress {
        received: 0,
        total: length.filter(|_| !is_packed),
    };
    let Some(body) = response.body() else {
        return Ok(Vec::new());
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::with_capacity(progress.total.unwrap_or_default());
    loop {
        let piece = JsFuture::from(reader.read())
            .await
            .map_err(|_| FetchError::Interrupted)?;
        let Some(chunk) = chunk_of(&piece) else {
            return Ok(bytes);
        };
        bytes.extend(chunk.to_vec());
        if let Err(error) = refuse_beyond_limit(bytes.len()) {
            // The rest is of no use; whether the server notices does not matter.
            let _ = reader.cancel();
            return Err(error);
        }
        progress.received = bytes.len();
        tell(progress);
    }
}

/// A JSON file.
pub async fn json(url: &str) -> Result<Value, FetchError> {
    let bytes = bytes(url, |_| ()).await?;
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
    let answer = JsFuture::from(window().fetch_with_str(url)).await;
    let response: Response = answer
        .map_err(|_| FetchError::NoAnswer(url.to_owned()))?
        .unchecked_into();
    match response.status() {
        200..=299 => Ok(response),
        404 | 410 => Err(FetchError::NotFound(url.to_owned())),
        status => Err(FetchError::Status(status)),
    }
}

fn refuse_beyond_limit(n_bytes: usize) -> Result<(), FetchError> {
    if n_bytes > MAX_BYTES {
        return Err(DatasetError::TooLarge {
            bytes: n_bytes as u64,
            limit: MAX_BYTES as u64,
        }
        .into());
    }
    Ok(())
}

/// `None` at the end of the stream.
fn chunk_of(piece: &wasm_bindgen::JsValue) -> Option<js_sys::Uint8Array> {
    js_sys::Reflect::get(piece, &"value".into())
        .ok()?
        .dyn_into()
        .ok()
}
