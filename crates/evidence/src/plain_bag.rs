//! Any BagIt bag, not only this crate's own: the lenient reading that RFC 8493 asks for.
//!
//! Deliberately absent: fetching. A bag with `fetch.txt` is complete only if its files are there.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256, Sha512};

use crate::{
    check::CheckBagError,
    hash::hex,
    source::{Listed, ReadFault, Source},
    verdict::{BadItem, BadKind, NotABundle},
};

const MAX_TEXT_BYTES: u64 = 16 << 20;

/// Checks the bag in `source`.
pub(crate) fn check(source: &mut dyn Source) -> Result<(), CheckBagError> {
    let files = source
        .files()
        .iter()
        .map(|file| (file.path.clone(), file.clone()))
        .collect::<BTreeMap<_, _>>();
    if !files.contains_key("bagit.txt") {
        return Err(NotABundle::NoBag.into());
    }
    let mut bag = PlainBag { source, files };
    let declaration = bag.text("bagit.txt")?;
    if !is_declaration(&declaration) {
        return Err(invalid("bagit.txt", BadKind::MalformedBag));
    }
    let payload = bag.paths(|path| path.starts_with("data/"));
    let mut known = false;
    for algorithm in ["sha256", "sha512"] {
        let name = format!("manifest-{algorithm}.txt");
        if bag.files.contains_key(&name) {
            known = true;
            let listed = bag.check_manifest(&name, algorithm)?;
            if let Some(path) = listed.iter().find(|path| !path.starts_with("data/")) {
                return Err(invalid(path, BadKind::MalformedManifest));
            }
            if let Some(path) = payload.iter().find(|path| !listed.contains(*path)) {
                return Err(invalid(path, BadKind::AddedFile));
            }
        }
        let name = format!("tagmanifest-{algorithm}.txt");
        if bag.files.contains_key(&name) {
            bag.check_manifest(&name, algorithm)?;
        }
    }
    if !known {
        return Err(CheckBagError::UnknownAlgorithm);
    }
    bag.check_oxum(&payload)
}

struct PlainBag<'a> {
    source: &'a mut dyn Source,
    files: BTreeMap<String, Listed>,
}

impl PlainBag<'_> {
    fn paths(&self, belongs: impl Fn(&str) -> bool) -> BTreeSet<String> {
        self.files.keys().filter(|path| belongs(path)).cloned().collect()
    }

    fn check_manifest(&mut self, name: &str, algorithm: &str) -> Result<BTreeSet<String>, CheckBagError> {
        let text = self.text(name)?;
        let mut listed = BTreeSet::new();
        for line in text.lines().filter(|line| !line.is_empty()) {
            let bad_line = || invalid(name, BadKind::MalformedManifest);
            let (hash, path) = line.split_once([' ', '\t']).ok_or_else(bad_line)?;
            let path = path.trim_start_matches([' ', '\t']);
            let path = decode(path.strip_prefix('*').unwrap_or(path)).ok_or_else(bad_line)?;
            let path = path.strip_prefix("./").unwrap_or(&path).to_owned();
            if !listed.insert(path.clone()) {
                return Err(bad_line());
            }
            let found = match algorithm {
                "sha512" => self.hash::<Sha512>(&path)?,
                _ => self.hash::<Sha256>(&path)?,
            };
            if !found.eq_ignore_ascii_case(hash) {
                return Err(invalid(&path, BadKind::HashDiffers));
            }
        }
        Ok(listed)
    }

    fn check_oxum(&mut self, payload: &BTreeSet<String>) -> Result<(), CheckBagError> {
        if !self.files.contains_key("bag-info.txt") {
            return Ok(());
        }
        let info = self.text("bag-info.txt")?;
        let bytes = payload
            .iter()
            .filter_map(|path| self.files.get(path))
            .map(|file| file.bytes)
            .sum::<u64>();
        for line in info.lines() {
            let Some((label, value)) = line.split_once(':') else {
                continue;
            };
            let right = format!("{bytes}.{}", payload.len());
            if label.trim().eq_ignore_ascii_case("Payload-Oxum") && value.trim() != right {
                return Err(invalid("bag-info.txt", BadKind::PayloadOxumDiffers));
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
        let text = String::from_utf8(bytes).map_err(|_| invalid(path, BadKind::MalformedBag))?;
        Ok(text.replace("\r\n", "\n"))
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

fn is_declaration(text: &str) -> bool {
    let mut lines = text.lines();
    let version = lines.next().and_then(|line| line.strip_prefix("BagIt-Version: "));
    let encoding = lines
        .next()
        .and_then(|line| line.strip_prefix("Tag-File-Character-Encoding: "));
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let right = version
        .and_then(|v| v.split_once('.'))
        .is_some_and(|(a, b)| number(a) && number(b));
    right && encoding.is_some_and(|name| name.eq_ignore_ascii_case("UTF-8")) && lines.next().is_none()
}

/// Undoes the three escapes of RFC 8493, 2.1.3 and refuses paths that lead out of the bag.
fn decode(path: &str) -> Option<String> {
    let path = path
        .replace("%0D", "\r")
        .replace("%0d", "\r")
        .replace("%0A", "\n")
        .replace("%0a", "\n");
    let path = path.replace("%25", "%");
    let leads_out = path.starts_with(['/', '~']) || path.split('/').any(|part| part == "..");
    (!leads_out && !path.is_empty()).then_some(path)
}

fn invalid(path: &str, kind: BadKind) -> CheckBagError {
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
        fs::rename(
            dir.path().join("bag-info.txt"),
            dir.path().join("manifest-md5.txt"),
        )
        .unwrap();
        assert!(matches!(
            verify_bag(dir.path()),
            Err(CheckBagError::UnknownAlgorithm)
        ));
    }
}
