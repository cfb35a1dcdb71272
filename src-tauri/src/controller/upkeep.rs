//! What keeps the app itself: the menu, reminders, places, the technical log, and what is heard behind a shut door.
//!
//! Deliberately absent: the journey. Nothing here changes what is known of the setting.

use optout::look_again::{LookEvery, look_again_on};
use platform::{autostart, passphrase_lock::Passphrase};

use super::{locking::Door, *};
use crate::{
    command_error::CommandErrorCode as Code,
    menu::{self, MenuItem, MenuState},
    reminding::{self, ReminderNote},
    toolkit_look::ToolkitLook,
    words::Words,
};

/// What upkeep remembers between ticks.
#[derive(Default)]
pub(crate) struct Upkeep {
    pub door: Door,
    pub deleted: Option<DeletedView>,
    menu: Option<MenuState>,
    note: Option<Option<ReminderNote>>,
    /// The problem report as it was shown, which is what is saved.
    pub problem_report: Option<String>,
}

/// What a member can press here.
#[derive(Debug)]
#[allow(missing_docs)] // named after the commands
pub enum UpkeepAct {
    Unlock(Passphrase),
    SetLock(SetLockForm),
    RemoveLock(Passphrase),
    LockNow,
    DeleteEverything,
    StartAgain,
    OpenPlace(PlaceName),
    DeleteTechnicalLog,
    RaiseSite,
}

/// What is asked here, and answered with something else than the view.
#[allow(missing_docs)] // named after the commands
pub enum UpkeepTick {
    ListPlaces(Reply<Vec<PlaceView>>),
    ShowTechnicalLog(Reply<TechnicalLogView>),
    MakeProblemReport(Reply<ProblemReportView>),
    SaveProblemReport(Reply<Option<String>>),
    Menu(MenuItem),
    CloseApp,
    RaiseMain,
}

impl<D: Desktop> Controller<D> {
    pub(super) async fn keep(&mut self, act: UpkeepAct) -> Result<(), Code> {
        match act {
            UpkeepAct::Unlock(passphrase) => self.unlock(passphrase).await,
            UpkeepAct::SetLock(form) => self.set_lock(form).await,
            UpkeepAct::RemoveLock(passphrase) => self.remove_lock(passphrase).await,
            UpkeepAct::LockNow => self.lock_now().await,
            UpkeepAct::DeleteEverything => self.delete_everything().await,
            UpkeepAct::StartAgain => self.start_again(),
            UpkeepAct::OpenPlace(name) => self.open_place(name),
            UpkeepAct::DeleteTechnicalLog => match self.technical_log() {
                Some(log) => log.delete().map_err(|fault| code_of_file(&fault)),
                None => Err(Code::Denied),
            },
            UpkeepAct::RaiseSite => match &self.site {
                Some(site) => {
                    site.raise();
                    Ok(())
                }
                None => Err(Code::SiteNotOpen),
            },
        }
    }

    pub(super) async fn keep_tick(&mut self, tick: UpkeepTick) {
        match tick {
            UpkeepTick::ListPlaces(reply) => drop(reply.send(Ok(self.places_view()))),
            UpkeepTick::ShowTechnicalLog(reply) => {
                let text = match self.technical_log().map(|log| log.read()) {
                    Some(Ok(text)) => Ok(TechnicalLogView { text }),
                    _ => Err(CommandError::from(Code::FileUnreadable)),
                };
                let _ = reply.send(text);
            }
            UpkeepTick::MakeProblemReport(reply) => {
                let _ = reply.send(self.make_problem_report());
            }
            UpkeepTick::SaveProblemReport(reply) => self.save_problem_report(reply),
            UpkeepTick::Menu(item) => self.choose_in_menu(item).await,
            UpkeepTick::CloseApp => self.desktop.quit(),
            UpkeepTick::RaiseMain => self.desktop.raise(),
        }
    }

    /// Behind a shut door only this is heard. Whoever asks for anything else is told that it failed, because the
    /// channel of their answer ends here.
    pub(super) async fn take_shut(&mut self, tick: Tick) {
        match tick {
            Tick::Act(Act::LoadView, reply) => drop(reply.send(Ok(self.view()))),
            Tick::Act(
                Act::Upkeep(
                    act @ (UpkeepAct::Unlock(_) | UpkeepAct::DeleteEverything | UpkeepAct::StartAgain),
                ),
                reply,
            ) => {
                let done = self.keep(act).await;
                self.answer(done, reply);
            }
            Tick::LoadBar(reply) => drop(reply.send(Ok(self.bar_view()))),
            Tick::LoadWords(language, part, reply) => self.load_words(language, part, reply),
            Tick::Upkeep(tick @ (UpkeepTick::Menu(_) | UpkeepTick::CloseApp | UpkeepTick::RaiseMain)) => {
                self.keep_tick(tick).await
            }
            _ => {}
        }
    }

    async fn choose_in_menu(&mut self, item: MenuItem) {
        let form = &mut self.settings.form;
        match item {
            MenuItem::Place(place) => {
                let moves = matches!(place, MenuPlace::NextPane | MenuPlace::PreviousPane);
                if moves || self.menu_state().open {
                    self.desktop.tell_menu(place);
                }
                return;
            }
            MenuItem::Quit => return self.desktop.quit(),
            MenuItem::LockNow => {
                let _ = self.lock_now().await;
                return drop(self.show());
            }
            MenuItem::TextLarger => form.text_size = menu::larger(form.text_size),
            MenuItem::TextSmaller => form.text_size = menu::smaller(form.text_size),
            MenuItem::TextNormal => form.text_size = 100,
            MenuItem::Colours(colours) => {
                form.colours = colours;
                // The toolkit ticks a choice by itself: the menu is set right from here.
                self.upkeep.menu = None;
            }
        }
        if self.upkeep.deleted.is_none() {
            // The look changes all the same; the next change of a setting tries again to keep it.
            let _ = self.save_settings();
        }
        self.show();
    }

    fn menu_state(&self) -> MenuState {
        MenuState {
            language: self.spoken(),
            colours: self.settings.form.colours,
            open: !self.is_shut() && self.settings.first_run_done,
            can_lock: matches!(self.upkeep.door, Door::Open(_)),
        }
    }

    /// The language in use, as the member set it or the system speaks it.
    pub(super) fn spoken(&self) -> String {
        let set = self.settings.form.language.clone();
        if set.is_empty() {
            self.desktop.system_language()
        } else {
            set
        }
    }

    /// Dresses the windows' frames and shows the menu anew where something changed that they depend on.
    pub(super) fn show_menu(&mut self) {
        let state = self.menu_state();
        if self.upkeep.menu.as_ref() == Some(&state) {
            return;
        }
        if let Ok(words) = Words::load(&state.language) {
            self.desktop.wear(ToolkitLook {
                colours: state.colours,
                right_to_left: words.direction() == "rtl",
            });
            self.desktop.show_menu(menu::columns(&words, &state));
        }
        self.upkeep.menu = Some(state);
    }

    pub(super) fn reminder(&self) -> ReminderView {
        let on = self.look_again_on();
        let possible = self.machine.autostart.as_deref();
        ReminderView {
            due: on.is_some_and(|on| on <= self.last_moment.local_date()),
            on: on.map(show::date),
            ask: self.settings.form.reminder == ReminderEvery::Unset
                && self.journey.setting.is_some()
                && !self.realm.is_practice(),
            notification_possible: possible.is_some(),
            notification: possible.is_some_and(autostart::is_on),
        }
    }

    fn look_again_on(&self) -> Option<jiff::civil::Date> {
        // A rehearsal has no days.
        let every = match self.settings.form.reminder {
            _ if self.realm.is_practice() => return None,
            ReminderEvery::Unset | ReminderEvery::Never => return None,
            ReminderEvery::Month => LookEvery::Month,
            ReminderEvery::Quarter => LookEvery::Quarter,
        };
        show::last_look(&self.journey).map(|last| look_again_on(last, every))
    }

    /// Starts with the computer as the member wants it. Called when a setting was changed.
    pub(super) fn keep_autostart(&mut self) -> Result<(), Code> {
        let Some(place) = self.machine.autostart.clone() else {
            self.settings.form.reminder_notification = false;
            return Ok(());
        };
        let form = &self.settings.form;
        let every = matches!(form.reminder, ReminderEvery::Month | ReminderEvery::Quarter);
        let done = if form.reminder_notification && every {
            let words = Words::load(&self.spoken()).map_err(|_| Code::Unexpected)?;
            let program = autostart::this_program().ok_or(Code::Unexpected)?;
            autostart::turn_on(
                &place,
                &autostart::AutostartEntry {
                    name: &words.say("desktop-name"),
                    comment: &words.say("autostart-comment"),
                    program: &program,
                    argument: reminding::ARGUMENT,
                    icon: "default-off",
                },
            )
        } else {
            self.settings.form.reminder_notification = false;
            autostart::turn_off(&place)
        };
        done.map_err(|fault| code_of_file(&fault))
    }

    /// Keeps the day for the start with the computer. Practice has no days.
    pub(super) fn keep_note(&mut self) {
        if self.realm.is_practice() || self.is_shut() {
            return;
        }
        let note = self.settings.form.reminder_notification.then(|| ReminderNote {
            on: self.look_again_on(),
            language: self.spoken(),
        });
        if self.upkeep.note.as_ref() == Some(&note) {
            return;
        }
        match reminding::keep(&self.places, note.as_ref()) {
            Ok(()) => self.upkeep.note = Some(note),
            Err(fault) => self.note("reminder", &fault),
        }
    }

    fn places_view(&self) -> Vec<PlaceView> {
        [
            PlaceName::Records,
            PlaceName::Copies,
            PlaceName::Settings,
            PlaceName::Log,
        ]
        .map(|name| {
            let path = self.place(name);
            PlaceView {
                name,
                there: path.is_dir(),
                path: path.display().to_string(),
            }
        })
        .into()
    }

    fn place(&self, name: PlaceName) -> PathBuf {
        match name {
            PlaceName::Records => self.places.data.clone(),
            PlaceName::Settings => self.places.config.clone(),
            PlaceName::Log => self.places.logs.clone(),
            PlaceName::Copies => self.export_folder(),
            PlaceName::LastCopy => {
                let saved = self.session.last_export_path.as_deref();
                saved
                    .and_then(|copy| Some(copy.parent()?.to_path_buf()))
                    .unwrap_or_else(|| self.export_folder())
            }
        }
    }

    fn open_place(&self, name: PlaceName) -> Result<(), Code> {
        let folder = self.place(name);
        if folder.is_dir() && self.desktop.open_folder(&folder) {
            Ok(())
        } else {
            Err(Code::FolderNotOpened)
        }
    }
}
