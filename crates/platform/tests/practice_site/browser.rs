//! A browser of a few lines: it keeps one cookie, follows redirects, and can say what it was sent.

use platform::practice_site::{PracticeSite, SETTING_PATH, Scenario};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One answer, taken apart.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Keeps a cookie and follows redirects, and nothing more.
pub struct Browser<'a> {
    pub site: &'a PracticeSite,
    pub cookie: Option<String>,
}

impl Browser<'_> {
    pub fn new(site: &PracticeSite) -> Browser<'_> {
        Browser { site, cookie: None }
    }

    /// Sends one request. `None` is a connection that ended without an answer.
    pub async fn send(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Option<Answer> {
        let host = self.site.origin().strip_prefix("http://").unwrap();
        let cookie = self
            .cookie
            .as_ref()
            .map(|cookie| format!("cookie: {cookie}\r\n"))
            .unwrap_or_default();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\n{cookie}{headers}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = raw(host, &request).await?;
        if let Some(set) = answer.header("set-cookie") {
            let pair = set.split(';').next().unwrap();
            self.cookie = (!set.contains("Max-Age=0")).then(|| pair.to_owned());
        }
        Some(answer)
    }

    pub async fn get(&mut self, path: &str) -> Option<Answer> {
        self.send("GET", path, "", "").await
    }

    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        let headers = format!(
            "content-type: application/x-www-form-urlencoded\r\norigin: {}\r\n",
            self.site.origin()
        );
        self.send("POST", path, &headers, form).await.unwrap()
    }

    pub async fn put_switch(&mut self, index: usize, on: bool) -> u16 {
        let body = format!("{{\"switch\":{index},\"on\":{on}}}");
        self.send(
            "PUT",
            "/practice-api/setting",
            "content-type: application/json\r\n",
            &body,
        )
        .await
        .unwrap()
        .status
    }

    /// Opens a page and follows where it leads. Returns the final path and answer.
    pub async fn open(&mut self, path: &str) -> Option<(String, Answer)> {
        let mut path = path.to_owned();
        for _ in 0..10 {
            let answer = self.get(&path).await?;
            match answer.header("location") {
                Some(to) => path = to.to_owned(),
                None => return Some((path, answer)),
            }
        }
        panic!("the redirects go round in a circle");
    }

    /// Signs in from the sign-in page and follows where it leads.
    pub async fn sign_in(&mut self) -> (String, Answer) {
        let form = format!("name=Robin&session_redirect={}", SETTING_PATH.replace('/', "%2F"));
        let answer = self.post("/uas/login", &form).await;
        let to = answer.header("location").expect("signed in").to_owned();
        self.open(&to).await.unwrap()
    }
}

pub async fn raw(host: &str, request: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    // A reset counts as an ended connection.
    let _ = stream.read_to_end(&mut bytes).await;
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer {
        status,
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

pub async fn site(scenario: Scenario) -> PracticeSite {
    PracticeSite::start(scenario).await.unwrap()
}

pub fn switches(page: &str) -> Vec<&str> {
    page.split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|tag| tag.contains("role=\"switch\""))
        .collect()
}
