//! Reading the files of a bundle, from a ZIP or a folder, without unpacking and without trust.
//!
//! A ZIP is taken only if every reader of ZIP files would see the same files in it. Deliberately absent: what
//! the files mean.

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::Arc,
};

use zip::{CompressionMethod, ZipArchive, result::ZipError};

use crate::{bundle::MAX_FILES, durable, shared_file::SharedFile, verdict::NotABundle, zip_frame};

/// The most bytes that one file may unpack to (2 GiB) and all together (16 GiB).
const MAX_FILE_BYTES: u64 = 2 << 30;
const MAX_TOTAL_BYTES: u64 = 16 << 30;

/// Files larger than this must not be packed more densely than 1 to 200.
const DENSE_FROM_BYTES: u64 = 16 << 20;
const DENSEST: u64 = 200;

const END_RECORD_BYTES: u64 = 22;

/// Is a file in the bag: its path below the top folder and its length.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    index: usize,
}

/// Says why a file's content did not come.
#[derive(Debug)]
pub(crate) enum ReadFault {
    /// The content does not unpack, or not to what was stated.
    Content,
    /// The system did not give it.
    Io(io::Error),
}

/// Is where a bag's files come from.
pub(crate) trait Source: Sync {
    /// Name of the bag's own folder.
    fn name(&self) -> &str;
    /// All files, ordered by path.
    fn files(&self) -> &Arc<[Listed]>;
    /// Hands over a file's content piece by piece.
    fn read(&mut self, file: &Listed, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadFault>;
    /// Makes another reader of the same files for another thread, where that can be done.
    fn fork(&self) -> Option<Box<dyn Source + Send>> {
        None
    }
}

/// Is a bag inside a ZIP file.
pub(crate) struct ZipSource<R> {
    archive: ZipArchive<R>,
    name: String,
    files: Arc<[Listed]>,
    buffer: Vec<u8>,
}

impl<R: Read + Seek> ZipSource<R> {
    pub(crate) fn open(mut reader: R) -> Result<Self, NotABundle> {
        let end = read_end_record(&mut reader)?;
        zip_frame::check(&mut reader, end.count, end.directory_start, end.start)?;
        let mut archive = ZipArchive::new(reader).map_err(refusal)?;
        if archive.has_duplicate_names() {
            return Err(NotABundle::DuplicateName);
        }
        if archive.len() != usize::from(end.count) {
            return Err(NotABundle::DuplicateName);
        }
        if archive.offset() != 0 || archive.central_directory_start() != end.directory_start {
            return Err(NotABundle::StrayBytes);
        }
        check_members(&mut archive)?;
        archive
            .validate_header_consistency()
            .map_err(|error| match error {
                ZipError::Io(error) => NotABundle::Io(error),
                _ => NotABundle::HeadersDiffer,
            })?;
        check_no_gaps(&mut archive, end.directory_start)?;
        let (name, files) = list_members(&mut archive)?;
        Ok(Self {
            archive,
            name,
            files: files.into(),
            buffer: vec![],
        })
    }

    fn read_member(&mut self, file: &Listed, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadFault> {
        let member = self.archive.by_index(file.index).map_err(|error| match error {
            ZipError::Io(error) => content_or_io(error),
            _ => ReadFault::Content,
        })?;
        // One byte more than stated is enough to know that the statement is false.
        pump(member.take(file.bytes + 1), file.bytes, &mut self.buffer, take)
    }
}

impl<R: Read + Seek + Sync> Source for ZipSource<R> {
    fn name(&self) -> &str {
        &self.name
    }

    fn files(&self) -> &Arc<[Listed]> {
        &self.files
    }

    fn read(&mut self, file: &Listed, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadFault> {
        self.read_member(file, take)
    }
}

/// Is a bag in a ZIP on disk, which several threads can read at once.
struct ZipOnDisk(ZipSource<SharedFile>);

impl Source for ZipOnDisk {
    fn name(&self) -> &str {
        &self.0.name
    }

    fn files(&self) -> &Arc<[Listed]> {
        &self.0.files
    }

    fn read(&mut self, file: &Listed, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadFault> {
        self.0.read_member(file, take)
    }

    fn fork(&self) -> Option<Box<dyn Source + Send>> {
        Some(Box::new(Self(ZipSource {
            archive: self.0.archive.clone(),
            name: self.0.name.clone(),
            files: Arc::clone(&self.0.files),
            buffer: vec![],
        })))
    }
}

struct EndRecord {
    count: u16,
    directory_start: u64,
    /// Where the record itself stands.
    start: u64,
}

/// Reads the record that must be the last 22 bytes: no comment, no second volume, nothing behind it.
fn read_end_record<R: Read + Seek>(reader: &mut R) -> Result<EndRecord, NotABundle> {
    let length = reader.seek(SeekFrom::End(0))?;
    let start = length.checked_sub(END_RECORD_BYTES).ok_or(NotABundle::NotAZip)?;
    let mut magic = [0; 4];
    reader.seek(SeekFrom::Start(0))?;
    reader.read_exact(&mut magic)?;
    let mut end = [0; END_RECORD_BYTES as usize];
    reader.seek(SeekFrom::Start(start))?;
    reader.read_exact(&mut end)?;
    let is_zip = magic == *b"PK\x03\x04";
    let short = |at: usize| u16::from_le_bytes([end[at], end[at + 1]]);
    let long = |at: usize| {
        u64::from(u32::from_le_bytes([
            end[at],
            end[at + 1],
            end[at + 2],
            end[at + 3],
        ]))
    };
    if end[..4] != *b"PK\x05\x06" || short(20) != 0 {
        return Err(if is_zip {
            NotABundle::StrayBytes
        } else {
            NotABundle::NotAZip
        });
    }
    if !is_zip {
        return Err(NotABundle::StrayBytes);
    }
    let (count, size, directory_start) = (short(10), long(12), long(16));
    if usize::from(count) > MAX_FILES || count == u16::MAX {
        return Err(NotABundle::TooManyFiles);
    }
    if short(4) != 0 || short(6) != 0 || short(8) != count {
        return Err(NotABundle::HeadersDiffer);
    }
    if directory_start + size != start {
        return Err(NotABundle::StrayBytes);
    }
    Ok(EndRecord {
        count,
        directory_start,
        start,
    })
}

fn check_members<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), NotABundle> {
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let member = archive.by_index_data(index).map_err(refusal)?;
        if member.encrypted() {
            return Err(NotABundle::Encrypted);
        }
        if !matches!(
            member.compression(),
            CompressionMethod::Stored | CompressionMethod::Deflated
        ) {
            return Err(NotABundle::UnknownPacking);
        }
        let kind = member.unix_mode().unwrap_or(0) & 0o170_000;
        if member.is_symlink() || !matches!(kind, 0 | 0o100_000 | 0o040_000) {
            return Err(NotABundle::SpecialFile);
        }
        let (size, packed) = (member.size(), member.compressed_size());
        total = total.saturating_add(size);
        let dense = size > DENSE_FROM_BYTES && size / DENSEST > packed;
        if size > MAX_FILE_BYTES || total > MAX_TOTAL_BYTES || dense {
            return Err(NotABundle::TooLarge);
        }
        if member.compression() == CompressionMethod::Stored && size != packed {
            return Err(NotABundle::HeadersDiffer);
        }
    }
    Ok(())
}

/// Checks that members stand one behind the other from the first byte to the table of contents. A data
/// descriptor of 12 to 24 bytes may stand behind a member that announces one.
fn check_no_gaps<R: Read + Seek>(archive: &mut ZipArchive<R>, end: u64) -> Result<(), NotABundle> {
    let mut spans = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let member = archive.by_index_raw(index).map_err(refusal)?;
        let data = member.data_start().ok_or(NotABundle::HeadersDiffer)?;
        let data_end = data
            .checked_add(member.compressed_size())
            .ok_or(NotABundle::HeadersDiffer)?;
        let described = member.flags().is_using_data_descriptor();
        spans.push((member.header_start(), data_end, described));
    }
    spans.sort_unstable();
    let mut place = 0;
    let mut slack = false;
    for (start, data_end, described) in spans.into_iter().chain([(end, end, false)]) {
        let gap = start.checked_sub(place).ok_or(NotABundle::StrayBytes)?;
        if gap != 0 && !(slack && matches!(gap, 12 | 16 | 20 | 24)) {
            return Err(NotABundle::StrayBytes);
        }
        (place, slack) = (data_end, described);
    }
    Ok(())
}

fn list_members<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(String, Vec<Listed>), NotABundle> {
    let mut top: Option<String> = None;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let member = archive.by_index_data(index).map_err(refusal)?;
        let name = std::str::from_utf8(member.name_raw()).map_err(|_| NotABundle::UnsafeName)?;
        let folder = name.ends_with('/');
        let name = name.strip_suffix('/').unwrap_or(name);
        if !is_safe(name) {
            return Err(NotABundle::UnsafeName);
        }
        let (first, path) = match name.split_once('/') {
            Some((first, path)) => (first, Some(path)),
            None if folder => (name, None),
            None => return Err(NotABundle::SeveralFolders),
        };
        if top.as_deref().is_some_and(|top| top != first) {
            return Err(NotABundle::SeveralFolders);
        }
        top.get_or_insert_with(|| first.to_owned());
        match path {
            Some(path) if !folder => files.push(Listed {
                path: path.to_owned(),
                bytes: member.size(),
                index,
            }),
            _ if member.size() != 0 => return Err(NotABundle::SpecialFile),
            _ => {}
        }
    }
    order(&mut files)?;
    Ok((top.ok_or(NotABundle::NoBag)?, files))
}

/// Which names of files in a folder are let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// Those that are the same file on every system.
    Portable,
    /// All that this system has: the bags of others hold what their makers had.
    AnyOfThisSystem,
}

/// Is a bag that somebody has unpacked.
#[derive(Clone)]
pub(crate) struct FolderSource {
    root: PathBuf,
    name: String,
    files: Arc<[Listed]>,
    buffer: Vec<u8>,
}

impl FolderSource {
    pub(crate) fn open(root: &Path, names: Names) -> Result<Self, NotABundle> {
        let mut files = Vec::new();
        let mut waiting = vec![(root.to_owned(), String::new(), 0)];
        while let Some((folder, prefix, depth)) = waiting.pop() {
            for item in fs::read_dir(&folder)? {
                let item = item?;
                let name = item
                    .file_name()
                    .into_string()
                    .map_err(|_| NotABundle::UnsafeName)?;
                let path = format!("{prefix}{name}");
                let kind = item.file_type()?;
                if files.len() + waiting.len() > MAX_FILES || depth > 16 {
                    return Err(NotABundle::TooManyFiles);
                }
                if names == Names::Portable && !is_safe(&path) {
                    return Err(NotABundle::UnsafeName);
                }
                if kind.is_dir() {
                    waiting.push((item.path(), format!("{path}/"), depth + 1));
                } else if kind.is_file() {
                    files.push(Listed {
                        path,
                        bytes: item.metadata()?.len(),
                        index: 0,
                    });
                } else {
                    return Err(NotABundle::SpecialFile);
                }
            }
        }
        if names == Names::Portable {
            order(&mut files)?;
        }
        let name = root.canonicalize()?;
        let name = name
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(Self {
            root: root.to_owned(),
            name,
            files: files.into(),
            buffer: vec![],
        })
    }
}

impl Source for FolderSource {
    fn name(&self) -> &str {
        &self.name
    }

    fn files(&self) -> &Arc<[Listed]> {
        &self.files
    }

    fn read(&mut self, file: &Listed, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadFault> {
        let (mut open, length) =
            durable::open_with_length(&self.root.join(&file.path)).map_err(ReadFault::Io)?;
        if length != file.bytes {
            return Err(ReadFault::Content);
        }
        // The length was asked for after opening, so there is no need to run into the end as well.
        self.buffer.resize(BUFFER, 0);
        let mut left = length;
        while left > 0 {
            let most = usize::try_from(left).map_or(BUFFER, |left| left.min(BUFFER));
            match open.read(&mut self.buffer[..most]) {
                Ok(0) => return Err(ReadFault::Content),
                Ok(n) => {
                    take(&self.buffer[..n]);
                    left -= n as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(content_or_io(error)),
            }
        }
        Ok(())
    }

    fn fork(&self) -> Option<Box<dyn Source + Send>> {
        Some(Box::new(self.clone()))
    }
}

/// Opens a bundle at a path, whichever it is.
pub(crate) fn open(path: &Path, names: Names) -> Result<Box<dyn Source>, NotABundle> {
    if fs::metadata(path)?.is_dir() {
        return Ok(Box::new(FolderSource::open(path, names)?));
    }
    let file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(NotABundle::NotAZip);
    }
    let source = ZipSource::open(SharedFile::new(file)?)?;
    Ok(Box::new(ZipOnDisk(source)))
}

/// Bytes read at a time (64 KiB).
const BUFFER: usize = 1 << 16;

/// Reads through a buffer that is kept from file to file: bags hold many small files.
fn pump(
    mut reader: impl Read,
    stated: u64,
    buffer: &mut Vec<u8>,
    take: &mut dyn FnMut(&[u8]),
) -> Result<(), ReadFault> {
    buffer.resize(BUFFER, 0);
    let mut seen = 0;
    loop {
        match reader.read(buffer) {
            Ok(0) => break,
            Ok(n) => {
                take(&buffer[..n]);
                seen += n as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(content_or_io(error)),
        }
    }
    if seen == stated {
        Ok(())
    } else {
        Err(ReadFault::Content)
    }
}

fn content_or_io(error: io::Error) -> ReadFault {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::InvalidData | Kind::InvalidInput | Kind::UnexpectedEof | Kind::Other => ReadFault::Content,
        _ => ReadFault::Io(error),
    }
}

fn refusal(error: ZipError) -> NotABundle {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => NotABundle::Io(error),
        _ => NotABundle::NotAZip,
    }
}

/// Orders by path and refuses two names that a file system could take for one, and a file that is also a folder.
fn order(files: &mut [Listed]) -> Result<(), NotABundle> {
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let is_plain = |path: &str| path.is_ascii() && !path.bytes().any(|c| c.is_ascii_uppercase());
    let lower = |path| match is_plain(path) {
        true => Cow::Borrowed(path),
        false => Cow::Owned(path.to_lowercase()),
    };
    let mut names = files
        .iter()
        .map(|file| lower(file.path.as_str()))
        .collect::<Vec<_>>();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(NotABundle::DuplicateName);
    }
    let is_file = |name: &str| names.binary_search_by(|file| file.as_ref().cmp(name)).is_ok();
    let mut last = "";
    for name in &names {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        // Neighbours mostly share their folder, and it is asked about once.
        if folder != last {
            let above = folder.match_indices('/').map(|(at, _)| &folder[..at]);
            if above.chain([folder]).any(is_file) {
                return Err(NotABundle::DuplicateName);
            }
            last = folder;
        }
    }
    Ok(())
}

/// Checks that a path stays below its folder on every system. Stranger names than the format's own are let
/// through, to be reported as added files.
fn is_safe(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    let sign = |c: char| {
        c.is_ascii_alphanumeric()
            || !c.is_control() && !matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    path.len() <= 1_000 && path.split('/').all(part) && path.chars().all(sign)
}
