//! Saving the record to one file, and checking saved files. Long work runs beside the loop.

use std::{
    fs::{self, File},
    io::{self, Write},
    ops::ControlFlow,
    path::Path,
};

use evidence::{
    EntrySelection, ExportBundleError, ExportRequest, NotABundle, Verdict, export_bundle, verify_bundle,
};
use optout::{
    journey::Input,
    observation::{ExportScope, Exported},
};
use platform::files;

use super::*;
use crate::{command_error::CommandErrorCode as Code, desktop::PickFor, report};

/// A finished export, checked on the file itself.
#[derive(Debug)]
pub struct Saved {
    path: PathBuf,
    view: ExportedView,
}

impl<D: Desktop> Controller<D> {
    fn export_folder(&self) -> PathBuf {
        let chosen = self
            .settings
            .export_folder
            .clone()
            .filter(|folder| folder.is_dir());
        chosen
            .or_else(|| self.desktop.documents())
            .unwrap_or_else(|| self.places.data.clone())
    }

    fn export_name(&self) -> String {
        let day = self.last_moment.local_date();
        let mark = if self.realm.is_practice() { "PRACTICE-" } else { "" };
        format!("{mark}default-off-record-{day}")
    }

    pub(super) fn export_plan(&self) -> Result<ExportPlanView, CommandError> {
        let folder = self.export_folder();
        let wanted = format!("{}.zip", self.export_name());
        let path = files::free_name(&folder, &wanted).unwrap_or_else(|_| folder.join(&wanted));
        let store = lock(&self.controls.store);
        let entries = store.entries().map_err(|_| Code::RecordUnavailable)?;
        let pictures = entries.iter().map(|entry| entry.attachments.len()).sum::<usize>();
        Ok(ExportPlanView {
            file_name: file_name_of(&path),
            folder: folder.display().to_string(),
            records: u32::try_from(entries.len()).unwrap_or(u32::MAX),
            pictures: u32::try_from(pictures).unwrap_or(u32::MAX),
            sealed: entries.last().is_some_and(|entry| entry.seal.is_some()),
        })
    }

    pub(super) fn plan_export(&self, choose_folder: bool, reply: Reply<ExportPlanView>) {
        if !choose_folder {
            let _ = reply.send(self.export_plan());
            return;
        }
        let (desktop, controls) = (self.desktop.clone(), self.controls.clone());
        tokio::spawn(async move {
            let folder = desktop.pick(PickFor::Folder).await;
            controls.tell(Tick::FolderCame(folder, reply));
        });
    }

    pub(super) async fn begin_export(&mut self, reply: Reply<AppView>) {
        if lock(&self.controls.store).is_empty() {
            let _ = reply.send(Err(Code::NotNow.into()));
            return;
        }
        // The newest record says whether a key is in use now; the export claims just that.
        self.seek_seal().await;
        let (store, controls) = (self.controls.store.clone(), self.controls.clone());
        let (folder, name) = (self.export_folder(), self.export_name());
        let (practice, day) = (
            self.realm.is_practice(),
            self.last_moment.local_date().to_string(),
        );
        let language = self.settings.form.language.clone();
        let stay = self.stay;
        tokio::task::spawn_blocking(move || {
            let made = save(&lock(&store), &folder, &name, practice, &day, &language);
            controls.tell(Tick::ExportCame(stay, Box::new(made), reply));
        });
    }

    pub(super) async fn export_came(&mut self, stay: u64, came: Result<Saved, Code>) -> Result<(), Code> {
        // Practice began or ended meanwhile: the file stands, and it is not this record's.
        if stay != self.stay {
            return Err(Code::NotNow);
        }
        let saved = came.inspect_err(|code| self.note("export", &format_args!("{code:?}")))?;
        let exported = Exported {
            file_name: saved.view.file_name.clone(),
            sha256: saved.view.sha256.clone(),
            records: u64::from(saved.view.records),
            scope: ExportScope::All,
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
        let own = self
            .session
            .seal
            .as_ref()
            .and_then(|seal| seal.fingerprint.clone());
        let desktop = self.desktop.clone();
        tokio::spawn(async move {
            let path = match known {
                Some(path) => path,
                None => desktop.pick(PickFor::Bundle).await,
            };
            let checked = match path {
                None => Err(Code::NothingChosen.into()),
                Some(path) => tokio::task::spawn_blocking(move || check(&path, own.as_deref()))
                    .await
                    .map_err(|_| CommandError::from(Code::Unexpected)),
            };
            let _ = reply.send(checked);
        });
    }
}

fn file_name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Writes the bundle to a file of its own beside the goal, gives it its name when whole, and checks it.
fn save(
    store: &RecordStore,
    folder: &Path,
    name: &str,
    practice: bool,
    day: &str,
    language: &str,
) -> Result<Saved, Code> {
    // Practice may have begun or ended before this work did.
    if store.realm().is_practice() != practice {
        return Err(Code::NotNow);
    }
    let log = store.log().ok_or(Code::RecordUnavailable)?;
    fs::create_dir_all(folder).map_err(|error| code_of_io(&error))?;
    let entries = log.entries().map_err(|_| Code::RecordUnavailable)?;
    // The newest entry says whether a key was in use; a bundle claims no more.
    let key = store
        .key()
        .filter(|_| entries.last().is_some_and(|entry| entry.seal.is_some()));
    let pages = report::pages(log, &entries, practice, day, language).map_err(|_| Code::Unexpected)?;
    let request = ExportRequest {
        name,
        practice,
        bagging_date: day,
        agent: concat!("Default Off ", env!("CARGO_PKG_VERSION")),
        app_id: APP_ID,
        entries: EntrySelection::All,
        pages,
        key,
    };
    let mut unfinished = tempfile::Builder::new()
        .prefix(".default-off-")
        .suffix(".part")
        .tempfile_in(folder)
        .map_err(|error| code_of_io(&error))?;
    let made = export_bundle(log, &request, unfinished.as_file_mut(), &mut |_| {
        ControlFlow::Continue(())
    })
    .map_err(code_of_export)?;
    unfinished
        .as_file_mut()
        .flush()
        .and_then(|()| unfinished.as_file().sync_all())
        .map_err(|error| code_of_io(&error))?;
    let path = files::free_name(folder, &format!("{name}.zip"))
        .map_err(|fault| code_of_fault(crate::record_store::file_fault(&fault)))?;
    unfinished
        .persist_noclobber(&path)
        .map_err(|error| code_of_io(&error.error))?;
    // A rename is durable once its folder is; a system without folder handles does it by itself.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    let report = verify_bundle(&path).map_err(|_| Code::FileUnreadable)?;
    let sha256 = made.sha256.to_string();
    let view = ExportedView {
        file_name: file_name_of(&path),
        folder: folder.display().to_string(),
        short_code: short_code(&sha256),
        sha256,
        records: u32::try_from(made.records).unwrap_or(u32::MAX),
        bytes: u32::try_from(made.bytes).unwrap_or(u32::MAX),
        verdict: verdict_view(report.verdict),
        practice,
    };
    Ok(Saved { path, view })
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

fn verdict_view(verdict: Verdict) -> VerdictView {
    match verdict {
        Verdict::Intact => VerdictView::Intact,
        Verdict::Changed => VerdictView::Changed,
    }
}

fn code_of_io(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        io::ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
        io::ErrorKind::PermissionDenied => Code::Denied,
        _ => Code::Unexpected,
    }
}

fn code_of_export(error: ExportBundleError) -> Code {
    match error {
        ExportBundleError::Empty => Code::NotNow,
        _ => Code::RecordUnavailable,
    }
}

fn check(path: &Path, own: Option<&str>) -> VerifyView {
    let file_name = file_name_of(path);
    match verify_bundle(path) {
        Ok(report) => VerifyView {
            file_name,
            verdict: verdict_view(report.verdict),
            practice: report.practice,
            records: u32::try_from(report.records).unwrap_or(u32::MAX),
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
            own_key: own.is_some() && report.fingerprint.as_deref() == own,
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
        fingerprint: None,
        own_key: false,
        reason: Some(not.code().to_owned()),
    }
}
