//! The one foreign page: a raw `wry::WebView` under a bar of ours, in a window of its own.
//!
//! The page gets no IPC handler, no custom protocol, no init script and no dev tools, so it has no way
//! to a command of ours; we ask it, in the engine's isolated world, and it cannot answer for us.
//! Deliberately absent: any click, key, scroll or request of ours on the site; any Tauri command;
//! any judgement of what was read.

mod course;
#[cfg(feature = "automation")]
mod experiment;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod placement;
pub mod wall;
#[cfg(windows)]
mod windows;

use std::{cell::RefCell, collections::HashMap, path::PathBuf, sync::Arc, time::Duration};

use optout::{
    reading::{Wait, settled},
    recipe::Recipe,
    snapshot::{EngineFacts, Look, LookFailure, PageSnapshot, READER_SOURCE},
};
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use thiserror::Error;
use tokio::{sync::oneshot, time::Instant};
use wall::{Passage, SiteOrigin, passage};

/// Height of our bar above the site's page, in logical pixels.
pub const BAR_HEIGHT: i32 = 56;

/// How long one evaluation of the reading script may take. The script itself stops after 2 s.
const LOOK_LIMIT: Duration = Duration::from_secs(4);
/// How long a load may take before a reading of it is given up.
const LOAD_LIMIT: Duration = Duration::from_secs(12);
/// Pause while waiting for a load.
const LOAD_POLL: Duration = Duration::from_millis(40);
/// How long a whole reading may take, so that a page that hangs has its verdict in time.
const READING_LIMIT: Duration = Duration::from_secs(13);

/// What the engine tells us while the window is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SiteEvent {
    /// The address or the load state changed.
    Moved,
    /// A load came to its end, well or not.
    LoadEnded,
    /// The wall refused something.
    Refused(Refusal),
    /// The window was closed.
    Closed,
}

/// What the wall refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A page that is not on the list.
    Page,
    /// A new window.
    Window,
    /// A download.
    Download,
}

/// Where the site's cookies live.
#[derive(Debug, Clone)]
pub enum Profile {
    /// In memory; gone when the window closes.
    Forgotten,
    /// In this folder, which must exist with mode 0700, because the member asked to stay signed in.
    Kept(PathBuf),
}

/// How to open the window.
#[derive(Debug, Clone)]
pub struct Opening {
    /// Title of the window.
    pub title: String,
    /// The site that may be shown.
    pub origin: SiteOrigin,
    /// The first address.
    pub address: String,
    /// Cookies.
    pub profile: Profile,
    /// Inner size in logical pixels.
    pub size: (f64, f64),
}

/// Why the window could not be opened.
#[derive(Debug, Error)]
pub enum OpenSiteError {
    /// The window itself.
    #[error("the site window could not be made")]
    Window(#[from] tauri::Error),
    /// The web view inside it.
    #[error("the web view could not be made")]
    View(#[from] wry::Error),
    /// The address is not on the list.
    #[error("the address is not one that may be shown")]
    NotAllowed,
    /// The main thread went away.
    #[error("the window toolkit did not answer")]
    NoAnswer,
}

/// Why there is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SnapshotPictureError {
    /// The window is closed.
    #[error("the site window is closed")]
    NoWindow,
    /// The engine refused, for example beyond 32,767 pixels.
    #[error("the engine made no picture")]
    Engine,
    /// It took too long.
    #[error("the engine took too long")]
    Late,
}

/// Which part of the page to picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// What is seen in the window.
    Visible,
    /// The whole document.
    WholePage,
}

/// A picture as the engine gives it: rows of premultiplied BGRA, `stride` bytes each.
#[derive(Debug)]
pub struct RawPicture {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Bytes a row.
    pub stride: usize,
    /// Pixels of the rows.
    pub bgra: Vec<u8>,
}

/// What an engine hands back for a picture: raw pixels to encode off the main thread, or a PNG.
#[derive(Debug)]
#[allow(dead_code)] // each engine makes one of the two
pub enum EnginePicture {
    /// Pixels.
    Raw(RawPicture),
    /// An encoded PNG.
    Png(Vec<u8>),
}

/// What the engine says of the current load, besides the facts that go into a snapshot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LoadState {
    /// Nothing was loaded yet.
    #[default]
    Empty,
    /// A page is loading or was loaded.
    Page,
    /// The wall refused the page that was to come.
    RefusedPage,
    /// No page came: no connection.
    Offline,
    /// No page came for another reason (certificate, too many redirects, protocol).
    Failed,
    /// The page's process ended.
    Gone,
}

/// The two engine calls and what belongs to them. All on the main thread.
trait Engine {
    /// Runs `script` in the isolated world; its value must be a string.
    fn eval_isolated(&self, script: &str, done: Box<dyn FnOnce(Result<String, LookFailure>)>);
    /// Pictures the page itself, never the screen.
    fn snapshot(&self, region: Region, done: Box<dyn FnOnce(Option<EnginePicture>)>);
    /// Facts that only the engine knows.
    fn facts(&self) -> EngineFacts;
    /// Where the load stands.
    fn load_state(&self) -> LoadState;
    /// Whether the page's process answers.
    fn responsive(&self) -> bool;
    /// Notes that a new document is asked for: what stands there must not count as the answer.
    fn ask(&self);
    /// Loads the page again from the server.
    fn reload(&self);
    /// Ends the page's process, for a page that hangs.
    fn end_page(&self);
}

type Listener = Arc<dyn Fn(SiteEvent) + Send + Sync>;

struct Live {
    engine: Box<dyn Engine>,
    // Order matters: the view is dropped before the context it lives in.
    view: wry::WebView,
    _context: wry::WebContext,
}

thread_local! {
    /// The live views, by window label; they may be touched on the main thread only.
    static LIVE: RefCell<HashMap<String, Live>> = RefCell::new(HashMap::new());
}

/// A handle to an open site window. Cheap to clone; the view itself stays on the main thread.
#[derive(Debug, Clone)]
pub struct SiteWindow {
    app: AppHandle,
    label: String,
}

impl SiteWindow {
    /// Opens the window and begins to load its first address.
    ///
    /// `heard` is called on the main thread for everything the engine tells.
    ///
    /// # Errors
    /// When the address is not on the list, or the window or its view cannot be made.
    pub async fn open(
        app: &AppHandle,
        label: &str,
        opening: Opening,
        heard: Listener,
    ) -> Result<Self, OpenSiteError> {
        if passage(&opening.address, &opening.origin) != Passage::Page {
            return Err(OpenSiteError::NotAllowed);
        }
        let window = WebviewWindowBuilder::new(app, label, WebviewUrl::App("bar.html".into()))
            .title(&opening.title)
            .inner_size(opening.size.0, opening.size.1)
            .min_inner_size(360.0, 420.0)
            .build()?;
        let before = placement::side_by_side(app, &window, opening.size.0);
        let told = heard.clone();
        let gone = label.to_owned();
        let desktop = app.clone();
        window.on_window_event(move |event| {
            if let WindowEvent::Destroyed = event {
                LIVE.with_borrow_mut(|live| live.remove(&gone));
                told(SiteEvent::Closed);
                if let Some(before) = before {
                    let desktop = desktop.clone();
                    tauri::async_runtime::spawn(async move { placement::back(&desktop, before) });
                }
            }
        });
        let (tell, answer) = oneshot::channel();
        let (name, inside, main) = (label.to_owned(), window.clone(), app.clone());
        app.run_on_main_thread(move || {
            placement::f6_leads_on(&main, &inside);
            let made = make_view(&inside, &opening, heard)
                .map(|live| LIVE.with_borrow_mut(|all| drop(all.insert(name, live))));
            placement::begin_with_page(&inside);
            let _ = tell.send(made);
        })?;
        let made = answer
            .await
            .map_err(|_| OpenSiteError::NoAnswer)
            .and_then(|made| made);
        if made.is_err() {
            let _ = window.destroy();
        }
        made.map(|()| Self {
            app: app.clone(),
            label: label.to_owned(),
        })
    }

    /// Closes the window; the page and, unless it is kept, its profile are gone.
    pub fn close(&self) {
        if let Some(window) = self.app.get_webview_window(&self.label) {
            let _ = window.destroy();
        }
    }

    /// Brings the window to the front.
    pub fn raise(&self) {
        if let Some(window) = self.app.get_webview_window(&self.label) {
            let _ = window.unminimize();
            placement::begin_with_page(&window);
            let _ = window.set_focus();
        }
    }

    async fn with<T: Send + 'static>(&self, ask: impl FnOnce(&Live) -> T + Send + 'static) -> Option<T> {
        let (tell, answer) = oneshot::channel();
        let label = self.label.clone();
        self.app
            .run_on_main_thread(move || {
                LIVE.with_borrow(|all| {
                    if let Some(live) = all.get(&label) {
                        let _ = tell.send(ask(live));
                    }
                });
            })
            .ok()?;
        answer.await.ok()
    }

    /// The engine's facts of the moment: address, load state, status.
    pub async fn facts(&self) -> Option<EngineFacts> {
        self.with(|live| live.engine.facts()).await
    }

    /// Where the load stands.
    pub async fn load_state(&self) -> Option<LoadState> {
        self.with(|live| live.engine.load_state()).await
    }

    /// Loads the page again from the server, not from a cache. Returns at once.
    pub async fn reload(&self) {
        self.with(|live| live.engine.reload()).await;
    }

    /// Loads another page of the list. Returns at once.
    pub async fn load(&self, address: &str) {
        let address = address.to_owned();
        self.with(move |live| {
            live.engine.ask();
            drop(live.view.load_url(&address));
        })
        .await;
    }

    /// Ends a page that hangs, so that the window can be used again.
    pub async fn end_page(&self) {
        self.with(|live| live.engine.end_page()).await;
    }

    /// Waits until the current load has come to its end, at most [`LOAD_LIMIT`].
    pub async fn load_ended(&self) {
        let end = Instant::now() + LOAD_LIMIT;
        while Instant::now() < end {
            match self
                .with(|live| (live.engine.facts().loading, live.engine.load_state()))
                .await
            {
                Some((true, LoadState::Page | LoadState::Empty)) | Some((false, LoadState::Empty)) => {
                    tokio::time::sleep(LOAD_POLL).await;
                }
                _ => return,
            }
        }
    }

    /// Takes one look: the reading script once, in the isolated world, with the engine's facts.
    ///
    /// # Errors
    /// Every way in which there can be no look, named.
    pub async fn look(&self) -> Result<Look, LookFailure> {
        match self.load_state().await {
            None => return Err(LookFailure::NoPage),
            Some(LoadState::Empty) => return Err(LookFailure::NoPage),
            Some(LoadState::RefusedPage) => return Err(LookFailure::RedirectRefused),
            Some(LoadState::Offline) => return Err(LookFailure::Offline),
            Some(LoadState::Failed) => return Err(LookFailure::LoadFailed),
            Some(LoadState::Gone) => return Err(LookFailure::WebProcessGone),
            Some(LoadState::Page) => {}
        }
        let (tell, answer) = oneshot::channel();
        let asked = Instant::now();
        self.with(move |live| {
            live.engine
                .eval_isolated(READER_SOURCE, Box::new(move |told| drop(tell.send(told))));
        })
        .await
        .ok_or(LookFailure::NoPage)?;
        let Ok(answered) = tokio::time::timeout(LOOK_LIMIT, answer).await else {
            let answers = self.with(|live| live.engine.responsive()).await.unwrap_or(false);
            return Err(if answers {
                LookFailure::ReadTimeout
            } else {
                LookFailure::PageHung
            });
        };
        let text = answered.map_err(|_| LookFailure::WebProcessGone)??;
        let script_ms = u32::try_from(asked.elapsed().as_millis()).unwrap_or(u32::MAX);
        let mut engine = self.facts().await.ok_or(LookFailure::NoPage)?;
        engine.script_ms = script_ms;
        let page = PageSnapshot::decode(&text)?;
        Ok(Look {
            engine,
            page,
            at_ms: 0,
        })
    }

    /// Looks until the page has settled or the recipe's time is over.
    ///
    /// # Errors
    /// The failure that ended it, when no look could be taken.
    pub async fn read(&self, recipe: &Recipe) -> Result<Vec<Look>, LookFailure> {
        let begun = Instant::now();
        let since = |begun: Instant| u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX);
        let mut looks = Vec::new();
        loop {
            let mut look = match self.look().await {
                Ok(look) => look,
                // The page goes to another one by itself; what comes is looked at anew, within the same time.
                Err(LookFailure::NoPage)
                    if begun.elapsed() < READING_LIMIT
                        && self.load_state().await == Some(LoadState::Empty) =>
                {
                    let rest = READING_LIMIT.saturating_sub(begun.elapsed());
                    let _ = tokio::time::timeout(rest, self.load_ended()).await;
                    tokio::time::sleep(LOAD_POLL).await;
                    continue;
                }
                Err(failure) => return Err(failure),
            };
            look.at_ms = since(begun);
            looks.push(look);
            // The pauses are the recipe's: an even pace could be met by a switch that flaps at that pace.
            match settled(&looks, since(begun), recipe) {
                Wait::Again { after_ms } if begun.elapsed() < READING_LIMIT => {
                    tokio::time::sleep(Duration::from_millis(u64::from(after_ms))).await;
                }
                Wait::Again { .. } | Wait::Enough => return Ok(looks),
            }
        }
    }

    /// Pictures the page as a PNG. Encoding happens off the main thread.
    ///
    /// # Errors
    /// When the window is closed, or the engine makes no picture in time.
    pub async fn picture(&self, region: Region) -> Result<Vec<u8>, SnapshotPictureError> {
        let (tell, answer) = oneshot::channel();
        self.with(move |live| {
            live.engine
                .snapshot(region, Box::new(move |made| drop(tell.send(made))))
        })
        .await
        .ok_or(SnapshotPictureError::NoWindow)?;
        let made = tokio::time::timeout(LOOK_LIMIT, answer)
            .await
            .map_err(|_| SnapshotPictureError::Late)?;
        match made.ok().flatten().ok_or(SnapshotPictureError::Engine)? {
            EnginePicture::Png(png) => Ok(png),
            EnginePicture::Raw(raw) => {
                let encode =
                    move || platform::picture::png_from_bgra(raw.width, raw.height, raw.stride, &raw.bgra);
                let encoded = tokio::task::spawn_blocking(encode).await;
                encoded
                    .ok()
                    .and_then(Result::ok)
                    .ok_or(SnapshotPictureError::Engine)
            }
        }
    }
}

fn make_view(window: &WebviewWindow, opening: &Opening, heard: Listener) -> Result<Live, OpenSiteError> {
    let folder = match &opening.profile {
        Profile::Forgotten => None,
        Profile::Kept(folder) => Some(folder.clone()),
    };
    let incognito = folder.is_none();
    let mut context = wry::WebContext::new(folder);
    let (for_page, for_window, for_download) = (heard.clone(), heard.clone(), heard.clone());
    let wall = opening.origin.clone();
    let builder = wry::WebViewBuilder::new_with_web_context(&mut context)
        .with_incognito(incognito)
        .with_devtools(false)
        .with_clipboard(false)
        .with_navigation_handler(move |address| {
            // Called for frames too, with the address alone: pages and known frames pass here, and the
            // engine file refuses a frame's address as the page itself.
            let passes = passage(&address, &wall) != Passage::Refused;
            if !passes {
                for_page(SiteEvent::Refused(Refusal::Page));
            }
            passes
        })
        .with_new_window_req_handler(move |_, _| {
            // No second window, ever: nothing on the way to the switch or the form needs one, and the sign-in
            // windows of others refuse to work inside an app.
            for_window(SiteEvent::Refused(Refusal::Window));
            wry::NewWindowResponse::Deny
        })
        .with_download_started_handler(move |_, _| {
            for_download(SiteEvent::Refused(Refusal::Download));
            false
        })
        .with_permission_handler(|_| wry::PermissionResponse::Deny);
    #[cfg(target_os = "linux")]
    let (view, engine) = linux::build(window, builder, opening, heard)?;
    #[cfg(target_os = "macos")]
    let (view, engine) = macos::build(window, builder, opening, heard)?;
    #[cfg(windows)]
    let (view, engine) = windows::build(window, builder, opening, heard)?;
    view.load_url(&opening.address)?;
    Ok(Live {
        engine: Box::new(engine),
        view,
        _context: context,
    })
}
