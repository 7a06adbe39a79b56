//! Files from the page's own server.

use js_sys::{Array, Promise};
use leptos::prelude::*;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, RequestCache, RequestInit, Response};

use crate::dataset::{DatasetError, refuse_beyond_limit};

use super::measure::now_ms;

#[wasm_bindgen]
extern "C" {
    // Of `early.js`; where a page starts without it, this throws.
    #[wasm_bindgen(js_name = takeEarlyAnswer, catch)]
    fn take_early_answer(url: &str) -> Result<Option<Promise>, JsValue>;
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
    /// The answer takes longer than one waits for it who can do without.
    #[error("the server is too slow")]
    TooSlow,
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
    patience: Patience,
    /// Bytes in all, when the server says so and they are not packed.
    pub total: Option<usize>,
    /// What has come so far.
    pub pieces: Array,
}

impl Download {
    /// Takes the answer to a request.
    pub async fn begin(url: &str, asked: Promise, patience: Patience) -> Result<Self, FetchError> {
        let answer = patience.wait_for(asked).await?;
        let response = checked(
            url,
            answer.map_err(|_| FetchError::NoAnswer(url.to_owned()))?,
        )?;
        let header = |name| response.headers().get(name).ok().flatten();
        let length: Option<usize> = header("content-length").and_then(|it| it.parse().ok());
        refuse_beyond_limit(length.unwrap_or_default())?;
        let is_packed = header("content-encoding").is_some();
        let mut download = Self::of(&response);
        download.total = length.filter(|_| !is_packed);
        download.patience = patience;
        Ok(download)
    }

    /// Reads an answer that is here already.
    pub fn of(response: &Response) -> Self {
        Self {
            reader: response.body().map(|it| it.get_reader().unchecked_into()),
            patience: Patience::Endless,
            total: None,
            pieces: Array::new(),
        }
    }

    /// The next bytes; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, FetchError> {
        let Some(reader) = &self.reader else {
            return Ok(None);
        };
        let piece = self.patience.wait_for(reader.read()).await?;
        let piece = chunk_of(&piece.map_err(|_| FetchError::Interrupted)?);
        if let Some(piece) = &piece {
            self.pieces.push(piece);
        }
        Ok(piece.map(|it| it.to_vec()))
    }

    /// All bytes.
    pub async fn whole(&mut self) -> Result<Vec<u8>, FetchError> {
        let mut bytes = Vec::with_capacity(self.total.unwrap_or_default());
        while let Some(piece) = self.next().await? {
            bytes.extend(piece);
            refuse_beyond_limit(bytes.len())?;
        }
        Ok(bytes)
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

/// How long one waits for a server.
#[derive(Clone, Copy, Debug)]
pub enum Patience {
    /// As long as it takes: there is nothing else.
    Endless,
    /// There is a copy, or the rest can be used: not through a silence, and not beyond this time.
    Until(f64),
}

impl Patience {
    /// For somebody who can do without, from now on.
    pub fn short() -> Self {
        const IN_ALL_MS: f64 = 15_000.0;
        Self::Until(now_ms() + IN_ALL_MS)
    }

    /// What the promise gives, or rejects with.
    pub async fn wait_for(self, promise: Promise) -> Result<Result<JsValue, JsValue>, FetchError> {
        const SILENCE_MS: f64 = 4_000.0;
        let Self::Until(end_ms) = self else {
            return Ok(JsFuture::from(promise).await);
        };
        let left_ms = (end_ms - now_ms()).clamp(0.0, SILENCE_MS);
        let silence = Promise::new(&mut |end, _| {
            // At most four thousand.
            #[expect(clippy::cast_possible_truncation)]
            let left_ms = left_ms as i32;
            // A timer that cannot be set leaves an endless patience.
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&end, left_ms);
        });
        let first = JsFuture::from(Promise::race(&Array::of2(&promise, &silence))).await;
        match first {
            // Neither an answer nor a piece of one is undefined; the end of a silence is.
            Ok(it) if it.is_undefined() => Err(FetchError::TooSlow),
            other => Ok(other),
        }
    }
}

/// Asks for a file that may be another one since the browser has kept it, such as those of the webmaster;
/// unless `early.js` has asked already.
pub fn ask(url: &str) -> Promise {
    if let Ok(Some(asked)) = take_early_answer(url) {
        return asked;
    }
    let options = RequestInit::new();
    options.set_cache(RequestCache::NoCache);
    window().fetch_with_str_and_init(url, &options)
}

/// The bytes of a file of this version.
pub async fn bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    arrived(url, window().fetch_with_str(url)).await
}

/// The bytes of a file that was asked for.
pub async fn arrived(url: &str, asked: Promise) -> Result<Vec<u8>, FetchError> {
    let mut download = Download::begin(url, asked, Patience::Endless).await?;
    download.whole().await
}

/// What a JSON file says.
pub fn json(bytes: &[u8]) -> Result<Value, FetchError> {
    let text = String::from_utf8_lossy(bytes);
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

fn checked(url: &str, answer: JsValue) -> Result<Response, FetchError> {
    let response: Response = answer.unchecked_into();
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
