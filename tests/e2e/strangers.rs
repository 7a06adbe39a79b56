//! A proxy that leads nowhere: it writes down which hosts a browser wants to reach, and refuses. The
//! sites of the journeys are on this machine, where browsers ask no proxy.

use std::{
    collections::BTreeSet,
    io, mem,
    net::Ipv4Addr,
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::{Value, json};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::Outcome;

/// What stands for the sites of the journeys.
const OWN: [&str; 2] = ["127.0.0.1", "localhost"];

/// Every other host that a browser has wanted to reach.
pub struct Strangers {
    port: u16,
    asked: Arc<Mutex<BTreeSet<String>>>,
    task: JoinHandle<()>,
}

impl Strangers {
    /// Waits for a browser on a port of its own.
    pub async fn watch() -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let asked = Arc::<Mutex<_>>::default();
        let book = asked.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(refuse(stream, book.clone()));
            }
        });
        Ok(Self { port, asked, task })
    }

    /// What a driver is asked for, so that its browser comes here.
    pub fn capability(&self) -> Value {
        json!({
            "proxyType": "manual",
            "httpProxy": self.address(),
            "sslProxy": self.address(),
            "noProxy": OWN,
        })
    }

    /// The same, by the environment of a browser.
    pub fn environment(&self) -> [(&'static str, String); 3] {
        let here = format!("http://{}", self.address());
        [
            ("http_proxy", here.clone()),
            ("https_proxy", here),
            ("no_proxy", OWN.join(",")),
        ]
    }

    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The hosts so far, each with its port where that is told, and forgets them.
    pub fn take(&self) -> BTreeSet<String> {
        mem::take(&mut self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Strangers {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn refuse(stream: TcpStream, book: Arc<Mutex<BTreeSet<String>>>) {
    let mut head = [0; 1024];
    let n_bytes = loop {
        // A connection that breaks off unused asks for nothing.
        let Ok(()) = stream.readable().await else {
            return;
        };
        match stream.try_read(&mut head) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            read => break read.unwrap_or_default(),
        }
    };
    let head = head.get(..n_bytes).unwrap_or_default();
    if let Some(host) = host(head) {
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        book.insert(host);
    }
    let refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    // Whoever is gone needs no answer.
    let _ = stream.try_write(refusal);
}

/// The host of `GET http://host/path …` or of `CONNECT host:port …`; nothing when nothing was said.
fn host(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head);
    let target = head.split(' ').nth(1)?;
    let (_, from_host) = target.split_once("://").unwrap_or(("", target));
    from_host.split('/').next().map(str::to_owned)
}
