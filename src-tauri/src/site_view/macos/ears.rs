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
    NSURLErrorCannotConnectToHost, NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed,
    NSURLErrorDataNotAllowed, NSURLErrorInternationalRoamingOff, NSURLErrorNetworkConnectionLost,
    NSURLErrorNotConnectedToInternet, NSURLErrorTimedOut, ns_string,
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
    pub(super) fn new(
        wall: SiteOrigin,
        heard: Listener,
        course: Rc<RefCell<Course>>,
        thread: MainThreadMarker,
    ) -> Retained<Self> {
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
            view.addObserver_forKeyPath_options_context(
                self,
                ns_string!("URL"),
                NSKeyValueObservingOptions::empty(),
                ptr::null_mut(),
            );
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
            (
                tells && action.shouldPerformDownload(),
                action.targetFrame(),
                action.request().URL(),
            )
        };
        if download {
            return Some(Refusal::Download);
        }
        let Some(frame) = target else {
            return Some(Refusal::Window);
        };
        let passes = passage(&text_of(url), &self.ivars().wall);
        // SAFETY: a plain getter on the main thread.
        let for_page = unsafe { frame.isMainFrame() };
        let allowed = passes == Passage::Page || (passes == Passage::FrameOnly && !for_page);
        (!allowed).then_some(Refusal::Page)
    }

    fn refusal_of_response(&self, response: &WKNavigationResponse) -> Option<Refusal> {
        // SAFETY: plain getters on the main thread.
        let (for_page, shown, answer) = unsafe {
            (
                response.isForMainFrame(),
                response.canShowMIMEType(),
                response.response(),
            )
        };
        if !shown {
            return Some(Refusal::Download);
        }
        if !for_page {
            return None;
        }
        if passage(&text_of(answer.URL()), &self.ivars().wall) != Passage::Page {
            return Some(Refusal::Page);
        }
        let status = answer
            .downcast_ref::<NSHTTPURLResponse>()
            .and_then(|answer| u16::try_from(answer.statusCode()).ok());
        self.ivars()
            .course
            .borrow_mut()
            .answer(status.filter(|status| *status > 0));
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
    url.and_then(|url| url.absoluteString())
        .map(|address| address.to_string())
        .unwrap_or_default()
}
