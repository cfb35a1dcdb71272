//! What goes into a saved copy, and writing it: whole or not at all, then checked on the file itself.
//!
//! Deliberately absent: asking the member, and the words of the pages inside (`report`).

use std::{collections::BTreeSet, fs, io, ops::ControlFlow};

use evidence::{
    AttachmentRef, AttachmentSelection, Entry, EntrySelection, ExportBundleError, ExportRequest, Log,
    NotABundle, Progress, SaveBundleError, StorageFault, save_bundle, verify_bundle, verify_page,
    withheld_by,
};
use jiff::civil::Date;
use optout::observation::ExportScope;

use super::{
    Code, ExportForm, ExportPlanView, ExportedView, PathBuf, file_name_of, pictures::Choices, printing,
    short_code, verdict_view,
};
use crate::{
    APP_ID,
    case_file::{self, CaseWanted, WriteCaseFileError},
    personal::{is_picture, points_to_a_person},
    record_store::{RecordStore, make_whole, moment_of},
    report,
    show::number,
    views::{ExportScopeForm, PictureShown, WithheldView},
};

/// A finished export, checked on the file itself.
#[derive(Debug)]
pub struct Saved {
    pub path: PathBuf,
    pub view: ExportedView,
    pub scope: ExportScope,
}

/// What is to be saved, where, and in which words.
pub(super) struct Wanted {
    pub form: ExportForm,
    pub folder: PathBuf,
    pub name: String,
    /// For whom a case file goes in, where one is wanted.
    pub case_file: Option<CaseWanted>,
    pub practice: bool,
    pub day: String,
    pub language: String,
    /// Where the member lives, for the size of the paper; empty where it is not known.
    pub country: String,
}

/// What goes in, before where it goes is known.
pub(super) fn plan(entries: &[Entry], form: &ExportForm) -> Result<ExportPlanView, Code> {
    Ok(plan_of(entries, &shown(entries, form)?, &Choices::of(form)?))
}

fn plan_of(entries: &[Entry], shown: &BTreeSet<u64>, choices: &Choices) -> ExportPlanView {
    let goes_in = |kept: &AttachmentRef| choices.shown(kept) == PictureShown::Whole;
    let files = |wanted: &dyn Fn(&AttachmentRef) -> bool| {
        let all = entries.iter().filter(|entry| shown.contains(&entry.seq));
        let files = all.flat_map(|entry| &entry.attachments);
        let distinct: BTreeSet<_> = files
            .filter(|kept| wanted(kept))
            .map(|kept| kept.sha256)
            .collect();
        count(distinct.len())
    };
    ExportPlanView {
        file_name: String::new(),
        folder: String::new(),
        records: count(shown.len()),
        pictures: files(&|kept| is_picture(kept) && goes_in(kept)),
        withheld: WithheldView {
            records: count(entries.len() - shown.len()),
            pictures: files(&|kept| is_picture(kept) && choices.shown(kept) == PictureShown::Out),
            blacked: files(&|kept| choices.shown(kept) == PictureShown::Blacked),
            personal: files(&|kept| points_to_a_person(kept) && !goes_in(kept)),
        },
        personal: files(&|kept| points_to_a_person(kept) && goes_in(kept)),
        sealed: is_sealed(entries),
        pdf: printing::IN_THIS_BUILD,
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The newest entry says whether a key is in use; a copy claims no more.
fn is_sealed(entries: &[Entry]) -> bool {
    entries.last().is_some_and(|entry| entry.seal.is_some())
}

/// The entries that are shown; the others appear only as hashes.
pub(super) fn shown(entries: &[Entry], form: &ExportForm) -> Result<BTreeSet<u64>, Code> {
    let mut shown: BTreeSet<u64> = match form.scope {
        ExportScopeForm::All => entries.iter().map(|entry| entry.seq).collect(),
        ExportScopeForm::Since => {
            let since: Date = form
                .since
                .as_deref()
                .and_then(|day| day.parse().ok())
                .ok_or(Code::FormInvalid)?;
            let late = |entry: &&Entry| moment_of(entry).is_some_and(|at| at.local().date() >= since);
            entries.iter().filter(late).map(|entry| entry.seq).collect()
        }
        ExportScopeForm::Picked => {
            let picked: BTreeSet<u64> = form.picked.iter().copied().map(u64::from).collect();
            let there = |entry: &&Entry| picked.contains(&entry.seq);
            entries.iter().filter(there).map(|entry| entry.seq).collect()
        }
    };
    // Where there is no seal, the newest entry alone says that there is none.
    if !is_sealed(entries) && !shown.is_empty() {
        shown.extend(entries.last().map(|entry| entry.seq));
    }
    Ok(shown)
}

/// Writes the copy and checks it. `go_on` is told the progress and answers whether to go on.
pub(super) fn save(
    store: &RecordStore,
    wanted: &Wanted,
    go_on: &mut dyn FnMut(Progress) -> bool,
) -> Result<Saved, Code> {
    // Practice may have begun or ended before this work did.
    if store.realm().is_practice() != wanted.practice {
        return Err(Code::NotNow);
    }
    let log = store.log().ok_or(Code::RecordUnavailable)?;
    fs::create_dir_all(&wanted.folder).map_err(|error| code_of_io(&error))?;
    let mut entries = log.entries().map_err(|_| Code::RecordUnavailable)?;
    let sealed = is_sealed(&entries);
    let shown = shown(&entries, &wanted.form)?;
    if shown.is_empty() {
        return Err(Code::NothingChosen);
    }
    let choices = Choices::of(&wanted.form)?;
    let withheld = plan_of(&entries, &shown, &choices).withheld;
    let all = shown.len() == entries.len();
    entries.retain(|entry| shown.contains(&entry.seq));
    let files = entries.iter().flat_map(|entry| &entry.attachments);
    let files: BTreeSet<_> = files
        .filter(|kept| choices.shown(kept) == PictureShown::Whole)
        .map(|kept| kept.sha256)
        .collect();
    let seqs: Vec<u64> = shown.into_iter().collect();
    let mut request = ExportRequest {
        name: &wanted.name,
        practice: wanted.practice,
        bagging_date: &wanted.day,
        agent: concat!("Default Off ", env!("CARGO_PKG_VERSION")),
        app_id: APP_ID,
        entries: if all {
            EntrySelection::All
        } else {
            EntrySelection::Only(seqs.clone())
        },
        pages: Vec::new(),
        key: store.key().filter(|_| sealed),
        attachments: AttachmentSelection::Only(files.into_iter().collect()),
        redacted: choices.blacked(store, &entries)?,
    };
    request.pages = pages(log, entries, wanted, &request)?;
    let saved = save_bundle(log, &request, &wanted.folder, &mut |progress| {
        if go_on(progress) {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    })
    .map_err(|error| code_of_save(&error))?;
    let checked = verify_bundle(&saved.path).map_err(|_: NotABundle| Code::FileUnreadable)?;
    let printed = match wanted.case_file {
        Some(_) => case_file::PRINTED,
        None => printing::PAGE,
    };
    let pdf = request.pages.iter().find(|page| page.path == printed);
    let pdf = pdf
        .map(|page| printing::save_beside(&saved.path, &page.bytes))
        .transpose()?;
    let sha256 = saved.exported.sha256.to_string();
    let view = ExportedView {
        file_name: file_name_of(&saved.path),
        folder: wanted.folder.display().to_string(),
        short_code: short_code(&sha256),
        sha256,
        records: number(saved.exported.records),
        bytes: number(saved.exported.bytes),
        withheld,
        verdict: verdict_view(checked.verdict),
        practice: wanted.practice,
        pdf,
    };
    Ok(Saved {
        path: saved.path,
        view,
        scope: if all {
            ExportScope::All
        } else {
            ExportScope::Only(seqs)
        },
    })
}

/// The pages of the copy: the report, the read-me, and the page that checks a copy in a browser.
fn pages(
    log: &Log,
    mut entries: Vec<Entry>,
    wanted: &Wanted,
    request: &ExportRequest<'_>,
) -> Result<Vec<evidence::PayloadFile>, Code> {
    let withheld = withheld_by(log, request).map_err(|error| code_of_export(&error))?;
    if wanted.form.with_personal {
        for entry in &mut entries {
            make_whole(log, entry);
        }
    }
    let attached = if wanted.form.with_pdf {
        printing::attached(log, request)?
    } else {
        Vec::new()
    };
    let content = report::Content {
        log,
        entries: &entries,
        withheld: &withheld,
        fingerprint: request.key.map(evidence::SealKey::fingerprint),
        practice: wanted.practice,
        day: &wanted.day,
        language: &wanted.language,
        attached: &attached,
        with_case_file: wanted.case_file.is_some(),
    };
    let case = report::case(&content).map_err(|_| Code::Unexpected)?;
    let mut pages = report::pages(&case);
    pages.push(verify_page());
    if wanted.form.with_pdf {
        pages.extend(printing::page(&case, log, request, &wanted.country)?);
    }
    if let Some(case) = &wanted.case_file {
        let content = case_file::Content {
            log,
            entries: &entries,
            withheld: &withheld,
            fingerprint: request.key.map(evidence::SealKey::fingerprint),
            practice: wanted.practice,
            wanted: case,
            attached: &attached,
        };
        pages.extend(case_file::pages(&content).map_err(|error| code_of_case(&error))?);
    }
    Ok(pages)
}

fn code_of_case(error: &WriteCaseFileError) -> Code {
    match error {
        WriteCaseFileError::Case(_) => Code::NotNow,
        WriteCaseFileError::Words(_) => Code::Unexpected,
        WriteCaseFileError::Attachment(_) => Code::RecordUnavailable,
        #[cfg(feature = "pdf")]
        WriteCaseFileError::Print(_) => Code::Unexpected,
    }
}

pub(super) fn code_of_io(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        io::ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
        io::ErrorKind::PermissionDenied => Code::Denied,
        _ => Code::Unexpected,
    }
}

fn code_of_save(error: &SaveBundleError) -> Code {
    match error {
        SaveBundleError::Export(error) => code_of_export(error),
        SaveBundleError::Storage { fault, .. } => match fault {
            StorageFault::DiskFull => Code::DiskFull,
            StorageFault::ReadOnly => Code::ReadOnly,
            StorageFault::Denied => Code::Denied,
            _ => Code::Unexpected,
        },
    }
}

pub(super) fn code_of_export(error: &ExportBundleError) -> Code {
    match error {
        ExportBundleError::Empty => Code::NotNow,
        ExportBundleError::Cancelled => Code::Stopped,
        _ => Code::RecordUnavailable,
    }
}
