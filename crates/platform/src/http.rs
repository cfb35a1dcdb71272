//! The only way out to the network: HTTPS by rustls to hosts that were named when the client was made, for
//! a press of a button that says so. Small answers, short patience, no cookies, no redirects to other hosts.
//! Plain HTTP is spoken for time stamps alone: many authorities answer over nothing else, the answer is signed,
//! and what leaves is a hash (RFC 3161, 3.4).
//!
//! Proxies: the usual variables (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`) are followed, because some networks
//! have no other way out. A proxy sees the host's name and nothing of the content, which stays under TLS.
//!
//! Deliberately absent: LinkedIn. The app makes no requests of its own to the site.

use std::error::Error;
use std::io;
use std::time::Duration;

use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, ClientBuilder, Method, StatusCode, Url, header};

/// The most bytes of an answer: far more than a time stamp or a catalog, far less than harm.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// How long a connection may take to stand.
const CONNECT_PATIENCE: Duration = Duration::from_secs(10);
/// How long a whole exchange may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many redirects on the same host are followed.
const MOST_REDIRECTS: usize = 3;
/// How we name ourselves: no version, no system.
const USER_AGENT: &str = "Default-Off";

/// Says why a request gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpFault {
    /// The address is not one that this client may ask: not HTTPS, another host or port, or with a name in it.
    #[error("the address is not on the list")]
    NotAllowed,
    /// The answer led to another host.
    #[error("the server sent us to another host")]
    LedAway,
    /// No connection, as without the internet.
    #[error("no connection could be made")]
    NoConnection(#[source] reqwest::Error),
    /// The server could not prove who it is.
    #[error("the server could not prove who it is")]
    BadCertificate(#[source] reqwest::Error),
    /// The server took too long.
    #[error("the server took too long")]
    TimedOut(#[source] reqwest::Error),
    /// The server answered with something other than success.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The answer is larger than this client takes.
    #[error("the answer is too large")]
    TooLarge,
    /// The connection broke, or the answer was no HTTP.
    #[error("the exchange broke off")]
    Broken(#[source] reqwest::Error),
    /// The client could not be made on this machine.
    #[error("the network client could not be made")]
    NoClient(#[source] reqwest::Error),
}

/// Asks the hosts it was made for, and no other.
#[derive(Clone)]
pub struct HttpClient {
    client: Client,
    hosts: Vec<String>,
    schemes: &'static [&'static str],
    any_port: bool,
    most_bytes: usize,
}

impl HttpClient {
    /// Makes a client for these hosts, written in small letters without scheme and port.
    ///
    /// # Errors
    /// If the machine's certificates cannot be loaded.
    pub fn new(hosts: &[&str]) -> Result<HttpClient, HttpFault> {
        HttpClient::with(hosts, &["https"], false, guarded(Client::builder()))
    }

    /// Makes a client for a time stamp authority, which may be asked over plain HTTP too.
    ///
    /// # Errors
    /// If the machine's certificates cannot be loaded.
    pub fn for_time_stamps(host: &str) -> Result<HttpClient, HttpFault> {
        HttpClient::with(
            &[host],
            &["https", "http"],
            false,
            guarded(Client::builder()).https_only(false),
        )
    }

    /// Makes a client for tests: plain HTTP to 127.0.0.1, any port.
    ///
    /// # Errors
    /// If the client cannot be made.
    #[cfg(any(test, feature = "fakes"))]
    pub fn loopback_without_tls() -> Result<HttpClient, HttpFault> {
        HttpClient::with(
            &["127.0.0.1"],
            &["http"],
            true,
            guarded(Client::builder()).https_only(false).no_proxy(),
        )
    }

    /// Makes a client for tests: HTTPS to `localhost`, any port, with the given authority (PEM) trusted, or
    /// with the machine's own.
    ///
    /// # Errors
    /// If the authority's certificate cannot be read.
    #[cfg(any(test, feature = "fakes"))]
    pub fn loopback_with_tls(authority_pem: Option<&[u8]>) -> Result<HttpClient, HttpFault> {
        let mut builder = guarded(Client::builder()).no_proxy();
        if let Some(pem) = authority_pem {
            let authority = reqwest::Certificate::from_pem(pem).map_err(HttpFault::NoClient)?;
            builder = builder.tls_certs_only([authority]);
        }
        HttpClient::with(&["localhost"], &["https"], true, builder)
    }

    fn with(
        hosts: &[&str],
        schemes: &'static [&'static str],
        any_port: bool,
        builder: ClientBuilder,
    ) -> Result<HttpClient, HttpFault> {
        let client = builder.build().map_err(HttpFault::NoClient)?;
        let hosts = hosts.iter().map(|host| (*host).to_owned()).collect();
        Ok(HttpClient {
            client,
            hosts,
            schemes,
            any_port,
            most_bytes: MOST_BYTES,
        })
    }

    /// Asks for an address.
    ///
    /// # Errors
    /// If the address is not allowed, or no good answer came.
    pub async fn get(&self, url: &str) -> Result<Vec<u8>, HttpFault> {
        self.exchange(Method::GET, url, None).await
    }

    /// Sends bytes to an address and returns the answer.
    ///
    /// # Errors
    /// If the address is not allowed, or no good answer came.
    pub async fn post(
        &self,
        url: &str,
        content_type: &'static str,
        body: Vec<u8>,
    ) -> Result<Vec<u8>, HttpFault> {
        self.exchange(Method::POST, url, Some((content_type, body))).await
    }

    async fn exchange(
        &self,
        method: Method,
        url: &str,
        body: Option<(&'static str, Vec<u8>)>,
    ) -> Result<Vec<u8>, HttpFault> {
        let url = Url::parse(url)
            .ok()
            .filter(|url| self.allows(url))
            .ok_or(HttpFault::NotAllowed)?;
        let mut request = self.client.request(method, url);
        if let Some((content_type, body)) = body {
            request = request.header(header::CONTENT_TYPE, content_type).body(body);
        }
        let mut response = request.send().await.map_err(fault_of)?;
        match response.status() {
            status if status.is_success() => {}
            StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT => return Err(HttpFault::LedAway),
            status => return Err(HttpFault::Status(status.as_u16())),
        }
        let mut answer = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault_of)? {
            if answer.len() + chunk.len() > self.most_bytes {
                return Err(HttpFault::TooLarge);
            }
            answer.extend_from_slice(&chunk);
        }
        Ok(answer)
    }

    fn allows(&self, url: &Url) -> bool {
        self.schemes.contains(&url.scheme())
            && url
                .host_str()
                .is_some_and(|host| self.hosts.iter().any(|known| known == host))
            && (self.any_port || url.port().is_none())
            && url.username().is_empty()
            && url.password().is_none()
    }
}

/// Sets what every client has in common.
fn guarded(builder: ClientBuilder) -> ClientBuilder {
    builder
        .https_only(true)
        .user_agent(USER_AGENT)
        .referer(false)
        .connect_timeout(CONNECT_PATIENCE)
        .timeout(PATIENCE)
        .pool_max_idle_per_host(0)
        .redirect(Policy::custom(follow_on_same_host))
}

fn follow_on_same_host(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let stays = attempt.previous().last().is_some_and(|from| {
        let to = attempt.url();
        to.scheme() == from.scheme()
            && to.host_str() == from.host_str()
            && to.port() == from.port()
            && to.username().is_empty()
    });
    if stays && attempt.previous().len() <= MOST_REDIRECTS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}

fn fault_of(error: reqwest::Error) -> HttpFault {
    if error.is_timeout() {
        HttpFault::TimedOut(error)
    } else if is_certificate_fault(&error) {
        HttpFault::BadCertificate(error)
    } else if error.is_connect() {
        HttpFault::NoConnection(error)
    } else {
        HttpFault::Broken(error)
    }
}

fn is_certificate_fault(error: &(dyn Error + 'static)) -> bool {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return matches!(tls, rustls::Error::InvalidCertificate(_));
    }
    // An I/O error does not name the error it holds as its source, but that one's source.
    let inner: Option<&(dyn Error + 'static)> =
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        };
    inner.is_some_and(is_certificate_fault)
}
