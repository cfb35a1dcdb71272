//! WebKitGTK: the engine calls of [`super::Engine`], through the safe `webkit2gtk` crate.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gtk::{cairo, gio, prelude::*};
use javascriptcore::ValueExt;
use optout::snapshot::{EngineFacts, LookFailure};
use tauri::WebviewWindow;
use webkit2gtk::{
    LoadEvent, PermissionRequestExt, PolicyDecisionExt, PolicyDecisionType, ResponsePolicyDecision,
    ResponsePolicyDecisionExt, ScriptDialogType, SnapshotOptions, SnapshotRegion, URIRequestExt, URIResponse,
    URIResponseExt, WebResourceExt, WebView, WebViewExt,
};
use wry::{WebViewBuilder, WebViewBuilderExtUnix, WebViewExtUnix};

use super::{
    BAR_HEIGHT, Engine, EnginePicture, Listener, LoadState, OpenSiteError, Opening, RawPicture, Refusal,
    Region, SiteEvent,
    course::{Course, Ending},
    wall::{Passage, passage},
};

/// Name of the isolated world. The page's own world cannot reach into it.
const WORLD: &str = "default-off-reader";
/// Shown by the engine in messages about the script.
const SOURCE_NAME: &str = "default-off://reader";

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
        if !response.is_main_frame_main_resource() {
            return false;
        }
        if passage(&address, &wall) != Passage::Page {
            // The engine tells next that the load was stopped.
            told(SiteEvent::Refused(Refusal::Page));
            decision.ignore();
            return true;
        }
        kept.borrow_mut()
            .answer(response.response().as_ref().and_then(status_in));
        false
    });
    let own_page = Rc::new(OwnPage::default());
    let after_fault = own_page.clone();
    let (told, kept) = (heard.clone(), course.clone());
    view.connect_load_changed(move |view, event| {
        let address = view.uri().unwrap_or_default().to_string();
        let mut course = kept.borrow_mut();
        match event {
            _ if own_page.takes(event) => {}
            LoadEvent::Started => course.start(address),
            LoadEvent::Redirected => course.redirect(address),
            LoadEvent::Committed => course.commit(),
            // A load that was stopped has a status too, and it is not that of the page which still stands there.
            _ if !course.is_loading() => {}
            _ => course.finish_with(status_of(view)),
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
        kept.borrow_mut().move_on();
        told(SiteEvent::Moved);
    });
    let kept = course.clone();
    view.connect_load_failed(move |_, _, _, error| {
        let interrupted = error.matches(webkit2gtk::PolicyError::FrameLoadInterruptedByPolicyChange)
            || error.matches(webkit2gtk::NetworkError::Cancelled);
        let no_connection = error.kind::<gio::ResolverError>().is_some()
            || error.kind::<gio::IOErrorEnum>().is_some()
            || error.kind::<webkit2gtk::NetworkError>().is_some();
        if !interrupted {
            after_fault.comes();
        }
        kept.borrow_mut().end(match (interrupted, no_connection) {
            (true, _) => Ending::Stopped,
            (false, true) => Ending::Offline,
            (false, false) => Ending::Failed,
        });
        false
    });
    let kept = course.clone();
    view.connect_load_failed_with_tls_errors(move |_, _, _, _| {
        kept.borrow_mut().end(Ending::Failed);
        false
    });
    let (told, kept) = (heard.clone(), course.clone());
    view.connect_web_process_terminated(move |_, _| {
        kept.borrow_mut().go();
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

/// After a fault the engine puts a page of its own in place and tells of its load as of any other. It is no
/// page of the site: what is known is the fault.
#[derive(Default)]
struct OwnPage(Cell<OwnPageStage>);

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum OwnPageStage {
    #[default]
    None,
    Coming,
    Loading,
}

impl OwnPage {
    fn comes(&self) {
        self.0.set(OwnPageStage::Coming);
    }

    /// Whether the event is one of the engine's own page. The end of the load that failed is told before it.
    fn takes(&self, event: LoadEvent) -> bool {
        let (next, takes) = match (self.0.get(), event) {
            (OwnPageStage::Coming, LoadEvent::Started) => (OwnPageStage::Loading, true),
            (OwnPageStage::Loading, LoadEvent::Started) => (OwnPageStage::None, false),
            (OwnPageStage::Loading, LoadEvent::Finished) => (OwnPageStage::None, true),
            (stage, _) => (stage, stage == OwnPageStage::Loading),
        };
        self.0.set(next);
        takes
    }
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
        let address = self.view.uri().unwrap_or_default().to_string();
        EngineFacts {
            loading: self.view.is_loading(),
            tls_ok: self.view.tls_info().map(|(_, errors)| errors.is_empty()),
            ..self.course.borrow().facts(address)
        }
    }

    fn load_state(&self) -> LoadState {
        self.course.borrow().state()
    }

    fn responsive(&self) -> bool {
        self.view.is_web_process_responsive()
    }

    fn ask(&self) {
        self.course.borrow_mut().ask();
    }

    fn reload(&self) {
        self.ask();
        self.view.reload_bypass_cache();
    }

    fn end_page(&self) {
        self.view.terminate_web_process();
    }
}

/// HTTP status of the document that stands in the view, where there is one.
fn status_of(view: &WebView) -> Option<u16> {
    let response = view.main_resource().and_then(|resource| resource.response())?;
    status_in(&response)
}

fn status_in(response: &URIResponse) -> Option<u16> {
    u16::try_from(response.status_code())
        .ok()
        .filter(|code| *code > 0)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engines_own_page_about_a_fault_is_no_page_of_the_site() {
        let own_page = OwnPage::default();
        let ordinary = [LoadEvent::Started, LoadEvent::Committed, LoadEvent::Finished];
        let taken = |events: &[LoadEvent]| {
            events
                .iter()
                .map(|event| own_page.takes(*event))
                .collect::<Vec<_>>()
        };
        assert_eq!(taken(&ordinary), [false; 3]);
        own_page.comes();
        assert_eq!(taken(&[LoadEvent::Finished]), [false]);
        assert_eq!(taken(&ordinary), [true; 3]);
        assert_eq!(taken(&ordinary), [false; 3]);
    }

    #[test]
    fn a_load_that_comes_before_the_engines_own_page_is_whole_counts() {
        let own_page = OwnPage::default();
        own_page.comes();
        assert!(own_page.takes(LoadEvent::Started));
        assert!(!own_page.takes(LoadEvent::Started));
        assert!(!own_page.takes(LoadEvent::Committed));
    }
}
