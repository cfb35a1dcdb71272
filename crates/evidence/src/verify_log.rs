//! The log inside a bundle: entries against the list, the list and its tree against the checkpoints, the
//! checkpoints against the keys, attachments against the entries.
//!
//! Deliberately absent: manifests and the seal of the whole bag (`verify`).

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    attachment::AttachmentRef,
    bag,
    checkpoint::{self, Head, ReadCheckpoint},
    entry::{self, HeadBefore},
    hash::Sha256Hex,
    seal::{self, AllowedSigners},
    tree::Running,
    verdict::{BadKind, NotABundle},
    verify::{Check, seal_kind},
};

/// Is what the log in the bundle says, as far as it could be read.
#[derive(Default)]
pub(crate) struct LogPart {
    pub(crate) head: Option<Head>,
    pub(crate) disclosed: u64,
    pub(crate) origin: Option<String>,
    /// The keys the bundle names, if it names any.
    pub(crate) keys: Option<AllowedSigners>,
    /// Whether the checkpoint over the whole list has signature lines.
    pub(crate) newest_signed: bool,
    /// What the newest entry says about its key; nothing if that entry is withheld.
    pub(crate) newest_seal: Option<Option<String>>,
    /// What the shown entries say about practice.
    pub(crate) practice: BTreeSet<bool>,
}

impl LogPart {
    pub(crate) fn app_id(&self) -> Option<&str> {
        self.origin.as_deref().and_then(checkpoint::app_id)
    }
}

/// What is kept of a shown entry while the list passes by.
struct Shown {
    sha256: Sha256Hex,
    before: HeadBefore,
    seal: Option<String>,
}

/// Returns the number of the record that a path in the bag belongs to.
pub(crate) fn record_of(path: &str) -> Option<u64> {
    entry::read_list_path(path.strip_prefix("data/log/")?)
}

/// Checks everything under `data/log`, `data/keys` and `data/attachments`.
pub(crate) fn check(check: &mut Check<'_>) -> Result<LogPart, NotABundle> {
    let mut part = LogPart::default();
    let (shown, attachments) = read_entries(check, &mut part)?;
    let notes = read_checkpoints(check)?;
    let heads = walk_list(check, &shown, &notes)?;
    part.disclosed = shown.len() as u64;
    part.head = heads;
    part.origin = notes.values().next().map(|note| note.origin.clone());
    if let Some(newest) = heads.and_then(|head| head.size.checked_sub(1)) {
        part.newest_seal = shown.get(&newest).map(|shown| shown.seal.clone());
    }
    check_keys(check, &mut part, &shown)?;
    check_checkpoints(check, &mut part, &notes)?;
    check_attachments(check, &attachments)?;
    Ok(part)
}

type Attachments = BTreeMap<String, (u64, AttachmentRef)>;

fn read_entries(
    check: &mut Check<'_>,
    part: &mut LogPart,
) -> Result<(BTreeMap<u64, Shown>, Attachments), NotABundle> {
    let mut shown = Vec::new();
    let mut attachments = Attachments::new();
    let files = check.files.clone();
    for (place, path) in files.paths_below(bag::ENTRY_FOLDER) {
        let Some(seq) = record_of(path) else {
            check.log(path, BadKind::EntryOutOfPlace, None);
            continue;
        };
        let Some((sha256, entry)) = check.entry(place)? else {
            check.log(path, BadKind::MalformedEntry, Some(seq));
            continue;
        };
        if entry.seq != seq {
            check.log(path, BadKind::EntryOutOfPlace, Some(seq));
        }
        part.practice.insert(entry.practice);
        for attachment in entry.attachments {
            let path = format!("data/{}", attachment.bag_path());
            attachments.entry(path).or_insert((seq, attachment));
        }
        let (before, seal) = (entry.before, entry.seal.map(Cow::into_owned));
        shown.push((seq, Shown { sha256, before, seal }));
    }
    Ok((shown.into_iter().collect(), attachments))
}

fn read_checkpoints(check: &mut Check<'_>) -> Result<BTreeMap<u64, ReadCheckpoint>, NotABundle> {
    let mut notes = BTreeMap::<u64, ReadCheckpoint>::new();
    let files = check.files.clone();
    for (_, path) in files.paths_below(bag::CHECKPOINT_FOLDER) {
        if [".txt.sig", ".txt.tsr", ".txt.tsq"]
            .iter()
            .any(|ending| path.ends_with(ending))
        {
            continue;
        }
        let read = check.bytes(path)?.and_then(|bytes| checkpoint::read(&bytes).ok());
        match read.filter(|note| path == note_path(note.head.size)) {
            Some(note)
                if notes
                    .values()
                    .next()
                    .is_none_or(|first| first.origin == note.origin) =>
            {
                notes.insert(note.head.size, note);
            }
            _ => check.log(path, BadKind::MalformedCheckpoint, None),
        }
    }
    Ok(notes)
}

pub(crate) fn note_path(size: u64) -> String {
    format!("{}{size:08}.txt", bag::CHECKPOINT_FOLDER)
}

/// Walks over the list once and compares it with the entries and checkpoints on the way. Returns its head.
fn walk_list(
    check: &mut Check<'_>,
    shown: &BTreeMap<u64, Shown>,
    notes: &BTreeMap<u64, ReadCheckpoint>,
) -> Result<Option<Head>, NotABundle> {
    let mut walk = Walk {
        running: Running::empty(),
        line: Vec::new(),
        bad: vec![],
        broken: false,
        shown,
        notes,
    };
    let whole = check.read(bag::LIST_FILE, &mut |piece| walk.take(piece))?;
    let Walk {
        running,
        line,
        bad,
        broken,
        ..
    } = walk;
    for (path, kind, record) in bad {
        check.log(&path, kind, record);
    }
    let size = running.size();
    if !whole || broken || !line.is_empty() {
        check.log(bag::LIST_FILE, BadKind::MalformedList, Some(size));
        return Ok(None);
    }
    for (&seq, _) in shown.range(size..) {
        check.log(
            &format!("data/log/{}", entry::list_path(seq)),
            BadKind::EntryOutOfPlace,
            Some(seq),
        );
    }
    if notes.keys().any(|covered| *covered > size) {
        check.log(bag::LIST_FILE, BadKind::ListShortened, Some(size));
    }
    Ok(Some(running.head()))
}

struct Walk<'a> {
    running: Running,
    line: Vec<u8>,
    bad: Vec<(String, BadKind, Option<u64>)>,
    broken: bool,
    shown: &'a BTreeMap<u64, Shown>,
    notes: &'a BTreeMap<u64, ReadCheckpoint>,
}

impl Walk<'_> {
    fn take(&mut self, mut piece: &[u8]) {
        while let Some(end) = piece.iter().position(|byte| *byte == b'\n') {
            let (line, rest) = piece.split_at(end + 1);
            piece = rest;
            if self.line.is_empty() {
                self.take_line(line);
            } else {
                let mut whole = std::mem::take(&mut self.line);
                whole.extend_from_slice(line);
                self.take_line(&whole);
            }
        }
        // No line of this format is longer; without the bound a file without line ends would fill the memory.
        if self.line.len() + piece.len() > 200 {
            self.broken = true;
        }
        if !self.broken {
            self.line.extend_from_slice(piece);
        }
    }

    fn take_line(&mut self, line: &[u8]) {
        let seq = self.running.size();
        let text = std::str::from_utf8(line)
            .ok()
            .and_then(|line| line.strip_suffix('\n'));
        let hash = text.and_then(|line| entry::read_leaf_line(line, seq));
        let Some(hash) = hash.filter(|_| !self.broken) else {
            self.broken = true;
            return;
        };
        if let Some(shown) = self.shown.get(&seq) {
            let path = format!("data/log/{}", entry::list_path(seq));
            if shown.sha256 != hash {
                self.bad.push((path.clone(), BadKind::EntryDiffers, Some(seq)));
            }
            if shown.before
                != (HeadBefore {
                    size: seq,
                    list_sha256: self.running.list_sha256(),
                })
            {
                self.bad.push((path, BadKind::HeadBeforeDiffers, Some(seq)));
            }
        }
        self.running.push(line);
        if let Some(note) = self.notes.get(&self.running.size()) {
            let path = note_path(note.head.size);
            let head = self.running.head();
            if head.list_sha256 != note.head.list_sha256 {
                self.bad.push((path, BadKind::ListHashDiffers, None));
            } else if head.root != note.head.root {
                self.bad.push((path, BadKind::RootDiffers, None));
            }
        }
    }
}

fn check_keys(
    check: &mut Check<'_>,
    part: &mut LogPart,
    shown: &BTreeMap<u64, Shown>,
) -> Result<(), NotABundle> {
    if check.files.paths_below(bag::KEY_FOLDER).next().is_none() {
        return Ok(());
    }
    let text = check
        .bytes(bag::ALLOWED_SIGNERS_FILE)?
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(keys) = text.and_then(|text| AllowedSigners::parse(&text).ok()) else {
        check.seal(bag::ALLOWED_SIGNERS_FILE, BadKind::MalformedKeys);
        return Ok(());
    };
    let known = keys.fingerprints().collect::<BTreeSet<_>>();
    for (&seq, shown) in shown {
        if shown.seal.as_ref().is_some_and(|seal| !known.contains(seal)) {
            check.log(
                &format!("data/log/{}", entry::list_path(seq)),
                BadKind::UnknownKey,
                Some(seq),
            );
        }
    }
    let history = check
        .bytes(bag::KEY_HISTORY_FILE)?
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let named = history.as_deref().and_then(|text| {
        text.lines()
            .map(|line| line.split_once(' ').map(|(_, key)| key.to_owned()))
            .collect()
    });
    if named != Some(known) {
        check.seal(bag::KEY_HISTORY_FILE, BadKind::MalformedKeys);
    }
    part.keys = Some(keys);
    Ok(())
}

fn check_checkpoints(
    check: &mut Check<'_>,
    part: &mut LogPart,
    notes: &BTreeMap<u64, ReadCheckpoint>,
) -> Result<(), NotABundle> {
    let size = part.head.map(|head| head.size);
    let newest = size.and_then(|size| notes.get(&size));
    match newest {
        None => check.log(bag::CHECKPOINT_FOLDER, BadKind::CheckpointMissing, None),
        Some(note) => part.newest_signed = note.has_signatures(),
    }
    let namespace = seal::checkpoint_namespace(part.app_id().unwrap_or_default());
    for note in notes.values() {
        let path = note_path(note.head.size);
        let sig_path = format!("{path}.sig");
        let sig = check.bytes(&sig_path)?;
        let Some(keys) = &part.keys else {
            if note.has_signatures() || sig.is_some() {
                check.seal(&path, BadKind::SealMissing);
            }
            continue;
        };
        let must_be_signed = size == Some(note.head.size);
        match note.has_signatures() {
            true if !note.is_signed_by(keys) => check.seal(&path, BadKind::SealInvalid),
            false if must_be_signed => check.seal(&path, BadKind::SealMissing),
            _ => {}
        }
        match sig {
            None if must_be_signed || check.files.contain(&sig_path) => {
                check.seal(&sig_path, BadKind::SealMissing);
            }
            None => {}
            Some(sig) => {
                let bytes = check.bytes(&path)?.unwrap_or_default();
                if let Err(fault) = keys.verify(&namespace, &bytes, &sig) {
                    check.seal(&sig_path, seal_kind(fault));
                }
            }
        }
    }
    Ok(())
}

fn check_attachments(check: &mut Check<'_>, attachments: &Attachments) -> Result<(), NotABundle> {
    let text = match check.files.contain(bag::WITHHELD_FILE) {
        false => Some(vec![]),
        true => check.bytes(bag::WITHHELD_FILE)?,
    };
    let withheld = text.as_deref().and_then(bag::read_manifest);
    if withheld.is_none() {
        check.log(bag::WITHHELD_FILE, BadKind::MalformedManifest, None);
    }
    let withheld = withheld.into_iter().flatten().collect::<BTreeMap<_, _>>();
    for (path, (seq, attachment)) in attachments {
        if !check.files.contain(path) {
            if withheld.get(attachment.bag_path().as_str()) != Some(&attachment.sha256) {
                check.log(path, BadKind::AttachmentMissing, Some(*seq));
            }
        } else if !check.has(path, attachment.bytes, &attachment.sha256)? {
            check.log(path, BadKind::AttachmentDiffers, Some(*seq));
        }
    }
    let files = check.files.clone();
    for (_, path) in files.paths_below(bag::ATTACHMENT_FOLDER) {
        if !attachments.contains_key(path) {
            check.log(path, BadKind::AttachmentUnreferenced, None);
        }
    }
    Ok(())
}
