//! The export: a ZIP whose one folder is a BagIt bag. The same log and request give the same bytes.
//!
//! Deliberately absent: the words of the report and the read-me, which the caller brings as pages.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    ops::ControlFlow,
};

use crate::{
    attachment::{AttachmentRef, ReadAttachmentError},
    bag,
    bag_writer::BagWriter,
    checkpoint::{self, Head},
    entry,
    hash::{Sha256Hex, sha256},
    log::{Log, checked_entry},
    log_error::ReadEntryError,
    seal::{self, SealKey},
};

/// The most files a bundle may hold: every reader of ZIP files copes with so many.
pub(crate) const MAX_FILES: usize = 65_000;

/// Chooses the entries whose content is shown. Every other entry appears only as its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntrySelection {
    /// All of them.
    All,
    /// Those with these numbers.
    Only(Vec<u64>),
}

/// Is a page that the caller brings, such as `report.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadFile {
    /// Path under `data/`, in `[A-Za-z0-9._-]`.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    let head = log.head();
    let selection = check_request(log, request)?;
    let attachments = attachments_of(log, &selection)?;
    let key_files = if request.key.is_some() { 5 } else { 0 };
    let total = request.pages.len() + selection.len() + attachments.len() + 2 + 4 + key_files;
    if total + 1 > MAX_FILES {
        return Err(ExportBundleError::TooManyFiles);
    }
    let mut bag = BagWriter::new(out, request.name, total as u64, progress);
    for page in &request.pages {
        bag.add(&format!("data/{}", page.path), &page.bytes)?;
    }
    bag.add(bag::LIST_FILE, list_text(log, &head)?.as_bytes())?;
    for &seq in &selection {
        let (hash, bytes) = log
            .store
            .entry(seq)?
            .ok_or(ExportBundleError::NoSuchEntry { seq })?;
        let entry = checked_entry(seq, hash, bytes)?;
        bag.add(&format!("data/log/{}", entry::list_path(seq)), &entry.bytes)?;
    }
    let note =
        checkpoint::write(log.origin(), &head, request.key).map_err(|_| ExportBundleError::LogChanged)?;
    let note_path = format!("{}{:08}.txt", bag::CHECKPOINT_FOLDER, head.size);
    bag.add(&note_path, note.as_bytes())?;
    if let Some(key) = request.key {
        let namespace = seal::checkpoint_namespace(request.app_id);
        let sig = key
            .sign(&namespace, note.as_bytes())
            .map_err(ExportBundleError::Seal)?;
        bag.add(&format!("{note_path}.sig"), sig.as_bytes())?;
        let [signers, history] = key_texts(log, request.app_id);
        bag.add(bag::ALLOWED_SIGNERS_FILE, signers.as_bytes())?;
        bag.add(bag::PEM_FILE, key.public_pem().as_bytes())?;
        bag.add(bag::KEY_HISTORY_FILE, history.as_bytes())?;
    }
    for (path, attachment) in &attachments {
        let bytes = log
            .attachment(&attachment.sha256)
            .map_err(|source| ExportBundleError::Attachment {
                sha256: attachment.sha256,
                source,
            })?;
        bag.add(path, &bytes)?;
    }
    let manifest = bag.add_tag_files(request)?;
    let (sha256, bytes) = bag.finish()?;
    Ok(Exported {
        sha256,
        bytes,
        records: selection.len() as u64,
        manifest_sha256: manifest,
        head,
    })
}

fn check_request(log: &Log, request: &ExportRequest<'_>) -> Result<Vec<u64>, ExportBundleError> {
    use ExportBundleError as Fault;
    let size = log.len();
    let newest = size.checked_sub(1).ok_or(Fault::Empty)?;
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
        ];
        let twice = request.pages[..index]
            .iter()
            .any(|other| other.path.eq_ignore_ascii_case(&page.path));
        if twice || !bag::is_bag_path(&page.path) || reserved.iter().any(|taken| path.starts_with(taken)) {
            return Err(Fault::PagePath { index });
        }
    }
    let mut selection = match &request.entries {
        EntrySelection::All => (0..size).collect::<Vec<_>>(),
        EntrySelection::Only(list) => list.clone(),
    };
    selection.sort_unstable();
    selection.dedup();
    if let Some(&seq) = selection.last().filter(|seq| **seq >= size) {
        return Err(Fault::NoSuchEntry { seq });
    }
    let named = log
        .latest_checkpoint()
        .and_then(|checkpoint| checkpoint.fingerprint);
    if named != request.key.map(SealKey::fingerprint) {
        return Err(Fault::KeyNotInNewestEntry);
    }
    if named.is_none() && selection.last() != Some(&newest) {
        return Err(Fault::NewestEntryWithheld);
    }
    Ok(selection)
}

fn attachments_of(
    log: &Log,
    selection: &[u64],
) -> Result<BTreeMap<String, AttachmentRef>, ExportBundleError> {
    let mut found = BTreeMap::<String, AttachmentRef>::new();
    for &seq in selection {
        let entry = log.entry(seq)?.ok_or(ExportBundleError::NoSuchEntry { seq })?;
        for attachment in entry.attachments {
            let path = format!("data/{}", attachment.bag_path());
            if found
                .get(&path)
                .is_some_and(|other| other.sha256 != attachment.sha256)
            {
                return Err(ExportBundleError::LogChanged);
            }
            found.insert(path, attachment);
        }
    }
    Ok(found)
}

fn list_text(log: &Log, head: &Head) -> Result<String, ExportBundleError> {
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

/// Writes `allowed_signers` (each key once) and `key-history.txt` (each change of key).
fn key_texts(log: &Log, app_id: &str) -> [String; 2] {
    let mut signers = String::new();
    let mut history = String::new();
    for key in &log.keys {
        let line = seal::allowed_signers_line(app_id, &key.openssh);
        if !signers.contains(&line) {
            signers.push_str(&line);
        }
        history.push_str(&format!(
            "{} {}\n",
            entry::list_path(key.from_seq),
            key.fingerprint
        ));
    }
    [signers, history]
}
