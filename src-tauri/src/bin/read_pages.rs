//! Opens sketches of pages in the real site view and judges them, one JSON line a case.
//!
//! For developers and for the checks: `read-pages DIR --json`. A case is a folder with `page.html` and
//! `case.toml` (`path`, `status`, optional `redirect`, `[expect] accept`). Exit code 1 when a page was
//! read as on or off that does not show it.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool

use std::{
    collections::VecDeque,
    convert::Infallible,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU8, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, bail};
use default_off::site_view::{Opening, Profile, SiteWindow, wall::SiteOrigin};
use http_body_util::Full;
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use optout::{
    effect::Page,
    reading::{Outcome, Reading, Site, judge},
    recipe::Recipe,
    snapshot::LookFailure,
};
use platform::clock::{Clock, SystemClock};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tokio::net::TcpListener;

/// The longest that one case may take, in all.
const CASE_LIMIT: Duration = Duration::from_secs(18);
/// Cases that are open at the same time; the machine's checks have two cores.
const AT_ONCE: usize = 8;

#[derive(Debug, Deserialize)]
struct CaseFile {
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    status: Option<u16>,
    #[serde(default)]
    redirect: Option<toml::Value>,
    #[serde(default)]
    expect: Expect,
}

#[derive(Debug, Default, Deserialize)]
struct Expect {
    #[serde(default)]
    accept: Vec<String>,
}

#[derive(Debug)]
struct Case {
    name: String,
    page: Bytes,
    /// The address that is opened.
    open: String,
    /// The path that answers with the page.
    served_at: String,
    /// Where the opened path sends the browser.
    redirect_to: Option<String>,
    status: u16,
    accept: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CaseLine<'a> {
    case: &'a str,
    outcome: String,
    reason: Option<String>,
    accepted: bool,
    ms: u128,
}

#[derive(Debug, Default, Serialize)]
struct Summary {
    cases: usize,
    accepted: usize,
    wrong_on_off: usize,
    cannot_tell: usize,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("read-pages: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run() -> anyhow::Result<ExitCode> {
    let mut folder = None;
    for argument in std::env::args_os().skip(1) {
        match argument.to_str() {
            Some("--json") => {}
            Some(flag) if flag.starts_with("--") => {
                bail!("unknown option {flag}; use: read-pages DIR --json")
            }
            _ if folder.is_none() => folder = Some(PathBuf::from(argument)),
            _ => bail!("one folder of cases only"),
        }
    }
    let folder = folder.context("use: read-pages DIR --json")?;
    let cases = load_cases(&folder)?;
    let recipe = Arc::new(Recipe::shipped().context("the shipped recipe")?);
    let code = Arc::new(AtomicU8::new(2));
    let told = code.clone();
    let app = tauri::Builder::default()
        .setup(move |app| {
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                let summary = read_all(&handle, cases, recipe).await;
                println!("{}", serde_json::to_string(&summary).unwrap_or_default());
                told.store(u8::from(summary.wrong_on_off > 0), Ordering::SeqCst);
                handle.exit(0);
            });
            Ok(())
        })
        .build(default_off::context())?;
    // The windows of the cases come and go; the run ends when it says so. `run` would end the process with a
    // code of its own.
    app.run_return(|_, event| {
        if let tauri::RunEvent::ExitRequested { code: None, api, .. } = event {
            api.prevent_exit();
        }
    });
    Ok(ExitCode::from(code.load(Ordering::SeqCst)))
}

fn load_cases(folder: &Path) -> anyhow::Result<Vec<Case>> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .with_context(|| format!("cannot list {}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.join("case.toml").is_file())
        .collect();
    folders.sort();
    if folders.is_empty() {
        bail!(
            "no case in {}: a case is a folder with page.html and case.toml",
            folder.display()
        );
    }
    folders
        .iter()
        .map(|case| load_case(case).with_context(|| format!("case {}", case.display())))
        .collect()
}

fn load_case(folder: &Path) -> anyhow::Result<Case> {
    let file: CaseFile = toml::from_str(&std::fs::read_to_string(folder.join("case.toml"))?)?;
    let page = Bytes::from(std::fs::read(folder.join("page.html")).context("page.html")?);
    let path = file.path.unwrap_or_else(|| Page::Setting.path().to_owned());
    let absolute = |path: String| {
        if path.starts_with('/') || path.contains("://") {
            path
        } else {
            format!("/{path}")
        }
    };
    let (open, served_at, redirect_to) = match file.redirect {
        // `redirect = "/uas/login"`: the path answers with a redirect there, and the page is served there.
        Some(toml::Value::String(target)) => (path, absolute(target.clone()), Some(absolute(target))),
        // `redirect = true`: the setting's path redirects to `path`.
        Some(toml::Value::Boolean(true) | toml::Value::Integer(_)) => {
            (Page::Setting.path().to_owned(), path.clone(), Some(path))
        }
        _ => (path.clone(), path, None),
    };
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Case {
        name,
        page,
        open: absolute(open),
        served_at,
        redirect_to,
        status: file.status.unwrap_or(200),
        accept: file.expect.accept,
    })
}

async fn read_all(app: &AppHandle, cases: Vec<Case>, recipe: Arc<Recipe>) -> Summary {
    let waiting = Arc::new(Mutex::new(cases.into_iter().enumerate().collect::<VecDeque<_>>()));
    let summary = Arc::new(Mutex::new(Summary::default()));
    let mut lanes = Vec::new();
    for _ in 0..AT_ONCE {
        let (app, recipe, waiting, summary) = (app.clone(), recipe.clone(), waiting.clone(), summary.clone());
        lanes.push(tauri::async_runtime::spawn(async move {
            loop {
                let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                let Some((number, case)) = next else { return };
                let begun = Instant::now();
                let reading = read_case(&app, number, &case, &recipe).await;
                note(
                    &case,
                    &reading,
                    begun.elapsed(),
                    &mut summary.lock().unwrap_or_else(PoisonError::into_inner),
                );
            }
        }));
    }
    for lane in lanes {
        let _ = lane.await;
    }
    let mut kept = summary.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::take(&mut kept)
}

fn note(case: &Case, reading: &Result<Reading, anyhow::Error>, took: Duration, summary: &mut Summary) {
    let (outcome, reason, on_or_off) = match reading {
        Ok(reading) => (
            code_of(&reading.outcome),
            reading.reason.as_ref().map(code_of),
            matches!(reading.outcome, Outcome::On | Outcome::Off),
        ),
        Err(error) => {
            eprintln!("{}: {error:#}", case.name);
            ("cannot_tell".to_owned(), Some("window-failed".to_owned()), false)
        }
    };
    let accepted = case.accept.contains(&outcome);
    summary.cases += 1;
    summary.accepted += usize::from(accepted);
    summary.wrong_on_off += usize::from(on_or_off && !accepted);
    summary.cannot_tell += usize::from(outcome == "cannot_tell");
    let line = CaseLine {
        case: &case.name,
        outcome,
        reason,
        accepted,
        ms: took.as_millis(),
    };
    println!("{}", serde_json::to_string(&line).unwrap_or_default());
}

fn code_of<T: Serialize>(code: &T) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

async fn read_case(app: &AppHandle, number: usize, case: &Case, recipe: &Recipe) -> anyhow::Result<Reading> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let serving = tokio::spawn(serve(listener, address, answers(case)));
    let origin = SiteOrigin::loopback(address.port());
    let opening = Opening {
        title: format!("Case: {}", case.name),
        address: origin.address(&case.open),
        origin,
        profile: Profile::Forgotten,
        size: (1000.0, 700.0),
    };
    let site = Site::practice(address.port());
    let label = format!("case-{number}");
    let today = SystemClock.now().local_date();
    let window = match SiteWindow::open(app, &label, opening, Arc::new(|_| {})).await {
        Ok(window) => window,
        // The wall refuses the address itself: there is no page to read.
        Err(default_off::site_view::OpenSiteError::NotAllowed) => {
            serving.abort();
            return Ok(judge(Err(LookFailure::PageRefused), recipe, &site, today));
        }
        Err(error) => {
            serving.abort();
            return Err(error.into());
        }
    };
    let read = async {
        window.load_ended().await;
        window.read(recipe).await
    };
    let looks = tokio::time::timeout(CASE_LIMIT, read)
        .await
        .unwrap_or(Err(LookFailure::PageHung));
    if matches!(looks, Err(LookFailure::PageHung | LookFailure::ReadTimeout)) {
        window.end_page().await;
    }
    window.close();
    serving.abort();
    Ok(judge(
        looks.as_deref().map_err(|failure| *failure),
        recipe,
        &site,
        today,
    ))
}

struct Answers {
    open: String,
    served_at: String,
    redirect_to: Option<String>,
    status: u16,
    page: Bytes,
}

fn answers(case: &Case) -> Arc<Answers> {
    Arc::new(Answers {
        open: path_of(&case.open),
        served_at: path_of(&case.served_at),
        redirect_to: case.redirect_to.clone(),
        status: case.status,
        page: case.page.clone(),
    })
}

fn path_of(address: &str) -> String {
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

async fn serve(listener: TcpListener, _: SocketAddr, answers: Arc<Answers>) {
    while let Ok((stream, _)) = listener.accept().await {
        let answers = answers.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let answer = answer(&request, &answers);
                async move { Ok::<_, Infallible>(answer) }
            });
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

fn answer(request: &Request<Incoming>, answers: &Answers) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    let plain = |status: u16| {
        Response::builder()
            .status(status)
            .header("content-type", "text/html; charset=utf-8")
            .header("cache-control", "no-store")
    };
    let made = match &answers.redirect_to {
        Some(target) if path == answers.open && answers.open != answers.served_at => {
            plain(302).header("location", target).body(Full::default())
        }
        _ if path == answers.served_at => plain(answers.status).body(Full::new(answers.page.clone())),
        _ => plain(404).body(Full::default()),
    };
    made.unwrap_or_default()
}
