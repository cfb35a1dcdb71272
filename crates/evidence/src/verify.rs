//! Checking a bundle: every file against the manifests, the list, tree and checkpoints against each other and
//! the entries, the seal against the keys, and all of it against what the entries say about themselves.
//!
//! Deliberately absent: trust in a key (the reader must get its fingerprint another way) and the clock.

use std::{
    io::{Read, Seek},
    num::NonZeroUsize,
    path::Path,
    sync::Arc,
};

use sha2::{Digest, Sha256};

use crate::{
    bag,
    checkpoint::Head,
    entry::{Entry, MAX_ENTRY_BYTES},
    entry_facts::EntryFacts,
    hash::Sha256Hex,
    hash_ahead::{self, Ahead},
    seal::{self, SealFault},
    source::{self, Listed, ReadFault, Source, ZipSource},
    timestamp::TsaRoots,
    verdict::{BadItem, BadKind, BundleReport, NotABundle, Verdict},
    verify_log::{self, LogPart},
    verify_timestamps,
};

const MAX_REPORTED: usize = 1_000;
const MAX_TEXT_BYTES: u64 = 16 << 20;

/// Checks the bundle at `path`: a ZIP file, or the folder that was unpacked from one.
///
/// # Errors
///
/// [`NotABundle`] if it cannot be read as a bundle at all. A bundle that was changed is no error.
pub fn verify_bundle(path: &Path) -> Result<BundleReport, NotABundle> {
    verify_bundle_with(path, &mut CheckOptions::default())
}

/// Says how a bundle is to be checked, beyond what every check does.
#[derive(Default)]
pub struct CheckOptions<'a> {
    /// How many threads hash files at most; 0 means one for each core.
    pub threads: usize,
    /// Roots of time stamp authorities that the reader trusts. Without them a stamp's root stays unknown.
    pub tsa_roots: Option<&'a TsaRoots>,
    /// Is called with each shown entry in its order, whether or not it fits the list.
    pub each_entry: Option<&'a mut dyn FnMut(&Entry)>,
}

/// Checks the bundle at `path` as [`verify_bundle`] does, with options.
///
/// # Errors
///
/// As [`verify_bundle`].
pub fn verify_bundle_with(path: &Path, options: &mut CheckOptions<'_>) -> Result<BundleReport, NotABundle> {
    let mut source = source::open(path, source::Names::Portable)?;
    let mut check = Check::new(source.as_mut())?;
    check.tsa_roots = options.tsa_roots;
    if let Some(each) = options.each_entry.as_deref_mut() {
        check.each_entry = Some(each);
    }
    let cores = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = match options.threads {
        0 => cores(),
        threads => threads,
    };
    check.hash_ahead(threads);
    check.run()
}

/// Checks a bundle that is a ZIP in memory or in an open file.
///
/// # Errors
///
/// As [`verify_bundle`].
pub fn verify_bundle_reader<R: Read + Seek + Sync>(reader: R) -> Result<BundleReport, NotABundle> {
    Check::new(&mut ZipSource::open(reader)?)?.run()
}

/// Is the files of a bundle, ordered by path. Each has a place, which is its number in this order.
#[derive(Clone)]
pub(crate) struct Files(Arc<[Listed]>);

impl Files {
    pub(crate) fn place(&self, path: &str) -> Option<usize> {
        self.0.binary_search_by(|file| file.path.as_str().cmp(path)).ok()
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Listed> {
        self.place(path).and_then(|place| self.0.get(place))
    }

    pub(crate) fn contain(&self, path: &str) -> bool {
        self.place(path).is_some()
    }

    /// Returns the paths below a folder (with its slash at the end), each with its place.
    pub(crate) fn paths_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
        let first = self.0.partition_point(|file| file.path.as_str() < folder);
        let below = self.below(folder).iter().map(|file| file.path.as_str());
        (first..).zip(below)
    }

    fn below(&self, folder: &str) -> &[Listed] {
        let first = self.0.partition_point(|file| file.path.as_str() < folder);
        let rest = &self.0[first..];
        &rest[..rest.partition_point(|file| file.path.starts_with(folder))]
    }
}

/// Is one check under way. Findings are kept by area, so that the most telling ones come first.
pub(crate) struct Check<'a> {
    source: &'a mut dyn Source,
    pub(crate) files: Files,
    /// What is known of each file so far, by its place among the files, so that no file is hashed twice.
    known: Vec<Ahead>,
    /// The text that is sealed, once it was read.
    manifest: Option<Vec<u8>>,
    pub(crate) tsa_roots: Option<&'a TsaRoots>,
    pub(crate) each_entry: Option<&'a mut dyn FnMut(&Entry)>,
    payload: Vec<BadItem>,
    log: Vec<BadItem>,
    seal: Vec<BadItem>,
    tags: Vec<BadItem>,
}

impl<'a> Check<'a> {
    fn new(source: &'a mut dyn Source) -> Result<Self, NotABundle> {
        let files = Files(Arc::clone(source.files()));
        if !files.contain(bag::DECLARATION_FILE) && !files.contain(bag::MANIFEST_FILE) {
            return Err(NotABundle::NoBag);
        }
        let mut known = Vec::new();
        known.resize_with(files.0.len(), Ahead::default);
        Ok(Self {
            source,
            files,
            known,
            manifest: None,
            tsa_roots: None,
            each_entry: None,
            payload: vec![],
            log: vec![],
            seal: vec![],
            tags: vec![],
        })
    }

    /// Hashes all files on several threads before anything is compared, and reads the entries on the way. What
    /// does not come here is read again, and judged, in its turn.
    fn hash_ahead(&mut self, threads: usize) {
        let keep_entries = self.each_entry.is_none();
        self.known = hash_ahead::run(self.source, threads, keep_entries);
    }

    /// Returns what the entry at a place says of itself, with the hash of its bytes; nothing if it is none.
    pub(crate) fn entry(
        &mut self,
        place: usize,
    ) -> Result<Option<(Sha256Hex, EntryFacts<'static>)>, NotABundle> {
        let known = &mut self.known[place];
        if let (Some(hash), Some(entry)) = (known.hash, known.entry.take()) {
            return Ok(entry.map(|entry| (hash, entry)));
        }
        let mut bytes = Vec::new();
        let small = self.files.0[place].bytes <= MAX_ENTRY_BYTES;
        let whole = small && self.read_at(place, &mut |piece| bytes.extend_from_slice(piece))?;
        let entry = whole.then(|| Entry::parse(bytes).ok()).flatten();
        if let (Some(entry), Some(each)) = (&entry, &mut self.each_entry) {
            each(entry);
        }
        Ok(entry.map(|entry| (entry.sha256, EntryFacts::of(entry))))
    }

    fn run(mut self) -> Result<BundleReport, NotABundle> {
        let tags_right = self.check_tags()?;
        let info = self.text(bag::INFO_FILE)?.unwrap_or_default();
        if tags_right && bag::info_value(&info, "Evidence-Format").is_some_and(|v| v != bag::BUNDLE_VERSION) {
            return Err(NotABundle::NewerFormat);
        }
        self.check_payload()?;
        self.check_oxum(&info);
        let part = verify_log::check(&mut self)?;
        let sealed = self.check_seal(&part)?;
        let practice = self.check_practice(&info, &part);
        let timestamps = verify_timestamps::check(&mut self)?;
        let mut all_bad = Vec::new();
        for list in [&mut self.payload, &mut self.log, &mut self.seal, &mut self.tags] {
            all_bad.append(list);
        }
        all_bad.truncate(MAX_REPORTED);
        Ok(BundleReport {
            verdict: if all_bad.is_empty() {
                Verdict::Intact
            } else {
                Verdict::Changed
            },
            practice,
            records: part.head.map_or(0, |head: Head| head.size),
            disclosed: part.disclosed,
            signed: sealed.is_some(),
            fingerprint: sealed,
            first_bad: all_bad.first().cloned(),
            all_bad,
            head: part.head,
            origin: part.origin,
            made: bag::info_value(&info, "Bagging-Date").map(str::to_owned),
            name: self.source.name().to_owned(),
            timestamps,
        })
    }

    /// Checks the files beside `data`. Returns whether all of them are as listed.
    fn check_tags(&mut self) -> Result<bool, NotABundle> {
        if self.bytes(bag::DECLARATION_FILE)?.as_deref() != Some(bag::DECLARATION.as_bytes()) {
            self.tag(bag::DECLARATION_FILE, BadKind::MalformedBag);
        }
        for required in [bag::INFO_FILE, bag::MANIFEST_FILE, bag::TAG_MANIFEST_FILE] {
            if !self.files.contain(required) {
                self.tag(required, BadKind::MissingFile);
            }
        }
        let is_tag = |path: &str| !path.starts_with("data/") && path != bag::TAG_MANIFEST_FILE;
        let found = self.compare(bag::TAG_MANIFEST_FILE, is_tag)?;
        self.tags.extend(found);
        Ok(self.tags.is_empty())
    }

    fn check_payload(&mut self) -> Result<(), NotABundle> {
        self.payload = self.compare(bag::MANIFEST_FILE, |path| path.starts_with("data/"))?;
        Ok(())
    }

    /// Compares all files of one area with the manifest for it. A manifest that is there but cannot be read is a
    /// finding of its own: without it nothing else would be compared.
    fn compare(
        &mut self,
        manifest: &str,
        belongs: impl Fn(&str) -> bool,
    ) -> Result<Vec<BadItem>, NotABundle> {
        if !self.files.contain(manifest) {
            return Ok(vec![]);
        }
        let Some(bytes) = self.bytes(manifest)? else {
            self.tag(manifest, BadKind::ContentUnreadable);
            return Ok(vec![]);
        };
        let bad = match bag::read_manifest(&bytes) {
            Some(listed) => self.compare_with(&listed, belongs)?,
            None => {
                self.tag(manifest, BadKind::MalformedManifest);
                vec![]
            }
        };
        if manifest == bag::MANIFEST_FILE {
            self.manifest = Some(bytes);
        }
        Ok(bad)
    }

    fn compare_with(
        &mut self,
        listed: &[(&str, Sha256Hex)],
        belongs: impl Fn(&str) -> bool,
    ) -> Result<Vec<BadItem>, NotABundle> {
        let files = self.files.clone();
        let here = files.0.iter().enumerate().filter(|(_, file)| belongs(&file.path));
        let mut here = here.peekable();
        let (mut bad, mut added) = (Vec::new(), Vec::new());
        // Both are ordered by path, so one walk meets every file and every line.
        for &(path, hash) in listed {
            while let Some((_, file)) = here.next_if(|(_, file)| file.path.as_str() < path) {
                added.push(item(&file.path, BadKind::AddedFile));
            }
            let found = here.next_if(|(_, file)| file.path == path);
            match found.map(|(place, _)| self.hash_at(place)).transpose()? {
                None => bad.push(item(path, BadKind::MissingFile)),
                Some(None) => bad.push(item(path, BadKind::ContentUnreadable)),
                Some(Some(found)) if found != hash => bad.push(item(path, BadKind::HashDiffers)),
                Some(Some(_)) => {}
            }
        }
        added.extend(here.map(|(_, file)| item(&file.path, BadKind::AddedFile)));
        bad.extend(added);
        Ok(bad)
    }

    fn check_oxum(&mut self, info: &str) {
        let payload = self.files.below("data/");
        let bytes = payload.iter().map(|file| file.bytes).sum::<u64>();
        let count = payload.len();
        if bag::info_value(info, "Payload-Oxum") != Some(&format!("{bytes}.{count}")) {
            self.tag(bag::INFO_FILE, BadKind::PayloadOxumDiffers);
        }
    }

    /// Checks the seal over the manifest and whether there had to be one. Returns the fingerprint of a valid
    /// one.
    fn check_seal(&mut self, part: &LogPart) -> Result<Option<String>, NotABundle> {
        let signature = self.bytes(bag::SEAL_FILE)?;
        let (Some(signature), Some(keys)) = (&signature, &part.keys) else {
            // Without a key the newest entry is shown and says so itself. Anything else lost its signature.
            let said = matches!(&part.newest_seal, Some(None)) && !part.newest_signed;
            if signature.is_some() || part.keys.is_some() || !said {
                self.seal(bag::SEAL_FILE, BadKind::SealMissing);
            }
            return Ok(None);
        };
        let manifest = match self.manifest.take() {
            Some(manifest) => manifest,
            None => self.bytes(bag::MANIFEST_FILE)?.unwrap_or_default(),
        };
        let namespace = seal::bundle_namespace(part.app_id().unwrap_or_default());
        let sealed = match keys.verify(&namespace, &manifest, signature) {
            Ok(sealed) => sealed,
            Err(fault) => {
                self.seal(bag::SEAL_FILE, seal_kind(fault));
                return Ok(None);
            }
        };
        if part
            .newest_seal
            .as_ref()
            .is_some_and(|seal| seal.as_ref() != Some(&sealed.fingerprint))
        {
            self.seal(bag::SEAL_FILE, BadKind::UnknownKey);
        }
        if self.bytes(bag::PEM_FILE)?.as_deref() != Some(sealed.pem.as_bytes()) {
            self.seal(bag::PEM_FILE, BadKind::MalformedKeys);
        }
        Ok(Some(sealed.fingerprint))
    }

    fn check_practice(&mut self, info: &str, part: &LogPart) -> bool {
        let said = match bag::info_value(info, "Practice") {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        };
        if said.is_none() || part.practice.iter().any(|practice| Some(*practice) != said) {
            self.seal(bag::INFO_FILE, BadKind::PracticeMixed);
        }
        // When in doubt it is practice: a pretend record must never pass for a real one.
        said != Some(false) || part.practice.contains(&true)
    }

    /// Reads a small file whole; nothing if it is not there, too big or does not unpack.
    pub(crate) fn bytes(&mut self, path: &str) -> Result<Option<Vec<u8>>, NotABundle> {
        let mut bytes = Vec::new();
        let small = self
            .files
            .get(path)
            .is_some_and(|file| file.bytes <= MAX_TEXT_BYTES);
        let whole = small && self.read(path, &mut |piece| bytes.extend_from_slice(piece))?;
        Ok(whole.then_some(bytes))
    }

    fn text(&mut self, path: &str) -> Result<Option<String>, NotABundle> {
        Ok(self.bytes(path)?.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    fn hash_at(&mut self, place: usize) -> Result<Option<Sha256Hex>, NotABundle> {
        if let Some(hash) = self.known[place].hash {
            return Ok(Some(hash));
        }
        let mut hasher = Sha256::new();
        let whole = self.read_at(place, &mut |piece| hasher.update(piece))?;
        let hash = whole.then(|| Sha256Hex::from_bytes(hasher.finalize().into()));
        self.known[place].hash = hash;
        Ok(hash)
    }

    /// Reads a file piece by piece. False if it is not there or does not unpack.
    pub(crate) fn read(&mut self, path: &str, take: &mut dyn FnMut(&[u8])) -> Result<bool, NotABundle> {
        match self.files.place(path) {
            Some(place) => self.read_at(place, take),
            None => Ok(false),
        }
    }

    fn read_at(&mut self, place: usize, take: &mut dyn FnMut(&[u8])) -> Result<bool, NotABundle> {
        match self.source.read(&self.files.0[place], take) {
            Ok(()) => Ok(true),
            Err(ReadFault::Content) => Ok(false),
            Err(ReadFault::Io(error)) => Err(error.into()),
        }
    }

    /// Checks the length and hash of a file.
    pub(crate) fn has(&mut self, path: &str, bytes: u64, hash: &Sha256Hex) -> Result<bool, NotABundle> {
        match self.files.place(path) {
            Some(place) if self.files.0[place].bytes == bytes => Ok(self.hash_at(place)? == Some(*hash)),
            _ => Ok(false),
        }
    }

    pub(crate) fn log(&mut self, path: &str, kind: BadKind, record: Option<u64>) {
        self.log.push(BadItem {
            item: path.to_owned(),
            kind,
            record,
        });
    }

    pub(crate) fn seal(&mut self, path: &str, kind: BadKind) {
        self.seal.push(item(path, kind));
    }

    fn tag(&mut self, path: &str, kind: BadKind) {
        self.tags.push(item(path, kind));
    }
}

pub(crate) fn seal_kind(fault: SealFault) -> BadKind {
    match fault {
        SealFault::Malformed | SealFault::MalformedKey | SealFault::NotEd25519 => BadKind::SealMalformed,
        SealFault::UnknownKey => BadKind::UnknownKey,
        SealFault::Invalid => BadKind::SealInvalid,
    }
}

fn item(path: &str, kind: BadKind) -> BadItem {
    BadItem {
        item: path.to_owned(),
        kind,
        record: verify_log::record_of(path),
    }
}
