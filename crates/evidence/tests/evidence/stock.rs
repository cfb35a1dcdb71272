//! The commands that the read-me of a bundle names, run with the tools that people have.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use evidence::verify_bag;

use crate::support::*;

struct Unpacked {
    _dir: tempfile::TempDir,
    top: PathBuf,
}

/// Unpacks with `unzip`, so that our own ZIP reader has no part in it.
fn unpacked(zip: &[u8]) -> Unpacked {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("bundle.zip"), zip).unwrap();
    let test = run(dir.path(), "unzip", &["-tqq", "bundle.zip"]);
    assert!(test.status.success(), "{test:?}");
    assert!(run(dir.path(), "unzip", &["-qq", "bundle.zip"]).status.success());
    let top = dir.path().join(TOP);
    Unpacked { _dir: dir, top }
}

fn run(dir: &Path, program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).args(arguments).current_dir(dir).output();
    output.unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"))
}

fn shell(dir: &Path, line: &str) -> Output {
    run(dir, "sh", &["-c", line])
}

fn holds(dir: &Path, line: &str) {
    let output = shell(dir, line);
    assert!(output.status.success(), "{line}: {output:?}");
}

fn fails(dir: &Path, line: &str) {
    assert!(!shell(dir, line).status.success(), "{line}");
}

fn ssh_verify(namespace: &str, signature: &str, file: &str) -> String {
    format!(
        "ssh-keygen -Y verify -f data/keys/allowed_signers -I evidence-log -n {namespace}@{APP} -s {signature} < {file}"
    )
}

const NOTE: &str = "data/log/checkpoints/00000007.txt";

#[test]
fn sha256sum_agrees_with_both_manifests_and_with_the_list() {
    let bag = unpacked(&sealed_bundle());
    holds(
        &bag.top,
        "sha256sum --strict -c manifest-sha256.txt && sha256sum --strict -c tagmanifest-sha256.txt",
    );
    holds(
        &bag.top,
        "cd data/log && sha256sum --strict --ignore-missing -c log.sha256",
    );
    let list = format!(
        "test \"$(head -n 7 data/log/log.sha256 | sha256sum | cut -c1-64)\" = \"$(sed -n 's/^list-sha256 //p' {NOTE})\""
    );
    holds(&bag.top, &list);
    holds(&bag.top, "echo >> data/report.html");
    fails(&bag.top, "sha256sum -c manifest-sha256.txt");
}

#[test]
fn ssh_keygen_accepts_the_seal_and_the_checkpoint_and_nothing_else() {
    let bag = unpacked(&sealed_bundle());
    let seal = ssh_verify(
        "evidence-bundle",
        "manifest-sha256.txt.sig",
        "manifest-sha256.txt",
    );
    let note = ssh_verify("evidence-checkpoint", &format!("{NOTE}.sig"), NOTE);
    holds(&bag.top, &seal);
    holds(&bag.top, &note);
    fails(
        &bag.top,
        &ssh_verify(
            "evidence-checkpoint",
            "manifest-sha256.txt.sig",
            "manifest-sha256.txt",
        ),
    );
    let shown = shell(
        &bag.top,
        "cut -d' ' -f3- data/keys/allowed_signers > key.pub && ssh-keygen -lf key.pub",
    );
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains(&key().fingerprint()), "{shown}");
    holds(&bag.top, "echo >> manifest-sha256.txt");
    fails(&bag.top, &seal);
}

#[test]
fn openssl_accepts_the_signature_inside_the_checkpoint_note() {
    let bag = unpacked(&sealed_bundle());
    let split = format!(
        "sed '/^$/,$d' {NOTE} > text && tail -n 1 {NOTE} | cut -d' ' -f3 | base64 -d | tail -c 64 > sig"
    );
    holds(&bag.top, &split);
    let check = "openssl pkeyutl -verify -pubin -inkey data/keys/ed25519.pem -rawin -in text -sigfile sig";
    holds(&bag.top, check);
    holds(&bag.top, "sed -i s/7/6/ text");
    fails(&bag.top, check);
}

#[test]
fn bagit_py_finds_the_bag_valid_and_an_added_file_not() {
    let Some(python) = python_with_bagit() else { return };
    let bag = unpacked(&sealed_bundle());
    let validate = format!("{python} -m bagit --quiet --validate .");
    holds(&bag.top, &validate);
    assert!(verify_bag(&bag.top).is_ok());
    fs::write(bag.top.join("data/added.txt"), "more").unwrap();
    fails(&bag.top, &validate);
    assert!(verify_bag(&bag.top).is_err());
}

/// On a developer's machine without the package the check is left out with a word; where `CI` is set it must run.
fn python_with_bagit() -> Option<&'static str> {
    let found = Command::new("python3")
        .args(["-c", "import bagit"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !found {
        let message = "python3 with the package bagit is needed: python3 -m pip install bagit";
        assert!(std::env::var_os("CI").is_none(), "{message}");
        eprintln!("not run: {message}");
    }
    found.then_some("python3")
}

/// Fifteen lines of Python's standard library find the root in the checkpoint.
#[test]
fn python_computes_the_same_root_from_the_list() {
    let bag = unpacked(&sealed_bundle());
    let script = "
import hashlib, base64, sys
leaf = lambda line: hashlib.sha256(b'\\0' + line).digest()
def root(lines):
    if len(lines) == 1: return leaf(lines[0])
    k = 1
    while k * 2 < len(lines): k *= 2
    return hashlib.sha256(b'\\1' + root(lines[:k]) + root(lines[k:])).digest()
lines = open('data/log/log.sha256', 'rb').read().splitlines(keepends=True)
wanted = open(sys.argv[1]).read().splitlines()[2]
sys.exit(base64.b64encode(root(lines)).decode() != wanted)
";
    let output = run(&bag.top, "python3", &["-c", script, NOTE]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_bag_made_by_zip_is_read() {
    let bag = unpacked(&sealed_bundle());
    let dir = bag.top.parent().unwrap();
    if Command::new("zip")
        .arg("-v")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        // Python's writer is another stranger that packs folders as members of their own.
        let line = format!("rm -f bundle.zip && python3 -m zipfile -c again.zip {TOP}");
        holds(dir, &line);
    } else {
        holds(dir, &format!("zip -qr again.zip {TOP}"));
    }
    assert_intact(verify(&fs::read(dir.join("again.zip")).unwrap()));
}

#[test]
fn unsealed_bundles_pass_the_same_hash_commands() {
    let bag = unpacked(&unsealed_bundle());
    holds(
        &bag.top,
        "sha256sum --strict -c manifest-sha256.txt && sha256sum --strict -c tagmanifest-sha256.txt",
    );
    holds(
        &bag.top,
        "cd data/log && sha256sum --strict --ignore-missing -c log.sha256",
    );
}
