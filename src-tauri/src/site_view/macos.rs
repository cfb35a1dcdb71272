//! WKWebView: the engine calls of [`super::Engine`], written against Apple's documentation and not run yet.
//!
//! Everything here happens on the main thread; the view's delegates are called there too. The wall, the load's
//! course and the answers to a page's wishes are in our own navigation delegate, which takes the place of wry's:
//! wry's does not hear of failures. Deliberately absent: a message handler, a user script, a data store that
//! outlives the window.

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
use objc2_foundation::{NSDictionary, NSError, NSNumber, NSObjectNSKeyValueCoding, NSPoint, NSRect, NSSize, NSString, ns_string};
use objc2_web_kit::{WKContentWorld, WKWebView};
use optout::snapshot::{EngineFacts, LookFailure};
use tauri::WebviewWindow;
use wry::{
    WebViewBuilder, WebViewExtMacOS,
    dpi::{LogicalPosition, LogicalSize},
};

use super::{
    BAR_HEIGHT, Engine, EnginePicture, Listener, LoadState, OpenSiteError, Opening, Region, SiteEvent, course::Course,
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
    Ok((built, WebKitMac { view, course, heard, ears, unanswered: Rc::default(), thread }))
}

/// AppKit itself keeps the distance from the window's top, while it is resized too.
fn stay_below_the_bar(view: &WKWebView) {
    // SAFETY: the view was just added to its window's content view, which is alive as long as the window.
    #[allow(unsafe_code)]
    let Some(parent) = (unsafe { view.superview() }) else { return };
    let (whole, bar) = (parent.bounds().size, f64::from(BAR_HEIGHT));
    let top_is_zero = parent.isFlipped();
    let size = NSSize::new(whole.width, (whole.height - bar).max(0.0));
    view.setFrame(NSRect::new(NSPoint::new(0.0, if top_is_zero { bar } else { 0.0 }), size));
    view.setAutoresizingMask(NSAutoresizingMaskOptions::ViewWidthSizable | NSAutoresizingMaskOptions::ViewHeightSizable);
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
            preferences.setValue_forKey(Some(&NSNumber::numberWithBool(false)), ns_string!("fullScreenEnabled"));
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
            self.view.evaluateJavaScript_inFrame_inContentWorld_completionHandler(
                &NSString::from_str(script),
                None,
                &world,
                Some(&answered),
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
            self.view.takeSnapshotWithConfiguration_completionHandler(None, &made);
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

    fn reload(&self) {
        self.course.borrow_mut().ask();
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
            if self.view.respondsToSelector(sel!(_killWebContentProcessAndResetState)) {
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
    let png = unsafe { pixels.representationUsingType_properties(NSBitmapImageFileType::PNG, &NSDictionary::new()) };
    png.map(|png| png.to_vec())
}

fn address_of(view: &WKWebView) -> String {
    // SAFETY: a plain getter, on the main thread.
    #[allow(unsafe_code)]
    let url = unsafe { view.URL() };
    url.and_then(|url| url.absoluteString()).map(|address| address.to_string()).unwrap_or_default()
}

// The delegate is an Objective-C class; declaring one is unsafe throughout.
#[allow(unsafe_code)]
mod ears {
    //! The navigation delegate: the wall, the course of the loads, and the address as it changes.

    use std::{cell::RefCell, ffi::c_void, ptr, rc::Rc};

    use block2::Block;
    use objc2::{
        DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send,
        rc::Retained,
        runtime::{AnyObject, NSObject, NSObjectProtocol, ProtocolObject},
        sel,
    };
    use objc2_foundation::{
        NSDictionary, NSError, NSHTTPURLResponse, NSKeyValueChangeKey, NSKeyValueObservingOptions,
        NSObjectNSKeyValueObserverRegistration, NSString, NSURL, NSURLErrorCallIsActive, NSURLErrorCancelled,
        NSURLErrorCannotConnectToHost, NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed, NSURLErrorDataNotAllowed,
        NSURLErrorInternationalRoamingOff, NSURLErrorNetworkConnectionLost, NSURLErrorNotConnectedToInternet,
        NSURLErrorTimedOut, ns_string,
    };
    use objc2_web_kit::{
        WKNavigation, WKNavigationAction, WKNavigationActionPolicy, WKNavigationDelegate, WKNavigationResponse,
        WKNavigationResponsePolicy, WKWebView,
    };

    use super::{
        super::{
            Listener, Refusal, SiteEvent,
            course::{Course, Ending},
            wall::{Passage, SiteOrigin, passage},
        },
        address_of,
    };

    /// `NSURLErrorDomain`.
    const ADDRESS_ERRORS: &str = "NSURLErrorDomain";
    /// WebKit's own domain, and its code for a load that a decision handler stopped.
    const POLICY_ERRORS: &str = "WebKitErrorDomain";
    const INTERRUPTED_BY_POLICY: isize = 102;

    /// What the delegate needs.
    pub(super) struct Kept {
        wall: SiteOrigin,
        heard: Listener,
        course: Rc<RefCell<Course>>,
    }

    define_class!(
        // SAFETY: NSObject asks nothing of its subclasses, and this class has no `Drop` of its own.
        #[unsafe(super(NSObject))]
        #[thread_kind = MainThreadOnly]
        #[ivars = Kept]
        pub(super) struct Ears;

        // SAFETY: nothing to uphold.
        unsafe impl NSObjectProtocol for Ears {}

        // SAFETY: selectors and types are those of WKNavigationDelegate.h.
        unsafe impl WKNavigationDelegate for Ears {
            #[unsafe(method(webView:decidePolicyForNavigationAction:decisionHandler:))]
            fn decide_action(&self, _view: &WKWebView, action: &WKNavigationAction, decide: &Block<dyn Fn(WKNavigationActionPolicy)>) {
                let refused = self.refusal_of(action);
                if let Some(what) = refused {
                    (self.ivars().heard)(SiteEvent::Refused(what));
                }
                decide.call((if refused.is_some() { WKNavigationActionPolicy::Cancel } else { WKNavigationActionPolicy::Allow },));
            }

            #[unsafe(method(webView:decidePolicyForNavigationResponse:decisionHandler:))]
            fn decide_response(&self, _view: &WKWebView, response: &WKNavigationResponse, decide: &Block<dyn Fn(WKNavigationResponsePolicy)>) {
                let refused = self.refusal_of_response(response);
                if let Some(what) = refused {
                    (self.ivars().heard)(SiteEvent::Refused(what));
                }
                decide.call((if refused.is_some() { WKNavigationResponsePolicy::Cancel } else { WKNavigationResponsePolicy::Allow },));
            }

            #[unsafe(method(webView:didStartProvisionalNavigation:))]
            fn started(&self, view: &WKWebView, _navigation: Option<&WKNavigation>) {
                self.ivars().course.borrow_mut().start(address_of(view));
                (self.ivars().heard)(SiteEvent::Moved);
            }

            #[unsafe(method(webView:didReceiveServerRedirectForProvisionalNavigation:))]
            fn redirected(&self, view: &WKWebView, _navigation: Option<&WKNavigation>) {
                self.ivars().course.borrow_mut().redirect(address_of(view));
                (self.ivars().heard)(SiteEvent::Moved);
            }

            #[unsafe(method(webView:didCommitNavigation:))]
            fn committed(&self, _view: &WKWebView, _navigation: Option<&WKNavigation>) {
                self.ivars().course.borrow_mut().commit();
                (self.ivars().heard)(SiteEvent::Moved);
            }

            #[unsafe(method(webView:didFinishNavigation:))]
            fn finished(&self, _view: &WKWebView, _navigation: Option<&WKNavigation>) {
                self.ivars().course.borrow_mut().finish();
                (self.ivars().heard)(SiteEvent::LoadEnded);
            }

            #[unsafe(method(webView:didFailProvisionalNavigation:withError:))]
            fn failed_to_come(&self, _view: &WKWebView, _navigation: Option<&WKNavigation>, error: &NSError) {
                self.ended(error);
            }

            #[unsafe(method(webView:didFailNavigation:withError:))]
            fn failed_on_the_way(&self, _view: &WKWebView, _navigation: Option<&WKNavigation>, error: &NSError) {
                self.ended(error);
            }

            // Without this answer WebKit would load the page again by itself; only the member's press may.
            #[unsafe(method(webViewWebContentProcessDidTerminate:))]
            fn process_ended(&self, _view: &WKWebView) {
                self.ivars().course.borrow_mut().go();
                (self.ivars().heard)(SiteEvent::LoadEnded);
            }
        }

        impl Ears {
            // A page can change its address without a load; no delegate hears of it.
            #[unsafe(method(observeValueForKeyPath:ofObject:change:context:))]
            fn address_changed(
                &self,
                _path: Option<&NSString>,
                _object: Option<&AnyObject>,
                _change: Option<&NSDictionary<NSKeyValueChangeKey, AnyObject>>,
                _context: *mut c_void,
            ) {
                self.ivars().course.borrow_mut().move_on();
                (self.ivars().heard)(SiteEvent::Moved);
            }
        }
    );

    impl Ears {
        /// Makes the delegate.
        pub(super) fn new(wall: SiteOrigin, heard: Listener, course: Rc<RefCell<Course>>, thread: MainThreadMarker) -> Retained<Self> {
            let made = Self::alloc(thread).set_ivars(Kept { wall, heard, course });
            // SAFETY: `init` of NSObject, on a new object whose own fields are set.
            unsafe { msg_send![super(made), init] }
        }

        /// Takes the place of the view's delegate and watches its address.
        pub(super) fn listen_to(&self, view: &WKWebView) {
            // SAFETY: on the main thread; the view refers to its delegate weakly and to its observer not at all, and
            // the engine that owns both takes them off before either is gone.
            unsafe {
                view.setNavigationDelegate(Some(ProtocolObject::from_ref(self)));
                view.addObserver_forKeyPath_options_context(self, ns_string!("URL"), NSKeyValueObservingOptions::empty(), ptr::null_mut());
            }
        }

        /// Lets go of the view.
        pub(super) fn stop_listening_to(&self, view: &WKWebView) {
            // SAFETY: on the main thread; this observer was added once and is taken off once.
            unsafe {
                view.removeObserver_forKeyPath(self, ns_string!("URL"));
                view.setNavigationDelegate(None);
            }
        }

        fn refusal_of(&self, action: &WKNavigationAction) -> Option<Refusal> {
            // SAFETY: plain getters on the main thread; the newer one is called only where the system has it.
            let (download, target, url) = unsafe {
                let tells = action.respondsToSelector(sel!(shouldPerformDownload));
                (tells && action.shouldPerformDownload(), action.targetFrame(), action.request().URL())
            };
            if download {
                return Some(Refusal::Download);
            }
            let Some(frame) = target else { return Some(Refusal::Window) };
            let passes = passage(&text_of(url), &self.ivars().wall);
            // SAFETY: a plain getter on the main thread.
            let for_page = unsafe { frame.isMainFrame() };
            let allowed = passes == Passage::Page || (passes == Passage::FrameOnly && !for_page);
            (!allowed).then_some(Refusal::Page)
        }

        fn refusal_of_response(&self, response: &WKNavigationResponse) -> Option<Refusal> {
            // SAFETY: plain getters on the main thread.
            let (for_page, shown, answer) = unsafe { (response.isForMainFrame(), response.canShowMIMEType(), response.response()) };
            if !shown {
                return Some(Refusal::Download);
            }
            if !for_page {
                return None;
            }
            if passage(&text_of(answer.URL()), &self.ivars().wall) != Passage::Page {
                return Some(Refusal::Page);
            }
            let status = answer.downcast_ref::<NSHTTPURLResponse>().and_then(|answer| u16::try_from(answer.statusCode()).ok());
            self.ivars().course.borrow_mut().answer(status.filter(|status| *status > 0));
            None
        }

        fn ended(&self, error: &NSError) {
            let (domain, code) = (error.domain().to_string(), error.code());
            let ending = match domain.as_str() {
                POLICY_ERRORS if code == INTERRUPTED_BY_POLICY => Ending::Stopped,
                ADDRESS_ERRORS => ending_of(code),
                _ => Ending::Failed,
            };
            self.ivars().course.borrow_mut().end(ending);
            (self.ivars().heard)(SiteEvent::LoadEnded);
        }
    }

    #[allow(non_upper_case_globals)] // the system's own names
    fn ending_of(code: isize) -> Ending {
        match code {
            NSURLErrorCancelled => Ending::Stopped,
            NSURLErrorTimedOut
            | NSURLErrorCannotFindHost
            | NSURLErrorCannotConnectToHost
            | NSURLErrorNetworkConnectionLost
            | NSURLErrorDNSLookupFailed
            | NSURLErrorNotConnectedToInternet
            | NSURLErrorInternationalRoamingOff
            | NSURLErrorCallIsActive
            | NSURLErrorDataNotAllowed => Ending::Offline,
            _ => Ending::Failed,
        }
    }

    fn text_of(url: Option<Retained<NSURL>>) -> String {
        url.and_then(|url| url.absoluteString()).map(|address| address.to_string()).unwrap_or_default()
    }
}
