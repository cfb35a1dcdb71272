//! The network client against real servers on this computer: a plain one that answers badly in every way,
//! and a TLS one (OpenSSL's) whose certificate is good, unknown, for another name, or past its date.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // the helpers here serve tests only

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use platform::http::{HttpClient, HttpFault};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server that gives the same answer to each request and keeps what it was asked.
struct Plain {
    origin: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Plain {
    async fn answering(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Plain {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                while !is_whole(&request) {
                    match stream.read(&mut buffer).await {
                        Ok(0) | Err(_) => break,
                        Ok(read) => request.extend_from_slice(&buffer[..read]),
                    }
                }
                let request = String::from_utf8(request).unwrap();
                let bytes = answer(request.split(' ').nth(1).unwrap_or_default());
                kept.lock().unwrap().push(request);
                // The client may have gone away on purpose.
                let _ = stream.write_all(&bytes).await;
            }
        });
        Plain { origin, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
    body.len() >= length.unwrap_or_default()
}

fn ok(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nset-cookie: a=b\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn redirect(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n").into_bytes()
}

#[tokio::test]
async fn bytes_are_sent_and_the_answer_comes_back_without_cookies_or_a_trace_of_the_machine() {
    let server = Plain::answering(|_| ok("answer")).await;
    let client = HttpClient::loopback_without_tls().unwrap();
    let url = format!("{}/stamp", server.origin);
    let answer = client
        .post(&url, "application/timestamp-query", b"question".to_vec())
        .await
        .unwrap();
    assert_eq!(answer, b"answer");
    client.get(&url).await.unwrap();
    let asked = server.asked();
    assert!(asked[0].starts_with("POST /stamp HTTP/1.1\r\n") && asked[0].ends_with("\r\n\r\nquestion"));
    assert!(asked[0].contains("content-type: application/timestamp-query\r\n"));
    for request in &asked {
        let request = request.to_lowercase();
        assert!(request.contains("user-agent: default-off\r\n"), "{request}");
        for absent in ["cookie", "referer", "accept-language", "linux", "reqwest"] {
            assert!(!request.contains(absent), "{request}");
        }
    }
}

#[tokio::test]
async fn an_answer_too_large_is_dropped_even_if_its_length_was_not_told() {
    let huge = "x".repeat(5 * 1024 * 1024);
    let told = ok(&huge);
    let untold = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{huge}").into_bytes();
    let server = Plain::answering(move |path| {
        if path == "/told" {
            told.clone()
        } else {
            untold.clone()
        }
    })
    .await;
    let client = HttpClient::loopback_without_tls().unwrap();
    for path in ["told", "untold"] {
        let outcome = client.get(&format!("{}/{path}", server.origin)).await;
        assert!(matches!(outcome, Err(HttpFault::TooLarge)), "{path}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_followed_on_the_same_host_only_and_not_for_ever() {
    let elsewhere = Plain::answering(|_| ok("stolen")).await;
    let away = elsewhere.origin.clone();
    let server = Plain::answering(move |path| match path {
        "/here" => redirect("/there"),
        "/there" => ok("found"),
        "/away" => redirect(&away),
        "/named" => redirect("http://localhost:1/"),
        _ => redirect("/round"),
    })
    .await;
    let client = HttpClient::loopback_without_tls().unwrap();
    let get = async |path: &str| client.get(&format!("{}{path}", server.origin)).await;
    assert_eq!(get("/here").await.unwrap(), b"found");
    for path in ["/away", "/named", "/round"] {
        let outcome = get(path).await;
        assert!(matches!(outcome, Err(HttpFault::LedAway)), "{path}: {outcome:?}");
    }
    assert!(elsewhere.asked().is_empty());
}

#[tokio::test]
async fn each_bad_answer_has_its_fault() {
    let server = Plain::answering(|path| match path {
        "/404" => b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_vec(),
        "/500" => b"HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n".to_vec(),
        "/304" => b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec(),
        "/cut" => b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort".to_vec(),
        _ => b"SSH-2.0-not-http\r\n".to_vec(),
    })
    .await;
    let client = HttpClient::loopback_without_tls().unwrap();
    let get = async |path: &str| client.get(&format!("{}{path}", server.origin)).await;
    assert!(matches!(get("/404").await, Err(HttpFault::Status(404))));
    assert!(matches!(get("/500").await, Err(HttpFault::Status(500))));
    assert!(matches!(get("/304").await, Err(HttpFault::Status(304))));
    assert!(matches!(get("/cut").await, Err(HttpFault::Broken(_))));
    assert!(matches!(get("/ssh").await, Err(HttpFault::Broken(_))));
    let closed = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    assert!(matches!(
        client.get(&format!("http://{closed}/")).await,
        Err(HttpFault::NoConnection(_))
    ));
}

#[tokio::test]
async fn only_https_to_a_listed_host_is_allowed() {
    let client = HttpClient::new(&["stamp.example"]).unwrap();
    for url in [
        "http://stamp.example/",
        "https://other.example/",
        "https://stamp.example.evil.example/",
        "https://evil.example/stamp.example",
        "https://stamp.example@evil.example/",
        "https://a:b@stamp.example/",
        "https://stamp.example:8443/",
        "https://stamp.example./",
        "https://xstamp.example/",
        "ftp://stamp.example/",
        "file:///etc/passwd",
        "https://127.0.0.1/",
        "https://[::1]/",
        "//stamp.example/",
        "stamp.example",
        "",
    ] {
        let outcome = client.get(url).await;
        assert!(
            matches!(outcome, Err(HttpFault::NotAllowed)),
            "{url}: {outcome:?}"
        );
    }
    let server = Plain::answering(|_| ok("x")).await;
    let client = HttpClient::new(&["127.0.0.1"]).unwrap();
    assert!(
        matches!(client.get(&server.origin).await, Err(HttpFault::NotAllowed)),
        "plain HTTP"
    );
    assert!(server.asked().is_empty());
}

/// OpenSSL's test server. Ends when dropped.
struct TlsServer {
    process: Child,
    url: String,
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl TlsServer {
    fn start(folder: &Path, name: &str) -> TlsServer {
        use std::io::{BufRead, BufReader};
        let mut process = Command::new("openssl")
            .current_dir(folder)
            .args(["s_server", "-accept", "127.0.0.1:0", "-www", "-cert"])
            .arg(format!("{name}.pem"))
            .arg("-key")
            .arg(format!("{name}.key"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl is installed");
        let output = BufReader::new(process.stdout.take().unwrap());
        let port = output
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.strip_prefix("ACCEPT ")?
                    .rsplit(':')
                    .next()?
                    .trim()
                    .parse::<u16>()
                    .ok()
            })
            .expect("openssl says where it listens");
        TlsServer {
            process,
            url: format!("https://localhost:{port}/"),
        }
    }
}

fn openssl(folder: &Path, line: &str) {
    let output = Command::new("openssl")
        .current_dir(folder)
        .args(line.split(' '))
        .output()
        .expect("openssl is installed");
    assert!(
        output.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Makes an authority and a server's certificate signed by it.
fn certificates(folder: &Path, host: &str, validity: &str) {
    const KEY: &str = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    openssl(
        folder,
        &format!("req -x509 {KEY} -keyout authority.key -out authority.pem -subj /CN=Test -days 30"),
    );
    openssl(
        folder,
        &format!("req {KEY} -keyout server.key -out server.csr -subj /CN=server"),
    );
    std::fs::write(
        folder.join("server.ext"),
        format!("subjectAltName=DNS:{host}\nbasicConstraints=CA:FALSE\n"),
    )
    .unwrap();
    // `x509 -req` cannot make a certificate of the past in every version of OpenSSL; `ca` can.
    std::fs::write(folder.join("index.txt"), "").unwrap();
    std::fs::write(folder.join("serial"), "01\n").unwrap();
    std::fs::write(
        folder.join("ca.cnf"),
        "[ca]\ndefault_ca=a\n[a]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n\
         policy=p\n[p]\ncommonName=supplied\n",
    )
    .unwrap();
    openssl(
        folder,
        &format!(
            "ca -batch -config ca.cnf -cert authority.pem -keyfile authority.key -in server.csr -out server.pem \
             -extfile server.ext -notext {validity}"
        ),
    );
}

async fn outcome(host: &str, validity: &str, trusts_authority: bool) -> Result<Vec<u8>, HttpFault> {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path(), host, validity);
    let server = TlsServer::start(folder.path(), "server");
    let authority = std::fs::read(folder.path().join("authority.pem")).unwrap();
    let client = HttpClient::loopback_with_tls(trusts_authority.then_some(authority.as_slice())).unwrap();
    client.get(&server.url).await
}

#[tokio::test]
async fn a_server_that_proves_who_it_is_gets_an_answer_through() {
    let answer = outcome("localhost", "-days 2", true).await.unwrap();
    assert!(String::from_utf8_lossy(&answer).contains("TLSv1.3"));
}

#[tokio::test]
async fn a_server_that_cannot_prove_who_it_is_gets_nothing() {
    for (host, validity, trusts_authority) in [
        ("localhost", "-days 2", false),
        ("other.example", "-days 2", true),
        (
            "localhost",
            "-startdate 20200101000000Z -enddate 20200102000000Z",
            true,
        ),
        (
            "localhost",
            "-startdate 20900101000000Z -enddate 20910102000000Z",
            true,
        ),
    ] {
        let outcome = outcome(host, validity, trusts_authority).await;
        assert!(
            matches!(outcome, Err(HttpFault::BadCertificate(_))),
            "{host} {validity}: {outcome:?}"
        );
    }
}
