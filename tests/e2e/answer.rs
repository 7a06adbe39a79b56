//! What a site answers in the place of a file.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::{
        HeaderName, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION},
    },
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
    end: End,
    /// A header besides the content type.
    header: Option<(HeaderName, HeaderValue)>,
    /// Before each of the pieces in which the body comes; `None`: it comes whole.
    pause: Option<Duration>,
}

/// What comes after the body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// The end of the answer.
    Regular,
    /// The end of the connection.
    Broken,
    /// Nothing, for ever.
    Missing,
}

/// In how many pieces a slow answer comes.
const N_PIECES: usize = 16;

impl Answer {
    pub fn new(content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
            end: End::Regular,
            header: None,
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
            end: End::Broken,
            ..self
        }
    }

    /// The body comes, and then nothing more.
    pub fn falling_silent(self) -> Self {
        Self {
            end: End::Missing,
            ..self
        }
    }

    /// Sends the browser to another address.
    pub fn redirect(to: &str) -> Self {
        let page = Self::error(StatusCode::FOUND);
        page.with_header(LOCATION, to)
    }

    /// The browser may keep it on these terms.
    pub fn kept_on(self, cache_control: &str) -> Self {
        self.with_header(CACHE_CONTROL, cache_control)
    }

    /// The browser lets the page do only this.
    pub fn under_policy(self, policy: &str) -> Self {
        self.with_header(CONTENT_SECURITY_POLICY, policy)
    }

    fn with_header(self, name: HeaderName, value: &str) -> Self {
        let header = HeaderValue::from_str(value).ok().map(|it| (name, it));
        Self { header, ..self }
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
        let end = match self.end {
            End::Regular => stream::empty().boxed(),
            End::Broken => stream::iter([Err(io::ErrorKind::ConnectionReset.into())]).boxed(),
            End::Missing => stream::pending().boxed(),
        };
        let pieces: Vec<io::Result<Bytes>> = pieces.collect();
        let pause = self.pause.unwrap_or_default();
        let pieces = stream::iter(pieces).then(move |it| async move {
            sleep(pause).await;
            it
        });
        Body::from_stream(pieces.chain(end))
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let is_plain = self.pause.is_none() && self.end == End::Regular;
        let body = if is_plain {
            Body::from(self.body.clone())
        } else {
            self.in_pieces()
        };
        let content_type = [(CONTENT_TYPE, self.content_type)];
        let mut response = (self.status, content_type, body).into_response();
        response.headers_mut().extend(self.header);
        response
    }
}
