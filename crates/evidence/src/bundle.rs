//! The export: a ZIP whose one folder is a BagIt bag. The same log and request give the same bytes.
//!
//! Deliberately absent: the words of the report and the read-me, which the caller brings as pages.

use std::{
    io::{self, Write},
    ops::ControlFlow,
    sync::mpsc,
    thread,
};

use crate::{
    attachment::{AttachmentFolder, AttachmentRef, ReadAttachmentError},
    bag,
    bag_writer::{BagWriter, Prepared},
    checkpoint::{self, Head},
    disclosure::{
        AttachmentSelection, Disclosure, EntrySelection, RedactedAttachment, Withheld, entry_bytes,
    },
    entry,
    hash::{Sha256Hex, sha256},
    keys::key_texts,
    log::Log,
    log_error::ReadEntryError,
    seal::{self, SealKey},
};

/// The most files a bundle may hold: every reader of ZIP files copes with so many.
pub(crate) const MAX_FILES: usize = 65_000;

/// Where files stand that are shown in the place of attachments.
const REDACTED_FOLDER: &str = "data/redacted/";

/// How many attachments are held in memory before they are written.
const ATTACHMENTS_AHEAD: usize = 2;

/// Is a page that the caller brings, such as `report.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadFile {
    /// Path under `data/`, in `[A-Za-z0-9._-]`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Returns the page that checks a bundle in a browser, without a network: `verify.html`, for the bundle's pages.
#[must_use]
pub fn verify_page() -> PayloadFile {
    PayloadFile {
        path: "verify.html".to_owned(),
        bytes: include_bytes!("verify.html").to_vec(),
    }
}

/// Says what is to be exported, and how it is to be called.
#[derive(Debug)]
pub struct ExportRequest<'a> {
    /// Name of the folder in the ZIP, `[A-Za-z0-9._-]`; contains `PRACTICE` if, and only if, it is practice.
    pub name: &'a str,
    /// Whether these are practice records. Must agree with the log.
    pub practice: bool,
    /// Today, `YYYY-MM-DD`.
    pub bagging_date: &'a str,
    /// Name and version of the program that exports.
    pub agent: &'a str,
    /// App id, as in the log's origin before the last slash; it names the seal's namespaces.
    pub app_id: &'a str,
    /// Which entries are shown.
    pub entries: EntrySelection,
    /// Which attachments of the shown entries go along.
    pub attachments: AttachmentSelection,
    /// Files shown in the place of attachments.
    pub redacted: Vec<RedactedAttachment>,
    /// Pages that the caller brings: `READ-ME-FIRST.txt`, `report.html`.
    pub pages: Vec<PayloadFile>,
    /// The key that seals. Must be the one that the newest entry names; nothing if that entry names none.
    pub key: Option<&'a SealKey>,
}

/// Tells how far an export has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Files written.
    pub files_done: u64,
    /// Files to be written in all.
    pub files_total: u64,
    /// Bytes of the ZIP so far.
    pub bytes_done: u64,
}

/// Is the receipt of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Hash of the whole ZIP file.
    pub sha256: Sha256Hex,
    /// Its length in bytes.
    pub bytes: u64,
    /// How many entries are shown.
    pub records: u64,
    /// Hash of `manifest-sha256.txt`, which is what the seal covers.
    pub manifest_sha256: Sha256Hex,
    /// Head of the log.
    pub head: Head,
    /// What is not shown.
    pub withheld: Withheld,
}

/// Says why nothing was exported. What was written to the output so far is not a bundle.
#[derive(Debug, thiserror::Error)]
pub enum ExportBundleError {
    /// The log has no entry.
    #[error("there is nothing to export")]
    Empty,
    /// The name has other signs, or PRACTICE is missing or wrong in it.
    #[error("the name cannot be used")]
    Name,
    /// Date or agent do not fit one line.
    #[error("the date or the agent cannot be used")]
    DateOrAgent,
    /// The app id is not that of the log.
    #[error("the app id is not that of the log")]
    AppId,
    /// The request says practice and the log does not, or the other way.
    #[error("practice and real records do not mix")]
    PracticeMixed,
    /// A page's path cannot be used or is taken.
    #[error("page {index} has a path that cannot be used")]
    PagePath {
        /// Which one, from 0.
        index: usize,
    },
    /// The selection names an entry that does not exist.
    #[error("there is no entry {seq}")]
    NoSuchEntry {
        /// Which one.
        seq: u64,
    },
    /// A blacked-out file belongs to no attachment of the shown entries.
    #[error("redacted file {index} belongs to nothing that is shown")]
    RedactedNothing {
        /// Which one, from 0.
        index: usize,
    },
    /// The key is not the one that the newest entry names. Append an entry with this key (or with none) first.
    #[error("the newest entry names another key")]
    KeyNotInNewestEntry,
    /// Without a key the newest entry must be shown, because it alone says that there is none.
    #[error("without a key the newest entry must be shown")]
    NewestEntryWithheld,
    /// More files than a plain ZIP holds.
    #[error("there are too many files for one bundle")]
    TooManyFiles,
    /// The log does not fit together; see [`Log::verify`].
    #[error("the log does not fit together")]
    LogChanged,
    /// An entry could not be read.
    #[error(transparent)]
    Entry(#[from] ReadEntryError),
    /// An attachment could not be read.
    #[error("attachment {sha256}: {source}")]
    Attachment {
        /// Which one.
        sha256: Sha256Hex,
        /// Why.
        source: ReadAttachmentError,
    },
    /// The seal could not be made.
    #[error("the seal could not be made")]
    Seal(#[source] ssh_key::Error),
    /// The ZIP could not be made.
    #[error("the ZIP could not be made")]
    Zip(#[source] zip::result::ZipError),
    /// The output did not take it.
    #[error("the bundle could not be written")]
    Write(#[source] io::Error),
    /// The caller stopped it.
    #[error("stopped")]
    Cancelled,
}

impl From<rusqlite::Error> for ExportBundleError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Entry(error.into())
    }
}

impl From<zip::result::ZipError> for ExportBundleError {
    fn from(error: zip::result::ZipError) -> Self {
        match error {
            zip::result::ZipError::Io(error) => Self::Write(error),
            other => Self::Zip(other),
        }
    }
}

/// Writes a bundle of `log` to `out`. Only the log's folder is read; `out` is written from front to back.
///
/// # Errors
///
/// [`ExportBundleError`]; `out` then holds no bundle and should be thrown away ([`crate::NewFile`] does so).
pub fn export_bundle<W: Write>(
    log: &Log,
    request: &ExportRequest<'_>,
    out: W,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Exported, ExportBundleError> {
    let reading = log.store.reading()?;
    let head = log.head();
    check_request(log, request)?;
    let disclosure = Disclosure::decide(log, request)?;
    check_newest(log, request, &disclosure)?;
    let total = disclosure.files(request);
    if total + 1 > MAX_FILES {
        return Err(ExportBundleError::TooManyFiles);
    }
    let mut bag = BagWriter::new(out, request.name, total as u64, progress);
    thread::scope(|scope| {
        // Reading and hashing the attachments is half of the work, so it is done beside the rest.
        let (send, received) = mpsc::sync_channel(ATTACHMENTS_AHEAD);
        let folder = &log.attachments;
        let attachments = &disclosure.attachments;
        scope.spawn(move || {
            for (path, attachment) in attachments {
                if send.send(load(folder, request.name, path, attachment)).is_err() {
                    return;
                }
            }
        });
        add_log_files(log, request, &disclosure, &mut bag)?;
        // Dropped on an early return, `received` ends the other thread.
        received.into_iter().try_for_each(|prepared| bag.take(prepared?))
    })?;
    drop(reading);
    let manifest = bag.add_tag_files(request)?;
    let (sha256, bytes) = bag.finish()?;
    Ok(Exported {
        sha256,
        bytes,
        records: disclosure.entries.len() as u64,
        manifest_sha256: manifest,
        head,
        withheld: disclosure.withheld,
    })
}

fn load(
    folder: &AttachmentFolder,
    top: &str,
    path: &str,
    attachment: &AttachmentRef,
) -> Result<Prepared, ExportBundleError> {
    let sha256 = attachment.sha256;
    let bytes = folder
        .read(&sha256)
        .map_err(|source| ExportBundleError::Attachment { sha256, source })?;
    Prepared::new(top, path, &bytes, sha256)
}

/// Adds pages, list, entries, checkpoints, keys, and what stands for withheld attachments.
fn add_log_files<W: Write>(
    log: &Log,
    request: &ExportRequest<'_>,
    disclosure: &Disclosure,
    bag: &mut BagWriter<'_, W>,
) -> Result<(), ExportBundleError> {
    let head = log.head();
    for page in &request.pages {
        bag.add(&format!("data/{}", page.path), &page.bytes)?;
    }
    bag.add(bag::LIST_FILE, list_text(log, &head)?.as_bytes())?;
    for &seq in &disclosure.entries {
        let (bytes, hash) = entry_bytes(log, seq)?;
        bag.add_hashed(&format!("data/log/{}", entry::list_path(seq)), &bytes, hash)?;
    }
    let newest = (
        head.size,
        disclosure.checkpoints.get(&head.size).copied().flatten(),
    );
    let earlier = disclosure.checkpoints.iter().map(|(size, token)| (*size, *token));
    for (size, token) in earlier.filter(|(size, _)| *size != head.size).chain([newest]) {
        let note = log.note_at(size)?.ok_or(ExportBundleError::LogChanged)?;
        let path = format!("{}{size:08}.txt", bag::CHECKPOINT_FOLDER);
        bag.add(&path, note.as_bytes())?;
        if let Some(sha256) = token {
            let bytes = log
                .attachment(&sha256)
                .map_err(|source| ExportBundleError::Attachment { sha256, source })?;
            bag.add_hashed(&format!("{path}.tsr"), &bytes, sha256)?;
        }
        if let Some(key) = request.key.filter(|_| size == head.size) {
            let namespace = seal::checkpoint_namespace(request.app_id);
            let sig = key
                .sign(&namespace, note.as_bytes())
                .map_err(ExportBundleError::Seal)?;
            bag.add(&format!("{path}.sig"), sig.as_bytes())?;
        }
    }
    if let Some(key) = request.key {
        let [signers, history] = key_texts(log, request.app_id);
        bag.add(bag::ALLOWED_SIGNERS_FILE, signers.as_bytes())?;
        bag.add(bag::PEM_FILE, key.public_pem().as_bytes())?;
        bag.add(bag::KEY_HISTORY_FILE, history.as_bytes())?;
    }
    if let Some(list) = disclosure.withheld_list() {
        bag.add(bag::WITHHELD_FILE, list.as_bytes())?;
    }
    for file in &request.redacted {
        let mut withheld = disclosure.withheld.attachments.iter();
        let place = withheld
            .find(|item| item.attachment.sha256 == file.original)
            .and_then(|item| item.shown_as.as_ref());
        if let Some(path) = place {
            bag.add(&format!("data/{path}"), &file.bytes)?;
        }
    }
    Ok(())
}

impl Disclosure {
    /// Counts the files of the bag.
    fn files(&self, request: &ExportRequest<'_>) -> usize {
        let tokens = self.checkpoints.values().flatten().count();
        let keyed = if request.key.is_some() { 5 } else { 0 };
        let list = usize::from(!self.withheld.attachments.is_empty());
        let content =
            request.pages.len() + self.entries.len() + self.attachments.len() + request.redacted.len();
        // The list, and four or five tag files; the newest checkpoint may be one of those already counted.
        content + self.checkpoints.len() + tokens + list + keyed + 1 + 4 + self.newest_not_counted()
    }

    fn newest_not_counted(&self) -> usize {
        let size = self.entries.len() + self.withheld.entries.len();
        usize::from(!self.checkpoints.contains_key(&(size as u64)))
    }
}

fn check_request(log: &Log, request: &ExportRequest<'_>) -> Result<(), ExportBundleError> {
    use ExportBundleError as Fault;
    if log.is_empty() {
        return Err(Fault::Empty);
    }
    let named_practice = request.name.contains("PRACTICE");
    if request.name.contains('/') || !bag::is_bag_path(request.name) || named_practice != request.practice {
        return Err(Fault::Name);
    }
    if !bag::is_info_value(request.bagging_date) || !bag::is_info_value(request.agent) {
        return Err(Fault::DateOrAgent);
    }
    if checkpoint::app_id(log.origin()) != Some(request.app_id) {
        return Err(Fault::AppId);
    }
    if log.practice() != Some(request.practice) {
        return Err(Fault::PracticeMixed);
    }
    for (index, page) in request.pages.iter().enumerate() {
        let path = format!("data/{}", page.path).to_ascii_lowercase();
        let reserved = [
            "data/log/",
            bag::ATTACHMENT_FOLDER,
            bag::KEY_FOLDER,
            bag::WITHHELD_FILE,
            REDACTED_FOLDER,
        ];
        let twice = request.pages[..index]
            .iter()
            .any(|other| other.path.eq_ignore_ascii_case(&page.path));
        if twice || !bag::is_bag_path(&page.path) || reserved.iter().any(|taken| path.starts_with(taken)) {
            return Err(Fault::PagePath { index });
        }
    }
    let named = log
        .latest_checkpoint()
        .and_then(|checkpoint| checkpoint.fingerprint);
    if named == request.key.map(SealKey::fingerprint) {
        Ok(())
    } else {
        Err(Fault::KeyNotInNewestEntry)
    }
}

fn check_newest(
    log: &Log,
    request: &ExportRequest<'_>,
    disclosure: &Disclosure,
) -> Result<(), ExportBundleError> {
    let newest_shown = disclosure.entries.last().map(|seq| seq + 1) == Some(log.len());
    if request.key.is_none() && !newest_shown {
        return Err(ExportBundleError::NewestEntryWithheld);
    }
    Ok(())
}

pub(crate) fn list_text(log: &Log, head: &Head) -> Result<String, ExportBundleError> {
    let mut list = String::new();
    log.store.each_hash::<ExportBundleError>(|seq, hash| {
        list.push_str(&entry::leaf_line(&Sha256Hex::from_bytes(hash), seq));
        Ok(())
    })?;
    if sha256(list.as_bytes()) == head.list_sha256 {
        Ok(list)
    } else {
        Err(ExportBundleError::LogChanged)
    }
}
