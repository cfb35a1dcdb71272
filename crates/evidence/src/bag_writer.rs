//! Writing a bag into a ZIP, file by file, from front to back, hashing on the way.
//!
//! Deliberately absent: which files belong in it (`bundle`).

use std::{
    cell::RefCell,
    collections::BTreeMap,
    io::{self, Seek, SeekFrom, Write},
    ops::ControlFlow,
    rc::Rc,
};

use sha2::{Digest, Sha256};
use zip::{
    CompressionMethod, DateTime, System, ZipWriter,
    write::{PreparedZipFile, SimpleFileOptions},
};

use crate::{
    bag,
    bundle::{ExportBundleError, ExportRequest, Progress},
    hash::{Sha256Hex, sha256},
    seal,
};

/// Shorter files are stored as they are: setting up the packer takes longer than it saves, ten thousand times over.
const PACKED_FROM: usize = 8 << 10;

/// Is a file packed and ready to be written.
pub(crate) struct Prepared {
    file: PreparedZipFile,
    path: String,
    hash: Sha256Hex,
    bytes: u64,
}

impl Prepared {
    /// Packs a file of the bag whose top folder is `top`.
    pub(crate) fn new(
        top: &str,
        path: &str,
        bytes: &[u8],
        hash: Sha256Hex,
    ) -> Result<Self, ExportBundleError> {
        let worth_packing = bytes.len() >= PACKED_FROM
            && ![".png", ".jpg", ".gz", ".pdf"]
                .iter()
                .any(|ending| path.ends_with(ending));
        let method = if worth_packing {
            CompressionMethod::Deflated
        } else {
            CompressionMethod::Stored
        };
        // Everything that a default could take from the machine or the day is fixed.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(worth_packing.then_some(6))
            .last_modified_time(DateTime::default())
            .system(System::Unix)
            .unix_permissions(0o644);
        Ok(Self {
            file: PreparedZipFile::from_data(format!("{top}/{path}"), options, bytes)?,
            path: path.to_owned(),
            hash,
            bytes: bytes.len() as u64,
        })
    }
}

/// Is a bag under way.
pub(crate) struct BagWriter<'a, W: Write> {
    passed: LetGo<W>,
    zip: ZipWriter<Hashing<W>>,
    top: &'a str,
    files: BTreeMap<String, Sha256Hex>,
    payload_bytes: u64,
    packed: u64,
    done: u64,
    total: u64,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'a, W: Write> BagWriter<'a, W> {
    pub(crate) fn new(
        out: W,
        top: &'a str,
        total: u64,
        progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Self {
        let passed = Rc::new(RefCell::new(Passed {
            out: Some(out),
            hasher: Sha256::new(),
            written: 0,
        }));
        let zip = ZipWriter::new(Hashing(Rc::clone(&passed)));
        let passed = LetGo(passed);
        Self {
            zip,
            passed,
            top,
            files: BTreeMap::new(),
            payload_bytes: 0,
            packed: 0,
            done: 0,
            total,
            progress,
        }
    }

    pub(crate) fn add(&mut self, path: &str, bytes: &[u8]) -> Result<Sha256Hex, ExportBundleError> {
        let hash = sha256(bytes);
        self.add_hashed(path, bytes, hash)?;
        Ok(hash)
    }

    /// Adds a file whose hash has just been computed from these very bytes.
    pub(crate) fn add_hashed(
        &mut self,
        path: &str,
        bytes: &[u8],
        hash: Sha256Hex,
    ) -> Result<(), ExportBundleError> {
        self.take(Prepared::new(self.top, path, bytes, hash)?)
    }

    /// Adds a file that was prepared before, perhaps by another thread.
    pub(crate) fn take(&mut self, prepared: Prepared) -> Result<(), ExportBundleError> {
        let Prepared {
            file,
            path,
            hash,
            bytes,
        } = prepared;
        self.packed += file.compressed_size();
        self.done += 1;
        self.zip.add_prepared_file(file)?;
        if path.starts_with("data/") {
            self.payload_bytes += bytes;
        }
        self.files.insert(path, hash);
        let done = Progress {
            files_done: self.done,
            files_total: self.total,
            bytes_done: self.packed,
        };
        match (self.progress)(done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ExportBundleError::Cancelled),
        }
    }

    /// Adds manifest, seal, declaration, info and tag manifest, and returns the hash of the manifest.
    pub(crate) fn add_tag_files(
        &mut self,
        request: &ExportRequest<'_>,
    ) -> Result<Sha256Hex, ExportBundleError> {
        let payload_files = self.files.len() as u64;
        let manifest = self.manifest();
        let info = bag::Statement {
            agent: request.agent,
            bagging_date: request.bagging_date,
            practice: request.practice,
            payload_bytes: self.payload_bytes,
            payload_files,
        };
        self.files.clear();
        self.add(bag::DECLARATION_FILE, bag::DECLARATION.as_bytes())?;
        self.add(bag::INFO_FILE, info.text().as_bytes())?;
        let hash = self.add(bag::MANIFEST_FILE, manifest.as_bytes())?;
        if let Some(key) = request.key {
            let namespace = seal::bundle_namespace(request.app_id);
            let sig = key
                .sign(&namespace, manifest.as_bytes())
                .map_err(ExportBundleError::Seal)?;
            self.add(bag::SEAL_FILE, sig.as_bytes())?;
        }
        let tags = self.manifest();
        self.add(bag::TAG_MANIFEST_FILE, tags.as_bytes())?;
        Ok(hash)
    }

    fn manifest(&self) -> String {
        bag::manifest(self.files.iter().map(|(path, hash)| (path.as_str(), *hash)))
    }

    pub(crate) fn finish(self) -> Result<(Sha256Hex, u64), ExportBundleError> {
        let Self { zip, passed, .. } = self;
        drop(zip.finish()?);
        let mut passed = passed.0.borrow_mut();
        passed
            .out
            .as_mut()
            .map_or(Ok(()), Write::flush)
            .map_err(ExportBundleError::Write)?;
        Ok((
            Sha256Hex::from_bytes(passed.hasher.finalize_reset().into()),
            passed.written,
        ))
    }
}

/// Lets go of the output when dropped. It stands before the ZIP writer, so it goes first.
struct LetGo<W>(Rc<RefCell<Passed<W>>>);

impl<W> Drop for LetGo<W> {
    fn drop(&mut self) {
        self.0.borrow_mut().out = None;
    }
}

/// Hashes what passes through. Refuses to go back, because the hash could not follow.
struct Hashing<W>(Rc<RefCell<Passed<W>>>);

/// Is what has passed. The output is let go at the first fault or when the export is stopped: `ZipWriter`
/// closes its archive when dropped, and half an export must not look like a whole one.
struct Passed<W> {
    out: Option<W>,
    hasher: Sha256,
    written: u64,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut passed = self.0.borrow_mut();
        let n = match passed
            .out
            .as_mut()
            .map_or(Ok(bytes.len()), |out| out.write(bytes))
        {
            Ok(n) => n,
            Err(error) => {
                if error.kind() != io::ErrorKind::Interrupted {
                    passed.out = None;
                }
                return Err(error);
            }
        };
        passed.hasher.update(&bytes[..n]);
        passed.written += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl<W> Seek for Hashing<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let mut passed = self.0.borrow_mut();
        let written = passed.written;
        match to {
            SeekFrom::Current(0) | SeekFrom::End(0) => Ok(written),
            SeekFrom::Start(place) if place == written => Ok(place),
            // Nothing is written any more, so going back to tidy up does no harm.
            SeekFrom::Start(place) if passed.out.is_none() => {
                passed.written = place;
                Ok(place)
            }
            _ => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}
