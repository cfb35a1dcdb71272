//! `evidence-verify BUNDLE [--json] [--require-fingerprint SHA256:...]`: reads an export and prints a verdict. Needs nothing else of
//! this app. Exit codes: 0 intact, 1 changed, 2 not readable as a bundle (or wrong use).
//!
//! `evidence-verify check sshsig|inclusion|bag ...` checks one thing alone: 0 valid, 1 not valid, 2 not readable.
//!
//! Deliberately absent: translation. This is a tool for technical readers; the app speaks every language.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what this tool is for

use std::{fs, io::Read, path::Path, process::ExitCode};

use evidence::{
    BadKind, BundleReport, CheckBagError, NotABundle, SealFault, Sha256Hex, Verdict, sha256, verify_bag,
    verify_bundle, verify_inclusion, verify_sshsig,
};
use serde_json::{Value, json};

const INTACT: u8 = 0;
const CHANGED: u8 = 1;
const UNREADABLE: u8 = 2;

const USAGE: &str = "\
evidence-verify BUNDLE [--json] [--require-fingerprint SHA256:...]
evidence-verify check sshsig --key KEY.pub --namespace NAME --signature FILE.sig MESSAGE
evidence-verify check inclusion --size N --root HEX --index N --leaf HEX [PROOF-HEX ...]
evidence-verify check inclusion --size N --root HEX --index N --record FILE [PROOF-HEX ...]
evidence-verify check bag FOLDER-OR-ZIP

BUNDLE is the ZIP file, or the folder unpacked from it.
Exit code: 0 intact (valid), 1 changed (not valid), 2 not readable.";

const LIMITS: &str = "\
What even an intact bundle does not prove: that what was recorded is what a site really showed, who holds the
key (unless you have its fingerprint from somewhere else), that the clock was right, or that there are no later
records.";

fn main() -> ExitCode {
    // A name that is no text is wrong use, and no reason to fall over.
    let arguments = std::env::args_os().skip(1).map(|word| word.into_string().ok());
    let Some(arguments) = arguments.collect::<Option<Vec<_>>>() else {
        return ExitCode::from(wrong_use());
    };
    let words = arguments.iter().map(String::as_str).collect::<Vec<_>>();
    let code = match words.as_slice() {
        ["--help" | "-h"] => {
            println!("{USAGE}");
            INTACT
        }
        ["check", "sshsig", rest @ ..] => check_sshsig(rest),
        ["check", "inclusion", rest @ ..] => check_inclusion(rest),
        ["check", "bag", path] => check_bag(Path::new(path)),
        _ => Options::parse(&words).map_or_else(wrong_use, |options| options.run()),
    };
    ExitCode::from(code)
}

fn wrong_use() -> u8 {
    eprintln!("{USAGE}");
    UNREADABLE
}

struct Options<'a> {
    bundle: &'a Path,
    json: bool,
    fingerprint: Option<&'a str>,
}

impl<'a> Options<'a> {
    fn parse(words: &[&'a str]) -> Option<Self> {
        let (mut bundle, mut json, mut fingerprint) = (None, false, None);
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--json" => json = true,
                "--require-fingerprint" => fingerprint = Some(*words.next()?),
                option if option.starts_with("--") => return None,
                path if bundle.is_none() => bundle = Some(Path::new(path)),
                _ => return None,
            }
        }
        Some(Self {
            bundle: bundle?,
            json,
            fingerprint,
        })
    }

    fn run(&self) -> u8 {
        let outcome = verify_bundle(self.bundle);
        let other_key = match &outcome {
            Ok(report) => self.fingerprint.is_some() && report.fingerprint.as_deref() != self.fingerprint,
            Err(_) => false,
        };
        if self.json {
            println!("{}", json_of(&outcome, other_key));
        } else {
            print_words(&outcome, other_key);
        }
        match &outcome {
            Ok(report) if report.verdict == Verdict::Intact && !other_key => INTACT,
            Ok(_) => CHANGED,
            Err(_) => UNREADABLE,
        }
    }
}

fn json_of(outcome: &Result<BundleReport, NotABundle>, other_key: bool) -> Value {
    match outcome {
        Err(reason) => json!({
            "verdict": "unreadable", "records": null, "first_bad": null, "fingerprint": null,
            "practice": null, "reason": reason.code(),
        }),
        Ok(report) => {
            let mut value = json!(report);
            value["reason"] = Value::Null;
            if other_key {
                value["verdict"] = json!(Verdict::Changed);
                value["reason"] = json!("other-fingerprint");
            }
            value
        }
    }
}

fn print_words(outcome: &Result<BundleReport, NotABundle>, other_key: bool) {
    match outcome {
        Err(reason) => println!("NOT READABLE as an evidence bundle: {reason}.\n"),
        Ok(report) => print_report(report, other_key),
    }
    println!("{LIMITS}");
}

fn print_report(report: &BundleReport, other_key: bool) {
    let intact = report.verdict == Verdict::Intact && !other_key;
    println!("{}: {}", if intact { "INTACT" } else { "CHANGED" }, report.name);
    if report.practice {
        println!(
            "PRACTICE: these records were made with a pretend site. They prove nothing about a real one."
        );
    }
    println!(
        "Records in the log: {}, shown here: {}.",
        report.records, report.disclosed
    );
    match &report.fingerprint {
        Some(fingerprint) => println!("The list of files is sealed by the key {fingerprint}."),
        None => println!("Not sealed: no valid signature. Whoever held this file could have rebuilt it."),
    }
    if other_key {
        println!("That is not the key you asked for.");
    }
    if let Some(head) = report.head {
        println!(
            "Head of the log: {} records, list {}.",
            head.size, head.list_sha256
        );
    }
    if let Some(made) = report
        .made
        .as_deref()
        .filter(|made| made.chars().all(|c| !c.is_control()))
    {
        println!("Exported, by its own word, on {made}.");
    }
    for bad in report.all_bad.iter().take(20) {
        let item = bad.item.escape_debug();
        match bad.record {
            Some(record) => println!("- record {record} ({item}): {}", words(bad.kind)),
            None => println!("- {item}: {}", words(bad.kind)),
        }
    }
    if report.all_bad.len() > 20 {
        println!("- and {} more", report.all_bad.len() - 20);
    }
    println!();
}

fn words(kind: BadKind) -> &'static str {
    match kind {
        BadKind::MissingFile => "is missing",
        BadKind::AddedFile => "was added",
        BadKind::HashDiffers => "has been changed",
        BadKind::ContentUnreadable => "cannot be unpacked as it was packed",
        BadKind::MalformedManifest => "is not a list of files in the right form",
        BadKind::MalformedBag => "is not what BagIt asks for",
        BadKind::PayloadOxumDiffers => "states another count or length of files",
        BadKind::MalformedKeys => "is not a right list of keys",
        BadKind::SealMissing => "a signature that belongs here is missing",
        BadKind::SealMalformed => "is not a signature",
        BadKind::SealInvalid => "the signature does not fit",
        BadKind::UnknownKey => "the key is not the one named in the records",
        BadKind::MalformedList => "a line is not in its form or place",
        BadKind::MalformedEntry => "is not a record in the right form",
        BadKind::EntryDiffers => "is not the record in the list",
        BadKind::EntryOutOfPlace => "has a number that does not belong here",
        BadKind::HeadBeforeDiffers => "names other records before it than the list shows",
        BadKind::CheckpointMissing => "no checkpoint covers the whole list",
        BadKind::MalformedCheckpoint => "is not a checkpoint in the right form",
        BadKind::ListShortened => "has fewer records than a checkpoint covers",
        BadKind::ListHashDiffers => "gives another hash of the list",
        BadKind::RootDiffers => "gives another root of the tree",
        BadKind::AttachmentMissing => "is missing",
        BadKind::AttachmentDiffers => "is not the file that the record names",
        BadKind::AttachmentUnreferenced => "belongs to no record shown",
        BadKind::PracticeMixed => "practice and real records are mixed",
        BadKind::TreeDiffers => "the tree does not fit the records",
        BadKind::DatabaseDamaged => "the database is damaged",
    }
}

type Pairs<'a> = Vec<(&'a str, &'a str)>;

/// Splits `--name value` pairs from plain words.
fn split<'a>(words: &[&'a str]) -> Option<(Pairs<'a>, Vec<&'a str>)> {
    let (mut named, mut plain) = (Vec::new(), Vec::new());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.strip_prefix("--") {
            Some(name) => named.push((name, *words.next()?)),
            None => plain.push(*word),
        }
    }
    Some((named, plain))
}

fn named<'a>(pairs: &[(&'a str, &'a str)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| *value)
}

fn small_file(path: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .ok()?
        .take(256 << 20)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(bytes)
}

fn say(valid: bool, reason: &dyn std::fmt::Display) -> u8 {
    println!("{}: {reason}", if valid { "VALID" } else { "NOT VALID" });
    if valid { INTACT } else { CHANGED }
}

fn unreadable(reason: &dyn std::fmt::Display) -> u8 {
    println!("NOT READABLE: {reason}");
    UNREADABLE
}

fn check_sshsig(words: &[&str]) -> u8 {
    let parsed = split(words).and_then(|(pairs, plain)| {
        let key = String::from_utf8(small_file(named(&pairs, "key")?)?).ok()?;
        let signature = small_file(named(&pairs, "signature")?)?;
        let [message] = plain.as_slice() else { return None };
        Some((key, named(&pairs, "namespace")?, signature, small_file(message)?))
    });
    let Some((key, namespace, signature, message)) = parsed else {
        return wrong_use();
    };
    match verify_sshsig(key.trim(), namespace, &message, &signature) {
        Ok(fingerprint) => say(true, &fingerprint),
        Err(fault @ SealFault::Malformed) => unreadable(&fault),
        Err(fault) => say(false, &fault),
    }
}

fn check_inclusion(words: &[&str]) -> u8 {
    let parsed = split(words).and_then(|(pairs, plain)| {
        let leaf = match (named(&pairs, "leaf"), named(&pairs, "record")) {
            (Some(leaf), None) => leaf.parse::<Sha256Hex>().ok()?,
            (None, Some(record)) => sha256(&[&[0], small_file(record)?.as_slice()].concat()),
            _ => return None,
        };
        let proof = plain
            .iter()
            .map(|hash| hash.parse::<Sha256Hex>().ok())
            .collect::<Option<Vec<_>>>()?;
        let number = |name| named(&pairs, name)?.parse::<u64>().ok();
        Some((
            proof,
            number("size")?,
            named(&pairs, "root")?.parse::<Sha256Hex>().ok()?,
            number("index")?,
            leaf,
        ))
    });
    let Some((proof, size, root, index, leaf)) = parsed else {
        return wrong_use();
    };
    match verify_inclusion(&proof, size, &root, index, &leaf) {
        Ok(()) => say(true, &"the record is in the tree"),
        Err(fault) => say(false, &fault),
    }
}

fn check_bag(path: &Path) -> u8 {
    match verify_bag(path) {
        Ok(()) => say(true, &"the bag is complete and unchanged"),
        Err(CheckBagError::Invalid { first_bad }) => say(
            false,
            &format!("{}: {}", first_bad.item.escape_debug(), words(first_bad.kind)),
        ),
        Err(error) => unreadable(&error),
    }
}
