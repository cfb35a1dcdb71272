//! One loop over one closed enum: every press, every word from the site window, every finished task.
//!
//! It asks `optout::journey` what comes next and has `platform`, the site window and the record do it.
//! What a member presses is in `acts`, a reading's course in `reading`, saved pages in `importing`, pictures in `picturing`, files in `saving`, what belongs to the record in `recording`. Deliberately
//! absent: rules (they are the journey's) and sentences.

mod acts;
mod counting;
mod erasing;
pub(crate) mod fault;
pub(crate) mod following;
mod importing;
mod locking;
mod objecting;
mod picturing;
mod problem_report;
mod reading;
mod recording;
mod rotating;
pub(crate) mod saving;
mod showing;
mod site;
mod stamping;
mod upkeep;

pub use picturing::WaitingPicture;

use std::{
    collections::{HashMap, VecDeque},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicU64},
};

use anyhow::Context;
use evidence::SealKey;
use optout::{
    effect::Effect,
    journey::{Input, RecordFault, State, step},
    recipe::Recipe,
};
use platform::{
    clock::{Clock, SystemClock},
    files::Places,
    keychain::Keychain,
    mail::key_record::DnsOverHttps,
    practice_site::PracticeSite,
    realm::Realm,
    redaction::Redaction,
    technical_log::{Level, TechnicalLog},
};
use tokio::sync::{mpsc, oneshot};

pub(crate) use fault::{code_of_fault, code_of_file};
pub use stamping::StampTick;
pub use upkeep::{UpkeepAct, UpkeepTick};

use crate::{
    APP_ID,
    command_error::{CommandError, CommandErrorCode},
    desktop::{Desktop, SitePage},
    page_words,
    record_store::{Found, KeptFile, RecordStore},
    show,
    site_view::{Refusal, SiteEvent, wall::SiteOrigin},
    stored_settings::{self, StoredSettings},
    views::*,
};

/// Answers a command.
pub type Reply<T> = oneshot::Sender<Result<T, CommandError>>;

/// What a member can press that changes something; each is answered with the new view.
#[derive(Debug)]
#[allow(missing_docs)] // named after the commands
pub enum Act {
    LoadView,
    FinishFirstRun(Option<BeginForm>),
    SaveSettings(SettingsForm),
    LeaveProblem,
    FinishUnderstanding,
    OpenSite(SitePageName),
    ReloadSite,
    CloseSite,
    OpenInBrowser(SitePageName),
    TellReading(ToldForm),
    PickPicture,
    DiscardPicture,
    PastePicture(Vec<u8>),
    EditPicture(PictureEditForm),
    ImportPage,
    PickDataExport,
    KeepDataExport,
    DiscardDataExport,
    Choose(ChoiceForm),
    SaveObjection(ObjectionForm),
    NoteSent(SentForm),
    BeginPractice(ScenarioName),
    EndPractice,
    ForgetSignIn,
    MakeNewKey,
    ChangeKey,
    CancelExport,
    Upkeep(UpkeepAct),
}

/// Everything that can reach the controller.
#[allow(missing_docs)] // named after what happened
pub enum Tick {
    Act(Act, Reply<AppView>),
    Read {
        reload: bool,
        reply: Reply<AppView>,
    },
    ReadingCame(Box<reading::Came>, Reply<AppView>),
    PictureCame(Box<picturing::Came>, Reply<AppView>),
    PageCame(Box<importing::Came>, Reply<AppView>),
    DataExportCame(counting::Came, Reply<AppView>),
    Export(ExportForm, Reply<AppView>),
    ExportGoes(u64, ExportProgressView),
    ExportCame(u64, Box<Result<saving::Saved, CommandErrorCode>>, Reply<AppView>),
    LoadBar(Reply<BarView>),
    LoadWords(Option<String>, WordsPart, Reply<WordsView>),
    ListRecords(Reply<RecordListView>),
    ShowRecord(u32, Reply<RecordView>),
    ReviewObjection(Reply<ObjectionReviewView>),
    PlanExport {
        form: ExportForm,
        choose_folder: bool,
        reply: Reply<ExportPlanView>,
    },
    FolderCame(u64, Option<PathBuf>, ExportForm, Reply<ExportPlanView>),
    ExportPictures(saving::ExportPicturesTick),
    Stamp(StampTick),
    Upkeep(UpkeepTick),
    Verify(VerifyForm, Reply<VerifyView>),
    Follow(Box<following::Ask>),
    Site(u64, SiteEvent),
    Facts {
        facts: Option<optout::snapshot::EngineFacts>,
        load_ended: bool,
    },
    Dropped(PathBuf),
}

/// What the picture protocol may serve, besides pictures of the record.
pub type Shelf = Arc<Mutex<Option<WaitingPicture>>>;
/// The record, shared with the picture protocol and with long work.
pub type SharedStore = Arc<Mutex<RecordStore>>;

/// Takes a lock; a panic elsewhere must not lose the member's record.
pub fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How the outside reaches the controller.
#[derive(Clone)]
pub struct Controls {
    ticks: mpsc::UnboundedSender<Tick>,
    /// The record of the realm in use.
    pub store: SharedStore,
    /// The picture that waits.
    pub shelf: Shelf,
    /// Set after everything was deleted: these places are erased once more at the very end.
    pub erase_at_end: Arc<Mutex<Option<Places>>>,
}

impl Controls {
    /// Sends a tick and waits for its answer.
    ///
    /// # Errors
    /// The command's own error, or `unexpected` when the app is closing.
    pub async fn ask<T>(&self, tick: impl FnOnce(Reply<T>) -> Tick) -> Result<T, CommandError> {
        let (reply, answer) = oneshot::channel();
        self.tell(tick(reply));
        answer
            .await
            .unwrap_or_else(|_| Err(CommandErrorCode::Unexpected.into()))
    }

    /// Sends a tick.
    pub fn tell(&self, tick: Tick) {
        // Nobody listens only while the app is closing.
        let _ = self.ticks.send(tick);
    }
}

/// What is true only while the app runs.
#[derive(Default)]
pub(crate) struct Session {
    pub reading: Option<ReadingView>,
    pub last_export: Option<ExportedView>,
    pub last_export_path: Option<PathBuf>,
    /// Place in the log of what was kept last: a mail, counts, a change of key.
    pub last_kept: Option<u64>,
    pub problem: Option<ProblemView>,
    pub dropped_bundle: Option<PathBuf>,
    pub seal: Option<SealView>,
    pub settings_fault: Option<RecordFault>,
    pub site: SiteFacts,
    pub importing: bool,
    pub mail: Option<crate::mail_view::WaitingMail>,
    pub data_export: Option<optout::data_export::DataExportCount>,
    pub exporting: Option<saving::Exporting>,
    pub stamping: bool,
    pub copy_said: bool,
}

/// What is known of the site window.
#[derive(Default)]
pub(crate) struct SiteFacts {
    pub page: Option<SitePageName>,
    pub address: String,
    pub loading: bool,
    pub refused: Option<Refusal>,
}

/// What the controller takes from the machine besides the desktop.
pub struct Machine {
    /// Where keys are kept.
    pub keychain: Keychain,
    /// Where files go, by realm.
    pub places: Box<dyn Fn(Realm) -> Option<Places> + Send + Sync>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Who is asked for the keys that sign mails. Made only when a mail is checked.
    pub key_records: Box<dyn Fn() -> Option<DnsOverHttps> + Send + Sync>,
    /// The member's home folder, which is taken out of the technical log.
    pub home: Option<PathBuf>,
    /// How a time stamp authority is reached.
    pub stamps: stamping::ConnectStamps,
    /// Where this system starts programs with the computer, if it has such a place.
    pub autostart: Option<PathBuf>,
    /// How much work one try of a passphrase is.
    pub lock_cost: platform::passphrase_lock::Cost,
}

impl Machine {
    /// This machine's keychain, folders and clock.
    pub fn real() -> Self {
        Self {
            keychain: Keychain::system(),
            places: Box::new(|realm| Places::find(APP_ID, realm).ok()),
            clock: Arc::new(SystemClock),
            key_records: Box::new(|| DnsOverHttps::quad9().ok()),
            home: std::env::home_dir(),
            stamps: stamping::connect,
            autostart: platform::autostart::place(APP_ID),
            lock_cost: platform::passphrase_lock::Cost::RECOMMENDED,
        }
    }
}

/// The controller.
pub struct Controller<D: Desktop> {
    desktop: D,
    machine: Machine,
    ticks: mpsc::UnboundedReceiver<Tick>,
    controls: Controls,
    recipe: Arc<Recipe>,
    realm: Realm,
    places: Places,
    journey: State,
    settings: StoredSettings,
    session: Session,
    site: Option<D::Site>,
    practice: Option<(PracticeSite, ScenarioName)>,
    pictures: HashMap<String, Vec<u8>>,
    last_moment: platform::clock::Moment,
    wants_reading: Option<bool>,
    /// Count the changes of realm and the site windows: what began before the latest belongs to another.
    stay: u64,
    visit: u64,
    /// What the journey wanted written before the record was open.
    owed: Vec<Effect>,
    /// How many entries the log had when it was last free to be asked.
    entries: AtomicU64,
    upkeep: upkeep::Upkeep,
}

impl<D: Desktop> Controller<D> {
    /// Opens the real record and builds the controller. Starts nothing and connects to nothing.
    ///
    /// # Errors
    /// When the system names no place for files, or the shipped recipe is damaged.
    pub fn new(desktop: D, machine: Machine) -> anyhow::Result<(Self, Controls)> {
        let realm = Realm::Real;
        let places = (machine.places)(realm).context("the system names no place for files")?;
        // Behind a shut lock the record is not even opened.
        let store = RecordStore::closed(realm, places.clone(), machine.clock.clone());
        let (sender, ticks) = mpsc::unbounded_channel();
        let controls = Controls {
            ticks: sender,
            store: Arc::new(Mutex::new(store)),
            shelf: Shelf::default(),
            erase_at_end: Arc::default(),
        };
        let mut controller = Self {
            desktop,
            ticks,
            controls: controls.clone(),
            recipe: Arc::new(Recipe::shipped()?),
            realm,
            places,
            journey: State::default(),
            settings: StoredSettings::default(),
            session: Session::default(),
            site: None,
            practice: None,
            pictures: HashMap::new(),
            last_moment: machine.clock.now(),
            machine,
            wants_reading: None,
            stay: 0,
            visit: 0,
            owed: Vec::new(),
            entries: AtomicU64::default(),
            upkeep: upkeep::Upkeep::default(),
        };
        controller.load_settings();
        controller.upkeep.door = controller.find_door();
        if !controller.is_shut() {
            controller.open_record();
        }
        Ok((controller, controls))
    }

    fn load_settings(&mut self) {
        match stored_settings::load(&self.places) {
            Ok((settings, kept)) => {
                self.settings = settings;
                if let Some(kept) = kept {
                    self.session.problem = Some(ProblemView {
                        code: ProblemCode::SettingsSetAside,
                        place: Some(kept.display().to_string()),
                    });
                }
            }
            // Defaults serve; what cannot be read now is not saved over and may be readable later.
            Err(fault) => {
                self.settings = StoredSettings::default();
                self.session.settings_fault = Some(crate::record_fault::file_fault(&fault));
            }
        }
    }

    /// Runs until the app closes.
    pub async fn run(mut self, begin_practice: bool) {
        if begin_practice && !self.is_shut() {
            let _ = self
                .begin_practice(ScenarioName::On, acts::PracticeRecords::Kept)
                .await;
        }
        self.show();
        // After the first sight: nobody waits for it.
        if !begin_practice {
            self.erase_left_practice();
        }
        while let Some(tick) = self.ticks.recv().await {
            self.take(tick).await;
        }
    }

    async fn take(&mut self, tick: Tick) {
        self.watch_clock().await;
        if self.is_shut() {
            return self.take_shut(tick).await;
        }
        match tick {
            Tick::Act(Act::PickPicture, reply) => self.pick_picture(reply),
            Tick::Act(Act::PastePicture(bytes), reply) => self.paste_picture(bytes, reply),
            Tick::Act(Act::ImportPage, reply) => self.begin_import(reply),
            Tick::Act(Act::PickDataExport, reply) => self.begin_count(reply),
            Tick::Act(Act::LoadView, reply) => drop(reply.send(Ok(self.view()))),
            Tick::Act(Act::NoteSent(form), reply) => {
                let done = self.note_sent(form).await;
                self.answer(done, reply);
            }
            Tick::Act(act, reply) => {
                let done = self.act(act).await;
                self.answer(done, reply);
            }
            Tick::Read { reload, reply } => self.begin_reading(reload, reply).await,
            Tick::ReadingCame(came, reply) => {
                let done = self.reading_came(*came).await;
                self.answer(done, reply);
            }
            Tick::PictureCame(came, reply) => {
                let done = self.picture_came(*came);
                self.answer(done, reply);
            }
            Tick::PageCame(came, reply) => {
                let done = self.page_came(*came).await;
                self.answer(done, reply);
            }
            Tick::DataExportCame(came, reply) => {
                let done = self.data_export_came(came);
                self.answer(done, reply);
            }
            Tick::Export(form, reply) => self.begin_export(form, reply).await,
            Tick::ExportGoes(stay, progress) => self.export_goes(stay, progress),
            Tick::ExportCame(stay, came, reply) => {
                let done = self.export_came(stay, *came).await;
                self.answer(done, reply);
            }
            Tick::LoadBar(reply) => drop(reply.send(Ok(self.bar_view()))),
            Tick::LoadWords(language, part, reply) => self.load_words(language, part, reply),
            Tick::ListRecords(reply) => {
                let _ = reply.send(show::record_list(&lock(&self.controls.store)));
            }
            Tick::ShowRecord(number, reply) => {
                let _ = reply.send(show::record(&lock(&self.controls.store), number));
            }
            Tick::ReviewObjection(reply) => drop(reply.send(self.review_objection())),
            Tick::PlanExport {
                form,
                choose_folder,
                reply,
            } => self.plan_export(form, choose_folder, reply),
            Tick::Stamp(tick) => self.stamp(tick).await,
            Tick::Upkeep(tick) => self.keep_tick(tick).await,
            Tick::FolderCame(stay, folder, form, reply) => {
                let _ = reply.send(self.folder_came(stay, folder, &form));
            }
            Tick::ExportPictures(tick) => self.export_pictures(tick),
            Tick::Verify(form, reply) => self.verify(form, reply),
            Tick::Follow(asked) => self.follow(*asked).await,
            Tick::Site(visit, event) => self.site_told(visit, event),
            Tick::Facts { facts, load_ended } => self.take_facts(facts, load_ended),
            Tick::Dropped(path) => self.dropped(path),
        }
    }

    fn save_settings(&self) -> Option<RecordFault> {
        if self.session.settings_fault.is_some() {
            return self.session.settings_fault;
        }
        stored_settings::save(&self.places, &self.settings)
            .and_then(|()| self.keep_look_for_real())
            .err()
            .map(|fault| crate::record_fault::file_fault(&fault))
    }

    /// Gives the journey an input and does what it wants, until it wants nothing more.
    async fn give(&mut self, input: Input) -> Result<(), CommandErrorCode> {
        let mut effects: VecDeque<Effect> = self.step(input).into();
        let mut first_fault = None;
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Append { observation } => {
                    self.prepare_record(&mut effects).await;
                    let files = self.files_of(&observation);
                    let appended = lock(&self.controls.store).append(&observation, files);
                    effects.extend(match appended {
                        Ok(record) => {
                            self.watch_copy();
                            self.step(Input::Recorded(Box::new(record)))
                        }
                        Err(fault) => {
                            self.note(
                                "record",
                                &format_args!("{} not written: {fault:?}", observation.kind()),
                            );
                            first_fault.get_or_insert(fault);
                            self.step(Input::RecordFailed { observation, fault })
                        }
                    });
                }
                Effect::TakeReading { .. } => self.wants_reading = Some(false),
                Effect::ReloadThenRead => self.wants_reading = Some(true),
                Effect::OpenSite { page } => self.open_site(page).await?,
                Effect::OpenInBrowser { page } => {
                    if !self.desktop.open_in_browser(&self.origin().address(page.path())) {
                        return Err(CommandErrorCode::BrowserFailed);
                    }
                }
            }
        }
        first_fault.map_or(Ok(()), |fault| Err(code_of_fault(fault)))
    }

    fn step(&mut self, input: Input) -> Vec<Effect> {
        let (next, effects) = step(&self.journey, input);
        self.journey = next;
        effects
    }
}

#[cfg(test)]
mod tests;
