//! Any BagIt bag, not only this crate's own: the lenient reading that RFC 8493 and the drafts before it (0.93 to 0.97) ask for.
//!
//! Deliberately absent: fetching. A bag with `fetch.txt` is complete only if its files are there.

use std::collections::{BTreeMap, BTreeSet};

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use crate::{
    check::CheckBagError,
    hash::hex,
    source::{Listed, ReadFault, Source},
    verdict::{BadItem, BadKind, NotABundle},
};

const MAX_TEXT_BYTES: u64 = 16 << 20;

/// The algorithms of manifests and how many hex digits their hashes have. MD5 and SHA-1 show accidents; who means harm can
/// get around them.
const ALGORITHMS: [(&str, usize); 6] = [
    ("md5", 32),
    ("sha1", 40),
    ("sha224", 56),
    ("sha256", 64),
    ("sha384", 96),
    ("sha512", 128),
];

/// The first version that is known here.
const FIRST_VERSION: (u32, u32) = (0, 93);

/// The first version in which each manifest names the whole payload, and in which `%` is escaped too.
const VERSION_ONE: (u32, u32) = (1, 0);

/// The first version of which nothing is known yet.
const VERSION_TWO: (u32, u32) = (2, 0);

/// Checks the bag in `source`.
pub(crate) fn check(source: &mut dyn Source) -> Result<(), CheckBagError> {
    let files = source
        .files()
        .iter()
        .map(|file| (file.path.clone(), file.clone()))
        .collect::<BTreeMap<_, _>>();
    if !files.contains_key("bagit.txt") {
        return Err(CheckBagError::NoDeclaration);
    }
    let mut bag = PlainBag {
        source,
        files,
        version: VERSION_ONE,
        encoding: Encoding::Utf8,
    };
    let declaration = bag.text("bagit.txt")?;
    let (version, encoding) =
        declared(&declaration).ok_or_else(|| invalid("bagit.txt", BadKind::MalformedBag))?;
    if !(FIRST_VERSION..VERSION_TWO).contains(&version) {
        let (major, minor) = version;
        return Err(CheckBagError::UnknownVersion { major, minor });
    }
    (bag.version, bag.encoding) = (
        version,
        Encoding::named(encoding).ok_or(CheckBagError::UnknownEncoding)?,
    );
    bag.check_lists()
}

struct PlainBag<'a> {
    source: &'a mut dyn Source,
    files: BTreeMap<String, Listed>,
    version: (u32, u32),
    encoding: Encoding,
}

impl PlainBag<'_> {
    fn check_lists(&mut self) -> Result<(), CheckBagError> {
        let payload = self.paths(|path| path.starts_with("data/"));
        let manifests = self.lists_named("manifest-");
        if manifests.is_empty() {
            return Err(CheckBagError::NoManifest);
        }
        if manifests.iter().all(|list| list.algorithm.is_none()) {
            return Err(CheckBagError::UnknownAlgorithm);
        }
        let mut lists = Vec::new();
        for manifest in &manifests {
            let listed = self.check_manifest(manifest)?;
            if let Some(path) = listed.iter().find(|path| !path.starts_with("data/")) {
                return Err(invalid(path, BadKind::MalformedManifest));
            }
            lists.push(listed);
        }
        let is_listed = |path: &String| match self.version >= VERSION_ONE {
            true => lists.iter().all(|list| list.contains(path)),
            false => lists.iter().any(|list| list.contains(path)),
        };
        if let Some(path) = payload.iter().find(|path| !is_listed(path)) {
            return Err(invalid(path, BadKind::AddedFile));
        }
        let tag_manifests = self.lists_named("tagmanifest-");
        for tag_manifest in &tag_manifests {
            let listed = self.check_manifest(tag_manifest)?;
            if self.version >= VERSION_ONE {
                check_tag_manifest(tag_manifest, &listed, &manifests, &tag_manifests)?;
            }
        }
        self.check_fetch(&lists)?;
        self.check_info(&payload)?;
        let mut all = manifests.iter().chain(&tag_manifests);
        match all.find(|list| list.algorithm.is_none()) {
            Some(unknown) => Err(CheckBagError::UnknownHash {
                list: unknown.name.clone(),
            }),
            None => Ok(()),
        }
    }

    /// Returns the lists of one kind, those of known algorithms first.
    fn lists_named(&self, prefix: &str) -> Vec<FileList> {
        let named = self.files.keys().filter_map(|name| {
            let algorithm = name.strip_prefix(prefix)?.strip_suffix(".txt")?;
            let known = ALGORITHMS.iter().find(|(known, _)| *known == algorithm);
            (!algorithm.contains('/')).then(|| FileList {
                name: name.clone(),
                algorithm: known.copied(),
            })
        });
        let mut lists = named.collect::<Vec<_>>();
        lists.sort_by_key(|list| list.algorithm.is_none());
        lists
    }

    fn paths(&self, belongs: impl Fn(&str) -> bool) -> BTreeSet<String> {
        self.files.keys().filter(|path| belongs(path)).cloned().collect()
    }

    /// Checks that every file of a list is there and, if the algorithm is known, has the hash that is listed.
    fn check_manifest(&mut self, list: &FileList) -> Result<BTreeSet<String>, CheckBagError> {
        let name = list.name.as_str();
        let text = self.text(name)?;
        let mut listed = BTreeSet::new();
        for line in text.lines().filter(|line| !line.is_empty()) {
            let bad_line = || invalid(name, BadKind::MalformedManifest);
            let (hash, path) = line.split_once([' ', '\t']).ok_or_else(bad_line)?;
            let path = path.trim_start_matches([' ', '\t']);
            let path = self
                .meant(path.strip_prefix('*').unwrap_or(path))
                .ok_or_else(bad_line)?;
            if !listed.insert(path.clone()) {
                return Err(bad_line());
            }
            let Some((algorithm, digits)) = list.algorithm else {
                if !self.files.contains_key(&path) {
                    return Err(invalid(&path, BadKind::MissingFile));
                }
                continue;
            };
            if hash.len() != digits || !hash.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return Err(bad_line());
            }
            let found = match algorithm {
                "md5" => self.hash::<Md5>(&path)?,
                "sha1" => self.hash::<Sha1>(&path)?,
                "sha224" => self.hash::<Sha224>(&path)?,
                "sha384" => self.hash::<Sha384>(&path)?,
                "sha512" => self.hash::<Sha512>(&path)?,
                _ => self.hash::<Sha256>(&path)?,
            };
            if !found.eq_ignore_ascii_case(hash) {
                return Err(invalid(&path, BadKind::HashDiffers));
            }
        }
        Ok(listed)
    }

    /// Returns the path that a list means, and nothing for one that leads out of the bag.
    ///
    /// Since 1.0 `%` stands escaped; before, some escaped nothing and some line ends only, so what is there decides.
    fn meant(&self, path: &str) -> Option<String> {
        let path = path.strip_prefix("./").unwrap_or(path);
        let all = unescaped(path);
        if self.version < VERSION_ONE && !self.files.contains_key(&all) {
            let lines_only = line_ends_unescaped(path);
            if let Some(there) = [lines_only.as_str(), path]
                .into_iter()
                .find(|path| self.files.contains_key(*path))
            {
                return stays_inside(there).then(|| there.to_owned());
            }
        }
        stays_inside(&all).then_some(all)
    }

    /// Each line of `fetch.txt` names an address, a length or `-`, and a payload file that the manifests name too.
    fn check_fetch(&mut self, lists: &[BTreeSet<String>]) -> Result<(), CheckBagError> {
        const FETCH: &str = "fetch.txt";
        if !self.files.contains_key(FETCH) {
            return Ok(());
        }
        let text = self.text(FETCH)?;
        for line in text.lines().filter(|line| !line.is_empty()) {
            let bad_line = || invalid(FETCH, BadKind::MalformedManifest);
            let (address, rest) = line.split_once([' ', '\t']).ok_or_else(bad_line)?;
            let rest = rest.trim_start_matches([' ', '\t']);
            let (length, path) = rest.split_once([' ', '\t']).ok_or_else(bad_line)?;
            let path = self
                .meant(path.trim_start_matches([' ', '\t']))
                .ok_or_else(bad_line)?;
            let number = length == "-" || length.parse::<u64>().is_ok();
            let listed = path.starts_with("data/") && lists.iter().any(|list| list.contains(&path));
            if !number || !listed || !address.contains(':') {
                return Err(bad_line());
            }
        }
        Ok(())
    }

    /// Checks the form of `bag-info.txt` (`package-info.txt` before 0.96) and the sum it states.
    fn check_info(&mut self, payload: &BTreeSet<String>) -> Result<(), CheckBagError> {
        let names = ["bag-info.txt", "package-info.txt"];
        let Some(name) = names.into_iter().find(|name| self.files.contains_key(*name)) else {
            return Ok(());
        };
        let info = self.text(name)?;
        // A mark of the byte order belongs to no label.
        let info = info.strip_prefix('\u{feff}').unwrap_or(&info);
        let bytes = payload
            .iter()
            .filter_map(|path| self.files.get(path))
            .map(|file| file.bytes)
            .sum::<u64>();
        let right = format!("{bytes}.{}", payload.len());
        let own_line = |line: &&str| !line.trim().is_empty() && !line.starts_with([' ', '\t']);
        for line in info.lines().filter(own_line) {
            let Some((label, value)) = line.split_once(':') else {
                return Err(invalid(name, BadKind::MalformedBag));
            };
            if label.trim().eq_ignore_ascii_case("Payload-Oxum") && value.trim() != right {
                return Err(invalid(name, BadKind::PayloadOxumDiffers));
            }
        }
        Ok(())
    }

    fn text(&mut self, path: &str) -> Result<String, CheckBagError> {
        let mut bytes = Vec::new();
        if self
            .files
            .get(path)
            .is_some_and(|file| file.bytes > MAX_TEXT_BYTES)
        {
            return Err(NotABundle::TooLarge.into());
        }
        self.read(path, &mut |piece| bytes.extend_from_slice(piece))?;
        let text = self.encoding.read(bytes);
        let text = text.ok_or_else(|| invalid(path, BadKind::MalformedBag))?;
        Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
    }

    fn hash<D: Digest>(&mut self, path: &str) -> Result<String, CheckBagError> {
        let mut hasher = D::new();
        self.read(path, &mut |piece| hasher.update(piece))?;
        Ok(hex(&hasher.finalize()))
    }

    fn read(&mut self, path: &str, take: &mut dyn FnMut(&[u8])) -> Result<(), CheckBagError> {
        let file = self
            .files
            .get(path)
            .ok_or_else(|| invalid(path, BadKind::MissingFile))?;
        self.source.read(file, take).map_err(|fault| match fault {
            ReadFault::Content => invalid(path, BadKind::ContentUnreadable),
            ReadFault::Io(error) => NotABundle::Io(error).into(),
        })
    }
}

/// Is a manifest or tag manifest, with the algorithm that its name tells if it is known here.
struct FileList {
    name: String,
    algorithm: Option<(&'static str, usize)>,
}

/// A tag manifest names every manifest and no tag manifest (RFC 8493, 2.2.1).
fn check_tag_manifest(
    list: &FileList,
    listed: &BTreeSet<String>,
    manifests: &[FileList],
    tag_manifests: &[FileList],
) -> Result<(), CheckBagError> {
    if let Some(left_out) = manifests.iter().find(|list| !listed.contains(&list.name)) {
        return Err(invalid(&left_out.name, BadKind::AddedFile));
    }
    if tag_manifests.iter().any(|list| listed.contains(&list.name)) {
        return Err(invalid(&list.name, BadKind::MalformedManifest));
    }
    Ok(())
}

/// How the tag files are written; `bagit.txt` itself is always UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Latin1,
    Utf16 { big: bool },
}

impl Encoding {
    fn named(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "UTF-8" | "UTF8" | "US-ASCII" | "ASCII" => Some(Self::Utf8),
            "ISO-8859-1" | "LATIN-1" | "LATIN1" => Some(Self::Latin1),
            // Without a mark, UTF-16 alone is big-endian (RFC 2781, 4.3).
            "UTF-16" | "UTF-16BE" => Some(Self::Utf16 { big: true }),
            "UTF-16LE" => Some(Self::Utf16 { big: false }),
            _ => None,
        }
    }

    fn read(self, bytes: Vec<u8>) -> Option<String> {
        match self {
            Self::Utf8 => String::from_utf8(bytes).ok(),
            Self::Latin1 => Some(bytes.into_iter().map(char::from).collect()),
            Self::Utf16 { big } => {
                let (big, bytes) = match bytes.as_slice() {
                    [0xFE, 0xFF, rest @ ..] => (true, rest),
                    [0xFF, 0xFE, rest @ ..] => (false, rest),
                    all => (big, all),
                };
                let units = bytes.chunks(2).map(|pair| {
                    let pair = <[u8; 2]>::try_from(pair).ok()?;
                    Some(if big {
                        u16::from_be_bytes(pair)
                    } else {
                        u16::from_le_bytes(pair)
                    })
                });
                String::from_utf16(&units.collect::<Option<Vec<_>>>()?).ok()
            }
        }
    }
}

/// Returns version and encoding that `bagit.txt` declares.
fn declared(text: &str) -> Option<((u32, u32), &str)> {
    let mut lines = text.lines();
    let version = lines.next()?.strip_prefix("BagIt-Version: ")?;
    let encoding = lines.next()?.strip_prefix("Tag-File-Character-Encoding: ")?;
    let number = |part: &str| match part.bytes().all(|digit| digit.is_ascii_digit()) {
        true => part.parse::<u32>().ok(),
        false => None,
    };
    let (major, minor) = version.split_once('.')?;
    let whole = encoding.trim() == encoding && lines.next().is_none();
    whole.then_some(((number(major)?, number(minor)?), encoding))
}

fn line_ends_unescaped(path: &str) -> String {
    path.replace("%0D", "\r")
        .replace("%0d", "\r")
        .replace("%0A", "\n")
        .replace("%0a", "\n")
}

/// Undoes the three escapes of RFC 8493, 2.1.3.
fn unescaped(path: &str) -> String {
    line_ends_unescaped(path).replace("%25", "%")
}

fn stays_inside(path: &str) -> bool {
    let leads_out = path.starts_with(['/', '~']) || path.split('/').any(|part| part == "..");
    !leads_out && !path.is_empty()
}

pub(crate) fn invalid(path: &str, kind: BadKind) -> CheckBagError {
    CheckBagError::Invalid {
        first_bad: BadItem {
            item: path.to_owned(),
            kind,
            record: None,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::{check::verify_bag, hash::sha256};

    fn bag(dir: &Path, manifest: &str) -> Result<(), CheckBagError> {
        let declaration = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
        fs::create_dir_all(dir.join("data/a b")).unwrap();
        fs::write(dir.join("bagit.txt"), declaration).unwrap();
        fs::write(dir.join("data/a b/50%.txt"), "half").unwrap();
        fs::write(dir.join("manifest-sha256.txt"), manifest).unwrap();
        verify_bag(dir)
    }

    fn first_bad(outcome: Result<(), CheckBagError>) -> BadKind {
        match outcome {
            Err(CheckBagError::Invalid { first_bad }) => first_bad.kind,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn strangers_spellings_are_read_as_the_standard_allows() {
        let dir = tempfile::tempdir().unwrap();
        let hash = sha256(b"half");
        for manifest in [
            format!("{hash}  data/a b/50%25.txt\n"),
            format!("{hash} *data/a b/50%25.txt"),
            format!("{}\t./data/a b/50%25.txt\r\n", hash.to_string().to_uppercase()),
        ] {
            assert!(bag(dir.path(), &manifest).is_ok(), "{manifest:?}");
        }
    }

    #[test]
    fn what_the_standard_forbids_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let (hash, other) = (sha256(b"half"), sha256(b"other"));
        let line = format!("{hash}  data/a b/50%25.txt\n");
        assert_eq!(first_bad(bag(dir.path(), "")), BadKind::AddedFile);
        assert_eq!(
            first_bad(bag(
                dir.path(),
                &line.replace(&hash.to_string(), &other.to_string())
            )),
            BadKind::HashDiffers
        );
        assert_eq!(
            first_bad(bag(dir.path(), &format!("{line}{hash}  data/more\n"))),
            BadKind::MissingFile
        );
        assert_eq!(
            first_bad(bag(dir.path(), &format!("{line}{line}"))),
            BadKind::MalformedManifest
        );
        assert_eq!(
            first_bad(bag(dir.path(), &format!("{line}{hash}  ../evil\n"))),
            BadKind::MalformedManifest
        );
        fs::write(dir.path().join("bag-info.txt"), "Payload-Oxum: 5.1\n").unwrap();
        assert_eq!(first_bad(bag(dir.path(), &line)), BadKind::PayloadOxumDiffers);
        fs::remove_file(dir.path().join("manifest-sha256.txt")).unwrap();
        fs::remove_file(dir.path().join("bag-info.txt")).unwrap();
        assert!(matches!(verify_bag(dir.path()), Err(CheckBagError::NoManifest)));
        fs::write(dir.path().join("manifest-blake3.txt"), "").unwrap();
        assert!(matches!(
            verify_bag(dir.path()),
            Err(CheckBagError::UnknownAlgorithm)
        ));
    }
}
