//! Verifiers that have nothing in common but FORMAT.md must agree: ours, the one in Python, the page in every bundle.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use evidence::{NotABundle, Verdict, verify_bundle};
use serde_json::Value;

use crate::support::*;

/// What a verifier says of one bundle: its verdict, and what it read in an intact one.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    verdict: String,
    records: Option<u64>,
    fingerprint: Option<String>,
}

fn ours(path: &Path) -> Said {
    let (verdict, report) = match verify_bundle(path) {
        Ok(report) if report.verdict == Verdict::Intact => ("intact", Some(report)),
        Ok(_) => ("changed", None),
        Err(NotABundle::Io(error)) => panic!("{}: {error}", path.display()),
        Err(_) => ("unreadable", None),
    };
    Said {
        verdict: verdict.into(),
        records: report.as_ref().map(|report| report.records),
        fingerprint: report.and_then(|report| report.fingerprint),
    }
}

/// Runs another verifier over all bundles at once. It prints a line of JSON for each.
fn theirs(program: &str, script: &Path, paths: &[PathBuf]) -> Vec<Said> {
    let output = Command::new(program)
        .arg(script)
        .args(paths)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    let text = String::from_utf8(output.stdout).unwrap();
    let said = text.lines().map(|line| {
        let value = serde_json::from_str::<Value>(line).unwrap();
        Said {
            verdict: value["verdict"].as_str().unwrap().into(),
            records: value["records"].as_u64(),
            fingerprint: value["fingerprint"].as_str().map(str::to_owned),
        }
    });
    let said = said.collect::<Vec<_>>();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said.len(), paths.len(), "{program} stopped: {errors}");
    said
}

fn agree(program: &str, script: &str, paths: &[PathBuf]) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(script);
    for (path, said) in paths.iter().zip(theirs(program, &script, paths)) {
        assert_eq!(said, ours(path), "{program}: {}", path.display());
    }
}

fn vectors() -> Vec<PathBuf> {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let folders = ["intact", "tampered", "refused", "hostile"];
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(testdata.join(folder)).into_iter().flatten());
    let mut files = files.map(|item| item.unwrap().path()).collect::<Vec<_>>();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "zip"));
    files.sort();
    assert!(files.len() > 80, "{}", files.len());
    files
}

/// Bundles with one byte changed somewhere: in a file of the bag, with and without manifests that fit again, and in
/// the ZIP itself.
fn flipped(folder: &Path) -> Vec<PathBuf> {
    let mut noise = 0x2545_F491_u64;
    let mut next = |below: usize| {
        noise = noise
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(noise >> 33).unwrap() % below
    };
    let mut paths = Vec::new();
    for (name, zip) in [("sealed", sealed_bundle()), ("unsealed", unsealed_bundle())] {
        let whole = Bag::read(&zip);
        let files = whole
            .0
            .keys()
            .filter(|path| !whole.0[*path].is_empty())
            .cloned()
            .collect::<Vec<_>>();
        for round in 0..60 {
            let mut bag = whole.clone();
            let bytes = bag.0.get_mut(&files[round % files.len()]).unwrap();
            let at = next(bytes.len());
            bytes[at] ^= 1 << next(8);
            if round % 2 == 0 {
                bag.rebuild();
            }
            paths.push(folder.join(format!("{name}-{round}-bag.zip")));
            fs::write(&paths[paths.len() - 1], bag.zip()).unwrap();
            let mut frame = zip.clone();
            let at = next(frame.len());
            frame[at] ^= 1 << next(8);
            paths.push(folder.join(format!("{name}-{round}-zip.zip")));
            fs::write(&paths[paths.len() - 1], frame).unwrap();
        }
    }
    paths
}

#[test]
fn python_says_what_we_say_of_every_vector() {
    agree("python3", "testdata/verify.py", &vectors());
}

#[test]
fn python_says_what_we_say_of_bundles_with_one_changed_bit() {
    let dir = tempfile::tempdir().unwrap();
    agree("python3", "testdata/verify.py", &flipped(dir.path()));
}

/// The page itself belongs to a browser; its checking script runs in Node's WebCrypto as it stands in the page.
#[test]
fn the_page_says_what_we_say_of_every_vector() {
    agree("node", "testdata/verify-page.mjs", &vectors());
}

#[test]
fn the_page_says_what_we_say_of_bundles_with_one_changed_bit() {
    let dir = tempfile::tempdir().unwrap();
    agree("node", "testdata/verify-page.mjs", &flipped(dir.path()));
}

/// The seal in other spellings, with a list of tag files that fits: readers of PEM differ in what they let pass.
fn sealed_in_other_spellings(folder: &Path) -> Vec<PathBuf> {
    const SEAL: &str = "manifest-sha256.txt.sig";
    let whole = Bag::read(&sealed_bundle());
    let text = whole.text(SEAL);
    let letters = text
        .lines()
        .filter(|line| !line.starts_with('-'))
        .collect::<String>();
    let around = |body: &str| format!("-----BEGIN SSH SIGNATURE-----\n{body}-----END SSH SIGNATURE-----\n");
    let spellings = [
        ("crlf", text.replace('\n', "\r\n")),
        ("one-cr", text.replacen('\n', "\r\n", 1)),
        ("no-last-newline", text.trim_end().to_owned()),
        ("blank-line-behind", format!("{text}\n")),
        ("text-before", format!("Signed:\n{text}")),
        ("text-behind", format!("{text}Signed.\n")),
        ("space-at-the-end", text.replacen('\n', " \n", 2)),
        ("one-line", around(&format!("{letters}\n"))),
        (
            "short-lines",
            around(&letters.as_bytes().chunks(7).fold(String::new(), |all, line| {
                all + std::str::from_utf8(line).unwrap() + "\n"
            })),
        ),
        ("tab", around(&format!("\t{letters}\n"))),
        ("nothing", around("")),
        ("no-padding", text.replace('=', "")),
        ("more-padding", text.replacen("\n-----END", "=\n-----END", 1)),
        ("other-name", text.replace("SSH SIGNATURE", "PUBLIC KEY")),
        ("twice", text.repeat(2)),
    ];
    let write = |(name, spelling): (&str, String)| {
        let mut bag = whole.clone();
        bag.set(SEAL, spelling);
        bag.rebuild();
        let path = folder.join(format!("{name}.zip"));
        fs::write(&path, bag.zip()).unwrap();
        path
    };
    spellings.map(write).to_vec()
}

#[test]
fn all_agree_on_a_seal_in_other_spellings() {
    let dir = tempfile::tempdir().unwrap();
    let paths = sealed_in_other_spellings(dir.path());
    agree("python3", "testdata/verify.py", &paths);
    agree("node", "testdata/verify-page.mjs", &paths);
}

#[test]
fn the_page_asks_nothing_of_the_network() {
    let page = include_str!("../../src/verify.html");
    assert!(
        page.contains("default-src 'none'"),
        "the browser itself forbids it"
    );
    for word in [
        "http:",
        "https:",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "import(",
        "src=",
        "<link",
        "innerHTML",
        "eval(",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}
