//! WebView2: the engine calls of [`super::Engine`], written against Microsoft's documentation and not run yet.
//!
//! WebView2 has no call for an isolated world; its DevTools protocol has, and is asked in-process: no port is
//! opened and no tool can attach. Everything here happens on the main thread, which owns the view and is where
//! it calls back. Deliberately absent: web messages, host objects, a script that stays in the page.

mod events;

use std::{
    cell::{Cell, RefCell},
    path::{Path, PathBuf},
    rc::Rc,
};

use optout::snapshot::{EngineFacts, LookFailure};
use serde_json::{Value, json};
use tauri::{Manager, WebviewWindow, WindowEvent};
use webview2_com::{
    CallDevToolsProtocolMethodCompletedHandler, CapturePreviewCompletedHandler,
    CoreWebView2EnvironmentOptions, CreateCoreWebView2EnvironmentCompletedHandler,
    Microsoft::Web::WebView2::Win32::*, take_pwstr,
};
use windows::{
    Win32::{
        Foundation::{E_POINTER, HGLOBAL},
        System::Com::{
            IStream, STATFLAG_NONAME, STATSTG, STREAM_SEEK_SET, StructuredStorage::CreateStreamOnHGlobal,
        },
    },
    core::{Error, HSTRING, Interface, PCWSTR, PWSTR, Result},
};
use wry::{
    WebViewBuilder, WebViewBuilderExtWindows, WebViewExtWindows,
    dpi::{PhysicalPosition, PhysicalSize},
};

use super::{
    BAR_HEIGHT, Engine, EnginePicture, LIVE, Listener, LoadState, OpenSiteError, Opening, Profile, Region,
    SiteEvent, course::Course,
};

/// Name of the isolated world. The page's own world cannot reach into it.
const WORLD: &str = "default-off-reader";
/// How long the engine lets the reading script run, in milliseconds. The script itself stops after 2 s.
const SCRIPT_LIMIT_MS: u32 = 3_000;
/// Most bytes of a picture.
const PICTURE_LIMIT: u32 = 256 * 1024 * 1024;
/// What wry gives the engine itself: no side bar, no reader of its own for PDF, no address sent to Microsoft for
/// its reputation; the wall already says which addresses may be loaded.
const ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection";

/// WebView2's view, and the course of its loads.
pub(super) struct WebView2 {
    view: ICoreWebView2,
    course: Rc<RefCell<Course>>,
    heard: Listener,
    unanswered: Rc<Cell<u32>>,
}

/// Puts the view below our bar and listens to the engine.
pub(super) fn build(
    window: &WebviewWindow,
    builder: WebViewBuilder<'_>,
    opening: &Opening,
    heard: Listener,
) -> std::result::Result<(wry::WebView, WebView2), OpenSiteError> {
    let folder = match &opening.profile {
        Profile::Kept(folder) => folder.clone(),
        // The engine needs a folder in any case; in private mode nothing of the pages goes there.
        Profile::Forgotten => window.path().app_local_data_dir()?.join("site-engine"),
    };
    let environment = make_environment(folder).map_err(wry::Error::from)?;
    // An engine too old for private mode would keep the cookies in spite of the member's choice.
    let _can_be_private: ICoreWebView2Environment10 = environment.cast().map_err(wry::Error::from)?;
    let built = builder
        .with_environment(environment)
        .with_browser_accelerator_keys(false)
        .with_bounds(below_the_bar(window)?)
        .build_as_child(window)?;
    let view = built.webview();
    let course = Rc::new(RefCell::new(Course::default()));
    close_the_doors(&view).map_err(wry::Error::from)?;
    events::listen(&view, &opening.origin, &course, &heard).map_err(wry::Error::from)?;
    follow_the_window(window);
    Ok((
        built,
        WebView2 {
            view,
            course,
            heard,
            unanswered: Rc::default(),
        },
    ))
}

fn make_environment(folder: PathBuf) -> webview2_com::Result<ICoreWebView2Environment> {
    let made = Rc::new(Cell::new(None));
    let kept = made.clone();
    CreateCoreWebView2EnvironmentCompletedHandler::wait_for_async_operation(
        Box::new(move |handler| {
            create_environment(&folder, &handler).map_err(webview2_com::Error::WindowsError)
        }),
        Box::new(move |code, environment| {
            code?;
            kept.set(environment);
            Ok(())
        }),
    )?;
    made.take()
        .ok_or_else(|| webview2_com::Error::WindowsError(Error::from(E_POINTER)))
}

fn create_environment(
    folder: &Path,
    handler: &ICoreWebView2CreateCoreWebView2EnvironmentCompletedHandler,
) -> Result<()> {
    let options = CoreWebView2EnvironmentOptions::default();
    // SAFETY: the setters write to `options`, which nobody else has yet; the engine holds a count of its own on what
    // it is given.
    #[allow(unsafe_code)]
    unsafe {
        options.set_additional_browser_arguments(ARGUMENTS.to_owned());
        // Reports of a crash stay in the folder and are not sent to Microsoft.
        options.set_is_custom_crash_reporting_enabled(true);
        CreateCoreWebView2EnvironmentWithOptions(
            PCWSTR::null(),
            &HSTRING::from(folder),
            &ICoreWebView2EnvironmentOptions::from(options),
            handler,
        )
    }
}

/// Everything through which a page could speak to a program, or reach beyond its own rectangle.
fn close_the_doors(view: &ICoreWebView2) -> Result<()> {
    // SAFETY: setters of the view's own settings, on the thread that owns it.
    #[allow(unsafe_code)]
    unsafe {
        let settings = view.Settings()?;
        settings.SetIsWebMessageEnabled(false)?;
        settings.SetAreHostObjectsAllowed(false)?;
        settings.SetAreDevToolsEnabled(false)?;
        // A page's own dialogs could hold the window.
        settings.SetAreDefaultScriptDialogsEnabled(false)?;
        // An engine without one of these does not have what it switches off.
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings4>() {
            settings.SetIsPasswordAutosaveEnabled(false)?;
            settings.SetIsGeneralAutofillEnabled(false)?;
        }
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings8>() {
            settings.SetIsReputationCheckingRequired(false)?;
        }
        // wry switches it on; a foreign page must not be able to move our window.
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings9>() {
            settings.SetIsNonClientRegionSupportEnabled(false)?;
        }
    }
    Ok(())
}

fn below_the_bar(window: &WebviewWindow) -> tauri::Result<wry::Rect> {
    let size = window.inner_size()?;
    // Whole and small: 56 times a scale of at most a few.
    let bar = (f64::from(BAR_HEIGHT) * window.scale_factor()?).round() as u32;
    Ok(wry::Rect {
        position: PhysicalPosition::new(0, bar).into(),
        size: PhysicalSize::new(size.width, size.height.saturating_sub(bar)).into(),
    })
}

/// Keeps the view below the bar when the window changes its size or its screen.
fn follow_the_window(window: &WebviewWindow) {
    let (app, label) = (window.app_handle().clone(), window.label().to_owned());
    window.on_window_event(move |event| {
        if !matches!(
            event,
            WindowEvent::Resized(_) | WindowEvent::ScaleFactorChanged { .. }
        ) {
            return;
        }
        let bounds = app
            .get_webview_window(&label)
            .and_then(|window| below_the_bar(&window).ok());
        LIVE.with(|live| {
            // While the view is being put away there is nothing to place.
            if let (Some(bounds), Ok(live)) = (bounds, live.try_borrow())
                && let Some(live) = live.get(&label)
            {
                let _ = live.view.set_bounds(bounds);
            }
        });
    });
}

impl Engine for WebView2 {
    fn eval_isolated(&self, script: &str, done: Box<dyn FnOnce(std::result::Result<String, LookFailure>)>) {
        let unanswered = self.unanswered.clone();
        unanswered.set(unanswered.get() + 1);
        let done = move |told| {
            unanswered.set(unanswered.get().saturating_sub(1));
            done(told);
        };
        let (view, script) = (self.view.clone(), script.to_owned());
        ask_devtools(&self.view, "Page.getFrameTree", &json!({}), move |tree| {
            let frame = tree
                .as_ref()
                .and_then(|tree| tree["frameTree"]["frame"]["id"].as_str());
            let Some(frame) = frame else {
                return done(Err(LookFailure::ScriptFailed));
            };
            // The protocol spells it like this.
            let world = json!({ "frameId": frame, "worldName": WORLD, "grantUniveralAccess": false });
            let again = view.clone();
            ask_devtools(&view, "Page.createIsolatedWorld", &world, move |world| {
                let context = world
                    .as_ref()
                    .and_then(|world| world["executionContextId"].as_i64());
                let Some(context) = context else {
                    return done(Err(LookFailure::ScriptFailed));
                };
                let question = json!({
                    "expression": script,
                    "contextId": context,
                    "returnByValue": true,
                    "silent": true,
                    "timeout": SCRIPT_LIMIT_MS,
                });
                ask_devtools(&again, "Runtime.evaluate", &question, move |answer| {
                    done(read_answer(answer))
                });
            });
        });
    }

    fn snapshot(&self, region: Region, done: Box<dyn FnOnce(Option<EnginePicture>)>) {
        // The engine pictures what is seen. For more, the page would have to be laid out anew, and it is left as it is.
        if region == Region::WholePage {
            return done(None);
        }
        let done = Rc::new(Cell::new(Some(done)));
        if begin_picture(&self.view, done.clone()).is_err()
            && let Some(done) = done.take()
        {
            done(None);
        }
    }

    fn facts(&self) -> EngineFacts {
        self.course.borrow().facts(address_of(&self.view))
    }

    fn load_state(&self) -> LoadState {
        self.course.borrow().state()
    }

    fn responsive(&self) -> bool {
        // The engine itself waits much longer before it says so; what was asked and not answered is the sign.
        self.unanswered.get() == 0
    }

    fn ask(&self) {
        self.course.borrow_mut().ask();
    }

    fn reload(&self) {
        self.ask();
        self.unanswered.set(0);
        // The view's own reload may answer from the cache.
        ask_devtools(&self.view, "Page.reload", &json!({ "ignoreCache": true }), drop);
    }

    fn end_page(&self) {
        self.unanswered.set(0);
        // Heard by a thread of the page's process that no page can keep busy.
        ask_devtools(&self.view, "Page.crash", &json!({}), drop);
        self.course.borrow_mut().go();
        (self.heard)(SiteEvent::LoadEnded);
    }
}

/// Asks the engine over its DevTools protocol, in-process. `done` gets `None` when it refuses.
fn ask_devtools(
    view: &ICoreWebView2,
    method: &str,
    question: &Value,
    done: impl FnOnce(Option<Value>) + 'static,
) {
    let done = Rc::new(Cell::new(Some(done)));
    let kept = done.clone();
    let handler = CallDevToolsProtocolMethodCompletedHandler::create(Box::new(move |code, answer| {
        if let Some(done) = kept.take() {
            done(code.ok().and_then(|()| serde_json::from_str(&answer).ok()));
        }
        Ok(())
    }));
    // SAFETY: on the thread that owns the view; both texts outlive the call and are copied by it.
    #[allow(unsafe_code)]
    let asked = unsafe {
        view.CallDevToolsProtocolMethod(
            &HSTRING::from(method),
            &HSTRING::from(question.to_string()),
            &handler,
        )
    };
    if asked.is_err()
        && let Some(done) = done.take()
    {
        done(None);
    }
}

fn read_answer(answer: Option<Value>) -> std::result::Result<String, LookFailure> {
    let answer = answer.ok_or(LookFailure::ScriptFailed)?;
    if !answer["exceptionDetails"].is_null() {
        return Err(LookFailure::ScriptFailed);
    }
    answer["result"]["value"]
        .as_str()
        .map(str::to_owned)
        .ok_or(LookFailure::NotAString)
}

type PictureTold = Rc<Cell<Option<Box<dyn FnOnce(Option<EnginePicture>)>>>>;

fn begin_picture(view: &ICoreWebView2, done: PictureTold) -> Result<()> {
    // SAFETY: without a handle the system makes memory of its own, freed with the stream.
    #[allow(unsafe_code)]
    let stream = unsafe { CreateStreamOnHGlobal(HGLOBAL::default(), true)? };
    let written = stream.clone();
    let handler = CapturePreviewCompletedHandler::create(Box::new(move |code| {
        if let Some(done) = done.take() {
            done(
                code.ok()
                    .and_then(|()| read_stream(&written).ok())
                    .map(EnginePicture::Png),
            );
        }
        Ok(())
    }));
    // SAFETY: on the thread that owns the view; the engine holds counts of its own on the stream and the handler.
    #[allow(unsafe_code)]
    unsafe {
        view.CapturePreview(COREWEBVIEW2_CAPTURE_PREVIEW_IMAGE_FORMAT_PNG, &stream, &handler)
    }
}

fn read_stream(stream: &IStream) -> Result<Vec<u8>> {
    let mut about = STATSTG::default();
    // SAFETY: written before the call returns; without a name there is nothing to free.
    #[allow(unsafe_code)]
    unsafe {
        stream.Stat(&mut about, STATFLAG_NONAME)?;
        stream.Seek(0, STREAM_SEEK_SET, None)?;
    }
    let length = u32::try_from(about.cbSize)
        .ok()
        .filter(|length| *length <= PICTURE_LIMIT)
        .ok_or_else(Error::empty)?;
    let (mut bytes, mut read) = (vec![0_u8; length as usize], 0);
    // SAFETY: `bytes` has room for `length` bytes, and `read` is written before the call returns.
    #[allow(unsafe_code)]
    unsafe {
        stream
            .Read(bytes.as_mut_ptr().cast(), length, Some(&mut read))
            .ok()?;
    }
    bytes.truncate(read as usize);
    Ok(bytes)
}

fn address_of(view: &ICoreWebView2) -> String {
    let mut address = PWSTR::null();
    // SAFETY: written before the call returns; the text is ours to free, which `take_pwstr` does.
    #[allow(unsafe_code)]
    let told = unsafe { view.Source(&mut address) };
    told.map(|()| take_pwstr(address)).unwrap_or_default()
}
