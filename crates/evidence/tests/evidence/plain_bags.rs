//! Bags of strangers: what is said of lists, versions and tag files that are out of the ordinary.

use std::{collections::BTreeMap, fs};

use evidence::sha256;

use crate::third_party::check;

const INFO: &str = "Contact-Name: Ada\nPayload-Oxum: 5.1\n";

/// A small bag of version 1.0 with one payload file, by path.
struct StrangersBag(BTreeMap<String, String>);

impl StrangersBag {
    fn new() -> Self {
        let mut bag = Self(BTreeMap::new());
        bag.put(
            "bagit.txt",
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        );
        bag.put("bag-info.txt", INFO);
        bag.put("data/a.txt", "hello");
        let line = bag.line("data/a.txt");
        bag.put("manifest-sha256.txt", &line);
        bag
    }

    fn put(&mut self, path: &str, content: &str) {
        self.0.insert(path.to_owned(), content.to_owned());
    }

    fn line(&self, path: &str) -> String {
        format!("{}  {path}\n", sha256(self.0[path].as_bytes()))
    }

    fn lines(&self, paths: &[&str]) -> String {
        paths.iter().map(|path| self.line(path)).collect()
    }

    /// What is said of it: exit code and line.
    fn told(&self) -> (Option<i32>, String) {
        let dir = tempfile::tempdir().unwrap();
        for (path, content) in &self.0 {
            let path = dir.path().join("bag").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        check(dir.path(), &["bag", "bag"])
    }
}

type Change = fn(&mut StrangersBag);

fn assert_told(cases: &[(&str, Change, i32, &str)]) {
    for (name, change, code, words) in cases {
        let mut bag = StrangersBag::new();
        change(&mut bag);
        let (found, said) = bag.told();
        assert_eq!(found, Some(*code), "{name}: {said}");
        assert!(said.contains(words), "{name}: {said}");
    }
}

#[test]
fn a_list_of_an_unknown_hash_must_be_complete_and_leaves_the_bag_unchecked() {
    assert_told(&[
        (
            "complete",
            |bag| bag.put("manifest-sha3-256.txt", "00  data/a.txt\n"),
            2,
            "NOT READABLE: manifest-sha3-256.txt: its hash is not known here",
        ),
        (
            "names a file that is not there",
            |bag| bag.put("manifest-sha3-256.txt", "00  data/a.txt\n00  data/nope\n"),
            1,
            "data/nope: is missing",
        ),
        (
            "leaves a file out",
            |bag| bag.put("manifest-sha3-256.txt", ""),
            1,
            "data/a.txt: was added",
        ),
        (
            "leaves a file out before version 1.0, when the lists together were complete",
            |bag| {
                bag.put(
                    "bagit.txt",
                    "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
                );
                bag.put("manifest-sha3-256.txt", "");
            },
            2,
            "manifest-sha3-256.txt: its hash is not known here",
        ),
        (
            "beside a hash that differs",
            |bag| {
                bag.put("manifest-sha3-256.txt", "00  data/a.txt\n");
                bag.put("data/a.txt", "Hello");
            },
            1,
            "data/a.txt: has been changed",
        ),
        (
            "of tag files",
            |bag| bag.put("tagmanifest-sha3-256.txt", "00  manifest-sha256.txt\n"),
            2,
            "tagmanifest-sha3-256.txt: its hash is not known here",
        ),
        (
            "of tag files that are not there",
            |bag| bag.put("tagmanifest-sha3-256.txt", "00  manifest-sha256.txt\n00  nope\n"),
            1,
            "nope: is missing",
        ),
        (
            "alone",
            |bag| {
                bag.0.remove("manifest-sha256.txt");
                bag.put("manifest-sha3-256.txt", "00  data/a.txt\n");
            },
            2,
            "no manifest of a known algorithm",
        ),
    ]);
}

#[test]
fn a_version_that_is_not_known_is_not_judged() {
    for (version, code) in [
        ("0.92", 2),
        ("0.93", 0),
        ("0.97", 0),
        ("1.0", 0),
        ("1.1", 0),
        ("2.0", 2),
        ("10.0", 2),
    ] {
        let mut bag = StrangersBag::new();
        bag.put(
            "bagit.txt",
            &format!("BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n"),
        );
        let (found, said) = bag.told();
        assert_eq!(found, Some(code), "{version}: {said}");
        let named = said.contains(&format!("version {version} is not known"));
        assert_eq!(named, code == 2, "{said}");
    }
}

#[test]
fn a_tag_manifest_names_every_manifest_and_no_tag_manifest() {
    assert_told(&[
        (
            "whole",
            |bag| {
                let lines = bag.lines(&["bagit.txt", "bag-info.txt", "manifest-sha256.txt"]);
                bag.put("tagmanifest-sha256.txt", &lines);
            },
            0,
            "VALID",
        ),
        (
            "without the manifest",
            |bag| {
                let lines = bag.lines(&["bagit.txt", "bag-info.txt"]);
                bag.put("tagmanifest-sha256.txt", &lines);
            },
            1,
            "manifest-sha256.txt: was added",
        ),
        (
            "without the manifest before version 1.0",
            |bag| {
                bag.put(
                    "bagit.txt",
                    "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
                );
                let lines = bag.lines(&["bagit.txt"]);
                bag.put("tagmanifest-sha256.txt", &lines);
            },
            0,
            "VALID",
        ),
        (
            "with a tag manifest",
            |bag| {
                bag.put("tagmanifest-sha3-256.txt", "00  manifest-sha256.txt\n");
                let lines = bag.lines(&["manifest-sha256.txt", "tagmanifest-sha3-256.txt"]);
                bag.put("tagmanifest-sha256.txt", &lines);
            },
            1,
            "tagmanifest-sha256.txt: is not a list of files in the right form",
        ),
    ]);
}

#[test]
fn what_is_wrong_with_a_bag_is_called_by_its_name() {
    assert_told(&[
        (
            "no declaration",
            |bag| {
                bag.0.remove("bagit.txt");
            },
            2,
            "bagit.txt is missing",
        ),
        (
            "no manifest",
            |bag| {
                bag.0.remove("manifest-sha256.txt");
            },
            1,
            "NOT VALID: there is no list of the payload",
        ),
        (
            "a hash that is not hex",
            |bag| {
                bag.put(
                    "manifest-sha256.txt",
                    &format!("{}  data/a.txt\n", "x".repeat(64)),
                )
            },
            1,
            "manifest-sha256.txt: is not a list of files in the right form",
        ),
        (
            "a hash that is too short",
            |bag| {
                let line = bag.line("data/a.txt");
                bag.put("manifest-sha256.txt", &line[1..]);
            },
            1,
            "manifest-sha256.txt: is not a list of files in the right form",
        ),
        (
            "a false sum behind a mark of the byte order",
            |bag| bag.put("bag-info.txt", "\u{feff}Payload-Oxum: 6.1\n"),
            1,
            "bag-info.txt: states another count or length of files",
        ),
        (
            "a right sum behind a mark of the byte order",
            |bag| bag.put("bag-info.txt", "\u{feff}Payload-Oxum: 5.1\n"),
            0,
            "VALID",
        ),
    ]);
}
