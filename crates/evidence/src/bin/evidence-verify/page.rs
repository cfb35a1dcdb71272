//! What is printed, and the way to the outside: a reader that stops listening (`| head`) is no reason to fall over.
//!
//! Deliberately absent: translation. This is a tool for technical readers; the app speaks every language.

use std::{
    io::{self, Write},
    sync::atomic::{AtomicU8, Ordering},
};

use evidence::{BadKind, BundleReport, NotABundle, StampOutcome, StampReport, Verdict};
use serde_json::{Value, json};

const LIMITS: &str = "\
What even an intact bundle does not prove: that what was recorded is what a site really showed, who holds the
key (unless you have its fingerprint from somewhere else), that the clock was right, or that there are no later
records.";

const LISTENING: u8 = 0;
const LEFT: u8 = 1;
const LOST: u8 = 2;

static READER: AtomicU8 = AtomicU8::new(LISTENING);

/// Writes a line for the reader. After the first failure nothing more is written.
pub(crate) fn say_line(text: &str) {
    write(&mut io::stdout().lock(), text);
}

/// Writes a line beside the answer, for a person at the terminal.
pub(crate) fn note_line(text: &str) {
    // Nothing depends on it, so a closed terminal is passed over.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn write(out: &mut impl Write, text: &str) {
    if READER.load(Ordering::Relaxed) != LISTENING {
        return;
    }
    let written = out
        .write_all(text.as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .and_then(|()| out.flush());
    if let Err(error) = written {
        let what = if error.kind() == io::ErrorKind::BrokenPipe {
            LEFT
        } else {
            LOST
        };
        READER.store(what, Ordering::Relaxed);
    }
}

/// Tells whether anybody still reads.
pub(crate) fn is_heard() -> bool {
    READER.load(Ordering::Relaxed) == LISTENING
}

/// Tells whether the answer was lost on its way, as on a full disk. A reader that left of its own will is none.
pub(crate) fn is_lost() -> bool {
    READER.load(Ordering::Relaxed) == LOST
}

/// Writes the answer for programs. `other` is a reason of the reader's own to call it changed.
pub(crate) fn json_of(outcome: &Result<BundleReport, NotABundle>, other: Option<&'static str>) -> Value {
    match outcome {
        Err(reason) => json!({
            "verdict": "unreadable", "records": null, "first_bad": null, "fingerprint": null,
            "practice": null, "reason": reason.code(),
        }),
        Ok(report) => {
            let mut value = json!(report);
            value["reason"] = Value::Null;
            if let Some(reason) = other {
                value["verdict"] = json!(Verdict::Changed);
                value["reason"] = json!(reason);
            }
            value
        }
    }
}

/// Writes the answer for people.
pub(crate) fn print_words(outcome: &Result<BundleReport, NotABundle>, other: Option<&'static str>) {
    match outcome {
        Err(reason) => say_line(&format!("NOT READABLE as an evidence bundle: {reason}.\n")),
        Ok(report) => print_report(report, other),
    }
    say_line(LIMITS);
}

fn print_report(report: &BundleReport, other: Option<&'static str>) {
    let intact = report.verdict == Verdict::Intact && other.is_none();
    say_line(&format!(
        "{}: {}",
        if intact { "INTACT" } else { "CHANGED" },
        report.name
    ));
    if report.practice {
        say_line(
            "PRACTICE: these records were made with a pretend site. They prove nothing about a real one.",
        );
    }
    say_line(&format!(
        "Records in the log: {}, shown here: {}.",
        report.records, report.disclosed
    ));
    match &report.fingerprint {
        Some(fingerprint) => say_line(&format!("The list of files is sealed by the key {fingerprint}.")),
        None => say_line("Not sealed: no valid signature. Whoever held this file could have rebuilt it."),
    }
    match other {
        Some(OTHER_KEY) => say_line("That is not the key you asked for."),
        Some(_) => say_line("Not every time stamp is valid under the roots you gave, or there is none."),
        None => {}
    }
    for stamp in &report.timestamps {
        say_line(&stamp_words(stamp));
    }
    if let Some(head) = report.head {
        say_line(&format!(
            "Head of the log: {} records, list {}.",
            head.size, head.list_sha256
        ));
    }
    if let Some(made) = report
        .made
        .as_deref()
        .filter(|made| made.chars().all(|c| !c.is_control()))
    {
        say_line(&format!("Exported, by its own word, on {made}."));
    }
    for bad in report.all_bad.iter().take(20) {
        let item = bad.item.escape_debug();
        match bad.record {
            Some(record) => say_line(&format!("- record {record} ({item}): {}", words(bad.kind))),
            None => say_line(&format!("- {item}: {}", words(bad.kind))),
        }
    }
    if report.all_bad.len() > 20 {
        say_line(&format!("- and {} more", report.all_bad.len() - 20));
    }
    say_line("");
}

/// The reason given when the seal is not by the key that the reader asked for.
pub(crate) const OTHER_KEY: &str = "other-fingerprint";
/// The reason given when the reader's roots do not carry every time stamp.
pub(crate) const NO_STAMP: &str = "timestamp-not-valid";

fn stamp_words(report: &StampReport) -> String {
    let what = format!("Time stamp over {} records:", report.size);
    let said = report.stamp.as_ref();
    let said = said.map(|stamp| format!("{}, by {}", stamp.time, stamp.authority.escape_debug()));
    let said = said.unwrap_or_default();
    match report.outcome {
        StampOutcome::Valid => format!("{what} {said}. Its chain ends in a root you gave."),
        StampOutcome::NoRoot => format!("{what} {said}. Not tied to a root: use --tsa-root."),
        StampOutcome::NotValid => {
            let fault = report.fault.map(|fault| fault.to_string());
            format!("{what} NOT VALID, {}.", fault.unwrap_or_default())
        }
        StampOutcome::NotChecked => {
            let why = report.unchecked.map(|why| why.to_string());
            format!("{what} not checked, {}.", why.unwrap_or_default())
        }
    }
}

/// Says a kind in words.
pub(crate) fn words(kind: BadKind) -> &'static str {
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
        BadKind::DatabaseDamaged => "the database is damaged",
    }
}
