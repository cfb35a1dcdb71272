//! Opens sketches of pages in the real site view and judges them, one JSON line a case.
//!
//! For developers and for the checks: `read-pages DIR --json [--proof] [--lanes N] [--keep FILE]`. A case is a folder
//! with `page.html` and `case.toml` (`path`, `status`, optional `redirect`, `[expect] accept`). Exit code 1 when a
//! page was read as on or off that does not show it, or when something that `--proof` is to prove does not hold.
#![allow(clippy::print_stdout, clippy::print_stderr)] // a command-line tool

mod case;
#[cfg(feature = "automation")]
mod proof;
mod serve;

use std::{
    collections::VecDeque,
    fs::File,
    io::Write,
    net::Ipv4Addr,
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU8, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, bail};
use case::{Case, load_cases};
use default_off::site_view::{OpenSiteError, Opening, Profile, SiteWindow, wall::SiteOrigin};
use optout::{
    reading::{Outcome, Reading, Seen, Site, StoredLooks},
    recipe::Recipe,
    snapshot::LookFailure,
};
use platform::clock::{Clock, SystemClock};
use serde::Serialize;
use serve::{answers, serve};
use tauri::AppHandle;
use tokio::net::TcpListener;

/// The longest that one case may take, in all.
const CASE_LIMIT: Duration = Duration::from_secs(18);
/// Cases that are open at the same time; the machine's checks have two cores.
const AT_ONCE: usize = 8;

const USE: &str = "use: read-pages DIR --json [--proof] [--lanes N] [--keep FILE]";

/// What is asked for on the command line.
#[derive(Debug)]
struct Order {
    folder: PathBuf,
    proof: bool,
    lanes: usize,
    keep: Option<PathBuf>,
}

#[derive(Debug, Serialize)]
struct CaseLine<'a> {
    case: &'a str,
    outcome: String,
    reason: Option<String>,
    accepted: bool,
    ms: u128,
    #[cfg(feature = "automation")]
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<&'a proof::Proof>,
}

#[derive(Debug, Default, Serialize)]
struct Summary {
    cases: usize,
    accepted: usize,
    wrong_on_off: usize,
    cannot_tell: usize,
    #[cfg(feature = "automation")]
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<proof::Sum>,
}

impl Summary {
    fn holds(&self) -> bool {
        #[cfg(feature = "automation")]
        if self.proof.as_ref().is_some_and(|sum| !sum.holds()) {
            return false;
        }
        self.wrong_on_off == 0
    }
}

/// What came of one case.
#[derive(Debug)]
struct Came {
    reading: Reading,
    stored: StoredLooks,
    #[cfg(feature = "automation")]
    proof: Option<proof::Proof>,
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

fn order() -> anyhow::Result<Order> {
    let (mut folder, mut proof, mut lanes, mut keep) = (None, false, AT_ONCE, None);
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--json") => {}
            Some("--proof") if cfg!(feature = "automation") => proof = true,
            Some("--proof") => bail!("--proof needs a build with the feature automation"),
            Some("--lanes") => {
                let number = arguments.next().context(USE)?;
                let number = number.to_str().and_then(|number| number.parse().ok());
                lanes = number.filter(|lanes| (1..=64).contains(lanes)).context(USE)?;
            }
            Some("--keep") => keep = Some(PathBuf::from(arguments.next().context(USE)?)),
            Some(flag) if flag.starts_with("--") => bail!("unknown option {flag}; {USE}"),
            _ if folder.is_none() => folder = Some(PathBuf::from(argument)),
            _ => bail!("one folder of cases only"),
        }
    }
    Ok(Order {
        folder: folder.context(USE)?,
        proof,
        lanes,
        keep,
    })
}

fn run() -> anyhow::Result<ExitCode> {
    let order = order()?;
    let cases = load_cases(&order.folder)?;
    let recipe = Arc::new(Recipe::shipped().context("the shipped recipe")?);
    let code = Arc::new(AtomicU8::new(2));
    let told = code.clone();
    let app = tauri::Builder::default()
        .setup(move |app| {
            let handle = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                match read_all(&handle, cases, recipe, &order).await {
                    Ok(summary) => {
                        println!("{}", serde_json::to_string(&summary).unwrap_or_default());
                        told.store(u8::from(!summary.holds()), Ordering::SeqCst);
                    }
                    Err(error) => eprintln!("read-pages: {error:#}"),
                }
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

async fn read_all(
    app: &AppHandle,
    cases: Vec<Case>,
    recipe: Arc<Recipe>,
    order: &Order,
) -> anyhow::Result<Summary> {
    let keep = order
        .keep
        .as_ref()
        .map(File::create)
        .transpose()
        .context("--keep")?;
    let waiting = Arc::new(Mutex::new(cases.into_iter().enumerate().collect::<VecDeque<_>>()));
    let summary = Arc::new(Mutex::new((Summary::default(), keep)));
    #[cfg(feature = "automation")]
    if order.proof {
        let unnoticed = control_run(app, &recipe).await?;
        lock(&summary).0.proof = Some(proof::Sum::begin(unnoticed));
    }
    let mut lanes = Vec::new();
    for _ in 0..order.lanes {
        let (app, recipe, waiting, summary) = (app.clone(), recipe.clone(), waiting.clone(), summary.clone());
        let proof = order.proof;
        lanes.push(tauri::async_runtime::spawn(async move {
            loop {
                let next = lock(&waiting).pop_front();
                let Some((number, case)) = next else { return };
                let begun = Instant::now();
                let came = read_case(&app, number, &case, &recipe, proof).await;
                let (sum, keep) = &mut *lock(&summary);
                note(&case, &came, begun.elapsed(), sum);
                if let (Some(file), Ok(came)) = (keep, &came)
                    && let Err(error) = kept(file, &case, came)
                {
                    eprintln!("{}: {error:#}", case.name);
                }
            }
        }));
    }
    for lane in lanes {
        let _ = lane.await;
    }
    Ok(std::mem::take(&mut lock(&summary).0))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes what would stand in a record, for a test that judges it again.
fn kept(mut file: &File, case: &Case, came: &Came) -> anyhow::Result<()> {
    let line = serde_json::json!({ "case": case.name, "stored": came.stored, "reading": came.reading });
    writeln!(file, "{line}").context("--keep")
}

fn note(case: &Case, came: &Result<Came, anyhow::Error>, took: Duration, summary: &mut Summary) {
    let (outcome, reason, on_or_off) = match came {
        Ok(Came { reading, .. }) => (
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
    #[cfg(feature = "automation")]
    if let (Some(sum), Ok(came)) = (&mut summary.proof, came) {
        sum.add(case, came.proof.as_ref(), &outcome);
    }
    let line = CaseLine {
        case: &case.name,
        outcome,
        reason,
        accepted,
        ms: took.as_millis(),
        #[cfg(feature = "automation")]
        proof: came.as_ref().ok().and_then(|came| came.proof.as_ref()),
    };
    println!("{}", serde_json::to_string(&line).unwrap_or_default());
}

fn code_of<T: Serialize>(code: &T) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

async fn read_case(
    app: &AppHandle,
    number: usize,
    case: &Case,
    recipe: &Recipe,
    proof: bool,
) -> anyhow::Result<Came> {
    let end = tokio::time::Instant::now() + CASE_LIMIT;
    if let Some(fault) = &case.fault {
        bail!("the case cannot be read: {fault:#}");
    }
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let port = listener.local_addr()?.port();
    let serving = tokio::spawn(serve(listener, answers(case)));
    let opened = open(app, &format!("case-{number}"), case, port).await;
    let stored = |seen| StoredLooks {
        site: Site::practice(port),
        judged_on: SystemClock.now().local_date(),
        seen,
    };
    let window = match opened {
        Ok(window) => window,
        // The wall refuses the address itself: there is no page to read.
        Err(OpenSiteError::NotAllowed) => {
            serving.abort();
            return Ok(Came::of(stored(Seen::Failure(LookFailure::PageRefused)), recipe));
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
    #[allow(unused_mut, reason = "without automation there is nothing to add")]
    let mut came = Came::of(stored(looks.map_or_else(Seen::Failure, Seen::Looks)), recipe);
    #[cfg(feature = "automation")]
    if proof {
        came.proof = Some(proof::prove(&window, case, &came, recipe).await);
    }
    #[cfg(not(feature = "automation"))]
    let _ = proof;
    window.close();
    serving.abort();
    came.stored = came.stored.condensed(recipe);
    Ok(came)
}

async fn open(app: &AppHandle, label: &str, case: &Case, port: u16) -> Result<SiteWindow, OpenSiteError> {
    let origin = SiteOrigin::loopback(port);
    let opening = Opening {
        title: format!("Case: {}", case.name),
        address: origin.address(&case.open),
        origin,
        profile: Profile::Forgotten,
        size: (1000.0, 700.0),
    };
    SiteWindow::open(app, label, opening, Arc::new(|_| {})).await
}

/// Opens the control page and tries acts that a reader must not do; gives those that were not noticed.
#[cfg(feature = "automation")]
async fn control_run(app: &AppHandle, recipe: &Recipe) -> anyhow::Result<Vec<&'static str>> {
    let case = Case::control(proof::CONTROL_PAGE);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let port = listener.local_addr()?.port();
    let serving = tokio::spawn(serve(listener, answers(&case)));
    let window = open(app, "control", &case, port).await?;
    window.load_ended().await;
    let looks = window.read(recipe).await;
    let unnoticed = proof::unnoticed(&window).await;
    window.close();
    serving.abort();
    looks.context("the control page cannot be read")?;
    unnoticed
}

impl Came {
    fn of(stored: StoredLooks, recipe: &Recipe) -> Self {
        Self {
            reading: stored.judge_again(recipe),
            stored,
            #[cfg(feature = "automation")]
            proof: None,
        }
    }
}
