//! WebKitGTK: the engine calls of [`super::Engine`], through the safe `webkit2gtk` crate.

use std::{cell::RefCell, rc::Rc, time::Instant};

use gtk::{cairo, gio, prelude::*};
use javascriptcore::ValueExt;
use optout::snapshot::{EngineFacts, LookFailure};
use tauri::WebviewWindow;
use webkit2gtk::{
    LoadEvent, PermissionRequestExt, PolicyDecisionExt, PolicyDecisionType, ResponsePolicyDecision,
    ResponsePolicyDecisionExt, ScriptDialogType, SnapshotOptions, SnapshotRegion, URIRequestExt,
    URIResponseExt, WebResourceExt, WebView, WebViewExt,
};
use wry::{WebViewBuilder, WebViewBuilderExtUnix, WebViewExtUnix};

use super::{
    BAR_HEIGHT, Engine, EnginePicture, Listener, LoadState, OpenSiteError, Opening, RawPicture, Refusal,
    Region, SiteEvent,
    wall::{Passage, passage},
};

/// Name of the isolated world. The page's own world cannot reach into it.
const WORLD: &str = "default-off-reader";
/// Shown by the engine in messages about the script.
const SOURCE_NAME: &str = "default-off://reader";

#[derive(Default)]
struct Course {
    state: LoadState,
    /// Addresses this load came from, oldest first.
    from: Vec<String>,
    /// When a load began or the address changed.
    moved: Option<Instant>,
}

/// WebKitGTK's view, and the course of its loads.
pub(super) struct WebKitGtk {
    view: WebView,
    course: Rc<RefCell<Course>>,
}

/// Puts the view below our bar and listens to the engine.
pub(super) fn build(
    window: &WebviewWindow,
    builder: WebViewBuilder<'_>,
    opening: &Opening,
    heard: Listener,
) -> Result<(wry::WebView, WebKitGtk), OpenSiteError> {
    let column = window.default_vbox()?;
    window.with_webview(|bar| {
        let bar = bar.inner();
        bar.set_size_request(-1, BAR_HEIGHT);
        if let Some(column) = bar.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok()) {
            column.set_child_packing(&bar, false, true, 0, gtk::PackType::Start);
        }
    })?;
    let built = builder.build_gtk(&column)?;
    let view = built.webview();
    let course = Rc::new(RefCell::new(Course::default()));
    listen(&view, opening, &course, &heard);
    Ok((built, WebKitGtk { view, course }))
}

fn listen(view: &WebView, opening: &Opening, course: &Rc<RefCell<Course>>, heard: &Listener) {
    let (wall, told, kept) = (opening.origin.clone(), heard.clone(), course.clone());
    // The request's handler cannot tell a frame from the page; the answer's can.
    view.connect_decide_policy(move |_, decision, kind| {
        if kind != PolicyDecisionType::Response {
            return false;
        }
        let Some(response) = decision.downcast_ref::<ResponsePolicyDecision>() else {
            return false;
        };
        let address = response
            .request()
            .and_then(|request| request.uri())
            .unwrap_or_default();
        if response.is_main_frame_main_resource() && passage(&address, &wall) != Passage::Page {
            kept.borrow_mut().state = LoadState::RefusedPage;
            told(SiteEvent::Refused(Refusal::Page));
            decision.ignore();
            return true;
        }
        false
    });
    let (told, kept) = (heard.clone(), course.clone());
    view.connect_load_changed(move |view, event| {
        let address = view.uri().unwrap_or_default().to_string();
        let mut course = kept.borrow_mut();
        match event {
            LoadEvent::Started => {
                *course = Course {
                    state: LoadState::Page,
                    from: vec![address],
                    moved: Some(Instant::now()),
                }
            }
            LoadEvent::Redirected => course.from.push(address),
            _ => {}
        }
        drop(course);
        told(if event == LoadEvent::Finished {
            SiteEvent::LoadEnded
        } else {
            SiteEvent::Moved
        });
    });
    let (told, kept) = (heard.clone(), course.clone());
    view.connect_uri_notify(move |_| {
        kept.borrow_mut().moved = Some(Instant::now());
        told(SiteEvent::Moved);
    });
    let kept = course.clone();
    view.connect_load_failed(move |view, _, _, error| {
        let interrupted = error.matches(webkit2gtk::PolicyError::FrameLoadInterruptedByPolicyChange)
            || error.matches(webkit2gtk::NetworkError::Cancelled);
        let no_connection = error.kind::<gio::ResolverError>().is_some()
            || error.kind::<gio::IOErrorEnum>().is_some()
            || error.kind::<webkit2gtk::NetworkError>().is_some();
        let mut course = kept.borrow_mut();
        course.state = match (interrupted, no_connection) {
            // The wall stopped the next page; the one before is still shown, if there was one.
            (true, _) if view.uri().is_some_and(|address| !address.is_empty()) => LoadState::Page,
            (true, _) => LoadState::RefusedPage,
            (false, true) => LoadState::Offline,
            (false, false) => LoadState::Failed,
        };
        false
    });
    let kept = course.clone();
    view.connect_load_failed_with_tls_errors(move |_, _, _, _| {
        kept.borrow_mut().state = LoadState::Failed;
        false
    });
    let (told, kept) = (heard.clone(), course.clone());
    view.connect_web_process_terminated(move |_, _| {
        kept.borrow_mut().state = LoadState::Gone;
        told(SiteEvent::LoadEnded);
    });
    view.connect_permission_request(|_, request| {
        request.deny();
        true
    });
    // A page's own dialogs could hold the window; they are answered "no", and leaving is never held up.
    view.connect_script_dialog(|_, dialog| {
        dialog.confirm_set_confirmed_if_leaving();
        true
    });
    view.connect_print(|_, _| true);
    view.connect_enter_fullscreen(|_| true);
}

/// Answers a page's question whether to stay with "leave".
trait LeavePages {
    fn confirm_set_confirmed_if_leaving(&self);
}

impl LeavePages for webkit2gtk::ScriptDialog {
    fn confirm_set_confirmed_if_leaving(&self) {
        if self.dialog_type() == ScriptDialogType::BeforeUnloadConfirm {
            self.confirm_set_confirmed(true);
        }
    }
}

impl Engine for WebKitGtk {
    fn eval_isolated(&self, script: &str, done: Box<dyn FnOnce(Result<String, LookFailure>)>) {
        self.view.evaluate_javascript(
            script,
            Some(WORLD),
            Some(SOURCE_NAME),
            None::<&gio::Cancellable>,
            |answer| {
                done(match answer {
                    Ok(value) if value.is_string() => Ok(value.to_str().to_string()),
                    Ok(_) => Err(LookFailure::NotAString),
                    // The engine refuses scripts in a page sandboxed without them; any other fault is the same to us.
                    Err(_) => Err(LookFailure::SandboxedDocument),
                });
            },
        );
    }

    fn snapshot(&self, region: Region, done: Box<dyn FnOnce(Option<EnginePicture>)>) {
        let region = match region {
            Region::Visible => SnapshotRegion::Visible,
            Region::WholePage => SnapshotRegion::FullDocument,
        };
        self.view.snapshot(
            region,
            SnapshotOptions::NONE,
            None::<&gio::Cancellable>,
            |surface| {
                done(
                    surface
                        .ok()
                        .and_then(|surface| cairo::ImageSurface::try_from(surface).ok())
                        .and_then(raw_picture),
                );
            },
        );
    }

    fn facts(&self) -> EngineFacts {
        let response = self.view.main_resource().and_then(|resource| resource.response());
        let address = self.view.uri().unwrap_or_default().to_string();
        let mut redirected_from = self.course.borrow().from.clone();
        redirected_from.retain(|from| *from != address);
        EngineFacts {
            redirected_from,
            status: response
                .and_then(|response| u16::try_from(response.status_code()).ok())
                .filter(|code| *code > 0),
            loading: self.view.is_loading(),
            tls_ok: self.view.tls_info().map(|(_, errors)| errors.is_empty()),
            address,
            script_ms: 0,
            age_ms: self
                .course
                .borrow()
                .moved
                .and_then(|moved| u32::try_from(moved.elapsed().as_millis()).ok()),
        }
    }

    fn load_state(&self) -> LoadState {
        self.course.borrow().state
    }

    fn responsive(&self) -> bool {
        self.view.is_web_process_responsive()
    }

    fn reload(&self) {
        // What was loaded before must not count as the answer to this press.
        self.course.borrow_mut().state = LoadState::Empty;
        self.view.reload_bypass_cache();
    }

    fn end_page(&self) {
        self.view.terminate_web_process();
    }
}

fn raw_picture(surface: cairo::ImageSurface) -> Option<EnginePicture> {
    let width = u32::try_from(surface.width()).ok()?;
    let height = u32::try_from(surface.height()).ok()?;
    let stride = usize::try_from(surface.stride()).ok()?;
    let mut bgra = Vec::new();
    surface.with_data(|pixels| bgra.extend_from_slice(pixels)).ok()?;
    Some(EnginePicture::Raw(RawPicture {
        width,
        height,
        stride,
        bgra,
    }))
}
