//! What leaves the controller: answers, views, the menu's state, words, and lines of the technical log.
//!
//! Deliberately absent: changing anything that is known.

use std::sync::atomic::Ordering;

use super::*;
use crate::{desktop::PickFor, words::Words};

/// What is shown behind a shut door: the look of the window and nothing else.
struct Nothing {
    journey: State,
    settings: StoredSettings,
    session: Session,
}

impl Nothing {
    fn of(settings: &StoredSettings) -> Self {
        Self {
            journey: State::default(),
            settings: StoredSettings {
                first_run_done: settings.first_run_done,
                form: settings.form.clone(),
                ..StoredSettings::default()
            },
            session: Session::default(),
        }
    }
}

impl<D: Desktop> Controller<D> {
    pub(super) fn answer(&mut self, done: Result<(), impl Into<CommandError>>, reply: Reply<AppView>) {
        let view = self.show();
        let _ = reply.send(done.map(|()| view).map_err(Into::into));
    }

    /// Shows every window what is known now, and returns it.
    pub(super) fn show(&mut self) -> AppView {
        self.show_menu();
        self.keep_note();
        let view = self.view();
        self.desktop.show(&view);
        self.desktop.show_bar(&show::bar(&view));
        view
    }

    pub(super) fn view(&self) -> AppView {
        let nothing = self.is_shut().then(|| Nothing::of(&self.settings));
        let nothing = nothing.as_ref();
        show::app(&show::Shown {
            lock: self.upkeep.door.view(),
            reminder: self.reminder(),
            deleted: self.upkeep.deleted.as_ref(),
            realm: self.realm,
            scenario: self.practice.as_ref().map(|(_, scenario)| *scenario),
            journey: nothing.map_or(&self.journey, |nothing| &nothing.journey),
            settings: nothing.map_or(&self.settings, |nothing| &nothing.settings),
            session: nothing.map_or(&self.session, |nothing| &nothing.session),
            site_open: self.site.is_some(),
            waiting: lock(&self.controls.shelf).as_ref(),
            system_language: self.desktop.system_language(),
            today: self.last_moment.clone(),
            entries: nothing.map_or_else(|| self.entries(), |_| 0),
        })
    }

    /// Every entry counts, also one that means nothing to the journey. A long saving keeps the log to itself; nothing is
    /// added meanwhile, and no view waits for it.
    pub(super) fn entries(&self) -> u64 {
        if let Ok(store) = self.controls.store.try_lock() {
            self.entries.store(store.len(), Ordering::Relaxed);
        }
        self.entries.load(Ordering::Relaxed).max(self.journey.records)
    }

    pub(super) fn bar_view(&self) -> BarView {
        show::bar(&self.view())
    }

    /// Notes a fault in the technical log, which stays on this computer. It is a help and no promise.
    pub(super) fn note(&self, area: &str, fault: &dyn std::fmt::Display) {
        if self.upkeep.deleted.is_some() {
            return;
        }
        if let Some(log) = self.technical_log() {
            let _ = log.write(&self.last_moment, Level::Error, area, &fault.to_string());
        }
    }

    pub(super) fn technical_log(&self) -> Option<TechnicalLog> {
        let redaction = Redaction::new(self.machine.home.as_deref()).ok()?;
        TechnicalLog::open(&self.places.logs, redaction).ok()
    }

    /// Asks for a file or folder, under a title in the member's language.
    pub(super) fn pick(&self, what: PickFor) -> impl Future<Output = Option<PathBuf>> + Send + use<D> {
        let desktop = self.desktop.clone();
        // A dialog without a title of ours has the system's.
        let title = Words::load(&self.spoken())
            .map(|words| words.say(what.title()).into_owned())
            .unwrap_or_default();
        async move { desktop.pick(what, title).await }
    }

    pub(super) fn load_words(&self, language: Option<String>, part: WordsPart, reply: Reply<WordsView>) {
        let set = language.as_deref().unwrap_or(&self.settings.form.language);
        let system = self.desktop.system_language();
        let _ = reply.send(Ok(page_words::words(set, &system, part)));
    }
}
