//! `cargo xtask bench start`: our window beside others, measured in one run, stated as ratios.
//!
//! First paint is the moment the final picture is first on the screen: later than a first pixel, and the
//! same rule for every program. Memory is the proportional set size of the whole process tree at rest.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use crate::bench::median;
use crate::display::{Display, Running};
use crate::failure::Failure;
use crate::frame::Watch;
use crate::install::{self, Purpose};
use crate::{build, memory, place};

/// Rounds that count; one before them warms the caches.
const ROUNDS: usize = 8;
/// First paint may take this much of MiniBrowser's, in hundredths.
const PAINT_BUDGET: u64 = 125;
/// Memory may take this much of Chromium's, in hundredths.
const MEMORY_BUDGET: u64 = 95;

const STATIC_PAGE: &str = "<!doctype html><meta charset=utf-8><title>Static</title>\
    <h1>Not checked yet</h1><p>A heading, a line and a button.</p><button>Check</button>";

/// Runs the comparison and says whether our budgets hold.
pub fn start() -> Result<ExitCode, Failure> {
    install::install(Purpose::Test)?;
    build::ui()?;
    build::app_for_release()?;

    let folder = place::PrivateFolder::new()?;
    let page = folder.path().join("static.html");
    fs::write(&page, STATIC_PAGE).map_err(|source| Failure::File {
        path: page.clone(),
        source,
    })?;
    let address = serve(place::ui().join("dist"))?;

    let ours = Contender::new(place::target().join("release/default-off"), &[]);
    let mini = Contender::new(mini_browser(), &[&page.display().to_string()]);
    let chromium = Contender::new(
        "chromium".into(),
        &[
            &format!("--app={address}"),
            "--no-sandbox",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--window-size=1000,760",
        ],
    );

    let mut paint = [Vec::new(), Vec::new()];
    let mut size = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        let (our, their, other) = (ours.run()?, mini.run()?, chromium.run()?);
        if round > 0 {
            paint[0].push(our.paint_ms);
            paint[1].push(their.paint_ms);
            size[0].push(our.pss_kib);
            size[1].push(other.pss_kib);
        }
        eprintln!(
            "round {round}: paint {} / {} ms, memory {} / {} MiB",
            our.paint_ms,
            their.paint_ms,
            our.pss_kib / 1024,
            other.pss_kib / 1024
        );
    }
    let paint_holds = compare("first paint, ms, beside MiniBrowser", &mut paint, PAINT_BUDGET);
    let size_holds = compare("memory, KiB, beside Chromium --app", &mut size, MEMORY_BUDGET);
    Ok(if paint_holds && size_holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn compare(what: &str, [ours, theirs]: &mut [Vec<u64>; 2], budget: u64) -> bool {
    let (ours, theirs) = (median(ours), median(theirs));
    let percent = (ours * 100).checked_div(theirs).unwrap_or(u64::MAX);
    let holds = percent <= budget;
    let word = if holds { "ok" } else { "OVER" };
    println!("{word:>5}  {what}: median {ours} beside {theirs}, {percent} % of {budget} % allowed");
    holds
}

fn mini_browser() -> PathBuf {
    let multiarch = format!(
        "/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        std::env::consts::ARCH
    );
    multiarch.into()
}

struct Contender {
    program: PathBuf,
    arguments: Vec<String>,
}

struct Measured {
    paint_ms: u64,
    pss_kib: u64,
}

impl Contender {
    fn new(program: PathBuf, arguments: &[&str]) -> Self {
        Self {
            program,
            arguments: arguments.iter().map(ToString::to_string).collect(),
        }
    }

    /// One start on a fresh display with a fresh home.
    fn run(&self) -> Result<Measured, Failure> {
        let display = Display::start()?;
        let screen = display.frame_buffer();
        let mut command = display.command(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let watch = Watch::begin(screen)?;
        let child = Running(command.spawn().map_err(|source| Failure::Start {
            program: self.program.clone().into(),
            source,
        })?);
        let paint = watch.finish(screen)?.ok_or_else(|| Failure::NeverPainted {
            program: self.program.clone().into(),
        })?;
        let pss_kib = memory::tree_kib(child.0.id());
        Ok(Measured {
            paint_ms: u64::try_from(paint.as_millis()).unwrap_or(u64::MAX),
            pss_kib,
        })
    }
}

/// Serves a folder on loopback for as long as this program runs; returns the address of its first page.
fn serve(folder: PathBuf) -> Result<String, Failure> {
    let failed = |source| Failure::File {
        path: "127.0.0.1".into(),
        source,
    };
    let listener = TcpListener::bind("127.0.0.1:0").map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that closes early is no fault of the measurement.
            let _ = answer(stream, &folder);
        }
    });
    Ok(format!("http://{address}/"))
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    let mut request = [0_u8; 4096];
    let length = stream.read(&mut request)?;
    let head = String::from_utf8_lossy(&request[..length]);
    let path = head
        .split_whitespace()
        .nth(1)
        .unwrap_or("/")
        .split('?')
        .next()
        .unwrap_or("/");
    let name = if path == "/" {
        "index.html"
    } else {
        path.trim_start_matches('/')
    };
    let inside = !name.split('/').any(|part| part == "..");
    let body = inside.then(|| fs::read(folder.join(name)).ok()).flatten();
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let (status, body) = body.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_kept_up_to_its_last_hundredth() {
        assert!(compare("x", &mut [vec![125], vec![100]], 125));
        assert!(!compare("x", &mut [vec![126], vec![100]], 125));
        assert!(!compare("nothing measured", &mut [vec![1], vec![]], 125));
    }
}
