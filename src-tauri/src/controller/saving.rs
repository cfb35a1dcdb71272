//! Saving the record to one file, and checking saved files. Long work runs beside the loop.
//!
//! What goes into the file is decided and written in `copy`.

mod copy;
mod pictures;
mod printing;

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use evidence::{NotABundle, Verdict, verify_bundle};
use jiff::civil::Date;
use optout::{journey::Input, observation::Exported};
use platform::files;

pub use copy::Saved;
pub use pictures::ExportPicturesTick;
pub(crate) use pictures::black_out;

use super::*;
use crate::{
    case_file::CaseWanted, command_error::CommandErrorCode as Code, desktop::PickFor, record_store::Break,
};

/// How long a saving may take before its progress is shown.
const QUIET: Duration = Duration::from_millis(500);
/// How often the progress is shown anew.
const STEP: Duration = Duration::from_millis(100);

/// A saving that is under way.
pub struct Exporting {
    stop: Arc<AtomicBool>,
    /// How far it has come, once it takes long.
    pub progress: Option<ExportProgressView>,
}

/// What is said about a record that could not go on.
pub(super) fn problem_of(broken: Break) -> ProblemCode {
    match broken {
        Break::Unreadable | Break::Changed => ProblemCode::RecordSetAside,
        Break::RolledBack => ProblemCode::RecordRolledBack,
        Break::Gone => ProblemCode::RecordGone,
        Break::Other => ProblemCode::RecordOther,
    }
}

impl<D: Desktop> Controller<D> {
    pub(super) fn export_folder(&self) -> PathBuf {
        let chosen = self
            .settings
            .export_folder
            .clone()
            .filter(|folder| folder.is_dir());
        chosen
            .or_else(|| self.desktop.documents())
            .unwrap_or_else(|| self.places.data.clone())
    }

    /// The name of a file of this realm, without its ending: `default-off-<what><day>`.
    pub(super) fn dated_name(&self, what: &str, day: Date) -> String {
        let mark = if self.realm.is_practice() { "PRACTICE-" } else { "" };
        format!("{mark}default-off-{what}{day}")
    }

    fn export_name(&self) -> String {
        self.dated_name("record-", self.last_moment.local_date())
    }

    /// Where the member lives, as far as they said; else the place that the system's language names.
    fn country(&self) -> String {
        let said = [
            self.settings.objection.country.clone().unwrap_or_default(),
            self.settings.exposure.country.clone(),
        ];
        let said = said.into_iter().find(|country| !country.is_empty());
        said.unwrap_or_else(|| {
            let language = self.desktop.system_language();
            let place = language.split(['-', '_']).nth(1).unwrap_or_default();
            place.to_ascii_uppercase()
        })
    }

    pub(super) fn export_plan(&self, form: &ExportForm) -> Result<ExportPlanView, CommandError> {
        let folder = self.export_folder();
        let wanted = format!("{}.zip", self.export_name());
        let path = files::free_name(&folder, &wanted).unwrap_or_else(|_| folder.join(&wanted));
        let store = lock(&self.controls.store);
        let entries = store.entries().map_err(|_| Code::RecordUnavailable)?;
        Ok(ExportPlanView {
            file_name: file_name_of(&path),
            folder: folder.display().to_string(),
            ..copy::plan(&entries, form)?
        })
    }

    pub(super) fn plan_export(&self, form: ExportForm, choose_folder: bool, reply: Reply<ExportPlanView>) {
        if !choose_folder {
            let _ = reply.send(self.export_plan(&form));
            return;
        }
        let (picked, controls, stay) = (self.pick(PickFor::Folder), self.controls.clone(), self.stay);
        tokio::spawn(async move {
            let folder = picked.await;
            controls.tell(Tick::FolderCame(stay, folder, form, reply));
        });
    }

    pub(super) fn folder_came(
        &mut self,
        stay: u64,
        folder: Option<PathBuf>,
        form: &ExportForm,
    ) -> Result<ExportPlanView, CommandError> {
        // Practice began or ended meanwhile: the folder was not meant for copies of this record.
        if stay != self.stay {
            return Err(Code::NotNow.into());
        }
        if folder.is_some() {
            self.settings.export_folder = folder;
            self.save_settings();
        }
        self.export_plan(form)
    }

    pub(super) async fn begin_export(&mut self, form: ExportForm, reply: Reply<AppView>) {
        let name = self.export_name();
        self.begin_saving(form, name, None, reply).await;
    }

    /// Saves a copy, with the pages of a case file where one is wanted.
    pub(super) async fn begin_saving(
        &mut self,
        form: ExportForm,
        name: String,
        case_file: Option<CaseWanted>,
        reply: Reply<AppView>,
    ) {
        if lock(&self.controls.store).is_empty() {
            let _ = reply.send(Err(Code::NotNow.into()));
            return;
        }
        if self.session.exporting.is_some() {
            let _ = reply.send(Err(Code::Busy.into()));
            return;
        }
        // The newest record says whether a key is in use now; the export claims just that.
        self.seek_seal().await;
        let (store, controls) = (self.controls.store.clone(), self.controls.clone());
        let wanted = copy::Wanted {
            form,
            folder: self.export_folder(),
            name,
            case_file,
            practice: self.realm.is_practice(),
            day: self.last_moment.local_date().to_string(),
            language: self.spoken(),
            country: self.country(),
        };
        let stop = Arc::new(AtomicBool::new(false));
        self.session.exporting = Some(Exporting {
            stop: stop.clone(),
            progress: None,
        });
        let stay = self.stay;
        tokio::task::spawn_blocking(move || {
            let mut told = Instant::now() + QUIET;
            let mut watch = |progress: evidence::Progress| {
                let now = Instant::now();
                if now >= told {
                    told = now + STEP;
                    let count = |files| u32::try_from(files).unwrap_or(u32::MAX);
                    controls.tell(Tick::ExportGoes(
                        stay,
                        ExportProgressView {
                            done: count(progress.files_done),
                            total: count(progress.files_total),
                        },
                    ));
                }
                !stop.load(Ordering::Relaxed)
            };
            let made = copy::save(&lock(&store), &wanted, &mut watch);
            controls.tell(Tick::ExportCame(stay, Box::new(made), reply));
        });
    }

    pub(super) fn export_goes(&mut self, stay: u64, progress: ExportProgressView) {
        if let Some(going) = self.session.exporting.as_mut().filter(|_| stay == self.stay) {
            going.progress = Some(progress);
            self.show();
        }
    }

    pub(super) fn cancel_export(&self) {
        if let Some(going) = &self.session.exporting {
            going.stop.store(true, Ordering::Relaxed);
        }
    }

    pub(super) async fn export_came(&mut self, stay: u64, came: Result<Saved, Code>) -> Result<(), Code> {
        // Practice began or ended meanwhile: the file stands, and it is not this record's. A saving that is under way
        // now is another.
        if stay != self.stay {
            return Err(Code::NotNow);
        }
        self.session.exporting = None;
        let saved = came.inspect_err(|code| self.note("export", &format_args!("{code:?}")))?;
        let exported = Exported {
            file_name: saved.view.file_name.clone(),
            sha256: saved.view.sha256.clone(),
            records: u64::from(saved.view.records),
            scope: saved.scope,
        };
        self.session.last_export = Some(saved.view);
        self.session.last_export_path = Some(saved.path);
        self.give(Input::Exported(exported)).await
    }

    pub(super) fn verify(&self, form: VerifyForm, reply: Reply<VerifyView>) {
        let known = match form {
            VerifyForm::Pick => None,
            VerifyForm::LastSaved => Some(self.session.last_export_path.clone()),
            VerifyForm::Dropped => Some(self.session.dropped_bundle.clone()),
        };
        let (picked, store) = (self.pick(PickFor::Bundle), self.controls.store.clone());
        tokio::spawn(async move {
            let path = match known {
                Some(path) => path,
                None => picked.await,
            };
            let checked = match path {
                None => Err(Code::NothingChosen.into()),
                Some(path) => tokio::task::spawn_blocking(move || check(&path, &store))
                    .await
                    .map_err(|_| CommandError::from(Code::Unexpected)),
            };
            let _ = reply.send(checked);
        });
    }
}

/// The last part of a path.
pub(super) fn file_name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The first 32 hex digits in eight groups of four, to write down.
fn short_code(sha256: &str) -> String {
    sha256
        .as_bytes()
        .chunks(4)
        .take(8)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn code_of(path: &Path) -> Option<String> {
    let file = std::fs::File::open(path).ok()?;
    let sha256 = evidence::sha256_of(file).ok()?;
    Some(short_code(&sha256.to_string()))
}

fn verdict_view(verdict: Verdict) -> VerdictView {
    match verdict {
        Verdict::Intact => VerdictView::Intact,
        Verdict::Changed => VerdictView::Changed,
    }
}

fn check(path: &Path, store: &SharedStore) -> VerifyView {
    let file_name = file_name_of(path);
    match verify_bundle(path) {
        Ok(report) => VerifyView {
            file_name,
            verdict: verdict_view(report.verdict),
            practice: report.practice,
            records: show::number(report.records),
            made_on: report
                .made
                .as_deref()
                .and_then(|day| day.parse().ok())
                .map(show::date),
            first_bad: report.first_bad.as_ref().map(|bad| bad.item.clone()),
            first_bad_kind: report.first_bad.as_ref().and_then(|bad| show::code(&bad.kind)),
            first_bad_record: report
                .first_bad
                .as_ref()
                .and_then(|bad| bad.record)
                .and_then(|seq| u32::try_from(seq).ok()),
            short_code: code_of(path),
            // An earlier key of this record, before a change of key, is the member's own as well.
            own_key: report.fingerprint.as_deref().is_some_and(|fingerprint| {
                let store = lock(store);
                store.log().is_some_and(|log| log.was_sealed_by(fingerprint))
            }),
            fingerprint: report.fingerprint,
            reason: None,
        },
        Err(not) => unreadable(file_name, &not),
    }
}

fn unreadable(file_name: String, not: &NotABundle) -> VerifyView {
    VerifyView {
        file_name,
        verdict: VerdictView::Unreadable,
        practice: false,
        records: 0,
        made_on: None,
        first_bad: None,
        first_bad_kind: None,
        first_bad_record: None,
        short_code: None,
        fingerprint: None,
        own_key: false,
        reason: Some(not.code().to_owned()),
    }
}
