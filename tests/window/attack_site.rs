//! A server for an attacking page, and a second one that nobody may reach.
//!
//! It keeps every request it gets and every word the page tells it. It knows nothing of the app.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use anyhow::Result;
use serde_json::Value;
use support::wait;

/// The page that the app opens first.
pub const SETTING: &str = "/mypreferences/d/settings/data-for-ai-improvement";
/// A page that ends an account on the real site.
pub const CLOSE_ACCOUNT: &str = "/mypreferences/d/close-accounts";

const PAGE: &str = include_str!("hostile_page.html");

/// What the servers were asked and told.
#[derive(Debug, Default)]
struct Heard {
    requests: Vec<String>,
    told: BTreeMap<String, Value>,
    elsewhere: Vec<String>,
}

/// The attacking site. Its threads end with the test program.
#[derive(Debug)]
pub struct AttackSite {
    port: u16,
    heard: Arc<Mutex<Heard>>,
}

/// What the attacker knows of the app before it begins.
#[derive(Debug)]
pub struct Knowledge {
    /// Names of our commands.
    pub commands: Vec<String>,
    /// A word that only the page knows.
    pub canary: String,
}

impl AttackSite {
    /// Begins to listen on two free ports of the loopback interface.
    pub fn start(knowledge: &Knowledge) -> Result<Self> {
        let (site, elsewhere) = (
            TcpListener::bind("127.0.0.1:0")?,
            TcpListener::bind("127.0.0.1:0")?,
        );
        let port = site.local_addr()?.port();
        let other = elsewhere.local_addr()?.port();
        let page = PAGE
            .replace("COMMANDS_HERE", &serde_json::to_string(&knowledge.commands)?)
            .replace("CANARY_HERE", &knowledge.canary)
            .replace("ELSEWHERE_HERE", &format!("http://127.0.0.1:{other}"));
        let heard = Arc::new(Mutex::new(Heard::default()));
        let (kept, page) = (heard.clone(), Arc::new(page));
        serve(site, move |request| answer(request, &page, other, &kept));
        let kept = heard.clone();
        serve(elsewhere, move |request| {
            lock(&kept).elsewhere.push(request.line.clone());
            reply("200 OK", "text/html", "", b"elsewhere")
        });
        Ok(Self { port, heard })
    }

    /// The port of the site.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of a path of the site.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Waits until the page told something under this name.
    pub async fn told(&self, name: &str) -> Result<Value> {
        let what = format!("the page's word on {name}");
        let heard =
            wait::until_async(&what, || async { Ok(lock(&self.heard).told.get(name).cloned()) }).await;
        heard.map_err(|error| error.context(format!("{:?}", lock(&self.heard))))
    }

    /// Every request that had the site, as `METHOD target`.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.heard).requests.clone()
    }

    /// Every request that went to the other server.
    pub fn elsewhere(&self) -> Vec<String> {
        lock(&self.heard).elsewhere.clone()
    }
}

fn lock(heard: &Mutex<Heard>) -> MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// One request: `METHOD target` and its body.
struct Asked {
    line: String,
    body: Vec<u8>,
}

fn serve(listener: TcpListener, answer: impl Fn(&Asked) -> Vec<u8> + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || {
                // A browser that hangs up in the middle is no fault of the test.
                if let Some(asked) = read(&stream) {
                    let _ = (&stream).write_all(&answer(&asked));
                }
            });
        }
    });
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let line = first.trim().rsplit_once(' ')?.0.to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Asked { line, body })
}

fn answer(asked: &Asked, page: &str, other: u16, heard: &Mutex<Heard>) -> Vec<u8> {
    let mut heard = lock(heard);
    heard.requests.push(asked.line.clone());
    let target = asked.line.split(' ').nth(1).unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path == "/told" {
        let word = serde_json::from_slice(&asked.body).unwrap_or(Value::Null);
        heard.told.insert(query.to_owned(), word);
        return reply("204 No Content", "text/plain", "", b"");
    }
    let hop = query.strip_prefix("hop=").map(|hop| match hop {
        "elsewhere" => format!("http://127.0.0.1:{other}{SETTING}"),
        "account" => CLOSE_ACCOUNT.to_owned(),
        "ipc" => "http://ipc.localhost/load_view".to_owned(),
        _ => "tauri://localhost/index.html".to_owned(),
    });
    if let Some(to) = hop {
        return reply("302 Found", "text/html", &format!("Location: {to}\r\n"), b"");
    }
    match (path, query) {
        (SETTING, "attachment") => {
            let as_file = "Content-Disposition: attachment; filename=\"taken.html\"\r\n";
            reply("200 OK", "text/html", as_file, page.as_bytes())
        }
        (SETTING, "stream") => reply("200 OK", "application/octet-stream", "", page.as_bytes()),
        (SETTING, _) => reply("200 OK", "text/html; charset=utf-8", "", page.as_bytes()),
        ("/reachable.js", _) => reply("200 OK", "text/javascript", "", b"self.postMessage('reached')"),
        ("/reachable.svg", _) => reply(
            "200 OK",
            "image/svg+xml",
            "",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
        ),
        ("/reachable.events", _) => reply("200 OK", "text/event-stream", "", b"data: here\n\n"),
        ("/reachable.css", _) => reply("200 OK", "text/css", "", b"html{}"),
        _ => reply("200 OK", "text/html", "", b"<!doctype html><p>here"),
    }
}

fn reply(status: &str, kind: &str, more: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         Connection: close\r\n{more}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}
