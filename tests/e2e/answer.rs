//! What a site answers in the place of a file.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, stream};
use tokio::time::sleep;

/// An answer in the place of a file, whole and at once unless told otherwise.
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
    breaks_off: bool,
    /// Before each of the pieces in which the body comes; `None`: it comes whole.
    pause: Option<Duration>,
}

/// In how many pieces a slow answer comes.
const N_PIECES: usize = 16;

impl Answer {
    pub fn new(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
            breaks_off: false,
            pause: None,
        }
    }

    pub fn json(body: impl Into<Bytes>) -> Self {
        Self::new("application/json", body)
    }

    pub fn html(body: impl Into<Bytes>) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    /// An error of a server, with the page that servers send then.
    pub fn error(status: StatusCode) -> Self {
        let page = Self::html(format!("<html><body><h1>{status}</h1></body></html>"));
        Self { status, ..page }
    }

    /// The connection ends after the body, before the answer does.
    pub fn breaking_off(self) -> Self {
        Self {
            breaks_off: true,
            ..self
        }
    }

    /// The body takes that long to come, piece by piece.
    pub fn dripping(self, duration: Duration) -> Self {
        let pause = u32::try_from(N_PIECES).map(|it| duration / it).ok();
        Self { pause, ..self }
    }

    fn in_pieces(&self) -> Body {
        let size = self.body.len().div_ceil(N_PIECES).max(1);
        let pieces = self
            .body
            .chunks(size)
            .map(|it| Ok(Bytes::copy_from_slice(it)));
        let end = self
            .breaks_off
            .then(|| Err(io::ErrorKind::ConnectionReset.into()));
        let pieces: Vec<io::Result<Bytes>> = pieces.chain(end).collect();
        let pause = self.pause.unwrap_or_default();
        Body::from_stream(stream::iter(pieces).then(move |it| async move {
            sleep(pause).await;
            it
        }))
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let is_plain = self.pause.is_none() && !self.breaks_off;
        let body = if is_plain {
            Body::from(self.body.clone())
        } else {
            self.in_pieces()
        };
        (self.status, [(CONTENT_TYPE, self.content_type)], body).into_response()
    }
}
