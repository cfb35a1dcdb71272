//! `evidence-verify check ...`: one thing alone. 0 valid, 1 not valid, 2 not readable.
//!
//! Deliberately absent: whole bundles.

use std::{fs, io::Read, path::Path};

use evidence::{
    CheckBagError, MAX_TIMESTAMP_BYTES, SealFault, Sha256Hex, Stamped, TimestampCheck, TimestampVerdict,
    TsaRoots, sha256, verify_bag, verify_inclusion, verify_sshsig, verify_timestamp,
};

use crate::{
    CHANGED, INTACT, UNREADABLE,
    page::{say_line, words},
    wrong_use,
};

/// Runs the check named by the first word.
pub(crate) fn run(words: &[&str]) -> u8 {
    match words {
        ["sshsig", rest @ ..] => check_sshsig(rest),
        ["inclusion", rest @ ..] => check_inclusion(rest),
        ["timestamp", rest @ ..] => check_timestamp(rest),
        ["bag", path] => check_bag(Path::new(path)),
        _ => wrong_use(),
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

pub(crate) fn small_file(path: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .ok()?
        .take(256 << 20)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(bytes)
}

fn say(valid: bool, reason: &dyn std::fmt::Display) -> u8 {
    say_line(&format!(
        "{}: {reason}",
        if valid { "VALID" } else { "NOT VALID" }
    ));
    if valid { INTACT } else { CHANGED }
}

fn unreadable(reason: &dyn std::fmt::Display) -> u8 {
    say_line(&format!("NOT READABLE: {reason}"));
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
        Err(fault @ (SealFault::UnknownKey | SealFault::Invalid)) => say(false, &fault),
        Err(fault) => unreadable(&fault),
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

/// `--response` (or the one plain word) is what the authority sent; it is judged by what it must be about: `--data FILE`, `--digest HEX`
/// (SHA-256) or `--query FILE` (the request). Several `--tsa-root` and `--untrusted` may be given.
fn check_timestamp(words: &[&str]) -> u8 {
    let Some((pairs, plain)) = split(words) else {
        return wrong_use();
    };
    let known = [
        "response",
        "data",
        "digest",
        "query",
        "tsa-root",
        "untrusted",
        "policy",
        "at",
    ];
    let response = named(&pairs, "response").xor(plain.first().copied());
    if plain.len() > 1 || pairs.iter().any(|(name, _)| !known.contains(name)) {
        return wrong_use();
    }
    let read = |name| named(&pairs, name).map(|path| small_file(path).ok_or(()));
    let (Ok(data), Ok(query)) = (read("data").transpose(), read("query").transpose()) else {
        return unreadable(&"a file could not be read");
    };
    let digest = named(&pairs, "digest").map(str::parse::<Sha256Hex>);
    let stamped = match (&data, &digest, &query) {
        (Some(bytes), None, None) => Stamped::Bytes(bytes),
        (None, Some(Ok(hash)), None) => Stamped::Sha256(*hash),
        (None, None, Some(query)) => Stamped::Request(query),
        _ => return wrong_use(),
    };
    let at = named(&pairs, "at").map(str::parse::<u64>);
    let (Some(path), Ok(at)) = (response, at.transpose()) else {
        return wrong_use();
    };
    let response = fs::metadata(path)
        .ok()
        .filter(|found| found.len() <= MAX_TIMESTAMP_BYTES as u64);
    let Some(response) = response.and_then(|_| small_file(path)) else {
        return unreadable(&"the response could not be read, or is too large");
    };
    let Some(roots) = roots(&pairs) else {
        return unreadable(&"no root certificate in PEM or DER");
    };
    let check = TimestampCheck {
        response: &response,
        stamped,
        roots: Some(&roots),
        policy: named(&pairs, "policy"),
        at,
    };
    match verify_timestamp(&check) {
        TimestampVerdict::Valid(stamp) | TimestampVerdict::NoRoot(stamp) => say(
            true,
            &format!("{} by {}", stamp.time, stamp.authority.escape_debug()),
        ),
        TimestampVerdict::Invalid(fault) => say(false, &fault),
        TimestampVerdict::NotChecked(why) => unreadable(&format!("not checked, {why}")),
    }
}

/// Reads the roots to trust and what stands between; nothing if a file is none or no root is named.
fn roots(pairs: &[(&str, &str)]) -> Option<TsaRoots> {
    let of = |wanted: &'static str| pairs.iter().filter(move |(name, _)| *name == wanted);
    let mut pem = Vec::new();
    for (_, path) in of("tsa-root") {
        pem.push(small_file(path)?);
    }
    let mut roots = read_roots(&pem)?;
    for (_, path) in of("untrusted") {
        roots.add_untrusted(&small_file(path)?);
    }
    Some(roots)
}

/// Reads root files as one set; each must hold a root.
pub(crate) fn read_roots(files: &[Vec<u8>]) -> Option<TsaRoots> {
    let mut all: Option<TsaRoots> = None;
    for file in files {
        let read = TsaRoots::parse(file).ok()?;
        all = Some(match all {
            Some(before) => before.and(read),
            None => read,
        });
    }
    all
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
