//! `evidence-verify` as a stranger runs it.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

use crate::support::*;

fn evidence_verify(dir: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
        .args(arguments)
        .current_dir(dir)
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

struct Place(tempfile::TempDir);

impl Place {
    fn with(zip: &[u8]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("bundle.zip"), zip).unwrap();
        Self(dir)
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, Output) {
        let output = evidence_verify(self.0.path(), arguments);
        (output.status.code(), output)
    }
}

#[test]
fn an_intact_bundle_ends_with_0_and_says_what_it_does_not_prove() {
    let place = Place::with(&sealed_bundle());
    let (code, output) = place.run(&["bundle.zip"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(code, Some(0), "{text}");
    assert!(text.starts_with("INTACT"));
    assert!(
        text.contains(&key().fingerprint()) && text.contains("does not prove"),
        "{text}"
    );
    let (code, output) = place.run(&["bundle.zip", "--json"]);
    let value = json(&output);
    assert_eq!(code, Some(0));
    assert_eq!(value["verdict"], "intact");
    assert_eq!(value["records"], 7);
    assert_eq!(value["first_bad"], Value::Null);
    assert_eq!(value["fingerprint"], key().fingerprint());
    assert_eq!(value["practice"], false);
    assert_eq!(value["reason"], Value::Null);
}

#[test]
fn a_changed_bundle_ends_with_1_and_names_the_first_bad_item() {
    let mut bag = Bag::read(&sealed_bundle());
    bag.0.get_mut("data/log/entries/00000003.json").unwrap()[100] ^= 1;
    let place = Place::with(&bag.zip());
    let (code, output) = place.run(&["--json", "bundle.zip"]);
    let value = json(&output);
    assert_eq!((code, &value["verdict"]), (Some(1), &"changed".into()));
    assert_eq!(value["first_bad"]["item"], "data/log/entries/00000003.json");
    assert_eq!(value["first_bad"]["kind"], "hash-differs");
    assert_eq!(value["first_bad"]["record"], 3);
    let (code, output) = place.run(&["bundle.zip"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(code, Some(1));
    assert!(text.starts_with("CHANGED") && text.contains("record 3"), "{text}");
}

#[test]
fn what_is_no_bundle_ends_with_2_and_the_reason() {
    let place = Place::with(b"no ZIP file, only words that somebody wrote");
    for (arguments, reason) in [
        (["bundle.zip", "--json"], "not-a-zip"),
        (["missing.zip", "--json"], "unreadable-file"),
    ] {
        let (code, output) = place.run(&arguments);
        let value = json(&output);
        assert_eq!(
            (code, &value["verdict"], &value["reason"]),
            (Some(2), &"unreadable".into(), &reason.into())
        );
    }
    assert_eq!(place.run(&["bundle.zip"]).0, Some(2));
    assert_eq!(place.run(&[]).0, Some(2));
    assert_eq!(place.run(&["--nonsense", "bundle.zip"]).0, Some(2));
    assert_eq!(place.run(&["--help"]).0, Some(0));
}

#[test]
fn a_wanted_fingerprint_is_demanded() {
    let place = Place::with(&sealed_bundle());
    let fingerprint = key().fingerprint();
    assert_eq!(
        place
            .run(&["bundle.zip", "--require-fingerprint", &fingerprint])
            .0,
        Some(0)
    );
    let (code, output) = place.run(&["bundle.zip", "--json", "--require-fingerprint", "SHA256:other"]);
    assert_eq!(
        (code, &json(&output)["reason"]),
        (Some(1), &"other-fingerprint".into())
    );
    let unsealed = Place::with(&unsealed_bundle());
    assert_eq!(
        unsealed
            .run(&["bundle.zip", "--require-fingerprint", &fingerprint])
            .0,
        Some(1)
    );
}

#[test]
fn practice_is_said_in_words() {
    let mut test = TestLog::empty();
    let mut new = entry(0);
    new.practice = true;
    test.log.append(new, None).unwrap();
    let mut wanted = request(None);
    wanted.practice = true;
    wanted.name = "evidence-PRACTICE";
    let place = Place::with(&export(&test.log, &wanted).unwrap().0);
    let (code, output) = place.run(&["bundle.zip"]);
    assert_eq!(code, Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().contains("PRACTICE"));
    assert_eq!(json(&place.run(&["bundle.zip", "--json"]).1)["practice"], true);
}

#[test]
fn single_checks_end_with_their_codes() {
    let place = Place::with(&sealed_bundle());
    let bag = Bag::read(&sealed_bundle());
    let top = bag.unpack(place.0.path());
    fs::write(top.join("../key.pub"), key().public_openssh()).unwrap();
    let manifest = format!("{TOP}/manifest-sha256.txt");
    let signature = format!("{manifest}.sig");
    let namespace = format!("evidence-bundle@{APP}");
    let sshsig = |key: &str, namespace: &str, signature: &str, message: &str| {
        let words = [
            "check",
            "sshsig",
            "--key",
            key,
            "--namespace",
            namespace,
            "--signature",
            signature,
            message,
        ];
        place.run(&words).0
    };
    assert_eq!(sshsig("key.pub", &namespace, &signature, &manifest), Some(0));
    assert_eq!(sshsig("key.pub", "other", &signature, &manifest), Some(1));
    assert_eq!(sshsig("key.pub", &namespace, &signature, "key.pub"), Some(1));
    assert_eq!(sshsig("key.pub", &namespace, &manifest, &manifest), Some(2));
    assert_eq!(sshsig("missing", &namespace, &signature, &manifest), Some(2));

    assert_eq!(place.run(&["check", "bag", TOP]).0, Some(0));
    assert_eq!(place.run(&["check", "bag", "bundle.zip"]).0, Some(0));
    fs::write(top.join("data/report.html"), "other").unwrap();
    assert_eq!(place.run(&["check", "bag", TOP]).0, Some(1));
    assert_eq!(place.run(&["check", "bag", "key.pub"]).0, Some(2));

    let list = bag.text("data/log/log.sha256");
    let line = list.split_inclusive('\n').next().unwrap();
    let leaf = evidence::sha256(&[&[0], line.as_bytes()].concat());
    fs::write(top.join("../line"), line).unwrap();
    let root = leaf.to_string();
    let inclusion = |index: &str| {
        place
            .run(&[
                "check",
                "inclusion",
                "--size",
                "1",
                "--root",
                &root,
                "--index",
                index,
                "--record",
                "line",
            ])
            .0
    };
    assert_eq!(inclusion("0"), Some(0));
    assert_eq!(inclusion("1"), Some(1));
    assert_eq!(place.run(&["check", "inclusion", "--size", "1"]).0, Some(2));
}

/// A folder with three bundles, one of them changed and one no bundle, and one in a folder below.
fn archive() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    fs::create_dir(at.join("more")).unwrap();
    fs::write(at.join("b-sealed.zip"), sealed_bundle()).unwrap();
    fs::write(at.join("notes.txt"), "no bundle, and no name of one").unwrap();
    Bag::read(&unsealed_bundle()).unpack(&at.join("more"));
    dir
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn many_bundles_are_one_line_each_in_order_and_a_table() {
    let dir = archive();
    let output = evidence_verify(dir.path(), &[".", "--jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let seen = lines(&output);
    let files = seen.iter().map(|line| line["file"].as_str().unwrap().to_owned());
    assert_eq!(
        files.collect::<Vec<_>>(),
        ["./b-sealed.zip".to_owned(), format!("./more/{TOP}")]
    );
    assert!(seen.iter().all(|line| line["verdict"] == "intact"));
    let table = String::from_utf8(output.stderr).unwrap();
    assert!(
        table.contains(&key().fingerprint()) && table.contains("2 bundles: 2 intact"),
        "{table}"
    );

    let mut bag = Bag::read(&sealed_bundle());
    bag.0.get_mut("data/log/entries/00000003.json").unwrap()[100] ^= 1;
    fs::write(dir.path().join("a.zip"), bag.zip()).unwrap();
    let output = evidence_verify(dir.path(), &[".", "--jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output)[0]["first_bad"]["record"], 3);
    fs::write(
        dir.path().join("c.ZIP"),
        "no ZIP file, only words that somebody wrote",
    )
    .unwrap();
    let output = evidence_verify(dir.path(), &[".", "--jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(lines(&output)[2]["reason"], "not-a-zip");
    let demanded = evidence_verify(
        dir.path(),
        &[
            "b-sealed.zip",
            "more",
            "--jsonl",
            "--require-fingerprint",
            &key().fingerprint(),
        ],
    );
    assert_eq!(demanded.status.code(), Some(1));
    assert_eq!(lines(&demanded)[1]["reason"], "other-fingerprint");
    assert_eq!(evidence_verify(dir.path(), &["--jsonl"]).status.code(), Some(2));
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(
        evidence_verify(empty.path(), &[".", "--jsonl"]).status.code(),
        Some(2)
    );
}

#[test]
fn of_many_bundles_a_broken_one_neither_stops_nor_moves_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let sealed = sealed_bundle();
    for n in 0..80 {
        let cut = if n % 9 == 4 {
            sealed.len() - n
        } else {
            sealed.len()
        };
        fs::write(dir.path().join(format!("{n:03}.zip")), &sealed[..cut]).unwrap();
    }
    let output = evidence_verify(dir.path(), &[".", "007.zip", "./007.zip", "--jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    let seen = lines(&output);
    // The one that is named once more, in another spelling, is one more line; the same spelling is not.
    assert_eq!(seen.len(), 81);
    for (n, line) in seen.iter().take(80).enumerate() {
        assert_eq!(line["file"], format!("./{n:03}.zip"));
        let (verdict, reason) = if n % 9 == 4 {
            ("unreadable", serde_json::json!("stray-bytes"))
        } else {
            ("intact", Value::Null)
        };
        assert_eq!(
            (&line["verdict"], &line["reason"]),
            (&serde_json::json!(verdict), &reason)
        );
    }
    let table = String::from_utf8(output.stderr).unwrap();
    assert_eq!(table.lines().count(), 83, "a head, a row for each, a sum");
    assert!(table.contains("81 bundles: 72 intact, 0 changed or not as demanded, 9 unreadable."));
    let again = evidence_verify(dir.path(), &[".", "007.zip", "./007.zip", "--jsonl"]);
    assert_eq!(again.stdout, output.stdout);
}

#[test]
fn the_table_says_what_the_records_say() {
    let mut test = TestLog::empty();
    let bodies = [
        ("reading", serde_json::json!({"outcome": "challenge"})),
        ("reading", serde_json::json!({"outcome": "on"})),
        ("told", serde_json::json!({"answer": "on"})),
        ("switch-confirmed", serde_json::json!({})),
        (
            "objection-noted",
            serde_json::json!({"country": "DE-BE\u{1b}[31m", "sent_on": "2026-11-20"}),
        ),
        (
            "answer-noted",
            serde_json::json!({"answer": "acknowledged", "received_on": "2026-11-21"}),
        ),
        (
            "answer-noted",
            serde_json::json!({"answer": "refused", "received_on": "2026-11-22"}),
        ),
    ];
    for (n, (kind, body)) in (0..).zip(bodies) {
        let mut new = entry(n);
        (new.kind, new.body) = (kind.to_owned(), body);
        test.log.append(new, Some(&key())).unwrap();
    }
    let place = Place::with(&export(&test.log, &request(Some(&key()))).unwrap().0);
    let (code, output) = place.run(&["bundle.zip", "--jsonl"]);
    assert_eq!(code, Some(0), "{output:?}");
    let facts = &lines(&output)[0]["facts"];
    assert_eq!(facts["country"], "DE-BE?[31m", "no sign that steers a terminal");
    assert_eq!(facts["first_on"], "2026-11-22T03:01:00Z");
    assert_eq!(facts["off_confirmed"], "2026-11-22T03:03:00Z");
    assert_eq!(facts["objection"], "2026-11-20");
    assert_eq!(facts["answer"], "refused 2026-11-22");
    assert!(!output.stderr.contains(&0x1b));
}

#[test]
fn a_reader_that_stops_listening_is_no_reason_to_fall_over() {
    let dir = archive();
    for n in 0..30 {
        fs::write(dir.path().join(format!("{n}.zip")), sealed_bundle()).unwrap();
    }
    for arguments in [
        &["b-sealed.zip"][..],
        &["b-sealed.zip", "--json"],
        &["--help"],
        &["check", "bag", "b-sealed.zip"],
        &[".", "--jsonl"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = Command::new(env!("CARGO_BIN_EXE_evidence-verify"))
            .args(arguments)
            .current_dir(dir.path())
            .stdout(writer)
            .stderr(std::process::Stdio::piped())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.is_empty(), "{arguments:?}: {said}");
        // The verdict on one bundle stands; of many, nobody was told about most of them.
        let code = if arguments.contains(&"--jsonl") { 2 } else { 0 };
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
    }
}
