//! Serves a folder as a portal's web server would: under a sub-path, precompressed files first.

use std::{
    collections::HashMap,
    fs,
    future::pending,
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header::CACHE_CONTROL},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tokio::runtime::{Builder, Runtime};
use tower_http::services::ServeDir;

use crate::{Outcome, answer::Answer};

/// A folder under a sub-path of a port of its own.
pub struct Site {
    prefix: &'static str,
    address: SocketAddr,
    open: Arc<Open>,
}

/// A site that is open, or was.
struct Open {
    folder: Mutex<PathBuf>,
    book: Mutex<Book>,
    /// Of its own, because its end cuts every connection at once, as a lost network does.
    runtime: Mutex<Option<Runtime>>,
}

/// What a site answers out of turn, and what it was asked.
#[derive(Default)]
struct Book {
    answers: HashMap<String, Answer>,
    requests: Vec<Asked>,
    /// How many more requests are answered before the site is gone; `None`: all.
    left: Option<usize>,
}

impl Open {
    fn close(&self) {
        if let Some(runtime) = lock(&self.runtime).take() {
            runtime.shutdown_background();
        }
    }
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
            prefix,
            address: listener.local_addr()?,
            open: Arc::new(Open {
                folder: Mutex::new(folder.to_owned()),
                book: Mutex::default(),
                runtime: Mutex::default(),
            }),
        };
        site.answer_on(listener)?;
        Ok(site)
    }

    /// The address of the page, which ends with a slash.
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.prefix)
    }

    /// The host, as addresses name it.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// From now on answers `path` (relative to the page) so, whatever file there is.
    pub fn answer(&self, path: &str, answer: Answer) {
        lock(&self.open.book)
            .answers
            .insert(path.to_owned(), answer);
    }

    /// From now on answers `path` with the file again.
    pub fn heal(&self, path: &str) {
        lock(&self.open.book).answers.remove(path);
    }

    /// From now on serves another folder, as after an upload.
    pub fn deploy(&self, folder: &Path) {
        folder.clone_into(&mut lock(&self.open.folder));
    }

    /// From now on the page runs this script before anything else, and has no worker, which would keep
    /// it as it was built.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub fn inject(&self, script: &str) -> Outcome {
        let start = format!("<head><script>{script}</script>");
        let page = self.file("index.html")?.replacen("<head>", &start, 1);
        self.answer("", Answer::html(page));
        self.answer("sw.js", Answer::error(StatusCode::NOT_FOUND));
        Ok(())
    }

    /// The text of a file of the folder.
    ///
    /// # Errors
    /// When there is no such file, or it is no text.
    pub fn file(&self, path: &str) -> Outcome<String> {
        let path = lock(&self.open.folder).join(path);
        Ok(fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?)
    }

    /// Every request so far, in the order of the answers.
    pub fn requests(&self) -> Vec<Asked> {
        lock(&self.open.book).requests.clone()
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
        self.open.close();
    }

    /// Is gone in the middle of an answer, after so many others.
    pub fn go_down_after(&self, n_answers: usize) {
        lock(&self.open.book).left = Some(n_answers);
    }

    pub fn is_down(&self) -> bool {
        lock(&self.open.runtime).is_none()
    }

    /// Is back at its old address.
    ///
    /// # Errors
    /// When the site is not down, or another program has taken its port since.
    pub fn go_up(&self) -> Outcome {
        lock(&self.open.book).left = None;
        self.answer_on(self.listen_again()?)
    }

    /// The end of a site does not wait until its port is free.
    fn listen_again(&self) -> io::Result<TcpListener> {
        const MOST_TRIES: usize = 100;
        const PAUSE: Duration = Duration::from_millis(50);
        for _ in 0..MOST_TRIES {
            match TcpListener::bind(self.address) {
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => thread::sleep(PAUSE),
                other => return other,
            }
        }
        TcpListener::bind(self.address)
    }

    fn answer_on(&self, listener: TcpListener) -> Outcome {
        listener.set_nonblocking(true)?;
        let page = Router::new()
            .fallback(file)
            .layer(from_fn_with_state(self.open.clone(), keep_book))
            .with_state(self.open.clone());
        let router = Router::new().nest_service(self.prefix, page);

        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        });
        *lock(&self.open.runtime) = Some(runtime);
        Ok(())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.go_down();
    }
}

/// A file of the folder as it is now.
async fn file(State(open): State<Arc<Open>>, request: Request) -> Response {
    let folder = lock(&open.folder).clone();
    let mut files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip();
    match files.try_call(request).await {
        Ok(response) => response.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Answers from the book before the files, and writes down what was asked.
async fn keep_book(State(open): State<Arc<Open>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let (answer, is_last) = {
        let mut book = lock(&open.book);
        let is_last = book.left == Some(0);
        book.left = book.left.map(|it| it.saturating_sub(1));
        (book.answers.get(&path).cloned(), is_last)
    };
    if is_last {
        open.close();
        return pending().await;
    }
    let mut response = match answer {
        Some(answer) => answer.into_response(),
        None => next.run(request).await,
    };
    // Browsers guess how long an old file stays good: a journey must meet what the site answers now.
    let always_ask = HeaderValue::from_static("no-cache");
    response
        .headers_mut()
        .entry(CACHE_CONTROL)
        .or_insert(always_ask);
    let status = response.status().as_u16();
    lock(&open.book).requests.push(Asked { path, status });
    response
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
