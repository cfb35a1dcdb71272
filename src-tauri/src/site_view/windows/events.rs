//! What WebView2 tells of its loads: the wall, the course, and the answers to a page's wishes.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use webview2_com::{
    ContentLoadingEventHandler, Microsoft::Web::WebView2::Win32::*, NavigationCompletedEventHandler,
    NavigationStartingEventHandler, ProcessFailedEventHandler, ScreenCaptureStartingEventHandler,
    ScriptDialogOpeningEventHandler, ServerCertificateErrorDetectedEventHandler, SourceChangedEventHandler,
    WindowCloseRequestedEventHandler, take_pwstr,
};
use windows::core::{BOOL, Interface, PWSTR, Result};

use super::super::{
    Listener, LoadState, Refusal, SiteEvent,
    course::{Course, Ending},
    wall::{Passage, SiteOrigin, passage},
};

/// Hears everything the view tells of its loads, and refuses what the wall does not let through.
pub(super) fn listen(
    view: &ICoreWebView2,
    wall: &SiteOrigin,
    course: &Rc<RefCell<Course>>,
    heard: &Listener,
) -> Result<()> {
    // The engine tells the end of a load that another has replaced after the other's beginning.
    let current = Rc::new(Cell::new(0));
    let starting = on_page_starting(wall.clone(), course.clone(), current.clone(), heard.clone());
    let frame_starting = on_frame_starting(wall.clone(), heard.clone());
    let (kept, told, at) = (course.clone(), heard.clone(), current.clone());
    let content = ContentLoadingEventHandler::create(Box::new(move |_, args| {
        if let Some(args) = args
            && content_of(&args)? == (at.get(), false)
        {
            kept.borrow_mut().commit();
            told(SiteEvent::Moved);
        }
        Ok(())
    }));
    let (kept, told) = (course.clone(), heard.clone());
    let source = SourceChangedEventHandler::create(Box::new(move |_, _| {
        kept.borrow_mut().move_on();
        told(SiteEvent::Moved);
        Ok(())
    }));
    let (kept, told, at) = (course.clone(), heard.clone(), current);
    let completed = NavigationCompletedEventHandler::create(Box::new(move |_, args| {
        let Some(args) = args else { return Ok(()) };
        let completion = Completion::of(&args)?;
        if completion.load == at.get() {
            complete(&mut kept.borrow_mut(), &completion);
            told(SiteEvent::LoadEnded);
        }
        Ok(())
    }));
    let (kept, told) = (course.clone(), heard.clone());
    let failed = ProcessFailedEventHandler::create(Box::new(move |_, args| {
        let kind = args.map(|args| kind_of_failure(&args)).transpose()?;
        if let Some(
            COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED
            | COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED,
        ) = kind
        {
            kept.borrow_mut().go();
            told(SiteEvent::LoadEnded);
        }
        Ok(())
    }));
    // wry takes the view's own window away when a page closes itself.
    let (kept, told) = (course.clone(), heard.clone());
    let closed = WindowCloseRequestedEventHandler::create(Box::new(move |_, _| {
        kept.borrow_mut().go();
        told(SiteEvent::LoadEnded);
        Ok(())
    }));
    let dialog = ScriptDialogOpeningEventHandler::create(Box::new(|_, args| {
        args.map_or(Ok(()), |args| answer_dialog(&args))
    }));
    let mut token = 0;
    // SAFETY: on the thread that owns the view; the view keeps the handlers, and the token is written before each
    // call returns. It is not needed: the handlers live as long as the view.
    #[allow(unsafe_code)]
    unsafe {
        view.add_NavigationStarting(&starting, &mut token)?;
        view.add_FrameNavigationStarting(&frame_starting, &mut token)?;
        view.add_ContentLoading(&content, &mut token)?;
        view.add_SourceChanged(&source, &mut token)?;
        view.add_NavigationCompleted(&completed, &mut token)?;
        view.add_ProcessFailed(&failed, &mut token)?;
        view.add_WindowCloseRequested(&closed, &mut token)?;
        view.add_ScriptDialogOpening(&dialog, &mut token)?;
    }
    refuse_what_newer_engines_offer(view)
}

/// A bad certificate is never offered to be passed over, and the screen never to be shared.
fn refuse_what_newer_engines_offer(view: &ICoreWebView2) -> Result<()> {
    let certificate = ServerCertificateErrorDetectedEventHandler::create(Box::new(|_, args| {
        let Some(args) = args else { return Ok(()) };
        // SAFETY: a setter of the event that is being handled, on the thread that handles it.
        #[allow(unsafe_code)]
        unsafe {
            args.SetAction(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_CANCEL)
        }
    }));
    let capture = ScreenCaptureStartingEventHandler::create(Box::new(|_, args| {
        let Some(args) = args else { return Ok(()) };
        // SAFETY: as above.
        #[allow(unsafe_code)]
        unsafe {
            args.SetCancel(true)
        }
    }));
    let mut token = 0;
    // SAFETY: as in `listen`.
    #[allow(unsafe_code)]
    unsafe {
        // Without this one a member could be led past a forged certificate, so an engine that lacks it is too old.
        view.cast::<ICoreWebView2_14>()?
            .add_ServerCertificateErrorDetected(&certificate, &mut token)?;
        if let Ok(view) = view.cast::<ICoreWebView2_27>() {
            view.add_ScreenCaptureStarting(&capture, &mut token)?;
        }
    }
    Ok(())
}

fn on_page_starting(
    wall: SiteOrigin,
    course: Rc<RefCell<Course>>,
    current: Rc<Cell<u64>>,
    heard: Listener,
) -> ICoreWebView2NavigationStartingEventHandler {
    NavigationStartingEventHandler::create(Box::new(move |_, args| {
        let Some(args) = args else { return Ok(()) };
        let Start {
            load,
            address,
            redirected,
        } = Start::of(&args)?;
        if passage(&address, &wall) != Passage::Page {
            cancel(&args)?;
            heard(SiteEvent::Refused(Refusal::Page));
            return Ok(());
        }
        if redirected && load == current.get() {
            course.borrow_mut().redirect(address);
        } else {
            current.set(load);
            course.borrow_mut().start(address);
        }
        heard(SiteEvent::Moved);
        Ok(())
    }))
}

fn on_frame_starting(wall: SiteOrigin, heard: Listener) -> ICoreWebView2NavigationStartingEventHandler {
    NavigationStartingEventHandler::create(Box::new(move |_, args| {
        let Some(args) = args else { return Ok(()) };
        if passage(&Start::of(&args)?.address, &wall) == Passage::Refused {
            cancel(&args)?;
            heard(SiteEvent::Refused(Refusal::Page));
        }
        Ok(())
    }))
}

/// How the engine says that a load begins, or was sent elsewhere by the server.
struct Start {
    load: u64,
    address: String,
    redirected: bool,
}

impl Start {
    fn of(args: &ICoreWebView2NavigationStartingEventArgs) -> Result<Self> {
        let (mut load, mut address, mut redirected) = (0, PWSTR::null(), BOOL::default());
        // SAFETY: all are written before the calls return; the text is ours to free, which `take_pwstr` does.
        #[allow(unsafe_code)]
        unsafe {
            args.NavigationId(&mut load)?;
            args.IsRedirected(&mut redirected)?;
            args.Uri(&mut address)?;
        }
        Ok(Self {
            load,
            address: take_pwstr(address),
            redirected: redirected.as_bool(),
        })
    }
}

fn cancel(args: &ICoreWebView2NavigationStartingEventArgs) -> Result<()> {
    // SAFETY: a setter of the event that is being handled, on the thread that handles it.
    #[allow(unsafe_code)]
    unsafe {
        args.SetCancel(true)
    }
}

/// The load whose document now stands in the view, and whether it is the engine's own page about a fault.
fn content_of(args: &ICoreWebView2ContentLoadingEventArgs) -> Result<(u64, bool)> {
    let (mut load, mut error_page) = (0, BOOL::default());
    // SAFETY: both are written before the calls return.
    #[allow(unsafe_code)]
    unsafe {
        args.NavigationId(&mut load)?;
        args.IsErrorPage(&mut error_page)?;
    }
    Ok((load, error_page.as_bool()))
}

fn kind_of_failure(args: &ICoreWebView2ProcessFailedEventArgs) -> Result<COREWEBVIEW2_PROCESS_FAILED_KIND> {
    let mut kind = COREWEBVIEW2_PROCESS_FAILED_KIND::default();
    // SAFETY: written before the call returns.
    #[allow(unsafe_code)]
    unsafe {
        args.ProcessFailedKind(&mut kind)?;
    }
    Ok(kind)
}

/// A page's dialogs are answered "no", and leaving is never held up.
fn answer_dialog(args: &ICoreWebView2ScriptDialogOpeningEventArgs) -> Result<()> {
    let mut kind = COREWEBVIEW2_SCRIPT_DIALOG_KIND::default();
    // SAFETY: written before the call returns; the answer is given to the event that is being handled.
    #[allow(unsafe_code)]
    unsafe {
        args.Kind(&mut kind)?;
        if kind == COREWEBVIEW2_SCRIPT_DIALOG_KIND_BEFOREUNLOAD {
            args.Accept()
        } else {
            Ok(())
        }
    }
}

/// How the engine says that a load ended.
struct Completion {
    load: u64,
    whole: bool,
    error: COREWEBVIEW2_WEB_ERROR_STATUS,
    status: Option<u16>,
}

impl Completion {
    fn of(args: &ICoreWebView2NavigationCompletedEventArgs) -> Result<Self> {
        let (mut load, mut whole, mut error, mut status) =
            (0, BOOL::default(), COREWEBVIEW2_WEB_ERROR_STATUS::default(), 0);
        // SAFETY: all are written before the calls return.
        #[allow(unsafe_code)]
        unsafe {
            args.NavigationId(&mut load)?;
            args.IsSuccess(&mut whole)?;
            args.WebErrorStatus(&mut error)?;
            if let Ok(args) = args.cast::<ICoreWebView2NavigationCompletedEventArgs2>() {
                args.HttpStatusCode(&mut status)?;
            }
        }
        let status = u16::try_from(status).ok().filter(|status| *status > 0);
        Ok(Self {
            load,
            whole: whole.as_bool(),
            error,
            status,
        })
    }
}

fn complete(course: &mut Course, completion: &Completion) {
    // A server's own answer counts as a page, whatever its status; so does one that the member stopped on its way.
    let came = course.state() == LoadState::Page;
    match ending_of(completion.error) {
        _ if completion.whole => course.finish_with(completion.status),
        Ending::Failed if came && completion.status.is_some() => course.finish_with(completion.status),
        Ending::Stopped if came => course.finish(),
        ending => course.end(ending),
    }
}

fn ending_of(error: COREWEBVIEW2_WEB_ERROR_STATUS) -> Ending {
    match error {
        COREWEBVIEW2_WEB_ERROR_STATUS_OPERATION_CANCELED => Ending::Stopped,
        COREWEBVIEW2_WEB_ERROR_STATUS_SERVER_UNREACHABLE
        | COREWEBVIEW2_WEB_ERROR_STATUS_TIMEOUT
        | COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_ABORTED
        | COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_RESET
        | COREWEBVIEW2_WEB_ERROR_STATUS_DISCONNECTED
        | COREWEBVIEW2_WEB_ERROR_STATUS_CANNOT_CONNECT
        | COREWEBVIEW2_WEB_ERROR_STATUS_HOST_NAME_NOT_RESOLVED => Ending::Offline,
        _ => Ending::Failed,
    }
}
