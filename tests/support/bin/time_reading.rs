//! Times a reading in the real window: from the press in our page to the verdict in it, with the frames that our
//! page draws meanwhile. First on a page at rest, many times; then on one that hangs.
//!
//! Exit code 1 when a goal is missed. Run by `cargo xtask bench reading`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use anyhow::{Context, Result, ensure};
use support::programs::{self, Build};
use support::site::{MAIN_TITLE, SiteWindow};
use support::stage::{Keychain, Stage};
use support::window::Window;

/// Readings of the page at rest.
const ROUNDS: usize = 9;
/// The goals, in milliseconds.
const MEDIAN_MS: f64 = 1200.0;
const FRAME_MS: f64 = 50.0;
const HANG_MS: f64 = 15_000.0;
/// How long the page is left alone before the press, so that it is at rest: it counts as young for 4 s.
const REST_MS: u32 = 5_000;

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Data for Generative AI Improvement</title>\
    <main><h1>Data for Generative AI Improvement</h1><label>Use my data for training content creation AI models \
    <input type=checkbox role=switch checked></label></main>";
const HANG: &str = "<script>setTimeout(() => { for (;;) ; }, 1000)</script>";

/// Presses the button after a time of rest and tells how long the verdict took, which it was, and the longest time
/// between two frames.
const SCRIPT: &str = r#"
const done = arguments[arguments.length - 1], rest = REST;
const press = document.querySelector('ACT');
setTimeout(() => {
  const begun = performance.now();
  let last = begun, longest = 0, frames = 0, over = false;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    frames++;
    if (!over) requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
  const look = () => {
    const shown = document.querySelector('main[data-page="result"]');
    if (over || !shown) return;
    over = true;
    watch.disconnect();
    done([performance.now() - begun, longest, frames, shown.dataset.state]);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  press.click();
}, rest);
"#;

#[derive(Debug)]
struct Timed {
    verdict_ms: f64,
    longest_frame_ms: f64,
    frames: f64,
    state: String,
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let measured = runtime
        .context("the runtime")
        .and_then(|runtime| runtime.block_on(measure()));
    match measured {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("time-reading: {error:#}");
            ExitCode::from(2)
        }
    }
}

async fn measure() -> Result<bool> {
    let hangs = Arc::new(AtomicBool::new(false));
    let port = serve(hangs.clone())?;
    let stage = Stage::start(Keychain::Unlocked)?;
    let window = practice(&stage, port).await?;
    let mut calm = Vec::new();
    for round in 0..=ROUNDS {
        let timed = read_once(&stage, &window).await?;
        ensure!(
            timed.state == "on",
            "the page at rest was read as {}",
            timed.state
        );
        eprintln!("round {round}: {timed:?}");
        // A window that draws nothing has no slow frames either.
        ensure!(
            timed.frames > 20.0,
            "our window drew only {} frames",
            timed.frames
        );
        // The first one warms the caches.
        if round > 0 {
            calm.push(timed);
        }
    }
    window.close().await?;
    hangs.store(true, Ordering::SeqCst);
    // A window that is still open keeps the page that it has, so the page that hangs gets a new one.
    let window = practice(&stage, port).await?;
    let hung = read_once(&stage, &window).await?;
    eprintln!("hung: {hung:?}");
    // The app is still there for the member.
    window.press("go-home").await?;
    window.page("home").await?;
    window.close().await?;

    let mut times: Vec<f64> = calm.iter().map(|one| one.verdict_ms).collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or(f64::INFINITY);
    let worst = times.last().copied().unwrap_or(f64::INFINITY);
    let frame = calm.iter().map(|one| one.longest_frame_ms).fold(0.0, f64::max);
    println!(
        "press to verdict on a page at rest: median {median:.0} ms of {MEDIAN_MS:.0}, slowest {worst:.0} ms"
    );
    println!("longest time between two frames of ours meanwhile: {frame:.0} ms of {FRAME_MS:.0}");
    println!(
        "press to verdict on a page that hangs: {:.0} ms of {HANG_MS:.0} ({}), longest frame {:.0} ms",
        hung.verdict_ms, hung.state, hung.longest_frame_ms
    );
    let told = !matches!(
        hung.state.as_str(),
        "on" | "off" | "off-confirmed" | "off-unconfirmed"
    );
    Ok(median < MEDIAN_MS && frame <= FRAME_MS && hung.verdict_ms < HANG_MS && told)
}

/// Starts the app for practice on the page of that port.
async fn practice(stage: &Stage, port: u16) -> Result<Window> {
    let app = programs::app(Build::WithAutomation)?;
    let mut driver = stage.command("WebKitWebDriver");
    driver.env("DEFAULT_OFF_ATTACKING_PORT", port.to_string());
    let window = Window::connect(stage, &mut driver, &app, &["--practice"]).await?;
    if window.page_name().await? == "first-run-welcome" {
        window.press("skip").await?;
    }
    window.wait_for("section[data-state=\"practice\"]").await?;
    Ok(window)
}

/// Goes to the site's page, lets it come to rest, and times one press.
async fn read_once(stage: &Stage, window: &Window) -> Result<Timed> {
    window.press("go-home").await?;
    window.page("home").await?;
    window.press("check-setting").await?;
    window.page("check-how").await?;
    window.press("answer-app").await?;
    if window.page_name().await? == "check-interruption" {
        window.press("open-site").await?;
    }
    window
        .wait_for("main[data-page=\"check-in-app\"][data-state=\"open\"]")
        .await?;
    // Behind another window ours is drawn less often.
    SiteWindow::find(stage, MAIN_TITLE)?.activate()?;
    let script = SCRIPT
        .replace("REST", &REST_MS.to_string())
        .replace("ACT", "[data-act=\"read-switch\"]");
    let told = window.run_async(&script).await?;
    let number = |at: usize| told[at].as_f64().context("a figure");
    Ok(Timed {
        verdict_ms: number(0)?,
        longest_frame_ms: number(1)?,
        frames: number(2)?,
        state: told[3].as_str().unwrap_or_default().to_owned(),
    })
}

/// Serves the page on loopback for as long as this program runs.
fn serve(hangs: Arc<AtomicBool>) -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that closes early is no fault of the measurement.
            let _ = answer(stream, hangs.load(Ordering::SeqCst));
        }
    });
    Ok(port)
}

fn answer(mut stream: TcpStream, hangs: bool) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let page = if hangs {
        [PAGE, HANG].concat()
    } else {
        PAGE.to_owned()
    };
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
        page.len()
    )
}
