//! `evidence-verify check` at the edges of its use: large files, wrong files and wrong words.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Write},
    path::Path,
    process::Command,
};

use evidence::{sha256, sha256_of};

use crate::{
    support::key,
    third_party::{check, ssh_keygen},
    timestamp::{AUTHORITIES, must},
};

/// More than was ever read at once, so that what stands behind it must be read too.
const LARGE_BYTES: u64 = 256 << 20;

fn large_file(path: &Path) {
    File::create(path).unwrap().set_len(LARGE_BYTES).unwrap();
    append(path, b"the end");
}

fn append(path: &Path, more: &[u8]) {
    let mut file = OpenOptions::new().append(true).open(path).unwrap();
    file.write_all(more).unwrap();
}

fn leaf_of(path: &Path) -> String {
    let record = [0].as_slice().chain(File::open(path).unwrap());
    sha256_of(record).unwrap().to_string()
}

#[test]
fn a_large_file_is_read_to_its_end_by_every_check() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let large = dir.join("large");
    large_file(&large);
    let root = leaf_of(&large);
    assert!(ssh_keygen(dir, &["-q", "-t", "ed25519", "-N", "", "-f", "key"]));
    assert!(ssh_keygen(
        dir,
        &["-q", "-Y", "sign", "-f", "key", "-n", "file", "large"]
    ));
    must(dir, "ts -query -data large -sha512 -cert -out asked.tsq");
    let asked = fs::read(dir.join("asked.tsq")).unwrap();
    fs::write(dir.join("answer"), AUTHORITIES.answer(&asked, "rsa", "plain", "")).unwrap();
    let ca = AUTHORITIES.path().join("rsa-root.pem");
    let ca = ca.to_str().unwrap();
    let checks: [&[&str]; 3] = [
        &[
            "sshsig",
            "--key",
            "key.pub",
            "--namespace",
            "file",
            "--signature",
            "large.sig",
            "large",
        ],
        &[
            "inclusion",
            "--size",
            "1",
            "--index",
            "0",
            "--root",
            &root,
            "--record",
            "large",
        ],
        &[
            "timestamp",
            "--response",
            "answer",
            "--tsa-root",
            ca,
            "--data",
            "large",
        ],
    ];
    for arguments in checks {
        let (code, said) = check(dir, arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {said}");
    }
    append(&large, b"appended later");
    for arguments in checks {
        let (code, said) = check(dir, arguments);
        assert_eq!(code, Some(1), "{arguments:?}: {said}");
    }
}

/// Runs a check and returns its exit code and all that it said, the reason first.
fn told(dir: &Path, line: &str) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
        .arg("check")
        .args(line.split(' '))
        .current_dir(dir)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn what_is_wrong_with_a_file_is_said_in_the_first_line() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    for (name, content) in [
        ("key.pub", key().public_openssh().into_bytes()),
        ("latin.pub", b"ssh-ed25519 AAAA J\xf6rg".to_vec()),
        ("long", vec![b'a'; (1 << 20) + 1]),
        ("message", b"The message.\n".to_vec()),
    ] {
        fs::write(dir.join(name), content).unwrap();
    }
    let root = AUTHORITIES.path().join("rsa-root.pem");
    let root = root.to_str().unwrap();
    let stamp = |more: &str| format!("timestamp --tsa-root {root} {more}");
    let sshsig = |key: &str, signature: &str, message: &str| {
        format!("sshsig --namespace file --key {key} --signature {signature} {message}")
    };
    for (line, reason) in [
        (sshsig("none", "message", "message"), "none: No such file"),
        (
            sshsig("latin.pub", "message", "message"),
            "latin.pub: not a public key",
        ),
        (sshsig("long", "message", "message"), "long: larger than 1 MiB"),
        (
            sshsig("/dev/zero", "message", "message"),
            "/dev/zero: larger than 1 MiB",
        ),
        (
            sshsig("key.pub", "/dev/zero", "message"),
            "/dev/zero: larger than 1 MiB",
        ),
        (sshsig("key.pub", "message", "none"), "none: No such file"),
        (sshsig("key.pub", "message", "message"), "not an SSH signature"),
        (stamp("--response long --data message"), "long: larger than 1 MiB"),
        (
            stamp("--response message --query long"),
            "long: larger than 1 MiB",
        ),
        (stamp("--response message --data none"), "none: No such file"),
        (
            stamp("--response message --data message --untrusted message"),
            "--untrusted message: no certificate",
        ),
        (
            stamp("--response message --data message --untrusted none"),
            "none: No such file",
        ),
        (
            stamp("--response message --data message --tsa-root message"),
            "--tsa-root message: no root certificate",
        ),
    ] {
        let (code, said) = told(dir, &line);
        let first = said.lines().next().unwrap();
        assert_eq!(code, Some(2), "{line}: {said}");
        assert!(
            first.starts_with(&format!("NOT READABLE: {reason}")),
            "{line}: {said}"
        );
    }
}

#[test]
fn what_is_wrong_with_the_words_is_said_before_the_usage() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    fs::write(dir.join("message"), "The message.\n").unwrap();
    let hash = sha256(b"").to_string();
    let inclusion = |more: &str| format!("inclusion --root {hash} {more}");
    let root = AUTHORITIES.path().join("rsa-root.pem");
    let stamp = |more: &str| format!("timestamp --tsa-root {} {more}", root.to_str().unwrap());
    for (line, reason) in [
        ("nonsense".to_owned(), "check nonsense is not known here"),
        ("sshsig --key".to_owned(), "--key has no value"),
        ("sshsig --key a --key b".to_owned(), "--key is given twice"),
        ("sshsig --other a".to_owned(), "--other is not known here"),
        (
            "sshsig --namespace a --key b message".to_owned(),
            "--signature is missing",
        ),
        (
            "sshsig --namespace a --key b --signature c".to_owned(),
            "MESSAGE is missing",
        ),
        (
            inclusion("--size 1 --index 0"),
            "exactly one of --leaf and --record",
        ),
        (
            inclusion("--size one --index 0"),
            "--size one: not a whole number",
        ),
        (inclusion("--size 1 --index -1"), "--index -1: not a whole number"),
        (
            inclusion("--size 1 --index 0 --leaf abc"),
            "--leaf abc: not 64 hex digits",
        ),
        (
            inclusion(&format!("--size 1 --index 0 --leaf {hash} xyz")),
            "PROOF-HEX xyz: not 64 hex digits",
        ),
        (stamp("message"), "exactly one of --data, --digest and --query"),
        (
            stamp("message --digest abc"),
            "--digest abc: not 64, 96 or 128 hex digits",
        ),
        (
            stamp("message --data message --at noon"),
            "--at noon: not a whole number",
        ),
        (
            stamp("message --data message --policy abc"),
            "--policy abc: not a policy",
        ),
        (stamp("--data message"), "--response is missing"),
        (
            "timestamp message --data message".to_owned(),
            "--tsa-root is missing",
        ),
        ("bag".to_owned(), "FOLDER-OR-ZIP is missing"),
    ] {
        let (code, said) = told(dir, &line);
        assert_eq!(code, Some(2), "{line}: {said}");
        assert!(said.starts_with(reason), "{line}: {said}");
        assert!(said.contains("\n\nevidence-verify BUNDLE"), "{line}: {said}");
    }
    for line in ["--help", "sshsig --help", "inclusion -h"] {
        let (code, said) = told(dir, line);
        assert_eq!(code, Some(0), "{line}");
        assert!(said.contains("--leaf is the leaf hash"), "{said}");
    }
    // A question for help among other words, as a file of that name would put it there, is no success.
    for line in [
        "bag message --help",
        "sshsig --key a --namespace b --signature c -h",
    ] {
        assert_eq!(told(dir, line).0, Some(2), "{line}");
    }
}

#[test]
fn hashes_are_taken_in_either_case_and_a_digest_of_every_length() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    fs::write(dir.join("data"), "The data.\n").unwrap();
    let ca = AUTHORITIES.path().join("rsa-root.pem");
    for hash in ["sha256", "sha384", "sha512"] {
        must(dir, &format!("ts -query -data data -{hash} -cert -out asked.tsq"));
        let asked = fs::read(dir.join("asked.tsq")).unwrap();
        fs::write(dir.join("answer"), AUTHORITIES.answer(&asked, "rsa", "plain", "")).unwrap();
        must(dir, &format!("dgst -{hash} -r -out digest data"));
        let digest = fs::read_to_string(dir.join("digest")).unwrap();
        let digest = digest.split(' ').next().unwrap();
        let other = "ab".repeat(digest.len() / 2);
        for (digest, code) in [(digest, 0), (&digest.to_uppercase(), 0), (&other, 1)] {
            let line = format!(
                "timestamp answer --tsa-root {} --digest {digest}",
                ca.to_str().unwrap()
            );
            let (found, said) = told(dir, &line);
            assert_eq!(found, Some(code), "{line}: {said}");
        }
    }
    let (left, right) = (sha256(b"left"), sha256(b"right"));
    let root = sha256(&[&[1], left.as_bytes().as_slice(), right.as_bytes().as_slice()].concat());
    let line = format!("inclusion --size 2 --index 0 --root {root} --leaf {left} {right}");
    assert_eq!(told(dir, &line).0, Some(0));
    let upper = format!(
        "inclusion --size 2 --index 0 --root {} --leaf {} {}",
        root.to_string().to_uppercase(),
        left.to_string().to_uppercase(),
        right.to_string().to_uppercase()
    );
    assert_eq!(told(dir, &upper).0, Some(0));
}
