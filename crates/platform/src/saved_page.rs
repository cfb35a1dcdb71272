//! A page that the member saved as a file, shown to the site's view from 127.0.0.1 and to nobody else. The file
//! is hostile: it may load nothing, run nothing, send nothing, and it is served under a name that only we know.
//!
//! Deliberately absent: any connection out, any reading of the page (that is the site view's and the judge's),
//! and formats that wrap a page (MHTML, web archives).

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// The most bytes of a saved page: 16 MB.
pub const MOST_BYTES: usize = 16_000_000;
/// Where the mark of a page must stand, and the note where it was saved from.
const HEAD_BYTES: usize = 64 * 1024;
/// The longest address that is looked at.
const LONGEST_ADDRESS: usize = 2048;
/// How long a client may take for its headers.
const PATIENCE: Duration = Duration::from_secs(10);
/// Nothing is loaded, run or sent. `sandbox` gives the page an origin of its own; it leaves scripts allowed
/// because engines refuse the reader as well where it does not, and `default-src` forbids the page's own.
const POLICY: &str = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// Says why a file is not taken as a saved page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SavedPageFault {
    /// It has more bytes than [`MOST_BYTES`].
    #[error("the file is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// It is not an HTML text in UTF-8.
    #[error("the file is not an HTML page")]
    NotAPage,
}

/// A saved page, made harmless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedPage {
    html: Bytes,
    /// The address that the browser wrote into the file, where it did. Anyone can write one there.
    pub saved_from: Option<String>,
}

/// Takes in a file as a saved page.
///
/// # Errors
/// If it is too large or no HTML page.
pub fn take_in(bytes: &[u8]) -> Result<SavedPage, SavedPageFault> {
    if bytes.len() > MOST_BYTES {
        return Err(SavedPageFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SavedPageFault::NotAPage)?;
    let head = text
        .get(..text.floor_char_boundary(HEAD_BYTES))
        .unwrap_or(text)
        .to_ascii_lowercase();
    let is_page = head.contains("<html") || head.contains("<!doctype html");
    if !is_page || text.contains('\0') {
        return Err(SavedPageFault::NotAPage);
    }
    let head = text.get(..head.len()).unwrap_or(text);
    Ok(SavedPage {
        html: Bytes::from(without_links(text)),
        saved_from: saved_from(head),
    })
}

/// Links in a page's head can look up names and open connections, which no policy forbids in every engine.
fn without_links(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut harmless = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(found) = lower.get(from..).and_then(|rest| rest.find("<link")) {
        let at = from + found;
        harmless.push_str(text.get(from..at).unwrap_or_default());
        harmless.push_str("<lost");
        from = at + "<link".len();
    }
    harmless.push_str(text.get(from..).unwrap_or_default());
    harmless
}

/// The note that browsers put at the top of a saved page: `<!-- saved from url=(0072)https://... -->`.
fn saved_from(head: &str) -> Option<String> {
    let (_, rest) = head.split_once("<!-- saved from url=(")?;
    let (length, rest) = rest.split_once(')')?;
    let length: usize = length.parse().ok()?;
    let (address, _) = rest.split_once(" -->")?;
    (length <= LONGEST_ADDRESS && address.len() == length).then(|| address.to_owned())
}

/// Says why a saved page could not be shown.
#[derive(Debug, thiserror::Error)]
pub enum ShowSavedPageError {
    /// No port of this computer could be opened.
    #[error("no local port could be opened for the saved page")]
    Port(#[source] io::Error),
    /// The system gives no randomness for the page's name.
    #[error("the system gives no randomness")]
    Random,
}

/// A saved page on 127.0.0.1. Dropping it closes its port and ends every connection.
#[derive(Debug)]
pub struct ShownPage {
    address: SocketAddr,
    target: String,
    accepting: JoinHandle<()>,
}

impl ShownPage {
    /// Opens a port on 127.0.0.1 and serves the page there, at `path` and a key that only the caller learns, once
    /// or more often. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// If the system gives no local port or no randomness.
    pub async fn show(page: SavedPage, path: &str) -> Result<Self, ShowSavedPageError> {
        let mut key = [0_u8; 16];
        getrandom::fill(&mut key).map_err(|_| ShowSavedPageError::Random)?;
        let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(ShowSavedPageError::Port)?;
        let address = listener.local_addr().map_err(ShowSavedPageError::Port)?;
        let target = format!("{path}?saved={key}");
        let shown = Arc::new(Shown {
            host: address.to_string(),
            target: target.clone(),
            html: page.html,
        });
        Ok(Self {
            address,
            target,
            accepting: tokio::spawn(accept(listener, shown)),
        })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Path and query, with the key.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }
}

impl Drop for ShownPage {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

struct Shown {
    host: String,
    target: String,
    html: Bytes,
}

async fn accept(listener: TcpListener, shown: Arc<Shown>) {
    // Owned by this task, so that every connection ends with it.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while connections.try_join_next().is_some() {}
        connections.spawn(serve(stream, Arc::clone(&shown)));
    }
}

async fn serve(stream: TcpStream, shown: Arc<Shown>) {
    let service = service_fn(move |request| {
        let shown = Arc::clone(&shown);
        async move { Ok::<_, std::convert::Infallible>(respond(&request, &shown)) }
    });
    // An error here is a client that went away.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

fn respond(request: &Request<Incoming>, shown: &Shown) -> Response<Full<Bytes>> {
    let asked = request.uri().path_and_query().map(|target| target.as_str());
    let host = request.headers().get(header::HOST);
    // Another program, or another site that points its name at 127.0.0.1, does not know the key.
    let known = request.method() == Method::GET
        && host.is_some_and(|host| host == shown.host.as_str())
        && asked == Some(shown.target.as_str());
    let mut response = Response::new(Full::new(if known { shown.html.clone() } else { Bytes::new() }));
    if !known {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    const PATH: &str = "/mypreferences/d/settings/data-for-ai-improvement";

    #[test]
    fn only_an_html_text_of_bearable_size_is_a_saved_page() {
        let utf_16 = [0xff, 0xfe, b'<', 0, b'h', 0];
        for bytes in [
            b"".as_slice(),
            b"hello",
            b"\x89PNG\r\n\x1a\n<html>",
            b"<html>\0</html>",
            b"From: <Saved by Blink>\r\nContent-Type: multipart/related",
            b"bplist00",
            &utf_16,
        ] {
            assert_eq!(take_in(bytes), Err(SavedPageFault::NotAPage), "{bytes:?}");
        }
        assert!(take_in(b"<!DOCTYPE HTML><title>x</title>").is_ok());
        let mut large = b"<html>".to_vec();
        large.resize(MOST_BYTES, b' ');
        assert!(take_in(&large).is_ok());
        large.push(b' ');
        assert_eq!(take_in(&large), Err(SavedPageFault::TooLarge));
        let late = format!("{}<html>", " ".repeat(HEAD_BYTES));
        assert_eq!(take_in(late.as_bytes()), Err(SavedPageFault::NotAPage));
        let cut = format!("<html>{}", "é".repeat(HEAD_BYTES));
        assert!(take_in(cut.as_bytes()).is_ok());
    }

    #[test]
    fn no_link_element_is_left_however_it_is_written() {
        let page =
            take_in("<html><LiNk rel=preconnect href=//a><link\nrel=dns-prefetch>ü<lin<link>k>".as_bytes())
                .unwrap();
        let html = String::from_utf8(page.html.to_vec()).unwrap();
        assert!(!html.to_ascii_lowercase().contains("<link"), "{html}");
        assert!(html.contains('ü'));
    }

    #[test]
    fn the_address_that_a_browser_wrote_is_found_where_its_length_fits() {
        let address = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
        let page = |note: &str| take_in(format!("<!DOCTYPE html>\n{note}\n<html>").as_bytes()).unwrap();
        let fits = format!("<!-- saved from url=({:04}){address} -->", address.len());
        assert_eq!(page(&fits).saved_from.as_deref(), Some(address));
        for other in [
            format!("<!-- saved from url=(0003){address} -->"),
            format!("<!-- saved from url=(99999999999999999999999){address} -->"),
            "<!-- saved from url=(".to_owned(),
            format!("<!-- saved from url={address} -->"),
            String::new(),
        ] {
            assert_eq!(page(&other).saved_from, None, "{other}");
        }
    }

    async fn ask(port: u16, first_line: &str, host: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
        let request = format!("{first_line}\r\nHost: {host}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn the_page_is_served_to_who_knows_its_key_and_under_a_policy_that_forbids_everything() {
        let page = take_in(b"<html>my settings</html>").unwrap();
        let shown = ShownPage::show(page, PATH).await.unwrap();
        let (port, target) = (shown.port(), shown.target().to_owned());
        let host = format!("127.0.0.1:{port}");
        let answer = ask(port, &format!("GET {target} HTTP/1.1"), &host).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("my settings"));
        assert!(answer.contains("default-src 'none'") && answer.contains("sandbox allow-scripts;"));
        for (line, host) in [
            (format!("GET {PATH} HTTP/1.1"), host.as_str()),
            (format!("GET {PATH}?saved= HTTP/1.1"), host.as_str()),
            ("GET / HTTP/1.1".to_owned(), host.as_str()),
            (format!("POST {target} HTTP/1.1"), host.as_str()),
            (format!("GET {target} HTTP/1.1"), "evil.example"),
        ] {
            let answer = ask(port, &line, host).await;
            assert!(answer.starts_with("HTTP/1.1 404"), "{line}: {answer}");
            assert!(!answer.contains("my settings"), "{line}");
        }
    }

    #[tokio::test]
    async fn the_port_is_closed_when_the_page_is_let_go() {
        let page = take_in(b"<html></html>").unwrap();
        let shown = ShownPage::show(page, PATH).await.unwrap();
        let port = shown.port();
        drop(shown);
        tokio::task::yield_now().await;
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err());
    }
}
