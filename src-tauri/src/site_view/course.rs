//! The course of a page's loads, as each engine tells it in single events.
//!
//! Pure, so that it is tested on every system. While a load is on its way there is no page to read: the
//! document before it may still stand there and must not be taken for the one that was asked for.
//! Deliberately absent: any engine.

use std::time::Instant;

use optout::snapshot::EngineFacts;

use super::LoadState;

/// How a load ended without a whole page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// The wall or the member stopped it; what was shown before stays.
    Stopped,
    /// There is no connection.
    Offline,
    /// Anything else: certificate, too many redirects, protocol.
    Failed,
}

/// What is known of the loads of one view.
#[derive(Debug, Default)]
pub(super) struct Course {
    state: LoadState,
    /// A document that the wall let through stands in the view.
    shown: bool,
    /// A press of ours asked for a new document, and none came since.
    asked: bool,
    loading: bool,
    from: Vec<String>,
    moved: Option<Instant>,
    status: Option<u16>,
    coming_status: Option<u16>,
}

#[allow(dead_code)] // each engine tells its part
impl Course {
    /// Notes that we asked for the page anew: what stands there must not count as the answer.
    pub(super) fn ask(&mut self) {
        self.asked = true;
        self.state = LoadState::Empty;
    }

    /// Notes that a load of a page began.
    pub(super) fn start(&mut self, address: String) {
        self.state = LoadState::Empty;
        self.loading = true;
        self.from = vec![address];
        self.coming_status = None;
        self.moved = Some(Instant::now());
    }

    /// Notes that the server sent the load elsewhere.
    pub(super) fn redirect(&mut self, address: String) {
        self.from.push(address);
    }

    /// Notes the status of the answer on its way.
    pub(super) fn answer(&mut self, status: Option<u16>) {
        self.coming_status = status;
    }

    /// Notes that the new document replaced the one before.
    pub(super) fn commit(&mut self) {
        self.state = LoadState::Page;
        self.shown = true;
        self.asked = false;
        self.status = self.coming_status.take();
        self.moved = Some(Instant::now());
    }

    /// Notes that the load came to its end.
    pub(super) fn finish(&mut self) {
        self.loading = false;
    }

    /// Notes the status of the document that stands there, where the engine tells it only at the end.
    pub(super) fn finish_with(&mut self, status: Option<u16>) {
        self.status = status;
        self.finish();
    }

    /// Notes that the load ended without a whole page.
    pub(super) fn end(&mut self, ending: Ending) {
        self.loading = false;
        // An engine may have put a page of its own over the document.
        self.shown &= ending == Ending::Stopped;
        self.state = match ending {
            Ending::Stopped if self.shown && !self.asked => LoadState::Page,
            Ending::Stopped => LoadState::RefusedPage,
            Ending::Offline => LoadState::Offline,
            Ending::Failed => LoadState::Failed,
        };
    }

    /// Notes that the address changed without a load.
    pub(super) fn move_on(&mut self) {
        self.moved = Some(Instant::now());
    }

    /// Notes that the page's process ended.
    pub(super) fn go(&mut self) {
        self.loading = false;
        self.shown = false;
        self.state = LoadState::Gone;
    }

    /// Where the load stands.
    pub(super) fn state(&self) -> LoadState {
        self.state
    }

    /// Whether a load is on its way.
    pub(super) fn is_loading(&self) -> bool {
        self.loading
    }

    /// The engine's facts of the page at `address`.
    pub(super) fn facts(&self, address: String) -> EngineFacts {
        // An engine shows a page over https only with a good certificate: the override is never offered.
        let secure = address.starts_with("https://") && self.state == LoadState::Page;
        EngineFacts {
            redirected_from: self
                .from
                .iter()
                .filter(|from| **from != address)
                .cloned()
                .collect(),
            status: self.status,
            loading: self.loading,
            tls_ok: secure.then_some(true),
            age_ms: self
                .moved
                .and_then(|moved| u32::try_from(moved.elapsed().as_millis()).ok()),
            script_ms: 0,
            address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

    fn loaded() -> Course {
        let mut course = Course::default();
        course.start("https://www.linkedin.com/feed".into());
        course.redirect(PAGE.into());
        course.answer(Some(200));
        course.commit();
        course.finish();
        course
    }

    #[test]
    fn a_load_that_arrives_is_a_page_with_its_status_and_where_it_came_from() {
        let course = loaded();
        let facts = course.facts(PAGE.into());
        assert_eq!(course.state(), LoadState::Page);
        assert_eq!(facts.redirected_from, ["https://www.linkedin.com/feed"]);
        assert_eq!(
            (facts.status, facts.loading, facts.tls_ok),
            (Some(200), false, Some(true))
        );
        assert!(facts.age_ms.is_some());
    }

    #[test]
    fn a_page_without_encryption_says_nothing_of_a_certificate() {
        assert_eq!(loaded().facts("http://127.0.0.1:4711/login".into()).tls_ok, None);
    }

    #[test]
    fn the_document_before_does_not_count_while_the_next_is_on_its_way() {
        let mut course = loaded();
        course.start(PAGE.into());
        assert_eq!(course.state(), LoadState::Empty);
        assert!(course.is_loading());
    }

    #[test]
    fn a_link_that_the_wall_stops_leaves_the_page_as_it_was() {
        let mut course = loaded();
        course.start("https://www.linkedin.com/login".into());
        course.end(Ending::Stopped);
        assert_eq!(course.state(), LoadState::Page);
        assert!(!course.is_loading());
    }

    #[test]
    fn a_reload_that_brings_no_new_document_never_gives_the_old_one_as_its_answer() {
        for ending in [Ending::Stopped, Ending::Offline, Ending::Failed] {
            let mut course = loaded();
            course.ask();
            course.start(PAGE.into());
            course.end(ending);
            assert_ne!(course.state(), LoadState::Page, "{ending:?}");
            // Nor may a later link that the wall stops bring it back.
            course.start("https://www.linkedin.com/login".into());
            course.end(Ending::Stopped);
            assert_eq!(course.state(), LoadState::RefusedPage, "{ending:?}");
        }
    }

    #[test]
    fn a_reload_that_arrives_is_a_page_again() {
        let mut course = loaded();
        course.ask();
        assert_eq!(course.state(), LoadState::Empty);
        course.start(PAGE.into());
        course.answer(Some(200));
        course.commit();
        course.finish();
        assert_eq!(course.state(), LoadState::Page);
    }

    #[test]
    fn a_first_load_that_is_stopped_is_a_refused_page() {
        let mut course = Course::default();
        course.start(PAGE.into());
        course.end(Ending::Stopped);
        assert_eq!(course.state(), LoadState::RefusedPage);
    }

    #[test]
    fn a_page_whose_process_ended_is_gone_until_a_new_document_comes() {
        let mut course = loaded();
        course.go();
        assert_eq!((course.state(), course.is_loading()), (LoadState::Gone, false));
        course.start(PAGE.into());
        course.end(Ending::Stopped);
        assert_eq!(course.state(), LoadState::RefusedPage);
        course.start(PAGE.into());
        course.commit();
        assert_eq!(course.state(), LoadState::Page);
    }

    #[test]
    fn a_status_belongs_to_the_document_it_came_with() {
        let mut course = loaded();
        course.start(PAGE.into());
        course.commit();
        assert_eq!(course.facts(PAGE.into()).status, None);
        course.finish_with(Some(404));
        assert_eq!(course.facts(PAGE.into()).status, Some(404));
    }
}
