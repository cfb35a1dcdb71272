//! The vectors in `testdata`, for this crate and for any other verifier. A file's name is its expectation:
//!
//! - `intact/<what>.zip` is intact,
//! - `tampered/<what>.<kind>.zip` is changed, and `<kind>` is the first bad item's,
//! - `refused/<what>.<reason>.zip` is not readable as a bundle, for that reason.
//!
//! `WRITE_VECTORS=1 cargo test -p default-off-evidence vectors` writes those that are missing. What is there is left as it is: an
//! old bundle must stay valid when packing changes.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use evidence::{EntrySelection, SealKey};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::support::*;

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")
}

/// Checks a bundle against what its name says.
fn check(folder: &str, name: &str, zip: &[u8]) {
    let outcome = verify(zip);
    let stem = name.strip_suffix(".zip").unwrap();
    let expected = stem.rsplit_once('.').map(|(_, expected)| expected);
    match folder {
        "intact" => {
            assert_intact(outcome);
        }
        "tampered" => {
            let report = assert_changed(outcome, name);
            let kind = serde_json::to_value(report.first_bad.unwrap().kind).unwrap();
            assert_eq!(kind.as_str(), expected, "{name}: {:?}", report.all_bad);
        }
        "refused" => assert_eq!(outcome.err().map(|reason| reason.code()), expected, "{name}"),
        other => panic!("{other}"),
    }
}

#[test]
fn every_committed_vector_is_what_its_name_says() {
    let mut seen = 0;
    for folder in ["intact", "tampered", "refused"] {
        let items = fs::read_dir(testdata().join(folder)).unwrap();
        let paths = items.map(|item| item.unwrap().path());
        for path in paths.filter(|path| path.extension().is_some_and(|ending| ending == "zip")) {
            check(
                folder,
                path.file_name().unwrap().to_str().unwrap(),
                &fs::read(&path).unwrap(),
            );
            seen += 1;
        }
    }
    assert!(
        seen >= generate().len(),
        "{seen} vectors are there; WRITE_VECTORS=1 writes the rest"
    );
}

#[test]
fn every_generated_vector_is_what_its_name_says() {
    let vectors = generate();
    for ((folder, name), zip) in &vectors {
        check(folder, name, zip);
    }
    let tampered = vectors.keys().filter(|(folder, _)| *folder == "tampered").count();
    assert!(tampered >= 80, "{tampered}");
    if std::env::var_os("WRITE_VECTORS").is_some() {
        for ((folder, name), zip) in &vectors {
            let path = testdata().join(folder).join(name);
            if !path.exists() {
                fs::write(path, zip).unwrap();
            }
        }
    }
}

pub type Vectors = BTreeMap<(&'static str, String), Vec<u8>>;

fn generate() -> Vectors {
    let mut vectors = Vectors::new();
    intact(&mut vectors);
    tampered(&mut vectors);
    crate::vectors_partial::tampered(&mut vectors);
    refused(&mut vectors);
    vectors
}

fn intact(vectors: &mut Vectors) {
    let mut add =
        |name: &str, zip: Vec<u8>| assert!(vectors.insert(("intact", format!("{name}.zip")), zip).is_none());
    let key = key();
    add("sealed", sealed_bundle());
    add("unsealed", unsealed_bundle());
    add("packed-again", Bag::read(&sealed_bundle()).zip_small());
    let test = TestLog::filled(Some(&key));
    let mut some = request(Some(&key));
    some.entries = EntrySelection::Only(vec![1, 5]);
    add("some-withheld", export(&test.log, &some).unwrap().0);
    some.entries = EntrySelection::Only(vec![]);
    add("all-withheld", export(&test.log, &some).unwrap().0);
    let mut rotated = TestLog::filled(Some(&key));
    let new = SealKey::from_seed([7; 32]);
    rotated.log.append(entry(7), Some(&new)).unwrap();
    add(
        "key-changed",
        export(&rotated.log, &request(Some(&new))).unwrap().0,
    );
    rotated.log.append(entry(8), None).unwrap();
    add("partial", crate::vectors_partial::partial_bundle());
    add("key-lost", export(&rotated.log, &request(None)).unwrap().0);
    let mut practice = TestLog::empty();
    let mut new = entry(0);
    new.practice = true;
    practice.log.append(new, Some(&key)).unwrap();
    let mut wanted = request(Some(&key));
    (wanted.practice, wanted.name) = (true, "evidence-PRACTICE");
    add("practice", export(&practice.log, &wanted).unwrap().0);
}

pub const LIST: &str = "data/log/log.sha256";
pub const NOTE: &str = "data/log/checkpoints/00000007.txt";

pub fn entry_path(seq: u64) -> String {
    format!("data/log/entries/{seq:08}.json")
}

pub fn edit(bag: &mut Bag, path: &str, from: &str, to: &str) {
    let text = bag.text(path);
    assert!(text.contains(from), "{path} has no {from}");
    bag.set(path, text.replacen(from, to, 1));
}

pub fn swap(bag: &mut Bag, a: &str, b: &str) {
    let (first, second) = (bag.text(a), bag.text(b));
    bag.set(a, second);
    bag.set(b, first);
}

pub fn keep_lines(bag: &mut Bag, path: &str, keep: impl Fn(usize, &str) -> bool) {
    let text = bag.text(path);
    let lines = text
        .split_inclusive('\n')
        .enumerate()
        .filter(|(n, line)| keep(*n, line));
    let kept = lines.map(|(_, line)| line).collect::<String>();
    bag.set(path, kept);
}

pub fn picture(bag: &Bag) -> String {
    bag.0
        .keys()
        .find(|path| path.ends_with("-shot.png"))
        .unwrap()
        .clone()
}

/// One change to a bag: its name, what notices it, what notices it once all manifests are rebuilt, and the change.
pub type Change = (
    &'static str,
    &'static str,
    &'static str,
    &'static dyn Fn(&mut Bag),
);

/// Adds a bag broken in one way, with its manifests rebuilt by somebody without the key where `rebuild` says so.
pub fn add_tampered(
    vectors: &mut Vectors,
    name: &str,
    kind: &str,
    whole: &Bag,
    rebuild: bool,
    change: &dyn Fn(&mut Bag),
) {
    let mut bag = whole.clone();
    change(&mut bag);
    if rebuild {
        bag.rebuild();
    }
    let old = vectors.insert(("tampered", format!("{name}.{kind}.zip")), bag.zip_small());
    assert!(old.is_none(), "{name}");
}

fn tampered(vectors: &mut Vectors) {
    let sealed = Bag::read(&sealed_bundle());
    let unsealed = Bag::read(&unsealed_bundle());
    let mut add = |name: &str, kind: &str, whole: &Bag, rebuild: bool, change: &dyn Fn(&mut Bag)| {
        add_tampered(vectors, name, kind, whole, rebuild, change);
    };
    // Each change as a careless hand makes it, and again with all manifests rebuilt, without the key.
    let changes: &[Change] = &[
        ("entry-edited", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(3), "\"on\"", "\"off\"")
        }),
        ("entry-salt-edited", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(3), "03030303", "04040404")
        }),
        ("entry-seal-edited", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(6), "SHA256:", "SHA256;")
        }),
        ("entry-kind-edited", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(0), "reading", "finding")
        }),
        ("entry-time-edited", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(4), "T03:04", "T02:04")
        }),
        ("entry-reformatted", "hash-differs", "entry-differs", &|b| {
            edit(b, &entry_path(4), "\n  ", "\n\t")
        }),
        ("entries-swapped", "hash-differs", "entry-out-of-place", &|b| {
            swap(b, &entry_path(3), &entry_path(4))
        }),
        ("entry-not-json", "hash-differs", "malformed-entry", &|b| {
            b.set(&entry_path(3), "off\n")
        }),
        ("entry-emptied", "hash-differs", "malformed-entry", &|b| {
            b.set(&entry_path(3), "")
        }),
        ("entry-renamed", "missing-file", "entry-out-of-place", &|b| {
            let bytes = b.0.remove(&entry_path(6)).unwrap();
            b.0.insert(entry_path(7), bytes);
        }),
        ("entry-added", "added-file", "entry-out-of-place", &|b| {
            let text = b.text(&entry_path(6)).replace("\"seq\": 6", "\"seq\": 7");
            b.set(&entry_path(7), text);
        }),
        ("list-last-line-cut", "hash-differs", "entry-out-of-place", &|b| {
            keep_lines(b, LIST, |n, _| n < 6)
        }),
        ("list-first-line-cut", "hash-differs", "malformed-list", &|b| {
            keep_lines(b, LIST, |n, _| n > 0)
        }),
        ("list-line-repeated", "hash-differs", "malformed-list", &|b| {
            let text = b.text(LIST);
            b.set(LIST, text.clone() + text.lines().last().unwrap() + "\n");
        }),
        ("list-upper-case", "hash-differs", "malformed-list", &|b| {
            let text = b.text(LIST).to_uppercase();
            b.set(LIST, text);
        }),
        (
            "list-without-last-newline",
            "hash-differs",
            "malformed-list",
            &|b| {
                b.0.get_mut(LIST).unwrap().pop();
            },
        ),
        (
            "list-with-carriage-returns",
            "hash-differs",
            "malformed-list",
            &|b| {
                let text = b.text(LIST).replace('\n', "\r\n");
                b.set(LIST, text);
            },
        ),
        ("list-removed", "missing-file", "malformed-list", &|b| {
            b.0.remove(LIST);
        }),
        (
            "checkpoint-size-edited",
            "hash-differs",
            "malformed-checkpoint",
            &|b| edit(b, NOTE, "\n7\n", "\n6\n"),
        ),
        ("checkpoint-removed", "missing-file", "checkpoint-missing", &|b| {
            b.0.remove(NOTE);
        }),
        ("checkpoint-origin-edited", "hash-differs", "seal-invalid", &|b| {
            edit(b, NOTE, "0123", "0124")
        }),
        ("picture-changed", "hash-differs", "attachment-differs", &|b| {
            let path = picture(b);
            b.set(&path, "painture");
        }),
        ("picture-removed", "missing-file", "attachment-missing", &|b| {
            let path = picture(b);
            b.0.remove(&path);
        }),
        ("picture-added", "added-file", "attachment-unreferenced", &|b| {
            b.set("data/attachments/0123456789abcdef-shot.png", "picture");
        }),
        ("report-edited", "hash-differs", "seal-invalid", &|b| {
            edit(b, "data/report.html", "Report", "Retort")
        }),
        ("report-removed", "missing-file", "seal-invalid", &|b| {
            b.0.remove("data/report.html");
        }),
        ("page-added", "added-file", "seal-invalid", &|b| {
            b.set("data/more.html", "more")
        }),
        ("key-replaced", "hash-differs", "unknown-key", &|b| {
            let other = SealKey::from_seed([9; 32]).public_openssh();
            b.set("data/keys/allowed_signers", format!("evidence-log {other}\n"));
        }),
        ("keys-removed", "missing-file", "seal-missing", &|b| {
            b.0.retain(|path, _| !path.starts_with("data/keys"))
        }),
        ("pem-replaced", "hash-differs", "seal-invalid", &|b| {
            b.set("data/keys/ed25519.pem", SealKey::from_seed([9; 32]).public_pem());
        }),
        ("key-history-edited", "hash-differs", "malformed-keys", &|b| {
            edit(b, "data/keys/key-history.txt", "SHA", "SHO")
        }),
        ("checkpoint-sig-removed", "missing-file", "seal-missing", &|b| {
            b.0.remove(&format!("{NOTE}.sig"));
        }),
    ];
    for (name, kind, rebuilt_kind, change) in changes {
        add(name, kind, &sealed, false, change);
        add(&format!("{name}-rebuilt"), rebuilt_kind, &sealed, true, change);
    }
    add("tag-file-added", "added-file", &sealed, false, &|b| {
        b.set("notes.txt", "more")
    });
    add("tag-manifest-removed", "missing-file", &sealed, false, &|b| {
        b.0.remove("tagmanifest-sha256.txt");
    });
    add("declaration-edited", "malformed-bag", &sealed, false, &|b| {
        edit(b, "bagit.txt", "1.0", "1.1")
    });
    add("info-edited", "hash-differs", &sealed, false, &|b| {
        edit(b, "bag-info.txt", "11-22", "11-21")
    });
    add("seal-removed", "seal-missing", &sealed, false, &|b| {
        b.0.remove("manifest-sha256.txt.sig");
    });
    add("seal-removed-rebuilt", "seal-missing", &sealed, true, &|b| {
        b.0.remove("manifest-sha256.txt.sig");
    });
    add("seal-garbled-rebuilt", "seal-malformed", &sealed, true, &|b| {
        b.set("manifest-sha256.txt.sig", "-----BEGIN SSH SIGNATURE-----\n");
    });
    add(
        "seal-of-the-checkpoint-rebuilt",
        "seal-invalid",
        &sealed,
        true,
        &|b| {
            let other = b.text(&format!("{NOTE}.sig"));
            b.set("manifest-sha256.txt.sig", other);
        },
    );
    add(
        "all-signatures-stripped-rebuilt",
        "seal-missing",
        &sealed,
        true,
        &|b| {
            b.0.retain(|path, _| !path.starts_with("data/keys") && !path.ends_with(".sig"));
            let text = b.text(NOTE).split_once("\n\n").unwrap().0.to_owned() + "\n";
            b.set(NOTE, text);
        },
    );
    add(
        "practice-claimed-rebuilt",
        "practice-mixed",
        &sealed,
        true,
        &|b| {
            edit(b, "bag-info.txt", "Practice: no", "Practice: yes");
        },
    );
    add("unsealed-entry-edited", "hash-differs", &unsealed, false, &|b| {
        edit(b, &entry_path(3), "\"on\"", "\"off\"");
    });
    add(
        "unsealed-entry-and-list-edited-rebuilt",
        "head-before-differs",
        &unsealed,
        true,
        &|b| {
            let old = evidence::sha256(&b.0[&entry_path(3)]).to_string();
            edit(b, &entry_path(3), "\"on\"", "\"off\"");
            let new = evidence::sha256(&b.0[&entry_path(3)]).to_string();
            edit(b, LIST, &old, &new);
        },
    );
    add(
        "unsealed-cut-back-rebuilt",
        "list-shortened",
        &unsealed,
        true,
        &|b| {
            b.0.remove(&entry_path(6));
            keep_lines(b, LIST, |n, _| n < 6);
        },
    );
    add(
        "unsealed-root-edited-rebuilt",
        "root-differs",
        &unsealed,
        true,
        &|b| {
            let text = b.text(NOTE);
            let root = text.lines().nth(2).unwrap();
            let other = format!("{}{}", if root.starts_with('A') { 'B' } else { 'A' }, &root[1..]);
            b.set(NOTE, text.replace(root, &other));
        },
    );
    add(
        "unsealed-list-hash-edited-rebuilt",
        "list-hash-differs",
        &unsealed,
        true,
        &|b| {
            let text = b.text(NOTE);
            let hash = text.trim_end().rsplit_once(' ').unwrap().1;
            b.set(NOTE, text.replace(hash, &evidence::sha256(b"other").to_string()));
        },
    );
}

fn refused(vectors: &mut Vectors) {
    let mut add =
        |name: &str, zip: Vec<u8>| assert!(vectors.insert(("refused", format!("{name}.zip")), zip).is_none());
    let zip = sealed_bundle();
    let stored = SimpleFileOptions::default();
    let with = |name: &str, options: SimpleFileOptions, bytes: &[u8]| {
        let mut zip = Bag::read(&sealed_bundle()).writer();
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
        zip.finish().unwrap().into_inner()
    };
    add("cut-off.stray-bytes", zip[..zip.len() - 10].to_vec());
    add("trailing-bytes.stray-bytes", [&zip[..], b"more"].concat());
    add("leading-bytes.stray-bytes", [b"more", &zip[..]].concat());
    add("two-archives.stray-bytes", [&zip[..], &zip[..]].concat());
    add(
        "not-a-zip.not-a-zip",
        b"<html>not a bundle at all, only a page</html>".to_vec(),
    );
    add("two-folders.several-folders", with("other/x.txt", stored, b"x"));
    add("loose-file.several-folders", with("x.txt", stored, b"x"));
    add(
        "case-twins.duplicate-name",
        with(&format!("{TOP}/data/REPORT.html"), stored, b"x"),
    );
    let deflated = stored
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9));
    add(
        "bomb.too-large",
        with(&format!("{TOP}/data/zeros"), deflated, &vec![0; 17 << 20]),
    );
    let mut link = Bag::read(&zip).writer();
    link.add_symlink(format!("{TOP}/data/link"), "/etc/hosts", stored)
        .unwrap();
    add("link.special-file", link.finish().unwrap().into_inner());
    let mut empty = ZipWriter::new(Cursor::new(Vec::new()));
    empty.start_file("folder/file.txt", stored).unwrap();
    add("no-bag.no-bag", empty.finish().unwrap().into_inner());
    let mut slip = with(&format!("{TOP}/data/zzzevil.txt"), stored, b"x");
    let (from, to) = (b"/data/zzzevil", b"/../../zzevil");
    while let Some(at) = slip.windows(from.len()).position(|part| part == from) {
        slip[at..at + to.len()].copy_from_slice(to);
    }
    add("slip.unsafe-name", slip);
    let mut later = Bag::read(&zip);
    edit(
        &mut later,
        "bag-info.txt",
        "Evidence-Format: 1",
        "Evidence-Format: 2",
    );
    later.rebuild();
    add("later-format.newer-format", later.zip_small());
}
