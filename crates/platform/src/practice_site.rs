//! The pretend site: the member's rehearsal and the tests' double. A real HTTP server on 127.0.0.1, on a
//! port that the system picks, alive only while practising. Same paths as the real site, our own drawing.
//!
//! Deliberately absent: any connection out, any file, any password field, and any rule about what the app
//! makes of a page. What the server stores is what a reload shows.

mod answer;
mod page;
mod scenario;
mod session;
mod words;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};

pub use scenario::Scenario;
pub use session::{DROPPED_LOADS, PracticeObjection, PracticeState};

use answer::{Ask, Cookie, Reply, Verb, answer};
use session::Memory;

/// The path of the setting, as on the real site.
pub const SETTING_PATH: &str = "/mypreferences/d/settings/data-for-ai-improvement";
/// The path of the objection form, as on the real site.
pub const OBJECTION_PATH: &str = "/help/linkedin/ask/TS-DPRO";

/// The name of the session cookie. Cookies are shared by all ports of a host, so it is our own.
const COOKIE_NAME: &str = "default_off_practice";
/// The most bytes of a request's body.
const BODY_LIMIT: usize = 128 * 1024;
/// How many connections are served at a time. A page needs one; more is a flood.
const CONNECTIONS: usize = 32;
/// How long a client may take for its headers, and for its body.
const PATIENCE: Duration = Duration::from_secs(10);

/// Says why practice could not begin.
#[derive(Debug, thiserror::Error)]
pub enum StartPracticeError {
    /// No port of this computer could be opened for the pretend site.
    #[error("no local port could be opened for the pretend site")]
    Port(#[source] io::Error),
}

/// The running pretend site. Dropping it closes its port and ends every connection.
pub struct PracticeSite {
    origin: String,
    memory: Arc<Mutex<Memory>>,
    accepting: JoinHandle<()>,
}

impl PracticeSite {
    /// Opens a port on 127.0.0.1 and begins a scenario. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// If the system gives no local port.
    pub async fn start(scenario: Scenario) -> Result<PracticeSite, StartPracticeError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(StartPracticeError::Port)?;
        let address = listener.local_addr().map_err(StartPracticeError::Port)?;
        let memory = Arc::new(Mutex::new(Memory::new(scenario)));
        let accepting = tokio::spawn(accept(listener, address, Arc::clone(&memory)));
        Ok(PracticeSite {
            origin: format!("http://{address}"),
            memory,
            accepting,
        })
    }

    /// Returns the site's origin, for example `http://127.0.0.1:49152`, without a slash at its end.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the address of the setting on the pretend site.
    #[must_use]
    pub fn setting_address(&self) -> String {
        format!("{}{SETTING_PATH}", self.origin)
    }

    /// Returns the address of the pretend objection form.
    #[must_use]
    pub fn objection_address(&self) -> String {
        format!("{}{OBJECTION_PATH}", self.origin)
    }

    /// Begins a scenario anew: its switch stands as at the beginning and its counters are zero. Whoever is
    /// signed in stays so, except in [`Scenario::Challenge`].
    pub fn set_scenario(&self, scenario: Scenario) {
        lock(&self.memory).begin(scenario);
    }

    /// Returns what the server knows now.
    #[must_use]
    pub fn state(&self) -> PracticeState {
        lock(&self.memory).state()
    }

    /// Returns the latest requests as method and path, oldest first, without queries and bodies.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        lock(&self.memory).requests()
    }

    /// Ends practice. When this returns, the port is closed.
    pub async fn stop(mut self) {
        self.accepting.abort();
        // The task ends by being cancelled, which is what was asked for.
        let _ = (&mut self.accepting).await;
    }
}

impl Drop for PracticeSite {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn lock(memory: &Mutex<Memory>) -> MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, address: SocketAddr, memory: Arc<Mutex<Memory>>) {
    // Owned by this task, so that every connection ends with it.
    let mut connections = JoinSet::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        while connections.try_join_next().is_some() {}
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        match listener.accept().await {
            Ok((stream, _)) => {
                let memory = Arc::clone(&memory);
                connections.spawn(async move {
                    serve(stream, address, memory).await;
                    drop(place);
                });
            }
            // Out of file handles, most likely: wait for a connection to end instead of spinning.
            Err(_) => match connections.join_next().await {
                Some(_) => {}
                None => tokio::time::sleep(Duration::from_millis(100)).await,
            },
        }
    }
}

async fn serve(stream: TcpStream, address: SocketAddr, memory: Arc<Mutex<Memory>>) {
    let service = service_fn(move |request| respond(request, address, Arc::clone(&memory)));
    // An error here is a client that went away or a load that is dropped on purpose.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        // Without it a browser repeats a dropped load by itself, and "offline" would not be seen.
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// Ends the connection without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the pretend site dropped the connection")]
struct DroppedOnPurpose;

async fn respond(
    request: Request<Incoming>,
    address: SocketAddr,
    memory: Arc<Mutex<Memory>>,
) -> Result<Response<Full<Bytes>>, DroppedOnPurpose> {
    let (head, body) = request.into_parts();
    let verb = match head.method {
        Method::GET | Method::HEAD => Verb::Get,
        Method::POST => Verb::Post,
        Method::PUT => Verb::Put,
        _ => return Ok(empty(StatusCode::METHOD_NOT_ALLOWED)),
    };
    // Another site that points its name at 127.0.0.1, or posts from its own page, gets nothing.
    if !is_ours(&head.headers, address) {
        return Ok(empty(StatusCode::MISDIRECTED_REQUEST));
    }
    let Ok(Ok(body)) = tokio::time::timeout(PATIENCE, Limited::new(body, BODY_LIMIT).collect()).await else {
        return Ok(empty(StatusCode::PAYLOAD_TOO_LARGE));
    };
    let (Some(new_token), Some(nonce)) = (random_name(), random_name()) else {
        return Ok(empty(StatusCode::INTERNAL_SERVER_ERROR));
    };
    let ask = Ask {
        verb,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        token: session_token(&head.headers),
        body: body.to_bytes().to_vec(),
        new_token,
        nonce,
    };
    let mut memory = lock(&memory);
    memory.note_request(format!("{} {}", head.method, ask.path));
    match answer(&mut memory, ask) {
        Reply::Dropped => Err(DroppedOnPurpose),
        Reply::Empty { status } => Ok(empty(status_of(status))),
        Reply::Redirect { to, cookie } => Ok(redirect(&to, &cookie)),
        Reply::Page { status, page } => {
            let policy = format!(
                "default-src 'none'; style-src 'nonce-{0}'; script-src 'nonce-{0}'; connect-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                page.nonce
            );
            let mut response = Response::new(Full::new(Bytes::from(page.html)));
            *response.status_mut() = status_of(status);
            let headers = response.headers_mut();
            headers.insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
            if let Ok(policy) = HeaderValue::from_str(&policy) {
                headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
            Ok(guarded(response))
        }
    }
}

fn is_ours(headers: &HeaderMap, address: SocketAddr) -> bool {
    let host = address.to_string();
    let origin = format!("http://{host}");
    headers
        .get(header::HOST)
        .is_some_and(|given| given == host.as_str())
        && headers
            .get(header::ORIGIN)
            .is_none_or(|given| given == origin.as_str())
}

fn session_token(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .map(|(_, value)| value.to_owned())
}

fn random_name() -> Option<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn empty(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    guarded(response)
}

fn redirect(to: &str, cookie: &Cookie) -> Response<Full<Bytes>> {
    let Ok(location) = HeaderValue::from_str(to) else {
        return empty(StatusCode::INTERNAL_SERVER_ERROR);
    };
    let mut response = empty(StatusCode::SEE_OTHER);
    response.headers_mut().insert(header::LOCATION, location);
    let line = match cookie {
        Cookie::Kept => return response,
        Cookie::Set(token) => format!("{COOKIE_NAME}={token}; Path=/; HttpOnly; SameSite=Lax"),
        Cookie::Cleared => format!("{COOKIE_NAME}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"),
    };
    if let Ok(line) = HeaderValue::from_str(&line) {
        response.headers_mut().insert(header::SET_COOKIE, line);
    }
    response
}

/// Adds what every answer carries: nothing is kept, sniffed, framed or told to others.
fn guarded(mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}
