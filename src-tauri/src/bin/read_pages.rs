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
    Request, Response, StatusCode,
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
use toml::Value;

/// The longest that one case may take, in all.
const CASE_LIMIT: Duration = Duration::from_secs(18);
/// Cases that are open at the same time; the machine's checks have two cores.
const AT_ONCE: usize = 8;

/// A case's file. Values of another type than expected are taken as far as they can be, so that one odd case
/// costs itself at most, and never the run.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct CaseFile {
    path: Option<Value>,
    status: Option<Value>,
    redirect: Option<Value>,
    expect: Option<Value>,
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
    /// Why the case could not be taken from its folder.
    fault: Option<anyhow::Error>,
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
    Ok(folders.iter().map(|folder| load_case(folder)).collect())
}

fn load_case(folder: &Path) -> Case {
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut fault = None;
    let file = case_file(&folder.join("case.toml")).unwrap_or_else(|error| {
        fault = Some(error);
        CaseFile::default()
    });
    let page = match std::fs::read(folder.join("page.html")) {
        Ok(page) => page,
        // A case without a page is one whose server answers with nothing.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            fault.get_or_insert(anyhow::Error::new(error).context("page.html"));
            Vec::new()
        }
    };
    let setting = || Page::Setting.path().to_owned();
    let path = text_in(file.path.as_ref()).map_or_else(setting, absolute);
    let (open, served_at, redirect_to) = match file.redirect {
        // `redirect = "/uas/login"`: the path answers with a redirect there, and the page is served there.
        Some(Value::String(target)) if !target.is_empty() => {
            let target = absolute(target);
            let open = if path == target { setting() } else { path };
            (open, target.clone(), Some(target))
        }
        // `redirect = true`: the setting's path redirects to `path`.
        Some(Value::Boolean(true) | Value::Integer(_)) => (setting(), path.clone(), Some(path)),
        _ => (path.clone(), path, None),
    };
    Case {
        name,
        page: page.into(),
        open,
        served_at,
        redirect_to,
        status: status_in(file.status.as_ref()).unwrap_or(200),
        accept: accepted_in(file.expect.as_ref()),
        fault,
    }
}

fn case_file(path: &Path) -> anyhow::Result<CaseFile> {
    let bytes = std::fs::read(path).context("case.toml")?;
    let text = String::from_utf8_lossy(&bytes);
    toml::from_str(text.trim_start_matches('\u{feff}')).context("case.toml")
}

fn text_in(value: Option<&Value>) -> Option<String> {
    let text = value?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

fn absolute(path: String) -> String {
    if path.starts_with('/') || path.contains("://") {
        path
    } else {
        format!("/{path}")
    }
}

fn status_in(value: Option<&Value>) -> Option<u16> {
    match value? {
        Value::Integer(status) => u16::try_from(*status).ok(),
        Value::String(status) => status.parse().ok(),
        _ => None,
    }
}

fn accepted_in(expect: Option<&Value>) -> Vec<String> {
    let accept = match expect.and_then(|expect| expect.get("accept")) {
        Some(Value::Array(accept)) => accept.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    accept
        .iter()
        .filter_map(|outcome| text_in(Some(outcome)))
        .collect()
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
    let end = tokio::time::Instant::now() + CASE_LIMIT;
    if let Some(fault) = &case.fault {
        bail!("the case cannot be read: {fault:#}");
    }
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
    let looks = tokio::time::timeout_at(end, read)
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
    // A status that HTTP does not know is a fault of the server.
    made.unwrap_or_else(|_| {
        let mut fault = Response::default();
        *fault.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        fault
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTING: &str = "/mypreferences/d/settings/data-for-ai-improvement";

    fn case_of(file: &[u8]) -> Case {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("case.toml"), file).unwrap();
        load_case(folder.path())
    }

    #[test]
    fn a_redirect_is_understood_in_each_of_its_forms() {
        for file in [
            &b"redirect = '/uas/login'"[..],
            b"redirect = 'uas/login'",
            b"path = '/uas/login'\nredirect = true",
            b"path = '/uas/login'\nredirect = '/uas/login'",
        ] {
            let case = case_of(file);
            assert!(case.fault.is_none());
            assert_eq!(case.open, SETTING);
            assert_eq!(case.served_at, "/uas/login");
            assert_eq!(case.redirect_to.as_deref(), Some("/uas/login"));
        }
        for file in [&b""[..], b"redirect = false", b"redirect = ''"] {
            let case = case_of(file);
            assert_eq!((case.open.as_str(), case.redirect_to), (SETTING, None));
        }
    }

    #[test]
    fn an_odd_case_file_costs_its_own_case_at_most() {
        let odd =
            b"\xef\xbb\xbfpath = '/login'\r\nstatus = '404'\r\nnote = 1\r\n[expect]\r\naccept = 'off'\r\n";
        let case = case_of(odd);
        assert!(case.fault.is_none());
        assert_eq!(
            (case.status, case.accept.as_slice()),
            (404, &["off".to_owned()][..])
        );
        assert_eq!(case_of(b"status = 70000").status, 200);
        assert!(case_of(b"path = ").fault.is_some());
        assert!(case_of(b"expect = 3\npath = \"\xff\"").fault.is_none());
    }
}
