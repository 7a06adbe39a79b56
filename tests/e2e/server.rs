//! Serves a folder as a portal's web server would: under a sub-path, precompressed files first.

use std::{
    collections::HashMap,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, header::CACHE_CONTROL},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tokio::runtime::{Builder, Runtime};
use tower_http::services::ServeDir;

use crate::{Outcome, answer::Answer};

/// A folder under a sub-path of a port of its own.
pub struct Site {
    folder: PathBuf,
    prefix: &'static str,
    address: SocketAddr,
    book: Arc<Mutex<Book>>,
    /// Of its own, because its end cuts every connection at once, as a lost network does.
    runtime: Mutex<Option<Runtime>>,
}

/// What a site answers out of turn, and what it was asked.
#[derive(Default)]
struct Book {
    answers: HashMap<String, Answer>,
    requests: Vec<Asked>,
}

/// One request and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Relative to the page, without a query.
    pub path: String,
    pub status: u16,
}

impl Site {
    /// Serves `folder` under `prefix`, which starts with a slash and does not end with one.
    ///
    /// # Errors
    /// When the folder holds no page.
    pub fn serve(folder: impl AsRef<Path>, prefix: &'static str) -> Outcome<Self> {
        let folder = folder.as_ref();
        if !folder.join("index.html").is_file() {
            let folder = folder.display();
            return Err(format!("{folder}/ holds no page: run `make build` first").into());
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let site = Self {
            folder: folder.to_owned(),
            prefix,
            address: listener.local_addr()?,
            book: Arc::default(),
            runtime: Mutex::default(),
        };
        site.answer_on(listener)?;
        Ok(site)
    }

    /// The address of the page, which ends with a slash.
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.prefix)
    }

    /// From now on answers `path` (relative to the page) so, whatever file there is.
    pub fn answer(&self, path: &str, answer: Answer) {
        lock(&self.book).answers.insert(path.to_owned(), answer);
    }

    /// From now on answers `path` with the file again.
    pub fn heal(&self, path: &str) {
        lock(&self.book).answers.remove(path);
    }

    /// From now on the page runs this script before anything else.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub fn inject(&self, script: &str) -> Outcome {
        let start = format!("<head><script>{script}</script>");
        let page = self.file("index.html")?.replacen("<head>", &start, 1);
        self.answer("", Answer::html(page));
        Ok(())
    }

    /// The text of a file of the folder.
    ///
    /// # Errors
    /// When there is no such file, or it is no text.
    pub fn file(&self, path: &str) -> Outcome<String> {
        let path = self.folder.join(path);
        Ok(fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?)
    }

    /// Every request so far, in the order of the answers.
    pub fn requests(&self) -> Vec<Asked> {
        lock(&self.book).requests.clone()
    }

    /// The paths that were asked for in vain.
    pub fn missed(&self) -> Vec<String> {
        let asked = self.requests().into_iter();
        asked
            .filter(|it| it.status == 404)
            .map(|it| it.path)
            .collect()
    }

    /// Is gone, as a server is for a device without network.
    pub fn go_down(&self) {
        if let Some(runtime) = lock(&self.runtime).take() {
            runtime.shutdown_background();
        }
    }

    /// Is back at its old address.
    ///
    /// # Errors
    /// When the site is not down, or another program has taken its port since.
    pub fn go_up(&self) -> Outcome {
        self.answer_on(TcpListener::bind(self.address)?)
    }

    fn answer_on(&self, listener: TcpListener) -> Outcome {
        listener.set_nonblocking(true)?;
        let files = ServeDir::new(&self.folder)
            .precompressed_br()
            .precompressed_gzip();
        let page = Router::new()
            .fallback_service(files)
            .layer(from_fn_with_state(self.book.clone(), keep_book));
        let router = Router::new().nest_service(self.prefix, page);

        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        });
        *lock(&self.runtime) = Some(runtime);
        Ok(())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.go_down();
    }
}

/// Answers from the book before the files, and writes down what was asked.
async fn keep_book(State(book): State<Arc<Mutex<Book>>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let answer = lock(&book).answers.get(&path).cloned();
    let mut response = match answer {
        Some(answer) => answer.into_response(),
        None => next.run(request).await,
    };
    // Browsers guess how long an old file stays good: a journey must meet what the site answers now.
    let always_ask = HeaderValue::from_static("no-cache");
    response.headers_mut().insert(CACHE_CONTROL, always_ask);
    let status = response.status().as_u16();
    lock(&book).requests.push(Asked { path, status });
    response
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
