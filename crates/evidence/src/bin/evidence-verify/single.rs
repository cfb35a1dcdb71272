//! `evidence-verify check ...`: one thing alone. 0 valid, 1 not valid, 2 not readable.
//!
//! Deliberately absent: whole bundles.

use std::{io::Read, path::Path};

use der::asn1::ObjectIdentifier;
use evidence::{
    CheckBagError, ContentHashes, SealFault, Sha256Hex, Stamped, StatedHash, TimestampCheck,
    TimestampVerdict, TsaRoots, sha256_of, verify_bag, verify_inclusion, verify_sshsig_of, verify_timestamp,
};

use crate::{
    CHANGED, INTACT, UNREADABLE,
    arguments::{Arguments, Refusal, open, read_roots, small_file, unreadable, wrong_use},
    page::{say_line, words as kind_in_words},
    say_usage,
};

/// Runs the check named by the first word.
pub(crate) fn run(words: &[&str]) -> u8 {
    let checked = match words {
        ["sshsig", rest @ ..] => check_sshsig(rest),
        ["inclusion", rest @ ..] => check_inclusion(rest),
        ["timestamp", rest @ ..] => check_timestamp(rest),
        ["bag", rest @ ..] => check_bag(rest),
        [other, ..] => wrong_use(format!("check {other} is not known here")),
        [] => wrong_use("what to check is missing"),
    };
    match checked {
        Ok(code) => code,
        Err(Refusal::WrongUse(reason)) => say_usage(&reason),
        Err(Refusal::Unreadable(reason)) => {
            say_line(&format!("NOT READABLE: {reason}"));
            UNREADABLE
        }
    }
}

/// Says the verdict and returns its exit code.
fn say(valid: bool, reason: &dyn std::fmt::Display) -> u8 {
    say_line(&format!(
        "{}: {reason}",
        if valid { "VALID" } else { "NOT VALID" }
    ));
    if valid { INTACT } else { CHANGED }
}

fn check_sshsig(words: &[&str]) -> Result<u8, Refusal> {
    let given = Arguments::parse(words, &["key", "namespace", "signature"], &[])?;
    let (key_path, namespace) = (given.required("key")?, given.required("namespace")?);
    let (signature, message) = (given.required("signature")?, given.only_word("MESSAGE")?);
    let Ok(key) = String::from_utf8(small_file(key_path)?) else {
        return unreadable(format!("{key_path}: not a public key in OpenSSH form"));
    };
    let signature = small_file(signature)?;
    let checked = verify_sshsig_of(key.trim(), namespace, open(message)?, &signature);
    match checked.or_else(|error| unreadable(format!("{message}: {error}")))? {
        Ok(fingerprint) => Ok(say(true, &fingerprint)),
        Err(fault @ (SealFault::UnknownKey | SealFault::Invalid)) => Ok(say(false, &fault)),
        Err(fault) => unreadable(fault.to_string()),
    }
}

fn check_inclusion(words: &[&str]) -> Result<u8, Refusal> {
    let given = Arguments::parse(words, &["size", "root", "index", "leaf", "record"], &[])?;
    let number = |name| number(name, given.required(name)?);
    let (size, index) = (number("size")?, number("index")?);
    let root = sha256_in_hex("--root", given.required("root")?)?;
    let hashes = given.plain.iter().map(|hash| sha256_in_hex("PROOF-HEX", hash));
    let proof = hashes.collect::<Result<Vec<_>, _>>()?;
    let leaf = match (given.optional("leaf"), given.optional("record")) {
        (Some(leaf), None) => sha256_in_hex("--leaf", leaf)?,
        // RFC 6962, 2.1: a zero byte stands before the record.
        (None, Some(path)) => sha256_of([0].as_slice().chain(open(path)?))
            .or_else(|error| unreadable(format!("{path}: {error}")))?,
        _ => return wrong_use("exactly one of --leaf and --record is needed"),
    };
    Ok(match verify_inclusion(&proof, size, &root, index, &leaf) {
        Ok(()) => say(true, &"the record is in the tree"),
        Err(fault) => say(false, &fault),
    })
}

fn number(name: &str, text: &str) -> Result<u64, Refusal> {
    text.parse::<u64>()
        .or_else(|_| wrong_use(format!("--{name} {text}: not a whole number")))
}

/// Reads hex in either case, as people copy it.
fn sha256_in_hex(name: &str, text: &str) -> Result<Sha256Hex, Refusal> {
    text.to_ascii_lowercase()
        .parse::<Sha256Hex>()
        .or_else(|_| wrong_use(format!("{name} {text}: not 64 hex digits (SHA-256)")))
}

/// `--response` (or the one plain word) is what the authority sent; it is judged by what it must be about: `--data FILE`,
/// `--digest HEX` (SHA-256, SHA-384 or SHA-512) or `--query FILE` (the request). Several `--tsa-root` and `--untrusted`
/// may be given.
fn check_timestamp(words: &[&str]) -> Result<u8, Refusal> {
    let once = ["response", "data", "digest", "query", "policy", "at"];
    let given = Arguments::parse(words, &once, &["tsa-root", "untrusted"])?;
    let response = match (given.optional("response"), given.plain.as_slice()) {
        (Some(path), []) => path,
        (None, _) => given.only_word("--response")?,
        (Some(_), _) => return wrong_use("more than one --response is given"),
    };
    let at = given.optional("at").map(|at| number("at", at)).transpose()?;
    let policy = given.optional("policy");
    if let Some(policy) = policy.filter(|policy| ObjectIdentifier::new(policy).is_err()) {
        return wrong_use(format!("--policy {policy}: not a policy in dotted numbers"));
    }
    let roots = roots(&given)?;
    let response = small_file(response)?;
    let (data, query);
    let stamped = match (
        given.optional("data"),
        given.optional("digest"),
        given.optional("query"),
    ) {
        (Some(path), None, None) => {
            let hashes = ContentHashes::of(open(path)?);
            data = hashes.or_else(|error| unreadable(format!("{path}: {error}")))?;
            Stamped::Hashed(&data)
        }
        (None, Some(hex), None) => {
            let hash = hex.parse::<StatedHash>();
            Stamped::Stated(hash.or_else(|error| wrong_use(format!("--digest {hex}: {error}")))?)
        }
        (None, None, Some(path)) => {
            query = small_file(path)?;
            Stamped::Request(&query)
        }
        _ => return wrong_use("exactly one of --data, --digest and --query is needed"),
    };
    let check = TimestampCheck {
        response: &response,
        stamped,
        roots: Some(&roots),
        policy,
        at,
    };
    match verify_timestamp(&check) {
        TimestampVerdict::Valid(stamp) | TimestampVerdict::NoRoot(stamp) => Ok(say(
            true,
            &format!("{} by {}", stamp.time, stamp.authority.escape_debug()),
        )),
        TimestampVerdict::Invalid(fault) => Ok(say(false, &fault)),
        TimestampVerdict::NotChecked(why) => unreadable(format!("not checked, {why}")),
    }
}

/// Reads the roots to trust and what stands between.
fn roots(given: &Arguments<'_>) -> Result<TsaRoots, Refusal> {
    given.required("tsa-root")?;
    let mut roots = read_roots(given.all("tsa-root"))?.unwrap_or_default();
    for path in given.all("untrusted") {
        let added = roots.add_untrusted(&small_file(path)?);
        added.or_else(|error| unreadable(format!("--untrusted {path}: {error}")))?;
    }
    Ok(roots)
}

fn check_bag(words: &[&str]) -> Result<u8, Refusal> {
    let path = Arguments::parse(words, &[], &[])?.only_word("FOLDER-OR-ZIP")?;
    match verify_bag(Path::new(path)) {
        Ok(()) => Ok(say(true, &"the bag is complete and unchanged")),
        Err(CheckBagError::Invalid { first_bad }) => Ok(say(
            false,
            &format!(
                "{}: {}",
                first_bad.item.escape_debug(),
                kind_in_words(first_bad.kind)
            ),
        )),
        Err(fault @ CheckBagError::NoManifest) => Ok(say(false, &fault)),
        Err(error) => unreadable(error.to_string()),
    }
}
