//! WKWebView: the engine calls of [`super::Engine`], written against Apple's documentation and not run yet.
//!
//! Everything here happens on the main thread; the view's delegates are called there too. The wall, the load's
//! course and the answers to a page's wishes are in our own navigation delegate, which takes the place of wry's:
//! wry's does not hear of failures. Deliberately absent: a message handler, a user script, a data store that
//! outlives the window.

// The delegate is an Objective-C class; declaring one is unsafe throughout, each part with its reason.
#[allow(unsafe_code)]
mod ears;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use block2::RcBlock;
use objc2::{
    MainThreadMarker, msg_send,
    rc::Retained,
    runtime::{AnyObject, NSObjectProtocol},
    sel,
};
use objc2_app_kit::{NSAutoresizingMaskOptions, NSBitmapImageFileType, NSBitmapImageRep, NSImage};
use objc2_foundation::{
    NSDictionary, NSError, NSNumber, NSObjectNSKeyValueCoding, NSPoint, NSRect, NSSize, NSString, ns_string,
};
use objc2_web_kit::{WKContentWorld, WKWebView};
use optout::snapshot::{EngineFacts, LookFailure};
use tauri::WebviewWindow;
use wry::{
    WebViewBuilder, WebViewExtMacOS,
    dpi::{LogicalPosition, LogicalSize},
};

use super::{
    BAR_HEIGHT, Engine, EnginePicture, Listener, LoadState, OpenSiteError, Opening, Region, SiteEvent,
    course::Course,
};

/// Name of the isolated world. The page's own world cannot reach into it.
const WORLD: &str = "default-off-reader";

/// `WKErrorDomain`, and its codes as far as they are told apart.
const WEBKIT_ERRORS: &str = "WKErrorDomain";
const PROCESS_TERMINATED: isize = 2;
const VIEW_INVALIDATED: isize = 3;
const RESULT_UNSUPPORTED: isize = 5;

/// WebKit's view, the course of its loads, and who listens to it.
pub(super) struct WebKitMac {
    view: Retained<WKWebView>,
    course: Rc<RefCell<Course>>,
    heard: Listener,
    ears: Retained<ears::Ears>,
    unanswered: Rc<Cell<u32>>,
    thread: MainThreadMarker,
}

/// Puts the view below our bar and listens to the engine.
pub(super) fn build(
    window: &WebviewWindow,
    builder: WebViewBuilder<'_>,
    opening: &Opening,
    heard: Listener,
) -> Result<(wry::WebView, WebKitMac), OpenSiteError> {
    let thread = MainThreadMarker::new().ok_or(wry::Error::NotMainThread)?;
    let size = window.inner_size()?.to_logical::<f64>(window.scale_factor()?);
    let bar = f64::from(BAR_HEIGHT);
    let built = builder
        // WebKit keeps a lasting profile in a place of its own, not in our folder, so that "forget my sign-in"
        // would not reach it. Until it does, nothing is kept here.
        .with_incognito(true)
        .with_bounds(wry::Rect {
            position: LogicalPosition::new(0.0, bar).into(),
            size: LogicalSize::new(size.width, (size.height - bar).max(0.0)).into(),
        })
        .build_as_child(window)?;
    let view = built.webview().into_super();
    stay_below_the_bar(&view);
    keep_inside_the_window(&view);
    let course = Rc::new(RefCell::new(Course::default()));
    let ears = ears::Ears::new(opening.origin.clone(), heard.clone(), course.clone(), thread);
    ears.listen_to(&view);
    Ok((
        built,
        WebKitMac {
            view,
            course,
            heard,
            ears,
            unanswered: Rc::default(),
            thread,
        },
    ))
}

/// AppKit itself keeps the distance from the window's top, while it is resized too.
fn stay_below_the_bar(view: &WKWebView) {
    // SAFETY: the view was just added to its window's content view, which is alive as long as the window.
    #[allow(unsafe_code)]
    let Some(parent) = (unsafe { view.superview() }) else {
        return;
    };
    let (whole, bar) = (parent.bounds().size, f64::from(BAR_HEIGHT));
    let top_is_zero = parent.isFlipped();
    let size = NSSize::new(whole.width, (whole.height - bar).max(0.0));
    view.setFrame(NSRect::new(
        NSPoint::new(0.0, if top_is_zero { bar } else { 0.0 }),
        size,
    ));
    view.setAutoresizingMask(
        NSAutoresizingMaskOptions::ViewWidthSizable | NSAutoresizingMaskOptions::ViewHeightSizable,
    );
}

/// A page in full screen would cover the bar that says whose page it is.
fn keep_inside_the_window(view: &WKWebView) {
    // SAFETY: plain getters and setters of the view's own preferences; the setter is called only where the system
    // has it (macOS 12.3), and the key before that is the one that wry itself sets, with the same type.
    #[allow(unsafe_code)]
    unsafe {
        let preferences = view.configuration().preferences();
        if preferences.respondsToSelector(sel!(setElementFullscreenEnabled:)) {
            preferences.setElementFullscreenEnabled(false);
        } else {
            preferences.setValue_forKey(
                Some(&NSNumber::numberWithBool(false)),
                ns_string!("fullScreenEnabled"),
            );
        }
        if view.respondsToSelector(sel!(setInspectable:)) {
            view.setInspectable(false);
        }
        view.setAllowsLinkPreview(false);
    }
}

impl Engine for WebKitMac {
    fn eval_isolated(&self, script: &str, done: Box<dyn FnOnce(Result<String, LookFailure>)>) {
        let (done, unanswered) = (Cell::new(Some(done)), self.unanswered.clone());
        unanswered.set(unanswered.get() + 1);
        let answered = RcBlock::new(move |value: *mut AnyObject, error: *mut NSError| {
            unanswered.set(unanswered.get().saturating_sub(1));
            // SAFETY: WebKit hands over null or an object that lives until this block returns.
            #[allow(unsafe_code)]
            let (value, error) = unsafe { (value.as_ref(), error.as_ref()) };
            if let Some(done) = done.take() {
                done(read_answer(value, error));
            }
        });
        // SAFETY: on the main thread; the view copies the block and calls it there.
        #[allow(unsafe_code)]
        unsafe {
            let world = WKContentWorld::worldWithName(&NSString::from_str(WORLD), self.thread);
            self.view
                .evaluateJavaScript_inFrame_inContentWorld_completionHandler(
                    &NSString::from_str(script),
                    None,
                    &world,
                    Some(&*answered),
                );
        }
    }

    fn snapshot(&self, region: Region, done: Box<dyn FnOnce(Option<EnginePicture>)>) {
        // WebKit pictures what is seen. For more, the page would have to be laid out anew, and it is left as it is.
        if region == Region::WholePage {
            return done(None);
        }
        let done = Cell::new(Some(done));
        let made = RcBlock::new(move |image: *mut NSImage, _: *mut NSError| {
            // SAFETY: WebKit hands over null or an image that lives until this block returns.
            #[allow(unsafe_code)]
            let image = unsafe { image.as_ref() };
            if let Some(done) = done.take() {
                done(image.and_then(png_of).map(EnginePicture::Png));
            }
        });
        // SAFETY: on the main thread; without a configuration the view pictures its own bounds.
        #[allow(unsafe_code)]
        unsafe {
            self.view
                .takeSnapshotWithConfiguration_completionHandler(None, &made);
        }
    }

    fn facts(&self) -> EngineFacts {
        let mut facts = self.course.borrow().facts(address_of(&self.view));
        // SAFETY: a plain getter, on the main thread.
        #[allow(unsafe_code)]
        let loading = unsafe { self.view.isLoading() };
        facts.loading |= loading;
        facts
    }

    fn load_state(&self) -> LoadState {
        self.course.borrow().state()
    }

    fn responsive(&self) -> bool {
        // WebKit tells nobody; what was asked and not answered is the sign.
        self.unanswered.get() == 0
    }

    fn ask(&self) {
        self.course.borrow_mut().ask();
    }

    fn reload(&self) {
        self.ask();
        self.unanswered.set(0);
        // SAFETY: on the main thread.
        #[allow(unsafe_code)]
        let begun = unsafe { self.view.reloadFromOrigin() };
        drop(begun);
    }

    fn end_page(&self) {
        self.unanswered.set(0);
        // There is no public call that ends a page's process. Where the engine has its own, it is used; otherwise the
        // page stays and is not read again before a new document comes.
        // SAFETY: the call takes and gives nothing, and is made only where the view answers to it.
        #[allow(unsafe_code)]
        unsafe {
            self.view.stopLoading();
            if self
                .view
                .respondsToSelector(sel!(_killWebContentProcessAndResetState))
            {
                let () = msg_send![&*self.view, _killWebContentProcessAndResetState];
            }
        }
        self.course.borrow_mut().go();
        (self.heard)(SiteEvent::LoadEnded);
    }
}

impl Drop for WebKitMac {
    fn drop(&mut self) {
        self.ears.stop_listening_to(&self.view);
    }
}

fn read_answer(value: Option<&AnyObject>, error: Option<&NSError>) -> Result<String, LookFailure> {
    if let Some(error) = error {
        let of_webkit = error.domain().to_string() == WEBKIT_ERRORS;
        return Err(match error.code() {
            PROCESS_TERMINATED | VIEW_INVALIDATED if of_webkit => LookFailure::WebProcessGone,
            RESULT_UNSUPPORTED if of_webkit => LookFailure::NotAString,
            // The engine refuses scripts in a page sandboxed without them; any other fault is the same to us.
            _ => LookFailure::SandboxedDocument,
        });
    }
    value
        .and_then(|value| value.downcast_ref::<NSString>())
        .map(ToString::to_string)
        .ok_or(LookFailure::NotAString)
}

fn png_of(image: &NSImage) -> Option<Vec<u8>> {
    let pixels = NSBitmapImageRep::imageRepWithData(&*image.TIFFRepresentation()?)?;
    // SAFETY: no properties are given, so there is none of a wrong type.
    #[allow(unsafe_code)]
    let png = unsafe {
        pixels.representationUsingType_properties(NSBitmapImageFileType::PNG, &NSDictionary::new())
    };
    png.map(|png| png.to_vec())
}

fn address_of(view: &WKWebView) -> String {
    // SAFETY: a plain getter, on the main thread.
    #[allow(unsafe_code)]
    let url = unsafe { view.URL() };
    url.and_then(|url| url.absoluteString())
        .map(|address| address.to_string())
        .unwrap_or_default()
}
